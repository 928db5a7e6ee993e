"""Paints the sessions as a plain list: one line each, a heading for each month."""

from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle

from revmentor_desktop.desktop.delegates.ground import paint_ground
from revmentor_desktop.desktop.delegates.month_cards import paint_heading
from revmentor_desktop.desktop.delegates.sessions import CHIPS, SessionCards
from revmentor_desktop.desktop.delegates.strokes import (
    Frame,
    chip_width,
    divider,
    paint_chip,
    paint_line,
    wide,
)
from revmentor_desktop.desktop.models.months import HeldRow, MonthRow
from revmentor_desktop.desktop.models.session_words import State, chip_of, state_of, title_of
from revmentor_desktop.desktop.spoken import day_number, short_weekday, spoken_time
from revmentor_desktop.desktop.theme.current import scaled
from revmentor_desktop.desktop.theme.icons import paint_icon
from revmentor_desktop.journal.note import NoteRow
from revmentor_desktop.journal.session import SessionRow
from revmentor_desktop.support.language import translate

_DAY, _TIME, _TITLE = 10, 74, 132


class SessionLines(SessionCards):
    """Day, time, title, length, and the state as a chip."""

    height = 36

    def paint_month(self, painter: QPainter, frame: Frame, row: MonthRow) -> None:
        paint_heading(painter, frame, row)

    def paint_foot(self, painter: QPainter, frame: Frame) -> None:
        """Nothing ends it."""

    def paint_held(
        self,
        painter: QPainter,
        frame: Frame,
        row: HeldRow[SessionRow] | HeldRow[NoteRow],
        state: QStyle.StateFlag,
    ) -> None:
        divider(painter, frame, 0, frame.width)
        box = frame.at(0, 1, frame.width, frame.box.height() - 2)
        paint_ground(painter, box, state, shows_focus=self.shows_focus)
        if isinstance(row.item, SessionRow):
            self._paint_line(painter, frame, row.item)

    def _paint_line(self, painter: QPainter, frame: Frame, item: SessionRow) -> None:
        now, middle = self._clock.local(), frame.middle
        chip, icon = CHIPS[state_of(item, now)]
        words = chip_of(item, now)
        end = frame.width - scaled(_DAY) - chip_width(words, icon)
        paint_chip(painter, frame, (end, middle), words, chip=chip, icon=icon)
        end = self._paint_facts(painter, frame, item, end - scaled(12))
        day = f"{day_number(item.when.day)} {short_weekday(item.when.day)}"
        day_at = (scaled(_DAY), middle, scaled(_TIME - _DAY - 6))
        paint_line(painter, frame, day_at, day, role="label", ink="text2")
        if item.when.at is not None:
            time_at = (scaled(_TIME), middle, scaled(_TITLE - _TIME - 6))
            time = spoken_time(item.when.at)
            paint_line(painter, frame, time_at, time, role="label", ink="text2")
        away = state_of(item, now) in (State.MISSED, State.MOVED)
        title_at = (scaled(_TITLE), middle, end - scaled(_TITLE) - scaled(12))
        ink = "text2" if away else "text1"
        paint_line(painter, frame, title_at, title_of(item), role="row", ink=ink)

    def _paint_facts(self, painter: QPainter, frame: Frame, item: SessionRow, end: float) -> float:
        """The length, and a lock where there is a private note; where they begin."""
        minutes = translate("Sessions list", "{minutes} min", minutes=item.minutes)
        end -= wide("caption", minutes)
        place = (end, frame.middle, scaled(120))
        paint_line(painter, frame, place, minutes, role="caption", ink="text2")
        if item.has_private_note:
            side = scaled(12)
            end -= side + scaled(8)
            spot = frame.at(end, frame.middle - side / 2, side, side)
            paint_icon(painter, "lock-simple-fill", "private", spot)
        return end
