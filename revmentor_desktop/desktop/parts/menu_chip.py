"""A chip that says what is chosen and opens a menu of the other choices."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAction, QFontMetrics, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QMenu, QSizePolicy, QWidget

from revmentor_desktop.desktop.parts.painting import paint_box, paint_text, painting, turned
from revmentor_desktop.desktop.theme.current import scaled, tokens
from revmentor_desktop.desktop.theme.fonts import font
from revmentor_desktop.desktop.theme.icons import paint_icon

_CARET = 12
_SIDE = 10
_GAP = 6


class MenuChip(QAbstractButton):
    """`chosen` carries the value a person chose. `soft` paints it in the tint of what is mine."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None, *, soft: bool = False) -> None:
        super().__init__(parent)
        self._soft = soft
        self._name = ""
        self._choices: tuple[tuple[object, str], ...] = ()
        self._value: object = None
        self.setProperty("radius", 13)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self.open_menu)

    @property
    def value(self) -> object:
        """What is chosen."""
        return self._value

    @property
    def choices(self) -> tuple[object, ...]:
        """The values there are."""
        return tuple(value for value, _words in self._choices)

    def call(self, name: str) -> None:
        """What is chosen with it, for those who hear it."""
        self._name = name
        self._say()

    def show_choices(self, choices: Sequence[tuple[object, str]], value: object) -> None:
        """Take the choices, each a value and its words, and show one of them."""
        self._choices = tuple(choices)
        self.show_value(value)

    def show_value(self, value: object) -> None:
        """Show one without telling anybody."""
        self._value = value
        self._say()
        self.updateGeometry()
        self.update()

    def open_menu(self) -> None:
        """Offer the choices below it."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for value, words in self._choices:
            action = QAction(words, menu)
            action.setCheckable(True)
            action.setChecked(value == self._value)
            action.triggered.connect(lambda _on=False, one=value: self._choose(one))
            menu.addAction(action)
            if value == self._value:
                menu.setActiveAction(action)
        menu.popup(self.mapToGlobal(self.rect().bottomLeft()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down)
        if event.key() in keys and not event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.open_menu()
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        face = QFontMetrics(font("captionMedium"))
        wide = face.horizontalAdvance(self.text()) + scaled(_CARET) + _GAP + 2 * scaled(_SIDE) + 1
        return QSize(wide, max(24, scaled(26), face.height() + 6))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        scheme, place = tokens(), QRectF(self.rect())
        fill, ink = ("soft", "accent_text") if self._soft else ("sunken", "text2")
        if self.underMouse() or self.isDown():
            fill = "row_pressed"
        with painting(self) as painter:
            paint_box(painter, place, place.height() / 2, fill, ink if scheme.contrast else None)
            side, start = scaled(_CARET), scaled(_SIDE)
            room = QRectF(start, 0, self.width() - 2 * start - side - _GAP + 1, self.height())
            paint_text(painter, turned(room, self), self.text(), font("captionMedium"), ink)
            spot = QRectF(self.width() - start - side, (self.height() - side) / 2, side, side)
            paint_icon(painter, "caret-down", ink, turned(spot, self))

    def _choose(self, value: object) -> None:
        if value != self._value:
            self.show_value(value)
            self.chosen.emit(value)

    def _say(self) -> None:
        words = next((said for one, said in self._choices if one == self._value), "")
        self.setText(words)
        said = self.tr("{name}: {choice}").format(name=self._name, choice=words)
        self.setAccessibleName(said if self._name else words)
