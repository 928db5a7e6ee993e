"""The open journal's view over a desk of tests, with hands on it."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from revmentor_desktop.desktop.journal_view import JournalView
from revmentor_desktop.desktop.places import PageName, Place
from revmentor_desktop.desktop.settings_keeper import SettingsKeeper
from revmentor_desktop.desktop.sidebar.person_item import PersonItem
from revmentor_desktop.desktop.theme.theme import Theme
from revmentor_desktop.desktop.window_parts import WindowParts
from revmentor_desktop.journal.mentorship import Mentorship
from revmentor_desktop.operations.mentorships import list_mentorships
from tests.desktop.desks import StagedDesk, wait_until

W = TypeVar("W", bound=QWidget)


class Framed:
    """A view that is shown and has begun."""

    def __init__(
        self, desk: StagedDesk, theme: Theme, qtbot: QtBot, place: Place | None = None
    ) -> None:
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        folders = desk.journal.folders
        self.desk = desk
        self.parts = WindowParts(
            application,
            folders,
            desk.journal.clock,
            SettingsKeeper(folders.preferences),
            theme,
            desk.worker,
            None,
        )
        self.view = JournalView(self.parts, desk.journal)
        qtbot.addWidget(self.view, before_close_func=self._end)
        self.locks: list[bool] = []
        self.view.lock_asked.connect(lambda: self.locks.append(True))
        self.view.resize(1280, 800)
        self.view.show()
        self.view.begin(place)
        self.settle()

    def settle(self) -> None:
        """Wait until everything asked for is shown."""
        for _ in range(5):
            self.desk.quiet()

    def go(self, page: PageName, who: Mentorship | None = None) -> None:
        self.view.ways.go(Place(page, who.id if who else None))
        self.settle()

    def at(self) -> PageName | None:
        """Which page is shown."""
        place = self.view.place
        return place.page if place is not None else None

    def press(self, keys: Qt.Key, mods: Qt.KeyboardModifier | None = None) -> None:
        """A key pressed where the keyboard is.

        The offscreen platform does not give the window its focus back when a dialog closes.
        """
        active = QApplication.activeWindow()
        if active is None or not active.isVisible():
            self.view.activateWindow()
            self.settle()
        target = QApplication.focusWidget() or self.view
        QTest.keyClick(target, keys, mods or Qt.KeyboardModifier.NoModifier)
        self.settle()

    def click(self, widget: QWidget) -> None:
        """A click in the middle of what can be seen."""
        assert widget.isVisible(), widget
        middle = QPoint(widget.width() // 2, widget.height() // 2)
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, middle)
        self.settle()

    def button(self, name: str, root: QWidget | None = None) -> QAbstractButton:
        """The visible button of that accessible name or text."""
        for one in (root or self.view).findChildren(QAbstractButton):
            if one.isVisible() and name in (one.accessibleName(), one.text()):
                return one
        raise AssertionError(f"no visible button called {name!r}")

    def dialog(self, kind: type[W]) -> W:
        """The open dialog of that kind."""
        found: list[W] = []

        def there() -> bool:
            found[:] = [one for one in self.view.findChildren(kind) if one.isVisible()]
            return bool(found)

        wait_until(there, f"{kind.__name__} to open")
        return found[0]

    def person(self, name: str) -> PersonItem:
        """Somebody in the sidebar."""
        for item in self.view.sidebar.findChildren(PersonItem):
            if item.mentorship.counterpart == name and item.isVisible():
                return item
        raise AssertionError(f"{name} is not in the sidebar")

    def people(self) -> list[str]:
        """The names in the sidebar, from the top."""
        rows = [one for one in self.view.sidebar.findChildren(PersonItem) if one.isVisible()]
        rows.sort(key=lambda row: row.mapToGlobal(QPoint(0, 0)).y())
        return [row.mentorship.counterpart for row in rows]

    def mentorship(self, first_name: str) -> Mentorship:
        """Somebody as the journal knows them."""
        everybody = self.desk.read(lambda journal: list_mentorships(journal, archived=True))
        return next(one for one in everybody if one.first_name == first_name)

    def read_on_screen(self, root: QWidget | None = None) -> str:
        """All words that labels show."""
        labels = (root or self.view).findChildren(QLabel)
        return "\n".join(label.text() for label in labels if label.isVisible())

    def _end(self, _view: QWidget) -> None:
        self.view.close_dialogs()
        self.view.flush()
        self.settle()


Frame = Callable[..., Framed]
