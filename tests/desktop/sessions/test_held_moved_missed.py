"""What becomes of a session: held, moved, called off with a reason, planned again."""

from dataclasses import replace
from datetime import date, time
from functools import partial

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from revmentor_desktop.desktop.dialogs.missed import Missed
from revmentor_desktop.desktop.dialogs.session_details import SessionDetails
from revmentor_desktop.desktop.places import PageName, Place
from revmentor_desktop.journal.culture import CultureCard, Holidays, TypedHoliday
from revmentor_desktop.journal.session import Session, SessionDraft, Status
from revmentor_desktop.journal.when import When
from revmentor_desktop.operations.culture import keep_card
from revmentor_desktop.operations.mentorships import archive_mentorship
from revmentor_desktop.operations.open_journal import OpenJournal
from revmentor_desktop.operations.sessions import draft_of, read_session, write_up_session
from revmentor_desktop.support.errors import DiskTrouble
from tests.desktop.desks import StagedDesk, wait_until
from tests.desktop.sessions.staging import Stage

ZONE = "Europe/London"


@pytest.fixture
def stage(sample_desk: StagedDesk, qtbot: QtBot) -> Stage:
    stage = Stage(sample_desk, qtbot)
    stage.visit()
    return stage


def chosen(stage: Stage) -> Session:
    item = stage.page.model.item_at(stage.page.list.currentIndex())
    assert item is not None
    page = stage.desk.read(lambda journal: read_session(journal, item.id))
    return page.session


def full(*_any: object, **_more: object) -> None:
    raise DiskTrouble("The disk is full.")


def notices(dialog: SessionDetails) -> str:
    return dialog._form.notices.text() if dialog._form.notices.isVisible() else ""


def test_a_meeting_is_called_off_with_a_reason_and_undo_plans_it_again(stage: Stage) -> None:
    stage.page.side.miss.click()
    dialog = stage.dialog(Missed)
    assert dialog.accessibleName() == "Call off this session?"
    assert dialog.reason.edit.hasFocus()
    dialog.reason.edit.setText("Both travelling")
    dialog.commit()
    stage.settle()
    assert (chosen(stage).status, chosen(stage).reason) == (Status.MISSED, "Both travelling")
    assert "Both travelling" in stage.side()
    assert stage.told[-1][0] == "Called off."
    stage.told[-1][1]()
    stage.settle()
    assert (chosen(stage).status, chosen(stage).number) == (Status.PLANNED, 12)


def test_without_a_reason_it_is_kept_too_and_planned_again(stage: Stage) -> None:
    waiting = stage.desk.read(
        lambda journal: write_up_session(
            journal, SessionDraft(stage.whose, When(date(2026, 6, 10), time(9), ZONE))
        )
    )
    stage.visit(waiting.id)
    stage.page.side.miss.click()
    dialog = stage.dialog(Missed)
    assert dialog.accessibleName() == "This session did not happen?"
    dialog.commit()
    dialog.commit()
    stage.settle()
    assert chosen(stage).status is Status.MISSED and len(stage.told) == 1
    stage.page.side.again.click()
    stage.settle()
    assert chosen(stage).status is Status.PLANNED
    stage.told[-1][1]()
    stage.settle()
    assert chosen(stage).status is Status.MISSED


def test_a_second_press_asks_once(stage: Stage) -> None:
    stage.page.side.miss.click()
    stage.page.side.miss.click()
    stage.page._form.change.click()
    assert len(stage.dialogs(Missed)) == 1
    assert stage.dialogs(SessionDetails) == []


def test_a_session_moves_before_the_last_one_and_its_day_keeps_a_row(stage: Stage) -> None:
    moved = chosen(stage)
    stage.press(Qt.Key.Key_M)
    dialog = stage.dialog(SessionDetails)
    dialog.when.edit.setText("Wed 27 May 2026, 10:00")
    wait_until(lambda: notices(dialog) != "", "the notice about the day")
    assert notices(dialog) == "That is before the last session, Fri 29 May."
    dialog.statuses[Status.PLANNED].click()
    dialog.commit()
    stage.settle()
    assert (chosen(stage).id, chosen(stage).number) == (moved.id, 11)
    left = [row for row in stage.rows() if row.when.day == date(2026, 6, 12)]
    assert [row.status for row in left] == [Status.MOVED]
    assert stage.told[-1][0].startswith("Moved to Wednesday 27 May.")
    stage.told[-1][1]()
    stage.settle()
    assert chosen(stage).when == moved.when
    assert [row.id for row in stage.rows() if row.when.day == date(2026, 6, 12)] == [moved.id]


def test_the_dialog_says_what_is_known_of_a_day(stage: Stage) -> None:
    holiday = Holidays(typed=(TypedHoliday(date(2026, 6, 26), "Eid"),))
    card = CultureCard(stage.whose, holidays=holiday)
    stage.desk.read(lambda journal: keep_card(journal, card))
    stage.press(Qt.Key.Key_N)
    dialog = stage.dialog(SessionDetails)
    dialog.when.edit.setText("Fri 26 June, 14:00")
    wait_until(lambda: "Eid is a holiday for Amara" in notices(dialog), "the holiday")
    assert "There is another session then, with Amara Okafor." in notices(dialog)
    dialog.when.edit.setText("no day at all")
    assert notices(dialog) == ""
    dialog.when.edit.setText("Sun 14 June, 10:00")
    wait_until(lambda: notices(dialog) != "" or not dialog._wait.isActive(), "an answer")
    dialog.reject()
    stage.settle()


def test_two_sessions_at_the_same_minute_are_told_of_and_both_kept(stage: Stage) -> None:
    stage.press(Qt.Key.Key_N)
    dialog = stage.dialog(SessionDetails)
    dialog.when.edit.setText("Fri 12 June, 14:00")
    wait_until(lambda: "another session then" in notices(dialog), "the other session")
    dialog.commit()
    stage.settle()
    then = [row for row in stage.rows() if row.when.day == date(2026, 6, 12)]
    assert len(then) == 2 and len({row.when for row in then}) == 1


@pytest.mark.parametrize("operation", ["mark_missed", "write_up_session", "move_with_details"])
def test_a_full_disk_takes_no_word(
    stage: Stage, monkeypatch: pytest.MonkeyPatch, operation: str
) -> None:
    monkeypatch.setattr(f"revmentor_desktop.desktop.rescheduling.{operation}", full)
    if operation == "mark_missed":
        stage.page.side.miss.click()
        stage.dialog(Missed).reason.edit.setText("The train did not come")
        stage.dialog(Missed).commit()
        assert stage.dialog(Missed).reason.text == "The train did not come"
    else:
        stage.press(Qt.Key.Key_N if operation == "write_up_session" else Qt.Key.Key_M)
        stage.dialog(SessionDetails).when.edit.setText("Wed 17 June, 10:00")
        stage.dialog(SessionDetails).place.edit.setText("The old library")
        stage.dialog(SessionDetails).commit()
        dialog = stage.dialog(SessionDetails)
        assert (dialog.when.text, dialog.place.text) == ("Wed 17 June, 10:00", "The old library")
    assert [failure.what for failure in stage.troubles] == ["The disk is full."]
    monkeypatch.undo()
    if operation == "mark_missed":
        stage.dialog(Missed).commit()
    else:
        stage.dialog(SessionDetails).commit()
    stage.settle()
    assert len(stage.told) == 1


def test_what_was_put_away_is_read_only_and_says_so(stage: Stage) -> None:
    stage.desk.read(lambda journal: archive_mentorship(journal, stage.whose, date(2026, 6, 11)))
    stage.desk.desk.changed.emit()
    stage.settle()
    form = stage.page._form
    for button in (form.new_session, form.change, stage.page.side.miss):
        assert not button.isVisible()
    before = stage.rows()
    for key in (Qt.Key.Key_N, Qt.Key.Key_M, Qt.Key.Key_Delete):
        stage.press(key)
        assert stage.told[-1][0] == "This mentorship is put away. Take it up again first."
    assert stage.dialogs(SessionDetails) == [] and stage.rows() == before


def test_the_head_tells_the_hours_of_the_year_and_leads_to_all(stage: Stage) -> None:
    hours = stage.page._form.hours
    assert hours.text() == "10 hours in 2026"
    hours.click()
    stage.settle()
    assert stage.went == [Place(PageName.OVER_TIME, stage.whose)]


def test_a_rhythm_that_is_late_is_told(stage: Stage) -> None:
    assert not stage.page._form.behind.isVisible()
    for row in stage.rows():
        if row.when.day >= date(2026, 5, 1):
            stage.desk.read(partial(_trash, row.id))
    stage.desk.desk.changed.emit()
    stage.settle()
    assert stage.page._form.behind.text() == (
        "A gap: 48 days without a session. Your rhythm is 14."
    )


def _trash(item_id: str, journal: OpenJournal) -> None:
    journal.store.trash.throw_away(item_id)  # type: ignore[arg-type]  # an id


@pytest.mark.parametrize("day", ["Wed 24 Jun 2026, 10:00", ""])
def test_undo_of_a_change_leaves_the_words_that_were_written_since(stage: Stage, day: str) -> None:
    before = chosen(stage)
    stage.press(Qt.Key.Key_M)
    dialog = stage.dialog(SessionDetails)
    if day:
        dialog.when.edit.setText(day)
    dialog.place.edit.setText("The roof")
    dialog.commit()
    stage.settle()
    written = replace(draft_of(chosen(stage)), title="Roofs", text="Written after the change.")
    stage.desk.read(lambda journal: write_up_session(journal, written))
    stage.told[-1][1]()
    stage.settle()
    after = chosen(stage)
    assert (after.when, after.place) == (before.when, before.place)
    assert (after.title, after.text) == ("Roofs", "Written after the change.")
