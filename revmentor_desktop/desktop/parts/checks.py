"""Check box, radio button, switch, and the circle one ticks an action with: painted, not images."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QRadioButton, QSizePolicy, QWidget

from revmentor_desktop.desktop.parts.painting import paint_box, paint_text, painting, turned
from revmentor_desktop.desktop.parts.promoted import text_and_parent
from revmentor_desktop.desktop.theme.current import scaled
from revmentor_desktop.desktop.theme.fonts import font
from revmentor_desktop.desktop.theme.icons import paint_icon

if TYPE_CHECKING:
    _Button = QAbstractButton
else:  # Qt's own classes bring it
    _Button = object

_GAP = 10


def _size(button: QAbstractButton, mark: QSize, face: QFont) -> QSize:
    """Room for a mark and the words after it; never below the smallest target."""
    metrics = QFontMetrics(face)
    wide, high = mark.width(), max(24, mark.height())
    if button.text():
        wide += _GAP + metrics.horizontalAdvance(button.text()) + 1
        high = max(high, metrics.height() + 4)
    return QSize(max(24, wide), high)


def _place(button: QAbstractButton, mark: QSize) -> QRectF:
    """Where the mark is: at the leading edge, in the middle of the height."""
    start = 0.0 if button.text() else (button.width() - mark.width()) / 2
    top = round((button.height() - mark.height()) / 2)
    return turned(QRectF(start, top, mark.width(), mark.height()), button)


def _paint_words(painter: QPainter, button: QAbstractButton, mark: QSize, face: QFont) -> None:
    start = mark.width() + _GAP
    place = turned(QRectF(start, 0, button.width() - start, button.height()), button)
    ink = "text1" if button.isEnabled() else "text2"
    align = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
    paint_text(painter, place, button.text(), face, ink, align)


class _Marked(_Button):
    """A mark of so many pixels, with words after it; both can be pressed."""

    MARK: tuple[int, int]

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def sizeHint(self) -> QSize:
        return _size(self, self._mark(), font("body"))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def _mark(self) -> QSize:
        wide, high = self.MARK
        return QSize(scaled(wide), scaled(high))


class CheckBox(_Marked, QCheckBox):
    """A box of 20 with a tick, or a line when only some of what it stands for is chosen."""

    MARK = (20, 20)

    def __init__(self, text: str | QWidget = "", parent: QWidget | None = None) -> None:
        words, parent = text_and_parent(text, parent)
        super().__init__(words, parent)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setProperty("radius", 6)

    def paintEvent(self, event: QPaintEvent) -> None:
        place, state = _place(self, self._mark()), self.checkState()
        fill, edge = "accent", "accent"
        if not self.isEnabled():
            fill, edge = "rail", "rail"
        elif state == Qt.CheckState.Unchecked:
            fill, edge = "row_hover" if self.underMouse() else "card", "field"
        with painting(self) as painter:
            paint_box(painter, place, 6, fill, edge, 1.5)
            if state != Qt.CheckState.Unchecked:
                name = "check-bold" if state == Qt.CheckState.Checked else "minus-bold"
                ink = "on_accent" if self.isEnabled() else "text2"
                inset = place.width() * 0.22
                paint_icon(painter, name, ink, place.adjusted(inset, inset, -inset, -inset))
            _paint_words(painter, self, self._mark(), font("body"))


class RadioButton(_Marked, QRadioButton):
    """A ring of 18; chosen, it is filled around a white middle."""

    MARK = (18, 18)

    def __init__(self, text: str | QWidget = "", parent: QWidget | None = None) -> None:
        words, parent = text_and_parent(text, parent)
        super().__init__(words, parent)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setProperty("radius", 10)

    def paintEvent(self, event: QPaintEvent) -> None:
        place = _place(self, self._mark())
        on = "accent" if self.isEnabled() else "rail"
        with painting(self) as painter:
            if self.isChecked():
                paint_box(painter, place, place.width(), on)
                inset = place.width() * 0.29
                middle = place.adjusted(inset, inset, -inset, -inset)
                paint_box(painter, middle, middle.width(), "card")
            else:
                edge = "field" if self.isEnabled() else "rail"
                fill = "row_hover" if self.underMouse() and self.isEnabled() else "card"
                paint_box(painter, place, place.width(), fill, edge, 1.5)
            _paint_words(painter, self, self._mark(), font("body"))


class Switch(_Marked, QCheckBox):
    """On or off, at once. Words go beside it; name it for those who hear it."""

    MARK = (38, 22)

    def __init__(self, text: str | QWidget = "", parent: QWidget | None = None) -> None:
        words, parent = text_and_parent(text, parent)
        super().__init__(words, parent)
        self.setProperty("radius", 13)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def paintEvent(self, event: QPaintEvent) -> None:
        place, on = _place(self, self._mark()), self.isChecked()
        side = place.height() - 8
        at_end = on != (self.layoutDirection() == Qt.LayoutDirection.RightToLeft)
        left = place.right() - side - 4 if at_end else place.left() + 4
        knob = QRectF(left, place.top() + 4, side, side)
        with painting(self) as painter:
            if on:
                paint_box(painter, place, place.height(), self._on("accent"))
                paint_box(painter, knob, side, "on_accent")
            else:
                paint_box(painter, place, place.height(), "card", self._on("field"), 1.5)
                paint_box(painter, knob, side, self._on("field"))
            _paint_words(painter, self, self._mark(), font("body"))

    def _on(self, token: str) -> str:
        return token if self.isEnabled() else "rail"


class RoundCheck(QCheckBox):
    """The circle an open action or a milestone is ticked with."""

    def __init__(
        self, name: str | QWidget = "", parent: QWidget | None = None, size: int = 20
    ) -> None:
        words, parent = text_and_parent(name, parent)
        super().__init__(parent)
        self._size = size
        self._tone = "accent"
        self.call(words)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setProperty("radius", 14)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def call(self, name: str) -> None:
        """Name what is ticked, for those who hear it."""
        self.setAccessibleName(name)

    def show_tone(self, token: str) -> None:
        """Whose it is: "accent" for mine, "other" for theirs."""
        self._tone = token
        self.update()

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def sizeHint(self) -> QSize:
        side = max(24, scaled(self._size))
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        side = scaled(self._size)
        place = QRectF(0, 0, side, side)
        place.moveCenter(QRectF(self.rect()).center())
        with painting(self) as painter:
            if self.isChecked():
                paint_box(painter, place, side, self._tone)
                inset = side * 0.24
                spot = place.adjusted(inset, inset, -inset, -inset)
                paint_icon(painter, "check-bold", "on_accent", spot)
            else:
                hovered = self.underMouse() and self.isEnabled()
                fill = "row_hover" if hovered else "card"
                edge = self._tone if self.property("next") else "field"
                width = 2 if self.property("next") else 1.5
                paint_box(painter, place, side, fill, edge, width)
