"""Where the program keeps its things, and how it makes them private and whole."""

import errno
import os
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

HOME_VARIABLE = "REVMENTOR_HOME"
PRIVATE_FOLDER = 0o700
PRIVATE_FILE = 0o600

_NO_SYNC_OF_FOLDERS = frozenset(
    {errno.EINVAL, errno.ENOTSUP, errno.ENOSYS, errno.EACCES, errno.EPERM, errno.EBADF}
)
"""What network disks and FUSE answer to a wish they do not know, and folders one may not list."""


@dataclass(frozen=True, slots=True)
class Folders:
    """The per-user data folder; everything the program writes by itself lies below `home`."""

    home: Path

    @property
    def journals(self) -> Path:
        """One folder per journal, named by its id (VAULT.md, on disk)."""
        return self.home / "journals"

    @property
    def preferences(self) -> Path:
        """The table of preferences, outside any journal; holds nothing of their content."""
        return self.home / "preferences.json"

    @property
    def logs(self) -> Path:
        """Reports of bugs: where in the program, never text of the journal."""
        return self.home / "logs"

    @property
    def qt_settings(self) -> Path:
        """Where Qt may leave what it insists on writing, such as the last visited folder."""
        return self.home / "qt"


def find_folders(home: str | None = None) -> Folders:
    """The folders under `home`, else under $REVMENTOR_HOME, else in the user's data folder."""
    chosen = home or os.environ.get(HOME_VARIABLE)
    if chosen:
        return Folders(Path(chosen).expanduser().resolve())
    import platformdirs  # noqa: PLC0415  # not before the first paint where a folder was named

    return Folders(Path(platformdirs.user_data_dir("revmentor", appauthor=False)))


def make_private_folder(path: Path) -> Path:
    """Make a folder that only its owner may enter, with the parents it needs. Raises OSError."""
    path.mkdir(mode=PRIVATE_FOLDER, parents=True, exist_ok=True)
    path.chmod(PRIVATE_FOLDER)
    return path


def sync_file(descriptor: int) -> None:
    """Make what was written to an open file survive a power cut. Raises OSError.

    On macOS fsync() leaves it in the drive's own memory; only F_FULLFSYNC makes the drive write it
    down. A disk that does not know that wish (a network share) gets the plain one.
    """
    if sys.platform == "darwin":
        import fcntl  # noqa: PLC0415  # not there on Windows

        with suppress(OSError):
            fcntl.fcntl(descriptor, fcntl.F_FULLFSYNC)
            return
    os.fsync(descriptor)


def sync_folder(path: Path) -> None:
    """Make renames inside the folder survive a power cut, where the system can (not Windows).

    A disk that syncs no folders is taken as it is: the rename is done. Raises OSError for one
    that fails.
    """
    if os.name == "nt":
        return
    try:
        descriptor = os.open(path, os.O_RDONLY)
        try:
            sync_file(descriptor)
        finally:
            os.close(descriptor)
    except OSError as error:
        if error.errno not in _NO_SYNC_OF_FOLDERS:
            raise


@contextmanager
def written_whole(target: Path) -> Iterator[BinaryIO]:
    """Write a private file that is either the old one or the whole new one, never half.

    Yields a file beside the target; on leaving it is synced and renamed over the target. On any
    failure the target is untouched and the temporary file is gone. Raises OSError.
    """
    descriptor, name = tempfile.mkstemp(dir=target.parent, prefix=".", suffix=".part")
    temporary = Path(name)
    try:
        with os.fdopen(descriptor, "wb") as file:
            yield file
            file.flush()
            sync_file(file.fileno())
        temporary.replace(target)
        sync_folder(target.parent)
    finally:
        temporary.unlink(missing_ok=True)


def write_new_private(target: Path, text: str) -> None:
    """Write a private file that must not be there yet. Raises OSError (FileExistsError too)."""
    descriptor = os.open(target, os.O_WRONLY | os.O_CREAT | os.O_EXCL, PRIVATE_FILE)
    with os.fdopen(descriptor, "w", encoding="utf-8", newline="\n") as file:
        file.write(text)
        file.flush()
        sync_file(file.fileno())
