"""What the delegates share: places that turn round right-to-left, cut lines, chips, found words."""

from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QTextCharFormat, QTextLayout
from PySide6.QtWidgets import QStyleOptionViewItem

from revmentor_desktop.desktop.parts.painting import paint_box, paint_text
from revmentor_desktop.desktop.theme.current import colour, scaled, tokens
from revmentor_desktop.desktop.theme.fonts import font
from revmentor_desktop.desktop.theme.icons import paint_icon
from revmentor_desktop.journal.search import HIT_END, HIT_START

LEADING = (
    Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
)
TRAILING = (
    Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
)
CHIP = 22
_CHIP_INK = {  # chip -> its fill, its ink, and its edge in high contrast or always
    "soft": ("soft", "accent_text", "soft"),
    "warn": ("warn_soft", "warn", "warn_soft"),
    "other": ("other_soft", "other_text", "other_soft"),
    "grey": ("sunken", "text2", "sunken"),
    "private": ("private_soft", "private_text", "private_edge"),
    "bad": ("bad_soft", "bad", "bad_soft"),
}


@dataclass(frozen=True, slots=True)
class Frame:
    """The place of one row; `at` gives places in it counted from the leading edge."""

    box: QRectF
    turned: bool

    @staticmethod
    def of(option: QStyleOptionViewItem) -> "Frame":
        """The frame of a row that is to be painted."""
        turned = option.direction == Qt.LayoutDirection.RightToLeft
        return Frame(QRectF(option.rect), turned)

    def without_end(self, width: float) -> "Frame":
        """The frame with this much less at its trailing edge."""
        left = width if self.turned else 0.0
        return Frame(self.box.adjusted(left, 0, left - width, 0), self.turned)

    def without_start(self, width: float) -> "Frame":
        """The frame with this much less at its leading edge."""
        right = width if self.turned else 0.0
        return Frame(self.box.adjusted(width - right, 0, -right, 0), self.turned)

    @property
    def width(self) -> float:
        """How wide the row is."""
        return self.box.width()

    @property
    def middle(self) -> float:
        """Half its height."""
        return self.box.height() / 2

    def at(self, x: float, y: float, width: float, height: float) -> QRectF:
        """A place counted from the leading edge and the top."""
        left = self.box.width() - x - width if self.turned else x
        return QRectF(self.box.left() + left, self.box.top() + y, width, height)

    @property
    def leading(self) -> Qt.AlignmentFlag:
        """How text stands that begins at the leading edge."""
        return TRAILING if self.turned else LEADING


def face(role: str) -> QFont:
    """The font of a role, made once for each text size."""
    return _face(role, scaled(100))


def wide(role: str, text: str) -> float:
    """How wide a text is in the font of a role."""
    return _wide(role, scaled(100), text)


def cut(role: str, text: str, width: float) -> str:
    """The text, ending in "…" where it does not fit; remembered, as rows are painted often."""
    return _cut(role, scaled(100), text, int(width))


def paint_line(
    painter: QPainter,
    frame: Frame,
    place: tuple[float, float, float],
    text: str,
    *,
    role: str,
    ink: str,
) -> float:
    """One line of text at x, around the height y, at most so wide; how wide it became."""
    x, y, width = place
    shown = cut(role, text, width)
    height = scaled(24)
    spot = frame.at(x, y - height / 2, width, height)
    paint_text(painter, spot, shown, face(role), ink, frame.leading)
    return wide(role, shown)


def chip_width(words: str, icon: str) -> float:
    """How wide a chip with these words is."""
    inner = scaled(13) + scaled(6) if icon else 0
    return wide("captionMedium", words) + inner + 2 * scaled(10)


def paint_chip(
    painter: QPainter, frame: Frame, place: tuple[float, float], words: str, *, chip: str, icon: str
) -> None:
    """A state chip that begins at x, around the height y."""
    x, y = place
    fill, ink, edge = _CHIP_INK[chip]
    if tokens().contrast and chip != "private":
        edge = "text1" if chip == "grey" else ink
    width, height = chip_width(words, icon), scaled(CHIP)
    box = frame.at(x, y - height / 2, width, height)
    paint_box(painter, box, height / 2, fill, edge)
    start = x + scaled(10)
    if icon:
        side = scaled(13)
        paint_icon(
            painter, icon, ink, frame.at(start, y - side / 2, side, side), mirror=frame.turned
        )
        start += side + scaled(6)
    paint_line(painter, frame, (start, y, width), words, role="captionMedium", ink=ink)


def paint_marked(
    painter: QPainter,
    frame: Frame,
    place: tuple[float, float, float],
    text: str,
    *,
    role: str,
    ink: str,
) -> float:
    """A line whose found words stand on the mark colour, and are bold: how wide it became."""
    x, y, width = place
    if HIT_START not in text:
        return paint_line(painter, frame, place, text, role=role, ink=ink)
    layout = _marked_layout(text, role, width)
    line = layout.lineAt(0)
    used = line.naturalTextWidth()
    spot = frame.at(x, y - line.height() / 2, used, line.height())
    painter.setPen(colour(ink))
    layout.draw(painter, spot.topLeft())
    return used


def _marked_layout(text: str, role: str, width: float) -> QTextLayout:
    """The line with its found words dressed; words of both directions stand in their order."""
    normal, bold = face(role), QFont(face(role))
    bold.setWeight(QFont.Weight.DemiBold)
    thin, fat = QFontMetricsF(normal), QFontMetricsF(bold)
    spans, start, extra = [], 0, 0.0
    for piece, found in pieces(text):
        if found:
            spans.append((start, len(piece)))
            extra += fat.horizontalAdvance(piece) - thin.horizontalAdvance(piece)
        start += len(piece)
    plain = unmarked(text)
    shown = thin.elidedText(plain, Qt.TextElideMode.ElideRight, max(0.0, width - extra - 1))
    kept = len(shown) if shown == plain else len(shown) - 1
    layout = QTextLayout(shown, normal)
    layout.setFormats([_found(at, length, kept, bold) for at, length in spans if at < kept])
    layout.beginLayout()
    layout.createLine().setLineWidth(width + extra)
    layout.endLayout()
    return layout


def _found(start: int, length: int, end: int, bold: QFont) -> QTextLayout.FormatRange:
    dressed = QTextCharFormat()
    dressed.setFont(bold)
    dressed.setForeground(colour("text1"))
    if tokens().contrast:
        dressed.setFontUnderline(True)
    else:
        dressed.setBackground(colour("mark"))
    span = QTextLayout.FormatRange()
    span.start, span.length, span.format = start, min(length, end - start), dressed
    return span


def pieces(text: str) -> list[tuple[str, bool]]:
    """A marked line as pieces, and whether each was found."""
    found: list[tuple[str, bool]] = []
    for part in text.split(HIT_START):
        inside, end, after = part.partition(HIT_END)
        if end:
            found += [(inside, True), (after, False)]
        else:
            found.append((part, False))
    return [piece for piece in found if piece[0]]


def unmarked(text: str) -> str:
    """A marked line as it is read aloud."""
    return text.replace(HIT_START, "").replace(HIT_END, "")


def divider(painter: QPainter, frame: Frame, x: float, width: float) -> None:
    """A line along the lower edge of a row."""
    y = frame.box.bottom() - 0.5
    line = frame.at(x, 0, width, 1)
    painter.setPen(colour("border"))
    painter.drawLine(QPointF(line.left(), y), QPointF(line.right(), y))


@lru_cache(64)
def _face(role: str, _scale: int) -> QFont:
    return font(role)


@lru_cache(64)
def _metrics(role: str, scale: int) -> QFontMetricsF:
    return QFontMetricsF(_face(role, scale))


@lru_cache(4096)
def _wide(role: str, scale: int, text: str) -> float:
    return _metrics(role, scale).horizontalAdvance(text)


@lru_cache(4096)
def _cut(role: str, scale: int, text: str, width: int) -> str:
    if _wide(role, scale, text) <= width:
        return text
    return _metrics(role, scale).elidedText(text, Qt.TextElideMode.ElideRight, max(0, width))
