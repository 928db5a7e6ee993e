"""The bar that says on every page of a mentorship that is over that it can only be read."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from revmentor_desktop.desktop.desk import Desk
from revmentor_desktop.desktop.parts.buttons import LinkButton
from revmentor_desktop.desktop.parts.divider import Divider
from revmentor_desktop.desktop.parts.icon_label import IconLabel
from revmentor_desktop.desktop.parts.paragraph import Paragraph
from revmentor_desktop.desktop.spoken import short_day
from revmentor_desktop.journal.mentorship import Mentorship
from revmentor_desktop.operations.phases import take_up_again


class AwayBar(QFrame):
    """Shown while the page is about somebody put away; one press brings them back."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._whose: Mentorship | None = None
        self.words = Paragraph("", "label", "2", self)
        self.take_up = LinkButton(self.tr("Take up again"), self)
        self.take_up.clicked.connect(self._take_up)
        row = QHBoxLayout()
        row.setContentsMargins(32, 8, 32, 8)
        row.setSpacing(10)
        row.addWidget(IconLabel("archive", "text2", 16, self, line="label"))
        row.addWidget(self.words, 1, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.take_up)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(row)
        layout.addWidget(Divider(self))
        self.hide()

    def show_whose(self, whose: Mentorship | None, today: date, *, ended: bool) -> None:
        """Show whom the page is about, None or somebody of now for no bar."""
        away = whose.archived_on if whose is not None else None
        self._whose = whose if away is not None else None
        if whose is not None and away is not None:
            words = self.tr("The mentorship with {name} was put away on {day}.")
            if ended:
                words = self.tr("The mentorship with {name} ended on {day}.")
            rest = self.tr("All of it can be read; nothing in it can be changed.")
            said = words.format(name=whose.counterpart, day=short_day(away, today))
            self.words.say(self.tr("{first} {second}").format(first=said, second=rest))
        self.setVisible(away is not None)

    def _take_up(self) -> None:
        whose = self._whose
        if whose is None:
            return
        told = self.tr("The mentorship with {name} goes on.").format(name=whose.counterpart)
        self._desk.change(take_up_again, lambda _now: self._desk.tell(told))(whose.id)
