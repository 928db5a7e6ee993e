"""The counter beside the journal: it lags at worst, and says why when it cannot tell."""

import os
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from revmentor_desktop.vault.head import Head, HeadFile

KEY = bytes(range(32))


def digest(number: int) -> bytes:
    return bytes([number % 256]) * 32


def at(path: Path, key: bytes = KEY) -> HeadFile:
    return HeadFile(path, bytearray(key))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "head"


@pytest.fixture
def head(path: Path) -> Iterator[HeadFile]:
    found = at(path)
    found.reset(10, digest(10))
    yield found
    found.close()


def test_it_tells_the_last_state_written(path: Path, head: HeadFile) -> None:
    assert head.read().head == Head(10, digest(10))
    for number in range(11, 20):
        head.written(number, digest(number))
        assert head.read().head == Head(number, digest(number))
        assert at(path).read().head == Head(number, digest(number))


def test_it_goes_on_where_an_earlier_process_stopped(path: Path, head: HeadFile) -> None:
    head.written(11, digest(11))
    head.close()
    for number in range(12, 15):
        later = at(path)
        before = later.read().head
        assert before == Head(number - 1, digest(number - 1))
        later.written(number, digest(number))
        later.close()
        broken = bytearray(path.read_bytes())
        newest = broken.find(number.to_bytes(8, "big"))
        broken[newest] ^= 1
        torn = path.with_name("torn")
        torn.write_bytes(broken)
        assert at(torn).read().head == before


def test_a_torn_write_leaves_the_state_before(path: Path, head: HeadFile) -> None:
    head.written(11, digest(11))
    before = path.read_bytes()
    head.written(12, digest(12))
    after = path.read_bytes()
    changed = [place for place in range(len(after)) if before[place] != after[place]]
    for cut in changed:
        path.write_bytes(after[:cut] + before[cut:])
        reading = at(path).read()
        assert reading.head == Head(11, digest(11)) and reading.reason == ""


@settings(max_examples=100, deadline=None)
@given(data=st.binary(max_size=9000))
def test_junk_is_no_counter_and_the_reason_is_given(
    tmp_path_factory: pytest.TempPathFactory, data: bytes
) -> None:
    path = tmp_path_factory.mktemp("head") / "head"
    path.write_bytes(data)
    reading = at(path).read()
    assert reading.head is None and "damaged" in reading.reason


def test_a_missing_or_foreign_counter_is_told_apart(
    path: Path, head: HeadFile, tmp_path: Path
) -> None:
    assert "missing" in at(tmp_path / "none").read().reason
    assert at(path, b"x" * 32).read().head is None
    (tmp_path / "folder").mkdir()
    assert "cannot be read" in at(tmp_path / "folder").read().reason


def test_no_bit_of_it_can_be_changed_to_another_state(path: Path, head: HeadFile) -> None:
    head.written(11, digest(11))
    head.close()
    data = path.read_bytes()
    states = {None, Head(10, digest(10)), Head(11, digest(11))}
    for place in (*range(80), *range(4096, 4176)):
        broken = bytearray(data)
        broken[place] ^= 0x10
        path.write_bytes(broken)
        assert at(path).read().head in states - {None}


def test_a_restore_begins_anew_below_the_state_before(path: Path, head: HeadFile) -> None:
    head.written(500, digest(1))
    head.reset(40, digest(40))
    assert at(path).read().head == Head(40, digest(40))
    head.written(41, digest(41))
    assert at(path).read().head == Head(41, digest(41))


@pytest.mark.parametrize("step", ["open", "fsync", "replace"])
def test_beginning_anew_on_a_full_disk_leaves_the_state_before(
    path: Path, head: HeadFile, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    def full(*_args: object) -> int:
        raise OSError(28, "No space left on device")

    head.written(500, digest(1))
    with monkeypatch.context() as patch:
        patch.setattr(os, step, full)
        with pytest.raises(OSError, match="No space"):
            head.reset(40, digest(40))
    assert at(path).read().head == Head(500, digest(1))
    assert [file.name for file in path.parent.iterdir()] == [path.name]
    head.written(501, digest(2))
    assert at(path).read().head == Head(501, digest(2))


def test_a_disk_that_refuses_it_fails_no_save(
    path: Path, head: HeadFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_args: object) -> int:
        raise OSError(28, "No space left on device")

    head.written(11, digest(11))
    with monkeypatch.context() as patch:
        patch.setattr(os, "pwrite", full)
        patch.setattr(os, "fsync", full)
        head.written(12, digest(12))
        head.sync()
    assert at(path).read().head == Head(11, digest(11))
    head.written(13, digest(13))
    assert at(path).read().head == Head(13, digest(13))


def test_a_write_cut_short_by_a_full_disk_never_takes_the_last_state(
    path: Path, head: HeadFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = os.pwrite
    head.written(11, digest(11))
    with monkeypatch.context() as patch:
        patch.setattr(os, "pwrite", lambda fd, data, place: real(fd, data[:30], place))
        for number in (12, 13, 14):
            head.written(number, digest(number))
            assert at(path).read().head == Head(11, digest(11))


def test_one_save_is_one_write_that_nobody_waits_for(
    head: HeadFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    calls: list[str] = []
    real = os.pwrite

    def counted(descriptor: int, data: bytes, place: int) -> int:
        calls.append("write")
        return real(descriptor, data, place)

    monkeypatch.setattr(os, "pwrite", counted)
    monkeypatch.setattr(os, "fsync", lambda _descriptor: calls.append("sync"))
    head.written(11, digest(11))
    assert calls == ["write"]
    head.sync()
    assert calls == ["write", "sync"]


def test_it_is_private_small_and_says_nothing_about_the_content(path: Path, head: HeadFile) -> None:
    head.written(11, digest(11))
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert path.stat().st_size == 4096 + 80


def test_closed_it_holds_no_key_and_takes_no_state(path: Path) -> None:
    key = bytearray(KEY)
    head = HeadFile(path, key)
    head.reset(1, digest(1))
    head.close()
    head.close()
    assert key == bytearray(32)
    with pytest.raises(RuntimeError):
        head.written(2, digest(2))


def test_a_digest_of_another_length_is_a_bug(head: HeadFile) -> None:
    with pytest.raises(ValueError, match="32 bytes"):
        head.written(11, b"short")
