"""The journal, open: one object that holds every repository."""

import secrets
from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path

from revmentor_desktop.journal.ids import Stamp
from revmentor_desktop.storage.actions import Actions
from revmentor_desktop.storage.adjustments import Adjustments
from revmentor_desktop.storage.advice import AdviceLedger
from revmentor_desktop.storage.agendas import Agendas
from revmentor_desktop.storage.agreements import Agreements
from revmentor_desktop.storage.check_ins import CheckIns
from revmentor_desktop.storage.concerns import Concerns
from revmentor_desktop.storage.cultures import Cultures
from revmentor_desktop.storage.evidence import EvidenceLinks
from revmentor_desktop.storage.facts import Facts
from revmentor_desktop.storage.failures import translated
from revmentor_desktop.storage.feedback import FeedbackLedger
from revmentor_desktop.storage.files import check_identity, make_private_file
from revmentor_desktop.storage.goals import Goals
from revmentor_desktop.storage.history import History
from revmentor_desktop.storage.insights import InsightFacts
from revmentor_desktop.storage.items import Items
from revmentor_desktop.storage.ledger import Ledger, PrivateSealer, SequenceKeeper
from revmentor_desktop.storage.lessons import Lessons
from revmentor_desktop.storage.mentorships import Mentorships
from revmentor_desktop.storage.migrations import migrate
from revmentor_desktop.storage.notes import Notes
from revmentor_desktop.storage.open_entry import Imports
from revmentor_desktop.storage.phases import Phases
from revmentor_desktop.storage.private_index import PrivateIndex
from revmentor_desktop.storage.private_notes import PrivateNotes
from revmentor_desktop.storage.releases import Releases
from revmentor_desktop.storage.room_lines import RoomLines
from revmentor_desktop.storage.rooms import Rooms
from revmentor_desktop.storage.search import Search
from revmentor_desktop.storage.self_ratings import SelfRatings
from revmentor_desktop.storage.sessions import Sessions
from revmentor_desktop.storage.settings import OWNER, Settings
from revmentor_desktop.storage.skills import Skills
from revmentor_desktop.storage.sqlcipher import Connection, Way, connect
from revmentor_desktop.storage.topics import Topics
from revmentor_desktop.storage.trash import Trash
from revmentor_desktop.storage.whole_copy import copy_connection
from revmentor_desktop.support.clock import Clock

Copier = Callable[[Path, bytearray], None]
"""Copies the database, as it is, into a new file under another raw key."""


class Store:
    """An open journal.

    It belongs to the thread that opened it; only interrupt() may be called from another.
    """

    def __init__(self, ledger: Ledger) -> None:
        items = Items(ledger)
        index = PrivateIndex(ledger)
        self.ledger = ledger
        self._index = index
        self.trash = Trash(ledger, items, index)
        self.mentorships = Mentorships(ledger, items)
        self.private_notes = PrivateNotes(ledger, items, index)
        self.sessions = Sessions(ledger, items, self.private_notes, self.trash)
        self.notes = Notes(ledger, items)
        self.actions = Actions(ledger, items)
        self.goals = Goals(ledger, items, self.trash)
        self.search = Search(ledger, index)
        self.history = History(ledger, items)
        self.settings = Settings(ledger)
        self.facts = Facts(ledger, items)
        self.topics = Topics(ledger, items)
        self.agendas = Agendas(ledger, items)
        self.agreements = Agreements(ledger, items)
        self.rooms = Rooms(ledger, items)
        self.room_lines = RoomLines(ledger, items)
        self.advice = AdviceLedger(ledger, items)
        self.lessons = Lessons(ledger, items)
        self.cultures = Cultures(ledger, items)
        self.skills = Skills(ledger, items)
        self.phases = Phases(ledger, items)
        self.releases = Releases(ledger, items)
        self.feedback = FeedbackLedger(ledger, items)
        self.concerns = Concerns(ledger, items)
        self.check_ins = CheckIns(ledger, items)
        self.adjustments = Adjustments(ledger, items)
        self.self_ratings = SelfRatings(ledger, items)
        self.evidence = EvidenceLinks(ledger, items)
        self.insights = InsightFacts(ledger)
        self.imports = Imports(ledger, items, index, self.trash)

    @property
    def journal_id(self) -> str:
        """The id of this journal, the same as in its header."""
        return self.ledger.journal_id

    @property
    def sequence(self) -> int:
        """How many changes were saved since the journal was made."""
        return self.ledger.sequence

    @property
    def digest(self) -> bytes:
        """32 bytes chained over the changes: two copies that went apart never agree again."""
        return self.ledger.digest

    @property
    def device(self) -> str:
        """The random name of this installation in this journal."""
        return self.ledger.device

    @property
    def format(self) -> int:
        """The number of the format of the tables."""
        return self.ledger.format

    def change(self) -> AbstractContextManager[None]:
        """One transaction around several saves: all are kept or none. A nested one joins in."""
        return self.ledger.change()

    def interrupt(self) -> None:
        """Stop a running search, from any thread; saves go on."""
        self.ledger.interrupt()

    def close(self) -> None:
        """Bring everything into the main file and let go of it. Raises DiskTrouble, Damaged."""
        self._index.close()
        try:
            self.ledger.checkpoint()
        finally:
            self.ledger.connection.close()


def create_store(
    path: Path,
    key: bytearray,
    journal_id: str,
    *,
    owner: str,
    sealer: PrivateSealer,
    keeper: SequenceKeeper,
    clock: Clock,
) -> Store:
    """Make a new, empty journal file, readable by its owner only.

    `key` is the raw 256-bit key; the caller wipes it. Raises DiskTrouble, also when there is a
    file of that name already.
    """
    make_private_file(path)
    connection = connect(path, key, Way.CREATE)
    try:
        with translated():
            migrate(connection, before=lambda: None)
            _first_rows(connection, journal_id, clock)
        store = Store(Ledger(connection, clock=clock, sealer=sealer, keeper=keeper))
        store.settings.set(OWNER, owner)
    except BaseException:  # Ctrl-C, too, leaves nothing half-made
        connection.close()
        raise
    return store


def open_store(
    path: Path,
    key: bytearray,
    journal_id: str,
    *,
    sealer: PrivateSealer,
    keeper: SequenceKeeper,
    clock: Clock,
    before_migration: Callable[[Copier], None],
) -> Store:
    """Open a journal file; older formats are brought to today's after `before_migration`.

    That is given what copies the file as it is into a new one under another key.
    Raises Damaged when its pages do not open with the key or it is another journal's file,
    NotForUs when a newer version wrote it or it is no journal, InUse, DiskTrouble.
    """
    connection = connect(path, key)
    try:
        with translated():
            check_identity(connection, journal_id)
            migrate(
                connection,
                before=lambda: before_migration(
                    lambda target, copy_key: copy_connection(connection, target, copy_key)
                ),
            )
        return Store(Ledger(connection, clock=clock, sealer=sealer, keeper=keeper))
    except BaseException:  # Ctrl-C, too, leaves nothing half-made
        connection.close()
        raise


def _first_rows(connection: Connection, journal_id: str, clock: Clock) -> None:
    device = secrets.token_hex(8)
    connection.execute("BEGIN IMMEDIATE")
    connection.executemany(
        "INSERT INTO meta(name, value) VALUES (?, ?)",
        [
            ("journal_id", journal_id),
            ("device", device),
            ("created", clock.now().isoformat(timespec="seconds")),
        ],
    )
    connection.execute(
        "INSERT INTO state(one, sequence, digest, stamp) VALUES (1, 0, ?, ?)",
        (bytes(32), Stamp(0, 0, device).text()),
    )
    connection.execute("COMMIT")
