"""A copy that leaves: open to be read, or sealed with its reader beside it; and back in again."""

import errno
import json
import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from revmentor_desktop.journal.action import ActionDraft
from revmentor_desktop.journal.goal import GoalDraft
from revmentor_desktop.journal.mentorship import MentorshipDraft
from revmentor_desktop.journal.note import NoteDraft, PrivateNoteDraft
from revmentor_desktop.journal.open_choice import OpenChoice
from revmentor_desktop.journal.sharing import Share, Side
from revmentor_desktop.journal.when import When
from revmentor_desktop.operations.export_open import export_open
from revmentor_desktop.operations.export_sealed import READER, export_sealed
from revmentor_desktop.operations.exports_left import exports_left
from revmentor_desktop.operations.import_open import (
    Imported,
    import_open,
    preview_import,
    read_open_folder,
)
from revmentor_desktop.operations.imports import find_import, list_imports, undo_import
from revmentor_desktop.operations.open_journal import OpenJournal
from revmentor_desktop.operations.sample import add_sample, has_sample, remove_sample
from revmentor_desktop.support.clock import Clock
from revmentor_desktop.support.errors import (
    DiskTrouble,
    KnownFailure,
    NotForUs,
    NotFound,
    WrongUsage,
)
from revmentor_desktop.vault.kdf import CHEAP
from tests.disks import SmallDisk
from tests.plain.operations.vaults import files_of, has_three_parts, opened
from tests.staged import DESIGN_MOMENT, Staged

ALL = OpenChoice(with_private=True)
DAY = When(date(2026, 6, 1), None, "Europe/London")
WORDS = "gravel-lantern-orbit-quince"


@pytest.fixture
def other(empty_template: Staged, tmp_path: Path) -> Staged:
    """Another new journal, of somebody with another name until something is taken in."""
    return empty_template.copy_to(tmp_path / "other")


def note(journal: OpenJournal, title: str, share: Share = Share.AGREED, text: str = "") -> Any:  # noqa: ANN401  # a note
    return journal.store.notes.save(NoteDraft(DAY, title, text, None, share))


def taken_in(journal: OpenJournal, folder: Path) -> Imported:
    return import_open(journal, read_open_folder(folder), folder.name)


def test_the_sample_goes_out_and_in_and_out_the_same(
    sample_journal: Staged, other: Staged, tmp_path: Path
) -> None:
    first, second = tmp_path / "first", tmp_path / "second"
    with opened(sample_journal) as journal:
        export_open(journal, ALL, first)
    with opened(other) as journal:
        done = taken_in(journal, first)
        assert done.imported == done.found > 300 and not done.duplicates and not done.skipped
        assert has_sample(journal)
        export_open(journal, ALL, second)
        assert files_of(second) == files_of(first)
        assert remove_sample(journal) == done.imported


def test_the_owners_name_comes_along_into_a_journal_nobody_wrote_in(
    sample_journal: Staged, other: Staged, tmp_path: Path
) -> None:
    with opened(sample_journal) as journal:
        journal.store.settings.set("owner", "Somebody Else")
        export_open(journal, ALL, tmp_path / "out")
    with opened(other) as journal:
        taken_in(journal, tmp_path / "out")
        assert journal.owner == "Somebody Else"
        undo_import(journal, list_imports(journal)[0])
        assert journal.owner == "Helen Brandt"


def test_the_same_journal_gives_the_same_bytes_at_any_time(staged: Staged, tmp_path: Path) -> None:
    with opened(staged) as journal:
        add_sample(journal)
        export_open(journal, ALL, tmp_path / "one")
    later = replace(staged, clock=Clock("Africa/Lagos", DESIGN_MOMENT + timedelta(hours=5)))
    with opened(later) as journal:
        export_open(journal, ALL, tmp_path / "two")
    assert files_of(tmp_path / "one") == files_of(tmp_path / "two")


def test_only_its_owner_may_read_the_folder(journal: OpenJournal, tmp_path: Path) -> None:
    note(journal, "n")
    export_open(journal, OpenChoice(), tmp_path / "out")
    rights = {path.stat().st_mode & 0o077 for path in (tmp_path / "out").rglob("*")}
    assert rights == {0} and (tmp_path / "out").stat().st_mode & 0o077 == 0


def test_a_folder_in_use_is_left_as_it_is_and_an_empty_one_is_taken(
    journal: OpenJournal, tmp_path: Path
) -> None:
    note(journal, "n")
    target = tmp_path / "out"
    target.mkdir()
    (target / "mine").write_text("kept")
    with pytest.raises(KnownFailure, match="there already") as refused:
        export_open(journal, OpenChoice(), target)
    assert has_three_parts(refused.value) and files_of(target) == {"mine": b"kept"}
    (target / "mine").unlink()
    export_open(journal, OpenChoice(), target)
    assert (target / "journal.json").exists()
    with pytest.raises(DiskTrouble, match="is not there"):
        export_open(journal, OpenChoice(), tmp_path / "gone" / "out")


def test_nothing_to_export_is_said_and_writes_nothing(journal: OpenJournal, tmp_path: Path) -> None:
    note(journal, "mine alone", Share.PRIVATE)
    with pytest.raises(KnownFailure, match="nothing to export") as refused:
        export_open(journal, OpenChoice(), tmp_path / "out")
    assert "private items" in refused.value.todo and not (tmp_path / "out").exists()
    assert exports_left(journal) == ()


def test_a_full_disk_leaves_nothing(journal: OpenJournal, disk: SmallDisk) -> None:
    for number in range(5):  # noise: what compresses well would fit after all
        note(journal, f"{number}", text=os.urandom(50_000).hex())
    for room in (8_000, 100_000):
        disk.leave(room)
        for write in (write_open, write_sealed):
            with pytest.raises(DiskTrouble):
                write(journal, disk.folder / "out")
            assert {path.name for path in disk.folder.iterdir()} <= {"ballast"}
    disk.make_room()
    write_open(journal, disk.folder / "out")
    assert [one.items for one in exports_left(journal)] == [5]


def write_open(journal: OpenJournal, target: Path) -> None:
    export_open(journal, ALL, target)


def write_sealed(journal: OpenJournal, target: Path) -> None:
    export_sealed(journal, target, WORDS, cost=CHEAP)


@pytest.mark.parametrize("step", ["mkdir", "fsync", "rename"])
def test_trouble_of_the_disk_leaves_no_half_folder(
    journal: OpenJournal, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    note(journal, "n")
    out = tmp_path / "place"
    out.mkdir()

    def fails(*_arguments: object, **_named: object) -> None:
        raise OSError(errno.EIO, os.strerror(errno.EIO))

    with monkeypatch.context() as patch:
        patch.setattr(os if step == "fsync" else Path, step, fails)
        with pytest.raises(DiskTrouble) as trouble:
            export_open(journal, OpenChoice(), out / "copy")
    assert has_three_parts(trouble.value) and list(out.iterdir()) == []


def test_what_left_is_remembered_without_its_words(journal: OpenJournal, tmp_path: Path) -> None:
    note(journal, "nobody reads this")
    export_open(journal, OpenChoice(), tmp_path / "out")
    export_sealed(journal, tmp_path / "out.sealed", WORDS, cost=CHEAP)
    sealed, open_ = exports_left(journal)
    assert (open_.form, open_.items, open_.with_private) == ("open", 1, False)
    assert (sealed.form, dict(sealed.kinds), sealed.with_private) == ("sealed", {"note": 1}, True)
    kept = journal.store.settings.get("exports-left") or ""
    assert open_.at.startswith("2026-06-11") and "nobody" not in kept


def test_what_is_here_already_is_counted_and_stays(journal: OpenJournal, tmp_path: Path) -> None:
    first, second = note(journal, "first"), note(journal, "second")
    export_open(journal, ALL, tmp_path / "out")
    journal.store.notes.save(NoteDraft(DAY, "second, better", "", None, Share.AGREED, id=second.id))
    journal.store.trash.throw_away(first.id)
    done = taken_in(journal, tmp_path / "out")
    assert (done.import_id, done.found, done.imported, done.duplicates) == (None, 2, 0, 1)
    assert done.skipped[0].source == first.id and "trash" in done.skipped[0].reason
    assert "1 item" in done.warnings[0]
    assert journal.store.notes.get(second.id).title == "second, better"
    assert list_imports(journal) == ()


def test_nothing_comes_into_a_mentorship_that_was_put_away(
    staged: Staged, other: Staged, tmp_path: Path
) -> None:
    with opened(staged) as journal:
        person = journal.store.mentorships.save(MentorshipDraft("Amara")).id
        export_open(journal, ALL, tmp_path / "person")
        journal.store.actions.save(ActionDraft(person, "promise", Side.ME))
        export_open(journal, ALL, tmp_path / "more")
    with opened(other) as journal:
        taken_in(journal, tmp_path / "person")
        journal.store.mentorships.archive(person, date(2026, 6, 2))
        done = taken_in(journal, tmp_path / "more")
        assert (done.imported, done.duplicates, len(done.skipped)) == (0, 1, 1)


def test_a_whole_import_is_undone_but_not_what_was_written_since(
    staged: Staged, other: Staged, tmp_path: Path
) -> None:
    with opened(staged) as journal:
        person = journal.store.mentorships.save(MentorshipDraft("Amara")).id
        kept = note(journal, "kept")
        journal.store.private_notes.save(PrivateNoteDraft(DAY, "private", mentorship_id=person))
        journal.store.actions.save(ActionDraft(person, "promise", Side.ME))
        export_open(journal, ALL, tmp_path / "out")
    with opened(other) as journal:
        mine = note(journal, "mine")
        done = taken_in(journal, tmp_path / "out")
        assert done.import_id and done.imported == 4
        journal.store.notes.save(NoteDraft(DAY, "kept, changed", "", None, id=kept.id))
        written = journal.store.notes.save(NoteDraft(DAY, "new", "", person, Share.AGREED))
        undone = undo_import(journal, find_import(journal, done.import_id[:6]))
        assert (undone.removed, undone.stayed) == (2, 2)  # the mentorship holds the new note
        for left in (mine.id, kept.id, written.id):
            journal.store.notes.get(left)
        journal.store.trash.throw_away(written.id)
        journal.store.trash.purge([written.id])
        assert undo_import(journal, list_imports(journal)[0]).removed == 1
        assert taken_in(journal, tmp_path / "out").imported == 3


def test_an_import_undone_is_gone_from_search_and_from_the_list(
    sample_journal: Staged, other: Staged, tmp_path: Path
) -> None:
    with opened(sample_journal) as journal:
        export_open(journal, ALL, tmp_path / "out")
    with opened(other) as journal:
        done = taken_in(journal, tmp_path / "out")
        assert undo_import(journal, list_imports(journal)[0]).removed == done.imported
        assert list_imports(journal) == () and journal.store.imports.nothing_here()
        with pytest.raises(NotFound):
            find_import(journal, done.import_id or "")
        assert taken_in(journal, tmp_path / "out").imported == done.imported


def test_a_look_before_writes_nothing(
    sample_journal: Staged, other: Staged, tmp_path: Path
) -> None:
    with opened(sample_journal) as journal:
        export_open(journal, ALL, tmp_path / "out")
    with opened(other) as journal:
        before = journal.store.sequence
        seen = preview_import(journal, read_open_folder(tmp_path / "out"))
        assert seen.imported == seen.found > 300 and seen.import_id is None
        assert journal.store.sequence == before


def _set(**values: object) -> Callable[[dict[str, Any]], None]:
    return lambda document: document.update(values)


def _of_item(**values: object) -> Callable[[dict[str, Any]], None]:
    return lambda document: document["items"][1].update(values)


def _of_fields(**values: object) -> Callable[[dict[str, Any]], None]:
    return lambda document: document["items"][1]["fields"].update(values)


@pytest.mark.parametrize(
    "change",
    [
        _set(version=2), _set(format="other"), _set(items={}), _set(owner=5), _set(more=1),
        _set(version=True), lambda document: document.pop("owner"),
        lambda document: document["items"].append(document["items"][0]),
        lambda document: document["items"].pop(0),
        lambda document: document["items"][1]["fields"].pop("due"),
        _of_item(id="x"), _of_item(kind="poem"), _of_item(day="2026-13-01"),
        _of_item(day="20260601"),
        _of_item(time="25:00:00"), _of_item(zone="Mars/Olympus"), _of_item(zone="../../etc/passwd"),
        _of_item(zone="Europe"), _of_item(zone="a" * 5000), _of_item(share="public"),
        _of_item(share=None), _of_item(title=None), _of_item(text=["a"]), _of_item(tags=["#a "]),
        _of_item(tags="a"), _of_item(created="yesterday"), _of_item(created="2026-06-01T00:00:00"),
        _of_item(mentorship=None), _of_item(mentorship="a" * 26), _of_item(parent="a" * 26),
        _of_item(fields=None), _of_item(text_version={}), _of_item(beside={"poem": []}),
        _of_item(beside={"release": [{}]}), _of_item(earlier=[{"id": 1}]), _of_item(sample="yes"),
        _of_item(text="x" * (17 * 1024 * 1024)),
        _of_fields(owner="nobody"), _of_fields(due=5), _of_fields(outcome=None), _of_fields(more=1),
    ],
)  # fmt: skip
def test_a_file_that_does_not_hold_together_is_refused_with_its_place(
    staged: Staged, tmp_path: Path, change: Callable[[dict[str, Any]], None]
) -> None:
    with opened(staged) as journal:
        person = journal.store.mentorships.save(MentorshipDraft("Amara")).id
        journal.store.actions.save(ActionDraft(person, "promise", Side.ME))
        export_open(journal, ALL, tmp_path / "out")
        file = tmp_path / "out" / "journal.json"
        document = json.loads(file.read_text("utf-8"))
        document["items"].sort(key=lambda item: item["kind"] != "mentorship")
        change(document)
        file.write_text(json.dumps(document), "utf-8")
        before = journal.store.sequence
        with pytest.raises(KnownFailure) as refused:
            taken_in(journal, tmp_path / "out")
        assert has_three_parts(refused.value) and len(str(refused.value)) < 500
        assert journal.store.sequence == before


def test_goals_that_follow_one_another_in_a_circle_are_refused(
    staged: Staged, tmp_path: Path
) -> None:
    with opened(staged) as journal:
        person = journal.store.mentorships.save(MentorshipDraft("Amara")).id
        goals = [journal.store.goals.save(GoalDraft(person, Side.ME, name)).id for name in "abc"]
        for goal, before in zip(goals[1:], goals, strict=False):
            journal.store.evidence.follow_goal(goal, before)
        export_open(journal, ALL, tmp_path / "out")
    file = tmp_path / "out" / "journal.json"
    assert len(read_open_folder(file).items) == 4
    document = json.loads(file.read_text("utf-8"))
    first = next(item for item in document["items"] if item["id"] == goals[0])
    first["beside"] = {"goal_more": [{"came_from": goals[2]}]}
    file.write_text(json.dumps(document), "utf-8")
    with pytest.raises(KnownFailure, match="no earlier goal"):
        read_open_folder(file)


@pytest.mark.parametrize(
    "content",
    [
        b"", b"{", b"[]", b"null", b"\xff\xfe", b"PK\x03\x04", b"[" * 200_000, b"1" * 10_000,
        b'{"format": "revmentor-open-export", "format": "revmentor-open-export"}',
        b'{"format": "revmentor-open-export", "version": NaN}',
    ],
)  # fmt: skip
def test_what_is_no_export_is_refused(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "journal.json").write_bytes(content)
    with pytest.raises(NotForUs) as refused:
        read_open_folder(tmp_path)
    assert has_three_parts(refused.value)


def test_a_file_too_large_to_be_a_journal_is_refused_unread(tmp_path: Path) -> None:
    with (tmp_path / "journal.json").open("wb") as file:
        file.truncate(1024**4)
    with pytest.raises(NotForUs, match="larger than any journal"):
        read_open_folder(tmp_path)


def test_a_folder_without_the_file_is_told(tmp_path: Path) -> None:
    for place in (tmp_path, tmp_path / "gone"):
        with pytest.raises(NotFound) as refused:
            read_open_folder(place)
        assert has_three_parts(refused.value)


def test_a_sealed_export_opens_with_the_reader_beside_it(
    sample_journal: Staged, other: Staged, tmp_path: Path
) -> None:
    out = tmp_path / "place"
    out.mkdir()
    with opened(sample_journal) as journal:
        export_open(journal, ALL, tmp_path / "open")
        done = export_sealed(journal, out / "copy.sealed", WORDS, cost=CHEAP)
        assert done.strength.level == 4 and done.reader == out / READER
    content = (out / "copy.sealed").read_bytes()
    assert b"Jonas" not in content and done.leaving.count > 200
    read_with(done.reader, out / "copy.sealed", tmp_path / "read")
    assert files_of(tmp_path / "read") == files_of(tmp_path / "open")
    with opened(other) as journal:
        assert taken_in(journal, tmp_path / "read").imported > 300


def read_with(reader: Path, file: Path, folder: Path) -> None:
    command = [sys.executable, "-I", str(reader), str(file), str(folder)]
    done = subprocess.run(
        command, input=WORDS + "\n", capture_output=True, encoding="utf-8", check=False
    )
    assert done.returncode == 0, done.stderr


def test_the_reader_is_written_over_nothing(journal: OpenJournal, tmp_path: Path) -> None:
    note(journal, "n")
    (tmp_path / READER).write_text("mine")
    done = export_sealed(journal, tmp_path / "a.sealed", WORDS, cost=CHEAP)
    again = export_sealed(journal, tmp_path / "b.sealed", WORDS, cost=CHEAP)
    assert done.reader == again.reader != tmp_path / READER
    assert (tmp_path / READER).read_text() == "mine"
    read_with(done.reader, again.path, tmp_path / "read")


def test_a_sealed_file_that_is_there_is_left_alone_unless_said(
    journal: OpenJournal, tmp_path: Path
) -> None:
    note(journal, "n")
    target = tmp_path / "a.sealed"
    target.write_text("mine")
    with pytest.raises(KnownFailure, match="already"):
        export_sealed(journal, target, WORDS, cost=CHEAP)
    assert target.read_text() == "mine" and not (tmp_path / READER).exists()
    export_sealed(journal, target, WORDS, cost=CHEAP, replace=True)
    assert target.read_bytes().startswith(b"RevMentor sealed")


def test_a_weak_passphrase_is_told_and_none_is_refused(
    journal: OpenJournal, tmp_path: Path
) -> None:
    note(journal, "n")
    done = export_sealed(journal, tmp_path / "a.sealed", "password1", cost=CHEAP)
    assert done.strength.level == 1 and done.warnings
    with pytest.raises(WrongUsage):
        export_sealed(journal, tmp_path / "b.sealed", "", cost=CHEAP)
    assert not (tmp_path / "b.sealed").exists()
