"""Writing a file that leaves the journal: whole or not at all, and never over another unasked."""

import errno
import os
import secrets
from contextlib import suppress
from pathlib import Path

from revmentor_desktop.support.errors import DiskTrouble, KnownFailure, WrongUsage
from revmentor_desktop.support.folders import PRIVATE_FILE, sync_file, sync_folder
from revmentor_desktop.support.language import translate


def write_out(target: Path, content: bytes, *, replace: bool = False) -> None:
    """Write `content` beside `target`, make it safe on the disk, then give it its name.

    Raises WrongUsage when `target` is a folder, KnownFailure when something of that name is there
    and `replace` is not set, DiskTrouble when the place does not take it; nothing is left then.
    """
    part = target.with_name(f".{secrets.token_hex(8)}.part")  # short: a name has 255 bytes
    try:
        check_target(target, replace=replace)
        _write(part, content)
        _rename(part, target, replace)
        with suppress(OSError):  # the file is there, whole, whatever its folder says now
            sync_folder(target.parent)
    except FileExistsError:
        raise _is_there(target) from None
    except OSError as error:
        raise disk_trouble(error, target) from error
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)


def check_target(target: Path, *, replace: bool) -> None:
    """Raise WrongUsage, DiskTrouble or KnownFailure when that cannot be the file to write.

    Asked before long work is done as well: nobody waits for what is refused in the end.
    """
    if not target.name or target.is_dir():
        raise WrongUsage(
            translate("Export", "{path} is a folder.", path=target),
            translate("Export", "Nothing was written."),
            translate("Export", "Name the file to write, too."),
        )
    if not target.parent.is_dir():
        raise DiskTrouble(
            translate("Export", "The folder {path} is not there.", path=target.parent),
            translate("Export", "Nothing was written; your journal is as it was."),
            translate("Export", "Make the folder or connect its disk, or choose another place."),
        )
    if not replace and os.path.lexists(target):
        raise _is_there(target)


def _write(part: Path, content: bytes) -> None:
    descriptor = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, PRIVATE_FILE)
    with os.fdopen(descriptor, "wb") as file:
        file.write(content)
        file.flush()
        sync_file(file.fileno())


def _rename(part: Path, target: Path, replace: bool) -> None:
    if replace:
        part.replace(target)
        return
    try:
        target.hardlink_to(part)  # unlike a rename, this refuses what came there meanwhile
    except FileExistsError:
        raise
    except OSError:  # a file system without links
        if os.path.lexists(target):
            raise FileExistsError from None
        part.rename(target)


def _is_there(target: Path) -> KnownFailure:
    return KnownFailure(
        translate("Export", "There is a file {name} already.", name=target.name),
        translate("Export", "It was left as it is, and nothing was written."),
        translate("Export", "Choose another name, or say that it may be replaced."),
    )


def disk_trouble(error: OSError, target: Path) -> DiskTrouble:
    """The failure for what the system says about a file or folder that was to be written."""
    kept = translate("Export", "Nothing was written; your journal is as it was.")
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return DiskTrouble(
            translate("Export", "The disk is full."),
            kept,
            translate("Export", "Make room on it, or choose another place."),
        )
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        return DiskTrouble(
            translate("Export", "The folder {path} cannot be written to.", path=target.parent),
            kept,
            translate("Export", "Allow writing to it, or choose another place."),
        )
    return DiskTrouble(
        translate("Export", "The disk did not take the file {name}.", name=target.name),
        kept,
        translate("Export", "Check that the disk is connected, or choose another place."),
    )
