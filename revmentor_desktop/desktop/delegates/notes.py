"""Paints the list of notes."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QPainter

from revmentor_desktop.desktop.delegates.month_cards import PAD, TEXT_AT, MonthCards
from revmentor_desktop.desktop.delegates.strokes import Frame, paint_line
from revmentor_desktop.desktop.models.notes import NotesModel, title_of
from revmentor_desktop.desktop.spoken import spoken_time
from revmentor_desktop.desktop.theme.current import scaled
from revmentor_desktop.desktop.theme.icons import paint_icon
from revmentor_desktop.journal.note import NoteRow
from revmentor_desktop.journal.session import SessionRow


class NoteCards(MonthCards):
    """What a note begins with, when it was written and about whom; private ones with their lock."""

    def __init__(self, model: NotesModel, parent: QObject) -> None:
        super().__init__(parent)
        self._model = model

    def paint_item(self, painter: QPainter, frame: Frame, item: SessionRow | NoteRow) -> None:
        if not isinstance(item, NoteRow):
            return
        start = scaled(TEXT_AT)
        room = frame.width - start - PAD - scaled(12)
        first = frame.middle - scaled(10)
        if item.private:
            side = scaled(14)
            place = frame.at(start, first - side / 2, side, side)
            paint_icon(painter, "lock-simple-fill", "private", place)
            step = side + scaled(6)
            paint_line(
                painter,
                frame,
                (start + step, first, room - step),
                title_of(item),
                role="row",
                ink="private_text",
            )
        else:
            paint_line(
                painter,
                frame,
                (start, first, room),
                title_of(item),
                role="row",
                ink="text1" if item.headline else "text3",
            )
        paint_line(
            painter,
            frame,
            (start, frame.middle + scaled(10), room),
            self._second_line(item),
            role="caption",
            ink="text2",
        )

    def _second_line(self, item: NoteRow) -> str:
        whom = self._model.person_of(item)
        parts = [whom.counterpart if whom else ""]
        if item.when.at is not None:
            parts.append(spoken_time(item.when.at))
        return ", ".join(part for part in parts if part)
