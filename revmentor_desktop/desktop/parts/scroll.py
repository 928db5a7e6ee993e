"""A page that scrolls down, its content no wider than one can follow."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from revmentor_desktop.desktop.theme.current import scaled

WIDEST = 1080
SIDE = 32
TOP = 29


class PageScroll(QScrollArea):
    """Holds a page's `body`; it grows to 1080, then the margins grow. Never scrolls sideways.

    What is in it begins 32 from the sides and 29 from the top, as every page does; `margins`
    changes that. End the body with a stretch where its rows must not grow.
    """

    def __init__(self, parent: QWidget | None = None, widest: int = WIDEST) -> None:
        super().__init__(parent)
        self._widest = widest
        self._around = (SIDE, TOP, SIDE, SIDE)
        self.content = QWidget()
        self.body = QVBoxLayout(self.content)
        self.body.setSpacing(16)
        self.body.setContentsMargins(*self._around)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(self.content)
        self.viewport().setAutoFillBackground(False)
        self.content.setAutoFillBackground(False)

    def margins(self, left: int, top: int, right: int, bottom: int) -> None:
        """Other margins around the body."""
        self._around = (left, top, right, bottom)
        self._centre()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._centre()

    def _centre(self) -> None:
        left, top, right, bottom = self._around
        spare = max(0, self.viewport().width() - left - right - self._widest) // 2
        self.body.setContentsMargins(left + spare, top, right + spare, bottom)


def inside_dialog(content: QWidget, dialog: QWidget, over: QWidget, tall: int = 520) -> QScrollArea:
    """What a dialog over a window shows, scrolled where the window is lower than it.

    It is as high as the content asks for, up to `tall`.
    """
    scroll = QScrollArea(dialog)
    scroll.setWidgetResizable(True)
    scroll.setFrameShape(QFrame.Shape.NoFrame)
    scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    scroll.setWidget(content)
    scroll.viewport().setAutoFillBackground(False)
    content.setAutoFillBackground(False)
    asked = max(content.heightForWidth(dialog.width() - 44), content.sizeHint().height())
    room = over.window().height() - scaled(200)
    tallest = max(160, min(scaled(tall), room))
    scroll.setMinimumHeight(min(tallest, max(160, asked)))
    scroll.setMaximumHeight(tallest)
    return scroll
