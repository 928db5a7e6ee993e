"""The screens before a journal is open, and the ways between them.

Only the unlock screen is imported with this; the others come when they are asked for, so that the
first paint waits for as little as can be (SPEED.md, 1 and 2).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer, Signal

from revmentor_desktop.desktop.gate.entrance import Entrance
from revmentor_desktop.desktop.gate.tasks import unlock, warm_up
from revmentor_desktop.desktop.gate.unlock import Unlock
from revmentor_desktop.desktop.relaunch import AfterLock
from revmentor_desktop.desktop.settings_keeper import SettingsKeeper
from revmentor_desktop.desktop.worker import JournalWorker
from revmentor_desktop.operations.journals import JournalPlace, list_journals
from revmentor_desktop.support.clock import Clock
from revmentor_desktop.support.errors import Damaged, KnownFailure
from revmentor_desktop.support.folders import Folders

if TYPE_CHECKING:
    from revmentor_desktop.desktop.gate.other_ways import OtherWays
    from revmentor_desktop.desktop.gate.setting_up import SettingUp
    from revmentor_desktop.desktop.places import Place
    from revmentor_desktop.operations.open_journal import OpenJournal
    from revmentor_desktop.operations.unfinished import Unfinished
    from revmentor_desktop.vault.header import KdfCost


class Gate(Entrance):
    """Unlocking, or setting up where there is no journal yet.

    `created` comes before `opened` for a new journal: it is open while its first mentorship is set
    up here. `painted` comes after the first paint.
    """

    created = Signal(object)
    painted = Signal()

    def __init__(
        self,
        folders: Folders,
        clock: Clock,
        settings: SettingsKeeper,
        worker: JournalWorker,
        cost: KdfCost | None = None,
    ) -> None:
        super().__init__(folders, clock, worker, cost)
        self._settings = settings
        self._unlock: Unlock | None = None
        self._setting_up: SettingUp | None = None
        self._other_ways: OtherWays | None = None

    def start(self, after: AfterLock | None) -> None:
        """Show the first screen: unlocking where a journal is, else setting one up."""
        places = list_journals(self.folders)
        if places:
            self.show_unlock(after)
        else:
            self.show_welcome()
        if (first := self.currentWidget()) is not None:
            first.installEventFilter(self)

    def show_unlock(
        self, after: AfterLock | None = None, place: JournalPlace | None = None
    ) -> None:
        """The unlock screen, for `place` where one was chosen; setting up where none is left."""
        places = list_journals(self.folders)
        if not places:
            self.show_welcome()
            return
        screen = self._unlocking()
        screen.begin(places, self._settings.now, after)
        if place is not None:
            screen.choose(place)
        self.bring(screen)

    def show_welcome(self) -> None:
        """Create a journal."""
        if self._setting_up is None:
            # Imported here: whoever has a journal never needs it.
            from revmentor_desktop.desktop.gate.setting_up import SettingUp  # noqa: PLC0415  # a screen that few ever need

            self._setting_up = SettingUp(self)
            self._setting_up.created.connect(self._note_opened)
            self._setting_up.created.connect(self.created)
            self._setting_up.begun.connect(self.opened)
            self._setting_up.other_asked.connect(lambda: self._ways().open_other())
        self._setting_up.begin()

    def unfinished(self) -> Unfinished | None:
        """What was typed of a new journal's first mentorship."""
        return self._setting_up.unfinished() if self._setting_up is not None else None

    def enter(self, journal: OpenJournal, place: Place | None = None) -> None:
        self._note_opened(journal)
        super().enter(journal, place)

    def forget(self) -> None:
        super().forget()
        if self._unlock is not None:
            self._unlock.forget()
        if self._other_ways is not None:
            self._other_ways.forget()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self._after_first_paint)
        return super().eventFilter(watched, event)

    def _after_first_paint(self) -> None:
        """Bring in what opening needs, on the journal thread, while the passphrase is typed."""
        self.painted.emit()
        self.worker.run(warm_up, lambda _done: None, lambda _failure: None)

    def _unlocking(self) -> Unlock:
        if self._unlock is None:
            self._unlock = Unlock(self.clock)
            self._unlock.asked.connect(self._open)
            self._unlock.words_asked.connect(lambda asked: self._ways().use_words(asked))
            self._unlock.other_asked.connect(lambda: self._ways().open_other())
        return self._unlock

    def _open(self, place: JournalPlace, passphrase: str) -> None:
        folders, clock = self.folders, self.clock
        self.ask(
            self._unlocking(),
            lambda: unlock(place, passphrase, folders, clock),
            lambda failure: self._not_opened(place, passphrase, failure),
        )

    def _not_opened(self, place: JournalPlace, passphrase: str, failure: KnownFailure) -> None:
        """Damage is never told as a wrong passphrase: it has a screen of its own."""
        screen = self._unlocking()
        if isinstance(failure, Damaged):
            screen.ready()
            screen.forget()
            self._ways().damaged(place, passphrase, failure)
        else:
            screen.failed(failure)

    def _ways(self) -> OtherWays:
        if self._other_ways is None:
            # Imported here: a passphrase that fits needs none of them.
            from revmentor_desktop.desktop.gate.other_ways import OtherWays  # noqa: PLC0415  # a screen that few ever need

            self._other_ways = OtherWays(self)
            self._other_ways.unlock_asked.connect(lambda place: self.show_unlock(None, place))
            self._other_ways.create_asked.connect(self.show_welcome)
        return self._other_ways

    def _note_opened(self, journal: OpenJournal) -> None:
        self._settings.change(
            last_journal=journal.place.id, last_opened=self.clock.now().isoformat()
        )
