"""A person as a disc with initials."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QFont, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from revmentor_desktop.desktop.parts.painting import paint_box, paint_text, painting
from revmentor_desktop.desktop.parts.person_colours import person_colour
from revmentor_desktop.desktop.theme.current import scaled
from revmentor_desktop.desktop.theme.fonts import font


class Avatar(QWidget):
    """Initials on a person's colour, named by the person. Sizes 40, 28, 24, 20."""

    def __init__(self, size: int | QWidget = 28, parent: QWidget | None = None) -> None:
        if isinstance(size, QWidget):
            parent, size = size, 28
        super().__init__(parent)
        self._size = size
        self._initials = ""
        self._who: int | str = "here"
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_person(self, name: str, colour: int | str) -> None:
        """Show somebody: their name, and their place in the row of people, "me" or "here"."""
        self._initials = initials(name)
        self._who = colour
        self.setAccessibleName(name)
        self.update()

    def sizeHint(self) -> QSize:
        side = scaled(int(self.property("side") or self._size))
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        side = float(min(self.width(), self.height()))
        place = QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side)
        with painting(self) as painter:
            paint_box(painter, place, side / 2, person_colour(self._who).fill)
            paint_text(painter, place, self._initials, initials_font(side), "on_accent")


def initials(name: str) -> str:
    """The first letters of the first and last part of a name: "Amara Okafor" is AO."""
    parts = [part for part in name.split() if part[0].isalnum()] or name.split()
    if not parts:
        return ""
    ends = parts[:1] if len(parts) == 1 else [parts[0], parts[-1]]
    return "".join(part[0] for part in ends).upper()


def initials_font(side: float) -> QFont:
    """White, bold, at 0.4 of the size."""
    face = font("rowStrong")
    face.setWeight(QFont.Weight.Bold)
    face.setPixelSize(max(7, round(side * 0.4)))
    return face
