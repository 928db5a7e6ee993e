"""Whatever happens while the header is written, a whole one is there to be read."""

import os
import stat
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from revmentor_desktop.support.errors import Damaged, DiskTrouble, NotForUs, NotFound
from revmentor_desktop.vault.files import HEADER_FILE, PREVIOUS_FILE
from revmentor_desktop.vault.header import (
    Header,
    canonical,
    check_sum,
    encode_header,
    mac_input,
)
from revmentor_desktop.vault.header_file import read_header, write_header
from revmentor_desktop.vault.journal_keys import unlock_with_passphrase
from tests.plain.vault.made import Made

STEPS = ("open", "fdopen", "fsync", "replace", "unlink")


class Killed(BaseException):
    """The process ends here: nothing of ours runs afterwards."""


class FailingDisk:
    """Lets the first calls through and fails at every one from there on."""

    def __init__(self, patch: pytest.MonkeyPatch, fail_at: int, failure: BaseException) -> None:
        self.calls, self._fail_at, self._failure = 0, fail_at, failure
        for name in STEPS:
            patch.setattr(os, name, self._watched(getattr(os, name)))

    def _watched(self, real: Callable[..., object]) -> Callable[..., object]:
        def call(*args: object, **values: object) -> object:
            if self.calls == self._fail_at:
                raise self._failure
            self.calls += 1
            return real(*args, **values)

        return call


def next_header(made: Made) -> Header:
    header = replace(made.header, rev=made.header.rev + 1)
    return replace(header, mac=made.keys.header_mac(mac_input(header)))


def test_both_copies_are_private_and_the_same_from_the_first_day(
    made: Made, tmp_path: Path
) -> None:
    write_header(tmp_path, made.header)
    files = [tmp_path / HEADER_FILE, tmp_path / PREVIOUS_FILE]
    assert sorted(tmp_path.iterdir()) == sorted(files)
    assert {stat.S_IMODE(file.stat().st_mode) for file in files} == {0o600}
    assert {file.read_bytes() for file in files} == {encode_header(made.header)}
    assert files[0].stat().st_ino != files[1].stat().st_ino
    found = read_header(tmp_path)
    assert found.header == made.header and not found.from_previous and found.warning == ""


def test_a_new_header_leaves_nothing_of_the_old_one_behind(made: Made, tmp_path: Path) -> None:
    write_header(tmp_path, made.header)
    write_header(tmp_path, next_header(made))
    assert {file.read_bytes() for file in tmp_path.iterdir()} == {encode_header(next_header(made))}


@pytest.mark.parametrize("failure", [Killed(), OSError(28, "No space left on device")])
def test_killed_or_refused_at_any_step_an_openable_header_is_there(
    made: Made, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, failure: BaseException
) -> None:
    old, new = made.header, next_header(made)
    opened: set[int] = set()
    for step in range(100):
        folder = tmp_path / str(step)
        folder.mkdir()
        write_header(folder, old)
        with monkeypatch.context() as patch:
            disk = FailingDisk(patch, step, failure)
            try:
                write_header(folder, new)
                done = True
            except (Killed, DiskTrouble):
                done = False
        found = read_header(folder)
        assert found.header in (old, new)
        opened.add(found.header.rev)
        for name in (HEADER_FILE, PREVIOUS_FILE):
            assert (folder / name).read_bytes() in (encode_header(old), encode_header(new))
        write_header(folder, new)
        assert {file.name for file in folder.iterdir()} == {HEADER_FILE, PREVIOUS_FILE}
        if done:
            break
    assert done and step > 8 and opened == {1, 2}
    assert disk.calls == step
    unlock_with_passphrase(read_header(folder).header, made.passphrase).wipe()


def test_killed_while_the_very_first_header_is_written_there_is_none_or_a_whole_one(
    made: Made, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for step in range(12):
        folder = tmp_path / str(step)
        folder.mkdir()
        with monkeypatch.context() as patch:
            FailingDisk(patch, step, Killed())
            with pytest.raises(Killed):
                write_header(folder, made.header)
        try:
            assert read_header(folder).header == made.header
        except NotFound:
            assert not (folder / HEADER_FILE).exists()


def test_a_refusal_says_which_header_counts(
    made: Made, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_header(tmp_path, made.header)
    with monkeypatch.context() as patch:
        FailingDisk(patch, 1, OSError(28, "full"))
        with pytest.raises(DiskTrouble, match="opens as before"):
            write_header(tmp_path, next_header(made))
    assert read_header(tmp_path).header == made.header
    (tmp_path / PREVIOUS_FILE).unlink()
    (tmp_path / PREVIOUS_FILE).mkdir()  # nothing can be renamed over a folder
    with pytest.raises(DiskTrouble, match="are in place"):
        write_header(tmp_path, next_header(made))
    assert read_header(tmp_path).header == next_header(made)


@pytest.mark.parametrize("damage", [b"", b"\0" * 900, b"junk", b'{"name":"other"}', None])
def test_the_second_copy_steps_in_and_says_so(
    made: Made, tmp_path: Path, damage: bytes | None
) -> None:
    write_header(tmp_path, made.header)
    if damage is None:
        (tmp_path / HEADER_FILE).unlink()
    else:
        (tmp_path / HEADER_FILE).write_bytes(damage)
    found = read_header(tmp_path)
    assert found.header == made.header and found.from_previous
    assert "journal.rmj" in found.warning
    assert found.raw == encode_header(made.header)


def test_a_file_that_cannot_be_read_is_stepped_over_too(made: Made, tmp_path: Path) -> None:
    write_header(tmp_path, made.header)
    (tmp_path / HEADER_FILE).unlink()
    (tmp_path / HEADER_FILE).mkdir()
    assert read_header(tmp_path).from_previous


def test_a_damaged_second_copy_disturbs_nobody(made: Made, tmp_path: Path) -> None:
    write_header(tmp_path, made.header)
    (tmp_path / PREVIOUS_FILE).write_bytes(b"junk")
    assert not read_header(tmp_path).from_previous


def test_with_both_copies_gone_or_broken_it_says_what_is_so(made: Made, tmp_path: Path) -> None:
    with pytest.raises(NotFound):
        read_header(tmp_path)
    with pytest.raises(NotFound):
        read_header(tmp_path / "nowhere")
    (tmp_path / HEADER_FILE).write_bytes(b"junk")
    with pytest.raises(Damaged):
        read_header(tmp_path)
    (tmp_path / PREVIOUS_FILE).write_bytes(b'{"name":"other"}')
    with pytest.raises(Damaged):
        read_header(tmp_path)
    (tmp_path / HEADER_FILE).unlink()
    with pytest.raises(NotForUs):
        read_header(tmp_path)
    (tmp_path / HEADER_FILE).write_bytes(b'{"name":"other"}')
    (tmp_path / PREVIOUS_FILE).unlink()
    with pytest.raises(NotForUs):
        read_header(tmp_path)


def test_an_older_second_copy_is_not_used_behind_the_back_of_a_newer_version(
    made: Made, tmp_path: Path
) -> None:
    write_header(tmp_path, made.header)
    table: dict[str, Any] = {"magic": "revmentor-journal", "format": 2, "min_reader": 2}
    (tmp_path / HEADER_FILE).write_bytes(canonical({**table, "sum": check_sum(table)}))
    with pytest.raises(NotForUs, match="newer version"):
        read_header(tmp_path)


def test_a_header_that_could_not_be_read_back_is_never_written(made: Made, tmp_path: Path) -> None:
    with pytest.raises(Damaged):
        write_header(tmp_path, replace(made.header, slots=made.header.slots[:1]))
    assert list(tmp_path.iterdir()) == []
