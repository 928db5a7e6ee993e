"""Two people's values over the months: mine solid with discs, theirs dashed with diamonds."""

from math import ceil

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from revmentor_desktop.desktop.parts.curve import smooth
from revmentor_desktop.desktop.parts.painting import paint_text, painting
from revmentor_desktop.desktop.theme.current import colour, mirrored, scaled
from revmentor_desktop.desktop.theme.fonts import font
from revmentor_desktop.journal.chart import Chart, ChartLine, ChartMark, ChartPoint, apart

_MARK = 3.5
_LEAST_APART = 14
_ABSOLUTE = Qt.AlignmentFlag.AlignAbsolute


class LineChart(QWidget):
    """Paints a Chart; names stand at the line ends, there is no legend.

    Its accessible name is the sentence given with the chart, its description has every value;
    chart_table.py shows them as a table in its place.
    """

    def __init__(self, parent: QWidget | None = None, *, figures: bool = True) -> None:
        super().__init__(parent)
        self._chart: Chart | None = None
        self._figures = figures
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_lines(self, chart: Chart, words: str = "") -> None:
        """Show a chart; `words` says in a sentence what it shows."""
        self._chart = chart
        self.setAccessibleName(words)
        self.setAccessibleDescription(_spoken(chart))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(420, scaled(180))

    def minimumSizeHint(self) -> QSize:
        return QSize(240, scaled(84))

    def paintEvent(self, event: QPaintEvent) -> None:
        chart = self._chart
        if chart is None:
            return
        room = self._room(chart)
        with painting(self) as painter:
            self._paint_axes(painter, chart, room)
            for line in sorted(chart.lines, key=lambda one: one.mine):
                self._paint_line(painter, line, room)  # my discs lie in their diamonds
            self._paint_names(painter, chart, room)

    def _room(self, chart: Chart) -> QRectF:
        """Where the lines are: what the labels of both axes and the names leave."""
        face = QFontMetrics(font("caption"))
        before = face.horizontalAdvance("5") + 14.0 if self._figures else 0
        half = max((face.horizontalAdvance(m.label) for m in chart.months), default=0) / 2
        strong = QFontMetrics(font("captionStrong"))
        names = [_label(line) for line in chart.lines]
        longest = max((strong.horizontalAdvance(name) for name in names), default=0)
        after = max(longest + 14.0, half)
        before = max(before, half)
        left, right = (after, before) if mirrored(self) else (before, after)
        foot = face.height() + 8
        return QRectF(self.rect()).adjusted(left, face.height() / 2 + 1, -right, -foot)

    def _at(self, x: float, y: float, room: QRectF) -> QPointF:
        across = 1 - x if mirrored(self) else x
        return QPointF(room.left() + across * room.width(), room.bottom() - y * room.height())

    def _paint_axes(self, painter: QPainter, chart: Chart, room: QRectF) -> None:
        face = font("caption")
        high = QFontMetrics(face).height()
        for rule in chart.rules:
            level = round(self._at(0, rule.at, room).y()) + 0.5
            painter.setPen(QPen(colour("border"), 1))
            painter.drawLine(QPointF(room.left() - 4, level), QPointF(room.right() + 4, level))
            if self._figures:
                at = room.right() + 10 if mirrored(self) else room.left() - 30
                place = QRectF(at, level - high / 2, 20, high)
                side = Qt.AlignmentFlag.AlignLeft if mirrored(self) else Qt.AlignmentFlag.AlignRight
                paint_text(painter, place, rule.label, face, "text3", side | _ABSOLUTE)
        for month in self._labelled(chart, room):
            middle = self._at(month.at, 0, room).x()
            place = QRectF(middle - 50, room.bottom() + 6, 100, high)
            paint_text(painter, place, month.label, face, "text3")

    def _labelled(self, chart: Chart, room: QRectF) -> list[ChartMark]:
        """The months whose names fit beside one another, counted back from the last one."""
        face = QFontMetrics(font("caption"))
        widest = max((face.horizontalAdvance(month.label) for month in chart.months), default=0)
        between = room.width() / max(1, len(chart.months) - 1)
        step = max(1, ceil((widest + 6) / max(1.0, between)))
        return list(reversed(chart.months[::-1][::step]))

    def _paint_line(self, painter: QPainter, line: ChartLine, room: QRectF) -> None:
        hue = colour("accent_text" if line.mine else "other_text")
        pen = QPen(hue, 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
        if not line.mine:
            pen.setDashPattern([4, 3])
        for run in line.runs:
            points = [self._at(point.x, point.y, room) for point in run]
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawPath(smooth(points))
            for point in points:
                self._paint_mark(painter, point, line)

    def _paint_mark(self, painter: QPainter, at: QPointF, line: ChartLine) -> None:
        if line.mine:
            painter.setPen(QPen(colour("card"), 1.5))
            painter.setBrush(colour("accent_text"))
            painter.drawEllipse(at, _MARK + 1, _MARK + 1)
            return
        painter.setPen(QPen(colour("other_text"), 1.5))
        painter.setBrush(colour("card"))
        side = _MARK + 3
        corners = [QPointF(0, -side), QPointF(side, 0), QPointF(0, side), QPointF(-side, 0)]
        painter.drawPolygon(QPolygonF([at + corner for corner in corners]))

    def _paint_names(self, painter: QPainter, chart: Chart, room: QRectF) -> None:
        ends = [(line, line.last) for line in chart.lines]
        shown = [(line, end) for line, end in ends if end is not None]
        levels = [self._at(end.x, end.y, room).y() for _line, end in shown]
        face, least = font("captionStrong"), scaled(_LEAST_APART)
        for (line, end), level in zip(shown, apart(levels, least), strict=True):
            token = "accent_text" if line.mine else "other_text"
            self._paint_way(painter, self._at(end.x, end.y, room), level, room)
            high = QFontMetrics(face).height()
            wide = QFontMetrics(face).horizontalAdvance(_label(line)) + 2
            left = room.left() - 12 - wide if mirrored(self) else room.right() + 12
            place = QRectF(left, level - high / 2, wide, high)
            paint_text(
                painter, place, _label(line), face, token, Qt.AlignmentFlag.AlignLeft | _ABSOLUTE
            )

    def _paint_way(self, painter: QPainter, end: QPointF, level: float, room: QRectF) -> None:
        """Fine dots from a line that ends before the others to its name."""
        edge = room.left() if mirrored(self) else room.right()
        if abs(edge - end.x()) < 1:
            return
        ahead = -1 if mirrored(self) else 1
        painter.setPen(QPen(colour("text3"), 1, Qt.PenStyle.DotLine))
        painter.drawLine(end + QPointF(ahead * 8, 0), QPointF(edge + ahead * 9, level))


def _label(line: ChartLine) -> str:
    return f"{line.name} {_figure(line.last)}" if line.last else line.name


def _figure(point: ChartPoint) -> str:
    return f"{point.value:g}"


def _spoken(chart: Chart) -> str:
    """Every value with its month, for those who cannot see the lines."""
    months = {month.at: month.label for month in chart.months}
    parts = []
    for line in chart.lines:
        points = [f"{months[p.x]} {_figure(p)}" for run in line.runs for p in run]
        parts.append(f"{line.name}: {', '.join(points)}")
    return "; ".join(parts)
