"""The one ring around what has the keyboard: shown after a key, not after a click."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QPaintEvent, QWindow
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QTextEdit,
    QWidget,
)
from shiboken6 import isValid

from revmentor_desktop.desktop.parts.painting import paint_box, painting
from revmentor_desktop.desktop.theme.current import tokens

AWAY = 2
_OWN_EDGE = (QLineEdit, QTextEdit, QPlainTextEdit, QAbstractSpinBox, QComboBox)
"""They show the focus as their own edge."""

_MOVES = {QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide}


class FocusRing(QWidget):
    """Lies over a window, ignores the mouse, and follows the widget that has the keyboard.

    It reads the target's `radius` property. One for each window; our dialogs make their own. Only
    the target and what holds it are watched, so that typing passes by no filter.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._watched: list[QWidget] = []
        self._handle: QWindow | None = None
        self._last_was_key = False
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow)

    @property
    def target(self) -> QWidget | None:
        """What it follows, None when that is elsewhere or shows the focus itself."""
        return self._watched[0] if self._watched else None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.KeyPress:
            self._last_was_key = True
        elif kind == QEvent.Type.MouseButtonPress:
            self._last_was_key = False
            self.hide()
        elif kind in _MOVES:
            self._place()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        target = self.target
        if target is None:
            return
        width = tokens().focus_width
        radius = float(target.property("radius") or 6) + AWAY + width
        with painting(self) as painter:
            paint_box(painter, QRectF(self.rect()), radius, None, "focus", width)

    def _follow(self, _old: QWidget | None, new: QWidget | None) -> None:
        """Go to the new target, if it is in this window and does not show the focus itself."""
        if not isValid(self._window):
            return  # it is being taken down, and lets go of the keyboard last
        self._watch_keys()
        for widget in self._watched:
            if isValid(widget):  # it may be gone already, with the row it was in
                widget.removeEventFilter(self)
        self._watched = []
        if new is not None and new.window() is self._window and not _shows_itself(new):
            self._watched = _up_to(new, self._window)
            for widget in self._watched:
                widget.installEventFilter(self)
        self._place()

    def _watch_keys(self) -> None:
        """See keys and clicks where they enter the window."""
        if not self._window.isVisible():
            return  # it has no handle yet
        handle = self._window.windowHandle()
        if handle is not self._handle:
            self._handle = handle
            handle.installEventFilter(self)

    def _place(self) -> None:
        """Lie around what of the target can be seen."""
        target = self.target if isValid(self._window) else None
        if target is None or not self._by_key() or not target.isVisible():
            self.hide()
            return
        corner = target.mapTo(self._window, QPoint(0, 0))
        around = AWAY + tokens().focus_width
        place = QRect(corner, target.size()).adjusted(-around, -around, around, around)
        self.setGeometry(place)
        self.setVisible(not target.visibleRegion().isEmpty())
        self.raise_()
        self.update()

    def _by_key(self) -> bool:
        """Whether the keyboard, not the mouse, brought the focus here."""
        moved = self._window.testAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)
        return moved or self._last_was_key


def _up_to(widget: QWidget, window: QWidget) -> list[QWidget]:
    """The widget and what holds it, the window included."""
    found = [widget]
    while found[-1] is not window:
        holder = found[-1].parentWidget()
        if holder is None:
            break
        found.append(holder)
    return found


def _shows_itself(widget: QWidget) -> bool:
    if isinstance(widget, QAbstractItemView | QScrollArea):
        return True  # their rows show which one the keyboard is on
    if widget.property("framed"):
        return True  # the frame that holds it shows the focus
    return isinstance(widget, _OWN_EDGE) and widget.property("kind") != "bare"
