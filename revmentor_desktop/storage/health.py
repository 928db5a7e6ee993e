"""Is the journal's file whole? Each check alone misses a class of damage (VAULT.md)."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from revmentor_desktop.storage.failures import translated
from revmentor_desktop.storage.ledger import Ledger
from revmentor_desktop.storage.private_words import open_sealed
from revmentor_desktop.storage.sqlcipher import PAGE, Connection
from revmentor_desktop.storage.store import Store
from revmentor_desktop.support.errors import Damaged
from revmentor_desktop.support.language import translate

_SHOWN = 20  # problems of one kind that are listed


@dataclass(frozen=True, slots=True)
class Health:
    """What a check found; `problems` are sentences, none when all is well."""

    ok: bool
    problems: tuple[str, ...]


def check_health(store: Store, path: Path, *, deep: bool = False) -> Health:
    """Check the open journal at `path`.

    Every page's seal, the structure, the size and the index of words; `deep` also compares the
    index with the texts and opens every private note. Raises DiskTrouble.
    """
    store.ledger.checkpoint()
    problems = [*file_problems(store.ledger.connection, path, deep=deep)]
    if not problems:
        problems += _index_problems(store.ledger.connection, deep)
    if deep and not problems:
        problems += _sealed_problems(store.ledger)
    return Health(not problems, tuple(problems))


def file_problems(connection: Connection, path: Path, *, deep: bool) -> list[str]:
    """What is wrong with the pages of a database file. Raises DiskTrouble."""
    checks = (_seals, lambda open_one: _size(open_one, path), _structure(deep), _loose)
    found: list[str] = []
    for check in checks:
        try:
            with translated():
                found += check(connection)
        except Damaged as damage:
            return found or [damage.what]  # what cannot be read hides the rest
    return found


def _seals(connection: Connection) -> list[str]:
    """SQLCipher names every page whose seal is broken, in words; only their number is told."""
    seals = connection.execute("PRAGMA cipher_integrity_check").fetchmany(_SHOWN)
    if not seals:
        return []
    return [translate("Health", "%n page(s) of the file were changed.", n=len(seals))]


def _size(connection: Connection, path: Path) -> list[str]:
    pages = connection.execute("PRAGMA page_count").fetchone()[0]
    if pages * PAGE == path.stat().st_size:
        return []
    return [translate("Health", "The file is longer or shorter than it should be.")]


def _structure(deep: bool) -> Callable[[Connection], list[str]]:
    name = "integrity_check" if deep else "quick_check"

    def check(connection: Connection) -> list[str]:
        rows = connection.execute(f"PRAGMA {name}({_SHOWN})").fetchall()
        whole = [row[0] for row in rows] == ["ok"]
        return [] if whole else [translate("Health", "The file's inner order is broken.")]

    return check


def _loose(connection: Connection) -> list[str]:
    loose = connection.execute("PRAGMA foreign_key_check").fetchmany(_SHOWN)
    if not loose:
        return []
    return [translate("Health", "%n item(s) hang on something missing.", n=len(loose))]


def _index_problems(connection: Connection, deep: bool) -> list[str]:
    """Whether the index of words holds together and, if `deep`, says what the texts say."""
    try:
        with translated():
            connection.execute(
                "INSERT INTO words(words, rank) VALUES ('integrity-check', ?)", (int(deep),)
            )
    except Damaged:
        return [translate("Health", "The index of words does not match the texts.")]
    return []


def _sealed_problems(ledger: Ledger) -> list[str]:
    unreadable = 0
    for table, column in (("private_note", "id"), ("version", "item_id")):
        for row in ledger.rows(
            f"SELECT {column} AS id, sealed FROM {table} WHERE sealed IS NOT NULL"  # noqa: S608  # names are ours
        ):
            try:
                open_sealed(ledger.sealer, row["id"], row["sealed"])
            except (Damaged, ValueError, KeyError):
                unreadable += 1
    if unreadable:
        return [translate("Health", "%n private text(s) cannot be opened.", n=unreadable)]
    return []
