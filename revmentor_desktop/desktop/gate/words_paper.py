"""The page with the recovery words: as it lies on the screen, and as it is printed.

Both are painted by the same function, so that what is seen is what comes out of the printer.
"""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from revmentor_desktop.desktop.parts.logo import paint_logo
from revmentor_desktop.desktop.parts.painting import paint_box, painting
from revmentor_desktop.desktop.parts.shadow import paint_shadow
from revmentor_desktop.desktop.theme.current import scaled, tokens
from revmentor_desktop.desktop.theme.fonts import DISPLAY, ROLES, TEXT
from revmentor_desktop.desktop.theme.tokens import Tokens
from revmentor_desktop.support.language import translate

PAPER = QSizeF(400, 574)
"""The page in its own units: A4's width and a little less than its height."""

_SIDE = 36.0
_EDGE = 14
_HIDDEN = "••••••"
_FIRST, _COLUMN, _NUMBER, _WORD_SIZE = 10, 106, 19, 15
"""The columns of words: no word of the list comes near the number of the next column."""


@dataclass(frozen=True, slots=True)
class WordsPage:
    """What stands on the page. Hidden, it shows dots in place of the words.

    A page whose words are `renewed` says so: it takes the place of an earlier one.
    """

    owner: str
    made: str
    words: tuple[str, ...]
    renewed: bool = False


class WordsPaper(QWidget):
    """The page on the screen. The words are covered while another window is in front."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._page = WordsPage("", "", ())
        self._covered = False
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def show_page(self, page: WordsPage) -> None:
        """Lay a page there; one without words takes it away again."""
        self._page = page
        self._follow_window()

    @property
    def covered(self) -> bool:
        """Whether dots stand in place of the words."""
        return self._covered

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.WindowActivate, QEvent.Type.WindowDeactivate):
            self._follow_window()
        return super().event(event)

    def sizeHint(self) -> QSize:
        wide = scaled(PAPER.width()) + 2 * _EDGE
        return QSize(wide, _height(wide))

    def minimumSizeHint(self) -> QSize:
        return QSize(280, _height(280))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.setFixedHeight(_height(self.width()))

    def paintEvent(self, event: QPaintEvent) -> None:
        scale = (self.width() - 2 * _EDGE) / PAPER.width()
        place = QRectF(_EDGE, _EDGE, PAPER.width() * scale, PAPER.height() * scale)
        with painting(self) as painter:
            paint_shadow(painter, place, 4, _EDGE - 2)
            paint_box(painter, place, 4, "card", "border")
            painter.translate(place.topLeft())
            painter.scale(scale, scale)
            paint_words_page(painter, self._page, tokens(), covered=self._covered)

    def _follow_window(self) -> None:
        self._covered = not self.window().isActiveWindow()
        spoken = ", ".join(f"{n} {word}" for n, word in enumerate(self._page.words, 1))
        self.setAccessibleName(self.tr("Recovery words, the page as it will be printed"))
        self.setAccessibleDescription("" if self._covered else spoken)
        self.update()


def _height(wide: int) -> int:
    """How tall the paper with its shadow is at a width."""
    return round((wide - 2 * _EDGE) * PAPER.height() / PAPER.width()) + 2 * _EDGE


def _whose(page: WordsPage) -> str:
    if page.renewed:
        return translate(
            "Recovery page", "{name}'s journal, new words of {day}", name=page.owner, day=page.made
        )
    return translate(
        "Recovery page", "{name}'s journal, created {day}", name=page.owner, day=page.made
    )


def paint_words_page(
    painter: QPainter, page: WordsPage, scheme: Tokens, *, covered: bool = False
) -> None:
    """Paint the page into a place of the size of PAPER, in the colours of a scheme."""
    pen = _Pen(painter, scheme)
    paint_logo(painter, QRectF(_SIDE, 34, 24, 24))
    pen.at(_SIDE + 34, 36).write(
        translate("Recovery page", "RevMentor"), "rowStrong", "text1", size=13
    )
    pen.at(_SIDE, 82).write(
        translate("Recovery page", "Recovery words"), "heading", "text1", size=22
    )
    pen.at(_SIDE, 114).write(_whose(page), "caption", "text2")
    _paint_words(pen, page.words, covered=covered)
    _paint_advice(pen)


def _paint_words(pen: "_Pen", words: tuple[str, ...], *, covered: bool) -> None:
    box = QRectF(_SIDE, 151, PAPER.width() - 2 * _SIDE, 160)
    pen.box(box, 10)
    for number, word in enumerate(words):
        column, row = divmod(number, 4)
        left, top = box.left() + _FIRST + column * _COLUMN, box.top() + 15 + row * 35
        shift = 0 if number >= 9 else 7
        pen.at(left + shift, top + 4).write(str(number + 1), "caption", "text2", size=11)
        shown = _HIDDEN if covered else word
        pen.at(left + _NUMBER, top).write(shown, "cardTitle", "text1", size=_WORD_SIZE)


def _paint_advice(pen: "_Pen") -> None:
    wide = PAPER.width() - 2 * _SIDE
    pen.at(_SIDE, 335).write(
        translate("Recovery page", "How to use it"), "rowStrong", "text1", size=13
    )
    steps = (
        translate("Recovery page", "Open RevMentor and choose “Use recovery words”."),
        translate("Recovery page", "Type the twelve words in their order."),
        translate("Recovery page", "Choose a new passphrase."),
    )
    for number, step in enumerate(steps, 1):
        pen.at(_SIDE, 339 + number * 21).write(f"{number}.  {step}", "caption", "text2")
    pen.at(_SIDE, 434).write(
        translate("Recovery page", "Keep it like a house key"), "rowStrong", "text1", size=13
    )
    warning = translate(
        "Recovery page",
        "Whoever holds this page and your journal's file can read everything, private notes"
        " included.",
    )
    pen.at(_SIDE, 457).write(warning, "caption", "text2", wide=wide)
    pen.line(_SIDE, 520, wide)
    pen.at(_SIDE, 532).write(
        translate("Recovery page", "Printed on this computer. No copy is kept."), "small", "text3"
    )


class _Pen:
    """Writes lines of text in the units of the page."""

    def __init__(self, painter: QPainter, scheme: Tokens) -> None:
        self._painter, self._scheme = painter, scheme
        self._spot = QPointF()

    def at(self, left: float, top: float) -> "_Pen":
        self._spot = QPointF(left, top)
        return self

    def write(
        self, text: str, role: str, token: str, *, size: int = 0, wide: float = PAPER.width()
    ) -> None:
        found = ROLES[role]
        face = QFont([DISPLAY if found.family == DISPLAY else TEXT])
        face.setPixelSize(size or found.size)
        face.setWeight(QFont.Weight(found.weight))
        face.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        layout = QTextLayout(text, face)
        option = QTextOption(Qt.AlignmentFlag.AlignLeft)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.beginLayout()
        top = 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(wide)
            line.setPosition(QPointF(0, top))
            top += (size or found.size) * 1.4
        layout.endLayout()
        self._painter.setPen(self._hue(token))
        layout.draw(self._painter, self._spot)

    def box(self, place: QRectF, radius: float) -> None:
        paint_box(self._painter, place, radius, self._hue("sunken"), self._hue("border"))

    def line(self, left: float, top: float, wide: float) -> None:
        self._painter.fillRect(QRectF(left, top, wide, 1), self._hue("border"))

    def _hue(self, token: str) -> QColor:
        return QColor(getattr(self._scheme, token))
