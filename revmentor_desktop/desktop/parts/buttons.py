"""The three buttons: with words, with an icon alone, and the link."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
    QWidget,
)

from revmentor_desktop.desktop.parts.painting import paint_box, paint_text, painting, turned
from revmentor_desktop.desktop.parts.promoted import text_and_parent
from revmentor_desktop.desktop.theme.current import mirrored, scaled, tokens
from revmentor_desktop.desktop.theme.dress import dress
from revmentor_desktop.desktop.theme.fonts import font
from revmentor_desktop.desktop.theme.icons import paint_icon

GAP = 8
ICON = 16
_INK = {"primary": "on_accent", "quiet": "text2", "link": "accent_text", "danger": "bad"}
_PRESSES = {
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseButtonRelease,
    QEvent.Type.MouseButtonDblClick,
    QEvent.Type.KeyPress,
    QEvent.Type.KeyRelease,
    QEvent.Type.Shortcut,
}


class Button(QPushButton):
    """A button with words and perhaps an icon before them.

    The frame is the style sheet's; the content is painted here, because Qt's gap between icon and
    text is fixed. In a form the properties `kind`, `iconName` and `tall` say the same.
    """

    def __init__(
        self,
        text: str | QWidget = "",
        kind: str = "secondary",
        icon: str = "",
        parent: QWidget | None = None,
    ) -> None:
        words, parent = text_and_parent(text, parent)
        super().__init__(words, parent)
        self._said = ""
        self._working = False
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.setProperty("radius", 8)
        self.setProperty("iconName", icon)
        self.setProperty("kind", kind)

    def tall(self) -> "Button":
        """40 high: the one at the end of a panel or form."""
        return dress(self, tall=True)

    def show_icon(self, name: str) -> None:
        """Another icon, or none."""
        self.setProperty("iconName", name)
        self.updateGeometry()
        self.update()

    def working(self, label: str) -> None:
        """Say what is being done; presses do nothing until `ready`, the focus stays."""
        self._say(label)
        self._working = True

    def not_yet(self, label: str) -> None:
        """Say what is missing before it can be pressed."""
        self._say(label)
        self._working = False
        self.setEnabled(False)

    def ready(self) -> None:
        """Its own words again, and it can be pressed."""
        self._say("")
        self._working = False
        self.setEnabled(True)

    def event(self, event: QEvent) -> bool:
        if self._working and event.type() in _PRESSES:
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not _entered(self, event):
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        option = self._option()
        face = QFontMetrics(self._face())
        wide = face.horizontalAdvance(self._shown())
        if self._icon():
            wide += scaled(ICON) + (GAP if self._shown() else 0)
        inner = QSize(wide, max(face.height(), scaled(ICON)))
        kind = QStyle.ContentsType.CT_PushButton
        return self.style().sizeFromContents(kind, option, inner, self)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QStylePainter(self)
        painter.drawControl(QStyle.ControlElement.CE_PushButtonBevel, self._option())
        painter.end()
        self._paint_content()

    def _paint_content(self) -> None:
        face, words, name = self._face(), self._shown(), self._icon()
        wide = QFontMetrics(face).horizontalAdvance(words)
        side = scaled(ICON) if name else 0
        gap = GAP if name and words else 0
        start = 0.0 if self._kind() == "link" else (self.width() - wide - side - gap) / 2
        with painting(self) as painter:
            if name:
                place = QRectF(start, 0, side, self.height())
                paint_icon(painter, name, self._ink(), turned(place, self), mirror=mirrored(self))
            place = QRectF(start + side + gap, 0, wide + 1, self.height())
            paint_text(painter, turned(place, self), words, face, self._ink())

    def _face(self) -> QFont:
        strong = self._kind() in ("primary", "link")
        face = font("labelStrong" if strong else "labelMedium")
        lined = self._kind() == "link" or tokens().contrast
        face.setUnderline(lined and self.underMouse() and self.isEnabled())
        return face

    def _ink(self) -> str:
        if not self.isEnabled():
            return "text2"
        return str(self.property("ink") or _INK.get(self._kind(), "text1"))

    def _kind(self) -> str:
        return str(self.property("kind"))

    def _icon(self) -> str:
        return str(self.property("iconName") or "")

    def _shown(self) -> str:
        """The words without the sign of their shortcut."""
        return _plain(self._said or self.text())

    def _say(self, label: str) -> None:
        self._said = label
        self.setAccessibleDescription(label)
        self.updateGeometry()
        self.update()

    def _option(self) -> QStyleOptionButton:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = ""
        return option


class LinkButton(Button):
    """A button that reads like a link: no box, no padding, so its text stands on the edge."""

    def __init__(
        self, text: str | QWidget = "", parent: QWidget | None = None, icon: str = ""
    ) -> None:
        super().__init__(text, "link", icon, parent)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        return QSize(hint.width(), max(hint.height(), 24))


class IconButton(QAbstractButton):
    """An icon alone, named for those who do not see it; the name is its tool tip, too."""

    SIDE = 28

    def __init__(
        self,
        icon: str | QWidget = "",
        name: str = "",
        parent: QWidget | None = None,
        token: str = "text2",  # noqa: S107  # of colours
        size: int = ICON,
    ) -> None:
        icon_name, parent = text_and_parent(icon, parent)
        super().__init__(parent)
        self._token = token
        self._size = size
        self.setProperty("iconName", icon_name)
        self.setProperty("radius", 8)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.call(name)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not _entered(self, event):
            super().keyPressEvent(event)

    def call(self, name: str) -> None:
        """Name it, with its context: "More for: Why the release freeze"."""
        self.setAccessibleName(name)
        self.setToolTip(name)

    def show_icon(self, name: str, token: str = "") -> None:
        """Another icon, perhaps in another colour."""
        self.setProperty("iconName", name)
        self._token = token or self._token
        self.update()

    def sizeHint(self) -> QSize:
        side = max(24, scaled(self.SIDE))
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        scheme = tokens()
        hovered = self.underMouse() and self.isEnabled()
        fill = "row_pressed" if self.isDown() or self.isChecked() else "row_hover"
        side = scaled(self._size)
        place = QRectF(self.rect())
        with painting(self) as painter:
            if hovered or self.isDown() or self.isChecked():
                paint_box(painter, place, 8, fill, "text1" if scheme.contrast else None, 2)
            spot = QRectF(0, 0, side, side)
            spot.moveCenter(place.center())
            name = str(self.property("iconName"))
            token = self._token if self.isEnabled() else "control"
            if name:
                paint_icon(painter, name, token, spot, mirror=mirrored(self))


def _plain(text: str) -> str:
    """A label as it is read: "&&" is one sign, a single "&" none."""
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&")


def _entered(button: QAbstractButton, event: QKeyEvent) -> bool:
    """Enter presses the button the keyboard is on, as Space does; Qt leaves that to dialogs."""
    bare = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter) or not bare:
        return False
    if not event.isAutoRepeat():
        button.click()
    return True
