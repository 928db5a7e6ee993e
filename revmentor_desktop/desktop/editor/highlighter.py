"""Shows Markdown source as what it means, without hiding a single sign of it."""

import re
from dataclasses import dataclass

from PySide6.QtGui import (
    QColor,
    QFont,
    QPalette,
    QSyntaxHighlighter,
    QTextCharFormat,
    QTextDocument,
)

from revmentor_desktop.desktop.editor.positions import has_wide, to_qt

LONGEST_DOCUMENT = 600_000
"""Characters; longer texts are shown as plain source, so that typing stays quick."""

_LONGEST_LINE = 6_000
_SIGNS = re.compile(
    r"""
      (?P<hash>^[ ]{0,3}\#{1,6})(?=[ \t])
    | (?P<dash>^[ \t]*(?:[-*+]|\d{1,9}[.)]))(?=[ \t])
    | (?P<quote>^[ ]{0,3}>)
    | (?P<jot>^[ ]{0,3}[?!])(?=[ \t])
    | (?P<code>`+)(?P<code_in>[^`]{1,1000})(?P=code)
    | (?P<bold>\*\*|(?<!\w)__)(?=\S)(?P<bold_in>.{1,1000}?)(?<=\S)(?P=bold)
    | (?P<slant>\*|(?<!\w)_)(?=[^\s*_])(?P<slant_in>.{0,1000}?[^\s*_])(?P=slant)(?!\w)
    | (?P<open>\[)(?P<link_in>[^\]\[]{1,1000})(?P<close>\]\([^()\s]{0,1000}\))
    """,
    re.VERBOSE,
)
_FENCE = re.compile(r" {0,3}(```|~~~)")
_IN_FENCE = 1


@dataclass(frozen=True, slots=True)
class _Formats:
    """Made once for a palette."""

    mark: QTextCharFormat
    heading: QTextCharFormat
    dash: QTextCharFormat
    bold: QTextCharFormat
    slant: QTextCharFormat
    quote: QTextCharFormat
    code: QTextCharFormat
    link: QTextCharFormat


class MarkdownHighlighter(QSyntaxHighlighter):
    """Bold is bold and its stars are grey; list dashes are in the accent."""

    def __init__(self, document: QTextDocument, palette: QPalette) -> None:
        super().__init__(document)
        self._formats = _formats(palette)

    def follow(self, palette: QPalette) -> None:
        """The scheme changed."""
        self._formats = _formats(palette)
        self.rehighlight()

    def highlightBlock(self, text: str) -> None:
        if self.document().characterCount() > LONGEST_DOCUMENT:
            return
        if self._in_fence(text):
            self._set(text, 0, len(text), self._formats.code)
        elif text and len(text) <= _LONGEST_LINE:
            self._show_signs(text)

    def _in_fence(self, text: str) -> bool:
        inside = self.previousBlockState() == _IN_FENCE
        fence = _FENCE.match(text) is not None
        self.setCurrentBlockState(_IN_FENCE if inside != fence else -1)
        return inside or fence

    def _show_signs(self, text: str) -> None:
        formats = self._formats
        heading = False
        for match in _SIGNS.finditer(text):
            match match.lastgroup:
                case "hash":
                    heading = True
                    self._set(text, 0, len(text), formats.heading)
                    self._set(text, *match.span("hash"), formats.mark)
                case "dash":
                    self._set(text, *match.span("dash"), formats.dash)
                case "jot":
                    self._set(text, *match.span("jot"), formats.dash)
                case "quote":
                    self._set(text, 0, len(text), formats.quote)
                    self._set(text, *match.span("quote"), formats.mark)
                case "code_in":
                    self._pair(text, match, "code_in", formats.code)
                case "bold_in":
                    self._pair(text, match, "bold_in", formats.bold)
                case "slant_in":
                    self._pair(text, match, "slant_in", _bolder(formats.slant, heading))
                case _:
                    self._pair(text, match, "link_in", formats.link)

    def _pair(self, text: str, match: re.Match[str], inside: str, form: QTextCharFormat) -> None:
        """Marks on both sides in grey, what they hold in its form."""
        start, end = match.span()
        inner_start, inner_end = match.span(inside)
        self._set(text, start, inner_start, self._formats.mark)
        self._set(text, inner_start, inner_end, form)
        self._set(text, inner_end, end, self._formats.mark)

    def _set(self, text: str, start: int, end: int, form: QTextCharFormat) -> None:
        if has_wide(text):
            start, end = to_qt(text, start), to_qt(text, end)
        self.setFormat(start, end - start, form)


def _formats(palette: QPalette) -> _Formats:
    role = QPalette.ColorRole
    grey, accent = palette.color(role.PlaceholderText), palette.color(role.Link)
    return _Formats(
        mark=_form(grey),
        heading=_form(weight=QFont.Weight.DemiBold),
        dash=_form(accent, weight=QFont.Weight.Bold),
        bold=_form(weight=QFont.Weight.DemiBold),
        slant=_form(italic=True),
        quote=_form(palette.color(role.Text), italic=True),
        code=_form(background=palette.color(role.AlternateBase)),
        link=_form(accent),
    )


def _form(
    colour: QColor | None = None,
    *,
    weight: QFont.Weight | None = None,
    italic: bool = False,
    background: QColor | None = None,
) -> QTextCharFormat:
    form = QTextCharFormat()
    if colour is not None:
        form.setForeground(colour)
    if background is not None:
        form.setBackground(background)
    if weight is not None:
        form.setFontWeight(weight)
    if italic:
        form.setFontItalic(True)
    return form


def _bolder(form: QTextCharFormat, heading: bool) -> QTextCharFormat:
    if not heading:
        return form
    both = QTextCharFormat(form)
    both.setFontWeight(QFont.Weight.DemiBold)
    return both
