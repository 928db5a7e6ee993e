"""What is done while nobody waits."""

import threading
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from revmentor_desktop.desktop.idle_work import IdleWork
from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.journal.note import Note, NoteDraft
from revmentor_desktop.journal.when import When
from revmentor_desktop.operations.back_up import BackupFile, back_up_if_due, list_backups
from revmentor_desktop.operations.find import prepare_private_search
from revmentor_desktop.operations.notes import keep_note
from revmentor_desktop.operations.open_journal import OpenJournal
from revmentor_desktop.operations.throw_away import list_trash, throw_away
from revmentor_desktop.support.errors import KnownFailure
from tests.desktop.desks import StagedDesk, wait_until
from tests.desktop.framed import Framed


def test_private_words_are_read_in_and_the_days_copy_is_made(
    sample_desk: StagedDesk, qtbot: QtBot
) -> None:
    work = IdleWork(sample_desk.worker, sample_desk.journal, sample_desk.desk)
    made: list[bool] = []
    work.copied.connect(lambda: made.append(True))
    work.start(0)
    wait_until(lambda: bool(made), "a copy to be made")
    work.stop()
    sample_desk.quiet()
    assert sample_desk.read(prepare_private_search)
    assert len(list_backups(sample_desk.journal.place)) == 1


def test_what_waited_30_days_in_the_trash_goes_before_the_copy_is_made(
    sample_desk: StagedDesk,
) -> None:
    journal = sample_desk.journal
    old, new = sample_desk.read(_throw_two_away)
    work = IdleWork(sample_desk.worker, journal, sample_desk.desk)
    made: list[bool] = []
    work.copied.connect(lambda: made.append(True))
    work.start(0)
    wait_until(lambda: bool(made), "a copy to be made")
    work.stop()
    sample_desk.quiet()
    assert [thrown.id for thrown in sample_desk.read(list_trash)] == [new]
    assert old != new


def _throw_two_away(journal: OpenJournal) -> tuple[ItemId, ItemId]:
    """One 31 days ago, one a day ago."""
    ids = [keep_note(journal, NoteDraft(When(date(2026, 6, 1)), text=text)).id for text in "ab"]
    clock = journal.clock
    for item_id, days in zip(ids, (31, 1), strict=True):
        journal.store.ledger.clock = replace(clock, frozen=clock.now() - timedelta(days=days))
        throw_away(journal, item_id)
    journal.store.ledger.clock = clock
    return ids[0], ids[1]


def test_a_copy_that_fails_is_told_once_and_stays_told(
    framed: Framed, monkeypatch: pytest.MonkeyPatch
) -> None:
    backups: Path = framed.desk.journal.place.backups
    backups.parent.mkdir(exist_ok=True)
    if backups.exists():
        backups.rmdir()
    backups.write_text("a file where the folder should be")
    told: list[KnownFailure] = []
    framed.view._idle_work.failed.connect(told.append)
    framed.view._idle_work.start(0)
    wait_until(lambda: bool(told), "the failure to be told")
    framed.settle()
    assert framed.view.troubles.isVisible()
    backups.unlink()


def test_nothing_more_is_begun_once_the_journal_is_being_closed(framed: Framed) -> None:
    framed.view._idle_work.start(0)
    framed.view.close_dialogs()
    framed.settle()
    assert not framed.view._idle_work._timer.isActive()


def test_a_save_does_not_wait_for_the_days_copy(
    sample_desk: StagedDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    let, begun, copied = threading.Event(), threading.Event(), []

    def slow(journal: OpenJournal) -> BackupFile | None:
        begun.set()
        assert let.wait(20)
        return back_up_if_due(journal)

    monkeypatch.setattr("revmentor_desktop.desktop.idle_work.back_up_if_due", slow)
    work = IdleWork(sample_desk.worker, sample_desk.journal, sample_desk.desk)
    work.copied.connect(lambda: copied.append(True))
    work.start(0)
    wait_until(begun.is_set, "the copy to begin")
    kept: list[Note] = []
    draft = NoteDraft(When(date(2026, 6, 1)), text="half a line")
    sample_desk.desk.change(keep_note, kept.append)(draft)
    wait_until(lambda: bool(kept), "the note to be kept")
    assert not copied
    let.set()
    wait_until(lambda: bool(copied), "the copy to be made")
    work.stop()
