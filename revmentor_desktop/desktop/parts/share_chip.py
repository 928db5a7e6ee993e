"""Who may see an item: only me, may share, agreed. Every item carries this chip (RULES.md)."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAction, QFontMetrics, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QMenu, QSizePolicy, QWidget

from revmentor_desktop.desktop.parts.painting import paint_text, painting, turned
from revmentor_desktop.desktop.theme.current import scaled
from revmentor_desktop.desktop.theme.fonts import font
from revmentor_desktop.desktop.theme.icons import icon, paint_icon
from revmentor_desktop.journal.sharing import Share

_LOOKS = {
    Share.PRIVATE: ("lock-simple-fill", "private_text"),
    Share.MAY_SHARE: ("users", "text2"),
    Share.AGREED: ("handshake", "accent_text"),
}
_GAP = 6


class ShareChip(QAbstractButton):
    """Shows the level; a press opens the three to choose from. `chosen` is a person's choice."""

    chosen = Signal(object)

    def __init__(
        self, share: Share | QWidget = Share.PRIVATE, parent: QWidget | None = None
    ) -> None:
        if isinstance(share, QWidget):
            parent, share = share, Share.PRIVATE
        super().__init__(parent)
        self._share = share
        self._of = ""
        self.setProperty("radius", 12)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self._open_menu)
        self._name()

    @property
    def share(self) -> Share:
        """The level that is shown."""
        return self._share

    def show_share(self, share: Share) -> None:
        """Show a level without telling anybody."""
        self._share = share
        self._name()
        self.updateGeometry()
        self.update()

    def cycle(self) -> None:
        """The next level, as Ctrl+Shift+L in the item asks for."""
        self._choose(self._share.next())

    def say_of(self, text: str) -> None:
        """Name the item it belongs to, for those who hear it."""
        self._of = text
        self._name()

    def sizeHint(self) -> QSize:
        face = QFontMetrics(font("captionMedium"))
        wide = scaled(13) + _GAP + face.horizontalAdvance(self.text()) + 1
        return QSize(wide, max(24, face.height() + 6))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down):
            self._open_menu()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        name, ink = _LOOKS[self._share]
        with painting(self) as painter:
            side = scaled(13)
            spot = QRectF(0, (self.height() - side) / 2, side, side)
            paint_icon(painter, name, ink, turned(spot, self))
            start = side + _GAP
            room = QRectF(start, 0, self.width() - start, self.height())
            face = font("captionMedium")
            face.setUnderline(self.underMouse() or self.isDown())
            paint_text(painter, turned(room, self), self.text(), face, ink)

    def _open_menu(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for share in Share:
            menu.addAction(self._action(share, menu))
        menu.setActiveAction(menu.actions()[list(Share).index(self._share)])
        menu.popup(self.mapToGlobal(self.rect().bottomLeft()))

    def _action(self, share: Share, menu: QMenu) -> QAction:
        name, ink = _LOOKS[share]
        action = QAction(icon(name, ink), self._words(share), menu)
        action.triggered.connect(lambda: self._choose(share))
        return action

    def _choose(self, share: Share) -> None:
        if share != self._share:
            self.show_share(share)
            self.chosen.emit(share)

    def _words(self, share: Share) -> str:
        match share:
            case Share.PRIVATE:
                return self.tr("Only me")
            case Share.MAY_SHARE:
                return self.tr("May share")
            case _:
                return self.tr("Agreed")

    def _name(self) -> None:
        self.setText(self._words(self._share))
        who = self.tr("Who may see it: {level}").format(level=self.text())
        if self._of:
            who = self.tr("Who may see “{item}”: {level}").format(item=self._of, level=self.text())
        self.setAccessibleName(who)
        self.setToolTip(self.tr("Who may see it"))
