"""Files and folders made safe on the disk, on every system we run on."""

import errno
import os
import stat
import sys
from pathlib import Path

import pytest

from revmentor_desktop.support.folders import sync_file, sync_folder, written_whole

FULLFSYNC = 51
"""The number of the wish in the headers of macOS."""


def _folders_refuse(patch: pytest.MonkeyPatch, code: int) -> None:
    real = os.fsync

    def fsync(descriptor: int) -> None:
        if stat.S_ISDIR(os.fstat(descriptor).st_mode):
            raise OSError(code, os.strerror(code))
        real(descriptor)

    patch.setattr(os, "fsync", fsync)


@pytest.mark.parametrize("code", [errno.EINVAL, errno.ENOTSUP, errno.EACCES])
def test_a_disk_that_syncs_no_folders_takes_a_file_all_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, code: int
) -> None:
    with monkeypatch.context() as patch:
        _folders_refuse(patch, code)
        with written_whole(tmp_path / "kept") as file:
            file.write(b"whole")
    assert [path.name for path in tmp_path.iterdir()] == ["kept"]
    assert (tmp_path / "kept").read_bytes() == b"whole"


def test_a_disk_that_fails_is_not_taken_for_one_that_cannot(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patch:
        _folders_refuse(patch, errno.EIO)
        with pytest.raises(OSError, match=os.strerror(errno.EIO)):
            sync_folder(tmp_path)


@pytest.mark.skipif(os.name == "nt", reason="Windows has no fcntl")
@pytest.mark.parametrize("knows_the_wish", [True, False])
def test_on_a_mac_the_drive_itself_is_asked_to_write_it_down(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, knows_the_wish: bool
) -> None:
    import fcntl

    asked: list[object] = []

    def wish(descriptor: int, wanted: int) -> int:
        asked.append(wanted)
        if not knows_the_wish:
            raise OSError(errno.ENOTSUP, "a network share")
        return 0

    with monkeypatch.context() as patch, (tmp_path / "file").open("wb") as file:
        patch.setattr(sys, "platform", "darwin")
        patch.setattr(fcntl, "F_FULLFSYNC", FULLFSYNC, raising=False)
        patch.setattr(fcntl, "fcntl", wish)
        patch.setattr(os, "fsync", lambda _: asked.append("plain"))
        sync_file(file.fileno())
    assert asked == ([FULLFSYNC] if knows_the_wish else [FULLFSYNC, "plain"])
