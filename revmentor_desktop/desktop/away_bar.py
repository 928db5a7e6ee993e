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

    def show_whose(self, whose: Mentorship | None, today: date) -> None:
        """Show whom the page is about, None or somebody of now for no bar."""
        self._whose = whose if whose is not None and whose.archived_on is not None else None
        if self._whose is not None and self._whose.archived_on is not None:
            day = short_day(self._whose.archived_on, today)
            words = self.tr(
                "The mentorship with {name} is put away since {day}. It can be read; nothing in it"
                " can be changed."
            )
            self.words.say(words.format(name=self._whose.counterpart, day=day))
        self.setVisible(self._whose is not None)

    def _take_up(self) -> None:
        whose = self._whose
        if whose is None:
            return
        told = self.tr("The mentorship with {name} goes on.").format(name=whose.counterpart)
        self._desk.change(take_up_again, lambda _now: self._desk.tell(told))(whose.id)
