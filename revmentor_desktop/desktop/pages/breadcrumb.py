"""Where a page belongs: whose it is, and the pages above it."""

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from revmentor_desktop.desktop.parts.buttons import LinkButton
from revmentor_desktop.desktop.parts.painting import paint_box, painting
from revmentor_desktop.desktop.parts.person_colours import person_colour
from revmentor_desktop.desktop.theme.current import scaled
from revmentor_desktop.desktop.theme.dress import dress

_DOT = 8


class PersonDot(QWidget):
    """A dot in a person's colour; their name stands beside it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._who: int | str = "here"
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_person(self, who: int | str) -> None:
        """Take the colour of somebody: a place in the row of people, "me" or "here"."""
        self._who = who
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(scaled(_DOT), scaled(_DOT))

    def paintEvent(self, event: QPaintEvent) -> None:
        place = QRectF(self.rect())
        with painting(self) as painter:
            paint_box(painter, place, place.height() / 2, person_colour(self._who).text)


class Breadcrumb(QWidget):
    """A dot, a name, and perhaps a page to go up to and the place one is at.

    `went_up` is a press on the page above.
    """

    went_up = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("reads", True)
        self._dot = PersonDot(self)
        self._name = dress(QLabel(self), role="labelStrong", tone="2")
        self._slash = dress(QLabel("/", self), role="label", tone="3")
        self._above = LinkButton("", self)
        self._above.setProperty("ink", "text2")
        self._slash_here = dress(QLabel("/", self), role="label", tone="3")
        self._here = dress(QLabel(self), role="label", tone="2")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        for part in (self._dot, self._name, self._slash, self._above, self._slash_here, self._here):
            layout.addWidget(part)
        layout.addStretch(1)
        self._above.clicked.connect(self.went_up)
        self.show_trail("")

    def show_trail(
        self, name: str, who: int | str = "here", above: str = "", here: str = ""
    ) -> None:
        """Show whose the page is, the page above it, and where one is; what is "" is left out."""
        self._dot.show_person(who)
        self._name.setText(name)
        self._above.setText(above)
        self._here.setText(here)
        for widgets, words in (
            ((self._slash, self._above), above),
            ((self._slash_here, self._here), here),
        ):
            for widget in widgets:
                widget.setVisible(bool(words))
