"""The menu bar, hidden until Alt or F10 is pressed (everywhere but on macOS)."""

import sys

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QAction, QKeyEvent, QWindow
from PySide6.QtWidgets import QApplication, QMenu, QMenuBar, QWidget

_PRESSES = (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride)
_AT_REST = Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.AltModifier


class MenuBar(QMenuBar):
    """Comes with a press of Alt alone or F10, and goes when it is left."""

    def __init__(self, view: QWidget) -> None:
        super().__init__(view)
        self._view = view
        self._alt_alone = False
        self._before: QWidget | None = None
        self._watched: QWindow | None = None
        self._stays = sys.platform == "darwin"
        self.setVisible(self._stays)
        show = QAction(self)
        show.setShortcut("F10")
        show.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        show.triggered.connect(self.turn)
        view.addAction(show)

    def watch(self, window: QWindow | None) -> None:
        """Notice Alt in this window, where keys enter it, and keys that are shortcuts in the view.

        A key that is a shortcut never enters as a press, so both places must be looked at.
        """
        if window is not None and window is not self._watched and not self._stays:
            self._watched = window
            window.installEventFilter(self)
            self._view.installEventFilter(self)

    def add(self, title: str, actions: tuple[QAction, ...]) -> QMenu:
        """One more menu with these actions."""
        menu = self.addMenu(title)
        menu.addActions(actions)
        menu.aboutToHide.connect(lambda: QTimer.singleShot(0, self._leave))
        return menu

    def turn(self) -> None:
        """Show it with its first menu open, or hide it. Escape or Alt leave it again."""
        if self._stays:
            return
        if self.isVisible():
            self.hide()
            return
        self._before = QApplication.focusWidget()
        self.show()
        self.setFocus(Qt.FocusReason.MenuBarFocusReason)
        if self.actions():
            self.setActiveAction(self.actions()[0])

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Show it when Alt was pressed and let go, and nothing else meanwhile."""
        kind = event.type()
        if kind in _PRESSES and isinstance(event, QKeyEvent):
            alone = event.key() == Qt.Key.Key_Alt and not event.modifiers() & ~_AT_REST
            self._alt_alone = alone and not self.isVisible()
        elif kind in (QEvent.Type.MouseButtonPress, QEvent.Type.FocusOut):
            self._alt_alone = False
        elif kind == QEvent.Type.KeyRelease and self._alt_alone:
            self._alt_alone = False
            self.turn()
        return False

    def _leave(self) -> None:
        """Hide again once no menu is open; the keyboard goes back to where it was."""
        if self._stays or QApplication.activePopupWidget() is not None:
            return
        before, self._before = self._before, None
        if self.hasFocus() and before is not None and before.isVisible():
            before.setFocus(Qt.FocusReason.MenuBarFocusReason)
        self.hide()
