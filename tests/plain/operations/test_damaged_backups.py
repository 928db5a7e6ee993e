"""Backup files that are damaged, mixed, swollen or none at all: refused by the right name."""

import struct
import zipfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from revmentor_desktop.operations import opened_backup
from revmentor_desktop.operations.back_up import back_up
from revmentor_desktop.operations.backup_file import MANIFEST
from revmentor_desktop.operations.restore import open_backup_contents, restore_backup
from revmentor_desktop.support.errors import Damaged, KnownFailure, NotForUs, NotFound
from tests.plain.operations.vaults import SECRET, files_of, has_three_parts, opened
from tests.staged import Staged


@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(data=st.data())
def test_every_changed_byte_of_a_backup_is_refused(
    staged: Staged, backup: Path, data: st.DataObject
) -> None:
    content = backup.read_bytes()
    at = data.draw(
        st.one_of(
            st.integers(0, 3000), st.integers(0, len(content) - 1),
            st.integers(len(content) - 300, len(content) - 1),
        )
    )  # fmt: skip
    changed = backup.with_name("changed.rmbak")
    changed.write_bytes(
        content[:at] + bytes([content[at] ^ data.draw(st.integers(1, 255))]) + content[at + 1 :]
    )
    try:
        contents = open_backup_contents(changed, SECRET, deep=True)
    except (Damaged, NotForUs):
        return  # WrongSecret would be a lie
    assert contents == open_backup_contents(backup, SECRET, deep=False)  # a byte of the packaging


@pytest.mark.parametrize("part", [0.0, 0.001, 0.3, 0.6, 0.99])
def test_a_backup_cut_short_is_refused_and_the_journal_stays(
    staged: Staged, backup: Path, part: float
) -> None:
    content = backup.read_bytes()
    cut = backup.with_name("cut.rmbak")
    cut.write_bytes(content[: int(len(content) * part)])
    before = files_of(staged.home)
    with pytest.raises((Damaged, NotForUs)):
        restore_backup(cut, SECRET, folders=staged.folders, clock=staged.clock)
    assert files_of(staged.home) == before


def test_the_parts_of_two_backups_cannot_be_mixed(staged: Staged, backup: Path) -> None:
    with opened(staged) as journal:
        other = back_up(journal, "asked", always=True).path
    mixed = backup.with_name("mixed.rmbak")
    with (
        zipfile.ZipFile(backup) as one,
        zipfile.ZipFile(other) as two,
        zipfile.ZipFile(mixed, "w") as bundle,
    ):
        for name in one.namelist():
            bundle.writestr(name, (two if name == MANIFEST else one).read(name))
    with pytest.raises(Damaged):
        open_backup_contents(mixed, SECRET, deep=False)


def test_a_backup_that_swells_is_refused(staged: Staged, backup: Path) -> None:
    swollen = backup.with_name("swollen.rmbak")
    with (
        zipfile.ZipFile(backup) as one,
        zipfile.ZipFile(swollen, "w", zipfile.ZIP_DEFLATED) as bundle,
    ):
        for name in one.namelist():
            bundle.writestr(name, one.read(name))
    with pytest.raises(Damaged):
        open_backup_contents(swollen, SECRET, deep=True)
    content = bytearray(backup.read_bytes())
    at = content.rindex(b"PK\x01\x02")
    content[at + 20 : at + 28] = struct.pack("<II", 0xFFFFFFF0, 0xFFFFFFF0)
    swollen.write_bytes(content)
    with pytest.raises(Damaged):
        open_backup_contents(swollen, SECRET, deep=True)


def test_what_is_no_backup_is_named_so(staged: Staged, tmp_path: Path) -> None:
    other = tmp_path / "notes.rmbak"
    other.write_text("a text about a holiday")
    with pytest.raises(NotForUs, match="not a backup"):
        open_backup_contents(other, SECRET, deep=False)
    with zipfile.ZipFile(other, "w") as bundle:
        bundle.writestr("photo.jpg", b"x")
    with pytest.raises((NotForUs, Damaged)):
        open_backup_contents(other, SECRET, deep=False)
    with pytest.raises(NotFound):
        open_backup_contents(tmp_path / "gone.rmbak", SECRET, deep=False)


def test_a_backup_of_a_newer_version_is_named_so(
    staged: Staged, backup: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(opened_backup, "FORMAT", 0)
    with pytest.raises(NotForUs, match="newer version") as told:
        restore_backup(backup, SECRET, folders=staged.folders, clock=staged.clock)
    assert has_three_parts(told.value)


def test_known_failures_only(staged: Staged, tmp_path: Path) -> None:
    folder = tmp_path / "a folder.rmbak"
    folder.mkdir()
    with pytest.raises(KnownFailure):
        restore_backup(folder, SECRET, folders=staged.folders, clock=staged.clock)
