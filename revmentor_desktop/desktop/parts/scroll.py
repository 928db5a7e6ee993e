"""A page that scrolls down, its content no wider than one can follow."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from revmentor_desktop.desktop.theme.current import scaled

WIDEST = 1080
SIDE = 32
TOP = 29
_GROWS = (QEvent.Type.LayoutRequest, QEvent.Type.Show)


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

    def fill(self) -> None:
        """Take the whole width, in line with a head above that does not scroll."""
        self._widest = self.maximumWidth()
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


class DialogScroll(QScrollArea):
    """What a dialog asks: as tall as it is at any time, scrolled where the window has less room."""

    def __init__(self, content: QWidget, dialog: QWidget, over: QWidget) -> None:
        super().__init__(dialog)
        self._content, self._dialog, self._over = content, dialog, over
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(content)
        self.viewport().setAutoFillBackground(False)
        content.setAutoFillBackground(False)
        content.installEventFilter(self)
        self._make_room()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._content and event.type() in _GROWS:
            self._make_room()
        return False

    def _make_room(self) -> None:
        """Fields tell what is wrong below them, and questions come and go."""
        layout = self._content.layout()
        wide = max(self.viewport().width(), self._dialog.width() - 44)
        asked = layout.totalHeightForWidth(wide) if layout is not None else 0
        asked = max(asked, self._content.minimumSizeHint().height())
        room = max(scaled(120), self._over.window().height() - scaled(190))
        if self.height() != min(asked, room) or self.minimumHeight() != self.height():
            self.setFixedHeight(min(asked, room))
