"""Rows that lie in one card for each month, all of one height so that a long list costs nothing.

The card is painted in pieces: a month's heading also paints the lower edge of the card above it
and the upper edge of its own.
"""

from datetime import date

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from revmentor_desktop.desktop.delegates.strokes import Frame, divider, face, paint_line, wide
from revmentor_desktop.desktop.models.months import Edge, FootRow, HeldRow, MonthRow, RowRole
from revmentor_desktop.desktop.parts.painting import paint_box, paint_text
from revmentor_desktop.desktop.spoken import short_weekday
from revmentor_desktop.desktop.theme.current import scaled, tokens
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

    def paint_item(self, painter: QPainter, frame: Frame, item: SessionRow | NoteRow) -> None:
        """Paint an item's own words, to the right of its day."""
        raise NotImplementedError

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
        row = index.data(RowRole.ROW)
        frame = Frame.of(option).without_start(BESIDE).without_end(self.gutter)
        painter.save()
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)  # each line's own
        painter.setRenderHints(
            QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing
        )
        painter.setClipRect(frame.box, Qt.ClipOperation.IntersectClip)
        if isinstance(row, MonthRow):
            _paint_month(painter, frame, row)
        elif isinstance(row, FootRow):
            _paint_card(painter, frame, -ROW, ROW + PAD)
        elif isinstance(row, HeldRow):
            self._paint_held(painter, frame, row, option.state)
        painter.restore()

    def _paint_held(
        self,
        painter: QPainter,
        frame: Frame,
        row: HeldRow[SessionRow] | HeldRow[NoteRow],
        state: QStyle.StateFlag,
    ) -> None:
        _paint_card(painter, frame, -ROW, frame.box.height() + 2 * ROW)
        last = row.edge in (Edge.LAST, Edge.ONLY)
        if not last:
            divider(painter, frame, PAD, frame.width - 2 * PAD)
        box = frame.at(PAD, 0, frame.width - 2 * PAD, frame.box.height() - (0 if last else 1))
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        if chosen or state & QStyle.StateFlag.State_MouseOver:
            paint_box(painter, box, 8, "row_hover", "text1" if tokens().contrast else None, 2)
        if chosen and state & QStyle.StateFlag.State_HasFocus and self.shows_focus:
            paint_box(painter, box, 8, None, "focus", 2)
        _paint_day(painter, frame, row.item.when.day)
        self.paint_item(painter, frame, row.item)


def row_height() -> int:
    """How high every row is, at the chosen text size."""
    return scaled(ROW)


def _paint_month(painter: QPainter, frame: Frame, row: MonthRow) -> None:
    if not row.first:
        _paint_card(painter, frame, -ROW, ROW + PAD)
    _paint_card(painter, frame, frame.box.height() - PAD, 2 * ROW)
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
    _centred(painter, frame, -scaled(7), str(day.day), _day_font(), "text1")
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
