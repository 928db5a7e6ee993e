"""Opening a backup in a process of its own.

A second connection in this process could be fooled by what SQLite still holds, and closing a file
here would drop the locks of the open journal. The child gets paths and keys over its standard
input, never in its arguments or environment, which other programs can read; it answers with one
JSON object. It imports no Qt, and closes its memory to others before it reads a key.
"""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

from revmentor_desktop.operations.checking import check_whole
from revmentor_desktop.support.errors import Damaged, KnownFailure, NotForUs
from revmentor_desktop.support.language import translate
from revmentor_desktop.vault.process import harden_process
from revmentor_desktop.vault.sealing import unseal, wipe

_KEY_BYTES = 32
_LIMIT = 30 * 60
"""Seconds after which a child is taken to hang: a disk that answers no more."""

_KINDS: dict[str, type[KnownFailure]] = {"damaged": Damaged, "not-for-us": NotForUs}


def check_in_child(path: Path, key: bytearray, manifest_key: bytearray, workshop: Path) -> None:
    """Open a backup all the way in a child process; `manifest_key` is wiped.

    The database is unpacked, still encrypted, inside `workshop` meanwhile. Raises Damaged when it
    is not what was written, KnownFailure when the child could not do its work.
    """
    asked = json.dumps({"path": str(path), "workshop": str(workshop)}).encode() + b"\n"
    message = bytearray(asked + bytes(2 * _KEY_BYTES))
    message[len(asked) : len(asked) + _KEY_BYTES] = key
    message[len(asked) + _KEY_BYTES :] = manifest_key
    wipe(manifest_key)
    try:
        answer = _ask(message)
    finally:
        wipe(message)
    if answer.get("ok") is True:
        return
    kind = _KINDS.get(str(answer.get("kind")), KnownFailure)
    raise kind(*(str(answer.get(part, "")) for part in ("what", "kept", "todo")))


def main() -> int:
    """The child: read what to check and the keys, check it, answer."""
    harden_process()
    asked = json.loads(sys.stdin.buffer.readline())
    key = bytearray(sys.stdin.buffer.read(_KEY_BYTES))
    manifest_key = bytearray(sys.stdin.buffer.read(_KEY_BYTES))
    try:
        answer = _check(Path(asked["path"]), Path(asked["workshop"]), key, manifest_key)
    finally:
        wipe(key)
        wipe(manifest_key)
    sys.stdout.write(json.dumps(answer))
    return 0


def _check(path: Path, workshop: Path, key: bytearray, manifest_key: bytearray) -> dict[str, Any]:
    try:
        check_whole(path, key, lambda sealed, bound: unseal(manifest_key, sealed, bound), workshop)
    except KnownFailure as failure:
        kinds = (name for name, kind in _KINDS.items() if isinstance(failure, kind))
        words = {"what": failure.what, "kept": failure.kept, "todo": failure.todo}
        return {"ok": False, "kind": next(kinds, ""), **words}
    except OSError as error:
        return {"ok": False, "kind": "", **_cannot_check(error.strerror or "")}
    return {"ok": True}


def _ask(message: bytearray) -> dict[str, Any]:
    """Start the child, give it the message, and read its answer."""
    try:
        done = subprocess.run(
            [sys.executable, "-P", "-m", __name__],
            input=message,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            timeout=_LIMIT,
            check=False,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
        answer = json.loads(done.stdout)
    except (OSError, subprocess.TimeoutExpired, ValueError) as error:
        failure = _cannot_check("")
        raise KnownFailure(failure["what"], failure["kept"], failure["todo"]) from error
    return answer if isinstance(answer, dict) else {}


def _cannot_check(reason: str) -> dict[str, str]:
    what = translate("Backups", "The backup could not be opened again to check it.")
    return {
        "what": f"{what} ({reason})" if reason else what,
        "kept": translate("Backups", "The journal itself is saved."),
        "todo": translate("Backups", "Make room in memory and on the disk, then back up again."),
    }


if __name__ == "__main__":
    sys.exit(main())
