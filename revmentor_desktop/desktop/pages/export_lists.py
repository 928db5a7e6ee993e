"""What leaves and what stays here, and why, line by line (screen 09, right)."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from revmentor_desktop.desktop.parts.buttons import IconButton, LinkButton
from revmentor_desktop.desktop.parts.click_row import ClickRow
from revmentor_desktop.desktop.parts.divider import Divider
from revmentor_desktop.desktop.parts.icon_label import IconLabel
from revmentor_desktop.desktop.parts.paragraph import Paragraph
from revmentor_desktop.desktop.theme.dress import dress
from revmentor_desktop.journal.sharing import Kind
from revmentor_desktop.journal.summary_choice import Section
from revmentor_desktop.journal.summary_kinds import kind_words, section_words
from revmentor_desktop.journal.summary_preview import Leaving, Staying, SummaryPreview

_ICONS = {
    None: "user",
    Section.GLANCE: "chart-bar",
    Section.CLOSING: "flag-checkered",
    Section.GOALS: "target",
    Section.LEARNED: "lightbulb",
    Section.CHECK_INS: "chart-line",
    Section.CHANGES: "handshake",
    Section.PROMISES: "list-checks",
    Section.FEEDBACK: "chat-circle-text",
    Section.SESSIONS: "calendar-check",
    Section.TOPICS: "list-bullets",
    Section.WRITE_UPS: "notebook",
    Section.NOTES: "note",
    Section.NEXT: "calendar-plus",
}
_PRIVATE_ICON, _STAYING_ICON = "lock-simple-fill", "user"
_SHOWN = 200
"""Lines of one group that are listed; more are on the pages, or counted."""


@dataclass(frozen=True, slots=True)
class _Group:
    """A line of a list that opens to the lines it stands for."""

    icon: str
    hue: str
    title: str
    count: str
    reason: str
    lines: Sequence[str]
    leads: bool = False


class ExportLists(QWidget):
    """Both lists. `asked` is the wish to choose what to share, `line_asked` to see a line."""

    asked = Signal()
    line_asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._open: set[str] = set()
        self._inside = QWidget(self)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)
        self._layout.addWidget(self._inside)

    def show_preview(self, preview: SummaryPreview) -> None:
        """Show what one choice lets go and keeps; what was opened stays open."""
        self._layout.removeWidget(self._inside)
        self._inside.hide()
        self._inside.deleteLater()
        self._inside = QWidget(self)
        rows = QVBoxLayout(self._inside)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(2)
        self._add(rows, self.tr("What leaves"), list(self._leaving(preview.leaves)))
        if not preview.leaves:
            rows.addWidget(Paragraph(self.tr("Nothing."), "body", "2", self._inside))
        rows.addSpacing(8)
        rows.addWidget(Divider(self._inside))
        rows.addSpacing(8)
        self._add(rows, self.tr("What stays here, and why"), list(self._staying(preview.stays)))
        if preview.tickable:
            link = LinkButton(self.tr("Choose what to share"), self._inside)
            link.clicked.connect(self.asked)
            rows.addSpacing(6)
            rows.addWidget(link, 0, Qt.AlignmentFlag.AlignLeading)
        rows.addStretch(1)
        self._layout.addWidget(self._inside)

    def _leaving(self, leaves: Iterable[Leaving]) -> Iterable[_Group]:
        order: list[Section | None] = [None, *Section]
        ranked = sorted(leaves, key=lambda line: order.index(line.section))
        for section, found in groupby(ranked, key=lambda line: line.section):
            lines = list(found)
            counted = [line for line in lines if line.kind != Kind.MILESTONE]
            title = section.heading if section else self.tr("Beside the name")
            count = section_words(section, len(counted))
            texts = [line.text for line in lines]
            yield _Group(_ICONS[section], "accent_text", title, count, "", texts, leads=True)

    def _staying(self, stays: Iterable[Staying]) -> Iterable[_Group]:
        lines = list(stays)
        order = list(dict.fromkeys(_family(line) for line in lines))
        ranked = sorted(lines, key=lambda line: order.index(_family(line)))
        for family, found in groupby(ranked, key=_family):
            yield self._group(family, list(found))

    def _group(self, family: tuple[str, str, bool], lines: list[Staying]) -> _Group:
        """One reason: private things are only counted, by kind; the others are named."""
        _, reason, private = family
        counts: dict[str, int] = defaultdict(int)
        for line in lines:
            counts[line.kind] += line.count
        title = self.tr(", ").join(kind_words(kind, count) for kind, count in counts.items())
        texts = [line.text for line in lines if line.text is not None]
        if private:
            return _Group(_PRIVATE_ICON, "private", title, "", reason, texts)
        return _Group(_STAYING_ICON, "text2", title, "", reason, texts)

    def _add(self, rows: QVBoxLayout, title: str, groups: Sequence[_Group]) -> None:
        rows.addWidget(Paragraph(title, "cardTitle", "1", self._inside))
        for group in groups:
            rows.addWidget(self._row(group))

    def _row(self, group: _Group) -> QWidget:
        row = QWidget(self._inside)
        layout = QVBoxLayout(row)
        layout.setContentsMargins(0, 6 if group.reason else 0, 0, 0)
        layout.setSpacing(2)
        head = self._head(group, row)
        layout.addLayout(head)
        inner = QVBoxLayout()
        inner.setContentsMargins(26, 0, 0, 0)
        inner.setSpacing(4)
        if group.reason:
            inner.addWidget(Paragraph(group.reason, "label", "2", row))
        layout.addLayout(inner)
        if group.lines:
            lines = self._lines(group, row)
            layout.addWidget(lines)
            head.addWidget(self._toggle(group, lines, row), 0, Qt.AlignmentFlag.AlignVCenter)
        return row

    def _head(self, group: _Group, row: QWidget) -> QHBoxLayout:
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, 0, 0)
        head.setSpacing(10)
        words = Paragraph(group.title, "row" if group.reason else "body", "1", row)
        icon = IconLabel(group.icon, group.hue, 16, row, line="body")
        middle = Qt.AlignmentFlag.AlignTop if group.reason else Qt.AlignmentFlag.AlignVCenter
        head.addWidget(icon, 0, middle)
        head.addWidget(words, 1, middle)
        if group.count:
            head.addWidget(dress(QLabel(group.count, row), role="label", tone="3"))
        return head

    def _lines(self, group: _Group, row: QWidget) -> QWidget:
        """The lines themselves, shown when they are asked for."""
        lines = QWidget(row)
        layout = QVBoxLayout(lines)
        layout.setContentsMargins(26, 0, 0, 4)
        layout.setSpacing(4)
        for text in group.lines[:_SHOWN]:
            first = text.split("\n", 1)[0]
            words = Paragraph(first[:240], "caption", "2", lines)
            layout.addWidget(self._leading(words, text, lines) if group.leads else words)
        return lines

    def _leading(self, words: Paragraph, text: str, lines: QWidget) -> ClickRow:
        """A line that leads to its place on the pages."""
        row = ClickRow(lines)
        row.setAccessibleName(self.tr("Show on the page: {line}").format(line=words.text()))
        inside = QVBoxLayout(row)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(words)
        row.clicked.connect(lambda: self.line_asked.emit(text))
        return row

    def _toggle(self, group: _Group, lines: QWidget, row: QWidget) -> IconButton:
        key = f"{group.title.lstrip('0123456789 ')}|{group.reason}"
        toggle = IconButton("caret-down", "", row)

        def show(opened: bool) -> None:
            lines.setVisible(opened)
            toggle.show_icon("caret-up" if opened else "caret-down")
            wish = self.tr("Hide the lines: {title}") if opened else self.tr("Show: {title}")
            toggle.call(wish.format(title=group.title))
            (self._open.add if opened else self._open.discard)(key)

        toggle.clicked.connect(lambda: show(lines.isHidden()))
        show(key in self._open)
        return toggle


def _family(line: Staying) -> tuple[str, str, bool]:
    """What is told together: private notes by themselves, the rest by its reason."""
    alone = line.kind if line.kind == Kind.PRIVATE_NOTE else ""
    return alone, line.reason, line.item is None
