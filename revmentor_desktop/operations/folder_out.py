"""Writing a folder that leaves the journal: whole or not at all, and never into one in use."""

import errno
import os
import secrets
import shutil
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path, PurePosixPath

from revmentor_desktop.operations.file_out import disk_trouble
from revmentor_desktop.support.errors import DiskTrouble, KnownFailure
from revmentor_desktop.support.folders import (
    PRIVATE_FILE,
    PRIVATE_FOLDER,
    sync_file,
    sync_folder,
)
from revmentor_desktop.support.language import translate

_IN_USE = (errno.EEXIST, errno.ENOTEMPTY, errno.ENOTDIR)


def write_folder_out(target: Path, files: Iterable[tuple[str, bytes]]) -> int:
    """Write files, named by paths with "/", into a new folder; how many there were.

    It is built beside the target, hidden, and then given its name. Raises KnownFailure when
    something is there that is no empty folder, DiskTrouble when the place does not take it;
    nothing is left then.
    """
    target = target.absolute()
    part = target.with_name(f".{secrets.token_hex(8)}.part")
    try:
        check_new_folder(target)
        part.mkdir(mode=PRIVATE_FOLDER)
        count = _fill(part, files)
        _rename(part, target)
        with suppress(OSError):  # the folder is there, whole, whatever the one above says now
            sync_folder(target.parent)
    except OSError as error:
        if error.errno in _IN_USE and os.path.lexists(target):
            raise _in_use(target) from error
        raise disk_trouble(error, target) from error
    finally:
        shutil.rmtree(part, ignore_errors=True)
    return count


def check_new_folder(target: Path) -> None:
    """Raise KnownFailure or DiskTrouble when a folder of that name cannot be made.

    Asked before the work is done as well: nobody waits for what is refused in the end.
    """
    target = target.absolute()
    if not target.parent.is_dir():
        raise DiskTrouble(
            translate("Export", "The folder {path} is not there.", path=target.parent),
            translate("Export", "Nothing was written; your journal is as it was."),
            translate("Export", "Make the folder or connect its disk, or choose another place."),
        )
    empty = target.is_dir() and not target.is_symlink() and not any(target.iterdir())
    if os.path.lexists(target) and not empty:
        raise _in_use(target)


def _fill(folder: Path, files: Iterable[tuple[str, bytes]]) -> int:
    count = 0
    for name, content in files:
        path = folder.joinpath(*PurePosixPath(name).parts)
        _make_between(folder, path.parent)
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, PRIVATE_FILE)
        with os.fdopen(descriptor, "wb") as file:
            file.write(content)
            file.flush()
            if count == 0:  # it says everything; the others are copies of its parts
                sync_file(file.fileno())
        count += 1
    if hasattr(os, "sync"):
        os.sync()
    return count


def _make_between(folder: Path, below: Path) -> None:
    """Make the folders that lead from one to the other, each for its owner alone."""
    if below != folder and not below.is_dir():
        _make_between(folder, below.parent)
        below.mkdir(mode=PRIVATE_FOLDER)


def _rename(part: Path, target: Path) -> None:
    """Put the folder in its place; an empty one that was there gives way, no other."""
    if target.is_dir() and not target.is_symlink():
        target.rmdir()
    elif os.path.lexists(target):
        raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), str(target))
    part.rename(target)


def _in_use(target: Path) -> KnownFailure:
    return KnownFailure(
        translate("Export", "{name} is there already.", name=target.name),
        translate("Export", "It was left as it is, and nothing was written."),
        translate("Export", "Name a new folder, or an empty one."),
    )
