"""One version of an agreement as it is read."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from revmentor_desktop.desktop.pages.agreement_cards import (
    AsksCard,
    BoundariesCard,
    FactsCard,
    RhythmCard,
    SidesCard,
)
from revmentor_desktop.journal.agreement import Agreement, Frequency
from revmentor_desktop.journal.agreement_words import rhythm_words
from revmentor_desktop.journal.cadence_text import cadence_code
from revmentor_desktop.operations.agree import AgreementPage, rhythm_differs

People = tuple[tuple[str, str], tuple[str, str]]
"""Both sides, mine first: the whole name and the first."""


class AgreementReading(QWidget):
    """The cards. `side_asked` carries a side that is empty, the others say what is wanted."""

    side_asked = Signal(object)
    asks_asked = Signal()
    rhythm_asked = Signal()
    releases_asked = Signal()

    def __init__(
        self,
        page: AgreementPage,
        at: int,
        people: People,
        released: int,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        version = page.versions[at]
        before = page.versions[at - 1] if at else None
        fixed = page.mentorship.archived_on is not None
        self.sides = SidesCard(version.parts, people, self, fixed=fixed)
        self.sides.empty_asked.connect(self.side_asked)
        self.facts = FactsCard(version.parts, self)
        fresh = _names(version) - _names(before) if before else frozenset[str]()
        self.boundaries = BoundariesCard(version.parts, fresh, page.me, released, self)
        self.boundaries.releases_asked.connect(self.releases_asked)
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(16)
        for card in (self.sides, self.facts, self.boundaries):
            self._rows.addWidget(card)
        if version is page.newest:
            self._add_offers(page, version, fixed)

    def _add_offers(self, page: AgreementPage, version: Agreement, fixed: bool) -> None:
        """What the newest version leaves to do."""
        mentorship = page.mentorship
        if version.agreed and not fixed and rhythm_differs(mentorship, version):
            planned = Frequency(
                cadence_code(mentorship.cadence) if mentorship.cadence else "", mentorship.minutes
            )
            agreed = rhythm_words(version.parts.frequency)
            self.rhythm = RhythmCard(agreed, rhythm_words(planned), self)
            self.rhythm.asked.connect(self.rhythm_asked)
            self._rows.insertWidget(2, self.rhythm)
        if page.asks:
            self.asks = AsksCard(page.asks, (page.me, page.them), self, fixed=fixed)
            self.asks.asked.connect(self.asks_asked)
            self._rows.addWidget(self.asks)

    def stack(self, stacked: bool) -> None:
        """One side under the other, or side by side."""
        self.sides.stack(stacked)
        self.facts.stack(stacked)


def _names(version: Agreement) -> frozenset[str]:
    return frozenset(boundary.name for boundary in version.parts.boundaries)
