"""Brings what is typed on a page to the disk, one save at a time, and never loses any of it."""

from collections.abc import Callable
from datetime import datetime
from enum import Enum, auto
from typing import Any, Generic, Protocol, TypeVar

from PySide6.QtCore import QObject, Signal

from revmentor_desktop.desktop.autosave import Autosave
from revmentor_desktop.desktop.desk import Desk
from revmentor_desktop.desktop.worker import Failed
from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.operations.open_journal import OpenJournal
from revmentor_desktop.support.errors import KnownFailure


def _shown(_failure: KnownFailure) -> None:
    """The page shows the failure already (`state_changed`)."""


class SaveState(Enum):
    """Where what is on the page stands."""

    UNTOUCHED = auto()
    SAVING = auto()
    SAVED = auto()
    FAILED = auto()


class Identified(Protocol):
    """What a save gives back."""

    @property
    def id(self) -> ItemId:
        """Which item it is."""


S = TypeVar("S")  # the page at one moment
V = TypeVar("V", bound=Identified)  # the item as saved


class Saver(QObject, Generic[S, V]):
    """Saves the page of one item.

    The page calls `changed()` for every change; `take` hands over the page as it is then, a
    snapshot. At most one save is under way and the newest snapshot follows it. Ids that the first
    save gives are filled into what was typed meanwhile, so nothing is saved twice. A failed save
    keeps its snapshot, also after the page shows something else (`let_go`).
    """

    state_changed = Signal()
    saved = Signal(object)

    def __init__(
        self, desk: Desk, item_id: ItemId | None, take: Callable[[], S], parent: QObject
    ) -> None:
        super().__init__(parent)
        self.item_id = item_id
        self.state = SaveState.UNTOUCHED
        self.failure: KnownFailure | None = None
        self.saved_at: datetime | None = None
        self._desk = desk
        self._take: Callable[[], S] | None = take
        self._sent: S | None = None
        self._next: S | None = None
        self._waiting: list[tuple[Callable[[ItemId], None], Failed]] = []
        self._autosave = Autosave(self)
        self._autosave.due.connect(self._due)

    def save(self, journal: OpenJournal, snapshot: S) -> V:
        """Save a snapshot; runs on the journal thread. Raises KnownFailure."""
        raise NotImplementedError

    def filled(self, snapshot: S) -> S:
        """The snapshot with the ids that saves before it gave."""
        raise NotImplementedError

    def merged(self, older: S, newer: S) -> S:
        """What is saved when `newer` takes the place of `older`, which never got there."""
        del older
        return newer

    def learn(self, sent: S, saved: V) -> None:
        """A save came back: remember what ids it gave besides the item's own."""

    @property
    def unsaved(self) -> bool:
        """Whether anything typed is not on the disk yet."""
        return self._autosave.dirty or self._sent is not None or self._next is not None

    @property
    def newest(self) -> S | None:
        """What is on its way to the disk, or could not get there; None when all is saved."""
        snapshot = self._next if self._next is not None else self._sent
        return None if snapshot is None else self.filled(snapshot)

    def changed(self) -> None:
        """Something on the page was changed."""
        self._autosave.changed()

    def flush(self) -> None:
        """Hand over now what waits, also what failed before."""
        self._autosave.flush()
        self._send()

    def with_item(self, then: Callable[[ItemId], None], failed: Failed = _shown) -> None:
        """Call `then` with the item's id, once everything typed before is saved.

        `failed` is called instead when it could not be.
        """
        if self.item_id is None and not self.unsaved:
            self._autosave.changed()
        self._waiting.append((then, failed))
        self.flush()
        self._settle()

    def let_go(self) -> None:
        """The page shows something else: save what waits, and look at the page no more."""
        self.flush()
        self._take = None

    def take_up(self, take: Callable[[], S]) -> None:
        """The page shows this item again, from what could not be saved."""
        self._take = take

    def _due(self) -> None:
        if self._take is not None:
            newest = self._take()
            self._next = newest if self._next is None else self.merged(self._next, newest)
        self._send()

    def _send(self) -> None:
        if self._sent is not None or self._next is None:
            return
        self._sent, self._next = self.filled(self._next), None
        self._set(SaveState.SAVING)
        self._desk.change(self.save, self._came_back, self._failed)(self._sent)

    def _came_back(self, saved: V) -> None:
        sent, self._sent = self._sent, None
        if sent is not None:
            self.learn(sent, saved)
        self.item_id = saved.id
        self.saved_at = self._desk.clock.local()
        self.failure = None
        self.saved.emit(saved)
        if self._next is not None:
            self._send()
            return
        self._set(SaveState.SAVED)
        self._settle()

    def _failed(self, failure: KnownFailure) -> None:
        sent, self._sent = self._sent, None
        if sent is not None:
            self._next = sent if self._next is None else self.merged(sent, self._next)
        self.failure = failure
        self._set(SaveState.FAILED)
        waiting, self._waiting = self._waiting, []
        for _then, tell in waiting:
            tell(failure)

    def _settle(self) -> None:
        if self.unsaved or self.item_id is None:
            return
        waiting, self._waiting = self._waiting, []
        for then, _failed in waiting:
            then(self.item_id)

    def _set(self, state: SaveState) -> None:
        self.state = state
        self.state_changed.emit()


A = TypeVar("A", bound="Saver[Any, Any]")


class LeftSavers(Generic[A]):
    """Holds the savers that still have something to save after their page shows another item.

    None of the words typed there is given up.
    """

    def __init__(self) -> None:
        self._savers: list[A] = []

    @property
    def unsaved(self) -> bool:
        """Whether any of them still has."""
        return any(saver.unsaved for saver in self._savers)

    def keep(self, saver: A) -> None:
        """Keep this one until it has saved everything."""
        self._savers = [one for one in (*self._savers, saver) if one.unsaved]

    def flush(self) -> None:
        """Try each of them again."""
        for saver in self._savers:
            saver.flush()

    def give_back(self, item_id: ItemId | None) -> A | None:
        """The one that still has something of this item, which is no longer held here."""
        for saver in self._savers:
            if saver.item_id == item_id and saver.newest is not None:
                self._savers.remove(saver)
                return saver
        return None
