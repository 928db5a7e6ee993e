"""Canary words looked for in everything a whole session leaves on the disk (figure 8)."""

import base64
import os
import random
import subprocess
import sys
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import IO

from revmentor_desktop.journal.action import ActionDraft
from revmentor_desktop.journal.goal import GoalDraft, MilestoneDraft
from revmentor_desktop.journal.mentorship import MentorshipDraft
from revmentor_desktop.journal.note import NoteDraft, PrivateNoteDraft
from revmentor_desktop.journal.session import LineDraft, SessionDraft, Status
from revmentor_desktop.journal.sharing import Kind, Side
from revmentor_desktop.journal.summary_choice import SummaryChoice, Ticks
from revmentor_desktop.journal.when import When
from revmentor_desktop.operations.actions import keep_action
from revmentor_desktop.operations.back_up import back_up
from revmentor_desktop.operations.create_journal import create_journal, new_recovery_words
from revmentor_desktop.operations.export_summary import preview_summary
from revmentor_desktop.operations.find import find, parse_query, prepare_private_search
from revmentor_desktop.operations.goals import keep_goal, keep_milestone
from revmentor_desktop.operations.mentorships import keep_mentorship
from revmentor_desktop.operations.notes import keep_note
from revmentor_desktop.operations.open_journal import (
    OpenJournal,
    Passphrase,
    RecoveryWords,
    open_journal,
)
from revmentor_desktop.operations.passphrase import change_passphrase, recover_journal
from revmentor_desktop.operations.private_notes import keep_private_note
from revmentor_desktop.operations.restore import restore_backup
from revmentor_desktop.operations.sessions import write_up_session
from revmentor_desktop.operations.settings import remember_place
from revmentor_desktop.operations.throw_away import throw_away
from revmentor_desktop.support.clock import system_clock
from revmentor_desktop.support.errors import WrongSecret
from revmentor_desktop.support.folders import Folders
from revmentor_desktop.support.logs import write_bug_report
from revmentor_desktop.vault.kdf import CHEAP
from tests.scoreboard.figures import Figure

COUNT = 24
STOPS = ("open", "closed", "restored", "killed")


def canaries_found(folder: Path) -> Figure:
    """A session with private notes, searches, backups and a summary looked at but not exported.

    The disk is looked through while the journal is open, after it is closed, after a restore, and
    after the program was killed with it open.
    """
    words = _words()
    words_read = new_recovery_words()
    found: set[str] = set()
    command = [sys.executable, "-m", "tests.scoreboard.canaries", str(folder / "home")]
    with subprocess.Popen(
        command,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        cwd=Path(__file__).parents[2],
        env=_environment(folder),
        text=True,
    ) as child:
        assert child.stdin and child.stdout
        child.stdin.write(" ".join(words) + "\n" + words_read + "\n")
        child.stdin.flush()
        for stop in STOPS:
            assert child.stdout.readline() == f"{stop}\n", f"the session ended before: {stop}"
            if stop == "killed":
                child.kill()
                child.wait()
            found |= _found(folder, (*words, words_read))
            if stop != "killed":
                _go_on(child.stdin)
    return Figure(
        8,
        "canary words on the disk: home, temp, logs, cores, database",
        f"{len(found)} of {COUNT} in {len(list(folder.rglob('*')))} files",
        "0",
        not found and (folder / "home" / "journals").is_dir(),
    )


def _words() -> list[str]:
    rng = random.Random(8)
    return ["zq" + "".join(rng.choices("bcdfghjkmnpqrstvwxz", k=11)) for _ in range(COUNT)]


def _environment(folder: Path) -> dict[str, str]:
    """Wherever a program may write by itself lies below the folder."""
    places = {"HOME": "user", "TMPDIR": "temp", "XDG_CONFIG_HOME": "config"}
    places |= {f"XDG_{name}_HOME": name.lower() for name in ("DATA", "CACHE", "STATE")}
    for place in places.values():
        (folder / place).mkdir(parents=True, exist_ok=True)
    return {**os.environ, **{name: str(folder / place) for name, place in places.items()}}


def _found(folder: Path, words: tuple[str, ...]) -> set[str]:
    found = set()
    for path in folder.rglob("*"):
        content = path.read_bytes() if path.is_file() else b""
        folded = content.lower() + str(path).lower().encode()
        found |= {word for word in words if any(form in folded for form in _forms(word))}
    return found


def _forms(word: str) -> Iterator[bytes]:
    """The word as programs write it: UTF-8, UTF-16, hex, base64 at each of its three offsets."""
    plain = word.encode()
    yield plain
    yield word.encode("utf-16-le")
    yield plain.hex().encode()
    for offset in range(3):
        yield base64.b64encode(b"x" * offset + plain)[4:-4].lower()


def _go_on(stdin: IO[str]) -> None:
    stdin.write("go on\n")
    stdin.flush()


def _session(home: Path) -> None:
    """The child: everything a person may do, then wait to be looked at, four times."""
    words = sys.stdin.readline().split()
    twelve = sys.stdin.readline().strip()
    folders, clock = Folders(home), system_clock()
    passphrase = f"{words[0]} {words[1]}"
    place = create_journal(
        folders,
        owner=f"Helen {words[2]}",
        passphrase=passphrase,
        words=twelve,
        clock=clock,
        name="Work",
        cost=CHEAP,
    )
    journal = open_journal(place, Passphrase(passphrase), folders=folders, clock=clock)
    _write(journal, words)
    made = back_up(journal, "asked", always=True)
    _stop("open")
    other = f"{words[0]} another"
    change_passphrase(journal, passphrase, other, cost=CHEAP)
    remember_place(journal, f"search/{words[3]}")
    journal.close()
    for wrong in (Passphrase(words[4]), RecoveryWords(f"{twelve} {words[5]}")):
        try:
            open_journal(place, wrong, folders=folders, clock=clock)
        except WrongSecret as error:
            write_bug_report(folders.logs, RuntimeError(words[6], str(error)))
    _stop("closed")
    restore_backup(made.path, RecoveryWords(twelve), folders=folders, clock=clock)
    recover_journal(place, twelve, passphrase, folders=folders, clock=clock, cost=CHEAP).close()
    _stop("restored")
    journal = open_journal(place, Passphrase(passphrase), folders=folders, clock=clock)
    _write(journal, words)
    _stop("killed")


def _write(journal: OpenJournal, words: list[str]) -> None:
    day = journal.clock.today() - timedelta(days=1)
    person = keep_mentorship(journal, MentorshipDraft(f"Amara {words[7]} {day:%j}"))
    session = write_up_session(
        journal,
        SessionDraft(
            person.id,
            When(day),
            status=Status.HELD,
            title=words[8],
            text=f"{words[9]} " * 300,
            tags=(words[10],),
            lines=(LineDraft(Kind.LEARNED, words[11]), LineDraft(Kind.TAUGHT, words[12])),
            private_text=f"{words[13]} " * 300,
            place=words[14],
        ),
    )
    keep_note(journal, NoteDraft(When(day), text=words[15], title=words[16]))
    keep_private_note(journal, PrivateNoteDraft(When(date(1660, 1, 1)), words[17], words[18]))
    thrown = keep_note(journal, NoteDraft(When(day), text=words[19]))
    throw_away(journal, thrown.id)
    journal.store.trash.purge([thrown.id])
    keep_action(journal, ActionDraft(person.id, words[20], Side.ME, day, session.id))
    goal = keep_goal(journal, GoalDraft(person.id, Side.ME, words[21], words[22]))
    keep_milestone(journal, MilestoneDraft(goal.id, words[23]))
    while not prepare_private_search(journal):
        pass
    for word in words:
        find(journal, parse_query(journal, word[:8], typing=True))
    choice = SummaryChoice(person.id, day - timedelta(days=9), day, ticks=Ticks.ALL)
    preview_summary(journal, choice)


def _stop(name: str) -> None:
    print(name, flush=True)
    sys.stdin.readline()


if __name__ == "__main__":
    _session(Path(sys.argv[1]))
