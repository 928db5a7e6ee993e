"""Minutes, five more or five less."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent
from PySide6.QtWidgets import QWidget

from revmentor_desktop.desktop.models.agenda_words import minutes_choices, minutes_words
from revmentor_desktop.desktop.parts.stepper import Stepper
from revmentor_desktop.desktop.theme.current import scaled
from revmentor_desktop.desktop.theme.dress import dress
from revmentor_desktop.desktop.theme.fonts import font
from revmentor_desktop.support.language import translate

_WIDE, _WIDEST = 104, 44


class MinutesStepper(Stepper):
    """As low as a button. `asked` carries the minutes a person wants; plus and minus work, too."""

    asked = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        dress(self, small=True)
        self._minutes: tuple[int, ...] = (0,)
        self.chosen.connect(lambda index: self._choose(self._minutes[index]))

    @property
    def minutes(self) -> int:
        """What it shows."""
        return self._minutes[self.index]

    def show_minutes(self, minutes: int, of: str) -> None:
        """Show these; `of` is the topic, for those who hear it."""
        self._minutes, index = minutes_choices(minutes)
        self.show_choices([minutes_words(one) for one in self._minutes], index)
        self.call(
            translate("Agenda page", "Minutes for: {topic}", topic=of),
            translate("Agenda page", "5 minutes less for: {topic}", topic=of),
            translate("Agenda page", "5 minutes more for: {topic}", topic=of),
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.stepBy(1)
        elif event.key() == Qt.Key.Key_Minus:
            self.stepBy(-1)
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        face = QFontMetrics(font("row"))
        usual = face.horizontalAdvance(minutes_words(_WIDEST))
        wide = max(usual, face.horizontalAdvance(minutes_words(self.minutes)))
        wide += 2 * scaled(30) + 8
        return QSize(max(scaled(_WIDE), wide), max(32, scaled(32)))

    def _choose(self, minutes: int) -> None:
        self.asked.emit(minutes)
