"""The view of a month: the arrow keys walk days, Page Up and Page Down months."""

from datetime import date

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QScrollArea,
    QTableView,
    QWidget,
)

from revmentor_desktop.desktop.delegates.month_days import DayCells, DayMarks
from revmentor_desktop.desktop.delegates.strokes import face
from revmentor_desktop.desktop.models.month_days import MonthModel, other_month
from revmentor_desktop.desktop.parts.painting import paint_text
from revmentor_desktop.desktop.theme.current import scaled
from revmentor_desktop.support.clock import Clock

_ROW, _HEAD = 36, 30
_NEEDED = 6 * 62
"""How high the large month is at least."""


class _Weekdays(QHeaderView):
    """The names of the weekdays, as the delegate's words look."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setSectionsClickable(False)
        self.setMinimumSectionSize(1)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        words = self.model().headerData(section, Qt.Orientation.Horizontal)
        painter.setLayoutDirection(self.layoutDirection())
        paint_text(painter, QRectF(rect), str(words), face("caption"), "text2")

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), scaled(_HEAD))


class MonthView(QTableView):
    """One month, its weeks below one another.

    `picked` carries the day that became the chosen one, `pressed_on` a session that was pressed
    in it, `opened` a day that Enter or a double click opens.
    """

    picked = Signal(object)
    pressed_on = Signal(object)
    opened = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._painter: DayMarks | None = None
        self.setHorizontalHeader(_Weekdays(self))
        self.verticalHeader().hide()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.viewport().setAutoFillBackground(False)
        painted_by_delegate = self.palette()
        painted_by_delegate.setColor(QPalette.ColorRole.Highlight, Qt.GlobalColor.transparent)
        self.setPalette(painted_by_delegate)

    def begin(self, model: MonthModel, clock: Clock, *, large: bool) -> None:
        """Show a month, small with marks or large with titles; once."""
        self._painter = DayCells(clock, self) if large else DayMarks(clock, self)
        self.setModel(model)
        self.setItemDelegate(self._painter)
        model.modelReset.connect(self._fit)
        if large:
            self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.doubleClicked.connect(self._open)
        self._fit()

    @property
    def month(self) -> MonthModel:
        """The month that is shown."""
        model = self.model()
        if not isinstance(model, MonthModel):
            raise TypeError("the month is shown first")
        return model

    @property
    def day(self) -> date | None:
        """The chosen day."""
        return self.month.day_at(self.currentIndex())

    def show_day(self, day: date) -> None:
        """Make a day the chosen one, and show its month, without telling anybody."""
        self.month.show_month(day)
        self.setCurrentIndex(self.month.index_of(day))
        self.viewport().update()

    def turn(self, months: int) -> None:
        """Another month, on the same day of it."""
        self.pick(other_month(self.day or self.month.first, months))

    def pick(self, day: date) -> None:
        """Make a day the chosen one."""
        self.show_day(day)
        self._bring_into_view(day)
        self.picked.emit(day)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._open(self.currentIndex())
            return
        day = self._led_to(event.key())
        if day is None or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            event.ignore()
            return
        self._show_focus(True)
        self.pick(day)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._show_focus(False)
        spot = event.position().toPoint()
        day = self.month.day_at(self.indexAt(spot))
        if day is not None and event.button() == Qt.MouseButton.LeftButton:
            self.setFocus(Qt.FocusReason.MouseFocusReason)
            self.pick(day)
            self._press_session(spot, day)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def focusInEvent(self, event: QFocusEvent) -> None:
        keys = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
        self._show_focus(event.reason() in keys)
        if self.day is None:
            today = self.month.now.date()
            self.show_day(today if self.month.index_of(today).isValid() else self.month.first)
        super().focusInEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.FontChange):
            self._fit()

    def _led_to(self, key: int) -> date | None:
        """The day a key leads to; right is later where one reads from left to right."""
        here = self.day or self.month.first
        ahead = -1 if self.isRightToLeft() else 1
        steps = {
            Qt.Key.Key_Left: -ahead,
            Qt.Key.Key_Right: ahead,
            Qt.Key.Key_Up: -7,
            Qt.Key.Key_Down: 7,
        }
        if key in steps:
            place = here.toordinal() + steps[Qt.Key(key)]
            return date.fromordinal(min(max(place, 1), date.max.toordinal()))
        if key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            return other_month(here, -1 if key == Qt.Key.Key_PageUp else 1)
        ends = {Qt.Key.Key_Home: self.month.first, Qt.Key.Key_End: self.month.last}
        return ends.get(Qt.Key(key))

    def _press_session(self, spot: QPoint, day: date) -> None:
        """A press on a session's line in the large month."""
        sessions, painter = self.month.sessions_on(day), self._painter
        if isinstance(painter, DayCells):
            place = self.visualRect(self.month.index_of(day))
            number = painter.line_at(place.height(), spot.y() - place.top(), len(sessions))
            if number is not None:
                self.pressed_on.emit(sessions[number])

    def _bring_into_view(self, day: date) -> None:
        """At large text the month is higher than its page, which scrolls to the chosen day."""
        around = self.parentWidget()
        while around is not None and not isinstance(around, QScrollArea):
            around = around.parentWidget()
        inside = around.widget() if isinstance(around, QScrollArea) else None
        if isinstance(around, QScrollArea) and inside is not None:
            place = self.visualRect(self.month.index_of(day))
            middle = self.viewport().mapTo(inside, place.center())
            around.ensureVisible(middle.x(), middle.y(), 0, place.height() // 2 + 8)

    def _open(self, index: QModelIndex) -> None:
        day = self.month.day_at(index)
        if day is not None:
            self.opened.emit(day)

    def _show_focus(self, shown: bool) -> None:
        if self._painter is not None:
            self._painter.shows_focus = shown
            self.viewport().update()

    def _fit(self) -> None:
        """The small one is as high as its weeks; the large one takes what there is."""
        head = scaled(_HEAD)
        self.horizontalHeader().setFixedHeight(head)
        self.verticalHeader().setMinimumSectionSize(1)
        if isinstance(self._painter, DayCells):
            self.setMinimumHeight(head + scaled(_NEEDED))
        elif self._painter is not None:
            self.verticalHeader().setDefaultSectionSize(scaled(_ROW))
            self.setFixedHeight(head + self.month.rowCount() * scaled(_ROW))
