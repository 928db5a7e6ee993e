"""The pages of the open mentorship, on a thread in the person's colour."""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRectF, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from revmentor_desktop.desktop.parts.painting import paint_box, painting, turned
from revmentor_desktop.desktop.parts.person_colours import person_colour
from revmentor_desktop.desktop.places import PageName, Place
from revmentor_desktop.desktop.sidebar.item import SidebarItem
from revmentor_desktop.desktop.theme.current import mirrored
from revmentor_desktop.journal.mentorship import Mentorship
from revmentor_desktop.support.language import translate

_INDENT = 40
_THREAD = 23


@dataclass(frozen=True, slots=True)
class PersonPage:
    """A page of a mentorship: how it is shown, and the digit that goes there with Ctrl.

    The digits are those of all six pages that are planned, so that a key never changes its page.
    """

    page: PageName
    icon: str
    digit: int
    also: tuple[PageName, ...] = ()


PERSON_PAGES = (
    PersonPage(
        PageName.SESSIONS,
        "notebook",
        1,
        (PageName.PREPARE, PageName.IN_THE_ROOM, PageName.WRITE_UP, PageName.TOPICS),
    ),
    PersonPage(PageName.FEEDBACK, "chat-circle-text", 2),
    PersonPage(PageName.GOALS, "target", 3),
    PersonPage(PageName.INSIGHTS, "calendar-check", 4, (PageName.CHECK_IN,)),
    PersonPage(PageName.AGREEMENT, "handshake", 5),
    PersonPage(PageName.EXPORT, "export", 6),
)


def page_title(page: PageName) -> str:
    """What a page of a mentorship is called."""
    return {
        PageName.SESSIONS: translate("Places", "Sessions"),
        PageName.FEEDBACK: translate("Places", "Feedback"),
        PageName.GOALS: translate("Places", "Goals"),
        PageName.INSIGHTS: translate("Places", "Check-ins"),
        PageName.AGREEMENT: translate("Places", "Agreement"),
        PageName.EXPORT: translate("Places", "Export summary"),
    }[page]


class PersonPages(QWidget):
    """`went` carries the place of the page that was pressed."""

    went = Signal(object)

    def __init__(self, mentorship: Mentorship, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._mentorship = mentorship
        self._rail = False
        self._items: dict[PageName, SidebarItem] = {}
        self._rows = QVBoxLayout(self)
        self._rows.setSpacing(1)
        for page in PERSON_PAGES:
            item = self._items[page.page] = SidebarItem(page.icon, page_title(page.page), self)
            item.clicked.connect(lambda _down=False, name=page.page: self._go(name))
            self._rows.addWidget(item)
        self.show_person(mentorship)
        self.show_rail(False)

    def show_person(self, mentorship: Mentorship) -> None:
        """The same mentorship, as the journal knows it now."""
        self._mentorship = mentorship
        for name, item in self._items.items():
            item.call(
                self.tr("{page}, {person}").format(
                    page=page_title(name), person=mentorship.counterpart
                )
            )
        self.update()

    def show_here(self, place: Place | None) -> None:
        """Mark the page one is at."""
        mine = place is not None and place.mentorship_id == self._mentorship.id
        for page in PERSON_PAGES:
            here = mine and place is not None and place.page in (page.page, *page.also)
            self._items[page.page].show_here(here)

    def show_due(self, write_up: bool, check_in: bool = False) -> None:
        """Whether a session waits to be written up, and whether a check-in is due."""
        self._items[PageName.SESSIONS].show_due(write_up)
        self._items[PageName.INSIGHTS].show_due(check_in)

    def show_rail(self, rail: bool) -> None:
        """Icons alone, or icons and words beside the thread."""
        self._rail = rail
        self._indent()
        for item in self._items.values():
            item.show_rail(rail)
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange and hasattr(self, "_rows"):
            self._indent()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._rail:
            return
        line = QRectF(_THREAD, 2, 2, self.height() - 9)
        with painting(self) as painter:
            paint_box(painter, turned(line, self), 1, person_colour(self._mentorship.colour).line)

    def _indent(self) -> None:
        """Leave room for the thread at the leading edge."""
        start, end = (0 if self._rail else _INDENT), 0
        if mirrored(self):
            start, end = end, start
        self._rows.setContentsMargins(start, 0, end, 4)

    def _go(self, page: PageName) -> None:
        self.went.emit(Place(page, self._mentorship.id))
