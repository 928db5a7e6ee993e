"""A file that leaves: whole or not at all, never over another unasked, under any name."""

import errno
import os
import stat
from pathlib import Path

import pytest

from revmentor_desktop.operations.file_out import write_out
from revmentor_desktop.support.errors import DiskTrouble, KnownFailure, WrongUsage

CONTENT = b"# What leaves\n"


@pytest.fixture
def out(tmp_path: Path) -> Path:
    folder = tmp_path / "out"
    folder.mkdir()
    return folder


def test_a_file_that_is_there_is_left_alone_unless_said(out: Path) -> None:
    target = out / "summary.md"
    target.write_text("mine")
    with pytest.raises(KnownFailure, match="already"):
        write_out(target, CONTENT)
    assert target.read_text() == "mine"
    write_out(target, CONTENT, replace=True)
    assert target.read_bytes() == CONTENT
    assert list(out.iterdir()) == [target]


def test_only_its_owner_may_read_the_file(out: Path) -> None:
    write_out(out / "summary.md", CONTENT)
    assert os.name == "nt" or stat.S_IMODE((out / "summary.md").stat().st_mode) == 0o600


def test_a_folder_or_a_vanished_folder_is_refused(out: Path) -> None:
    with pytest.raises(WrongUsage, match="is a folder"):
        write_out(out, CONTENT)
    with pytest.raises(DiskTrouble, match="is not there") as gone:
        write_out(out / "gone" / "summary.md", CONTENT)
    assert gone.value.kept and gone.value.todo


@pytest.mark.parametrize(
    ("code", "words"),
    [(errno.ENOSPC, "disk is full"), (errno.EROFS, "cannot be written"), (errno.EIO, "did not")],
)
@pytest.mark.parametrize("step", ["open", "fsync", "link"])
def test_trouble_of_the_disk_leaves_no_half_file(
    out: Path, monkeypatch: pytest.MonkeyPatch, code: int, words: str, step: str
) -> None:
    def fails(*_arguments: object, **_named: object) -> None:
        raise OSError(code, os.strerror(code))

    with monkeypatch.context() as patch:
        if step == "link":
            patch.setattr(Path, "hardlink_to", fails)
            patch.setattr(Path, "rename", fails)
        else:
            patch.setattr(os, step, fails)
        with pytest.raises(DiskTrouble, match=words) as trouble:
            write_out(out / "summary.md", CONTENT)
    assert trouble.value.kept and trouble.value.todo
    assert list(out.iterdir()) == []


@pytest.mark.parametrize("code", [errno.EINVAL, errno.EACCES, errno.EIO])
def test_a_disk_that_syncs_no_folders_has_the_file_and_nobody_says_otherwise(
    out: Path, monkeypatch: pytest.MonkeyPatch, code: int
) -> None:
    real = os.open

    def no_folders(path: Path, *more: int) -> int:
        if Path(path).is_dir():
            raise OSError(code, os.strerror(code))
        return real(path, *more)

    with monkeypatch.context() as patch:
        patch.setattr(os, "open", no_folders)
        write_out(out / "summary.md", CONTENT)
    assert (out / "summary.md").read_bytes() == CONTENT


def test_a_file_system_without_links_takes_the_file_too(
    out: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_links(*_arguments: object) -> None:
        raise OSError(errno.EPERM, "no links here")

    with monkeypatch.context() as patch:
        patch.setattr(Path, "hardlink_to", no_links)
        write_out(out / "summary.md", CONTENT)
    assert [path.name for path in out.iterdir()] == ["summary.md"]


@pytest.mark.parametrize("name", ["ä" * 120 + ".md", "学" * 84 + ".md", "- ü \u202e.md", ".hidden"])
def test_a_very_long_or_strange_name_is_written(out: Path, name: str) -> None:
    """84 letters of three bytes: with its ending, all the 255 bytes a name may have."""
    write_out(out / name, CONTENT)
    assert [path.name for path in out.iterdir()] == [name]


def test_a_name_too_long_for_the_disk_is_told(out: Path) -> None:
    with pytest.raises(DiskTrouble) as trouble:
        write_out(out / ("学" * 100 + ".md"), CONTENT)
    assert trouble.value.kept and trouble.value.todo and list(out.iterdir()) == []
