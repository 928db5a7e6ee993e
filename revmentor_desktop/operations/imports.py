"""Whole imports (P68): which there were, and taking one out again."""

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace
from typing import Any

from revmentor_desktop.journal.ids import new_id
from revmentor_desktop.operations.back_up import back_up
from revmentor_desktop.operations.open_journal import OpenJournal
from revmentor_desktop.operations.settings import rename_owner
from revmentor_desktop.storage.open_entry import TakenIn
from revmentor_desktop.support.errors import NotFound
from revmentor_desktop.support.language import translate

_NAME = "imports"


@dataclass(frozen=True, slots=True)
class Import:
    """One import: when, what kind of file, the name of the file or folder, and how many items.

    `stamp` and `samples` tell its items again; `owner_before` and `owner` are told where the
    journal, empty until then, took the owner's name from it.
    """

    id: str
    at: str
    format: str
    source: str
    items: int
    stamp: str
    samples: tuple[str, ...] = ()
    owner_before: str = ""
    owner: str = ""


@dataclass(frozen=True, slots=True)
class Undone:
    """How many items went, and how many stayed as they were changed since or something hangs."""

    id: str
    removed: int
    stayed: int


def origin_of(import_id: str) -> str:
    """What the items of an import are marked with."""
    return f"import:{import_id}"


def new_import_id() -> str:
    """A name for the next import."""
    return new_id()


def remember_import(
    journal: OpenJournal, import_id: str, form: str, source: str, taken: TakenIn
) -> Import:
    """Keep that items came in; inside the change that took them in."""
    made = Import(
        id=import_id,
        at=journal.clock.now().isoformat(timespec="seconds"),
        format=form,
        source=source,
        items=len(taken.imported),
        stamp=taken.stamp,
        samples=tuple(taken.samples),
    )
    _keep(journal, [*_records(journal), made])
    return made


def remember_owner(journal: OpenJournal, made: Import, owner: str) -> None:
    """Take over the owner's name of an import into a journal that was empty."""
    before = journal.owner
    if owner and owner != before:
        name = rename_owner(journal, owner)
        told = replace(made, owner_before=before, owner=name)
        _keep(journal, [told if one.id == made.id else one for one in _records(journal)])


def list_imports(journal: OpenJournal) -> tuple[Import, ...]:
    """The imports that were not taken out, the latest first."""
    return tuple(reversed(_records(journal)))


def find_import(journal: OpenJournal, text: str) -> Import:
    """The import that an id or the beginning of one means. Raises NotFound."""
    fits = [one for one in _records(journal) if text and one.id.startswith(text)]
    if len(fits) != 1:
        raise NotFound(
            translate("Imports", "There is no one import called “{text}”.", text=text[:80]),
            todo=translate("Imports", "Give its id as the list of imports shows it."),
        )
    return fits[0]


def undo_import(journal: OpenJournal, made: Import) -> Undone:
    """Take a whole import out again, as if it had never come; a backup is made first.

    What was changed since stays, with what it hangs on. Raises DiskTrouble, Damaged.
    """
    back_up(journal, "import")
    store = journal.store
    with store.change():
        out = store.imports.take_out(origin_of(made.id), made.samples, made.stamp)
        left = [
            replace(one, items=out.stayed) if one.id == made.id else one
            for one in _records(journal)
        ]
        _keep(journal, [one for one in left if one.items or one.id != made.id])
        if made.owner and journal.owner == made.owner and not out.stayed:
            rename_owner(journal, made.owner_before)
    return Undone(made.id, out.removed, out.stayed)


def _records(journal: OpenJournal) -> list[Import]:
    found: list[dict[str, Any]] = json.loads(journal.store.settings.get(_NAME) or "[]")
    return [Import(**{**one, "samples": tuple(one["samples"])}) for one in found]


def _keep(journal: OpenJournal, records: Sequence[Import]) -> None:
    text = json.dumps([asdict(one) for one in records], ensure_ascii=False)
    journal.store.settings.set(_NAME, text)
