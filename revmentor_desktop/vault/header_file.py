"""The header on the disk: `journal.rmj`, and its second copy `journal.rmj.prev`.

Both hold the same bytes, in two files of their own, so that bad luck with one leaves the other.
A write makes each in turn: a private file beside it, synced, renamed over it, the folder synced.
Whenever the power goes, each of the two is wholly the old header or wholly the new one. The second
copy is renewed at once, not at the next write: a passphrase that was given up must not stay behind
in it as a way in. The second copy is read only when the first is missing or damaged.
"""

import os
from contextlib import suppress
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from revmentor_desktop.support.errors import DiskTrouble, KnownFailure, NotFound
from revmentor_desktop.support.folders import PRIVATE_FILE, sync_file, sync_folder
from revmentor_desktop.support.language import translate
from revmentor_desktop.vault.files import HEADER_FILE, PREVIOUS_FILE
from revmentor_desktop.vault.header import LARGEST_HEADER, Header, encode_header
from revmentor_desktop.vault.header_parse import NewerHeader, parse_header

_UNFINISHED = "journal.rmj.new"


class OtherCopy(Enum):
    """How the copy that was not used stands to the header that was."""

    SAME = "same"
    OUTDATED = "outdated"
    """Missing, damaged, or of an earlier state."""
    NEWER = "newer"
    """The one that was used was put back to an earlier state."""
    UNKNOWN = "unknown"
    """It cannot be read, or a newer version of the program wrote it."""


@dataclass(frozen=True, slots=True)
class FoundHeader:
    """A header read from a folder: its bytes, and whether the second copy had to be used."""

    header: Header
    raw: bytes
    from_previous: bool

    @property
    def warning(self) -> str:
        """What to tell the person; empty when all is well."""
        if not self.from_previous:
            return ""
        return translate(
            "Vault", "The file journal.rmj is damaged or missing. Its second copy was used."
        )


def read_header(folder: Path) -> FoundHeader:
    """The header of the journal in the folder, from the second copy if need be.

    Raises NotFound when there is none, Damaged when neither copy is whole, NotForUs when it was
    made by a newer version or is something else, DiskTrouble when it cannot be read.
    """
    try:
        return _found(folder, HEADER_FILE)
    except NewerHeader:
        raise
    except KnownFailure as failure:
        first = failure
    try:
        return _found(folder, PREVIOUS_FILE)
    except (NewerHeader, NotFound) as second:
        raise (first if isinstance(second, NotFound) else second) from None
    except KnownFailure as second:
        raise (second if isinstance(first, NotFound) else first) from None


def write_header(folder: Path, header: Header) -> None:
    """Write both copies, each whole or not at all.

    Raises DiskTrouble; its sentence says whether the new header is the one that counts.
    """
    raw = encode_header(header)
    if parse_header(raw) != header:
        raise ValueError("a header that would not be read back as it is")
    try:
        _replace_whole(folder, HEADER_FILE, raw)
    except OSError as error:
        raise DiskTrouble(
            translate("Vault", "The locks of this journal could not be written."),
            translate("Vault", "The journal opens as before."),
            translate("Vault", "Make room on the disk, then try again."),
        ) from error
    try:
        _replace_whole(folder, PREVIOUS_FILE, raw)
    except OSError as error:
        raise DiskTrouble(
            translate(
                "Vault",
                "The new locks of this journal are in place, but their second copy {file} was not"
                " renewed.",
                file=PREVIOUS_FILE,
            ),
            translate("Vault", "The second copy still opens with what opened it before."),
            translate("Vault", "Make room on the disk, then try again."),
        ) from error


def other_copy(folder: Path, found: FoundHeader) -> OtherCopy:
    """How the copy that was not used stands to the header that was."""
    try:
        other = _found(folder, _other(found))
    except (NewerHeader, DiskTrouble):
        return OtherCopy.UNKNOWN
    except KnownFailure:
        return OtherCopy.OUTDATED
    if other.raw == found.raw:
        return OtherCopy.SAME
    return OtherCopy.NEWER if other.header.rev > found.header.rev else OtherCopy.OUTDATED


def renew_other_copy(folder: Path, found: FoundHeader) -> None:
    """Write the copy that is missing, damaged or of an earlier state; the other one opened.

    It could be all there is one day, and one left behind by a change of the passphrase that was
    cut short would still open with what was given up. The journal's lock is held by the caller.
    Raises OSError.
    """
    if other_copy(folder, found) is OtherCopy.OUTDATED:
        _replace_whole(folder, _other(found), found.raw)


def _other(found: FoundHeader) -> str:
    return HEADER_FILE if found.from_previous else PREVIOUS_FILE


def _found(folder: Path, name: str) -> FoundHeader:
    raw = _read(folder / name)
    return FoundHeader(parse_header(raw), raw, from_previous=name == PREVIOUS_FILE)


def _read(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(LARGEST_HEADER + 1)
    except FileNotFoundError as error:
        raise NotFound(translate("Vault", "There is no journal in this folder.")) from error
    except OSError as error:
        raise DiskTrouble(
            translate("Vault", "{path} cannot be read.", path=path),
            todo=translate("Vault", "Check that the folder and the file may be read by you."),
        ) from error


def _replace_whole(folder: Path, name: str, raw: bytes) -> None:
    """Like folders.written_whole, but what a killed write leaves is cleared by the next one.

    A header left lying about would be a way in for a passphrase that was given up later.
    """
    unfinished = folder / _UNFINISHED
    unfinished.unlink(missing_ok=True)
    descriptor = os.open(unfinished, os.O_WRONLY | os.O_CREAT | os.O_EXCL, PRIVATE_FILE)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(raw)
            file.flush()
            sync_file(file.fileno())
        unfinished.replace(folder / name)
    except OSError:
        with suppress(OSError):
            unfinished.unlink()
        raise
    sync_folder(folder)
