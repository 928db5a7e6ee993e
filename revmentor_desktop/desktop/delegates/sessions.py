"""Paints the sessions list (screen 19)."""

from datetime import datetime

from PySide6.QtCore import QObject
from PySide6.QtGui import QPainter

from revmentor_desktop.desktop.delegates.month_cards import PAD, TEXT_AT, MonthCards
from revmentor_desktop.desktop.delegates.strokes import (
    Frame,
    chip_width,
    paint_chip,
    paint_line,
    wide,
)
from revmentor_desktop.desktop.models.session_words import (
    State,
    chip_of,
    second_line,
    state_of,
    title_of,
)
from revmentor_desktop.desktop.theme.current import scaled
from revmentor_desktop.desktop.theme.icons import paint_icon
from revmentor_desktop.journal.note import NoteRow
from revmentor_desktop.journal.session import SessionRow
from revmentor_desktop.support.clock import Clock
from revmentor_desktop.support.language import translate

CHIPS = {
    State.WRITTEN_UP: ("soft", "check"),
    State.TO_WRITE_UP: ("warn", "pencil-simple"),
    State.COMING: ("other", "clock"),
    State.MOVED: ("grey", "arrow-bend-up-right"),
    State.MISSED: ("grey", "x-circle"),
}
"""How the chip of a state looks."""

_END = 21


class SessionCards(MonthCards):
    """Title and second line, the promises made there, and the state as a chip."""

    def __init__(self, clock: Clock, parent: QObject) -> None:
        super().__init__(parent)
        self._clock = clock

    def paint_item(self, painter: QPainter, frame: Frame, item: SessionRow | NoteRow) -> None:
        if not isinstance(item, SessionRow):
            return
        now = self._clock.local()
        end = self._paint_end(painter, frame, item, now)
        start, line = scaled(TEXT_AT), second_line(item)
        room = end - start - scaled(12)
        lines = bool(line) or item.has_private_note
        title_at = (start, frame.middle - (scaled(10) if lines else 0), room)
        away = state_of(item, now) in (State.MISSED, State.MOVED)
        ink = "text2" if away else "text1"
        paint_line(painter, frame, title_at, title_of(item), role="row", ink=ink)
        line_at = (start, frame.middle + scaled(10), room)
        used = paint_line(painter, frame, line_at, line, role="caption", ink="text2")
        if item.has_private_note:
            gap = scaled(10) if used else 0
            paint_private(painter, frame, start + used + gap, room - used - gap)

    def _paint_end(self, painter: QPainter, frame: Frame, item: SessionRow, now: datetime) -> float:
        """The chip and what stands before it; where they begin."""
        chip, icon = CHIPS[state_of(item, now)]
        words = chip_of(item, now)
        start = frame.width - PAD - scaled(_END - PAD) - chip_width(words, icon)
        paint_chip(painter, frame, (start, frame.middle), words, chip=chip, icon=icon)
        if not item.actions:
            return start
        count = str(item.actions)
        start -= scaled(15) + wide("caption", count)
        paint_line(
            painter, frame, (start, frame.middle, scaled(40)), count, role="caption", ink="text2"
        )
        side = scaled(14)
        start -= side + scaled(6)
        place = frame.at(start, frame.middle - side / 2, side, side)
        paint_icon(painter, "check-circle", "text2", place)
        return start


def paint_private(painter: QPainter, frame: Frame, start: float, room: float) -> None:
    """The filled lock and the words that say there is a private note."""
    side = scaled(12)
    if room < 2 * side:
        return
    middle = frame.middle + scaled(10)
    place = frame.at(start, middle - side / 2, side, side)
    paint_icon(painter, "lock-simple-fill", "private", place)
    words = translate("Sessions list", "Private note")
    paint_line(
        painter,
        frame,
        (start + side + scaled(5), middle, room - side - scaled(5)),
        words,
        role="captionMedium",
        ink="private_text",
    )
