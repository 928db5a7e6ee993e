"""Dresses the whole application: palette, style sheet, fonts; follows the system's scheme."""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication

from revmentor_desktop.desktop.theme import current
from revmentor_desktop.desktop.theme.direction import LabelDirection
from revmentor_desktop.desktop.theme.fonts import font, load_fonts
from revmentor_desktop.desktop.theme.icons import forget_icons
from revmentor_desktop.desktop.theme.palette import palette_of
from revmentor_desktop.desktop.theme.sheet import style_sheet
from revmentor_desktop.desktop.theme.tokens import (
    CONTRAST_DARK,
    CONTRAST_LIGHT,
    DARK,
    LIGHT,
    Tokens,
)
from revmentor_desktop.support.preferences import ThemeChoice

LARGEST = 2.0


class Theme(QObject):
    """The one place that sets a palette, a font or a style sheet on the application.

    `changed` comes after another scheme or text size is shown; who keeps pictures makes them anew.
    """

    changed = Signal()

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self._application = application
        self._choice = ThemeChoice.SYSTEM
        self._scale = 1.0
        self._shown: tuple[Tokens, float] | None = None
        load_fonts()
        application.setStyle("Fusion")
        self._direction: LabelDirection | None = None
        application.layoutDirectionChanged.connect(self._follow_direction)
        self._follow_direction(application.layoutDirection())
        hints = application.styleHints()
        hints.colorSchemeChanged.connect(self._follow)
        hints.accessibility().contrastPreferenceChanged.connect(self._follow)
        self._show()

    def choose(self, choice: ThemeChoice) -> None:
        """Show the scheme a person chose, or the system's."""
        self._choice = choice
        self._show()

    def scale_text(self, factor: float) -> None:
        """Show text larger, 1.0 to 2.0, and all that must grow with it."""
        self._scale = min(max(factor, 1.0), LARGEST)
        self._show()

    def reduce_motion(self, still: bool) -> None:
        """Whether nothing may move; asked for here because the system's wish is not told to Qt."""
        current.keep_still(still)

    def _follow_direction(self, direction: Qt.LayoutDirection) -> None:
        if direction == Qt.LayoutDirection.RightToLeft and self._direction is None:
            self._direction = LabelDirection(self._application)

    def _follow(self) -> None:
        self._show()

    def _show(self) -> None:
        """Dress the application, unless it is dressed so already."""
        wanted = (self._scheme(), self._scale)
        if wanted == self._shown:
            return
        self._shown = wanted
        current.use(*wanted)
        forget_icons()
        self._application.setFont(font("body"))
        self._application.setPalette(palette_of(wanted[0]))
        self._application.setStyleSheet(style_sheet(*wanted))
        self.changed.emit()

    def _scheme(self) -> Tokens:
        hints = self._application.styleHints()
        system_dark = hints.colorScheme() == Qt.ColorScheme.Dark
        wishes_contrast = (
            hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast
        )
        match self._choice:
            case ThemeChoice.LIGHT:
                return LIGHT
            case ThemeChoice.DARK:
                return DARK
            case ThemeChoice.HIGH_CONTRAST:
                return CONTRAST_DARK if system_dark else CONTRAST_LIGHT
            case _ if wishes_contrast:
                return CONTRAST_DARK if system_dark else CONTRAST_LIGHT
            case _:
                return DARK if system_dark else LIGHT
