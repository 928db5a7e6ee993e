"""The one way in which a whole database is copied: through its open connection."""

import os
from collections.abc import Callable
from pathlib import Path

from revmentor_desktop.storage.failures import translated
from revmentor_desktop.storage.files import make_private_file
from revmentor_desktop.storage.sqlcipher import Connection, Way, connect
from revmentor_desktop.support.folders import sync_file


def copy_connection(
    source: Connection,
    target: Path,
    key: bytearray,
    *,
    change: Callable[[Connection], None] | None = None,
) -> None:
    """Copy everything committed up to now into a new file under another raw key, and sync it.

    Nobody has to wait for it; the copy is one file, without a log beside it. `change` is done to
    the copy before anybody sees it. Raises DiskTrouble, also when the target is there already,
    Damaged.
    """
    make_private_file(target)
    copy = connect(target, key, Way.CREATE)
    try:
        with translated():
            # written once and synced at the end: until then it is nothing anybody relies on
            copy.execute("PRAGMA journal_mode = OFF")
            copy.execute("PRAGMA synchronous = OFF")
            source.backup(copy, pages=-1)  # in one go: in pieces a busy writer would starve it
            if change is not None:
                change(copy)
            copy.execute("PRAGMA journal_mode = DELETE")
    except BaseException:  # Ctrl-C, too, leaves no half copy
        copy.close()
        target.unlink(missing_ok=True)
        raise
    copy.close()
    descriptor = os.open(target, os.O_RDWR)
    try:
        sync_file(descriptor)
    finally:
        os.close(descriptor)
