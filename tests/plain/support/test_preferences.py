"""What is remembered outside the journals is never lost by writing something else."""

import os
from dataclasses import replace
from pathlib import Path

import pytest

from revmentor_desktop.support.preferences import (
    Preferences,
    ThemeChoice,
    read_preferences,
    write_preferences,
)

CHOSEN = Preferences(theme=ThemeChoice.DARK, idle_minutes=12, sequences={"first": 55, "second": 3})


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A file as somebody chose it."""
    write_preferences(tmp_path / "home" / "preferences.json", CHOSEN)
    return tmp_path / "home" / "preferences.json"


def others(path: Path) -> list[Path]:
    return [file for file in path.parent.iterdir() if file != path]


def test_what_is_written_is_read_again(path: Path) -> None:
    assert read_preferences(path) == CHOSEN
    assert path.stat().st_mode & 0o777 == 0o600 and others(path) == []
    assert read_preferences(path.with_name("none.json")) == Preferences()


def test_what_a_newer_version_added_is_kept(path: Path) -> None:
    path.write_text('{"of_tomorrow": {"a": [1, "\\ud800"]}, "theme": "dark"}')
    write_preferences(path, replace(read_preferences(path), idle_minutes=7))
    assert '"of_tomorrow"' in path.read_text() and others(path) == []
    assert read_preferences(path).theme is ThemeChoice.DARK


def test_one_odd_value_takes_no_other_with_it(path: Path) -> None:
    text = path.read_text().replace("3", '"3"', 1).replace("12", '"soon"')
    path.write_text(text.replace('"second"', '"third": -1.5, "second"'))
    found = read_preferences(path)
    assert found.sequences == {"first": 55} and found.theme is ThemeChoice.DARK
    assert found.idle_minutes == Preferences().idle_minutes and not found.unread


@pytest.mark.parametrize("content", [b"", b'{"theme": "dark", "seq', b"[]", b"\xff\xfe\x00", b"7"])
def test_a_damaged_file_is_kept_beside_the_new_one(path: Path, content: bytes) -> None:
    path.write_bytes(content)
    found = read_preferences(path)
    assert found == Preferences(unread=True)
    write_preferences(path, replace(found, idle_minutes=9))
    assert read_preferences(path) == Preferences(idle_minutes=9)
    (kept,) = others(path)
    assert kept.read_bytes() == content and kept.suffix == ".json"
    write_preferences(path, replace(read_preferences(path), idle_minutes=8))
    assert others(path) == [kept]


def test_a_file_that_could_not_be_read_for_a_moment_is_kept_too(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    content = path.read_bytes()

    def trouble(_: object) -> bytes:
        raise OSError(5, "Input/output error")

    with monkeypatch.context() as patch:
        patch.setattr(Path, "read_bytes", trouble)
        patch.setattr(Path, "read_text", lambda *_: trouble(0))
        found = read_preferences(path)
    write_preferences(path, replace(found, idle_minutes=9))
    (kept,) = others(path)
    assert kept.read_bytes() == content


@pytest.mark.parametrize("step", ["open", "fsync"])
def test_a_full_disk_leaves_the_file_where_it_is(
    path: Path, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(os, step, full)
        with pytest.raises(OSError, match="No space"):
            write_preferences(path, Preferences())
    assert read_preferences(path) == CHOSEN and others(path) == []
