"""The menu bar, hidden until Alt or F10 is pressed (everywhere but on macOS)."""

import sys

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QApplication, QMenu, QMenuBar, QWidget

_MODIFIERS = Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.AltModifier


class MenuBar(QMenuBar):
    """Comes with a press of Alt alone or F10, and goes when it is left."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._alt_alone = False
        self._stays = sys.platform == "darwin"
        self.setVisible(self._stays)
        application = QApplication.instance()
        if application is not None and not self._stays:
            application.installEventFilter(self)
        show = QAction(self)
        show.setShortcut("F10")
        show.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        show.triggered.connect(self.turn)
        window.addAction(show)

    def add(self, title: str, actions: tuple[QAction, ...]) -> QMenu:
        """One more menu with these actions."""
        menu = self.addMenu(title)
        menu.addActions(actions)
        menu.aboutToHide.connect(lambda: QTimer.singleShot(0, self._leave))
        return menu

    def turn(self) -> None:
        """Show it with the keyboard on its first menu, or hide it."""
        if self._stays:
            return
        if self.isVisible():
            self.hide()
            return
        self.show()
        self.setFocus(Qt.FocusReason.MenuBarFocusReason)
        if self.actions():
            self.setActiveAction(self.actions()[0])

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notice a press of Alt alone in our window; other keys with it make it no longer that."""
        kind = event.type()
        if kind == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            self._alt_alone = event.key() == Qt.Key.Key_Alt and not event.modifiers() & ~_MODIFIERS
        elif kind == QEvent.Type.MouseButtonPress:
            self._alt_alone = False
        elif kind == QEvent.Type.KeyRelease and self._alt_alone:
            self._alt_alone = False
            if self._in_front():
                self.turn()
        return False

    def _in_front(self) -> bool:
        """Whether the keyboard is in our window, and no dialog lies over it."""
        focus = QApplication.focusWidget()
        return self._window.isVisible() and (focus is None or focus.window() is self.window())

    def _leave(self) -> None:
        """Hide again once no menu is open and the keyboard is elsewhere."""
        if not self._stays and QApplication.activePopupWidget() is None:
            self.hide()
