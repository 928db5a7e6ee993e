"""Where a goal came up: chips that lead there, and a way to say what else shows it."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QWidget

from revmentor_desktop.desktop.models.goal_words import shown_by_spoken, shown_by_words
from revmentor_desktop.desktop.parts.buttons import LinkButton
from revmentor_desktop.desktop.parts.flow import FlowBox
from revmentor_desktop.desktop.parts.link_chip import LinkChip
from revmentor_desktop.desktop.theme.dress import dress
from revmentor_desktop.operations.goal_evidence import ShownBy
from revmentor_desktop.support.language import translate

_MOST = 5


class ShownByRow(FlowBox):
    """`went` and `away_asked` carry what a chip stands for; `choose_asked` is for the rest."""

    went = Signal(object)
    away_asked = Signal(object)
    choose_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.chips: list[LinkChip] = []
        self.words = dress(QLabel(self), role="label", tone="2")
        self.more = LinkButton("", self)
        self.link = LinkButton(self.tr("Link"), self, "plus")
        self.link.setAccessibleName(self.tr("Link a session or feedback to this goal"))
        for button in (self.more, self.link):
            button.clicked.connect(self.choose_asked)
        self._place([])

    def show_shown_by(self, shown: Sequence[ShownBy], today: date, *, fixed: bool) -> None:
        """Show these, the newest first; `fixed` ones cannot be taken away."""
        held = next((at for at, chip in enumerate(self.chips) if chip.hasFocus()), None)
        for chip in self.chips:
            chip.hide()
            chip.deleteLater()
        self.words.setText(self.tr("Came up in") if shown else self.tr("Not seen in a session yet"))
        self.chips = [self._chip(one, today, fixed=fixed) for one in shown[:_MOST]]
        self.link.setText("" if shown else self.tr("Link"))
        rest = len(shown) - len(self.chips)
        self.more.setText(translate("Goals", "and %n more", n=rest))
        self.more.setVisible(rest > 0)
        self._place(self.chips)
        if held is not None:  # one was taken away: the keyboard goes on from there
            left = self.chips[min(held, len(self.chips) - 1)] if self.chips else self.link
            left.setFocus(Qt.FocusReason.OtherFocusReason)

    def _chip(self, shown: ShownBy, today: date, *, fixed: bool) -> LinkChip:
        away = "" if fixed else self.tr("Unlink it")
        words, spoken = shown_by_words(shown, today), shown_by_spoken(shown, today)
        chip = LinkChip(words, spoken, self, away)
        chip.clicked.connect(lambda: self.went.emit(shown))
        chip.away_asked.connect(lambda: self.away_asked.emit(shown))
        chip.show()
        return chip

    def _place(self, chips: Sequence[LinkChip]) -> None:
        """In their order: the words, the chips, how many more, the link."""
        while self.flow.takeAt(0) is not None:
            pass
        row: tuple[QWidget, ...] = (self.words, *chips, self.more, self.link)
        for before, widget in zip((None, *row), row, strict=False):
            self.flow.addWidget(widget)
            if before is not None:
                QWidget.setTabOrder(before, widget)
        self.flow.invalidate()
        self.updateGeometry()
