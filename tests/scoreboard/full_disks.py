"""A disk that becomes full at each write (figure 3)."""

from pathlib import Path

from revmentor_desktop.journal.note import NoteDraft
from revmentor_desktop.journal.when import When
from revmentor_desktop.operations.back_up import back_up
from revmentor_desktop.operations.health import examine
from revmentor_desktop.operations.notes import keep_note, list_notes, read_note
from revmentor_desktop.operations.open_journal import OpenJournal, Passphrase
from revmentor_desktop.support.errors import DiskTrouble, KnownFailure
from tests.disks import SmallDisk, small_disk
from tests.scoreboard.figures import Figure
from tests.staged import DESIGN_CLOCK, PASSPHRASE, Staged, stage_empty

STEP = 9 * 1024  # bytes by which each trial has more room than the one before
LONG = "a text that takes some room " * 150


def damaged_by_full_disks(folder: Path, trials: int) -> Figure:
    """Save until the disk is full, each time with a little more room; then look at everything."""
    damaged = 0
    mounted = True
    for number in range(trials):
        with small_disk(folder / "disk", 8 * 1024 * 1024) as disk:
            mounted = disk.mounted
            staged = stage_empty(disk.folder / "home")
            damaged += not _survives(staged, disk, number)
            if not mounted:
                (disk.folder / "home").rename(folder / f"done-{number}")
    how = "a small disk" if mounted else "a limit on the size of files"
    return Figure(
        3,
        "disk full at each write: journals damaged",
        f"{damaged} of {trials} ({how})",
        f"0 of {trials}",
        damaged == 0,
    )


def _survives(staged: Staged, disk: SmallDisk, number: int) -> bool:
    try:
        kept = _until_full(staged, disk, number)
        disk.make_room()
        journal = staged.open()
        try:
            found = {read_note(journal, row.id).text for row in list_notes(journal)}
            clean = not journal.warnings
        finally:
            journal.close()
        secret = Passphrase(PASSPHRASE)
        report = examine(
            staged.place, secret, folders=staged.folders, clock=DESIGN_CLOCK, deep=True
        )
    except KnownFailure:
        return False
    return clean and report.ok and kept <= found


def _until_full(staged: Staged, disk: SmallDisk, number: int) -> set[str]:
    """What was acknowledged until the disk was full; then a backup and a close are tried."""
    journal = staged.open()
    kept: set[str] = set()
    try:
        if not disk.mounted:
            number += 16  # files that are there already may be larger than the first limits
        disk.leave(number * STEP)
        while True:
            text = f"{len(kept)} {LONG}"
            keep_note(journal, NoteDraft(When(DESIGN_CLOCK.today()), text=text))
            kept.add(text)
    except DiskTrouble:
        _try_the_rest(journal)
    finally:
        _close(journal)
    return kept


def _try_the_rest(journal: OpenJournal) -> None:
    try:
        back_up(journal, "close")
    except DiskTrouble:
        return


def _close(journal: OpenJournal) -> None:
    try:
        journal.close()
    except DiskTrouble:
        return
