"""Paints the palette's rows (screen 12)."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from revmentor_desktop.desktop.delegates.ground import paint_chosen, row_painting
from revmentor_desktop.desktop.delegates.strokes import (
    Frame,
    face,
    paint_line,
    paint_marked,
    wide,
)
from revmentor_desktop.desktop.parts.avatar import initials, initials_font
from revmentor_desktop.desktop.parts.painting import paint_box, paint_text
from revmentor_desktop.desktop.parts.person_colours import person_colour
from revmentor_desktop.desktop.search.model import RowRole
from revmentor_desktop.desktop.search.rows import DoRow, FoundRow, Heading, PlaceRow, Row, SayRow
from revmentor_desktop.desktop.theme.current import mirrored, scaled
from revmentor_desktop.desktop.theme.icons import paint_icon
from revmentor_desktop.support.language import translate

HIT, ONE_LINE, HEADING = 62, 40, 30
INSET = 9
ICON_AT, ICON = 22, 18
TEXT_AT = 54
END = 23
AVATAR = 20


def row_height(row: Row | None) -> int:
    """How high a row is; None is a hit."""
    if row is None or isinstance(row, FoundRow):
        return scaled(HIT)
    return scaled(HEADING if isinstance(row, Heading) else ONE_LINE)


class PaletteRows(QStyledItemDelegate):
    """Headings, hits with their found words marked, places, and things to do."""

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(scaled(200), row_height(index.data(RowRole.ROW)))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        row = index.data(RowRole.ROW)
        frame = _whole_width(Frame.of(option), option.widget)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        with row_painting(painter):
            _paint_ground(painter, frame, row, chosen=chosen)
            _paint_row(painter, frame, row, chosen=chosen)

    def show_it_at(self, row: QRect, view: QWidget) -> QRect:
        """Where "Show it" stands in a private row."""
        frame = _whole_width(Frame(QRectF(row), mirrored(view)), view)
        start = scaled(TEXT_AT) + wide("label", _found_in_private()) + scaled(12)
        height = scaled(24)
        top = frame.middle + scaled(10) - height / 2
        return frame.at(start, top, wide("labelStrong", _show_it()), height).toAlignedRect()


def _whole_width(frame: Frame, view: QWidget | None) -> Frame:
    """The row as wide as the list, under the scroll bar too: nothing moves when it comes."""
    bar = view.width() - view.viewport().width() if isinstance(view, QAbstractScrollArea) else 0
    return frame.without_end(-bar)


def _paint_ground(painter: QPainter, frame: Frame, row: object, *, chosen: bool) -> None:
    if isinstance(row, FoundRow) and row.private and row.shown:
        box = frame.at(INSET, 0, frame.width - 2 * INSET, frame.box.height() - 2)
        paint_box(painter, box, 8, "private_soft", "private" if chosen else "private_edge")
    elif chosen:
        paint_chosen(painter, frame.at(INSET, 0, frame.width - 2 * INSET, frame.box.height()))


def _paint_row(painter: QPainter, frame: Frame, row: object, *, chosen: bool) -> None:
    match row:
        case Heading():
            _paint_heading(painter, frame, row)
        case FoundRow():
            _paint_found(painter, frame, row, chosen=chosen)
        case PlaceRow(name, icon):
            _paint_one_line(painter, frame, icon, name, "")
        case DoRow(offer):
            _paint_one_line(painter, frame, offer.icon, offer.name, offer.keys)
        case SayRow(words):
            place = (scaled(ICON_AT), frame.middle, frame.width - scaled(ICON_AT) - scaled(END))
            paint_line(painter, frame, place, words, role="body", ink="text2")


def _paint_heading(painter: QPainter, frame: Frame, row: Heading) -> None:
    middle = frame.middle + scaled(2)
    place = (scaled(ICON_AT), middle, frame.width - scaled(ICON_AT) - scaled(END))
    used = paint_line(painter, frame, place, row.name, role="captionStrong", ink="text3")
    at = (scaled(ICON_AT) + used + scaled(9), middle, scaled(80))
    paint_line(painter, frame, at, row.count, role="caption", ink="text3")


def _paint_found(painter: QPainter, frame: Frame, row: FoundRow, *, chosen: bool) -> None:
    first, second = frame.middle - scaled(13), frame.middle + scaled(10)
    ink = "private" if row.private else ("accent_text" if chosen else "text2")
    side = scaled(ICON)
    icon_place = frame.at(scaled(ICON_AT), first - side / 2, side, side)
    paint_icon(painter, row.icon, ink, icon_place, mirror=frame.turned)
    day_wide = wide("label", row.day)
    day_at = (frame.width - scaled(END) - day_wide, first + scaled(2), day_wide + 1)
    paint_line(painter, frame, day_at, row.day, role="label", ink="text2")
    room = frame.width - scaled(TEXT_AT) - scaled(END) - day_wide - scaled(16)
    paint_marked(painter, frame, (scaled(TEXT_AT), first, room), row.title, role="row", ink="text1")
    if row.private and not row.shown:
        _paint_hidden(painter, frame, (scaled(TEXT_AT), second, room))
    else:
        paint_marked(
            painter, frame, (scaled(TEXT_AT), second, room), row.line, role="label", ink="text2"
        )
    if row.person is not None:
        side = scaled(AVATAR)
        disc = frame.at(
            frame.width - scaled(END) - side, frame.middle + scaled(14) - side / 2, side, side
        )
        paint_box(painter, disc, side / 2, person_colour(row.person.colour).fill)
        letters = initials(row.person.counterpart)
        paint_text(painter, disc, letters, initials_font(side), "on_accent")


def _paint_hidden(painter: QPainter, frame: Frame, place: tuple[float, float, float]) -> None:
    x, y, room = place
    used = paint_line(painter, frame, place, _found_in_private(), role="label", ink="private_text")
    start = used + scaled(12)
    at = (x + start, y, room - start)
    paint_line(painter, frame, at, _show_it(), role="labelStrong", ink="private_text")


def _paint_one_line(painter: QPainter, frame: Frame, icon: str, words: str, keys: str) -> None:
    side = scaled(ICON)
    place = frame.at(scaled(ICON_AT), frame.middle - side / 2, side, side)
    paint_icon(painter, icon, "text2", place, mirror=frame.turned)
    end = _paint_keys(painter, frame, keys)
    at = (scaled(TEXT_AT), frame.middle, end - scaled(TEXT_AT) - scaled(12))
    paint_line(painter, frame, at, words, role="row", ink="text1")


def _paint_keys(painter: QPainter, frame: Frame, keys: str) -> float:
    """A cap for each key, the last one at the end; where they begin."""
    start = frame.width - scaled(END)
    for key in reversed(keys.split("+") if keys else []):
        width = max(scaled(20), wide("small", key) + scaled(12))
        start -= width
        cap = frame.at(start, frame.middle - scaled(10), width, scaled(20))
        paint_box(painter, cap, 5, "sunken", "border")
        paint_text(painter, cap, key, face("small"), "text2", Qt.AlignmentFlag.AlignCenter)
        start -= scaled(4)
    return start


def _found_in_private() -> str:
    return translate("Palette", "Found in a private note.")


def _show_it() -> str:
    return translate("Palette", "Show it")
