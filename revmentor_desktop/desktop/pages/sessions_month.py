"""A month with its name, the ways to other months, and what its marks mean (screen 19)."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from revmentor_desktop.desktop.delegates.month_days import paint_check_in, paint_mark
from revmentor_desktop.desktop.delegates.month_view import MonthView
from revmentor_desktop.desktop.models.month_days import MonthModel
from revmentor_desktop.desktop.parts.buttons import IconButton, LinkButton
from revmentor_desktop.desktop.parts.flow import FlowBox
from revmentor_desktop.desktop.parts.painting import painting, turned
from revmentor_desktop.desktop.spoken import month_and_year
from revmentor_desktop.desktop.still import READS
from revmentor_desktop.desktop.theme.current import scaled
from revmentor_desktop.desktop.theme.dress import dress
from revmentor_desktop.journal.session import Status
from revmentor_desktop.support.clock import Clock

_MARK = 12


class MonthPanel(QWidget):
    """The small month of the side, or the large one of the calendar; `view` holds its days."""

    def __init__(self, model: MonthModel, clock: Clock, parent: QWidget, *, large: bool) -> None:
        super().__init__(parent)
        self._clock = clock
        self.setProperty(READS, True)
        self.view = MonthView(self)
        self.view.begin(model, clock, large=large)
        self.name = dress(QLabel(self), role="heading" if large else "rowStrong")
        self.today = LinkButton(self.tr("This month"), self)
        self.before = IconButton("caret-left", self.tr("The month before"), self)
        self.after = IconButton("caret-right", self.tr("The month after"), self)
        self._lay_out(large)
        self.today.clicked.connect(lambda: self.view.pick(clock.today()))
        self.before.clicked.connect(lambda: self.view.turn(-1))
        self.after.clicked.connect(lambda: self.view.turn(1))
        model.modelReset.connect(self._say)
        self._say()

    def _say(self) -> None:
        first = self.view.month.first
        self.name.setText(month_and_year(first))
        self.view.setAccessibleName(self.tr("Sessions in {month}").format(month=self.name.text()))
        self.today.setVisible(first != self._clock.today().replace(day=1))

    def _lay_out(self, large: bool) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, 0, 0)
        head.setSpacing(4)
        head.addWidget(self.name, 1)
        for button in (self.today, self.before, self.after):
            head.addWidget(button)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0 if not large else 14)
        rows.setSpacing(4)
        rows.addLayout(head)
        rows.addWidget(self.view, 1 if large else 0)
        rows.addSpacing(6)
        rows.addWidget(self._legend(large))

    def _legend(self, large: bool) -> FlowBox:
        """A struck number in the small month needs no words."""
        box = FlowBox(self, 20)
        for status, words in (
            (Status.HELD, self.tr("Held")),
            (Status.PLANNED, self.tr("Planned")),
            (Status.MISSED, self.tr("Not held")),
            (None, self.tr("Check-in")),
        ):
            if large or status is not Status.MISSED:
                box.flow.addWidget(_Mark(status, words, box))
        return box


class _Mark(QLabel):
    """One of the marks, None for a check-in, and what it means."""

    def __init__(self, status: Status | None, words: str, parent: QWidget) -> None:
        super().__init__(words, parent)
        self._status = status
        dress(self, role="label", tone="2")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        self.setIndent(scaled(_MARK) + 8)
        return QSize(
            self.fontMetrics().horizontalAdvance(self.text()) + scaled(_MARK) + 10, hint.height()
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        side = scaled(_MARK)
        with painting(self) as painter:
            spot = turned(QRectF(0, (self.height() - side) / 2, side, side), self)
            if self._status is None:
                inset = side / 4
                paint_check_in(painter, spot.adjusted(inset, inset, -inset, -inset))
            else:
                paint_mark(painter, spot, self._status)
