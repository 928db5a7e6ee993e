"""Chips: what state a thing is in, what to choose, what to filter by."""

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QLabel, QSizePolicy, QWidget

from revmentor_desktop.desktop.parts.painting import paint_box, paint_text, painting, turned
from revmentor_desktop.desktop.parts.promoted import text_and_parent
from revmentor_desktop.desktop.theme.current import scaled, tokens
from revmentor_desktop.desktop.theme.fonts import font
from revmentor_desktop.desktop.theme.icons import paint_icon

_LOOKS = {
    "soft": ("soft", "accent_text", ""),
    "warn": ("warn_soft", "warn", ""),
    "other": ("other_soft", "other_text", ""),
    "grey": ("sunken", "text2", ""),
    "private": ("private_soft", "private_text", "private_edge"),
    "bad": ("bad_soft", "bad", ""),
}
"""For each tone: fill, ink, and edge where it has one also outside high contrast."""

_SIDE = 10
_ICON = 13
_GAP = 5


class StateChip(QLabel):
    """Says in what state something is; never to be pressed. In a form: property `chip` and text."""

    HEIGHT = 22

    def __init__(
        self,
        text: str | QWidget = "",
        tone: str = "grey",
        icon: str = "",
        parent: QWidget | None = None,
    ) -> None:
        words, parent = text_and_parent(text, parent)
        super().__init__(parent)
        self._icon = icon
        self.setProperty("tone_name", tone)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setText(words)

    def say(self, text: str, tone: str, icon: str = "") -> None:
        """Another state."""
        self._icon = icon
        self.setProperty("tone_name", tone)
        self.setText(text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        face = QFontMetrics(font("captionMedium"))
        icon = scaled(_ICON) + _GAP if self._icon else 0
        wide = face.horizontalAdvance(self.text()) + icon + 2 * scaled(_SIDE) + 1
        return QSize(wide, max(scaled(self.HEIGHT), face.height() + 4))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        fill, ink, edge = _LOOKS.get(self._tone(), _LOOKS["grey"])
        if tokens().contrast:
            edge = ink
        place = QRectF(self.rect())
        with painting(self) as painter:
            paint_box(painter, place, place.height() / 2, fill, edge or None)
            start = scaled(_SIDE)
            if self._icon:
                side = scaled(_ICON)
                spot = QRectF(start, (self.height() - side) / 2, side, side)
                paint_icon(painter, self._icon, ink, turned(spot, self))
                start += side + _GAP
            room = QRectF(start, 0, self.width() - start - scaled(_SIDE) + 1, self.height())
            paint_text(painter, turned(room, self), self.text(), font("captionMedium"), ink)

    def _tone(self) -> str:
        return str(self.property("chip") or self.property("tone_name"))


class _PressedChip(QCheckBox):
    """What the two chips to press share: a check box that is painted as a pill."""

    HEIGHT = 26

    def __init__(self, text: str | QWidget = "", parent: QWidget | None = None) -> None:
        words, parent = text_and_parent(text, parent)
        super().__init__(words, parent)
        self.setProperty("radius", 16)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.toggled.connect(lambda _on: self.updateGeometry())

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def sizeHint(self) -> QSize:
        face = QFontMetrics(font("captionMedium"))
        icon = scaled(_ICON) + _GAP if self._icon() else 0
        wide = face.horizontalAdvance(self.text()) + icon + 2 * scaled(12) + 1
        return QSize(wide, max(24, scaled(self.HEIGHT), face.height() + 6))

    def _icon(self) -> str:
        return ""

    def _look(self) -> tuple[str, str, str]:
        """Fill, edge and ink as it stands."""
        raise NotImplementedError

    def paintEvent(self, event: QPaintEvent) -> None:
        fill, edge, ink = self._look()
        place = QRectF(self.rect())
        width = 2 if tokens().contrast and self.underMouse() else 1
        with painting(self) as painter:
            paint_box(painter, place, place.height() / 2, fill, edge, width)
            start = scaled(12)
            if self._icon():
                side = scaled(_ICON)
                spot = QRectF(start, (self.height() - side) / 2, side, side)
                paint_icon(painter, self._icon(), ink, turned(spot, self))
                start += side + _GAP
            room = QRectF(start, 0, self.width() - start - scaled(12) + 1, self.height())
            paint_text(painter, turned(room, self), self.text(), font("captionMedium"), ink)


class ChoiceChip(_PressedChip):
    """One of several that may be chosen together; chosen, it carries a tick.

    `plus` shows a plus before a chip that is not chosen yet (the prompts of a write-up).
    """

    def __init__(
        self, text: str | QWidget = "", parent: QWidget | None = None, *, plus: bool = False
    ) -> None:
        self._plus = plus
        super().__init__(text, parent)

    def _icon(self) -> str:
        if self.isChecked():
            return "check"
        return "plus" if self._plus else ""

    def _look(self) -> tuple[str, str, str]:
        if self.isChecked():
            return "soft", "soft_edge", "accent_text"
        return "row_hover" if self.underMouse() else "card", "control", "text1"


class FilterChip(_PressedChip):
    """Narrows a list; chosen, it is solid."""

    HEIGHT = 24

    def __init__(self, text: str | QWidget = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setProperty("reads", True)

    def _look(self) -> tuple[str, str, str]:
        if self.isChecked():
            fill = "accent_hover" if self.underMouse() else "accent"
            return fill, fill, "on_accent"
        edge = "text1" if tokens().contrast else "sunken"
        return ("row_pressed" if self.underMouse() else "sunken"), edge, "text2"
