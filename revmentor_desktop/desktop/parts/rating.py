"""One to five, and the word each figure stands for."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QRadioButton, QSizePolicy, QVBoxLayout, QWidget

from revmentor_desktop.desktop.parts.painting import paint_box, paint_text, painting
from revmentor_desktop.desktop.parts.person_colours import person_soft
from revmentor_desktop.desktop.theme.current import scaled
from revmentor_desktop.desktop.theme.dress import dress
from revmentor_desktop.desktop.theme.fonts import font, with_figures

_CLEARING = (Qt.Key.Key_0, Qt.Key.Key_Backspace, Qt.Key.Key_Delete)


class _Dot(QRadioButton):
    """One figure of the row."""

    def __init__(self, figure: int, group: "RatingDots") -> None:
        super().__init__(str(figure), group)
        self._group = group
        self._figure = figure
        self.setProperty("radius", 16)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def sizeHint(self) -> QSize:
        side = scaled(self._group.side)
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _CLEARING:
            self._group.clear_by_hand()
        elif Qt.Key.Key_1 <= event.key() <= Qt.Key.Key_5:
            self._group.rate_by_hand(event.key() - Qt.Key.Key_0)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        fill, edge, ink = self._look()
        place = QRectF(self.rect())
        face = with_figures(font("captionStrong"))
        with painting(self) as painter:
            paint_box(painter, place, place.height() / 2, fill, edge)
            paint_text(painter, place, self.text(), face, ink)

    def _look(self) -> tuple[str, str, str]:
        """Fill, edge, ink: solid at the value, tinted below it, an outline above."""
        value, mine = self._group.value or 0, self._group.who == "me"
        if self._figure == value:
            solid = "accent" if mine else "other"
            return solid, solid, "on_accent"
        if self._figure < value:
            edge = "soft_edge" if mine else "other_line"
            return person_soft(self._group.who), edge, "accent_text" if mine else "other_text"
        hovered = self.underMouse() and self._group.isEnabled()
        return "row_hover" if hovered else "card", "field", "text2"


class RatingDots(QWidget):
    """Five dots. `rated` is a person's answer, 1 to 5, or None when it was taken back.

    `words` says what each figure means; `word` is the one of the value. 0 takes the answer back.
    `who` says whose answer it is, "me" or "them": the dots take their colour.
    """

    rated = Signal(object)

    def __init__(
        self,
        name: str | QWidget = "",
        words: Sequence[str] = (),
        parent: QWidget | None = None,
        small: bool = False,
    ) -> None:
        if isinstance(name, QWidget):
            parent, name = name, ""
        super().__init__(parent)
        self.side = 24 if small else 27
        self.who = "me"
        self._name = name
        self._words = list(words)
        self._value: int | None = None
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(5)
        self._dots = [_Dot(figure, self) for figure in range(1, 6)]
        for dot in self._dots:
            layout.addWidget(dot)
            dot.clicked.connect(self._pressed)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._say()

    @property
    def value(self) -> int | None:
        """1 to 5, None when there is no answer."""
        return self._value

    @property
    def word(self) -> str:
        """What the value means, empty when there is none."""
        return self._word(self._value)

    @property
    def chosen_dot(self) -> QWidget:
        """Where the keyboard begins: at the value, else at the first figure."""
        return self._dots[(self._value or 1) - 1]

    def ask(self, name: str, words: Sequence[str]) -> None:
        """Another question, in other words."""
        self._name, self._words = name, list(words)
        self._say()

    def show_value(self, value: int | None) -> None:
        """Show an answer without telling anybody."""
        self._value = value
        for figure, dot in enumerate(self._dots, 1):
            dot.setAutoExclusive(False)
            dot.setChecked(figure == value)
            dot.setAutoExclusive(True)
            dot.update()
        self._say()

    def rate_by_hand(self, value: int) -> None:
        """What a pressed figure does."""
        self._dots[value - 1].setFocus(Qt.FocusReason.OtherFocusReason)
        self._answer(value)

    def clear_by_hand(self) -> None:
        """What 0 does."""
        self._answer(None)

    def _pressed(self) -> None:
        self._answer(next(i for i, dot in enumerate(self._dots, 1) if dot.isChecked()))

    def _answer(self, value: int | None) -> None:
        if value != self._value:
            self.show_value(value)
            self.rated.emit(value)

    def _word(self, value: int | None) -> str:
        return self._words[value - 1] if value and len(self._words) >= value else ""

    def _say(self) -> None:
        value = self._value
        if value is None:
            self.setAccessibleName(self.tr("{name}, not rated").format(name=self._name))
        else:
            self.setAccessibleName(self._spoken(value))
        for figure, dot in enumerate(self._dots, 1):
            dot.setAccessibleName(self._spoken(figure))
            dot.setToolTip(self._word(figure))

    def _spoken(self, value: int) -> str:
        word = self._word(value).lower()
        if not word:
            return self.tr("{name}, {value} of 5").format(name=self._name, value=value)
        return self.tr("{name}, {value} of 5, {word}").format(
            name=self._name, value=value, word=word
        )


class Rating(QWidget):
    """The dots under their question, with the word of the value at the trailing end."""

    rated = Signal(object)

    def __init__(self, name: str, words: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.dots = RatingDots(name, words, self)
        self._word = dress(QLabel(self), role="label", tone="2")
        top = QHBoxLayout()
        top.setContentsMargins(0, 0, 0, 0)
        top.addWidget(dress(QLabel(name, self), role="row"))
        top.addStretch(1)
        top.addWidget(self._word)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addLayout(top)
        layout.addWidget(self.dots)
        self.dots.rated.connect(self._rated)

    def show_value(self, value: int | None) -> None:
        """Show an answer without telling anybody."""
        self.dots.show_value(value)
        self._word.setText(self.dots.word)

    def _rated(self, value: int | None) -> None:
        self._word.setText(self.dots.word)
        self.rated.emit(value)
