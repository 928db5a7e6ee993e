"""A small fact with its icon: "50 min" behind a clock."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from revmentor_desktop.desktop.parts.painting import paint_text, painting, turned
from revmentor_desktop.desktop.theme.current import mirrored, scaled
from revmentor_desktop.desktop.theme.dress import dress
from revmentor_desktop.desktop.theme.icons import paint_icon

_ICON = 16
_GAP = 6


class Fact(QLabel):
    """A label with an icon before it; a text too long for its place is cut at its end."""

    def __init__(
        self,
        icon: str,
        text: str,
        parent: QWidget | None = None,
        tone: str = "2",
    ) -> None:
        super().__init__(parent)
        self._icon = icon
        self._whole = text
        dress(self, role="label", tone=tone)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setText(text)
        self.setToolTip("")

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        return QSize(hint.width() + scaled(_ICON) + _GAP, max(hint.height(), scaled(20)))

    def minimumSizeHint(self) -> QSize:
        return QSize(min(self.sizeHint().width(), scaled(64)), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        side = scaled(_ICON)
        indent = side + _GAP
        left, right = (0, indent) if mirrored(self) else (indent, 0)
        inside = self.rect().adjusted(left, 0, -right, 0)
        words = self.fontMetrics().elidedText(
            self._whole, Qt.TextElideMode.ElideRight, inside.width() + 1
        )
        spot = turned(QRectF(0, (self.height() - side) / 2, side, side), self)
        token = {"2": "text2", "warn": "warn"}.get(str(self.property("tone")), "text2")
        with painting(self) as painter:
            paint_icon(painter, self._icon, token, spot)
            ink = self.palette().color(self.foregroundRole())
            align = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
            paint_text(painter, QRectF(inside), words, self.font(), ink, align)
