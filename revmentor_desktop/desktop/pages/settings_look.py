"""Settings of what one sees: colours, text size, movement."""

from PySide6.QtCore import QObject

from revmentor_desktop.desktop.forms.settings import Ui_Settings
from revmentor_desktop.desktop.settings_keeper import SettingsKeeper
from revmentor_desktop.support.preferences import (
    MAX_TEXT_PERCENT,
    MIN_TEXT_PERCENT,
    ThemeChoice,
)

THEMES = (ThemeChoice.SYSTEM, ThemeChoice.LIGHT, ThemeChoice.DARK, ThemeChoice.HIGH_CONTRAST)
SIZES = tuple(range(MIN_TEXT_PERCENT, MAX_TEXT_PERCENT + 1, 10))


class LookSettings(QObject):
    """Each choice holds at once; the window follows the preferences."""

    def __init__(self, settings: SettingsKeeper, form: Ui_Settings, parent: QObject) -> None:
        super().__init__(parent)
        self._settings = settings
        self._form = form
        form.theme.set_labels(
            (self.tr("System"), self.tr("Light"), self.tr("Dark"), self.tr("High contrast"))
        )
        form.size.call(self.tr("Text size"), self.tr("Smaller text"), self.tr("Larger text"))
        self.show_preferences()
        form.theme.chosen.connect(lambda at: settings.change(theme=THEMES[at]))
        form.size.chosen.connect(lambda at: settings.change(text_percent=SIZES[at]))
        form.motion.clicked.connect(lambda still: settings.change(reduce_motion=still))

    def show_preferences(self) -> None:
        """Show what holds now."""
        now = self._settings.now
        self._form.theme.choose(THEMES.index(now.theme))
        nearest = min(range(len(SIZES)), key=lambda at: abs(SIZES[at] - now.text_percent))
        words = [self.tr("{percent} %").format(percent=size) for size in SIZES]
        self._form.size.show_choices(words, nearest)
        self._form.motion.setChecked(now.reduce_motion)
