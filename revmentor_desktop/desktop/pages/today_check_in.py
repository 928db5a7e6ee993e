"""The check-in that is due: with whom, when, and the way into it (screen 03)."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from revmentor_desktop.desktop.parts.buttons import Button, LinkButton
from revmentor_desktop.desktop.parts.card import Card
from revmentor_desktop.desktop.parts.chips import StateChip
from revmentor_desktop.desktop.parts.icon_label import IconLabel
from revmentor_desktop.desktop.parts.paragraph import Paragraph
from revmentor_desktop.desktop.spoken import short_day
from revmentor_desktop.operations.check_ins import DueCheckIn
from revmentor_desktop.support.language import translate

_TOP = Qt.AlignmentFlag.AlignTop


class CheckInCard(Card):
    """The first that is due at length, further ones by name. `asked` carries one of them."""

    asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[object, ...] = ()
        self._first: DueCheckIn | None = None
        self.title = Paragraph("", "rowStrong", "1", self)
        self.day = StateChip("", "warn", "", self)
        self.words = Paragraph("", "label", "2", self)
        self.start = Button(self.tr("Start check-in"), "secondary", "", self)
        self.more: list[LinkButton] = []
        self._more = QVBoxLayout()
        self._more.setSpacing(4)
        head = QHBoxLayout()
        head.setSpacing(9)
        icon = IconLabel("calendar-check", "warn", 18, self, line="rowStrong")
        head.addWidget(icon, 0, _TOP)
        head.addWidget(self.title, 1)
        head.addWidget(self.day, 0, _TOP)
        self.body.setContentsMargins(20, 16, 20, 16)
        self.body.setSpacing(10)
        self.body.addLayout(head)
        self.body.addWidget(self.words)
        self.body.addWidget(self.start, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addLayout(self._more)
        self.start.clicked.connect(lambda: self.asked.emit(self._first))
        self.hide()

    def show_due(self, due: Sequence[DueCheckIn], today: date) -> None:
        """Show what is due; nothing where nothing is."""
        now = (tuple(due), today)
        self.setVisible(bool(due))
        if now == self._shown or not due:
            return
        self._shown, first = now, due[0]
        self._first, name = first, first.mentorship.first_name
        self.title.say(self.tr("Check-in with {name}").format(name=name))
        self.day.say(_when(first, today), "warn")
        words = self.tr(
            "Four questions, about two minutes. {name} answers on their side; "
            "you compare notes in the room."
        )
        self.words.say(words.format(name=name))
        self.start.setAccessibleName(self.tr("Start check-in with {name}").format(name=name))
        while (taken := self._more.takeAt(0)) is not None:
            widget = taken.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.more = [self._other(one, today) for one in due[1:]]
        for button in self.more:
            self._more.addWidget(button)

    def _other(self, due: DueCheckIn, today: date) -> LinkButton:
        words = self.tr("And with {name}, {day}").format(
            name=due.mentorship.first_name, day=_when(due, today)
        )
        button = LinkButton(words, self)
        button.clicked.connect(lambda: self.asked.emit(due))
        return button


def first_of(due: Sequence[DueCheckIn], near: str | None) -> tuple[DueCheckIn, ...]:
    """The one with the person one meets next comes first."""
    return tuple(sorted(due, key=lambda one: one.mentorship.id != near))


def _when(due: DueCheckIn, today: date) -> str:
    """Mon 15 June; one that is late says since when."""
    day = short_day(due.due, today)
    return translate("Today", "since {day}", day=day) if due.late else day
