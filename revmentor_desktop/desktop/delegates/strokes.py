"""What the delegates share: places that turn round right-to-left, cut lines, chips, found words."""

from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from revmentor_desktop.desktop.parts.painting import paint_box, paint_text
from revmentor_desktop.desktop.theme.current import colour, scaled, tokens
from revmentor_desktop.desktop.theme.fonts import font
from revmentor_desktop.desktop.theme.icons import paint_icon
from revmentor_desktop.journal.search import HIT_END, HIT_START

LEADING = (
    Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
)
TRAILING = (
    Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
)
CHIP = 22
_CHIP_INK = {  # chip -> its fill, its ink, and its edge in high contrast or always
    "soft": ("soft", "accent_text", "soft"),
    "warn": ("warn_soft", "warn", "warn_soft"),
    "other": ("other_soft", "other_text", "other_soft"),
    "grey": ("sunken", "text2", "sunken"),
    "private": ("private_soft", "private_text", "private_edge"),
    "bad": ("bad_soft", "bad", "bad_soft"),
}


@dataclass(frozen=True, slots=True)
class Frame:
    """The place of one row; `at` gives places in it counted from the leading edge."""

    box: QRectF
    turned: bool

    @staticmethod
    def of(option: QStyleOptionViewItem) -> "Frame":
        """The frame of a row that is to be painted."""
        turned = option.direction == Qt.LayoutDirection.RightToLeft
        return Frame(QRectF(option.rect), turned)

    def without_end(self, width: float) -> "Frame":
        """The frame with this much less at its trailing edge."""
        left = width if self.turned else 0.0
        return Frame(self.box.adjusted(left, 0, left - width, 0), self.turned)

    @property
    def width(self) -> float:
        """How wide the row is."""
        return self.box.width()

    @property
    def middle(self) -> float:
        """Half its height."""
        return self.box.height() / 2

    def at(self, x: float, y: float, width: float, height: float) -> QRectF:
        """A place counted from the leading edge and the top."""
        left = self.box.width() - x - width if self.turned else x
        return QRectF(self.box.left() + left, self.box.top() + y, width, height)

    @property
    def leading(self) -> Qt.AlignmentFlag:
        """How text stands that begins at the leading edge."""
        return TRAILING if self.turned else LEADING

    @property
    def trailing(self) -> Qt.AlignmentFlag:
        """How text stands that ends at the trailing edge."""
        return LEADING if self.turned else TRAILING


def face(role: str) -> QFont:
    """The font of a role, made once for each text size."""
    return _face(role, scaled(100))


def wide(role: str, text: str) -> float:
    """How wide a text is in the font of a role."""
    return _wide(role, scaled(100), text)


def cut(role: str, text: str, width: float) -> str:
    """The text, ending in "…" where it does not fit; remembered, as rows are painted often."""
    return _cut(role, scaled(100), text, int(width))


def paint_line(
    painter: QPainter,
    frame: Frame,
    place: tuple[float, float, float],
    text: str,
    *,
    role: str,
    ink: str,
) -> float:
    """One line of text at x, around the height y, at most so wide; how wide it became."""
    x, y, width = place
    shown = cut(role, text, width)
    height = scaled(24)
    spot = frame.at(x, y - height / 2, width, height)
    paint_text(painter, spot, shown, face(role), ink, frame.leading)
    return wide(role, shown)


def chip_width(words: str, icon: str) -> float:
    """How wide a chip with these words is."""
    inner = scaled(13) + scaled(6) if icon else 0
    return wide("captionMedium", words) + inner + 2 * scaled(10)


def paint_chip(
    painter: QPainter, frame: Frame, place: tuple[float, float], words: str, *, chip: str, icon: str
) -> None:
    """A state chip that begins at x, around the height y."""
    x, y = place
    fill, ink, edge = _CHIP_INK[chip]
    if tokens().contrast and chip != "private":
        edge = "text1" if chip == "grey" else ink
    width, height = chip_width(words, icon), scaled(CHIP)
    box = frame.at(x, y - height / 2, width, height)
    paint_box(painter, box, height / 2, fill, edge)
    start = x + scaled(10)
    if icon:
        side = scaled(13)
        paint_icon(
            painter, icon, ink, frame.at(start, y - side / 2, side, side), mirror=frame.turned
        )
        start += side + scaled(6)
    paint_line(painter, frame, (start, y, width), words, role="captionMedium", ink=ink)


def paint_marked(
    painter: QPainter,
    frame: Frame,
    place: tuple[float, float, float],
    text: str,
    *,
    role: str,
    ink: str,
) -> float:
    """A line whose found words stand on the mark colour, and are bold: how wide it became."""
    x, y, width = place
    if HIT_START not in text:
        return paint_line(painter, frame, place, text, role=role, ink=ink)
    bold = QFont(face(role))
    bold.setWeight(QFont.Weight.DemiBold)
    used = 0.0
    for piece, found in pieces(text):
        letters = QFontMetricsF(bold if found else face(role))
        shown = letters.elidedText(piece, Qt.TextElideMode.ElideRight, max(0.0, width - used))
        step = letters.horizontalAdvance(shown)
        if found and shown:
            _paint_mark(painter, frame, (x + used, y, step), letters.height())
        spot = frame.at(x + used, y - scaled(12), step + 1, scaled(24))
        letters_ink = "text1" if found else ink
        paint_text(painter, spot, shown, bold if found else face(role), letters_ink, frame.leading)
        used += step
        if shown != piece:
            break
    return used


def pieces(text: str) -> list[tuple[str, bool]]:
    """A marked line as pieces, and whether each was found."""
    found: list[tuple[str, bool]] = []
    for part in text.split(HIT_START):
        inside, end, after = part.partition(HIT_END)
        if end:
            found += [(inside, True), (after, False)]
        else:
            found.append((part, False))
    return [piece for piece in found if piece[0]]


def unmarked(text: str) -> str:
    """A marked line as it is read aloud."""
    return text.replace(HIT_START, "").replace(HIT_END, "")


def divider(painter: QPainter, frame: Frame, x: float, width: float) -> None:
    """A line along the lower edge of a row."""
    y = frame.box.bottom() - 0.5
    line = frame.at(x, 0, width, 1)
    painter.setPen(colour("border"))
    painter.drawLine(QPointF(line.left(), y), QPointF(line.right(), y))


def _paint_mark(
    painter: QPainter, frame: Frame, place: tuple[float, float, float], height: float
) -> None:
    x, y, width = place
    box = frame.at(x - 1, y - height / 2, width + 2, height)
    if tokens().contrast:
        painter.setPen(colour("text1"))
        painter.drawLine(box.bottomLeft(), box.bottomRight())
        return
    paint_box(painter, box, 3, "mark")


@lru_cache(64)
def _face(role: str, _scale: int) -> QFont:
    return font(role)


@lru_cache(64)
def _metrics(role: str, scale: int) -> QFontMetricsF:
    return QFontMetricsF(_face(role, scale))


@lru_cache(4096)
def _wide(role: str, scale: int, text: str) -> float:
    return _metrics(role, scale).horizontalAdvance(text)


@lru_cache(4096)
def _cut(role: str, scale: int, text: str, width: int) -> str:
    if _wide(role, scale, text) <= width:
        return text
    return _metrics(role, scale).elidedText(text, Qt.TextElideMode.ElideRight, max(0, width))
