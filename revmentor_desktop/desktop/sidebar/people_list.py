"""The people in the sidebar: those of now, the sample's, and those put away."""

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from revmentor_desktop.desktop.parts.paragraph import Paragraph
from revmentor_desktop.desktop.places import PageName, Place
from revmentor_desktop.desktop.sidebar.item import SidebarButton, SidebarItem
from revmentor_desktop.desktop.sidebar.person_item import PersonItem
from revmentor_desktop.desktop.sidebar.person_pages import PersonPages
from revmentor_desktop.desktop.theme.dress import dress
from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.journal.mentorship import Mentorship
from revmentor_desktop.operations.people import People
from revmentor_desktop.support.language import translate

_OF_THE_PERSON = (PageName.MENTORSHIP, PageName.OVER_TIME)
"""Pages that stand for the person and are not on their thread."""

NOBODY = People("", (), (), frozenset())


class PeopleList(QWidget):
    """Rows of people; the open one shows its pages below.

    `went` carries a place, `asked_more` a mentorship and where on the screen its menu belongs.
    """

    went = Signal(object)
    asked_more = Signal(object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._people = NOBODY
        self._open: ItemId | None = None
        self._place: Place | None = None
        self._rail = False
        self._away_shown = False
        self._items: dict[ItemId, PersonItem] = {}
        self._pages: PersonPages | None = None
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(0)

    @property
    def open_id(self) -> ItemId | None:
        """The mentorship whose pages are shown."""
        return self._open

    @property
    def order(self) -> tuple[Mentorship, ...]:
        """The people as they stand from the top, without those put away."""
        return (*self._people.real, *self._people.sample)

    def show_people(self, people: People) -> None:
        """Show who is there now."""
        before, self._people = self._people, people
        here = self._place.mentorship_id if self._place is not None else None
        if here and people.find(here) and not before.find(here):
            self._open = here  # one came to somebody new before the list knew them
        if people.find(self._open) is None:
            self._open = None
        if self._open is None and self.order:
            self._open = self.order[0].id
        self._show_away_of_here()
        if (before.active, before.archived) != (people.active, people.archived):
            self._build()
        for item_id, item in self._items.items():
            waits = item_id in people.due or item_id in people.check_ins
            item.show_due(waits and (self._rail or item_id != self._open))
        if self._pages is not None:
            self._pages.show_due(self._open in people.due, self._open in people.check_ins)

    def show_here(self, place: Place) -> None:
        """Mark the place one is at, and open the person it is about."""
        self._place = place
        hidden = not self._away_shown
        self._show_away_of_here()
        appears = hidden and self._away_shown
        if place.mentorship_id and (place.mentorship_id != self._open or appears):
            self._open = place.mentorship_id
            self._build()
            self.show_people(self._people)
        self._mark()

    def show_rail(self, rail: bool) -> None:
        """Discs alone, or discs and names."""
        if rail != self._rail:
            self._rail = rail
            self._build()
            self.show_people(self._people)

    @property
    def open_item(self) -> QWidget | None:
        """What shows the open person, to be scrolled to."""
        return self._pages

    def focus_person(self, item_id: ItemId) -> None:
        """Let the keyboard begin at a person."""
        if item_id in self._items:
            self._items[item_id].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _build(self) -> None:
        focused = next((key for key, item in self._items.items() if item.hasFocus()), None)
        self._clear()
        people = self._people
        if not self.order and not self._rail:
            self._add_nobody()
        for mentorship in people.real:
            self._add_person(mentorship)
        if people.sample and people.real and not self._rail:
            self._add(dress(QLabel(self.tr("Sample"), self), role="captionStrong", tone="3"), 12)
        for mentorship in people.sample:
            self._add_person(mentorship)
        if people.archived:
            self._add_put_away()
        self._rows.addStretch(1)
        self._mark()
        if focused is not None:
            self.focus_person(focused)

    def _clear(self) -> None:
        while (taken := self._rows.takeAt(0)) is not None:
            widget = taken.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._items.clear()
        self._pages = None

    def _add(self, widget: QWidget, top: int = 0) -> None:
        if top:
            self._rows.addSpacing(top)
        if isinstance(widget, QLabel):
            widget.setContentsMargins(10, 0, 10, 4)
        self._rows.addWidget(widget)

    def _add_nobody(self) -> None:
        self._add(dress(QLabel(self.tr("Nobody here yet."), self), role="labelMedium", tone="2"), 4)
        words = self.tr("The people you mentor, or who mentor you, appear here.")
        self._add(Paragraph(words, "caption", "2", self))

    def _add_person(self, mentorship: Mentorship) -> None:
        item = self._items[mentorship.id] = PersonItem(mentorship, self)
        item.show_rail(self._rail)
        item.clicked.connect(lambda: self._go(mentorship.id))
        item.customContextMenuRequested.connect(lambda spot: self._ask_more(item, spot))
        self._rows.addWidget(item)
        if mentorship.id == self._open:
            self._pages = PersonPages(mentorship, self)
            self._pages.show_rail(self._rail)
            self._pages.went.connect(self.went)
            self._rows.addWidget(self._pages)

    def _add_put_away(self) -> None:
        """A quiet line that shows those put away, and hides them again."""
        words = translate("Sidebar", "Put away: %n", n=len(self._people.archived))
        line: SidebarButton = SidebarItem("archive", words, self)
        line.show_rail(self._rail)
        line.clicked.connect(self._turn_away)
        self._add(line, 8)
        if self._away_shown:
            for mentorship in self._people.archived:
                self._add_person(mentorship)

    def _show_away_of_here(self) -> None:
        """Whoever the page is about is shown, also when put away."""
        place = self._place
        found = self._people.find(place.mentorship_id) if place is not None else None
        if found is not None and found.archived_on is not None:
            self._away_shown = True

    def _turn_away(self) -> None:
        self._away_shown = not self._away_shown
        self._build()
        self.show_people(self._people)

    def _mark(self) -> None:
        if self._pages is not None:
            self._pages.show_here(self._place)
        for item_id, item in self._items.items():
            place = self._place
            on_form = place is not None and place.page in _OF_THE_PERSON
            item.show_here(on_form and place is not None and place.mentorship_id == item_id)

    def _go(self, item_id: ItemId) -> None:
        self.went.emit(Place(PageName.SESSIONS, item_id))

    def _ask_more(self, item: PersonItem, spot: QPoint) -> None:
        self.asked_more.emit(item.mentorship, item.mapToGlobal(spot))
