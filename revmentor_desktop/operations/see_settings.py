"""What the settings show of a journal, read in one go."""

from dataclasses import dataclass
from datetime import datetime

from revmentor_desktop.journal.mentorship import Mentorship
from revmentor_desktop.journal.trash import Thrown
from revmentor_desktop.operations.back_up import BackupFile, list_backups, newest_verified
from revmentor_desktop.operations.health import JournalInfo, describe_journal
from revmentor_desktop.operations.mentorships import list_mentorships
from revmentor_desktop.operations.open_journal import OpenJournal
from revmentor_desktop.operations.passphrase import recovery_words_since
from revmentor_desktop.operations.sample import has_sample
from revmentor_desktop.operations.settings import owner
from revmentor_desktop.operations.throw_away import list_trash


@dataclass(frozen=True, slots=True)
class SeenSettings:
    """`backups` are those in the journal's own folder, `last_good` the newest verified one.

    `words_since` is when the recovery words were made.
    """

    owner: str
    info: JournalInfo
    away: tuple[Mentorship, ...]
    sample: bool
    trash: tuple[Thrown, ...]
    backups: tuple[BackupFile, ...]
    last_good: BackupFile | None
    words_since: datetime


def see_settings(journal: OpenJournal) -> SeenSettings:
    """Everything the settings show."""
    everybody = list_mentorships(journal, archived=True)
    return SeenSettings(
        owner=owner(journal),
        info=describe_journal(journal),
        away=tuple(person for person in everybody if person.archived_on is not None),
        sample=has_sample(journal),
        trash=list_trash(journal),
        backups=list_backups(journal.place),
        last_good=newest_verified(journal.place),
        words_since=recovery_words_since(journal),
    )
