"""The lines that touch a boundary, and those let go this once (screen 09, right)."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from revmentor_desktop.desktop.pages.export_touch import TouchCard
from revmentor_desktop.desktop.parts.announce import announce
from revmentor_desktop.desktop.parts.buttons import LinkButton
from revmentor_desktop.desktop.parts.paragraph import Paragraph
from revmentor_desktop.journal.boundaries import TouchedLine
from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.journal.summary_preview import SummaryPreview
from revmentor_desktop.reports.page_words import Spot
from revmentor_desktop.support.language import translate

_SHOWN = 20
"""Cards at once; when one is decided on, the next one comes."""


class ExportTouches(QWidget):
    """Made anew only when other lines touch one, so that a reason half typed stays.

    The signals carry the line; `released` its reason too, `held` that it is not let go after all.
    """

    place_asked = Signal(object)
    left_out = Signal(object)
    reword_asked = Signal(object)
    released = Signal(object, str)
    held = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: object = None
        self._inside = QWidget(self)
        self.cards: list[TouchCard] = []
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 16, 0, 0)
        self._layout.addWidget(self._inside)
        self.hide()

    def show_preview(self, preview: SummaryPreview, reasons: Mapping[ItemId, str]) -> bool:
        """Show what touches a boundary; True when there are other lines than before."""
        shown = (preview.touches, preview.released, dict(reasons))
        if shown == self._shown:
            return False
        self._shown = shown
        self._layout.removeWidget(self._inside)
        self._inside.hide()
        self._inside.deleteLater()
        self._inside = QWidget(self)
        rows = QVBoxLayout(self._inside)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(10)
        self.cards = [self._card(line, preview) for line in preview.touches[:_SHOWN]]
        for card in self.cards:
            rows.addWidget(card)
        for line in preview.released:
            self._add_released(rows, line, reasons.get(line.item_id, "") if line.item_id else "")
        self._layout.addWidget(self._inside)
        self.setVisible(bool(preview.touches or preview.released))
        if preview.touches:
            count = len(preview.touches)
            said = translate("Export", "%n (line touches|lines touch) a boundary.", n=count)
            announce(self, said)
        return bool(preview.touches)

    def show_spots(self, spots: Sequence[Spot | None]) -> None:
        """Say on which pages the lines stand."""
        for card, spot in zip(self.cards, spots, strict=False):
            if spot is not None:
                card.show_page(spot.page + 1)

    def _card(self, line: TouchedLine, preview: SummaryPreview) -> TouchCard:
        own_words = line.item_id is None and line.kind == "words"
        in_section = any(
            leaving.kind == line.kind and leaving.section is not None
            for leaving in preview.leaves
            if leaving.id is None
        )
        card = TouchCard(
            line,
            self._inside,
            can_reword=own_words or line.item_id is not None,
            can_leave_out=own_words or in_section or line.item_id is not None,
        )
        card.place_asked.connect(lambda: self.place_asked.emit(line))
        card.left_out.connect(lambda: self.left_out.emit(line))
        card.reword_asked.connect(lambda: self.reword_asked.emit(line))
        card.released.connect(lambda reason: self.released.emit(line, reason))
        return card

    def _add_released(self, rows: QVBoxLayout, line: TouchedLine, reason: str) -> None:
        quote = self.tr("“{line}”").format(line=line.touch.line)
        rows.addWidget(Paragraph(quote, "body", "1", self._inside))
        said = self.tr("Let go this once: {reason}").format(reason=reason)
        rows.addWidget(Paragraph(said, "label", "2", self._inside))
        back = LinkButton(self.tr("Hold it back"), self._inside)
        back.setAccessibleName(self.tr("Hold it back: {line}").format(line=line.touch.line))
        back.clicked.connect(lambda: self.held.emit(line))
        rows.addWidget(back, 0, Qt.AlignmentFlag.AlignLeading)
