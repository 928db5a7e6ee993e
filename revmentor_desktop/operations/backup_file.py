"""The backup file, `.rmbak`: a stored zip of four parts (VAULT.md, "Backups").

`backup.json` names the format, the journal and the salt of the backup's own key; `journal.rmj` is
the header with its slots, so that a passphrase or the recovery words open the backup alone;
`journal.db` is the database under the backup key; `manifest` is sealed and says what must be in
the rest. Nothing is compressed: encrypted bytes do not shrink, and nothing can swell on reading.
"""

import hashlib
import json
import os
import shutil
import zipfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, BinaryIO

from revmentor_desktop.journal.ids import is_id
from revmentor_desktop.support.errors import Damaged, NotForUs, NotFound
from revmentor_desktop.support.folders import PRIVATE_FILE, sync_file
from revmentor_desktop.support.language import translate

SUFFIX = ".rmbak"
MAGIC, FORMAT = "rmbak", 1
LABEL, HEADER, MANIFEST, DATABASE = "backup.json", "journal.rmj", "manifest", "journal.db"
SALT_BYTES = 32

_LARGEST = {LABEL: 4096, HEADER: 64 * 1024, MANIFEST: 1024 * 1024}
_ZIP_START = b"PK"
_BROKEN = (
    zipfile.BadZipFile,
    zipfile.LargeZipFile,
    EOFError,
    KeyError,
    NotImplementedError,
    OverflowError,
    RuntimeError,
    ValueError,
)
"""What zipfile raises on damaged files; struct.error is turned into BadZipFile by it."""


@dataclass(frozen=True, slots=True)
class BackupContents:
    """What the sealed manifest says. `counts` are items per kind; `size` is of the file."""

    journal_id: str
    name: str
    made: datetime
    reason: str
    sequence: int
    digest: str
    format: int
    counts: Mapping[str, int]
    header_sha256: str
    database_sha256: str
    size: int = 0

    def packed(self) -> bytes:
        """The manifest as it is sealed."""
        table = {
            "journal_id": self.journal_id,
            "name": self.name,
            "made": self.made.isoformat(),
            "reason": self.reason,
            "sequence": self.sequence,
            "digest": self.digest,
            "format": self.format,
            "counts": dict(self.counts),
            "header_sha256": self.header_sha256,
            "database_sha256": self.database_sha256,
        }
        return json.dumps(table, sort_keys=True).encode()

    @staticmethod
    def unpacked(sealed_table: bytes, size: int) -> "BackupContents":
        """The manifest, unsealed. Raises Damaged when it was sealed but is not one of ours."""
        try:
            table: dict[str, Any] = json.loads(sealed_table)
            made = datetime.fromisoformat(table.pop("made"))
            return BackupContents(made=made, size=size, **table)
        except (ValueError, TypeError, KeyError, AttributeError) as error:
            raise damaged_backup() from error


@dataclass(frozen=True, slots=True)
class BackupParts:
    """The small parts of a backup file, read but not trusted yet."""

    path: Path
    journal_id: str
    salt: bytes
    header: bytes
    manifest: bytes

    @property
    def associated(self) -> bytes:
        """What the sealed manifest is bound to."""
        return associated_data(self.journal_id, self.salt)


def associated_data(journal_id: str, salt: bytes) -> bytes:
    """What a manifest is bound to: this format, this journal, this salt."""
    return f"{MAGIC}/{FORMAT}/{journal_id}/".encode() + salt


def write_backup_file(target: Path, parts: BackupParts, database: Path) -> None:
    """Write a new private backup file and sync it. Raises OSError."""
    descriptor = os.open(target, os.O_RDWR | os.O_CREAT | os.O_EXCL, PRIVATE_FILE)
    label = {
        "magic": MAGIC,
        "format": FORMAT,
        "journal_id": parts.journal_id,
        "salt": parts.salt.hex(),
    }
    with os.fdopen(descriptor, "w+b") as file:
        with zipfile.ZipFile(file, "w", zipfile.ZIP_STORED) as bundle:
            bundle.writestr(_entry(LABEL), json.dumps(label, sort_keys=True))
            bundle.writestr(_entry(HEADER), parts.header)
            bundle.writestr(_entry(MANIFEST), parts.manifest)
            with (
                database.open("rb") as source,
                bundle.open(_entry(DATABASE), "w", force_zip64=True) as part,
            ):
                shutil.copyfileobj(source, part, 1024 * 1024)
        file.flush()
        sync_file(file.fileno())


def read_backup_file(path: Path) -> BackupParts:
    """The small parts of a backup.

    Raises NotFound when there is no such file, NotForUs when it is no backup or a newer one,
    Damaged when it is broken. No key is needed to find that out.
    """
    with _opened(path) as bundle:
        label = _label(bundle)
        return BackupParts(
            path,
            label["journal_id"],
            bytes.fromhex(label["salt"]),
            _part(bundle, HEADER),
            _part(bundle, MANIFEST),
        )


def extract_database(path: Path, target: Path) -> str:
    """Write the database of a backup into a new private file; gives its SHA-256.

    It stays encrypted under the backup's key. Raises Damaged, OSError.
    """
    descriptor = os.open(target, os.O_WRONLY | os.O_CREAT | os.O_EXCL, PRIVATE_FILE)
    digest = hashlib.sha256()
    with os.fdopen(descriptor, "wb") as file, _opened(path) as bundle:
        with bundle.open(DATABASE) as part:
            while block := part.read(1024 * 1024):
                digest.update(block)
                file.write(block)
        file.flush()
        sync_file(file.fileno())
    return digest.hexdigest()


def sha256_of(path: Path) -> str:
    """The SHA-256 of a file nobody has open as a database."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def damaged_backup() -> Damaged:
    """The failure for a backup that is not what was written."""
    return Damaged(
        translate("Backups", "This backup is damaged."),
        translate("Backups", "Nothing was changed by looking at it."),
        translate("Backups", "Use another backup."),
    )


@contextmanager
def _opened(path: Path) -> Iterator[zipfile.ZipFile]:
    """The bundle, its list of parts checked: these four, stored, none larger than it may be."""
    with _existing(path) as file:
        if file.read(2) != _ZIP_START and not zipfile.is_zipfile(file):
            raise _no_backup()  # neither its beginning nor its end is that of a bundle
        file.seek(0)
        try:
            with zipfile.ZipFile(file) as bundle:
                _check_parts(bundle)
                yield bundle
        except _BROKEN as error:
            raise damaged_backup() from error


def _check_parts(bundle: zipfile.ZipFile) -> None:
    entries = bundle.infolist()
    if sorted(entry.filename for entry in entries) != sorted((LABEL, HEADER, MANIFEST, DATABASE)):
        raise damaged_backup()
    for entry in entries:
        stored = entry.compress_type == zipfile.ZIP_STORED
        if not stored or entry.file_size > _LARGEST.get(entry.filename, entry.compress_size):
            raise damaged_backup()


def _label(bundle: zipfile.ZipFile) -> dict[str, str]:
    label = json.loads(_part(bundle, LABEL))
    if not isinstance(label, dict) or label.get("magic") != MAGIC:
        raise _no_backup()
    if label.get("format") != FORMAT:
        raise NotForUs(
            translate("Backups", "A newer version of RevMentor made this backup."),
            todo=translate("Backups", "Open it with that version, or install the newer one here."),
        )
    journal_id, salt = label.get("journal_id"), label.get("salt")
    if not (isinstance(journal_id, str) and is_id(journal_id) and isinstance(salt, str)):
        raise damaged_backup()
    if len(salt) != 2 * SALT_BYTES:
        raise damaged_backup()
    return {"journal_id": journal_id, "salt": salt}


def _part(bundle: zipfile.ZipFile, name: str) -> bytes:
    with bundle.open(name) as part:
        return part.read(_LARGEST[name] + 1)


def _entry(name: str) -> zipfile.ZipInfo:
    """An entry without a date: when the backup was made stands in the sealed manifest."""
    entry = zipfile.ZipInfo(name)
    entry.external_attr = PRIVATE_FILE << 16
    return entry


@contextmanager
def _existing(path: Path) -> Iterator[BinaryIO]:
    try:
        file = path.open("rb")
    except OSError as error:
        raise NotFound(translate("Backups", "{path} cannot be read.", path=path)) from error
    with file:
        yield file


def _no_backup() -> NotForUs:
    return NotForUs(
        translate("Backups", "This is not a backup of RevMentor."),
        todo=translate("Backups", "Backups end in .rmbak and lie in a journal's folder."),
    )
