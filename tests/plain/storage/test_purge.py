"""A purged word is in no page of the decrypted file, free pages and the log included."""

from collections.abc import Iterator
from pathlib import Path

from cryptography.hazmat.primitives.ciphers import Cipher
from cryptography.hazmat.primitives.ciphers.algorithms import AES
from cryptography.hazmat.primitives.ciphers.modes import CBC

from revmentor_desktop.journal.note import NoteDraft
from revmentor_desktop.journal.trash import TIME_IN_TRASH
from revmentor_desktop.storage.sqlcipher import PAGE, Way, connect
from revmentor_desktop.storage.store import Store
from tests.plain.storage.journals import Journal, closing, day, known_key

SALT, RESERVED, IV = 16, 80, 16  # of SQLCipher 4: at the start of page 1, at the end of each page
WAL_HEADER, FRAME_HEADER = 32, 24
WORD = "quizzlepurgecanary"
TRACE = WORD[4:].encode()
"""The index keeps only the letters in which a word differs from the one before it."""


def _decrypted(page: bytes, number: int) -> bytes:
    start = SALT if number == 1 else 0
    end = PAGE - RESERVED
    decryptor = Cipher(AES(bytes(known_key())), CBC(page[end : end + IV])).decryptor()
    return decryptor.update(page[start:end])


def _pages(path: Path) -> Iterator[bytes]:
    """Every page of the file and of its log, decrypted, whether it is in use or free."""
    content = path.read_bytes()
    for at in range(0, len(content), PAGE):
        yield _decrypted(content[at : at + PAGE], at // PAGE + 1)
    log = path.with_name(path.name + "-wal")
    frames = log.read_bytes()[WAL_HEADER:] if log.exists() else b""
    for at in range(0, len(frames), FRAME_HEADER + PAGE):
        number = int.from_bytes(frames[at : at + 4], "big")
        frame = frames[at + FRAME_HEADER : at + FRAME_HEADER + PAGE]
        if len(frame) == PAGE:
            yield _decrypted(frame, number)


def _traces(path: Path) -> int:
    return sum(TRACE in page for page in _pages(path))


def _fill(store: Store) -> None:
    for number in range(60):
        store.notes.save(NoteDraft(day(), f"Note {number}", f"{number} plain words " * 200))


def test_a_purged_text_is_in_no_page(journal: Journal) -> None:
    with closing(journal.create()) as store:
        _fill(store)
        note = store.notes.save(NoteDraft(day(), f"A {WORD} title", f"text {WORD} " * 400))
        store.history.end_sitting(note.id)
        journal.clock.go_on(minutes=20)
        draft = NoteDraft(day(), "Another title", f"only {WORD} once now", id=note.id)
        store.notes.save(draft)  # an earlier version holds it, and older blocks of the index
        _fill(store)
        assert _traces(journal.path) > 3  # the check sees what is there
        store.trash.throw_away(note.id)
        assert _traces(journal.path)
        store.trash.purge([note.id])
        assert _traces(journal.path) == 0
        assert not any(b"Another title" in page for page in _pages(journal.path))
    assert _traces(journal.path) == 0


def test_what_waited_its_time_goes_and_nothing_else(journal: Journal) -> None:
    with closing(journal.create()) as store:
        old, new, there = (
            store.notes.save(NoteDraft(day(), text=f"{WORD} {number}")).id for number in range(3)
        )
        store.trash.throw_away(old)
        journal.clock.go_on(days=20)
        store.trash.throw_away(new)
        journal.clock.go_on(days=10, seconds=1)
        assert store.trash.purge_old(journal.clock.now() - TIME_IN_TRASH) == 1
        assert [thrown.id for thrown in store.trash.rows()] == [new]
        assert store.notes.get(there).text == f"{WORD} 2"
        sequence = store.sequence
        assert store.trash.purge_old(journal.clock.now() - TIME_IN_TRASH) == 0
        assert store.sequence == sequence


def test_what_a_reader_kept_from_being_overwritten_goes_later(journal: Journal) -> None:
    with closing(journal.create()) as store:
        _fill(store)
        note = store.notes.save(NoteDraft(day(), text=f"{WORD} and more"))
        store.ledger.checkpoint()
        store.trash.throw_away(note.id)
        reader = connect(journal.path, known_key(), Way.READ)
        reader.execute("BEGIN")
        reader.execute("SELECT count(*) FROM item").fetchone()
        journal.clock.go_on(days=31)
        before = journal.clock.now() - TIME_IN_TRASH
        assert store.trash.purge_old(before) == 1
        assert _traces(journal.path)
        reader.close()
        assert store.trash.purge_old(before) == 0
        assert not store.ledger.checkpoint_due
        assert _traces(journal.path) == 0


def test_a_word_edited_away_goes_with_the_next_purge(journal: Journal) -> None:
    """The index may keep a removed word in an older block; a purge writes all blocks anew."""
    with closing(journal.create()) as store:
        note = store.notes.save(NoteDraft(day(), text=f"{WORD} and more"))
        store.notes.save(NoteDraft(day(), text="and more", id=note.id))  # in the same sitting
        other = store.notes.save(NoteDraft(day(), text="to be purged"))
        store.trash.throw_away(other.id)
        store.trash.purge([other.id])
        assert _traces(journal.path) == 0
