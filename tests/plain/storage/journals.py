"""What tests of the journal file need: a real encrypted file, real sealing, a clock held still."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from revmentor_desktop.journal.mentorship import Mentorship, MentorshipDraft
from revmentor_desktop.journal.when import When
from revmentor_desktop.storage.store import Store, create_store, open_store
from revmentor_desktop.support.clock import Clock
from revmentor_desktop.support.errors import Damaged

JOURNAL_ID = "testjournaltestjournaltest"
NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
NOON = time(12, 0)


def known_key() -> bytearray:
    """A raw key that is known: for files of tests only."""
    return bytearray(range(32))


class KnownSealer:
    """AES-GCM under a known key, the way the vault seals private notes."""

    def __init__(self, key: bytes = bytes(range(32, 64))) -> None:
        self._cipher = AESGCM(key)

    def seal(self, plain: bytes, associated: bytes) -> bytes:
        nonce = os.urandom(12)
        return nonce + self._cipher.encrypt(nonce, plain, associated)

    def unseal(self, sealed: bytes, associated: bytes) -> bytes:
        try:
            return self._cipher.decrypt(sealed[:12], sealed[12:], associated)
        except InvalidTag as error:
            raise Damaged("not what was sealed") from error


@dataclass
class Keeper:
    """Remembers what it was told after each commit."""

    told: list[tuple[int, bytes]] = field(default_factory=list)

    def written(self, sequence: int, digest: bytes) -> None:
        self.told.append((sequence, digest))


class HandClock(Clock):
    """A clock that goes on only when it is told to."""

    __slots__ = ()

    def go_on(self, **by: int) -> None:
        object.__setattr__(self, "frozen", self.now() + timedelta(**by))


@dataclass
class Journal:
    """One journal file with its helpers; open() and close() as often as a test likes."""

    path: Path
    clock: HandClock = field(default_factory=lambda: HandClock("Europe/Berlin", NOW))
    sealer: KnownSealer = field(default_factory=KnownSealer)
    keeper: Keeper = field(default_factory=Keeper)

    def create(self) -> Store:
        return create_store(
            self.path,
            known_key(),
            JOURNAL_ID,
            owner="Sam",
            sealer=self.sealer,
            keeper=self.keeper,
            clock=self.clock,
        )

    def open(self, key: bytearray | None = None, migrated: list[str] | None = None) -> Store:
        return open_store(
            self.path,
            known_key() if key is None else key,
            JOURNAL_ID,
            sealer=self.sealer,
            keeper=self.keeper,
            clock=self.clock,
            before_migration=lambda _: (migrated if migrated is not None else []).append("before"),
        )


@contextmanager
def closing(store: Store) -> Iterator[Store]:
    try:
        yield store
    finally:
        store.close()


def day(number: int = 2, month: int = 3, year: int = 2026) -> When:
    return When(date(year, month, number), NOON, "Europe/Berlin")


def mentorship(store: Store, name: str = "Amara Okafor") -> Mentorship:
    return store.mentorships.save(MentorshipDraft(counterpart=name))
