"""One version of an agreement as it is read."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from revmentor_desktop.desktop.pages.agreement_cards import (
    AsksCard,
    BoundariesCard,
    FactsCard,
    SidesCard,
)
from revmentor_desktop.journal.agreement import Agreement
from revmentor_desktop.operations.agree import AgreementPage

People = tuple[tuple[str, str], tuple[str, str]]
"""Both sides, mine first: the whole name and the first."""


class AgreementReading(QWidget):
    """The cards. `side_asked` carries a side that is empty, `asks_asked` wants topics."""

    side_asked = Signal(object)
    asks_asked = Signal()

    def __init__(
        self,
        page: AgreementPage,
        version: Agreement,
        before: Agreement | None,
        people: People,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        known = {boundary.name for boundary in before.parts.boundaries} if before else set()
        fresh = frozenset(
            boundary.name for boundary in version.parts.boundaries if before is not None
        ) - frozenset(known)
        self.sides = SidesCard(version.parts, people, self)
        self.sides.empty_asked.connect(self.side_asked)
        self.facts = FactsCard(version.parts, self)
        self.boundaries = BoundariesCard(version.parts, fresh, page.me, self)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(16)
        for card in (self.sides, self.facts, self.boundaries):
            rows.addWidget(card)
        if version is page.newest and page.asks:
            self.asks = AsksCard(page.asks, (page.me, page.them), self)
            self.asks.asked.connect(self.asks_asked)
            rows.addWidget(self.asks)

    def stack(self, stacked: bool) -> None:
        """One side under the other, or side by side."""
        self.sides.stack(stacked)
        self.facts.stack(stacked)
