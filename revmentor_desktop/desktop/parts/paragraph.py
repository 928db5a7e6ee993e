"""Wrapped text with the line height of its role, which QLabel cannot give."""

from typing import NamedTuple

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPaintEvent, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from revmentor_desktop.desktop.parts.painting import painting
from revmentor_desktop.desktop.parts.promoted import text_and_parent
from revmentor_desktop.desktop.theme.current import colour, mirrored, scaled
from revmentor_desktop.desktop.theme.fonts import font, line_height

_TONES = {
    "1": "text1",
    "2": "text2",
    "3": "text3",
    "accent": "accent_text",
    "other": "other_text",
    "private": "private_text",
    "warn": "warn",
    "bad": "bad",
}

_KEPT = 64
"""Widths of which a paragraph remembers how it breaks."""


class _Measure(NamedTuple):
    """What the lines of a text come to at one width."""

    height: int
    widest: float


class Paragraph(QLabel):
    """Plain text that wraps and asks for the height it needs; never cut.

    A label to those who hear it. In a form: properties `role` and `tone`, and the text. The words
    of the property `strong`, where they first stand in the text, are set off from the rest.
    """

    WIDEST = 720

    def __init__(
        self,
        text: str | QWidget = "",
        role: str = "body",
        tone: str = "2",
        parent: QWidget | None = None,
    ) -> None:
        words, parent = text_and_parent(text, parent)
        super().__init__(parent)
        self.setProperty("role", role)
        self.setProperty("tone", tone)
        self.setTextFormat(Qt.TextFormat.PlainText)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._measured: dict[int, _Measure] = {}
        self._measured_as: tuple[object, ...] = ()
        self.setText(words)

    def say(self, text: str) -> None:
        """Other words."""
        self.setText(text)
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        around = self.contentsMargins()
        inside = width - around.left() - around.right()
        return self._measure(inside).height + around.top() + around.bottom()

    def sizeHint(self) -> QSize:
        around = self.contentsMargins()
        wanted = int(self._measure(self.WIDEST).widest + 1) + around.left() + around.right()
        return QSize(wanted, self.heightForWidth(wanted))

    def minimumSizeHint(self) -> QSize:
        face = self.fontMetrics()
        longest = max((face.horizontalAdvance(word) for word in self.text().split()), default=0)
        return QSize(min(longest + 1, 240), line_height(self._role()) if self.text() else 0)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        inside = QRectF(self.contentsRect())
        layout = self._laid_out(int(inside.width()))
        with painting(self) as painter:
            painter.setPen(colour(_TONES.get(str(self.property("tone")), "text1")))
            layout.draw(painter, inside.topLeft())

    def _role(self) -> str:
        return str(self.property("role"))

    def _measure(self, width: int) -> _Measure:
        """How the text breaks at a width. Kept: a page of many asks thousands of times."""
        text, role = self.text(), self._role()
        as_now = (text, role, scaled(100), self.property("strong"))
        if as_now != self._measured_as or len(self._measured) > _KEPT:
            self._measured, self._measured_as = {}, as_now
        if width not in self._measured:
            layout = self._laid_out(width)
            lines = [layout.lineAt(number) for number in range(layout.lineCount())]
            widest = max((line.naturalTextWidth() for line in lines), default=0.0)
            self._measured[width] = _Measure(len(lines) * line_height(role) if text else 0, widest)
        return self._measured[width]

    def _laid_out(self, width: int) -> QTextLayout:
        """The lines at a width, each in the middle of its line height."""
        option = QTextOption(self._align())
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout = QTextLayout(self.text().replace("\n", "\u2028"), font(self._role()))
        layout.setTextOption(option)
        layout.setFormats(self._strong())
        height, top = line_height(self._role()), 0.0
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(width, 1))
            line.setPosition(QPointF(0, top + (height - line.height()) / 2))
            top += height
        layout.endLayout()
        return layout

    def _strong(self) -> list[QTextLayout.FormatRange]:
        """How the words that are set off look, and where they are."""
        words = str(self.property("strong") or "")
        at = self.text().find(words) if words else -1
        if at < 0:
            return []
        found = QTextLayout.FormatRange()
        found.start, found.length = at, len(words)
        look = QTextCharFormat()
        look.setFontWeight(QFont.Weight.DemiBold)
        look.setForeground(colour("text1"))
        found.format = look
        return [found]

    def _align(self) -> Qt.AlignmentFlag:
        """The middle or the trailing edge when asked for, else the leading one, in any script."""
        asked = self.alignment()
        if asked & Qt.AlignmentFlag.AlignHCenter:
            return Qt.AlignmentFlag.AlignHCenter
        if asked & Qt.AlignmentFlag.AlignAbsolute:
            return asked & Qt.AlignmentFlag.AlignHorizontal_Mask  # a side, whatever the direction
        trailing = bool(asked & Qt.AlignmentFlag.AlignTrailing)
        turned = mirrored(self) and not asked & Qt.AlignmentFlag.AlignAbsolute
        at_right = trailing != turned
        side = Qt.AlignmentFlag.AlignRight if at_right else Qt.AlignmentFlag.AlignLeft
        return side | Qt.AlignmentFlag.AlignAbsolute
