"""Open a sealed export of RevMentor without the program.

    python open_sealed_export.py FILE FOLDER [--passphrase-file FILE]

It needs Python 3.11 or newer and the library `cryptography` (44 or newer):

    python -m pip install cryptography

FOLDER must be new or empty; what was sealed is written into it. The passphrase is asked for, or
read from standard input when that is no terminal, or from the file. Nothing is sent anywhere.

The file: "RevMentor sealed export 1" and a line end; 4 bytes, the length of the header; the header
(JSON); then chunks, each AES-256-GCM with 16 bytes of tag. The key is Argon2id of the passphrase
(Unicode NFC, UTF-8). A chunk's nonce is its number in 11 bytes and one byte that is 1 for the last.
Associated data is all that stands before the chunks. What comes out is an ordinary zip.

This reader may be copied, changed and passed on freely (MIT).
"""

import argparse
import getpass
import io
import json
import os
import sys
import unicodedata
import zipfile
from pathlib import Path, PurePosixPath

MAGIC = b"RevMentor sealed export 1\n"
TAG = 16
MOST_MEMORY_KIB = 4 * 1024 * 1024


class CannotOpen(Exception):
    """A sentence about why it does not open."""


def main(arguments: list[str]) -> int:
    """Open the file; 0 when everything was written, 1 otherwise, 3 for a wrong passphrase."""
    parser = argparse.ArgumentParser(description="Open a sealed export of RevMentor.")
    parser.add_argument("file", type=Path)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--passphrase-file", type=Path)
    given = parser.parse_args(arguments)
    try:
        sealed = given.file.read_bytes()
        head, facts = read_head(sealed)
        check_folder(given.folder)
        contents = open_chunks(sealed, head, facts, read_passphrase(given.passphrase_file))
        count = unpack(contents, given.folder)
    except WrongPassphrase as wrong:
        print(wrong, file=sys.stderr)
        return 3
    except (CannotOpen, OSError) as trouble:
        print(trouble, file=sys.stderr)
        return 1
    print(f"{count} files are in {given.folder}. They are ordinary files now.")
    return 0


class WrongPassphrase(CannotOpen):
    """The first chunk does not open."""


def read_head(sealed: bytes) -> tuple[bytes, dict]:
    """What stands before the chunks, as bytes and as facts."""
    if not sealed.startswith(MAGIC):
        raise CannotOpen("This is not a sealed export, or one of a newer kind.")
    start = len(MAGIC) + 4
    length = int.from_bytes(sealed[len(MAGIC) : start], "big")
    head = sealed[: start + length]
    try:
        facts = json.loads(head[start:])
        numbers = [facts[name] for name in ("memory_kib", "time", "lanes", "chunk")]
        bytes.fromhex(facts["salt"])
        known = facts["kdf"] == "argon2id" and len(head) == start + length
        known = known and all(type(number) is int for number in numbers)
    except (ValueError, KeyError, TypeError):
        raise CannotOpen("The beginning of the file is damaged.") from None
    if not known or min(numbers) < 1 or numbers[0] > MOST_MEMORY_KIB or numbers[1] > 1000:
        raise CannotOpen("The beginning of the file is damaged.")
    return head, facts


def read_passphrase(file: Path | None) -> bytes:
    """The passphrase in the one form that both sides use."""
    if file is not None:
        text = file.read_text(encoding="utf-8-sig").rstrip("\r\n")
    elif sys.stdin.isatty():
        text = getpass.getpass("Passphrase: ")
    else:
        text = sys.stdin.buffer.read().decode("utf-8-sig").rstrip("\r\n")
    return unicodedata.normalize("NFC", text).encode()


def open_chunks(sealed: bytes, head: bytes, facts: dict, passphrase: bytes) -> bytes:
    """The zip inside, once every chunk was found whole and in its place."""
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM
    from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

    try:
        stretcher = Argon2id(
            salt=bytes.fromhex(facts["salt"]),
            length=32,
            iterations=facts["time"],
            lanes=facts["lanes"],
            memory_cost=facts["memory_kib"],
        )
    except ValueError:
        raise CannotOpen("The beginning of the file is damaged.") from None
    cipher = AESGCM(stretcher.derive(passphrase))
    size = facts["chunk"] + TAG
    chunks = range(len(head), max(len(sealed), len(head) + 1), size)
    contents = []
    for number, start in enumerate(chunks):
        last = start + size >= len(sealed)
        nonce = number.to_bytes(11, "big") + bytes([last])
        try:
            contents.append(cipher.decrypt(nonce, sealed[start : start + size], head))
        except InvalidTag:
            if number:
                raise CannotOpen(f"The file is damaged or cut off at chunk {number}.") from None
            raise WrongPassphrase(
                "This passphrase does not open it, or the file is damaged at its start."
            ) from None
    return b"".join(contents)


def check_folder(folder: Path) -> None:
    """Nothing that is there already may be written over."""
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise CannotOpen(f"{folder} is there already and not an empty folder. Name a new one.")


def unpack(contents: bytes, folder: Path) -> int:
    """Write every file of the zip below the folder, for this user only; how many there were."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    with zipfile.ZipFile(io.BytesIO(contents)) as packed:
        names = [one.filename for one in packed.infolist() if not one.is_dir()]
        for name in names:
            path = PurePosixPath(name)
            if path.is_absolute() or ".." in path.parts or "\\" in name or ":" in name:
                raise CannotOpen(f"A file inside has a name that leads elsewhere: {name}")
        for name in names:
            target = folder.joinpath(*PurePosixPath(name).parts)
            target.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            opened = os.open(target, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
            with os.fdopen(opened, "wb") as file:
                file.write(packed.read(name))
    return len(names)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
