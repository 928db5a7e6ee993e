"""Rows that lie in one card for each month, all of one height so that a long list costs nothing.

The card is painted in pieces: a month's heading also paints the lower edge of the card above it
and the upper edge of its own.
"""

from datetime import date

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from revmentor_desktop.desktop.delegates.ground import paint_ground, row_painting
from revmentor_desktop.desktop.delegates.strokes import Frame, divider, face, paint_line, wide
from revmentor_desktop.desktop.models.months import Edge, FootRow, HeldRow, MonthRow, RowRole
from revmentor_desktop.desktop.parts.painting import paint_box, paint_text
from revmentor_desktop.desktop.spoken import day_number, short_weekday
from revmentor_desktop.desktop.theme.current import scaled
from revmentor_desktop.journal.note import NoteRow
from revmentor_desktop.journal.session import SessionRow

ROW = 55
PAD = 7
"""Between the card's edge and what lies in it."""

BESIDE = 14
"""The view is wider than its cards by this on both sides: the scroll bar stands there."""

RADIUS = 12
DATE_MIDDLE = 36
TEXT_AT = 72


class MonthCards(QStyledItemDelegate):
    """Paints headings, cards, days and chosen rows; `paint_item` paints what each list shows.

    `shows_focus` is set after a key, not after a click (DESIGN.md, 9). `gutter` is what is left
    free at the trailing edge, less where the scroll bar stands: the cards never move.
    """

    shows_focus = False
    gutter = 0
    height = ROW

    def paint_item(self, painter: QPainter, frame: Frame, item: SessionRow | NoteRow) -> None:
        """Paint an item's own words, to the right of its day."""
        raise NotImplementedError

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(scaled(200), self.row_height())

    def row_height(self) -> int:
        """How high every row is, at the chosen text size."""
        return scaled(self.height)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        row = index.data(RowRole.ROW)
        frame = Frame.of(option).without_start(BESIDE).without_end(self.gutter)
        with row_painting(painter, frame.box):
            if isinstance(row, MonthRow):
                self.paint_month(painter, frame, row)
            elif isinstance(row, FootRow):
                self.paint_foot(painter, frame)
            elif isinstance(row, HeldRow):
                self.paint_held(painter, frame, row, option.state)

    def paint_month(self, painter: QPainter, frame: Frame, row: MonthRow) -> None:
        """Paint the heading of a month."""
        _paint_month(painter, frame, row)

    def paint_foot(self, painter: QPainter, frame: Frame) -> None:
        """Paint what ends the list."""
        _paint_card(painter, frame, -ROW, ROW + PAD)

    def paint_held(
        self,
        painter: QPainter,
        frame: Frame,
        row: HeldRow[SessionRow] | HeldRow[NoteRow],
        state: QStyle.StateFlag,
    ) -> None:
        """Paint the row of an item: its card, its ground, its day, its words."""
        _paint_card(painter, frame, -ROW, frame.box.height() + 2 * ROW)
        last = row.edge in (Edge.LAST, Edge.ONLY)
        if not last:
            divider(painter, frame, PAD, frame.width - 2 * PAD)
        box = frame.at(PAD, 0, frame.width - 2 * PAD, frame.box.height() - (0 if last else 1))
        paint_ground(painter, box, state, shows_focus=self.shows_focus)
        _paint_day(painter, frame, row.item.when.day)
        self.paint_item(painter, frame, row.item)


def _paint_month(painter: QPainter, frame: Frame, row: MonthRow) -> None:
    if not row.first:
        _paint_card(painter, frame, -ROW, ROW + PAD)
    _paint_card(painter, frame, frame.box.height() - PAD, 2 * ROW)
    paint_heading(painter, frame, row)


def paint_heading(painter: QPainter, frame: Frame, row: MonthRow) -> None:
    """The words of a month's heading."""
    middle = frame.middle + scaled(3)
    paint_line(painter, frame, (0, middle, frame.width), row.month, role="labelStrong", ink="text2")
    start = wide("labelStrong", row.month) + scaled(10)
    paint_line(
        painter,
        frame,
        (start, middle, frame.width - start),
        row.counts,
        role="label",
        ink="text3",
    )


def _paint_card(painter: QPainter, frame: Frame, top: float, height: float) -> None:
    """The card as far as the row lets one see of it."""
    paint_box(painter, frame.at(0, top, frame.width, height), RADIUS, "card", "border")


def _paint_day(painter: QPainter, frame: Frame, day: date) -> None:
    _centred(painter, frame, -scaled(7), day_number(day), _day_font(), "text1")
    _centred(painter, frame, scaled(11), short_weekday(day), face("caption"), "text2")


def _day_font() -> QFont:
    letters = QFont(face("cardTitle"))
    letters.setPixelSize(scaled(18))
    return letters


def _centred(
    painter: QPainter, frame: Frame, off: float, text: str, letters: QFont, token: str
) -> None:
    half, height = scaled(DATE_MIDDLE) - PAD, scaled(24)
    spot = frame.at(PAD, frame.middle + off - height / 2, 2 * half, height)
    paint_text(painter, spot, text, letters, token)
