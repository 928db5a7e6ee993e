"""Which journals there are on this computer, and what they are called."""

import contextlib
from dataclasses import dataclass, replace
from pathlib import Path

from revmentor_desktop.journal.plain_text import one_line
from revmentor_desktop.support.errors import NotFound, WrongUsage
from revmentor_desktop.support.folders import Folders, written_whole
from revmentor_desktop.support.language import translate
from revmentor_desktop.vault.files import HEADER_FILE, PREVIOUS_FILE

DATABASE_FILE = "journal.db"
BACKUPS_FOLDER = "backups"
README_FILE = "README.txt"
NAME_FILE = "name.txt"
"""The journal's name, readable while locked; the person chose it and may leave it out."""

NAME_LENGTH = 80


@dataclass(frozen=True, slots=True)
class JournalPlace:
    """Where a journal lies. `id` is its folder's name and begins with the journal's own id."""

    id: str
    folder: Path
    name: str

    @property
    def header(self) -> Path:
        """The header file (VAULT.md, "On disk")."""
        return self.folder / HEADER_FILE

    @property
    def database(self) -> Path:
        """The encrypted database."""
        return self.folder / DATABASE_FILE

    @property
    def backups(self) -> Path:
        """Where this journal's own backups lie."""
        return self.folder / BACKUPS_FOLDER


def list_journals(folders: Folders) -> tuple[JournalPlace, ...]:
    """The journals of this home by name. A folder that is still being made is not one yet."""
    places: list[JournalPlace] = []
    with contextlib.suppress(OSError):
        places.extend(
            place_in(folder)
            for folder in sorted(folders.journals.iterdir())
            if not folder.name.startswith(".") and _holds_journal(folder)
        )
    return tuple(sorted(places, key=lambda place: (place.name.casefold(), place.id)))


def place_in(folder: Path) -> JournalPlace:
    """The journal in a folder anywhere, under the name kept beside it."""
    return JournalPlace(folder.name, folder, _read_name(folder))


def find_journal(folders: Folders, name: str | None) -> JournalPlace:
    """The journal of that name or id (or the beginning of one); None means the only one.

    Raises NotFound when there is none, WrongUsage with the names when it is not clear which.
    """
    places = list_journals(folders)
    if not places:
        raise NotFound(
            translate("Journals", "There is no journal here yet."),
            todo=translate("Journals", "Create one, or restore a backup."),
        )
    fitting = places if name is None else _fitting(places, name)
    if len(fitting) == 1:
        return fitting[0]
    named = ", ".join(f"{place.name} ({place.id})" for place in places)
    if not fitting:
        raise NotFound(
            translate("Journals", "There is no journal called “{name}”.", name=name),
            todo=translate("Journals", "There are: {named}.", named=named),
        )
    raise WrongUsage(
        translate("Journals", "It is not clear which journal is meant."),
        todo=translate("Journals", "There are: {named}.", named=named),
    )


def free_name(folders: Folders, name: str, *, but: Path | None = None) -> str:
    """The name as it will be kept; "" becomes the first free "Journal", "Journal 2" ...

    Raises WrongUsage when another journal here has it, or it is too long.
    """
    taken = {place.name.casefold() for place in list_journals(folders) if place.folder != but}
    name = one_line(name)
    if len(name) > NAME_LENGTH:
        raise WrongUsage(translate("Journals", "A journal's name may have 80 letters."))
    if name.casefold() in taken:
        raise WrongUsage(
            translate("Journals", "There is a journal called “{name}” already.", name=name),
            todo=translate("Journals", "Choose another name."),
        )
    return name or _numbered(taken)


def unused_name(folders: Folders, name: str) -> str:
    """The name itself where it is free, else with the first free number: "Work 2"."""
    taken = {place.name.casefold() for place in list_journals(folders)}
    return _numbered(taken, one_line(name)[:NAME_LENGTH])


def write_name(place: JournalPlace, name: str) -> JournalPlace:
    """Keep the name beside the journal, readable while it is locked. Raises OSError."""
    with written_whole(place.folder / NAME_FILE) as file:
        file.write(name.encode())
    return replace(place, name=name)


def _holds_journal(folder: Path) -> bool:
    """Whether a folder is a journal, damaged ones included: what is broken must not vanish."""
    names = (HEADER_FILE, PREVIOUS_FILE, DATABASE_FILE)
    return any((folder / name).is_file() for name in names)


def _numbered(taken: set[str], first: str = "") -> str:
    name = first = first or translate("Journals", "Journal")
    number = 1
    while name.casefold() in taken:
        number += 1
        name = f"{first} {number}"
    return name


def _fitting(places: tuple[JournalPlace, ...], name: str) -> tuple[JournalPlace, ...]:
    wanted = one_line(name).casefold()
    exact = tuple(place for place in places if wanted in (place.name.casefold(), place.id))
    if exact or not wanted:
        return exact
    return tuple(
        place
        for place in places
        if place.id.startswith(wanted) or place.name.casefold().startswith(wanted)
    )


def _read_name(folder: Path) -> str:
    """The name kept beside a journal; its folder's first letters when there is none to read."""
    try:
        name = one_line((folder / NAME_FILE).read_bytes()[:1000].decode("utf-8", "replace"))
    except OSError:
        name = ""
    return name[:NAME_LENGTH] or translate("Journals", "Journal {id}", id=folder.name[:6])
