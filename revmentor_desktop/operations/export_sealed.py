"""Everything out under a passphrase of its own (P64, P65): one file, with a reader beside it."""

import io
import zipfile
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from revmentor_desktop.journal.open_choice import OpenChoice
from revmentor_desktop.operations.export_open import Leaving, files_of, gather, to_leave
from revmentor_desktop.operations.exports_left import remember_export
from revmentor_desktop.operations.file_out import check_target, write_out
from revmentor_desktop.operations.open_journal import OpenJournal
from revmentor_desktop.support.resources import resource
from revmentor_desktop.vault.header import KdfCost
from revmentor_desktop.vault.kdf import less_memory_warning, measured_cost
from revmentor_desktop.vault.sealed_file import seal_contents
from revmentor_desktop.vault.strength import Strength, assess

READER = "open_sealed_export.py"
"""The reader that opens such a file without the program."""

_DAY = (1980, 1, 1, 0, 0, 0)  # the same contents give the same zip, whenever it is made
_OWNER_ONLY = 0o100600 << 16


@dataclass(frozen=True, slots=True)
class SealedExport:
    """A sealed file that was written, the reader beside it, and how good its passphrase is."""

    path: Path
    reader: Path
    leaving: Leaving
    strength: Strength
    warnings: tuple[str, ...]


def export_sealed(
    journal: OpenJournal,
    target: Path,
    passphrase: str,
    *,
    choice: OpenChoice | None = None,
    replace: bool = False,
    cost: KdfCost | None = None,
) -> SealedExport:
    """Seal everything, private items too unless the choice says otherwise, into one file.

    Without a `cost` the stretching is measured on this computer, as for a journal. The reader is
    put beside it and written over nothing. Raises WrongUsage for what is no passphrase,
    KnownFailure with nothing to export or when the file is there, DiskTrouble, Damaged.
    """
    check_target(target, replace=replace)
    strength = assess(passphrase, (journal.owner,))
    choice = choice or OpenChoice(with_private=True)
    leaving = to_leave(gather(journal, choice))
    cost = cost or measured_cost()
    sealed = b"".join(seal_contents(_packed(files_of(leaving.export)), passphrase, cost))
    reader = _write(target, sealed, replace=replace)
    remember_export(journal, "sealed", leaving.kinds, with_private=choice.with_private)
    warnings = (strength.warning, less_memory_warning(cost))
    return SealedExport(target, reader, leaving, strength, tuple(filter(None, warnings)))


def _write(target: Path, sealed: bytes, *, replace: bool) -> Path:
    """Write the file and the reader, both or neither; where the reader lies."""
    reader, fresh = _put_reader(target)
    try:
        write_out(target, sealed, replace=replace)
    except BaseException:  # Ctrl-C, too, leaves no reader alone
        if fresh:
            with suppress(OSError):
                reader.unlink()
        raise
    return reader


def _packed(files: Iterable[tuple[str, bytes]]) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as folder:
        for name, content in files:
            entry = zipfile.ZipInfo(name, _DAY)
            entry.create_system, entry.external_attr = 3, _OWNER_ONLY
            folder.writestr(entry, content, zipfile.ZIP_DEFLATED)
    return packed.getvalue()


def _put_reader(target: Path) -> tuple[Path, bool]:
    """Where the reader lies, and whether it was put there now: one that is the same stays."""
    content = resource("reader", READER).read_bytes()
    stem, number = Path(READER).stem, 1
    reader = target.with_name(READER)
    while reader.exists() or reader == target:
        with suppress(OSError):
            if reader != target and reader.read_bytes() == content:
                return reader, False
        number += 1
        reader = target.with_name(f"{stem}_{number}.py")
    write_out(reader, content)
    return reader, True
