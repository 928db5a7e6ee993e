"""What is done with sessions from their page, each with its Undo; nothing where it is read-only."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from revmentor_desktop.desktop.desk import Desk
from revmentor_desktop.desktop.dialogs.throw_away import throw_away_with_undo
from revmentor_desktop.desktop.models.session_words import State, state_of
from revmentor_desktop.desktop.places import PageName, Place
from revmentor_desktop.desktop.rescheduling import Rescheduling
from revmentor_desktop.journal.mentorship import Mentorship
from revmentor_desktop.journal.session import Session, SessionRow, Status
from revmentor_desktop.operations.see_sessions import SeenSessions


class SessionsDoings(QObject):
    """Works over the desk. `know` tells it whose sessions they are, `choose` which one is chosen.

    `set_on` carries a session that was set on a day or moved to one, `thrown` says that the chosen
    one is going.
    """

    set_on = Signal(object)
    thrown = Signal()

    def __init__(self, desk: Desk, page: QWidget) -> None:
        super().__init__(page)
        self._desk = desk
        self._page = page
        self._sessions = Rescheduling(desk, page)
        self._seen: SeenSessions | None = None
        self._chosen: SessionRow | None = None
        self._day: date | None = None

    def know(self, seen: SeenSessions | None) -> None:
        """Whose sessions they are."""
        self._seen = seen

    def choose(self, session: SessionRow | None, day: date | None) -> None:
        """What is chosen: a session, or the day for a new one."""
        self._chosen, self._day = session, day

    @property
    def read_only(self) -> bool:
        """Whether the mentorship was put away."""
        whose = self._mentorship
        return whose is not None and whose.archived_on is not None

    def come_back(self, kind: str, item_id: str) -> None:
        """Ask again what was being asked when the journal was locked."""
        self._sessions.come_back(kind, item_id, self._mentorship)

    def open(self, session: SessionRow) -> None:
        """The agenda of one that is to come, else the write-up."""
        ahead = state_of(session, self._desk.clock.local()) is State.COMING
        page = PageName.PREPARE if ahead and not self.read_only else PageName.WRITE_UP
        self._desk.go(Place(page, session.mentorship_id, session.id))

    def open_chosen(self) -> None:
        """Open the chosen one."""
        if self._chosen is not None:
            self.open(self._chosen)

    def begin_new(self) -> None:
        """Ask for a new session, on the chosen day."""
        if self._mentorship is not None and self._may_change():
            self._sessions.plan(self._mentorship, self._day, self._kept_new)

    def change(self) -> None:
        """Ask when and where the chosen one is instead."""
        if self._chosen is not None and self._may_change():
            self._sessions.move(self._chosen.id, self.set_on.emit)

    def miss(self) -> None:
        """Ask why the chosen one did not happen."""
        if self._chosen is not None:
            self._sessions.miss(self._chosen.id)

    def plan_again(self) -> None:
        """Take back that the chosen one was missed."""
        if self._chosen is not None:
            self._sessions.plan_again(self._chosen.id)

    def throw_away(self) -> None:
        """The chosen one into the trash."""
        if self._chosen is not None and self._may_change():
            told = self.tr("Session thrown away. It waits in the trash for 30 days.")
            thrown, self._chosen = self._chosen, None
            self.thrown.emit()
            throw_away_with_undo(self._desk, thrown.id, told)

    def show_hours(self) -> None:
        """The hours of every year stand on the page of the mentorship over time."""
        if self._mentorship is not None:
            self._desk.go(Place(PageName.OVER_TIME, self._mentorship.id))

    def listen_to_keys(self) -> None:
        """N, M and Delete, wherever on the page the keyboard is."""
        keys: tuple[tuple[str, Callable[[], None]], ...] = (
            ("N", self.begin_new),
            ("M", self.change),
            ("Delete", self.throw_away),
        )
        for key, slot in keys:
            shortcut = QShortcut(QKeySequence(key), self._page, slot)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    @property
    def _mentorship(self) -> Mentorship | None:
        return self._seen.mentorship if self._seen is not None else None

    def _kept_new(self, session: Session) -> None:
        if session.status is Status.HELD:
            self._desk.go(Place(PageName.WRITE_UP, session.mentorship_id, session.id))
        else:
            self.set_on.emit(session)

    def _may_change(self) -> bool:
        """Say why not, in a mentorship that was put away."""
        if self.read_only:
            words = self.tr("This mentorship is put away. Take it up again first.")
            self._desk.tell(words)
        return not self.read_only
