"""A radio button as large as a card: a choice that needs a second line to be understood."""

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QRadioButton, QSizePolicy, QWidget

from revmentor_desktop.desktop.parts.painting import paint_box, paint_text, painting, turned
from revmentor_desktop.desktop.parts.promoted import text_and_parent
from revmentor_desktop.desktop.theme.current import mirrored, scaled, tokens
from revmentor_desktop.desktop.theme.fonts import font, line_height
from revmentor_desktop.desktop.theme.icons import paint_icon

_INSIDE = 15
_DISC = 16
_GAP = 12
_ABOVE = 12


class ChoiceCard(QRadioButton):
    """One of several that exclude each other; arrows move among them as among radio buttons.

    In a form: the text is the choice, the properties `line` and `iconName` the rest.
    """

    def __init__(
        self,
        text: str | QWidget = "",
        line: str = "",
        icon: str = "",
        parent: QWidget | None = None,
    ) -> None:
        words, parent = text_and_parent(text, parent)
        super().__init__(words, parent)
        self.setProperty("line", line)
        self.setProperty("iconName", icon)
        self.setProperty("radius", 12)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def say(self, text: str, line: str) -> None:
        """Other words on it."""
        self.setText(text)
        self.setProperty("line", line)
        self.setAccessibleDescription(line)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        strong, plain = font("rowStrong"), font("caption")
        widths = (_width(strong, self.text()), _width(plain, self._line()))
        sides = 2 * _INSIDE + scaled(_DISC) + 2 * _GAP + scaled(_DISC)
        high = line_height("rowStrong") + line_height("caption") + 2 * scaled(_ABOVE)
        return QSize(max(widths) + sides, high)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hitButton(self, pos: QPoint) -> bool:
        """All of the card counts, not only the disc and its words."""
        return self.rect().contains(pos)

    def paintEvent(self, event: QPaintEvent) -> None:
        with painting(self) as painter:
            edge, width = self._edge()
            paint_box(painter, QRectF(self.rect()), 12, "card", edge, width)
            self._paint_marks(painter)
            self._paint_words(painter)

    def _paint_marks(self, painter: QPainter) -> None:
        """The disc before the words and the icon after them."""
        chosen, side = self.isChecked(), float(scaled(_DISC))
        top = scaled(_ABOVE) + (line_height("rowStrong") - side) / 2
        disc = turned(QRectF(_INSIDE, top, side, side), self)
        ring = side * 0.31 if chosen else 1.4
        paint_box(painter, disc, side / 2, "card", "accent" if chosen else "field", ring)
        if name := str(self.property("iconName") or ""):
            place = turned(QRectF(self.width() - _INSIDE - side, top, side, side), self)
            token = "accent_text" if chosen else "text2"
            paint_icon(painter, name, token, place, mirror=mirrored(self))

    def _paint_words(self, painter: QPainter) -> None:
        start = _INSIDE + scaled(_DISC) + _GAP
        first = QRectF(start, scaled(_ABOVE), self.width() - start, line_height("rowStrong"))
        second = QRectF(start, first.bottom(), first.width(), line_height("caption"))
        side = Qt.AlignmentFlag.AlignRight if mirrored(self) else Qt.AlignmentFlag.AlignLeft
        align = Qt.AlignmentFlag.AlignVCenter | side
        paint_text(painter, turned(first, self), self.text(), font("rowStrong"), "text1", align)
        paint_text(painter, turned(second, self), self._line(), font("caption"), "text2", align)

    def _edge(self) -> tuple[str, float]:
        if self.isChecked():
            return "focus", 2.0
        if tokens().contrast:
            return "text1", 1.0
        return ("control", 1.0) if self.underMouse() else ("border", 1.0)

    def _line(self) -> str:
        return str(self.property("line") or "")


def _width(face: QFont, text: str) -> int:
    return QFontMetrics(face).horizontalAdvance(text)
