"""No word is lost: a full disk, a lock in each dialog, a second click, somebody put away."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from revmentor_desktop.desktop.dialogs.choose_evidence import ChooseEvidence
from revmentor_desktop.desktop.dialogs.close_goal import CloseGoal
from revmentor_desktop.desktop.dialogs.goal_form import GoalForm
from revmentor_desktop.desktop.dialogs.milestone_form import MilestoneForm
from revmentor_desktop.desktop.dialogs.rate_goal import RateGoal
from revmentor_desktop.desktop.pages.goals import GoalsPage
from revmentor_desktop.desktop.parts.banner import Banner
from revmentor_desktop.desktop.parts.dialog import Dialog
from revmentor_desktop.desktop.places import PageName
from revmentor_desktop.desktop.theme.theme import Theme
from revmentor_desktop.journal.goal import Ending
from revmentor_desktop.operations.goals import list_goals
from revmentor_desktop.operations.mentorships import archive_mentorship
from revmentor_desktop.support.errors import DiskTrouble
from tests.desktop.desks import StagedDesk
from tests.desktop.framed import Framed
from tests.desktop.goals.hands import Goals
from tests.desktop.locking import Locking, retype

REVIEW = "Read a pull request unaided"


@pytest.fixture
def locking(sample_desk: StagedDesk, theme: Theme, qtbot: QtBot) -> Locking:
    return Locking(sample_desk, theme, qtbot)


def full(goals: Goals) -> Callable[[], None]:
    """A disk that takes nothing, until what is given is called."""

    def refused(_self: object, *_args: object, **_kwargs: object) -> object:
        raise DiskTrouble("The disk is full.", "What is in the journal is whole.", "Make room.")

    store = goals.staged.journal.store
    with_room = pytest.MonkeyPatch()
    for part, name in (
        (store.goals, "save"),
        (store.goals, "save_milestone"),
        (store.goals, "save_progress"),
        (store.evidence, "link"),
    ):
        with_room.setattr(type(part), name, refused)
    return with_room.undo


def test_a_full_disk_takes_no_word_out_of_any_dialog(goals: Goals) -> None:
    goals.choose(REVIEW)
    make_room = full(goals)
    try:
        goals.page._ask_change()
        change = goals.dialog(GoalForm)
        change.what.edit.setText("Read it alone")
        _refused(goals, change, change.commit)
        assert change.what.text == "Read it alone"
        change.reject()
        goals.page._ask_rating(None)
        rate = goals.dialog(RateGoal)
        rate.value.rate_by_hand(4)
        rate.note.edit.setText("Asked first")
        _refused(goals, rate, rate.commit)
        assert (rate.value.value, rate.note.text) == (4, "Asked first")
        rate.reject()
        goals.page._ask_close()
        close = goals.dialog(CloseGoal)
        close.endings[Ending.RESCOPED].click()
        close.reason.edit.setText("The tools changed")
        close.what.edit.setText("Read a merge request")
        _refused(goals, close, close.commit)
        assert (close.reason.text, close.what.text) == ("The tools changed", "Read a merge request")
        close.reject()
        QTest.mouseClick(goals.page.detail.steps.rows[4].pen, Qt.MouseButton.LeftButton)
        step = goals.dialog(MilestoneForm)
        step.what.edit.setText("A month alone")
        _refused(goals, step, step.commit)
    finally:
        make_room()
    step.commit()
    goals.settle()
    assert not step.isVisible()
    assert goals.now().milestones[4].title == "A month alone"
    assert goals.now().ending is None


def _refused(goals: Goals, dialog: Dialog, commit: Callable[[], None]) -> None:
    commit()
    goals.settle()
    assert dialog.isVisible()
    told = [one for one in dialog.findChildren(Banner) if one.isVisible()]
    assert [one.accessibleName().split(".")[0] for one in told] == ["The disk is full"]


def test_a_milestone_the_disk_refused_stands_in_its_line_again(goals: Goals) -> None:
    goals.choose(REVIEW)
    make_room = full(goals)
    told: list[object] = []
    goals.staged.desk.troubled.connect(told.append)
    try:
        QTest.mouseClick(goals.page.detail.form.add_step, Qt.MouseButton.LeftButton)
        new = goals.page.detail.steps.new
        QTest.keyClicks(new, "Review two alone")
        QTest.keyClick(new, Qt.Key.Key_Return)
        assert goals.page.unsaved
        goals.settle()
        assert len(told) == 1 and new.isVisible() and new.words == "Review two alone"
        assert goals.page.unsaved
    finally:
        make_room()
    QTest.keyClick(new, Qt.Key.Key_Return)
    goals.settle()
    assert goals.titles()[-1] == "Review two alone" and not goals.page.unsaved


def test_what_is_chosen_about_a_goal_comes_back_after_a_lock(locking: Locking) -> None:
    page = locking.page(GoalsPage, PageName.GOALS, "Amara")
    page._choose_evidence()
    choosing = locking.shown(ChooseEvidence)
    free = [item for item, box in choosing.boxes.items() if not box.isChecked()]
    choosing.search.edit.setText("session 3")
    choosing.boxes[free[0]].click()
    locking.lock()
    choosing = locking.shown(ChooseEvidence)
    assert choosing.search.text == "session 3" and choosing.boxes[free[0]].isChecked()
    choosing.reject()
    page = locking.page(GoalsPage, PageName.GOALS, "Amara")
    page._ask_close()
    closing = locking.shown(CloseGoal)
    closing.endings[Ending.RESCOPED].click()
    retype(closing.reason, "It became two")
    retype(closing.what, "One of the two")
    locking.lock()
    closing = locking.shown(CloseGoal)
    assert closing.later.isVisible()
    assert (closing.reason.text, closing.what.text) == ("It became two", "One of the two")
    closing.commit()
    locking.framed.settle()
    assert "One of the two" in [goal.title for goal in locking.desk.read(list_goals)]
    assert locking.remembered == 0


def test_a_second_click_makes_no_second_goal(goals: Goals) -> None:
    before = len(goals.all())
    goals.page.begin_new()
    form = goals.dialog(GoalForm)
    form.what.edit.setText("Once")
    for _ in range(2):
        QTest.mouseClick(form.keep, Qt.MouseButton.LeftButton)
    goals.settle()
    assert len(goals.all()) == before + 1


def test_the_goals_of_somebody_put_away_are_read_and_not_changed(
    sample_desk: StagedDesk, theme: Theme, qtbot: QtBot
) -> None:
    framed = Framed(sample_desk, theme, qtbot)
    whose = framed.mentorship("Amara")
    sample_desk.read(lambda journal: archive_mentorship(journal, whose.id, whose.created.date()))
    framed.view.desk.changed.emit()
    framed.settle()
    framed.go(PageName.GOALS, whose)
    page = framed.view.page(PageName.GOALS)
    assert isinstance(page, GoalsPage)
    framed.settle()
    form = page.detail.form
    enabled = [
        one.text() or one.accessibleName()
        for one in page.findChildren(QAbstractButton)
        if one.isVisible() and one.isEnabled()
    ]
    assert {"Session 11", "Session 10", "Session 8", "Show as a table"} <= set(enabled)
    for rests in (form.add_step, form.rate, form.more, form.shown_by.link, page.form.new_goal):
        assert not rests.isEnabled()
    before = page.goal
    row = page.detail.steps.rows[0]
    QTest.mousePress(row, Qt.MouseButton.LeftButton, pos=QPoint(200, 10))
    QTest.mouseMove(row, QPoint(200, 90))
    QTest.mouseMove(row, QPoint(200, 120))
    QTest.mouseRelease(row, Qt.MouseButton.LeftButton, pos=QPoint(200, 120))
    QTest.keyClick(form.shown_by.chips[0], Qt.Key.Key_Delete)
    framed.settle()
    assert page.goal == before and len(form.shown_by.chips) == 3
    form.as_table.click()
    assert form.table.isVisible()
    form.shown_by.chips[0].click()
    framed.settle()
    assert framed.at() is PageName.WRITE_UP


def test_every_hint_of_a_field_fits_at_twice_the_text(goals: Goals, theme: Theme) -> None:
    theme.scale_text(2.0)
    try:
        goals.page._ask_change()
        form = goals.dialog(GoalForm)
        for field in (form.what, form.measure, form.why, form.by):
            hint = field.edit.placeholderText()
            assert field.edit.fontMetrics().horizontalAdvance(hint) < field.edit.width() - 40, hint
        form.reject()
        goals.page._ask_close()
        close = goals.dialog(CloseGoal)
        close.endings[Ending.RESCOPED].click()
        goals.settle()
        assert close.height() <= goals.page.height()
        close.reject()
    finally:
        theme.scale_text(1.0)
