"""The three steps of setting up, and which of them is this one."""

from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from revmentor_desktop.desktop.parts.chips import StateChip
from revmentor_desktop.desktop.parts.icon_label import IconLabel
from revmentor_desktop.desktop.theme.dress import dress


class Steps(QWidget):
    """You, recovery words, first mentorship: those done have a tick, the present one is tinted."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(8)

    def show_step(self, here: int) -> None:
        """Show the steps with the one of that number, from 0, as the present one. Once."""
        names = (self.tr("You"), self.tr("Recovery words"), self.tr("First mentorship"))
        for number, name in enumerate(names):
            if number:
                self._row.addWidget(IconLabel("caret-right", "text3", 12, self))
            if number < here:
                self._row.addWidget(IconLabel("check-circle", "accent_text", 14, self))
                self._row.addWidget(self._label(name, "accent"))
            elif number == here:
                self._row.addWidget(StateChip(name, "soft", parent=self))
            else:
                self._row.addWidget(self._label(name, "2"))
        self._row.addStretch(1)
        self.setAccessibleName(
            self.tr("Step {number} of 3: {name}").format(number=here + 1, name=names[here])
        )

    def _label(self, name: str, tone: str) -> QLabel:
        return dress(QLabel(name, self), role="captionMedium", tone=tone)
