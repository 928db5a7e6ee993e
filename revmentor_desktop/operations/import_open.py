"""Taking an open export back (P66): into a new journal it gives the same again.

Into a journal that has items, those that are here already (the same ids) stay as they are and are
counted; nothing is dropped without being named.
"""

from dataclasses import dataclass
from pathlib import Path

from revmentor_desktop.exchange.open_read import MOST_BYTES, read_json
from revmentor_desktop.journal.open_item import OpenExport
from revmentor_desktop.operations.back_up import back_up
from revmentor_desktop.operations.export_open import JOURNAL_FILE
from revmentor_desktop.operations.imports import (
    new_import_id,
    origin_of,
    remember_import,
    remember_owner,
)
from revmentor_desktop.operations.open_journal import OpenJournal
from revmentor_desktop.storage.open_entry import Skip, TakenIn
from revmentor_desktop.support.errors import DiskTrouble, NotForUs, NotFound
from revmentor_desktop.support.language import translate

FORMAT = "open"


@dataclass(frozen=True, slots=True)
class Skipped:
    """An item that was not taken in: its id in the file, and why."""

    source: str
    reason: str


@dataclass(frozen=True, slots=True)
class Imported:
    """What became of the items of a file; `import_id` is None when nothing was written."""

    import_id: str | None
    found: int
    imported: int
    duplicates: int
    skipped: tuple[Skipped, ...]
    warnings: tuple[str, ...]


def read_open_folder(source: Path) -> OpenExport:
    """What the folder of an open export (or its journal.json) holds.

    Raises NotFound, NotForUs for what is none or is newer or far too large, KnownFailure for one
    that does not hold together.
    """
    file = source / JOURNAL_FILE if source.is_dir() else source
    try:
        if file.stat().st_size > MOST_BYTES:
            raise NotForUs(
                translate("OpenImport", "This file is larger than any journal would be."),
                translate("OpenImport", "Nothing was imported."),
                translate("OpenImport", "Choose the folder that an open export wrote."),
            )
        content = file.read_bytes()
    except FileNotFoundError as error:
        raise NotFound(
            translate("OpenImport", "There is no {path}.", path=file),
            translate("OpenImport", "Nothing was imported."),
            translate("OpenImport", "Choose the folder that an open export wrote."),
        ) from error
    except OSError as error:
        raise DiskTrouble(
            translate("OpenImport", "{path} cannot be read.", path=file),
            translate("OpenImport", "Nothing was imported."),
            translate("OpenImport", "Check that its disk is connected and may be read."),
        ) from error
    return read_json(content)


def preview_import(journal: OpenJournal, export: OpenExport) -> Imported:
    """What an import would bring. Writes nothing."""
    return _told(None, export, journal.store.imports.sort_out(export.items))


def import_open(journal: OpenJournal, export: OpenExport, source: str) -> Imported:
    """Take in what is not here yet, all of it or nothing; a backup is made first.

    `source` is the name of the folder, to know the import again. A journal without any item takes
    over the owner's name, too. Raises DiskTrouble, Damaged.
    """
    store = journal.store
    if not store.imports.sort_out(export.items).imported:
        return preview_import(journal, export)
    empty = store.imports.nothing_here()
    if not empty:
        back_up(journal, "import")
    import_id = new_import_id()
    with store.change():
        taken = store.imports.take_in(export.items, origin_of(import_id))
        made = remember_import(journal, import_id, FORMAT, source, taken)
        if empty:
            remember_owner(journal, made, export.owner)
    return _told(import_id, export, taken)


def _told(import_id: str | None, export: OpenExport, taken: TakenIn) -> Imported:
    reasons = {
        Skip.TRASH: translate("OpenImport", "it lies in the trash here"),
        Skip.ABOVE_IN_TRASH: translate("OpenImport", "what it belongs to lies in the trash here"),
        Skip.PUT_AWAY: translate("OpenImport", "its mentorship is put away here"),
    }
    warnings = []
    if taken.reworded:
        warnings.append(
            translate(
                "OpenImport",
                "%n item(s) are worded otherwise here; those here stayed as they are.",
                n=len(taken.reworded),
            )
        )
    return Imported(
        import_id,
        len(export.items),
        len(taken.imported),
        len(taken.duplicates),
        tuple(Skipped(item_id, reasons[why]) for item_id, why in taken.skipped),
        tuple(warnings),
    )
