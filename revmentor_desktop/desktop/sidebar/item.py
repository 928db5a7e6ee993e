"""One line of the sidebar that is pressed: an icon and a word, or in the rail the icon alone."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from revmentor_desktop.desktop.parts.painting import paint_box, paint_text, painting, turned
from revmentor_desktop.desktop.theme.current import mirrored, scaled, tokens
from revmentor_desktop.desktop.theme.fonts import font
from revmentor_desktop.desktop.theme.icons import paint_icon
from revmentor_desktop.support.language import translate

LEADING = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
ICON = 16
ICON_START = 11
TEXT_START = 38
DOT = 8


class SidebarButton(QAbstractButton):
    """What all lines of the sidebar share: hover, the place one is at, the rail.

    `rail` shows no words; the name is then the tool tip (DESIGN.md, 9).
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rail = False
        self.here = False
        self.due = False
        self.setProperty("radius", 8)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def show_rail(self, rail: bool) -> None:
        """Show the line as wide as the sidebar, or as the icon of the rail."""
        self.rail = rail
        self.describe()
        self.updateGeometry()
        self.update()

    def show_here(self, here: bool) -> None:
        """Whether it is the place one is at."""
        if here != self.here:
            self.here = here
            self.describe()
            self.update()

    def show_due(self, due: bool) -> None:
        """Whether something waits there."""
        if due != self.due:
            self.due = due
            self.describe()
            self.update()

    def describe(self) -> None:
        """Say where one is and what waits to those who hear it, and the name in the rail."""
        said = [self.tr("You are here")] if self.here else []
        if self.due:
            said.append(self.tr("Something waits here"))
        self.setAccessibleDescription(", ".join(said))
        self.setToolTip(self.accessibleName() if self.rail else "")

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paint_ground(self, painter: QPainter) -> None:
        """What lies under the words: nothing, the pointer's trace, or the place one is at."""
        place, contrast = QRectF(self.rect()), tokens().contrast
        if self.here:
            paint_box(painter, place, 8, "here", "border", 2 if contrast else 1)
        elif self.underMouse() or self.isDown():
            paint_box(painter, place, 8, "sidebar_hover", "border" if contrast else None)

    def paint_dot(self, painter: QPainter, centre_x: float, centre_y: float) -> None:
        """The dot that says something is due."""
        side = scaled(DOT)
        dot = QRectF(centre_x - side / 2, centre_y - side / 2, side, side)
        paint_box(painter, turned(dot, self), side / 2, "warn")


class SidebarItem(SidebarButton):
    """A page: its icon and its name."""

    def __init__(self, icon: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = icon
        self.setText(text)
        self.call(text)

    def call(self, name: str) -> None:
        """Name it with its context: "Sessions with Amara Okafor"."""
        self.setAccessibleName(name)
        self.describe()

    def sizeHint(self) -> QSize:
        if self.rail:
            return QSize(48, max(46, scaled(ICON) + 16))
        face = QFontMetrics(font("row"))
        wide = TEXT_START + face.horizontalAdvance(self.text()) + 12
        return QSize(wide, max(scaled(32), face.height() + 8))

    def paintEvent(self, event: QPaintEvent) -> None:
        name = f"{self._icon}-fill" if self.here else self._icon
        ink = "accent_text" if self.here else "text2"
        side = scaled(ICON)
        with painting(self) as painter:
            self.paint_ground(painter)
            if self.rail:
                place = QRectF(0, 0, min(side, 32), min(side, 32))
                place.moveCenter(QRectF(self.rect()).center())
                paint_icon(painter, name, ink, place, mirror=mirrored(self))
                if self.due:
                    self.paint_dot(painter, self.width() / 2 + side / 2 + 2, self.height() / 2 - 10)
                return
            place = QRectF(ICON_START, (self.height() - side) / 2, side, side)
            paint_icon(painter, name, ink, turned(place, self), mirror=mirrored(self))
            self._paint_words(painter, side)
            if self.due:
                self.paint_dot(painter, self.width() - 14.5, self.height() / 2)

    def _paint_words(self, painter: QPainter, side: int) -> None:
        face = font("rowStrong" if self.here else "row")
        if not self.here:
            face.setWeight(face.Weight.Normal)
        face.setUnderline(tokens().contrast and self.underMouse() and not self.here)
        start = TEXT_START + side - ICON
        room = QRectF(start, 0, self.width() - start - (26 if self.due else 8), self.height())
        words = QFontMetrics(face).elidedText(
            self.text(), Qt.TextElideMode.ElideRight, int(room.width())
        )
        painter.setLayoutDirection(self.layoutDirection())
        ink = "text1" if self.here else "text2"
        paint_text(painter, turned(room, self), words, face, ink, LEADING)


class FootItem(SidebarButton):
    """Lock now, and under it when the journal locks itself."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(self.tr("Lock now"))
        self._hint = ""
        self.show_minutes(5)

    def show_minutes(self, minutes: int) -> None:
        """After how many quiet minutes it locks by itself."""
        self._hint = translate("Sidebar", "Locks itself after %n idle minute(s)", n=minutes)
        self.setAccessibleName(self.text())
        self.describe()
        self.update()

    def describe(self) -> None:
        self.setAccessibleDescription(self._hint)
        self.setToolTip(self.text() if self.rail else "")

    def sizeHint(self) -> QSize:
        if self.rail:
            return QSize(48, max(46, scaled(ICON) + 16))
        lines = QFontMetrics(font("row")).height() + QFontMetrics(font("caption")).height()
        return QSize(120, max(scaled(48), lines + 12))

    def paintEvent(self, event: QPaintEvent) -> None:
        side = scaled(ICON)
        with painting(self) as painter:
            self.paint_ground(painter)
            if self.rail:
                place = QRectF(0, 0, side, side)
                place.moveCenter(QRectF(self.rect()).center())
                paint_icon(painter, "lock-simple", "text2", place)
                return
            place = QRectF(ICON_START, (self.height() - side) / 2, side, side)
            paint_icon(painter, "lock-simple", "text2", turned(place, self))
            self._paint_lines(painter, TEXT_START + side - ICON)

    def _paint_lines(self, painter: QPainter, start: int) -> None:
        painter.setLayoutDirection(self.layoutDirection())
        middle, room = self.height() / 2, self.width() - start - 4
        lines = (
            (self.text(), "row", "text1", middle - scaled(20) + 1, scaled(20)),
            (self._hint, "caption", "text2", middle + 1, scaled(18)),
        )
        for words, role, ink, top, high in lines:
            face = font(role)
            shown = QFontMetrics(face).elidedText(words, Qt.TextElideMode.ElideRight, int(room))
            paint_text(
                painter, turned(QRectF(start, top, room, high), self), shown, face, ink, LEADING
            )
