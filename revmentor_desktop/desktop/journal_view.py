"""The open journal: the sidebar, the pages, and what is done over them."""

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QMouseEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from revmentor_desktop.desktop.away_bar import AwayBar
from revmentor_desktop.desktop.commands import Commands
from revmentor_desktop.desktop.desk import Desk
from revmentor_desktop.desktop.entries import Entries
from revmentor_desktop.desktop.everywhere import commands_of, menu_titles
from revmentor_desktop.desktop.fresh import Fresh
from revmentor_desktop.desktop.help import Help, KeysList
from revmentor_desktop.desktop.idle_work import IdleWork
from revmentor_desktop.desktop.jotting import Jotting
from revmentor_desktop.desktop.menu import MenuBar
from revmentor_desktop.desktop.messages import Messages, Troubles
from revmentor_desktop.desktop.offered import offers_of
from revmentor_desktop.desktop.page import Page
from revmentor_desktop.desktop.page_stack import PageStack
from revmentor_desktop.desktop.panes import Panes
from revmentor_desktop.desktop.parts.focus_ring import FocusRing
from revmentor_desktop.desktop.person_actions import PersonActions
from revmentor_desktop.desktop.places import PageName, Place
from revmentor_desktop.desktop.sample_bar import SampleBar
from revmentor_desktop.desktop.search.palette import SearchPalette
from revmentor_desktop.desktop.sidebar.sidebar import Sidebar
from revmentor_desktop.desktop.still import Still
from revmentor_desktop.desktop.theme.current import text_scale
from revmentor_desktop.desktop.theme.dress import dress
from revmentor_desktop.desktop.ways import Ways
from revmentor_desktop.desktop.window_parts import WindowParts
from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.journal.mentorship import Mentorship
from revmentor_desktop.operations.open_journal import OpenJournal
from revmentor_desktop.operations.people import People, see_beginning, see_people
from revmentor_desktop.operations.unfinished import Unfinished, keep_unfinished, read_unfinished
from revmentor_desktop.support.errors import KnownFailure

RAIL_FROM = 1.5
NARROW = 900
"""From this text size, and below this width, the sidebar is the narrow one."""


class JournalView(QWidget):
    """Holds the frame around the pages; every page works over the same desk.

    The content is built before the sidebar, so that the keyboard passes it first.
    """

    lock_asked = Signal()

    def __init__(self, parts: WindowParts, journal: OpenJournal) -> None:
        super().__init__()
        dress(self, box="page")
        self._parts = parts
        self.desk = Desk(parts.worker, parts.clock, journal)
        self.troubles = Troubles(self)
        self.stack = PageStack(self.desk, parts, self)
        self.sample_bar = SampleBar(self.desk, self)
        self.away_bar = AwayBar(self.desk, self)
        self._still = Still(self)
        self.sidebar = Sidebar(self)
        self.ways = Ways(self.stack, self.sidebar, self)
        self.messages = Messages(self.desk, self, self.troubles)
        self.person_actions = PersonActions(self.desk, self)
        self.entries = Entries(self.desk, self)
        self.jotting = Jotting(self.desk, self.ways, self)
        self._panes = Panes(self._pane_list, self)
        self._fresh = Fresh(self.desk, see_people, self.ways.know)
        self._idle_work = IdleWork(parts.worker, journal, self)
        self._palette: SearchPalette | None = None
        self._lost_dialog = False
        self.menu_bar = MenuBar(self)
        self.commands = Commands(commands_of(self), self)
        for group, title in menu_titles().items():
            self.menu_bar.add(title, self.commands.of(group))
        self._lay_out()
        self._connect()
        self._follow_settings()

    @property
    def place(self) -> Place | None:
        """Where one is, to come back to."""
        return self.ways.place

    @property
    def unsaved(self) -> bool:
        """Whether a page, or what was open over it, holds something that is not in the journal."""
        return self._lost_dialog or any(page.unsaved for page in self.stack.built)

    @property
    def in_the_room(self) -> bool:
        """Whether the screen of a meeting is shown: then nothing else of the journal is."""
        return self.place is not None and self.place.page is PageName.IN_THE_ROOM

    @property
    def next_start(self) -> Place | None:
        """Where the program begins after it ended: an open meeting is offered on Today."""
        return Place(PageName.TODAY) if self.in_the_room else self.place

    def page(self, name: PageName) -> Page:
        """The page of that name, built if nobody visited it yet."""
        return self.stack.page(name)

    def begin(self, place: Place | None) -> None:
        """Show `place`, else where one was when the journal was locked, in the middle of what."""

        def came_back(unfinished: tuple[Unfinished, ...]) -> None:
            self.desk.returning.wait(unfinished)
            if place is None:
                self._come_back()

        def answered(found: tuple[People, str]) -> None:
            people, last = found
            self.ways.know(people)
            self.ways.begin(place or Place.parse(last))
            self.desk.ask(read_unfinished, came_back)()
            QTimer.singleShot(0, self, self._build_palette)

        self.desk.ask(see_beginning, answered)()

    def tell_warnings(self, warnings: tuple[str, ...]) -> None:
        """Show what opening the journal found, until the person closes it."""
        self.troubles.tell_warnings(warnings)

    def flush(self) -> None:
        """Save what waits to be saved, on every page."""
        for page in self.stack.built:
            page.flush()

    def close_dialogs(self) -> None:
        """Close what lies over the pages, and start nothing more: the journal is to be closed."""
        self._idle_work.stop()
        self.messages.toast.go()
        if self._palette is not None:
            self._palette.close_palette()
        self._hand_over()
        for over in (*self.findChildren(QDialog), *self.findChildren(QMenu)):
            over.close()

    def stay(self) -> None:
        """The journal stays open after all: go on, with the dialogs that were closed for it."""
        self._lost_dialog = False
        self.desk.returning.stay()
        self._idle_work.start()
        self._come_back()

    def search(self, typed: str = "") -> None:
        """Open the search over the page, with what was typed so far; not in the room."""
        if self.in_the_room:
            return
        self._build_palette()
        if self._palette is not None:
            self._palette.open_with(typed)
            if typed:
                self._palette.field.end(False)

    def next_pane(self, step: int) -> None:
        """The keyboard to the next part of the window, or the one before."""
        self._panes.next(step)

    def undo(self) -> None:
        """Take back what was done last."""
        self.messages.undo()

    def lock(self) -> None:
        """Ask the window to lock the journal."""
        self.lock_asked.emit()

    def close_window(self) -> None:
        """Save, make a copy, close the journal and the program."""
        self.window().close()

    def show_help(self) -> None:
        """Tell about the page in plain words."""
        Help(self.place.page if self.place is not None else PageName.TODAY, self).open()

    def show_keys(self) -> None:
        """Show every key."""
        KeysList(self.commands.all, menu_titles(), self).open()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """The side buttons of a mouse go back and forward."""
        if event.button() == Qt.MouseButton.BackButton:
            self.ways.back()
        elif event.button() == Qt.MouseButton.ForwardButton:
            self.ways.forward()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_sidebar()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        window = self.window()
        direct = Qt.FindChildOption.FindDirectChildrenOnly
        if window.findChild(FocusRing, options=direct) is None:
            FocusRing(window)
        self.menu_bar.watch(window.windowHandle())
        self._idle_work.start()

    def _build_palette(self) -> None:
        """Build the search once the first page is there: it notes the places one goes to."""
        if self._palette is None:
            self._palette = SearchPalette(self.desk, self, offers_of(self))

    def _hand_over(self) -> None:
        """Keep what stands in open dialogs, and on pages that cannot be saved as they are."""
        pages = [page.unfinished() for page in self.stack.built]
        handed = self.desk.returning.hand_over(one for one in pages if one is not None)
        self.desk.ask(keep_unfinished, lambda _none: None, self._lose)(handed)

    def _lose(self, _failure: KnownFailure) -> None:
        """What stood in a dialog is nowhere but here; the window asks before it goes on."""
        self._lost_dialog = bool(self.desk.returning.kept)

    def _come_back(self) -> None:
        """Open again what was open over the page."""
        page = self.stack.shown
        for one in self.desk.returning.kept:
            if page is not None:
                page.come_back(one.kind, one.item_id)
            self.entries.come_back(one.kind, one.item_id)
            self.person_actions.come_back(one.kind, self.ways.people.find(ItemId(one.item_id)))

    def _forget_finished(self) -> None:
        self.desk.ask(keep_unfinished, lambda _none: None)(self.desk.returning.kept)

    def _arrived(self) -> None:
        self.sidebar.setVisible(not self.in_the_room)
        self.sample_bar.setVisible(self.ways.about_sample and not self.in_the_room)
        self._show_away()

    def _show_away(self) -> None:
        """Whom the page is about was put away: it says so, and only serves to read."""
        about, ways = self.ways.about, self.ways
        ended = about is not None and about.id in ways.people.ended
        self.away_bar.show_whose(about, self.desk.clock.today(), ended=ended)
        self._still.hold(self.stack.shown if ways.only_reading else None)

    def _refuse(self, whose: Mentorship) -> None:
        words = self.tr("The mentorship with {name} is put away. Take it up again first.")
        self.desk.tell(words.format(name=whose.counterpart))

    def _leave_sample(self) -> None:
        self.ways.go(Place(PageName.TODAY))

    def _ask_more(self, mentorship: Mentorship, where: QPoint) -> None:
        self.person_actions.menu(mentorship).popup(where)

    def _pane_list(self) -> tuple[QWidget, ...]:
        page = self.stack.shown
        own = page.panes() if page is not None else ()
        return (self.troubles, self.away_bar, *own, self.sample_bar, self.sidebar)

    def _fit_sidebar(self) -> None:
        self.sidebar.show_rail(text_scale() >= RAIL_FROM or self.width() < NARROW)

    def _follow_settings(self) -> None:
        self.sidebar.show_idle_minutes(self._parts.settings.now.idle_minutes)
        self._fit_sidebar()

    def _lay_out(self) -> None:
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.troubles)
        column.addWidget(self.away_bar)
        column.addWidget(self.stack, 1)
        column.addWidget(self.sample_bar)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.setMenuBar(self.menu_bar)
        row.addWidget(self.sidebar)
        row.addLayout(column, 1)

    def _connect(self) -> None:
        self.desk.went.connect(self.ways.go)
        self.desk.jotted.connect(self.jotting.begin)
        self.desk.changed.connect(self._fresh.look)
        self.desk.returning.over.connect(self._forget_finished)
        self.ways.arrived.connect(self._arrived)
        self.ways.refused.connect(self._refuse)
        self.person_actions.refused.connect(self._refuse)
        self.sidebar.went.connect(self.ways.go)
        self.sidebar.searched.connect(self.search)
        self.sidebar.asked_more.connect(self._ask_more)
        self.sidebar.locked.connect(self.lock)
        self.sample_bar.wiping.connect(self._leave_sample)
        self._idle_work.copied.connect(self.desk.changed)
        self._idle_work.failed.connect(self.troubles.tell)
        self._parts.settings.changed.connect(self._follow_settings)
        self._parts.theme.changed.connect(self._fit_sidebar)
