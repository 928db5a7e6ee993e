"""Before a check-in: when it is due, how often, and what the ones before it said."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from revmentor_desktop.desktop.models.check_in_words import due_words, rhythm_words
from revmentor_desktop.desktop.parts.buttons import Button, LinkButton
from revmentor_desktop.desktop.parts.card import Card
from revmentor_desktop.desktop.parts.chips import StateChip
from revmentor_desktop.desktop.parts.icon_label import IconLabel
from revmentor_desktop.desktop.parts.paragraph import Paragraph
from revmentor_desktop.desktop.theme.dress import dress
from revmentor_desktop.operations.see_check_ins import SeenCheckIn


class CheckInStart(Card):
    """`started` begins one, or goes on with one; `rhythm_asked` wants another rhythm."""

    started = Signal()
    rhythm_asked = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.title = dress(QLabel(self), role="cardTitle")
        self.chip = StateChip("", "grey", "", self)
        self.words = Paragraph("", "body", "2", self)
        self.start = Button("", "primary", "", self).tall()
        self.rhythm = Paragraph("", "label", "2", self)
        self.often = LinkButton(self.tr("How often"), self)
        self._lay_out()
        self.start.clicked.connect(self.started)
        self.often.clicked.connect(self.rhythm_asked)

    def show_seen(self, seen: SeenCheckIn, today: date, *, begun: bool) -> None:
        """Show when the next one is due."""
        page, name = seen.page, seen.page.mentorship.first_name
        self.title.setText(self.tr("Check-in with {name}").format(name=name))
        self.chip.say(due_words(page.due, page.late, today), "warn" if page.late else "grey")
        words = self.tr(
            "Four questions, about two minutes. {name} answers too; then you look at both together."
        )
        self.words.say(words.format(name=name))
        self.start.setText(self.tr("Go on with it") if begun else self.tr("Start check-in"))
        self.rhythm.say(rhythm_words(page.rhythm))

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(IconLabel("calendar-check", "other_text", 18, self))
        head.addWidget(self.title)
        head.addStretch(1)
        head.addWidget(self.chip)
        foot = QHBoxLayout()
        foot.setSpacing(12)
        foot.addWidget(self.start)
        foot.addStretch(1)
        foot.addWidget(self.rhythm, 0, Qt.AlignmentFlag.AlignVCenter)
        foot.addWidget(self.often)
        self.body.addLayout(head)
        self.body.addWidget(self.words)
        self.body.addLayout(foot)
