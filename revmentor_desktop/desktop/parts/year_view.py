"""The year at a glance: squares by weeks and weekdays, painted crisp at any scale."""

from collections.abc import Callable
from datetime import date
from typing import NamedTuple

from PySide6.QtCore import QEvent, QLocale, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFontMetrics,
    QHelpEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from revmentor_desktop.desktop.parts.month_button import MonthButton
from revmentor_desktop.desktop.parts.painting import paint_box, paint_text, painting, turned
from revmentor_desktop.desktop.theme.current import colour, mirrored, scaled, tokens
from revmentor_desktop.desktop.theme.fonts import font
from revmentor_desktop.journal.session import Status
from revmentor_desktop.journal.together import RhythmYear
from revmentor_desktop.journal.year_grid import GridMonth, GridSquare, YearGrid, year_grid

_STEP, _LEAST_STEP, _GAP, _RADIUS = 17, 12, 4, 3
HALF_A_YEAR = 26


_SHORT = QLocale.FormatType.ShortFormat


class _Measures(NamedTuple):
    """How the room is shared out, in pixels; made once for a width and a size of text."""

    top: int
    side: int
    step: int
    square: int
    columns: int


class YearView(QWidget):
    """Shows as many of the newest weeks as are wanted and fit. `month_asked` carries a month.

    The names of the months are buttons; `say` gives a month and a meeting in words.
    """

    month_asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.grid: YearGrid | None = None
        self.months: list[MonthButton] = []
        self._year: RhythmYear | None = None
        self._today = date.min
        self._wanted = HALF_A_YEAR
        self._now = _Measures(24, 36, _STEP, _STEP - _GAP, HALF_A_YEAR)
        self._say_month: Callable[[GridMonth], tuple[str, str]] = lambda _month: ("", "")
        self._say_square: Callable[[GridSquare], str] = lambda _square: ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def say(
        self,
        month: Callable[[GridMonth], tuple[str, str]],
        square: Callable[[GridSquare], str],
    ) -> None:
        """How a month is shown and heard, and what is told of a meeting under the pointer."""
        self._say_month, self._say_square = month, square

    def show_year(self, year: RhythmYear, today: date, wanted: int, words: str) -> None:
        """Show the last `wanted` weeks; `words` says in a sentence what there is to see."""
        self._year, self._today, self._wanted = year, today, wanted
        self.setAccessibleName(words)
        self._arrange()

    def sizeHint(self) -> QSize:
        rows = len(self.grid.rows) if self.grid else 5
        now = self._now
        return QSize(now.side + scaled(_STEP) * HALF_A_YEAR, now.top + rows * now.step)

    def minimumSizeHint(self) -> QSize:
        return QSize(self._now.side + 8 * scaled(_LEAST_STEP), self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.LayoutDirectionChange):
            self._arrange()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            at = QPointF(event.pos())
            found = next((one for one in self._squares() if self._box(one).contains(at)), None)
            QToolTip.showText(event.globalPos(), self._say_square(found) if found else "", self)
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        grid = self.grid
        if grid is None:
            return
        with painting(self) as painter:
            self._paint_days(painter, grid)
            painter.fillPath(self._empty(grid), colour("rail"))
            for square in grid.squares:
                paint_square(painter, self._box(square), square.meeting.status, square.strength)
            if grid.today is not None:
                paint_box(painter, self._place(*grid.today), _RADIUS, None, "text1", 1.5)

    def _squares(self) -> tuple[GridSquare, ...]:
        return self.grid.squares if self.grid else ()

    def _empty(self, grid: YearGrid) -> QPainterPath:
        """All squares at once."""
        path = QPainterPath()
        for column in range(len(grid.weeks)):
            for row in range(len(grid.rows)):
                path.addRoundedRect(self._place(column, row), _RADIUS, _RADIUS)
        return path

    def _paint_days(self, painter: QPainter, grid: YearGrid) -> None:
        """Every other weekday has its name."""
        face, now = font("caption"), self._now
        align = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        for row, day in enumerate(grid.rows):
            if row % 2 == 0:
                name = QLocale().standaloneDayName(day + 1, _SHORT)
                place = QRectF(0, now.top + row * now.step, now.side, now.square)
                paint_text(painter, turned(place, self), name, face, "text2", align)

    def _box(self, square: GridSquare) -> QRectF:
        return self._place(square.column, square.row)

    def _place(self, column: int, row: int) -> QRectF:
        now = self._now
        left = now.side + column * now.step
        place = QRectF(left, now.top + row * now.step, now.square, now.square)
        return turned(place, self)

    def _measure(self) -> _Measures:
        """Squares as wide as is usual; narrower where more weeks are wanted than half a year.

        Beside the squares is room for the name of a last month that has but one week.
        """
        face = QFontMetrics(font("caption"))
        names = [QLocale().standaloneDayName(day, _SHORT) for day in range(1, 8)]
        side = max(scaled(36), max(face.horizontalAdvance(name) for name in names) + 8)
        usual = scaled(_STEP)
        room = self.width() - side - max(0, face.horizontalAdvance("Mmm") - usual)
        fits = usual if self._wanted <= HALF_A_YEAR else room // self._wanted
        step = max(scaled(_LEAST_STEP), min(usual, fits))
        square = step - scaled(_GAP) + (1 if step < usual else 0)
        columns = max(1, min(self._wanted, room // step))
        return _Measures(max(24, face.height() + 6), side, step, square, columns)

    def _arrange(self) -> None:
        """Cut the year to the room there is, and put the names of the months over it."""
        if self._year is None:
            return
        self._now = now = self._measure()
        self.grid = year_grid(self._year, self._today, now.columns)
        self._name_months(self.grid)
        self.setAccessibleDescription(
            "; ".join(self._say_month(one)[1] for one in self.grid.months if not one.empty)
        )
        self.setFixedHeight(now.top + len(self.grid.rows) * now.step)
        self.update()

    def _name_months(self, grid: YearGrid) -> None:
        now = self._now
        while len(self.months) < len(grid.months):
            self.months.append(self._new_button(len(self.months)))
        for at, button in enumerate(self.months):
            button.setVisible(at < len(grid.months))
            if at < len(grid.months):
                month = grid.months[at]
                shown, heard = self._say_month(month)
                button.call(shown, heard, leads=not month.empty)
                wide = max(button.sizeHint().width(), month.span * now.step - scaled(_GAP))
                left = now.side + month.column * now.step
                if mirrored(self):
                    left = self.width() - left - wide
                button.setGeometry(QRect(left, 0, wide, now.top))

    def _new_button(self, at: int) -> MonthButton:
        button = MonthButton(self)
        button.clicked.connect(lambda: self._ask(at))
        return button

    def _ask(self, at: int) -> None:
        if self.grid is not None and at < len(self.grid.months):
            self.month_asked.emit(self.grid.months[at].first)


def paint_square(painter: QPainter, place: QRectF, status: Status, strength: float) -> None:
    """Met is filled, the longer the stronger; planned a ring; missed a ring struck through."""
    if status is Status.HELD:
        paint_box(painter, place, _RADIUS, "card")
        hue = QColor(colour("other_text"))
        hue.setAlphaF(0.25 + 0.75 * strength)
        paint_box(painter, place, _RADIUS, hue, "other_text" if tokens().contrast else None)
        return
    if status is Status.PLANNED:
        paint_box(painter, place, _RADIUS, "card", "other_text", 2)
        return
    paint_box(painter, place, _RADIUS, "card", "text3", 1.5)
    away = place.width() * 0.2
    painter.setPen(QPen(colour("text3"), 1.5))
    centre = place.center()
    painter.drawLine(centre + QPointF(-away, away), centre + QPointF(away, -away))
