"""What a full disk refused of a dialog is asked again, with every word in its place, and why."""

from collections.abc import Callable
from dataclasses import dataclass

import pytest
from pytestqt.qtbot import QtBot

from revmentor_desktop.desktop.dialogs.both_agreed import BothAgreed
from revmentor_desktop.desktop.dialogs.change_action import ChangeAction
from revmentor_desktop.desktop.dialogs.check_in_rhythm import CheckInRhythmForm
from revmentor_desktop.desktop.dialogs.milestone_form import MilestoneForm
from revmentor_desktop.desktop.dialogs.one_line import OneLine
from revmentor_desktop.desktop.dialogs.rate_skill import RateSkill
from revmentor_desktop.desktop.dialogs.rename import Rename
from revmentor_desktop.desktop.dialogs.since_day import SinceDay
from revmentor_desktop.desktop.pages.check_in import CheckInsPage
from revmentor_desktop.desktop.pages.goals import GoalsPage
from revmentor_desktop.desktop.pages.over_time import OverTimePage
from revmentor_desktop.desktop.pages.today import TodayPage
from revmentor_desktop.desktop.places import PageName
from revmentor_desktop.desktop.theme.theme import Theme
from revmentor_desktop.journal.check_in import Adjustment, AdjustmentDraft
from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.operations.actions import read_action
from revmentor_desktop.operations.adjustments import keep_adjustment
from revmentor_desktop.operations.check_ins import begin_check_in
from revmentor_desktop.operations.open_journal import OpenJournal
from revmentor_desktop.operations.skills import list_skills
from revmentor_desktop.support.errors import DiskTrouble
from tests.desktop.desks import StagedDesk
from tests.desktop.locking import Locking, retype


@pytest.fixture
def locking(sample_desk: StagedDesk, theme: Theme, qtbot: QtBot) -> Locking:
    return Locking(sample_desk, theme, qtbot)


@dataclass
class Disk:
    """A disk that is full while something is kept, and says so."""

    locking: Locking
    patch: pytest.MonkeyPatch

    def refuse(self, save: str, commit: Callable[[], None]) -> None:
        """Commit while the store cannot save."""

        def full(*_asked: object, **_more: object) -> None:
            raise DiskTrouble("The disk is full.")

        with self.patch.context() as patch:
            patch.setattr(f"revmentor_desktop.storage.{save}", full)
            commit()
            self.locking.framed.settle()
        (dialog,) = self.locking.open
        assert "The disk is full." in self.locking.framed.read_on_screen(dialog)

    def keep(self, commit: Callable[[], None]) -> None:
        """Commit now that there is room."""
        commit()
        self.locking.framed.settle()
        assert self.locking.open == []


@pytest.fixture
def disk(locking: Locking, monkeypatch: pytest.MonkeyPatch) -> Disk:
    return Disk(locking, monkeypatch)


def test_the_name_of_a_skill_its_rating_and_the_day_of_a_phase(
    locking: Locking, disk: Disk
) -> None:
    page = locking.page(OverTimePage, PageName.OVER_TIME, "Amara")
    whose = locking.framed.mentorship("Amara").id
    skill = locking.desk.read(lambda journal: list_skills(journal, whose))[0]
    page.skills.rows[skill.id].rename_asked.emit()
    retype(locking.shown(OneLine).field, "Reading contracts")
    disk.refuse("skills.Skills.save", locking.shown(OneLine).commit)
    assert locking.shown(OneLine).field.text == "Reading contracts"
    disk.keep(locking.shown(OneLine).commit)
    page.skills.rows[skill.id].rating_asked.emit(None)
    locking.shown(RateSkill).value.rate_by_hand(4)
    retype(locking.shown(RateSkill).day, "2 June")
    disk.refuse("skills.Skills.rate", locking.shown(RateSkill).commit)
    rating = locking.shown(RateSkill)
    assert (rating.value.value, rating.day.text) == (4, "2 June")
    disk.keep(rating.commit)
    now = locking.desk.read(lambda journal: list_skills(journal, whose))[0]
    assert now.title == "Reading contracts"
    assert len(now.ratings) == len(skill.ratings) + 1
    page.phase.form.change_day.click()
    retype(locking.shown(SinceDay).day, "2 June")
    disk.refuse("phases.Phases.put", locking.shown(SinceDay).keep.click)
    assert locking.shown(SinceDay).day.text == "2 June"
    disk.keep(locking.shown(SinceDay).keep.click)


def test_an_action_on_today(locking: Locking, disk: Disk) -> None:
    page = locking.page(TodayPage, PageName.TODAY)
    assert page.today
    row = page.today.actions_mine[0]
    page._doings._change(row)
    retype(locking.shown(ChangeAction).text, "Call Priya on Monday")
    disk.refuse("actions.Actions.save", locking.shown(ChangeAction).commit)
    assert locking.shown(ChangeAction).text.text == "Call Priya on Monday"
    disk.keep(locking.shown(ChangeAction).commit)
    kept = locking.desk.read(lambda journal: read_action(journal, row.action.id))
    assert kept.text == "Call Priya on Monday"


def test_a_milestone(locking: Locking, disk: Disk) -> None:
    page = locking.page(GoalsPage, PageName.GOALS, "Amara")
    assert page.goal
    page.commands.ask_milestone(page.goal.milestones[0])
    retype(locking.shown(MilestoneForm).what, "One alone")
    disk.refuse("goals.Goals.save_milestone", locking.shown(MilestoneForm).commit)
    assert locking.shown(MilestoneForm).what.text == "One alone"
    disk.keep(locking.shown(MilestoneForm).commit)


def test_a_name_which_a_lock_does_not_take_either(locking: Locking, disk: Disk) -> None:
    locking.framed.view.person_actions.rename(locking.framed.mentorship("Mei"))
    retype(locking.shown(Rename).field, "Mei Ito")
    disk.refuse("mentorships.Mentorships.save", locking.shown(Rename).commit)
    assert locking.shown(Rename).field.text == "Mei Ito"
    locking.lock()
    assert locking.shown(Rename).field.text == "Mei Ito"
    retype(locking.shown(Rename).field, "Mei Itoh")
    disk.keep(locking.shown(Rename).commit)
    assert locking.framed.mentorship("Mei").counterpart == "Mei Itoh"


def test_the_days_of_a_change_and_the_rhythm(locking: Locking, disk: Disk) -> None:
    page = locking.page(CheckInsPage, PageName.CHECK_IN, "Amara")
    seen = page.commands.seen
    assert seen
    whose = seen.page.mentorship.id
    page.commands.ask_rhythm()
    locking.shown(CheckInRhythmForm).often.setValue(0)
    disk.refuse("check_ins.CheckIns.put_rhythm", locking.shown(CheckInRhythmForm).commit)
    assert locking.shown(CheckInRhythmForm).often.index == 0
    disk.keep(locking.shown(CheckInRhythmForm).commit)
    page.commands.ask_days(locking.desk.read(lambda journal: _change(journal, whose)))
    retype(locking.shown(BothAgreed).holds, "19 June")
    disk.refuse("adjustments.Adjustments.save", locking.shown(BothAgreed).commit)
    assert locking.shown(BothAgreed).holds.text == "19 June"
    disk.keep(locking.shown(BothAgreed).commit)


def _change(journal: OpenJournal, whose: ItemId) -> Adjustment:
    check_in = begin_check_in(journal, whose)
    return keep_adjustment(journal, AdjustmentDraft(check_in.id, "Meet in person"))
