"""What is good to know of the other person before one meets; always private (P6)."""

from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from revmentor_desktop.desktop.parts.icon_label import IconLabel
from revmentor_desktop.desktop.parts.paragraph import Paragraph
from revmentor_desktop.desktop.theme.dress import dress
from revmentor_desktop.journal.culture import CultureCard
from revmentor_desktop.journal.mentorship import Mentorship


class CultureBox(QWidget):
    """A few facts of the card; hidden while nothing is on it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: CultureCard | None = None
        self._inside: QWidget | None = None
        self._title = dress(QLabel(self), role="rowStrong")
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, 0, 0)
        head.setSpacing(8)
        head.addWidget(self._title)
        head.addWidget(IconLabel("lock-simple-fill", "private", 13, self))
        head.addWidget(dress(QLabel(self.tr("Only you"), self), role="caption", tone="private"))
        head.addStretch(1)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(6)
        self._layout.addLayout(head)
        self.hide()

    def show_card(self, card: CultureCard, whose: Mentorship) -> None:
        """Show what is on the card."""
        facts = self._facts(card)
        self.setVisible(bool(facts))
        self._title.setText(self.tr("About {name}").format(name=whose.first_name))
        if card == self._shown:
            return
        self._shown = card
        if self._inside is not None:
            self._layout.removeWidget(self._inside)
            self._inside.hide()
            self._inside.deleteLater()
        self._inside = QWidget(self)
        rows = QVBoxLayout(self._inside)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(6)
        for title, words in facts:
            rows.addWidget(Paragraph(title, "caption", "3", self._inside))
            rows.addWidget(Paragraph(words, "label", "1", self._inside))
        self._layout.addWidget(self._inside)
        self._inside.show()

    def _facts(self, card: CultureCard) -> list[tuple[str, str]]:
        found = (
            (self.tr("Said as"), card.pronunciation),
            (self.tr("Languages"), card.languages),
            (self.tr("How directly"), card.directness),
            (self.tr("How feedback is liked"), card.feedback),
        )
        return [(title, words) for title, words in found if words]
