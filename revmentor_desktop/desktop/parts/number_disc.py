"""A number in a soft disc: the steps of something one does in order."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from revmentor_desktop.desktop.parts.painting import paint_box, paint_text, painting
from revmentor_desktop.desktop.parts.promoted import text_and_parent
from revmentor_desktop.desktop.theme.current import scaled, tokens
from revmentor_desktop.desktop.theme.fonts import font

_SIDE = 26


class NumberDisc(QLabel):
    """Reads as its number. In a form: the text."""

    def __init__(self, text: str | QWidget = "", parent: QWidget | None = None) -> None:
        words, parent = text_and_parent(text, parent)
        super().__init__(words, parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(scaled(_SIDE), scaled(_SIDE))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        place = QRectF(self.rect())
        edge = "accent_text" if tokens().contrast else None
        with painting(self) as painter:
            paint_box(painter, place, place.height() / 2, "soft", edge)
            paint_text(painter, place, self.text(), font("captionStrong"), "accent_text")
