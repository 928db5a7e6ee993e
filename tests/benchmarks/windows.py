"""Start and unlock, against a bare window and a bare Argon2id."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from revmentor_desktop.operations.create_journal import create_journal, new_recovery_words
from revmentor_desktop.operations.open_journal import Passphrase, open_journal
from revmentor_desktop.operations.sample import add_sample
from revmentor_desktop.support.clock import system_clock
from revmentor_desktop.support.folders import Folders
from tests.benchmarks.measures import Pairs, in_turns, seconds
from tests.staged import OWNER, PASSPHRASE

NO_BYTECODE = "PYTHONDONTWRITEBYTECODE"
"""An installed program has its modules compiled; the first, warming round does it here."""


def measure_start(folder: Path, rounds: int) -> Pairs:
    """From the start of the process until the unlock window is painted."""
    home = _real_journal(folder / "start-home")
    return in_turns(
        "start to the painted unlock window",
        "a bare window",
        1.6,
        lambda: seconds(lambda: _run("tests.benchmarks.first_paint", "ours", str(home))),
        lambda: seconds(lambda: _run("tests.benchmarks.first_paint", "bare")),
        rounds,
    )


def measure_unlock(folder: Path, rounds: int) -> Pairs:
    """From Enter until Today is painted and the journal thread is quiet."""
    home = _real_journal(folder / "unlock-home")
    pairs = _unlockings(home)
    waiting: list[float] = []

    def ours() -> float:
        bare, whole = next(pairs)
        waiting.append(bare)
        return whole

    return in_turns("Enter to Today", "bare Argon2id, same cost", 1.10, ours, waiting.pop, rounds)


def _unlockings(home: Path) -> Iterator[tuple[float, float]]:
    while True:
        said = _run("tests.benchmarks.unlocking", str(home), PASSPHRASE).split()
        yield float(said[0]), float(said[1])


def _real_journal(home: Path) -> Path:
    """A journal with the sample, its passphrase as costly as this machine makes it."""
    folders, clock = Folders(home), system_clock()
    place = create_journal(
        folders, owner=OWNER, passphrase=PASSPHRASE, words=new_recovery_words(), clock=clock
    )
    journal = open_journal(place, Passphrase(PASSPHRASE), folders=folders, clock=clock)
    try:
        add_sample(journal)
    finally:
        journal.close()
    return home


def _run(module: str, *arguments: str) -> str:
    done = subprocess.run(
        [sys.executable, "-m", module, *arguments],
        stdout=subprocess.PIPE,
        text=True,
        check=True,
        timeout=120,
        env={name: value for name, value in os.environ.items() if name != NO_BYTECODE},
    )
    return done.stdout
