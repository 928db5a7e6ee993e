"""Locked in the middle of a dialog, one comes back to it with every word in its place."""

from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from revmentor_desktop.desktop.dialogs.change_action import ChangeAction
from revmentor_desktop.desktop.dialogs.close_goal import CloseGoal
from revmentor_desktop.desktop.dialogs.goal_form import GoalForm
from revmentor_desktop.desktop.dialogs.milestone_form import MilestoneForm
from revmentor_desktop.desktop.dialogs.rate_goal import RateGoal
from revmentor_desktop.desktop.dialogs.rename import Rename
from revmentor_desktop.desktop.dialogs.session_details import SessionDetails
from revmentor_desktop.desktop.pages.goals import GoalsPage
from revmentor_desktop.desktop.pages.mentorship import MentorshipPage
from revmentor_desktop.desktop.pages.sessions import SessionsPage
from revmentor_desktop.desktop.pages.today import TodayPage
from revmentor_desktop.desktop.parts.fields import Field
from revmentor_desktop.desktop.places import PageName, Place
from revmentor_desktop.desktop.theme.theme import Theme
from revmentor_desktop.journal.goal import Ending
from revmentor_desktop.journal.session import Status
from revmentor_desktop.operations.goals import list_goals
from revmentor_desktop.operations.open_journal import OpenJournal
from revmentor_desktop.operations.settings import last_place
from revmentor_desktop.support.errors import DiskTrouble
from tests.desktop.desks import StagedDesk
from tests.desktop.locking import Locking, retype


@pytest.fixture
def locking(sample_desk: StagedDesk, theme: Theme, qtbot: QtBot) -> Locking:
    return Locking(sample_desk, theme, qtbot)


def test_a_goal_being_typed_comes_back_and_is_forgotten_once_it_is_kept(locking: Locking) -> None:
    page = locking.page(GoalsPage, PageName.GOALS, "Amara")
    page.begin_new()
    dialog = locking.shown(GoalForm)
    dialog.whose.choose(1)
    retype(dialog.what, "Chair a review")
    retype(dialog.by, "the 40th of July")
    locking.lock()
    dialog = locking.shown(GoalForm)
    assert (dialog.whose.index, dialog.what.text) == (1, "Chair a review")
    assert dialog.by.text == "the 40th of July"
    assert locking.remembered == 1
    locking.lock()
    dialog = locking.shown(GoalForm)
    assert dialog.what.text == "Chair a review"
    retype(dialog.by, "31 July")
    dialog.commit()
    locking.framed.settle()
    titles = [goal.title for goal in locking.desk.read(list_goals)]
    assert titles.count("Chair a review") == 1
    assert locking.remembered == 0
    locking.lock()
    assert locking.open == []


def test_a_dialog_that_is_left_does_not_come_back(locking: Locking) -> None:
    page = locking.page(GoalsPage, PageName.GOALS, "Amara")
    page._ask_change()
    retype(locking.shown(GoalForm).what, "Something else")
    locking.lock()
    dialog = locking.shown(GoalForm)
    assert dialog.what.text == "Something else"
    dialog.reject()
    locking.framed.settle()
    assert locking.remembered == 0
    page = locking.page(GoalsPage, PageName.GOALS, "Amara")
    page._ask_change()
    assert locking.shown(GoalForm).what.text != "Something else"


def test_every_question_about_a_goal_comes_back(locking: Locking) -> None:
    page = locking.page(GoalsPage, PageName.GOALS, "Amara")
    page._ask_rating(None)
    rating = locking.shown(RateGoal)
    rating.value.rate_by_hand(4)
    retype(rating.note, "She asked first")
    locking.lock()
    rating = locking.shown(RateGoal)
    assert (rating.value.value, rating.note.text) == (4, "She asked first")
    rating.reject()
    page = locking.page(GoalsPage, PageName.GOALS, "Amara")
    page._ask_close()
    closing = locking.shown(CloseGoal)
    closing.endings[Ending.RESCOPED].click()
    retype(closing.reason, "It became two")
    locking.lock()
    closing = locking.shown(CloseGoal)
    assert closing.endings[Ending.RESCOPED].isChecked() and closing.reason.text == "It became two"
    closing.reject()
    page = locking.page(GoalsPage, PageName.GOALS, "Amara")
    assert page.goal
    page.commands.ask_milestone(page.goal.milestones[0])
    retype(locking.shown(MilestoneForm).what, "One alone")
    locking.lock()
    assert locking.shown(MilestoneForm).what.text == "One alone"


def test_a_meeting_being_planned_comes_back(locking: Locking) -> None:
    page = locking.page(SessionsPage, PageName.SESSIONS, "Jonas")
    page.begin_new()
    dialog = locking.shown(SessionDetails)
    retype(dialog.when, "19 June, 15:00")
    dialog.statuses[Status.MOVED].click()
    retype(dialog.reason, "He is away")
    locking.lock()
    dialog = locking.shown(SessionDetails)
    assert (dialog.when.text, dialog.reason.text) == ("19 June, 15:00", "He is away")
    assert dialog.status is Status.MOVED
    dialog.reject()
    page = locking.page(SessionsPage, PageName.SESSIONS, "Jonas")
    page.doings.change()
    locking.framed.settle()
    retype(locking.shown(SessionDetails).place, "Room 4.2")
    locking.lock()
    assert locking.shown(SessionDetails).place.text == "Room 4.2"


def test_what_is_asked_on_today_comes_back(locking: Locking) -> None:
    page = locking.page(TodayPage, PageName.TODAY)
    assert page.today
    page._doings._change(page.today.actions_mine[0])
    retype(locking.shown(ChangeAction).text, "Call Priya on Monday")
    locking.lock()
    action = locking.shown(ChangeAction)
    assert action.text.text == "Call Priya on Monday"
    action.reject()
    page = locking.page(TodayPage, PageName.TODAY)
    assert page.today
    page._doings.move_meeting(page.today.next_sessions[0])
    retype(locking.shown(SessionDetails).when, "20 June")
    locking.lock()
    assert locking.shown(SessionDetails).when.text == "20 June"


def test_the_facts_of_a_session_being_written_up_come_back(locking: Locking) -> None:
    whose = locking.framed.mentorship("Jonas")
    locking.framed.view.ways.go(Place(PageName.WRITE_UP, whose.id))
    locking.framed.settle()
    page = locking.framed.view.page(PageName.WRITE_UP)
    page.commands.ask_details()  # type: ignore[attr-defined]  # the page of a write-up
    retype(locking.shown(SessionDetails).place, "By phone")
    locking.lock()
    assert locking.shown(SessionDetails).place.text == "By phone"


def test_another_name_being_typed_comes_back(locking: Locking) -> None:
    locking.framed.view.person_actions.rename(locking.framed.mentorship("Mei"))
    retype(locking.shown(Rename).field, "Mei Ito")
    locking.lock()
    assert locking.shown(Rename).field.text == "Mei Ito"


def test_somebody_new_is_still_in_the_form_when_one_goes_back_to_it(locking: Locking) -> None:
    page = locking.page(MentorshipPage, PageName.MENTORSHIP)
    retype(_field(page, "name"), "Noor Aziz")
    retype(_field(page, "start"), "the 40th")
    locking.framed.go(PageName.TODAY)
    locking.lock()
    locking.lock()
    page = locking.page(MentorshipPage, PageName.MENTORSHIP)
    assert (page.form.name, _field(page, "start").text) == ("Noor Aziz", "the 40th")
    retype(_field(page, "start"), "19 June")
    page._keep()
    locking.framed.settle()
    assert locking.remembered == 0
    noor = locking.framed.mentorship("Noor")
    assert noor.start is not None and noor.start.day == date(2026, 6, 19)


def test_an_edit_that_cannot_be_kept_yet_waits_and_locks_without_a_question(
    locking: Locking,
) -> None:
    page = locking.page(MentorshipPage, PageName.MENTORSHIP, "Jonas")
    retype(_field(page, "start"), "the 40th")
    locking.lock()
    page = locking.page(MentorshipPage, PageName.MENTORSHIP, "Jonas")
    assert _field(page, "start").text == "the 40th"
    page._leave()
    locking.framed.settle()
    assert locking.remembered == 0


def test_what_cannot_be_kept_is_asked_about_and_comes_back_on_staying(
    locking: Locking, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = locking.page(GoalsPage, PageName.GOALS, "Amara")
    page.begin_new()
    retype(locking.shown(GoalForm).what, "Chair a review")

    def full(_journal: OpenJournal, _handed: object) -> None:
        raise DiskTrouble("The disk is full.")

    monkeypatch.setattr("revmentor_desktop.desktop.journal_view.keep_unfinished", full)
    view = locking.framed.view
    view.close_dialogs()
    locking.framed.settle()
    assert locking.open == [] and view.unsaved
    monkeypatch.undo()
    view.stay()
    assert locking.shown(GoalForm).what.text == "Chair a review"
    assert not view.unsaved


def test_what_was_typed_goes_when_what_it_was_about_is_purged(locking: Locking) -> None:
    page = locking.page(GoalsPage, PageName.GOALS, "Amara")
    page._ask_change()
    retype(locking.shown(GoalForm).what, "Words to be gone")
    locking.lock()
    dialog = locking.shown(GoalForm)
    goal = dialog._draft.id
    assert goal is not None

    def purge(journal: OpenJournal) -> str:
        journal.store.trash.throw_away(goal)
        journal.store.trash.purge([goal])
        return last_place(journal) + (journal.store.settings.get("unfinished") or "")

    assert "Words to be gone" not in locking.desk.read(purge)


def _field(page: MentorshipPage, name: str) -> Field:
    found = page.form.findChild(Field, name)
    assert isinstance(found, Field)
    return found
