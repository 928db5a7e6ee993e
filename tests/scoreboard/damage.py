"""Damaged files, wrong passphrases, and what the program says of each (figures 4, 7 and 13)."""

import random
import shutil
from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from multiprocessing import get_context
from pathlib import Path
from unittest import mock

from revmentor_desktop.journal.note import NoteDraft, PrivateNoteDraft
from revmentor_desktop.journal.when import When
from revmentor_desktop.operations.back_up import back_up
from revmentor_desktop.operations.notes import keep_note, list_notes, read_note
from revmentor_desktop.operations.open_journal import (
    OpenJournal,
    Passphrase,
    RecoveryWords,
    open_journal,
)
from revmentor_desktop.operations.private_notes import keep_private_note, read_private_note
from revmentor_desktop.operations.restore import open_backup_contents, restore_backup
from revmentor_desktop.storage.health import check_health
from revmentor_desktop.support.errors import KnownFailure, WrongSecret
from revmentor_desktop.support.folders import Folders
from revmentor_desktop.vault import slots
from revmentor_desktop.vault.header import KdfCost
from revmentor_desktop.vault.kdf import stretch
from tests.scoreboard.figures import Figure
from tests.staged import DESIGN_CLOCK, PASSPHRASE, Staged, stage_empty

PART = 250  # trials that one worker does in one go
GOOD = ("refused", "told", "whole")
FILES = ("journal.db", "journal.db-wal", "journal.rmj", "both headers", "head", "backup")


@dataclass(frozen=True, slots=True)
class Base:
    """A journal as a crash left it, with its log, and one backup; `texts` is all there is."""

    staged: Staged
    folder: Path
    backup: Path
    texts: frozenset[str]


@contextmanager
def remembered_stretching() -> Iterator[None]:
    """Each secret is stretched once per salt and cost: what is tried here is not the stretching."""
    known: dict[tuple[bytes, bytes, KdfCost], bytes] = {}

    def remembered(secret: bytes, salt: bytes, cost: KdfCost) -> bytearray:
        asked = (secret, salt, cost)
        if asked not in known:
            known[asked] = bytes(stretch(secret, salt, cost))
        return bytearray(known[asked])

    with mock.patch.object(slots, "stretch", remembered):
        yield


def make_base(folder: Path) -> Base:
    """Notes and private notes, some of them only in the log."""
    staged = stage_empty(folder / "home")
    journal = staged.open()
    texts = [f"{number} " + "plain words of a note " * (number * 7) for number in range(24)]
    for number, text in enumerate(texts[:12]):
        _save(journal, number, text)
    backup = back_up(journal, "asked", always=True).path
    journal.store.ledger.checkpoint()
    for number, text in enumerate(texts[12:]):
        _save(journal, number, text)
    left = folder / "left"
    shutil.copytree(journal.place.folder, left, ignore=shutil.ignore_patterns("*-shm"))
    journal.close()
    return Base(staged, left, left / "backups" / backup.name, frozenset(texts))


def damaged_files(folder: Path, trials: int) -> Figure:
    """Damage one file, look at everything, and sort what happened."""
    base = make_base(folder / "base")
    parts = [
        (base, folder / f"part-{start}", start, min(PART, trials - start))
        for start in range(0, trials, PART)
    ]
    counted: Counter[str] = Counter()
    with ProcessPoolExecutor(2, mp_context=get_context("spawn")) as workers:
        for outcomes in workers.map(_part, parts):
            counted += outcomes
    wrong = {name: count for name, count in counted.items() if name not in GOOD}
    shown = f"{counted['crash']} / {counted['wrong text']} / {counted['loss not reported']}"
    others = wrong.keys() - {"crash", "wrong text", "loss not reported"}
    more = "".join(f", {wrong[name]} {name}" for name in sorted(others))
    return Figure(
        4,
        "damaged files: crash / wrong text / loss not reported",
        f"{shown}{more} of {counted.total():,}",
        f"0 / 0 / 0 of {trials:,}",
        not wrong and counted.total() == trials,
    )


def confused(folder: Path, trials: int) -> Figure:
    """Half of them wrong passphrases, on whole and on damaged files; half of them damage."""
    base = make_base(folder / "base")
    rng = random.Random(7)
    confusions = 0
    for number in range(trials):
        home = folder / "trial"
        _copy_of(base, home)
        wrong = number % 2 == 0
        if not wrong or number % 4 == 0:
            _damage(base, home, rng, rng.choice(FILES[:3]))
        secret = f"{PASSPHRASE}{rng.randrange(10**6)}" if wrong else PASSPHRASE
        with remembered_stretching():
            confusions += _called_wrong_secret(base, home, Passphrase(secret)) is not wrong
        shutil.rmtree(home)
    return Figure(
        7,
        "wrong passphrase called damage, or damage wrong passphrase",
        f"{confusions} of {trials}",
        f"0 of {trials}",
        confusions == 0,
    )


def restored_by_words(folder: Path, trials: int) -> Figure:
    """A backup and twelve words on a fresh computer; one in five besides with a damaged backup."""
    restored = refused = 0
    damaged = max(1, trials // 4)
    rng = random.Random(13)
    for number in range(trials + damaged):
        base = make_base(folder / f"base-{number}")
        fresh = Folders(folder / f"fresh-{number}")
        words = RecoveryWords(base.staged.words)
        if number >= trials:
            _hollow(base.backup, rng)
            refused += _refuses(base.backup, words, fresh)
            continue
        place = restore_backup(base.backup, words, folders=fresh, clock=DESIGN_CLOCK).place
        journal = open_journal(place, words, folders=fresh, clock=DESIGN_CLOCK)
        restored += len(_texts(journal)) == 12 and not journal.warnings
        journal.close()
    return Figure(
        13,
        "restores with recovery words alone; damaged ones refused",
        f"{restored} of {trials}; {refused} of {damaged}",
        "all; all",
        (restored, refused) == (trials, damaged),
    )


def _part(given: tuple[Base, Path, int, int]) -> Counter[str]:
    base, folder, start, trials = given
    outcomes: Counter[str] = Counter()
    with remembered_stretching():
        for number in range(start, start + trials):
            rng = random.Random(number)
            home = folder / "trial"
            _copy_of(base, home)
            name = FILES[number % len(FILES)]
            _damage(base, home, rng, name)
            outcomes[_outcome(base, home, name)] += 1
            shutil.rmtree(home)
    return outcomes


def _outcome(base: Base, home: Path, name: str) -> str:
    try:
        if name == "backup":
            return _looked_into(base, home)
        return _looked_at(base, home)
    except WrongSecret:
        return "damage called wrong passphrase"
    except KnownFailure:
        return "refused"
    except Exception:  # noqa: BLE001  # whatever it is, it is what is counted
        return "crash"


def _looked_at(base: Base, home: Path) -> str:
    """Open the journal and read everything in it."""
    staged = Staged(home, base.staged.words)
    journal = staged.open()
    try:
        found = _texts(journal)
        if not found <= base.texts:
            return "wrong text"
        whole = check_health(journal.store, journal.place.database, deep=True).ok
        if journal.warnings or not whole:
            return "told"
        return "whole" if found == base.texts else "loss not reported"
    finally:
        journal.close()


def _looked_into(base: Base, home: Path) -> str:
    (backup,) = home.rglob("*.rmbak")
    secret = Passphrase(PASSPHRASE)
    contents = open_backup_contents(backup, secret, deep=True, folders=Folders(home))
    return "whole" if contents.counts == {"note": 6, "private-note": 6} else "wrong text"


def _texts(journal: OpenJournal) -> frozenset[str]:
    return frozenset(
        read_private_note(journal, row.id).text if row.private else read_note(journal, row.id).text
        for row in list_notes(journal)
    )


def _save(journal: OpenJournal, number: int, text: str) -> None:
    when = When(DESIGN_CLOCK.today())
    if number % 2:
        keep_private_note(journal, PrivateNoteDraft(when, text))
    else:
        keep_note(journal, NoteDraft(when, text=text))


def _copy_of(base: Base, home: Path) -> None:
    shutil.copytree(base.folder, home / "journals" / base.staged.place.id)


def _damage(base: Base, home: Path, rng: random.Random, name: str) -> None:
    folder = home / "journals" / base.staged.place.id
    if name == "both headers":
        targets = [folder / "journal.rmj", folder / "journal.rmj.prev"]
    else:
        targets = [folder / "backups" / base.backup.name if name == "backup" else folder / name]
    for target in targets:
        _change(target, rng)


def _change(path: Path, rng: random.Random) -> None:
    content = bytearray(path.read_bytes())
    rng.choice(_WAYS)(content, rng)
    path.write_bytes(content)


def _hollow(path: Path, rng: random.Random) -> None:
    """Junk in the middle half of a file: of a backup, in its database."""
    content = bytearray(path.read_bytes())
    at = rng.randrange(len(content) // 4, len(content) * 3 // 4)
    content[at : at + 512] = rng.randbytes(512)
    path.write_bytes(content)


def _flip(content: bytearray, rng: random.Random) -> None:
    for _ in range(rng.choice((1, 1, 3, 20))):
        content[rng.randrange(len(content))] ^= 1 << rng.randrange(8)


def _junk(content: bytearray, rng: random.Random) -> None:
    at, size = rng.randrange(len(content)), rng.choice((16, 512, 4096, 40_000))
    end = min(at + size, len(content))
    content[at:end] = rng.randbytes(end - at)


def _zeros(content: bytearray, rng: random.Random) -> None:
    at = rng.randrange(len(content)) // 4096 * 4096
    content[at : at + 4096] = bytes(len(content[at : at + 4096]))


def _cut(content: bytearray, rng: random.Random) -> None:
    at = rng.randrange(len(content))
    del content[rng.choice((at, at // 4096 * 4096)) :]


def _longer(content: bytearray, rng: random.Random) -> None:
    content += rng.randbytes(rng.choice((1, 4096)))


_WAYS: tuple[Callable[[bytearray, random.Random], None], ...] = (
    _flip,
    _junk,
    _zeros,
    _cut,
    _longer,
)


def _called_wrong_secret(base: Base, home: Path, secret: Passphrase) -> bool:
    staged = Staged(home, base.staged.words)
    try:
        open_journal(staged.place, secret, folders=staged.folders, clock=staged.clock).close()
    except WrongSecret:
        return True
    except KnownFailure:
        return False
    return False


def _refuses(backup: Path, words: RecoveryWords, folders: Folders) -> bool:
    try:
        restore_backup(backup, words, folders=folders, clock=DESIGN_CLOCK)
    except WrongSecret:
        return False
    except KnownFailure:
        return not list(folders.journals.glob("[a-z]*"))
    return False
