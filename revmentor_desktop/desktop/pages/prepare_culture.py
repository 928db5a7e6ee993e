"""What is good to know of the other person before one meets; always private (P6)."""

from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from revmentor_desktop.desktop.parts.icon_label import IconLabel
from revmentor_desktop.desktop.parts.paragraph import Paragraph
from revmentor_desktop.desktop.spoken import day_and_month, spoken_time
from revmentor_desktop.desktop.theme.dress import dress
from revmentor_desktop.journal.culture import CultureCard, their_time
from revmentor_desktop.journal.mentorship import Mentorship
from revmentor_desktop.journal.when import When


class CultureBox(QWidget):
    """A few facts of the card; hidden while nothing is on it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: list[tuple[str, str]] = []
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

    def show_card(self, card: CultureCard, whose: Mentorship, meeting: When) -> None:
        """Show what is on the card, and when the meeting is where they are."""
        facts = self._facts(card, meeting)
        self.setVisible(bool(facts))
        self._title.setText(self.tr("About {name}").format(name=whose.first_name))
        if facts == self._shown:
            return
        self._shown = facts
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

    def _facts(self, card: CultureCard, meeting: When) -> list[tuple[str, str]]:
        found = (
            (self.tr("Said as"), card.pronunciation),
            (self.tr("Time zone"), self._zone(card, meeting)),
            (self.tr("Languages"), card.languages),
            (self.tr("How directly"), card.directness),
            (self.tr("How feedback is liked"), card.feedback),
            (self.tr("Holidays"), self._holidays(card)),
            (self.tr("Anything else"), card.notes.strip()),
        )
        return [(title, words) for title, words in found if words]

    def _zone(self, card: CultureCard, meeting: When) -> str:
        """The zone, with the time of the meeting there where it is another one."""
        there = their_time(meeting, card.zone)
        if there is None or there.at is None:
            return card.zone
        words = self.tr("{zone}: the meeting is at {time} there")
        if there.day != meeting.day:
            words = self.tr("{zone}: the meeting is on {day} at {time} there")
        return words.format(
            zone=card.zone, day=day_and_month(there.day), time=spoken_time(there.at)
        )

    def _holidays(self, card: CultureCard) -> str:
        days = [
            self.tr("{name}, {day}").format(name=one.name, day=day_and_month(one.day))
            for one in card.holidays.typed
        ]
        if card.holidays.countries:
            codes = ", ".join(card.holidays.countries)
            days.append(self.tr("public ones of {countries}").format(countries=codes))
        return "\n".join(days)
