"""The ways through the open journal: which place is shown, and how one came there."""

from PySide6.QtCore import QObject, Qt, Signal

from revmentor_desktop.desktop.page_stack import PageStack
from revmentor_desktop.desktop.parts.announce import announce
from revmentor_desktop.desktop.places import PageName, Place
from revmentor_desktop.desktop.sidebar.people_list import NOBODY
from revmentor_desktop.desktop.sidebar.sidebar import Sidebar
from revmentor_desktop.desktop.trail import Trail
from revmentor_desktop.journal.mentorship import Mentorship
from revmentor_desktop.operations.people import People

OF_ONE_SESSION = (PageName.PREPARE, PageName.IN_THE_ROOM, PageName.WRITE_UP)
"""Pages that are always about one session."""

OF_ONE_PERSON = (
    PageName.SESSIONS,
    *OF_ONE_SESSION,
    PageName.TOPICS,
    PageName.FEEDBACK,
    PageName.GOALS,
    PageName.INSIGHTS,
    PageName.CHECK_IN,
    PageName.AGREEMENT,
    PageName.EXPORT,
    PageName.OVER_TIME,
)
"""Pages that are always about one mentorship."""


class Ways(QObject):
    """Shows places in the stack, marks them in the sidebar, and remembers the way.

    `arrived` comes after a place or the people changed; `refused` carries somebody put away with
    whom something was to be begun.
    """

    arrived = Signal()
    refused = Signal(object)

    def __init__(self, stack: PageStack, sidebar: Sidebar, parent: QObject) -> None:
        super().__init__(parent)
        self.people: People = NOBODY
        self._stack = stack
        self._sidebar = sidebar
        self._trail = Trail()

    @property
    def place(self) -> Place | None:
        """Where one is, with what is chosen there."""
        page = self._stack.shown
        return page.place if page is not None and page.place is not None else self._trail.here

    @property
    def whose(self) -> Mentorship | None:
        """Whom the page is about, else the person whose pages the sidebar shows."""
        place = self.place
        about = place.mentorship_id if place is not None else None
        return self.people.find(about or self._sidebar.people.open_id)

    @property
    def about(self) -> Mentorship | None:
        """Whom the page is about, None where it is about nobody."""
        place = self.place
        return self.people.find(place.mentorship_id) if place is not None else None

    @property
    def only_reading(self) -> bool:
        """Whether the page is about somebody who was put away."""
        return self.about is not None and self.about.archived_on is not None

    @property
    def about_sample(self) -> bool:
        """Whether the page tells of invented people: theirs, or any while nobody real is there."""
        whose = self.about
        return whose.sample if whose is not None else self.people.only_sample

    def know(self, people: People) -> None:
        """Who is in the journal now; a page about somebody who is not any more is left."""
        self.people = people
        self._sidebar.show_people(people)
        place = self.place
        if place is not None and not self._is_there(place):
            self.go(Place(PageName.TODAY))
        self.arrived.emit()

    def begin(self, place: Place) -> None:
        """Show the first place, or Today when whom it is about is gone."""
        self.go(place if self._is_there(place) else Place(PageName.TODAY))

    def go(self, place: Place) -> None:
        """Show a place and let the keyboard begin there."""
        self._remember_choice()
        if place.page is PageName.IN_THE_ROOM and self._is_away(place):
            self.refused.emit(self.people.find(place.mentorship_id))
            return
        self._trail.go(place)
        self._show(place)

    def back(self) -> None:
        """Go back the way one came."""
        self._remember_choice()
        place = self._trail.back(self._is_there)
        if place is not None:
            self._show(place)

    def forward(self) -> None:
        """Go forward again."""
        self._remember_choice()
        place = self._trail.forward(self._is_there)
        if place is not None:
            self._show(place)

    def next_person(self, step: int) -> None:
        """The same page of the next person; from a page of nobody, their sessions."""
        order = [person.id for person in self._sidebar.people.order]
        place = self.place
        if not order or place is None:
            return
        page = place.page if place.page in OF_ONE_PERSON else PageName.SESSIONS
        if page in OF_ONE_SESSION:
            page = PageName.SESSIONS
        whose = place.mentorship_id
        at = order.index(whose) + step if whose in order else 0
        self.go(Place(page, order[at % len(order)]))

    def begin_new(self) -> None:
        """What the page makes; else a session with the person it is about; else a note."""
        page, place = self._stack.shown, self.place
        if self.only_reading:
            self.refused.emit(self.about)
            return
        if page is None or place is None or page.begin_new():
            return
        if place.mentorship_id is not None:
            self.go(Place(PageName.WRITE_UP, place.mentorship_id))
            return
        self.go(Place(PageName.NOTES))
        self._stack.page(PageName.NOTES).begin_new()

    def _show(self, place: Place) -> None:
        page = self._stack.show_place(place)
        self._sidebar.show_here(place)
        self.arrived.emit()
        focus = page.first_focus()
        if focus is not None:
            focus.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            announce(page, page.accessibleName())

    def _is_there(self, place: Place) -> bool:
        """Whether whom a place is about is still there; nobody put away is met."""
        if place.page is PageName.IN_THE_ROOM and self._is_away(place):
            return False
        if place.mentorship_id is None:
            return place.page not in OF_ONE_PERSON or place.item_id is not None
        return self.people.find(place.mentorship_id) is not None

    def _is_away(self, place: Place) -> bool:
        """Whether whom a place is about was put away."""
        whose = self.people.find(place.mentorship_id)
        return whose is not None and whose.archived_on is not None

    def _remember_choice(self) -> None:
        """What was chosen on the page belongs to the place one leaves."""
        here = self.place
        if here is not None and self._trail.here is not None:
            self._trail.here = here
