"""The box that looks like a field and opens the search: typing into it does so at once."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from revmentor_desktop.desktop.parts.key_cap import KeyCap
from revmentor_desktop.desktop.parts.painting import paint_box, paint_text, painting, turned
from revmentor_desktop.desktop.sidebar.item import LEADING, SidebarButton
from revmentor_desktop.desktop.theme.current import scaled, tokens
from revmentor_desktop.desktop.theme.fonts import font
from revmentor_desktop.desktop.theme.icons import paint_icon

_ICON = 15


class SearchBox(SidebarButton):
    """`asked` carries what was typed so far, "" for a press."""

    asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(self.tr("Search or jump to"))
        self.setAccessibleName(self.tr("Search the journal, or jump to a place"))
        self.setCursor(Qt.CursorShape.IBeamCursor)
        self._keys = KeyCap("Ctrl+K", self, joined=True)
        self._keys.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.clicked.connect(lambda: self.asked.emit(""))

    def show_rail(self, rail: bool) -> None:
        super().show_rail(rail)
        shape = Qt.CursorShape.ArrowCursor if rail else Qt.CursorShape.IBeamCursor
        self.setCursor(shape)
        self._place_keys()

    def sizeHint(self) -> QSize:
        if self.rail:
            return QSize(48, max(46, scaled(_ICON) + 16))
        return QSize(160, max(scaled(34), QFontMetrics(font("label")).height() + 10))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.text().strip() and event.text().isprintable():
            self.asked.emit(event.text())
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.asked.emit("")
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_keys()

    def paintEvent(self, event: QPaintEvent) -> None:
        side, place = scaled(_ICON), QRectF(self.rect())
        with painting(self) as painter:
            if self.rail:
                self.paint_ground(painter)
                spot = QRectF(0, 0, side, side)
                spot.moveCenter(place.center())
                paint_icon(painter, "magnifying-glass", "text2", spot)
                return
            edge = "control" if self.underMouse() else "border"
            paint_box(painter, place, 8, "card", edge, 2 if tokens().contrast else 1)
            spot = turned(QRectF(13, (self.height() - side) / 2, side, side), self)
            paint_icon(painter, "magnifying-glass", "text2", spot)
            start = 35 + side - _ICON
            end = self._keys.width() + 12 if self._keys.isVisibleTo(self) else 8
            room = QRectF(start, 0, self.width() - start - end, self.height())
            words = QFontMetrics(font("label")).elidedText(
                self.text(), Qt.TextElideMode.ElideRight, int(room.width())
            )
            painter.setLayoutDirection(self.layoutDirection())
            paint_text(painter, turned(room, self), words, font("label"), "text2", LEADING)

    def _place_keys(self) -> None:
        """The keys stand at the end while there is room for the words before them."""
        size = self._keys.sizeHint()
        words = QFontMetrics(font("label")).horizontalAdvance(self.text())
        fits = self.width() >= 35 + words + size.width() + 16
        self._keys.setVisible(fits and not self.rail)
        spot = QRectF(self.width() - size.width() - 8, 0, size.width(), size.height())
        spot.moveTop((self.height() - size.height()) / 2)
        self._keys.setGeometry(turned(spot, self).toRect())
