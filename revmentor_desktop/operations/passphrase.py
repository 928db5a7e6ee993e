"""Changing the passphrase or the recovery words, and setting a new passphrase with the words.

One slot of the header is wrapped anew; nothing of the journal is written. The header on the disk
is wholly the old one or wholly the new one at any moment (vault/header_file.py). Backups made
before still open with what opened them then; the next backup carries the new header.
"""

from collections.abc import Iterable
from datetime import datetime

from revmentor_desktop.operations.journals import JournalPlace
from revmentor_desktop.operations.open_journal import OpenJournal, RecoveryWords, open_journal
from revmentor_desktop.support.clock import Clock
from revmentor_desktop.support.folders import Folders
from revmentor_desktop.vault import journal_keys
from revmentor_desktop.vault.header import BY_WORDS, Header, KdfCost
from revmentor_desktop.vault.header_file import read_header, write_header
from revmentor_desktop.vault.journal_keys import needs_stronger_kdf, unlock_with_passphrase
from revmentor_desktop.vault.recovery import new_recovery_words


def change_passphrase(
    journal: OpenJournal, old: str, new: str, *, cost: KdfCost | None = None
) -> None:
    """Replace the passphrase of an open journal; the old one opens nothing then.

    The recovery words stay as they are. Raises WrongSecret when `old` is not the passphrase,
    WrongUsage when `new` cannot be one, DiskTrouble, which says which of the two opens the journal.
    """
    header = read_header(journal.place.folder).header
    unlock_with_passphrase(header, old).wipe()
    _rewrap(journal, header, new, cost)


def confirm_passphrase(journal: OpenJournal, passphrase: str) -> None:
    """Do nothing when this is the passphrase of the open journal. Raises WrongSecret.

    Asked before something is set that makes the journal less safe.
    """
    unlock_with_passphrase(read_header(journal.place.folder).header, passphrase).wipe()


def draw_recovery_words(journal: OpenJournal, passphrase: str) -> tuple[str, ...]:
    """Twelve fresh words, for somebody who knows the passphrase; those there are still hold.

    Raises WrongSecret.
    """
    confirm_passphrase(journal, passphrase)
    return new_recovery_words()


def renew_recovery_words(
    journal: OpenJournal,
    passphrase: str,
    words: str | Iterable[str],
    *,
    cost: KdfCost | None = None,
) -> None:
    """Replace the recovery words: the page there was opens nothing any more.

    The passphrase stays; copies made before still open with the words they had. Raises WrongSecret
    when `passphrase` is not the passphrase or `words` are no recovery words, DiskTrouble.
    """
    header = read_header(journal.place.folder).header
    unlock_with_passphrase(header, passphrase).wipe()
    renewed = journal_keys.replace_recovery_words(
        header, journal.keys, words, created=journal.clock.now(), cost=cost
    )
    write_header(journal.place.folder, renewed)


def recovery_words_since(journal: OpenJournal) -> datetime:
    """When the recovery words were made that open the journal now."""
    slots = read_header(journal.place.folder).header.slots
    return max(slot.created for slot in slots if slot.type == BY_WORDS)


def recover_journal(
    place: JournalPlace,
    words: str,
    new: str,
    *,
    folders: Folders,
    clock: Clock,
    cost: KdfCost | None = None,
) -> OpenJournal:
    """Open a journal with its recovery words and give it a new passphrase.

    Raises as open_journal does, and WrongUsage when `new` cannot be a passphrase; the old one
    stays then.
    """
    journal = open_journal(place, RecoveryWords(words), folders=folders, clock=clock)
    try:
        _rewrap(journal, read_header(place.folder).header, new, cost)
    except BaseException:  # whatever it was, nothing stays open
        journal.close()
        raise
    return journal


def _rewrap(journal: OpenJournal, header: Header, new: str, cost: KdfCost | None) -> None:
    changed = journal_keys.change_passphrase(
        header, journal.keys, new, created=journal.clock.now(), cost=cost
    )
    write_header(journal.place.folder, changed)
    journal.weak_kdf = needs_stronger_kdf(changed)
