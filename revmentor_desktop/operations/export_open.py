"""Everything out, to be read by anybody (P61, P62): a folder of JSON and Markdown."""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from revmentor_desktop.exchange.open_json import SCHEMA_FILE, to_json
from revmentor_desktop.exchange.open_markdown import to_markdown_files
from revmentor_desktop.journal.open_choice import Left, OpenChoice
from revmentor_desktop.journal.open_item import OpenExport
from revmentor_desktop.operations.exports_left import remember_export
from revmentor_desktop.operations.folder_out import check_new_folder, write_folder_out
from revmentor_desktop.operations.open_journal import OpenJournal
from revmentor_desktop.storage.open_copy import read_open
from revmentor_desktop.support.errors import KnownFailure
from revmentor_desktop.support.language import translate
from revmentor_desktop.support.resources import resource

JOURNAL_FILE, README_FILE = "journal.json", "README.txt"
_README = """\
This folder is a copy of a journal of RevMentor Desktop, written to be read by anybody.

journal.json          all of it; "import open" takes it back into a journal
journal.schema.json   what stands where in journal.json (JSON Schema)
the folders           the same words as Markdown, one file for each item, by person and kind;
                      open this folder in Obsidian or any editor

Nothing here is encrypted. Keep it where nobody reads it who should not, or throw it away after use.
"""


@dataclass(frozen=True, slots=True)
class Leaving:
    """What an export takes: how many items of each kind, and how many stay and why.

    A mentorship or session that is there as bare facts only is not counted.
    """

    export: OpenExport
    kinds: Mapping[str, int]
    left: Mapping[Left, int]

    @property
    def count(self) -> int:
        """How many items leave with their words."""
        return sum(self.kinds.values())


@dataclass(frozen=True, slots=True)
class OpenExported:
    """A folder that was written."""

    path: Path
    files: int
    leaving: Leaving


def gather(journal: OpenJournal, choice: OpenChoice) -> Leaving:
    """What would leave, read and ready. Writes nothing. Raises Damaged."""
    export, chosen = read_open(journal.store, choice, journal.clock.today())
    kinds = Counter(item.kind.value for item in export.items if item.share)
    return Leaving(export, dict(sorted(kinds.items())), chosen.left)


def export_open(journal: OpenJournal, choice: OpenChoice, target: Path) -> OpenExported:
    """Write what the choice takes into a new folder, whole or not at all, and remember it.

    Raises KnownFailure with nothing to export or when the folder is in use, DiskTrouble, Damaged.
    """
    check_new_folder(target)
    leaving = to_leave(gather(journal, choice))
    count = write_folder_out(target, files_of(leaving.export))
    remember_export(journal, "open", leaving.kinds, with_private=choice.with_private)
    return OpenExported(target, count, leaving)


def to_leave(leaving: Leaving) -> Leaving:
    """The same, when there is something. Raises KnownFailure otherwise."""
    if leaving.export.items:
        return leaving
    todo = translate("Export", "Choose another period, kind, tag or mentorship.")
    if leaving.left.get(Left.PRIVATE):
        todo = translate("Export", "Choose more, or say that private items may leave, too.")
    raise KnownFailure(
        translate("Export", "There is nothing to export."),
        translate("Export", "Nothing was written."),
        todo,
    )


def files_of(export: OpenExport) -> Iterator[tuple[str, bytes]]:
    """The files of the folder, the one that says everything first."""
    yield JOURNAL_FILE, to_json(export)
    yield SCHEMA_FILE, resource("open", SCHEMA_FILE).read_bytes()
    yield README_FILE, _README.encode()
    for name, text in to_markdown_files(export, (JOURNAL_FILE, SCHEMA_FILE, README_FILE)):
        yield name, text.encode()
