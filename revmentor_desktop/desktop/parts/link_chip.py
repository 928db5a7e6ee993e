"""A chip that leads to what it names, and can be taken away where it stands."""

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAction, QContextMenuEvent, QFontMetrics, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QMenu, QSizePolicy, QWidget

from revmentor_desktop.desktop.parts.painting import paint_box, paint_text, painting
from revmentor_desktop.desktop.theme.current import scaled, tokens
from revmentor_desktop.desktop.theme.fonts import font
from revmentor_desktop.desktop.theme.icons import icon

_SIDE = 10
_WIDEST = 260


class LinkChip(QAbstractButton):
    """`clicked` leads there; `away_asked` comes from Delete and from its menu.

    With `away` empty it cannot be taken away; else that is what its menu calls it.
    """

    away_asked = Signal()

    def __init__(self, words: str, spoken: str, parent: QWidget, away: str = "") -> None:
        super().__init__(parent)
        self._away = away
        self.setText(words)
        self.setAccessibleName(spoken)
        self.setToolTip(spoken)
        self.setProperty("radius", 12)
        self.setProperty("reads", True)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        face = QFontMetrics(font("captionMedium"))
        wide = min(face.horizontalAdvance(self.text()), scaled(_WIDEST)) + 2 * scaled(_SIDE) + 1
        return QSize(wide, max(24, scaled(24), face.height() + 6))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and self._away:
            self.away_asked.emit()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if self._away:
            self.open_menu(event.globalPos())

    def open_menu(self, place: QPoint) -> None:
        """Offer to go there, and to take it away."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for name, words, act in (
            ("arrow-up-right", self.tr("Go there"), self.clicked),
            ("x", self._away, self.away_asked),
        ):
            action = QAction(icon(name), words, menu)
            action.triggered.connect(lambda _on=False, signal=act: signal.emit())
            menu.addAction(action)
        menu.popup(place)

    def paintEvent(self, event: QPaintEvent) -> None:
        face, place = font("captionMedium"), QRectF(self.rect())
        fill = "row_pressed" if self.underMouse() or self.isDown() else "sunken"
        edge = "text1" if tokens().contrast else None
        room = place.adjusted(scaled(_SIDE) - 1, 0, 1 - scaled(_SIDE), 0)
        cut = Qt.TextElideMode.ElideRight
        said = QFontMetrics(face).elidedText(self.text(), cut, int(room.width()) + 1)
        with painting(self) as painter:
            paint_box(painter, place, place.height() / 2, fill, edge)
            paint_text(painter, room, said, face, "text2")
