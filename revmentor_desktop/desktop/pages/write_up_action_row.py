"""One promise of a session, kept or still only read from the text."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from revmentor_desktop.desktop.parts.avatar import Avatar
from revmentor_desktop.desktop.parts.buttons import IconButton, LinkButton
from revmentor_desktop.desktop.parts.checks import RoundCheck
from revmentor_desktop.desktop.parts.flow import FlowBox
from revmentor_desktop.desktop.parts.icon_label import IconLabel
from revmentor_desktop.desktop.parts.paragraph import Paragraph
from revmentor_desktop.desktop.parts.share_chip import ShareChip
from revmentor_desktop.desktop.spoken import short_day
from revmentor_desktop.desktop.theme.dress import dress
from revmentor_desktop.journal.action import Action
from revmentor_desktop.journal.sharing import Side
from revmentor_desktop.journal.shorthand import Jotted
from revmentor_desktop.support.language import translate


@dataclass(frozen=True, slots=True)
class People:
    """The two of a mentorship as rows show them; `colour` is the counterpart's."""

    me: str = ""
    them: str = ""
    first_name: str = ""
    colour: int | str = "here"


def whose_and_when(owner: Side, their_name: str, due: date | None, today: date) -> str:
    """Jonas, by Thu 18 June."""
    who = translate("Actions", "Me") if owner is Side.ME else their_name
    if due is None:
        return who
    return translate("Actions", "{who}, by {day}", who=who, day=short_day(due, today))


class ActionRow(QWidget):
    """An action: its circle, its words, whose it is, who may see it; a press on the pen edits it.

    `ticked` carries whether it is done, `shared` the level chosen.
    """

    ticked = Signal(bool)
    shared = Signal(object)
    edit_asked = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.action: Action | None = None
        self.check = RoundCheck("", self)
        self.words = Paragraph("", "body", "1", self)
        self.second = dress(QLabel(self), role="caption", tone="2")
        self.chip = ShareChip(parent=self)
        self.pen = IconButton("pencil-simple", "", self, "text3", 14)
        self.face = Avatar(20, self)
        self._lay_out()
        self.check.clicked.connect(self.ticked)
        self.chip.chosen.connect(self.shared)
        self.pen.clicked.connect(self.edit_asked)

    def show_action(self, action: Action, people: People, today: date) -> None:
        """Show an action of these two."""
        self.action = action
        self.words.say(action.text)
        dress(self.words, tone="3" if action.done_on else "1")
        second = whose_and_when(action.owner, people.first_name, action.due, today)
        if action.done_on:
            second = self.tr("Done {day}").format(day=short_day(action.done_on, today))
        self.second.setText(second)
        self.check.setChecked(action.done_on is not None)
        self.check.call(self.tr("Done: {action}").format(action=action.text))
        self.chip.show_share(action.share)
        self.chip.say_of(action.text)
        self.pen.call(self.tr("Change: {action}").format(action=action.text))
        if action.owner is Side.ME:
            self.face.show_person(people.me, "me")
        else:
            self.face.show_person(people.them, people.colour)

    def _lay_out(self) -> None:
        top = Qt.AlignmentFlag.AlignTop
        first = QHBoxLayout()
        first.setContentsMargins(0, 2, 0, 0)
        first.setSpacing(6)
        first.addWidget(self.words, 1)
        first.addWidget(self.face, 0, top)
        second = QHBoxLayout()
        second.setContentsMargins(0, 0, 0, 0)
        second.setSpacing(2)
        line = FlowBox(self)
        line.flow.gaps(4, 0)
        for part in (self.second, self.chip):
            line.flow.addWidget(part)
        second.addWidget(line, 1)
        second.addWidget(self.pen, 0, Qt.AlignmentFlag.AlignBottom)
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(first)
        column.addLayout(second)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.check, 0, top)
        layout.addLayout(column, 1)


class JottedRow(QWidget):
    """A promise that a line of the text begins with "!": not an action yet, but soon."""

    wanted = Signal()

    def __init__(self, jotted: Jotted, their_name: str, today: date, parent: QWidget) -> None:
        super().__init__(parent)
        self.jotted = jotted
        sign = IconLabel("circle-dashed", "text3", 20, self)
        words = Paragraph(jotted.text, "body", "1", self)
        said = whose_and_when(jotted.owner, their_name, jotted.due, today)
        second = Paragraph(
            self.tr("{whose}. From your text, kept at Finish.").format(whose=said),
            "caption",
            "2",
            self,
        )
        self.keep = LinkButton(self.tr("Keep it now"), self)
        self.keep.setAccessibleName(self.tr("Keep now: {action}").format(action=jotted.text))
        self.keep.clicked.connect(self.wanted)
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (words, second):
            column.addWidget(part)
        column.addWidget(self.keep, 0, Qt.AlignmentFlag.AlignLeading)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(2, 0, 0, 0)
        layout.setSpacing(10)
        layout.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(column, 1)
