"""Journals to test with: real but for their cheap passphrase and a clock that stands still."""

import shutil
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from revmentor_desktop.operations.create_journal import create_journal, new_recovery_words
from revmentor_desktop.operations.journals import JournalPlace, find_journal
from revmentor_desktop.operations.open_journal import OpenJournal, Passphrase, open_journal
from revmentor_desktop.operations.sample import add_sample
from revmentor_desktop.support.clock import Clock
from revmentor_desktop.support.folders import Folders
from revmentor_desktop.vault.kdf import CHEAP

PASSPHRASE = "paper-lantern-orbit-quince"
OWNER = "Helen Brandt"
DESIGN_MOMENT = datetime(2026, 6, 11, 13, 2, tzinfo=UTC)
"""Thursday 11 June 2026, 14:02 in London: the moment of every design picture."""
DESIGN_CLOCK = Clock("Europe/London", DESIGN_MOMENT)


@dataclass(frozen=True, slots=True)
class Staged:
    """A closed journal in a home of its own, with what opens it."""

    home: Path
    words: str
    clock: Clock = DESIGN_CLOCK
    passphrase: str = PASSPHRASE

    @property
    def folders(self) -> Folders:
        """The home, as the program takes it."""
        return Folders(self.home)

    @property
    def place(self) -> JournalPlace:
        """Where the only journal of the home lies."""
        return find_journal(self.folders, None)

    def open(self) -> OpenJournal:
        """The journal, unlocked on this thread; the caller closes it."""
        secret = Passphrase(self.passphrase)
        return open_journal(self.place, secret, folders=self.folders, clock=self.clock)

    def copy_to(self, home: Path) -> "Staged":
        """The same journal in another home."""
        shutil.copytree(self.home, home)
        return replace(self, home=home)


def stage_empty(home: Path, clock: Clock = DESIGN_CLOCK, owner: str = OWNER) -> Staged:
    """A new journal in `home`, as the first screen leaves it."""
    words = new_recovery_words()
    create_journal(
        Folders(home), owner=owner, passphrase=PASSPHRASE, words=words, clock=clock, cost=CHEAP
    )
    return Staged(home, words, clock)


def stage_sample(home: Path, clock: Clock = DESIGN_CLOCK) -> Staged:
    """A new journal in `home` with the sample story in it."""
    staged = stage_empty(home, clock)
    journal = staged.open()
    try:
        add_sample(journal)
    finally:
        journal.close()
    return staged
