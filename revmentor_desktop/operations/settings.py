"""What a journal remembers about itself: its owner, its name, the last place looked at."""

from revmentor_desktop.journal.plain_text import kept, one_line
from revmentor_desktop.operations.journals import JournalPlace, free_name, write_name
from revmentor_desktop.operations.open_journal import OpenJournal
from revmentor_desktop.storage.settings import OWNER
from revmentor_desktop.support.errors import WrongUsage
from revmentor_desktop.support.language import translate

NAME, LAST_PLACE, SESSIONS_VIEW = "name", "last-place", "sessions-view"
"""Names of settings inside the journal."""


def owner(journal: OpenJournal) -> str:
    """The name of the person who writes this journal."""
    return journal.store.settings.get(OWNER) or ""


def rename_owner(journal: OpenJournal, name: str) -> str:
    """Change the owner's name. Raises WrongUsage without one."""
    name = one_line(name)
    if not name:
        raise WrongUsage(translate("Journals", "A journal needs its owner's name."))
    with journal.store.change():
        journal.store.settings.set(OWNER, name)
    journal.owner = name
    return name


def name_journal(journal: OpenJournal, name: str) -> JournalPlace:
    """Give the journal another name. Raises WrongUsage when another one here has it."""
    name = free_name(journal.folders, name, but=journal.place.folder)
    with journal.store.change():
        journal.store.settings.set(NAME, name)
    journal.place = write_name(journal.place, name)
    return journal.place


def remember_place(journal: OpenJournal, place: str) -> None:
    """Remember where in the window the person is, so that unlocking leads back there."""
    with journal.store.change():
        journal.store.settings.set(LAST_PLACE, kept(place))


def last_place(journal: OpenJournal) -> str:
    """The place remembered last, "" when there is none."""
    return journal.store.settings.get(LAST_PLACE) or ""


def remember_sessions_view(journal: OpenJournal, view: str) -> None:
    """Remember how the sessions were looked at last."""
    with journal.store.change():
        journal.store.settings.set(SESSIONS_VIEW, kept(view))


def sessions_view(journal: OpenJournal) -> str:
    """How the sessions were looked at last, "" when nothing was chosen yet."""
    return journal.store.settings.get(SESSIONS_VIEW) or ""
