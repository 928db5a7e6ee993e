"""The settings: everything takes effect at once (screen 15)."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from revmentor_desktop.desktop.desk import Desk
from revmentor_desktop.desktop.forms.settings import Ui_Settings
from revmentor_desktop.desktop.page import Page
from revmentor_desktop.desktop.pages.settings_look import LookSettings
from revmentor_desktop.desktop.pages.settings_rows import show_rows
from revmentor_desktop.desktop.pages.settings_security import SecuritySettings
from revmentor_desktop.desktop.pages.settings_trash import TrashSettings
from revmentor_desktop.desktop.pages.settings_you import YouSettings
from revmentor_desktop.desktop.parts.paragraph import Paragraph
from revmentor_desktop.desktop.parts.scroll import PageScroll
from revmentor_desktop.desktop.places import Place
from revmentor_desktop.desktop.theme.current import scaled
from revmentor_desktop.desktop.theme.dress import dress
from revmentor_desktop.desktop.window_parts import WindowParts
from revmentor_desktop.operations.see_settings import SeenSettings, see_settings

NARROWEST = 880
"""Two columns of cards need so much."""

TRASH = 3
"""The tab of the trash."""


class SettingsPage(Page):
    """Five parts, one shown at a time. Preferences are the program's, the rest the journal's."""

    def __init__(self, desk: Desk, parts: WindowParts, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._scroll = PageScroll(self)
        inside = QWidget()
        self._form = Ui_Settings()
        self._form.setupUi(inside)
        self._scroll.body.addWidget(inside)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._scroll)
        dress(self, box="page")
        self.you = YouSettings(desk, parts.settings, self._form, self)
        self.look = LookSettings(parts.settings, self._form, self)
        self.security = SecuritySettings(desk, parts.settings, parts.worker, self._form, self)
        self.trash = TrashSettings(desk, self._form, self)
        self._form.which.set_labels(
            (
                self.tr("You"),
                self.tr("Look and text"),
                self.tr("Security"),
                self.tr("Trash"),
                self.tr("About"),
            )
        )
        self._form.which.chosen.connect(self.show_part)
        parts.settings.changed.connect(self._follow_preferences)
        desk.changed.connect(self._look_again)

    @property
    def form(self) -> Ui_Settings:
        """Its fields and buttons."""
        return self._form

    def show_part(self, number: int) -> None:
        """Show one of the parts."""
        self._form.which.choose(number)
        self._form.tabs.setCurrentIndex(number)
        self._scroll.verticalScrollBar().setValue(0)

    def show_place(self, place: Place) -> None:
        super().show_place(place)
        self._follow_preferences()
        self._ask()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_form"):
            self._fold()

    def _fold(self) -> None:
        """Two columns where they fit, else one below the other."""
        direction = QBoxLayout.Direction
        fits = self.width() >= scaled(NARROWEST)
        for columns in (self._form.you_columns, self._form.security_columns):
            columns.setDirection(direction.LeftToRight if fits else direction.TopToBottom)

    def first_focus(self) -> QWidget | None:
        return self._form.which

    def _ask(self) -> None:
        self.desk.ask(see_settings, self._show)()

    def _look_again(self) -> None:
        if self.isVisible():
            self._ask()

    def _follow_preferences(self) -> None:
        self.look.show_preferences()
        self.security.show_preferences()

    def _show(self, seen: SeenSettings) -> None:
        self.you.show_seen(seen)
        self.security.show_seen(seen)
        self.trash.show_trash(seen.trash)
        trash = self.tr("Trash {count}").format(count=len(seen.trash))
        self._form.which.set_label(TRASH, trash if seen.trash else self.tr("Trash"))
        self._show_about(seen)

    def _show_about(self, seen: SeenSettings) -> None:
        info = seen.info
        self._form.version.say(self.tr("Version {version}").format(version=info.version))
        self._form.licence.say(
            self.tr(
                "Free software under the MIT licence. It sends nothing anywhere and asks nothing"
                " of the network. It stands on these works of others:"
            )
        )
        works = (
            self.tr("Qt for Python, LGPL 3"),
            self.tr("SQLCipher {version}, BSD; SQLite {sqlite}, public domain").format(
                version=info.cipher_version, sqlite=info.sqlite_version
            ),
            self.tr("The typeface Inter, SIL Open Font License 1.1"),
            self.tr("The icons Phosphor, MIT"),
            self.tr("Typst, Apache 2.0"),
        )
        show_rows(self._form.component_list, [Paragraph(work, "label", "2") for work in works])
