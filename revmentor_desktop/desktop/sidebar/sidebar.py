"""The sidebar: search, the places, the people and their pages, and the lock."""

from PySide6.QtCore import QPoint, QTimer, Signal
from PySide6.QtWidgets import QWidget

from revmentor_desktop.desktop.forms.sidebar import Ui_Sidebar
from revmentor_desktop.desktop.places import PageName, Place
from revmentor_desktop.desktop.sidebar.item import SidebarItem
from revmentor_desktop.desktop.sidebar.people_list import PeopleList
from revmentor_desktop.desktop.theme.current import scaled
from revmentor_desktop.desktop.theme.dress import dress
from revmentor_desktop.operations.people import People

WIDE, RAIL = 256, 96


class Sidebar(QWidget):
    """Shows where one is and emits where one wants to go.

    `went` carries a place, `searched` what was typed into the box, `asked_more` a mentorship and
    where its menu belongs; `locked` is the button at the foot.
    """

    went = Signal(object)
    searched = Signal(str)
    asked_more = Signal(object, object)
    locked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._form = Ui_Sidebar()
        self._form.setupUi(self)
        dress(self, box="sidebar")
        self.setAccessibleName(self.tr("Places"))
        self.people = PeopleList(self._form.people)
        self._form.people_rows.addWidget(self.people)
        self._form.scroll.viewport().setAutoFillBackground(False)
        self._form.people.setAutoFillBackground(False)
        self._places = {
            PageName.TODAY: SidebarItem("sun-horizon", self.tr("Today"), self._form.places),
            PageName.NOTES: SidebarItem("note", self.tr("Notes"), self._form.places),
        }
        for name, item in self._places.items():
            self._form.places_rows.addWidget(item)
            item.clicked.connect(lambda _down=False, page=name: self.went.emit(Place(page)))
        self._settings = SidebarItem("gear-six", self.tr("Settings"), self._form.foot_places)
        self._form.foot_rows.addWidget(self._settings)
        self._name_things()
        self._connect()
        self._rail = True
        self.show_rail(False)

    @property
    def rail(self) -> bool:
        """Whether it is the narrow one."""
        return self._rail

    def show_people(self, people: People) -> None:
        """Show who is there now."""
        self.people.show_people(people)

    def show_here(self, place: Place) -> None:
        """Mark the place one is at."""
        for name, item in self._places.items():
            item.show_here(place.page is name)
        self._settings.show_here(place.page is PageName.SETTINGS)
        self._form.settings.show_icon(
            "gear-six-fill" if place.page is PageName.SETTINGS else "gear-six"
        )
        self.people.show_here(place)
        QTimer.singleShot(0, self, self._scroll_to_open)

    def show_idle_minutes(self, minutes: int) -> None:
        """Say after how many quiet minutes the journal locks itself."""
        self._form.lock.show_minutes(minutes)

    def show_rail(self, rail: bool) -> None:
        """Be narrow, with icons alone, when the text is large or the window small."""
        if rail == self._rail:
            return
        self._rail = rail
        form = self._form
        self.setFixedWidth(RAIL if rail else WIDE)
        side = 16 if rail else 12
        form.rows.setContentsMargins(side, 16, side - 1, 8)
        form.head.setContentsMargins(8 if rail else 10, 0, 2, 0)
        form.logo.setProperty("side", 48 if rail else 28)
        form.logo.updateGeometry()
        for widget in (form.program, form.settings, form.group_name):
            widget.setVisible(not rail)
        end = (RAIL - 2 * side - form.add.sizeHint().width()) // 2 if rail else 2
        form.group.setContentsMargins(10 if not rail else 0, 0, end, 0)
        form.foot_places.setVisible(rail)
        for item in (*self._places.values(), self._settings, form.search, form.lock):
            item.show_rail(rail)
        self.people.show_rail(rail)

    def _scroll_to_open(self) -> None:
        """Bring the open person and their pages into view, among many."""
        pages = self.people.open_item
        if pages is not None:
            top = pages.mapTo(self._form.people, QPoint(0, 0)).y()
            self._form.scroll.ensureVisible(0, top + pages.height(), 0, 0)
            self._form.scroll.ensureVisible(0, max(0, top - scaled(44)), 0, 0)

    def _name_things(self) -> None:
        self._form.settings.call(self.tr("Settings"))
        self._form.add.call(self.tr("Add a mentorship"))

    def _connect(self) -> None:
        form = self._form
        form.settings.clicked.connect(self._go_to_settings)
        self._settings.clicked.connect(self._go_to_settings)
        form.add.clicked.connect(lambda: self.went.emit(Place(PageName.MENTORSHIP)))
        form.search.asked.connect(self.searched)
        form.lock.clicked.connect(self.locked)
        self.people.went.connect(self.went)
        self.people.asked_more.connect(self.asked_more)

    def _go_to_settings(self) -> None:
        self.went.emit(Place(PageName.SETTINGS))
