"""The other ways into a journal: recovery words, a copy when it is damaged, one from elsewhere."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from revmentor_desktop.desktop.gate.damaged import DamagedFile
from revmentor_desktop.desktop.gate.entrance import Entrance
from revmentor_desktop.desktop.gate.open_other import OpenOther
from revmentor_desktop.desktop.gate.tasks import bring_in, recover, restore, secret_of
from revmentor_desktop.desktop.gate.use_words import UseWords
from revmentor_desktop.operations.journals import JournalPlace, list_journals
from revmentor_desktop.support.errors import Damaged, KnownFailure
from revmentor_desktop.vault.files import HEADER_FILE

if TYPE_CHECKING:
    from revmentor_desktop.operations.open_journal import OpenJournal, Secret


class OtherWays(QObject):
    """Builds each screen when it is first asked for, and carries out what it asks.

    `unlock_asked` goes to the unlock screen, for a journal or None; `create_asked` to setting up.
    """

    unlock_asked = Signal(object)
    create_asked = Signal()

    def __init__(self, gate: Entrance) -> None:
        super().__init__(gate)
        self._gate = gate
        self._words: UseWords | None = None
        self._other: OpenOther | None = None
        self._damaged: DamagedFile | None = None

    def use_words(self, place: JournalPlace) -> None:
        """Open a journal with its recovery words and set a new passphrase."""
        screen = self._words_screen()
        self._gate.bring(screen)
        screen.begin(place, self._gate.worker)

    def open_other(self) -> None:
        """Choose another journal, here or elsewhere."""
        places = list_journals(self._gate.folders)
        screen = self._other_screen()
        self._gate.bring(screen)
        screen.begin(places, first_start=not places)

    def damaged(self, place: JournalPlace, passphrase: str, failure: KnownFailure) -> None:
        """Say that a journal's file is damaged, and offer its copies."""
        self._show_damaged(place, secret_of(passphrase, words=False), failure)

    def forget(self) -> None:
        """Let go of everything secret that was typed."""
        for screen in (self._words, self._other, self._damaged):
            if screen is not None:
                screen.forget()

    def _words_screen(self) -> UseWords:
        if self._words is None:
            self._words = UseWords(self._gate)
            self._words.done.connect(self._recover)
            self._words.back_asked.connect(lambda: self.unlock_asked.emit(None))
        return self._words

    def _other_screen(self) -> OpenOther:
        if self._other is None:
            self._other = OpenOther(self._gate)
            self._other.chosen.connect(self.unlock_asked)
            self._other.asked.connect(self._bring)
            self._other.create_asked.connect(self.create_asked)
            self._other.back_asked.connect(lambda: self.unlock_asked.emit(None))
        return self._other

    def _damaged_screen(self) -> DamagedFile:
        if self._damaged is None:
            self._damaged = DamagedFile(self._gate.worker, self._gate.clock, self._gate)
            self._damaged.restore_asked.connect(self._restore)
            self._damaged.other_asked.connect(self.open_other)
            self._damaged.back_asked.connect(lambda: self.unlock_asked.emit(None))
        return self._damaged

    def _show_damaged(self, place: JournalPlace, secret: Secret, failure: KnownFailure) -> None:
        screen = self._damaged_screen()
        self._gate.bring(screen)
        screen.begin(place, secret, failure)

    def _recover(self, place: JournalPlace, words: str, new: str) -> None:
        screen, gate = self._words_screen(), self._gate
        folders, clock, cost = gate.folders, gate.clock, gate.cost

        def failed(failure: KnownFailure) -> None:
            if isinstance(failure, Damaged):
                self._show_damaged(place, secret_of(words, words=True), failure)
            else:
                screen.failed(failure)

        gate.ask(screen, lambda: recover(place, words, new, folders, clock, cost), failed)

    def _bring(self, file: Path, typed: str, by_words: bool) -> None:
        """A backup becomes a journal again, and a journal's folder one of its own here."""
        folders, clock = self._gate.folders, self._gate.clock

        def task() -> OpenJournal:
            secret = secret_of(typed, words=by_words)
            if file.name == HEADER_FILE:
                return bring_in(file.parent, secret, folders, clock)
            return restore(file, secret, folders, clock)

        self._gate.ask(self._other_screen(), task)

    def _restore(self, file: Path, secret: Secret) -> None:
        folders, clock = self._gate.folders, self._gate.clock
        self._gate.ask(self._damaged_screen(), lambda: restore(file, secret, folders, clock))
