"""A sealed export opens with the reader that lies beside it, and with nothing else."""

import io
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from revmentor_desktop.support.errors import WrongUsage
from revmentor_desktop.support.resources import resource
from revmentor_desktop.vault.kdf import CHEAP
from revmentor_desktop.vault.sealed_file import MAGIC, seal_contents

READER = resource("reader", "open_sealed_export.py")
WORDS = "caf\u00e9 under the old oak"
MIB = 1024 * 1024


def packed(files: dict[str, bytes]) -> bytes:
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w") as zipped:
        for name, content in files.items():
            zipped.writestr(name, content)
    return written.getvalue()


def sealed(contents: bytes, passphrase: str = WORDS) -> bytes:
    return b"".join(seal_contents(contents, passphrase, CHEAP))


class Desk:
    """A folder with a sealed file in it, and the reader at hand."""

    def __init__(self, folder: Path, content: bytes) -> None:
        self.file, self.out = folder / "out.sealed", folder / "opened"
        self.file.write_bytes(content)

    def read(self, passphrase: str = WORDS) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, "-I", str(READER), str(self.file), str(self.out)]
        return subprocess.run(
            command, input=passphrase + "\n", capture_output=True, encoding="utf-8", check=False
        )

    def files(self) -> dict[str, bytes]:
        found = (one for one in self.out.rglob("*") if one.is_file())
        return {one.relative_to(self.out).as_posix(): one.read_bytes() for one in found}


@pytest.mark.parametrize("size", [0, 1, MIB - 200, 2 * MIB, 2 * MIB + 5])
def test_the_reader_gives_back_every_file(tmp_path: Path, size: int) -> None:
    files = {"journal.json": b"{}", "notes/2026/é.md": bytes(size)}
    desk = Desk(tmp_path, sealed(packed(files)))
    done = desk.read()
    assert done.returncode == 0, done.stderr
    assert desk.files() == files
    assert (desk.out / "journal.json").stat().st_mode & 0o077 == 0


def test_the_same_words_typed_in_another_form_open_it(tmp_path: Path) -> None:
    desk = Desk(tmp_path, sealed(packed({"a": b"b"})))
    assert desk.read("cafe\u0301 under the old oak").returncode == 0


def test_a_wrong_passphrase_is_told_and_writes_nothing(tmp_path: Path) -> None:
    desk = Desk(tmp_path, sealed(packed({"a": b"b"})))
    done = desk.read("another one")
    assert done.returncode == 3 and "This passphrase does not open it" in done.stderr
    assert not desk.out.exists()


@pytest.mark.parametrize("cut", [1, 40, MIB, MIB + 16, 2 * MIB + 32])
def test_a_file_that_was_cut_off_is_told_and_writes_nothing(tmp_path: Path, cut: int) -> None:
    whole = sealed(packed({"a": bytes(2 * MIB + 9)}))
    desk = Desk(tmp_path, whole[:-cut])
    done = desk.read()
    assert done.returncode in (1, 3) and "Traceback" not in done.stderr
    assert not desk.out.exists()


def test_chunks_that_changed_places_are_told(tmp_path: Path) -> None:
    whole = sealed(packed({"a": bytes(3 * MIB)}))
    start = whole.index(b"}", len(MAGIC) + 4) + 1
    size = MIB + 16
    first, second = whole[start : start + size], whole[start + size : start + 2 * size]
    desk = Desk(tmp_path, whole[:start] + second + first + whole[start + 2 * size :])
    assert desk.read().returncode == 3 and not desk.out.exists()


@settings(max_examples=25, deadline=None)
@given(st.integers(0, 200), st.integers(1, 255))
def test_every_changed_byte_is_refused(place: int, change: int) -> None:
    import tempfile

    content = bytearray(sealed(packed({"a": b"b"})))
    content[place % len(content)] ^= change
    with tempfile.TemporaryDirectory() as folder:
        desk = Desk(Path(folder), bytes(content))
        done = desk.read()
        assert done.returncode in (1, 3) and "Traceback" not in done.stderr
        assert not desk.out.exists()


def test_a_folder_that_holds_something_is_left_as_it_is(tmp_path: Path) -> None:
    desk = Desk(tmp_path, sealed(packed({"a": b"b"})))
    desk.out.mkdir()
    (desk.out / "mine").write_text("kept")
    assert desk.read().returncode == 1
    assert desk.files() == {"mine": b"kept"}


@pytest.mark.parametrize("name", ["../up", "/etc/x", "a/../../b", "c:x", "a\\..\\b"])
def test_names_that_lead_elsewhere_write_nothing(tmp_path: Path, name: str) -> None:
    desk = Desk(tmp_path, sealed(packed({"good": b"", name: b"x"})))
    done = desk.read()
    assert done.returncode == 1 and "leads elsewhere" in done.stderr
    assert not desk.files() and not (tmp_path / "up").exists()


def test_what_is_no_sealed_export_is_told(tmp_path: Path) -> None:
    for content in (b"", b"PK", MAGIC, MAGIC + b"\xff\xff\xff\xff{}", MAGIC + b"\0\0\0\x02[]"):
        done = Desk(tmp_path, content).read()
        assert done.returncode == 1 and "Traceback" not in done.stderr


def test_no_passphrase_is_refused_before_anything_is_sealed() -> None:
    with pytest.raises(WrongUsage):
        sealed(b"", "")


def test_the_reader_is_short_and_needs_only_the_one_library() -> None:
    source = READER.read_text("utf-8")
    assert len(source.splitlines()) <= 200
    brought = {line.split()[1].split(".")[0] for line in source.splitlines() if _imports(line)}
    assert brought - set(sys.stdlib_module_names) == {"cryptography"}


def _imports(line: str) -> bool:
    return line.strip().startswith(("import ", "from ")) and "(" not in line
