"""The one way in which a whole database is copied: through its open connection."""

import os
import secrets
from pathlib import Path

from revmentor_desktop.storage.failures import translated
from revmentor_desktop.storage.files import make_private_file
from revmentor_desktop.storage.sqlcipher import Connection, Way, connect


def copy_connection(
    source: Connection, target: Path, key: bytearray, *, new_device: bool = False
) -> None:
    """Copy everything committed up to now into a new file under another raw key, and sync it.

    Nobody has to wait for it; the copy is one file, without a log beside it. Raises DiskTrouble,
    also when the target is there already, Damaged.
    """
    make_private_file(target)
    copy = connect(target, key, Way.CREATE)
    try:
        with translated():
            source.backup(copy, pages=-1)  # in one go: in pieces a busy writer would starve it
            if new_device:
                copy.execute(
                    "UPDATE meta SET value = ? WHERE name = 'device'", (secrets.token_hex(8),)
                )
            copy.execute("PRAGMA journal_mode = DELETE")
    except BaseException:
        copy.close()
        target.unlink(missing_ok=True)
        raise
    copy.close()
    descriptor = os.open(target, os.O_RDWR)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
