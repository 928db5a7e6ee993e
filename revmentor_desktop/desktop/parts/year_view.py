"""The year at a glance: squares by weeks and weekdays, painted crisp at any scale."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QEvent, QLocale, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFontMetrics,
    QHelpEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from revmentor_desktop.desktop.parts.month_button import MonthButton
from revmentor_desktop.desktop.parts.painting import paint_box, paint_text, painting, turned
from revmentor_desktop.desktop.theme.current import colour, mirrored, scaled
from revmentor_desktop.desktop.theme.fonts import font
from revmentor_desktop.journal.session import Status
from revmentor_desktop.journal.together import RhythmYear
from revmentor_desktop.journal.year_grid import GridMonth, GridSquare, YearGrid, year_grid

_STEP, _LEAST_STEP, _GAP, _RADIUS = 17, 12, 4, 3
HALF_A_YEAR = 26


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
        return QSize(self._side() + scaled(_STEP) * HALF_A_YEAR, self._top() + rows * self._step())

    def minimumSizeHint(self) -> QSize:
        return QSize(self._side() + 8 * scaled(_LEAST_STEP), self.sizeHint().height())

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
            for column in range(len(grid.weeks)):
                for row in range(len(grid.rows)):
                    paint_box(painter, self._place(column, row), _RADIUS, "rail")
            for square in grid.squares:
                paint_square(painter, self._box(square), square.meeting.status, square.strength)
            if grid.today is not None:
                paint_box(painter, self._place(*grid.today), _RADIUS, None, "text1", 1.5)

    def _squares(self) -> tuple[GridSquare, ...]:
        return self.grid.squares if self.grid else ()

    def _paint_days(self, painter: QPainter, grid: YearGrid) -> None:
        """Every other weekday has its name."""
        face = font("caption")
        align = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        for row, day in enumerate(grid.rows):
            if row % 2 == 0:
                name = QLocale().standaloneDayName(day + 1, QLocale.FormatType.ShortFormat)
                place = QRectF(0, self._top() + row * self._step(), self._side(), self._square())
                paint_text(painter, turned(place, self), name, face, "text2", align)

    def _box(self, square: GridSquare) -> QRectF:
        return self._place(square.column, square.row)

    def _place(self, column: int, row: int) -> QRectF:
        step = self._step()
        left = self._side() + column * step
        place = QRectF(left, self._top() + row * step, self._square(), self._square())
        return turned(place, self)

    def _top(self) -> int:
        return max(24, QFontMetrics(font("caption")).height() + 6)

    def _side(self) -> int:
        face = QFontMetrics(font("caption"))
        names = [
            QLocale().standaloneDayName(day, QLocale.FormatType.ShortFormat) for day in range(1, 8)
        ]
        return max(scaled(36), max(face.horizontalAdvance(name) for name in names) + 8)

    def _room(self) -> int:
        """What is left for the squares, the name of a last month of one week beside them."""
        face = QFontMetrics(font("caption"))
        return self.width() - self._side() - max(0, face.horizontalAdvance("Mmm") - scaled(_STEP))

    def _step(self) -> int:
        """From square to square: as wide as is usual, or narrower for more weeks."""
        usual = self._wanted <= HALF_A_YEAR
        fits = scaled(_STEP) if usual else self._room() // self._wanted
        return max(scaled(_LEAST_STEP), min(scaled(_STEP), fits))

    def _square(self) -> int:
        return self._step() - scaled(_GAP) + (1 if self._step() < scaled(_STEP) else 0)

    def _arrange(self) -> None:
        """Cut the year to the room there is, and put the names of the months over it."""
        if self._year is None:
            return
        columns = max(1, min(self._wanted, self._room() // self._step()))
        self.grid = year_grid(self._year, self._today, columns)
        self._name_months(self.grid)
        self.setAccessibleDescription(
            "; ".join(self._say_month(one)[1] for one in self.grid.months if not one.empty)
        )
        self.setFixedHeight(self._top() + len(self.grid.rows) * self._step())
        self.update()

    def _name_months(self, grid: YearGrid) -> None:
        while len(self.months) < len(grid.months):
            self.months.append(self._new_button(len(self.months)))
        for at, button in enumerate(self.months):
            button.setVisible(at < len(grid.months))
            if at < len(grid.months):
                month = grid.months[at]
                shown, heard = self._say_month(month)
                button.call(shown, heard, leads=not month.empty)
                wide = max(button.sizeHint().width(), month.span * self._step() - scaled(_GAP))
                left = self._side() + month.column * self._step()
                if mirrored(self):
                    left = self.width() - left - wide
                button.setGeometry(QRect(left, 0, wide, self._top()))

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
        hue = QColor(colour("other"))
        hue.setAlphaF(0.25 + 0.75 * strength)
        paint_box(painter, place, _RADIUS, hue)
        return
    if status is Status.PLANNED:
        paint_box(painter, place, _RADIUS, "card", "other", 2)
        return
    paint_box(painter, place, _RADIUS, "card", "text3", 1.5)
    away = place.width() * 0.2
    painter.setPen(QPen(colour("text3"), 1.5))
    centre = place.center()
    painter.drawLine(centre + QPointF(-away, away), centre + QPointF(away, -away))
