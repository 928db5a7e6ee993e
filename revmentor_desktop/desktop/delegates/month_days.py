"""Paints the days of a month: a small one with marks, and a large one with the sessions' titles."""

from datetime import datetime

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from revmentor_desktop.desktop.delegates.ground import paint_chosen, row_painting
from revmentor_desktop.desktop.delegates.strokes import Frame, face, paint_line, wide
from revmentor_desktop.desktop.models.month_days import DayRole, MonthDay
from revmentor_desktop.desktop.models.session_words import State, state_of, title_of
from revmentor_desktop.desktop.parts.painting import paint_box, paint_text
from revmentor_desktop.desktop.spoken import day_number, in_figures, spoken_time
from revmentor_desktop.desktop.theme.current import scaled, tokens
from revmentor_desktop.journal.session import SessionRow, Status
from revmentor_desktop.support.clock import Clock
from revmentor_desktop.support.language import translate

DISC, LINE, HEAD = 28, 22, 32
_CLOSE = 17
_TIMED = 120
"""In a narrower day the time of a session leaves its room to the title."""


class DayMarks(QStyledItemDelegate):
    """A day as its number: in a filled disc when held, an outlined one when planned, else struck.

    Several say how many. `shows_focus` is set after a key, not after a click.
    """

    shows_focus = False

    def __init__(self, clock: Clock, parent: QObject) -> None:
        super().__init__(parent)
        self.clock = clock

    def paint_day(
        self, painter: QPainter, frame: Frame, day: MonthDay, state: QStyle.StateFlag
    ) -> None:
        """Paint one day."""
        side = scaled(DISC)
        middle = (frame.width - side) / 2
        disc = frame.at(middle, frame.middle - side / 2, side, side)
        around = frame.at(middle - 3, frame.middle - side / 2 - 3, side + 6, side + 6)
        if state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver):
            paint_chosen(painter, around)
        if day.today:
            paint_box(painter, disc, 8, "card", "text1", 2)
        status = mark_of(day.sessions)
        paint_mark(painter, disc, status, day_number(day.day), today=day.today)
        if day.check_in:
            dot = scaled(6)
            spot = frame.at(middle + side - dot, frame.middle - side / 2 - 1, dot, dot)
            paint_check_in(painter, spot)
        elif len(day.sessions) > 1:
            spot = frame.at(middle + side - 2, frame.middle - side / 2 - 4, scaled(12), scaled(12))
            paint_text(painter, spot, in_figures(len(day.sessions)), face("small"), "text2")
        self.paint_focus(painter, around, state)

    def paint_focus(self, painter: QPainter, box: QRectF, state: QStyle.StateFlag) -> None:
        """The edge of the day the keyboard is on."""
        both = QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_HasFocus
        if self.shows_focus and (state & both) == both:
            paint_box(painter, box, 8, None, "focus", 2)

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(scaled(DISC), scaled(DISC))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        day, frame = index.data(DayRole.DAY), Frame.of(option)
        with row_painting(painter, frame.box):
            if isinstance(day, MonthDay):
                self.paint_day(painter, frame, day, option.state)
            else:
                self.paint_nothing(painter, frame)

    def paint_nothing(self, painter: QPainter, frame: Frame) -> None:
        """Paint a cell outside the month."""


class DayCells(DayMarks):
    """A day as a box with its number and a line for each session, as many as there is room for."""

    def paint_day(
        self, painter: QPainter, frame: Frame, day: MonthDay, state: QStyle.StateFlag
    ) -> None:
        box = frame.at(2, 2, frame.width - 4, frame.box.height() - 4)
        paint_box(painter, box, 8, "card", "border")
        if state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver):
            paint_chosen(painter, box)
        side = scaled(24)
        spot = frame.at(6, 6, side, side)
        if day.today:
            paint_box(painter, spot, 8, None, "text1", 2)
        role = "labelStrong" if day.today else "label"
        paint_text(painter, spot, day_number(day.day), face(role), "text1")
        if day.check_in:
            dot = scaled(6)
            paint_check_in(painter, frame.at(frame.width - 14 - dot, 14, dot, dot))
        self._paint_lines(painter, frame, day.sessions)
        self.paint_focus(painter, box, state)

    def paint_nothing(self, painter: QPainter, frame: Frame) -> None:
        paint_box(painter, frame.at(2, 2, frame.width - 4, frame.box.height() - 4), 8, "sunken")

    def line_at(self, height: float, y: float, count: int) -> int | None:
        """Which of a day's sessions lies at a height in its box, None where none does."""
        number = int((y - scaled(HEAD)) // (scaled(LINE) * lines_each(height, count)))
        return number if y >= scaled(HEAD) and number < lines_in(height, count) else None

    def _paint_lines(
        self, painter: QPainter, frame: Frame, sessions: tuple[SessionRow, ...]
    ) -> None:
        now = self.clock.local()
        shown = lines_in(frame.box.height(), len(sessions))
        each = lines_each(frame.box.height(), len(sessions))
        for order, session in enumerate(sessions[:shown]):
            top = scaled(HEAD) + scaled(LINE) * each * order
            self._paint_session(painter, frame, top, (session, now, each))
        left = len(sessions) - shown
        if left:
            middle = scaled(HEAD) + scaled(LINE) * (shown + 0.5)
            words = translate("Sessions list", "%n more", n=left)
            place = (8, middle, frame.width - 16)
            paint_line(painter, frame, place, words, role="caption", ink="text2")

    def _paint_session(
        self, painter: QPainter, frame: Frame, top: float, shown: tuple[SessionRow, datetime, int]
    ) -> None:
        session, now, lines = shown
        middle, dot = top + scaled(LINE) / 2, scaled(8)
        if state_of(session, now) is State.TO_WRITE_UP:
            soft = frame.at(5, top + 1, frame.width - 10, scaled(LINE) * lines - 2)
            paint_box(painter, soft, 5, "warn_soft")
        paint_mark(painter, frame.at(9, middle - dot / 2, dot, dot), session.status)
        words = title_of(session)
        if session.when.at is not None and frame.width > scaled(_TIMED):
            words = f"{spoken_time(session.when.at)} {words}"
        start = 9 + dot + scaled(5)
        room = frame.width - start - 7
        ink = "text2" if session.status in (Status.MISSED, Status.MOVED) else "text1"
        for line in in_lines("caption", words, room, lines):
            paint_line(painter, frame, (start, middle, room), line, role="caption", ink=ink)
            middle += scaled(_CLOSE)


def in_lines(role: str, text: str, room: float, lines: int) -> list[str]:
    """A text in one line, or broken between words into two; the painter cuts the last one."""
    first, _, rest = text.partition(" ")
    while lines > 1 and rest and wide(role, f"{first} {rest.partition(' ')[0]}") <= room:
        word, _, rest = rest.partition(" ")
        first = f"{first} {word}"
    if lines > 1 and rest and wide(role, first) <= room:
        return [first, rest]
    return [text]


def lines_each(height: float, count: int) -> int:
    """Two lines for each of a day's sessions where there is room, else one."""
    return 2 if 2 * count <= _room(height) else 1


def lines_in(height: float, count: int) -> int:
    """How many sessions have a line of their own; where not all have, one line says how many."""
    room = _room(height)
    return count if count <= room else max(0, room - 1)


def _room(height: float) -> int:
    """How many lines fit under a day's number."""
    return max(0, int((height - scaled(HEAD) - 4) // scaled(LINE)))


def mark_of(sessions: tuple[SessionRow, ...]) -> Status | None:
    """What a small day shows of its sessions: held before planned before missed."""
    there = {session.status for session in sessions}
    order = (Status.HELD, Status.PLANNED, Status.MISSED, Status.MOVED)
    return next((status for status in order if status in there), None)


def paint_mark(
    painter: QPainter, disc: QRectF, status: Status | None, text: str = "", *, today: bool = False
) -> None:
    """Held is filled, planned is outlined, missed and moved are struck (DESIGN.md, 19)."""
    letters = QFont(face("labelStrong" if today else "label"))
    radius, ink = (8 if today else disc.height() / 2), "text1"
    if status is Status.HELD:
        paint_box(painter, disc, radius, "other", "other_line" if tokens().contrast else None)
        ink = "on_accent"
    elif status is Status.PLANNED:
        paint_box(painter, disc, radius, "other_soft", "other", 2)
        ink = "other_text"
    elif status is not None:
        letters.setStrikeOut(bool(text))
        ink = "text2"
        if not text:
            paint_line_through(painter, disc)
    if text:
        paint_text(painter, disc, text, letters, ink)


def paint_check_in(painter: QPainter, spot: QRectF) -> None:
    """The dot of a check-in."""
    paint_box(painter, spot, spot.height() / 2, "warn")


def paint_line_through(painter: QPainter, disc: QRectF) -> None:
    """A short stroke, where there is no number to strike."""
    middle = disc.center().y()
    paint_box(painter, QRectF(disc.left(), middle - 1, disc.width(), 2), 1, "text2")
