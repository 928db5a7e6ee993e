"""Paints the topic inbox."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from revmentor_desktop.desktop.delegates.ground import paint_ground, row_painting
from revmentor_desktop.desktop.delegates.strokes import (
    Frame,
    chip_width,
    divider,
    paint_chip,
    paint_line,
)
from revmentor_desktop.desktop.models.agenda_words import first_line
from revmentor_desktop.desktop.models.topic_words import state_words, topic_line
from revmentor_desktop.desktop.models.topics import TopicRole
from revmentor_desktop.desktop.parts.painting import paint_box
from revmentor_desktop.desktop.parts.person_colours import person_colour
from revmentor_desktop.desktop.theme.current import scaled
from revmentor_desktop.desktop.theme.icons import paint_icon
from revmentor_desktop.journal.mentorship import Mentorship
from revmentor_desktop.journal.sharing import Share, Side
from revmentor_desktop.journal.topic import TopicState
from revmentor_desktop.operations.carry_forward import TopicRow

ROW = 56
_CHIPS = {
    TopicState.AGENDA: ("other", "calendar-check"),
    TopicState.DISCUSSED: ("soft", "check"),
    TopicState.DROPPED: ("grey", "x-circle"),
}
_END, _GRIP, _DOT, _TEXT = 16, 14, 40, 62


class TopicRows(QStyledItemDelegate):
    """A handle, a dot of who raised it, one line of its words, where it comes from, a chip."""

    shows_focus = False

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(scaled(200), row_height())

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        row, whose = index.data(TopicRole.ROW), index.data(TopicRole.WHOSE)
        if not isinstance(row, TopicRow) or not isinstance(whose, Mentorship):
            return
        frame = Frame.of(option)
        last = index.row() == index.model().rowCount() - 1
        movable = bool(index.flags() & index.flags().ItemIsDragEnabled)
        with row_painting(painter, frame.box):
            self._paint_ground(painter, frame, option.state, last=last)
            self._paint_row(painter, frame, (row, whose), movable=movable)

    def _paint_ground(
        self, painter: QPainter, frame: Frame, state: QStyle.StateFlag, *, last: bool
    ) -> None:
        box = frame.at(4, 1, frame.width - 8, frame.box.height() - 3)
        paint_ground(painter, box, state, shows_focus=self.shows_focus)
        if not last:
            divider(painter, frame, scaled(_TEXT), frame.width - scaled(_TEXT) - _END)

    def _paint_row(
        self, painter: QPainter, frame: Frame, shown: tuple[TopicRow, Mentorship], *, movable: bool
    ) -> None:
        row, whose = shown
        middle, start = frame.middle, scaled(_TEXT)
        if movable:
            side = scaled(16)
            place = frame.at(scaled(_GRIP), middle - side / 2, side, side)
            paint_icon(painter, "dots-six-vertical", "text3", place)
        who: int | str = "me" if row.topic.raised_by is Side.ME else whose.colour
        self._paint_dot(painter, frame.at(scaled(_DOT), middle - 4, 8, 8), who)
        end = self._paint_end(painter, frame, row)
        room = end - start - scaled(12)
        ink = "text1" if row.topic.open else "text2"
        at = (start, middle - scaled(10), room)
        paint_line(painter, frame, at, first_line(row.topic.text), role="row", ink=ink)
        line = topic_line(row, whose)
        at = (start, middle + scaled(10), room)
        used = paint_line(painter, frame, at, line, role="caption", ink="text2")
        if row.topic.share is Share.PRIVATE:
            side = scaled(12)
            place = frame.at(start + used + scaled(8), middle + scaled(10) - side / 2, side, side)
            paint_icon(painter, "lock-simple-fill", "private", place)

    def _paint_dot(self, painter: QPainter, place: QRectF, who: int | str) -> None:
        paint_box(painter, place, 4, person_colour(who).text)

    def _paint_end(self, painter: QPainter, frame: Frame, row: TopicRow) -> float:
        """The chip, if it has one; where what stands before it ends."""
        words = state_words(row)
        if not words:
            return frame.width - _END
        chip, icon = _CHIPS[row.topic.state]
        start = frame.width - _END - chip_width(words, icon)
        paint_chip(painter, frame, (start, frame.middle), words, chip=chip, icon=icon)
        return start


def row_height() -> int:
    """How high every row is, at the chosen text size."""
    return scaled(ROW)
