"""One line of the agenda: who raised it, its words, its minutes, and what can be done with it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from revmentor_desktop.desktop.models.agenda_words import (
    first_line,
    outcome_words,
    raised_words,
)
from revmentor_desktop.desktop.pages.minutes_stepper import MinutesStepper
from revmentor_desktop.desktop.pages.prepare_grip import Grip
from revmentor_desktop.desktop.pages.raised_by import RaisedBy
from revmentor_desktop.desktop.parts.buttons import IconButton
from revmentor_desktop.desktop.parts.paragraph import Paragraph
from revmentor_desktop.desktop.parts.share_chip import ShareChip
from revmentor_desktop.desktop.theme.dress import dress
from revmentor_desktop.journal.mentorship import Mentorship
from revmentor_desktop.journal.sharing import Share
from revmentor_desktop.operations.agenda_page import AgendaRow


class AgendaLineRow(QFrame):
    """A line. `minutes_asked`, `shared` and `more_asked` are a person's wishes about it."""

    minutes_asked = Signal(int)
    shared = Signal(object)
    more_asked = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        dress(self, box="row")
        self.row: AgendaRow | None = None
        self.grip = Grip(self)
        self.raised = RaisedBy(self)
        self.words = Paragraph("", "row", "1", self)
        self.beneath = Paragraph("", "caption", "2", self)
        self.touch = Paragraph("", "captionMedium", "warn", self)
        self.chip = ShareChip(Share.MAY_SHARE, self)
        self.minutes = MinutesStepper(self)
        self.more = IconButton("dots-three", "", self)
        self._lay_out()
        self.minutes.asked.connect(self.minutes_asked)
        self.chip.chosen.connect(self.shared)
        self.more.clicked.connect(self.more_asked)

    @property
    def title(self) -> str:
        """Its words on one line."""
        return first_line(self.row.line.text) if self.row is not None else ""

    def show_row(self, row: AgendaRow, owner: str, mentorship: Mentorship) -> None:
        """Show a line; a minute that was just chosen here is not shown anew."""
        if row == self.row:
            return
        self.row = row
        line, title = row.line, first_line(row.line.text)
        self.raised.show_side(line.raised_by, owner, mentorship)
        self.words.say(title)
        self.beneath.say(outcome_words(line.outcome) or row.beneath)
        self.chip.show_share(line.share)
        self.chip.say_of(title)
        self._show_touch()
        if self.minutes.minutes != line.minutes or self.minutes.accessibleName() == "":
            self.minutes.show_minutes(line.minutes, title)
        self.minutes.setEnabled(line.outcome is None)
        said = raised_words(line.raised_by, mentorship)
        self.grip.call(self.tr("Move: {topic}").format(topic=title))
        self.grip.setAccessibleDescription(
            self.tr("{raised}. Alt with the arrow keys moves it.").format(raised=said)
        )
        self.more.call(self.tr("More for: {topic}").format(topic=title))

    def _show_touch(self) -> None:
        """A boundary: the edge turns warn and its name stands below the words."""
        touch = self.row.touch if self.row is not None else None
        dress(self, box="warn" if touch else "row")
        self.touch.setVisible(touch is not None)
        if touch is not None:
            self.touch.say(
                self.tr("Touches the boundary “{name}”").format(name=touch.boundary.name)
            )

    def _lay_out(self) -> None:
        second = QHBoxLayout()
        second.setContentsMargins(0, 0, 0, 0)
        second.setSpacing(12)
        second.addWidget(self.beneath, 0, Qt.AlignmentFlag.AlignVCenter)
        second.addWidget(self.chip, 0, Qt.AlignmentFlag.AlignVCenter)
        second.addStretch(1)
        words = QVBoxLayout()
        words.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(0)
        words.addWidget(self.words)
        words.addLayout(second)
        words.addWidget(self.touch)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 10, 10, 10)
        row.setSpacing(12)
        row.addWidget(self.grip)
        row.addWidget(self.raised)
        row.addLayout(words, 1)
        row.addWidget(self.minutes)
        row.addWidget(self.more)
