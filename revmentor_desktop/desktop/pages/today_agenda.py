"""The agenda on the large card of Today: its bar, its first lines, their minutes."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from revmentor_desktop.desktop.models.agenda_words import (
    first_line,
    line_pieces,
    minutes_words,
    raised_words,
)
from revmentor_desktop.desktop.pages.raised_by import RaisedBy
from revmentor_desktop.desktop.parts.bars import SegmentedBar
from revmentor_desktop.desktop.parts.paragraph import Paragraph
from revmentor_desktop.desktop.theme.dress import dress
from revmentor_desktop.journal.agenda_line import AgendaLine
from revmentor_desktop.journal.mentorship import Mentorship
from revmentor_desktop.operations.whole_day import NextAgenda
from revmentor_desktop.support.language import translate

MOST = 6
"""Lines that are shown; the page of the meeting has them all."""


class AgendaGlance(QWidget):
    """To be read; the button below it opens the agenda."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._shown: tuple[object, ...] = ()
        self._inside: QWidget | None = None
        self._planned = dress(QLabel(self), role="label", tone="2")
        self.bar = SegmentedBar(self)
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, 0, 0)
        head.addWidget(dress(QLabel(self.tr("Agenda"), self), role="labelMedium", tone="2"))
        head.addStretch(1)
        head.addWidget(self._planned)
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(8)
        self._rows.addLayout(head)
        self._rows.addWidget(self.bar)

    def show_agenda(self, agenda: NextAgenda, slot: int, whose: Mentorship) -> None:
        """Show an agenda, nothing when there is no line on it."""
        self.setVisible(bool(agenda.lines))
        if (agenda, slot, whose) == self._shown:
            return
        self._shown = (agenda, slot, whose)
        words = translate(
            "Agenda page", "{planned} of {slot} min planned", planned=agenda.planned, slot=slot
        )
        self._planned.setText(words)
        self.bar.show_pieces(line_pieces(agenda.lines, slot), slot, words)
        self._build(agenda, whose)

    def _build(self, agenda: NextAgenda, whose: Mentorship) -> None:
        if self._inside is not None:
            self._rows.removeWidget(self._inside)
            self._inside.hide()
            self._inside.deleteLater()
        self._inside = inside = QWidget(self)
        rows = QVBoxLayout(inside)
        rows.setContentsMargins(0, 2, 0, 0)
        rows.setSpacing(8)
        for line in agenda.lines[:MOST]:
            rows.addLayout(self._row(line, agenda, whose, inside))
        more = len(agenda.lines) - MOST
        if more > 0:
            words = translate("Agenda page", "and %n more", n=more)
            rows.addWidget(Paragraph(words, "caption", "3", inside))
        self._rows.addWidget(inside)
        inside.show()

    def _row(
        self, line: AgendaLine, agenda: NextAgenda, whose: Mentorship, inside: QWidget
    ) -> QHBoxLayout:
        raised = RaisedBy(inside, 20)
        raised.show_side(line.raised_by, agenda.owner, whose)
        words = Paragraph(first_line(line.text), "body", "1", inside)
        words.setAccessibleDescription(raised_words(line.raised_by, whose))
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(raised, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(words, 1)
        minutes = dress(QLabel(minutes_words(line.minutes), inside), role="body", tone="2")
        row.addWidget(minutes, 0, Qt.AlignmentFlag.AlignTop)
        return row
