"""The open journal file: its connection, its transactions, its sequence."""

import hashlib
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from threading import Lock
from typing import Protocol

from revmentor_desktop.journal.ids import Stamp
from revmentor_desktop.storage.failures import Interrupted, translated
from revmentor_desktop.storage.sqlcipher import Connection, Row
from revmentor_desktop.support.clock import Clock
from revmentor_desktop.support.language import translate

Value = str | int | float | bytes | None
"""What a column holds."""

Values = Sequence[Value] | Mapping[str, Value]
"""What fills the marks of a statement, by order or by name."""


class PrivateSealer(Protocol):
    """Seals private notes under a key that never comes here (VAULT.md, "Keys")."""

    def seal(self, plain: bytes, associated: bytes) -> bytes:
        """The sealed form of `plain`, bound to `associated`."""

    def unseal(self, sealed: bytes, associated: bytes) -> bytes:
        """What was sealed. Raises Damaged when it is not what was sealed for `associated`."""


class SequenceKeeper(Protocol):
    """Remembers outside the database how far it got, so that a rollback is noticed."""

    def written(self, sequence: int, digest: bytes) -> None:
        """Called after each commit; may lag behind the database, never lead."""


class Ledger:
    """One connection on the journal's thread, shared by all repositories.

    Every error of the driver leaves here translated. `device` is a random name of this
    installation in this journal: it breaks ties between stamps of two devices. `renumberings` goes
    up with each change, and each one undone, that may give other numbers to sessions.
    """

    sequence: int
    digest: bytes

    def __init__(
        self, connection: Connection, *, clock: Clock, sealer: PrivateSealer, keeper: SequenceKeeper
    ) -> None:
        self.clock = clock
        self.sealer = sealer
        self._connection = connection
        self._keeper = keeper
        self.checkpoint_due = False
        self.renumberings = 0
        self._depth = 0
        self._after: list[Callable[[], None]] = []
        self._search_lock = Lock()
        self._searching = self._stopped = False
        meta = {row[0]: row[1] for row in self.rows("SELECT name, value FROM meta")}
        self.journal_id: str = meta["journal_id"]
        self.device: str = meta["device"]
        self.format = int(meta["format"])
        self._read_state()

    @property
    def connection(self) -> Connection:
        """The connection itself, for copying and checking the whole file."""
        return self._connection

    @property
    def now(self) -> datetime:
        """The moment of the running change, else the present one, in UTC."""
        return self._now if self._depth else self.clock.now()

    @property
    def stamp(self) -> str:
        """The stamp of the running change, for every row it writes."""
        if not self._depth:
            raise RuntimeError("rows are written inside change() only")
        return self._stamp.text()

    def run(self, sql: str, values: Values = ()) -> int:
        """Carry out one statement; the number of rows it changed."""
        with translated():
            return self._connection.execute(sql, values).rowcount

    def row(self, sql: str, values: Values = ()) -> Row | None:
        """The first row of the answer, None without one."""
        with translated():
            found: Row | None = self._connection.execute(sql, values).fetchone()
        return found

    def rows(self, sql: str, values: Values = ()) -> list[Row]:
        """All rows of the answer."""
        with translated():
            return self._connection.execute(sql, values).fetchall()

    @contextmanager
    def change(self) -> Iterator[None]:
        """One transaction: all that is saved inside is kept, or on any error none of it.

        A change inside a change is part of it. What changed nothing leaves the sequence alone.
        """
        if self._depth:
            with translated(), self._part():
                yield
            return
        with translated():
            self._begin()
            try:
                yield
                written = self._commit()
            except BaseException:  # Ctrl-C, too, leaves nothing half-written
                self._abandon()
                raise
        if written:
            self._keeper.written(self.sequence, self.digest)
        after, self._after = self._after, []
        for act in after:
            act()

    def after_commit(self, act: Callable[[], None]) -> None:
        """Have `act` done once the running change is on the disk, and not if it fails."""
        self._after.append(act)

    @contextmanager
    def searching(self) -> Iterator[None]:
        """Marks the statements inside as a search, which interrupt() may stop."""
        with self._search_lock:
            self._searching, self._stopped = True, False
        try:
            yield
        finally:
            with self._search_lock:
                self._searching = False

    def go_on(self) -> None:
        """Raise Interrupted when the running search was told to stop between two statements."""
        if self._stopped:
            raise Interrupted(translate("Storage", "The search was stopped."))

    def interrupt(self) -> None:
        """Stop a running search, from any thread. A save is never stopped."""
        with self._search_lock:
            if self._searching:
                self._stopped = True
                self._connection.interrupt()

    def count_on_above(self, sequence: int) -> None:
        """Number the next changes higher than that: what was lost and what comes share no number.

        Does nothing where the number is higher already. Raises as any save does.
        """
        before = self.sequence
        if before > sequence:
            return
        self.sequence = sequence
        try:
            with self.change():
                self.run("UPDATE state SET sequence = ?", (sequence,))
        except BaseException:  # Ctrl-C, too, leaves nothing half-written
            self.sequence = before
            raise

    def checkpoint(self) -> None:
        """Bring everything into the main file and empty the write-ahead log.

        Somebody who reads the file at this moment may stand in the way: `checkpoint_due` says so
        until it was done.
        """
        row = self.row("PRAGMA wal_checkpoint(TRUNCATE)")
        self.checkpoint_due = row is None or bool(row[0])

    def _begin(self) -> None:
        self._connection.execute("BEGIN IMMEDIATE")
        self._depth = 1
        self._now = self.clock.now().astimezone(UTC)
        self._stamp = self._last.next(self._now)
        self._changes_before = self._connection.total_changes

    def _commit(self) -> bool:
        written = self._connection.total_changes != self._changes_before
        if written:
            self.run(
                "UPDATE state SET sequence = ?, digest = ?, stamp = ?",
                (self.sequence + 1, self._next_digest(), self._stamp.text()),
            )
        self._connection.execute("COMMIT")
        self._depth = 0
        if written:
            self._read_state()
        return written

    def _abandon(self) -> None:
        self._depth = 0
        self.renumberings += 1
        self._after.clear()
        if self._connection.in_transaction:  # a full disk may have rolled it back already
            self._connection.rollback()

    @contextmanager
    def _part(self) -> Iterator[None]:
        name, waiting = f"part_{self._depth}", len(self._after)
        self._connection.execute(f"SAVEPOINT {name}")
        self._depth += 1
        try:
            yield
        except BaseException:  # Ctrl-C, too, leaves nothing half-written
            self.renumberings += 1
            del self._after[waiting:]
            if self._connection.in_transaction:
                self._connection.execute(f"ROLLBACK TO {name}")
                self._connection.execute(f"RELEASE {name}")
            raise
        else:
            self._connection.execute(f"RELEASE {name}")
        finally:
            self._depth -= 1

    def _next_digest(self) -> bytes:
        """Chained over the changes: two copies that went apart never agree again."""
        change = f"{self.journal_id} {self.sequence + 1} {self._stamp.text()}"
        return hashlib.sha256(self.digest + change.encode()).digest()

    def _read_state(self) -> None:
        row = self.row("SELECT sequence, digest, stamp FROM state")
        if row is None:
            raise RuntimeError("the journal has no state row")
        self.sequence = row["sequence"]
        self.digest = row["digest"]
        last = Stamp.parse(row["stamp"])
        self._last = Stamp(last.millis, last.count, self.device)
