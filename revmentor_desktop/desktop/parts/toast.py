"""What happened, at the foot of the window, with Undo or with what one may do next."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QWidget

from revmentor_desktop.desktop.parts.announce import announce
from revmentor_desktop.desktop.parts.buttons import IconButton, LinkButton
from revmentor_desktop.desktop.parts.icon_label import IconLabel
from revmentor_desktop.desktop.parts.motion import slide_in
from revmentor_desktop.desktop.parts.shadow import ShadowBox
from revmentor_desktop.desktop.theme.dress import dress

STAYS = 6_000
"""Milliseconds; longer while it is pointed at or has the keyboard."""

FOOT = 24


class Toast(ShadowBox):
    """One at a time, bottom centre. Ctrl+Z in the window does what its Undo does."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window, radius=10)
        self._window = window
        self._undo: Callable[[], object] | None = None
        self._act: Callable[[], object] | None = None
        self._icon = IconLabel("check-circle-fill", "accent_text", 16, self)
        self._words = dress(QLabel(self), role="row")
        self._button = LinkButton(self.tr("Undo"), self)
        self._close = IconButton("x", self.tr("Close"), self, size=14)
        self._button.clicked.connect(self._press)
        self._close.clicked.connect(self.go)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(STAYS)
        self._timer.timeout.connect(self._leave)
        self._lay_out()
        self.hide()
        window.installEventFilter(self)

    def tell(self, text: str, undo: Callable[[], object] | None = None) -> None:
        """Show a sentence instead of the last one."""
        self._undo, self._act = undo, None
        self._show(text, self.tr("Undo") if undo else "")

    def offer(self, text: str, button: str, act: Callable[[], object]) -> None:
        """Show a sentence with a button that goes on from there; that is no Undo."""
        self._undo, self._act = None, act
        self._show(text, button)

    def _show(self, text: str, button: str) -> None:
        self._words.setText(text)
        self._button.setVisible(bool(button))
        self._button.setText(button)
        self._button.setAccessibleName(f"{button}: {text}")
        self._place()
        self.show()
        self.raise_()
        self._timer.start()
        announce(self, text)
        slide_in(self, 160)

    @property
    def can_undo(self) -> bool:
        """Whether what is told can be undone now."""
        return self._undo is not None and not self.isHidden()

    def undo(self) -> None:
        """Undo what is told, once."""
        undo, self._undo = self._undo, None
        self.go()
        if undo is not None:
            undo()

    def _press(self) -> None:
        act, self._act = self._act, None
        if act is None:
            self.undo()
            return
        self.go()
        act()

    def go(self) -> None:
        """Go away now."""
        self._timer.stop()
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and not self.isHidden():
            self._place()
        return super().eventFilter(watched, event)

    def _leave(self) -> None:
        """Its time is over, unless somebody is at it."""
        focus = QApplication.focusWidget()
        at_it = self.underMouse() or (focus is not None and self.isAncestorOf(focus))
        if at_it:
            self._timer.start()
        else:
            self.go()

    def _place(self) -> None:
        window = self._window
        room = window.width() - 2 * FOOT
        size = self.sizeHint()
        self._words.setWordWrap(size.width() > room)
        wide = min(size.width(), room)
        high = max(size.height(), self.heightForWidth(wide))
        self.resize(wide, high)
        self.move(QPoint((window.width() - wide) // 2, window.height() - high - FOOT))

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        edge = self.EDGE
        row.setContentsMargins(16 + edge, 10 + edge, 8 + edge, 10 + edge)
        row.setSpacing(10)
        row.addWidget(self._icon)
        row.addWidget(self._words, 1)
        row.addSpacing(6)
        row.addWidget(self._button, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._close)
