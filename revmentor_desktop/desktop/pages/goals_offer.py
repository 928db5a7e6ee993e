"""A milestone was ticked: the last meeting is offered as what shows it."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from revmentor_desktop.desktop.models.session_words import title_of
from revmentor_desktop.desktop.parts.announce import announce
from revmentor_desktop.desktop.parts.buttons import IconButton, LinkButton
from revmentor_desktop.desktop.parts.paragraph import Paragraph
from revmentor_desktop.desktop.spoken import short_day
from revmentor_desktop.desktop.theme.dress import dress
from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.journal.session import SessionRow


class EvidenceOffer(QFrame):
    """`taken` carries the session; it hides once it is answered."""

    taken = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        dress(self, box="soft")
        self.session: SessionRow | None = None
        self.words = Paragraph("", "label", "1", self)
        self.link = LinkButton(self.tr("Link it"), self)
        self.leave = IconButton("x", self.tr("Do not link it"), self, "text2", 12)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 8, 8, 8)
        row.setSpacing(12)
        row.addWidget(self.words, 1)
        row.addWidget(self.link)
        row.addWidget(self.leave)
        self.link.clicked.connect(self._take)
        self.leave.clicked.connect(self.hide)
        self.hide()

    def offer(self, session: SessionRow, today: date) -> None:
        """Ask whether this one shows it."""
        self.session = session
        day = short_day(session.when.day, today)
        said = self.tr("Did it show in the last meeting, {day}: {title}?")
        self.words.say(said.format(day=day, title=title_of(session)))
        self.link.setAccessibleName(self.tr("Link the meeting of {day}").format(day=day))
        self.show()
        announce(self, self.words.text())

    def over(self, linked: set[ItemId]) -> None:
        """Hide where it is linked by now."""
        if self.session is not None and self.session.id in linked:
            self.hide()

    def _take(self) -> None:
        self.hide()
        if self.session is not None:
            self.taken.emit(self.session)
