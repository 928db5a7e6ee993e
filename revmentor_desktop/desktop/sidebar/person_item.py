"""A person in the sidebar: their disc, their name, and my role with them."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from revmentor_desktop.desktop.parts.avatar import initials, initials_font
from revmentor_desktop.desktop.parts.painting import paint_box, paint_text, painting, turned
from revmentor_desktop.desktop.parts.person_colours import person_colour
from revmentor_desktop.desktop.sidebar.item import LEADING, SidebarButton
from revmentor_desktop.desktop.theme.current import scaled, tokens
from revmentor_desktop.desktop.theme.fonts import font
from revmentor_desktop.desktop.theme.icons import paint_icon
from revmentor_desktop.journal.mentorship import Mentorship, Relation
from revmentor_desktop.journal.role_words import relation_word, role_line

AVATAR = 28
AVATAR_START = 9
GAP = 9
CHIP_SIDE = 6
CHIP_ICON = 10


class PersonItem(SidebarButton):
    """One mentorship. A press opens its pages; the menu key or the other button asks for more."""

    def __init__(self, mentorship: Mentorship, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.mentorship = mentorship
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.show_person(mentorship)

    def show_person(self, mentorship: Mentorship) -> None:
        """The same person, as the journal knows them now."""
        self.mentorship = mentorship
        said = [mentorship.counterpart, role_line(mentorship.my_role)]
        if mentorship.relation is Relation.REVERSE:
            said.append(relation_word(mentorship.relation))
        self.setAccessibleName(", ".join(said))
        self.describe()
        self.update()

    def describe(self) -> None:
        super().describe()
        if self.rail or self._name_room() < self._name_width():
            self.setToolTip(self.mentorship.counterpart)

    def resizeEvent(self, event: object) -> None:
        self.describe()

    def sizeHint(self) -> QSize:
        if self.rail:
            return QSize(48, self._disc() + 12)
        lines = QFontMetrics(font("rowStrong")).height() + QFontMetrics(font("caption")).height()
        return QSize(160, max(scaled(44), lines + 8))

    def paintEvent(self, event: QPaintEvent) -> None:
        side = self._disc()
        start = (self.width() - side) / 2 if self.rail else AVATAR_START
        disc = QRectF(start, (self.height() - side) / 2, side, side)
        with painting(self) as painter:
            self.paint_ground(painter)
            paint_box(
                painter, turned(disc, self), side / 2, person_colour(self.mentorship.colour).fill
            )
            name = initials(self.mentorship.counterpart)
            paint_text(painter, turned(disc, self), name, initials_font(side), "on_accent")
            if self.rail:
                if self.due:
                    self.paint_dot(painter, disc.right() - 3, disc.top() + 3)
                return
            self._paint_lines(painter)
            if self._chip():
                self._paint_chip(painter)

    def _paint_lines(self, painter: QPainter) -> None:
        painter.setLayoutDirection(self.layoutDirection())
        middle, start = self.height() / 2, self._text_start()
        wide = self.width() - start - 8
        for words, role, ink, top, room in (
            (self.mentorship.counterpart, "rowStrong", "text1", middle - scaled(19), None),
            (role_line(self.mentorship.my_role), "caption", "text2", middle, wide),
        ):
            face = font(role)
            length = self._name_room() if room is None else room
            high = scaled(20) if room is None else scaled(18)
            shown = QFontMetrics(face).elidedText(words, Qt.TextElideMode.ElideRight, int(length))
            place = turned(QRectF(start, top, length + 1, high), self)
            paint_text(painter, place, shown, face, ink, LEADING)

    def _paint_chip(self, painter: QPainter) -> None:
        place = self._chip_place()
        edge = "other_text" if tokens().contrast else None
        paint_box(painter, turned(place, self), place.height() / 2, "other_soft", edge)
        side = scaled(CHIP_ICON)
        spot = QRectF(place.left() + CHIP_SIDE, place.center().y() - side / 2, side, side)
        paint_icon(painter, "arrows-down-up-bold", "other_text", turned(spot, self))
        start = spot.right() + 3
        words = QRectF(start, place.top(), place.right() - start - CHIP_SIDE + 1, place.height())
        paint_text(painter, turned(words, self), self._chip(), font("smallStrong"), "other_text")

    def _chip(self) -> str:
        reverse = self.mentorship.relation is Relation.REVERSE
        return relation_word(self.mentorship.relation) if reverse else ""

    def _chip_place(self) -> QRectF:
        face = QFontMetrics(font("smallStrong"))
        wide = face.horizontalAdvance(self._chip()) + scaled(CHIP_ICON) + 3 + 2 * CHIP_SIDE
        high = max(scaled(18), face.height() + 2)
        middle = self.height() / 2 - scaled(9)
        return QRectF(self.width() - wide - 4, middle - high / 2 + 1, wide, high)

    def _disc(self) -> int:
        return min(48, scaled(AVATAR)) if self.rail else scaled(AVATAR)

    def _text_start(self) -> float:
        return AVATAR_START + self._disc() + GAP

    def _name_room(self) -> float:
        end = self._chip_place().left() - 4 if self._chip() else self.width() - 8
        return max(0.0, end - self._text_start())

    def _name_width(self) -> int:
        return QFontMetrics(font("rowStrong")).horizontalAdvance(self.mentorship.counterpart)
