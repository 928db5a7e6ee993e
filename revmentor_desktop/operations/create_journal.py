"""Creating a journal: its keys, its file, its folder; all of it or nothing."""

from pathlib import Path

from revmentor_desktop.journal.plain_text import one_line
from revmentor_desktop.operations.journals import JournalPlace, free_name, write_name
from revmentor_desktop.operations.new_folder import settle, unfinished_folder, write_readme
from revmentor_desktop.operations.settings import NAME
from revmentor_desktop.storage.store import create_store
from revmentor_desktop.support.clock import Clock
from revmentor_desktop.support.errors import DiskTrouble, WrongUsage
from revmentor_desktop.support.folders import Folders
from revmentor_desktop.support.language import translate
from revmentor_desktop.vault import recovery, strength
from revmentor_desktop.vault.header import Header, KdfCost
from revmentor_desktop.vault.header_file import write_header
from revmentor_desktop.vault.journal_keys import create_keys
from revmentor_desktop.vault.kdf import less_memory_warning, usual_cost
from revmentor_desktop.vault.keys import Keys
from revmentor_desktop.vault.recovery import same_word
from revmentor_desktop.vault.sealing import wipe
from revmentor_desktop.vault.strength import Strength, suggest_passphrase

__all__ = [
    "Strength",
    "assess_passphrase",
    "create_journal",
    "little_memory_warning",
    "new_recovery_words",
    "same_word",
    "suggest_passphrase",
]


def create_journal(
    folders: Folders,
    *,
    owner: str,
    passphrase: str,
    words: str,
    clock: Clock,
    name: str = "",
    cost: KdfCost | None = None,
) -> JournalPlace:
    """Make a new journal that the passphrase and the recovery words open; it is closed.

    Without a `cost` the stretching is measured on this computer, which takes as long as opening.
    Raises WrongUsage without an owner's name, for a name that is taken and for a passphrase that
    cannot be one, WrongSecret for words that are no recovery words, DiskTrouble. Nothing is left
    behind then.
    """
    owner = one_line(owner)
    if not owner:
        raise WrongUsage(translate("Journals", "A journal needs its owner's name."))
    name = free_name(folders, name)
    header, keys = create_keys(passphrase, words, created=clock.now(), cost=cost)
    try:
        with unfinished_folder(folders) as folder:
            _fill(folder, header, keys, owner=owner, name=name, clock=clock)
            target = folders.journals / header.journal_id
            settle(folder, target)
    except (OSError, DiskTrouble) as error:
        raise DiskTrouble(
            translate(
                "Journals", "The journal could not be made in {folder}.", folder=folders.home
            ),
            translate("Journals", "Nothing half-made was left there."),
            translate("Journals", "Make room there, or allow writing to it, then try again."),
        ) from error
    finally:
        keys.wipe()
    return JournalPlace(header.journal_id, target, name)


def assess_passphrase(text: str, owner: str = "") -> Strength:
    """Judge a passphrase as it is typed; the owner's name is tried first by whoever guesses."""
    return strength.assess(text, (owner,) if owner else ())


def new_recovery_words() -> str:
    """Twelve fresh words, one space between them; the person writes them down."""
    return " ".join(recovery.new_recovery_words())


def little_memory_warning() -> str:
    """What to say before a journal is made on a computer with less than 1 GiB; else empty."""
    return less_memory_warning(usual_cost())


def _fill(folder: Path, header: Header, keys: Keys, *, owner: str, name: str, clock: Clock) -> None:
    """Everything a journal's folder holds, on the disk."""
    place = JournalPlace(header.journal_id, folder, name)
    head = keys.head_keeper(folder)
    key = keys.database(header.db.epoch)
    try:
        store = create_store(
            place.database,
            key,
            header.journal_id,
            owner=owner,
            sealer=keys.private_sealer(),
            keeper=head,
            clock=clock,
        )
        try:
            store.settings.set(NAME, name)
        finally:
            store.close()
    finally:
        wipe(key)
        head.close()
    write_header(folder, header)
    write_name(place, name)
    write_readme(folder)
