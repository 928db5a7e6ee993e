"""Programs that save or change a passphrase until they are killed, and what is left of it."""

import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.journal.note import NoteDraft, PrivateNoteDraft
from revmentor_desktop.journal.when import When
from revmentor_desktop.operations.notes import keep_note, list_notes, read_note
from revmentor_desktop.operations.open_journal import OpenJournal, Passphrase, open_journal
from revmentor_desktop.operations.passphrase import change_passphrase
from revmentor_desktop.operations.private_notes import keep_private_note, read_private_note
from revmentor_desktop.support.clock import system_clock
from revmentor_desktop.support.errors import KnownFailure
from revmentor_desktop.vault.kdf import CHEAP
from tests.scoreboard.figures import Figure
from tests.staged import PASSPHRASE, Staged, stage_empty

OTHER = "another passphrase to change to"
WHEN = When(date(2026, 6, 11))


@dataclass(slots=True)
class Killed:
    """What became of the saves.

    How many were acknowledged, how many of these are gone, and what opening said unduly.
    """

    acknowledged: int = 0
    lost: int = 0
    complaints: list[str] = field(default_factory=list)


def saves(folder: Path, rounds: int, least: int) -> Figure:
    """Acknowledged saves that are gone after a kill (figure 1); at least so many are made."""
    killed = saves_lost(stage_empty(folder / "home", system_clock()), rounds)
    return Figure(
        1,
        f"acknowledged saves lost over {rounds} kill -9",
        f"{killed.lost} of {killed.acknowledged:,}; {len(killed.complaints)} complaints",
        f"0 of >= {least:,}",
        killed.lost == 0 and not killed.complaints and killed.acknowledged >= least,
    )


def changes(folder: Path, rounds: int) -> Figure:
    """Changes of the passphrase killed midway that leave neither way in (figure 6)."""
    locked_out = changes_that_locked_out(stage_empty(folder / "home", system_clock()), rounds)
    return Figure(
        6,
        "passphrase changes killed midway, unopenable after",
        f"{locked_out} of {rounds}",
        f"0 of {rounds}",
        locked_out == 0,
    )


def saves_lost(staged: Staged, rounds: int, seed: int = 1) -> Killed:
    """Kill a program that saves, open what is left, and count acknowledged saves that are gone."""
    rng = random.Random(seed)
    killed = Killed()
    for number in range(rounds):
        with _child("save", staged.home, str(number)) as child:
            told = _killed(child, rng.randint(150, 210), rng.uniform(0.0, 0.004))
        killed.acknowledged += len(told)
        lost, complaints = _missing(staged, number, told)
        killed.lost += lost
        killed.complaints.extend(complaints)
    return killed


def changes_that_locked_out(staged: Staged, rounds: int, seed: int = 2) -> int:
    """Kill a program that changes the passphrase; how often neither the old nor the new opens."""
    rng = random.Random(seed)
    locked_out = 0
    for _ in range(rounds):
        with _child("change", staged.home) as child:
            _killed(child, 0, rng.uniform(0.0, 0.25))
        locked_out += not any(_opens(staged, text) for text in (PASSPHRASE, OTHER))
    return locked_out


def _missing(staged: Staged, number: int, told: list[str]) -> tuple[int, list[str]]:
    """How many of the acknowledged saves of a round are not there, and what opening said."""
    try:
        journal = staged.open()
    except KnownFailure as failure:
        return len(told), [str(failure)]
    try:
        kept = _texts(journal)
        edits = [int(line.split()[2]) for line in told if line.startswith("edit")]
        edited = max(
            (int(text.split()[2]) for text in kept if text.startswith(f"edit {number} ")),
            default=-1,
        )
        lost = [line for line in told if not line.startswith("edit") and line not in kept]
        return len(lost) + sum(edit > edited for edit in edits), list(journal.warnings)
    finally:
        journal.close()


def _texts(journal: OpenJournal) -> set[str]:
    rows = list_notes(journal)
    return {
        read_private_note(journal, row.id).text if row.private else read_note(journal, row.id).text
        for row in rows
    }


def _opens(staged: Staged, passphrase: str) -> bool:
    try:
        open_journal(
            staged.place, Passphrase(passphrase), folders=staged.folders, clock=staged.clock
        ).close()
    except KnownFailure:
        return False
    return True


@contextmanager
def _child(*arguments: str | Path) -> Iterator["subprocess.Popen[bytes]"]:
    command = [sys.executable, "-m", "tests.scoreboard.kills", *map(str, arguments)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, cwd=Path(__file__).parents[2]) as child:
        yield child


def _killed(child: "subprocess.Popen[bytes]", words: int, seconds: float) -> list[str]:
    """Let it come up, tell so many words and work so long, kill it, and give all it told."""
    assert child.stdout
    first = child.stdout.readline()
    assert first == b"ready\n", "the child did not come up"
    told = b"".join(child.stdout.readline() for _ in range(words))
    time.sleep(seconds)
    child.send_signal(signal.SIGKILL)
    told += child.stdout.read()
    child.wait()
    return told.decode().split("\n")[:-1]  # what comes after the last line end was cut off


def _save_for_ever(home: Path, number: str) -> None:
    """Save and tell each time, until killed: new notes, private ones, and one that is edited."""
    journal = _opened(home)
    edited: ItemId | None = None
    _tell("ready")
    count = 0
    while True:
        count += 1
        text = f"note {number} {count}"
        if count % 3 == 0:
            keep_private_note(journal, PrivateNoteDraft(WHEN, text))
        elif count % 3 == 1:
            keep_note(journal, NoteDraft(WHEN, text=text))
        else:
            text = f"edit {number} {count}"
            edited = keep_note(journal, NoteDraft(WHEN, text=text, id=edited)).id
        _tell(text)


def _change_for_ever(home: Path) -> None:
    """Change the passphrase to and fro, until killed."""
    staged = Staged(home, "", system_clock())
    old, new = PASSPHRASE, OTHER
    if not _opens(staged, old):
        old, new = new, old
    journal = _opened(home, old)
    _tell("ready")
    while True:
        change_passphrase(journal, old, new, cost=CHEAP)
        old, new = new, old


def _opened(home: Path, passphrase: str = PASSPHRASE) -> OpenJournal:
    staged = Staged(home, "", system_clock(), passphrase)
    return staged.open()


def _tell(line: str) -> None:
    os.write(1, line.encode() + b"\n")


if __name__ == "__main__":
    if sys.argv[1] == "save":
        _save_for_ever(Path(sys.argv[2]), sys.argv[3])
    _change_for_ever(Path(sys.argv[2]))
