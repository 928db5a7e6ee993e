"""What the screens before a journal ask of the journal thread.

Every import of an operation stands inside its function: the first paint waits for none of them
(SPEED.md, 1). `warm_up` brings them in on the journal thread while the passphrase is typed.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from revmentor_desktop.support.clock import Clock
from revmentor_desktop.support.folders import Folders
from revmentor_desktop.support.language import translate

if TYPE_CHECKING:
    from revmentor_desktop.journal.mentorship import Mentorship, MentorshipDraft
    from revmentor_desktop.operations.backup_file import BackupContents
    from revmentor_desktop.operations.backups import BackupFile
    from revmentor_desktop.operations.create_journal import Strength
    from revmentor_desktop.operations.journals import JournalPlace
    from revmentor_desktop.operations.open_journal import OpenJournal, Secret
    from revmentor_desktop.vault.header import KdfCost


def warm_up() -> None:
    """Import what opening a journal needs."""
    from revmentor_desktop.operations import open_journal  # noqa: F401, PLC0415  # the first paint waits for no operation


def unlock(place: JournalPlace, passphrase: str, folders: Folders, clock: Clock) -> OpenJournal:
    """Open a journal. Raises as open_journal does."""
    from revmentor_desktop.operations.open_journal import Passphrase, open_journal  # noqa: PLC0415  # the first paint waits for no operation

    return open_journal(place, Passphrase(passphrase), folders=folders, clock=clock)


def judge(passphrase: str, owner: str) -> Strength:
    """How hard a passphrase is to guess."""
    from revmentor_desktop.operations.create_journal import assess_passphrase  # noqa: PLC0415  # the first paint waits for no operation

    return assess_passphrase(passphrase, owner)


def suggest() -> str:
    """A good passphrase."""
    from revmentor_desktop.operations.create_journal import suggest_passphrase  # noqa: PLC0415  # the first paint waits for no operation

    return suggest_passphrase()


def fresh_words() -> tuple[str, ...]:
    """Twelve recovery words."""
    from revmentor_desktop.operations.create_journal import new_recovery_words  # noqa: PLC0415  # the first paint waits for no operation

    return tuple(new_recovery_words().split())


def is_word(typed: str, word: str) -> bool:
    """Whether what was typed stands for the word."""
    from revmentor_desktop.operations.create_journal import same_word  # noqa: PLC0415  # the first paint waits for no operation

    return same_word(typed, word)


def create(
    folders: Folders,
    clock: Clock,
    owner: str,
    passphrase: str,
    words: tuple[str, ...],
    cost: KdfCost | None,
) -> OpenJournal:
    """Make a journal and open it. Raises as create_journal does."""
    from revmentor_desktop.operations.create_journal import create_journal  # noqa: PLC0415  # the first paint waits for no operation

    place = create_journal(
        folders,
        owner=owner,
        passphrase=passphrase,
        words=" ".join(words),
        clock=clock,
        cost=cost,
    )
    return unlock(place, passphrase, folders, clock)


def recover(
    place: JournalPlace,
    words: str,
    new: str,
    folders: Folders,
    clock: Clock,
    cost: KdfCost | None,
) -> OpenJournal:
    """Open a journal with its words and set a new passphrase. Raises as recover_journal does."""
    from revmentor_desktop.operations.passphrase import recover_journal  # noqa: PLC0415  # the first paint waits for no operation

    return recover_journal(place, words, new, folders=folders, clock=clock, cost=cost)


def secret_of(text: str, *, words: bool) -> Secret:
    """What was typed as what it is."""
    from revmentor_desktop.operations.open_journal import Passphrase, RecoveryWords  # noqa: PLC0415  # the first paint waits for no operation

    return RecoveryWords(text) if words else Passphrase(text)


def copies_of(place: JournalPlace) -> tuple[BackupFile, ...]:
    """The verified copies in a journal's folder, newest first."""
    from revmentor_desktop.operations.backups import list_backups  # noqa: PLC0415  # the first paint waits for no operation

    return tuple(copy for copy in list_backups(place) if copy.verified)


def look_into(file: Path, secret: Secret) -> BackupContents:
    """What a backup holds, all of it opened and compared. Raises WrongSecret, Damaged."""
    from revmentor_desktop.operations.restore import open_backup_contents  # noqa: PLC0415  # the first paint waits for no operation

    return open_backup_contents(file, secret, deep=True)


def restore(file: Path, secret: Secret, folders: Folders, clock: Clock) -> OpenJournal:
    """Restore a backup and open the journal it became. Raises as both do."""
    from revmentor_desktop.operations.open_journal import open_journal  # noqa: PLC0415  # the first paint waits for no operation
    from revmentor_desktop.operations.restore import restore_backup  # noqa: PLC0415  # the first paint waits for no operation

    restored = restore_backup(file, secret, folders=folders, clock=clock)
    journal = open_journal(restored.place, secret, folders=folders, clock=clock)
    if restored.kept is not None:
        told = translate(
            "Gate",
            "The copy is restored. What was here before is kept in {folder}.",
            folder=restored.kept,
        )
        journal.warnings = (told, *journal.warnings)
    return journal


def bring_in(folder: Path, secret: Secret, folders: Folders, clock: Clock) -> OpenJournal:
    """Bring in a journal's folder from elsewhere and open it. Raises as both do."""
    from revmentor_desktop.operations.bring_in import bring_in_journal  # noqa: PLC0415  # the first paint waits for no operation
    from revmentor_desktop.operations.open_journal import open_journal  # noqa: PLC0415  # the first paint waits for no operation

    brought = bring_in_journal(folder, secret, folders=folders, clock=clock)
    journal = open_journal(brought.place, secret, folders=folders, clock=clock)
    journal.warnings = (*brought.warnings, *journal.warnings)
    return journal


def first_copy(journal: OpenJournal) -> BackupFile | None:
    """Make a copy and open it, so that the first word is written over a net."""
    from revmentor_desktop.operations.back_up import back_up  # noqa: PLC0415  # the first paint waits for no operation

    return back_up(journal, "first")


def first_mentorship(journal: OpenJournal, draft: MentorshipDraft) -> Mentorship:
    """Save the first mentorship. Raises as keep_mentorship does."""
    from revmentor_desktop.operations.mentorships import keep_mentorship  # noqa: PLC0415  # the first paint waits for no operation

    return keep_mentorship(journal, draft)


def sample_instead(journal: OpenJournal) -> int:
    """Put the sample in, to look around."""
    from revmentor_desktop.operations.sample import add_sample  # noqa: PLC0415  # the first paint waits for no operation

    return add_sample(journal)
