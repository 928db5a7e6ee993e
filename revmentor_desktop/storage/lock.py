"""One program at a time: the lock on a journal's folder."""

from pathlib import Path

from filelock import FileLock, Timeout

from revmentor_desktop.support.errors import DiskTrouble, InUse
from revmentor_desktop.support.folders import PRIVATE_FILE
from revmentor_desktop.support.language import translate

LOCK_FILE = ".lock"


class JournalLock:
    """Holds a journal's folder until released, or until this process ends.

    Raises InUse when another process holds it, DiskTrouble when the lock file cannot be made.
    """

    def __init__(self, folder: Path) -> None:
        self._lock = FileLock(folder / LOCK_FILE, timeout=0, mode=PRIVATE_FILE)
        try:
            self._lock.acquire()
        except Timeout as error:
            raise InUse(
                translate("Storage", "This journal is open in another window or program."),
                translate("Storage", "What is written there is safe."),
                translate("Storage", "Close or lock it there, then try again."),
            ) from error
        except (OSError, NotImplementedError) as error:  # the latter: a disk that cannot lock
            raise DiskTrouble(
                translate("Storage", "The journal's folder cannot be written to."),
                translate("Storage", "Nothing was changed."),
                translate("Storage", "Allow writing to the folder, then try again."),
            ) from error

    def release(self) -> None:
        """Let others open the journal. Does nothing the second time."""
        self._lock.release()
