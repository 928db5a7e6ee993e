"""The goals of both sides: setting them, walking their milestones, rating and closing them."""

from datetime import date

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from revmentor_desktop.desktop.dialogs.close_goal import CloseGoal
from revmentor_desktop.desktop.dialogs.goal_form import GoalForm
from revmentor_desktop.desktop.dialogs.milestone_form import MilestoneForm
from revmentor_desktop.desktop.dialogs.rate_goal import RateGoal
from revmentor_desktop.desktop.places import PageName, Place
from revmentor_desktop.journal.goal import Ending
from revmentor_desktop.journal.mentorship import MentorshipDraft
from revmentor_desktop.journal.sharing import Share, Side
from revmentor_desktop.operations.mentorships import keep_mentorship
from tests.desktop.desks import wait_until
from tests.desktop.goals.hands import Goals
from tests.desktop.reached import reachable

REVIEW = "Read a pull request unaided"


def test_cards_of_both_sides_and_one_goal_at_length(goals: Goals) -> None:
    shown = [card for card in goals.page.cards.values() if card.isVisible()]
    assert [card.title.text() for card in shown] == [
        REVIEW,
        "Hear bad news a week earlier",
        "Present to the board once",
    ]
    assert shown[0].accessibleName().startswith(f"Yours, {REVIEW}, 3 of 5 milestones reached")
    assert [card.chosen for card in shown] == [True, False, False]
    assert goals.page.detail.form.title.text() == REVIEW
    assert "better questions" in goals.page.detail.form.why.text()
    chart = goals.page.detail.form.chart
    assert chart.accessibleName() == (
        f"Ratings of {REVIEW}. You: 1 on 16 January 2026, now 3."
        " Amara: 2 on 16 January 2026, now 4."
    )
    assert chart.accessibleDescription().startswith("You: Jan 1, Mar 2")
    QTest.mouseClick(goals.page.form.closed_button, Qt.MouseButton.LeftButton)
    assert len([card for card in goals.page.cards.values() if card.isVisible()]) == 5


def test_a_new_goal_asks_three_things(goals: Goals) -> None:
    QTest.mouseClick(goals.page.form.new_goal, Qt.MouseButton.LeftButton)
    form = goals.dialog(GoalForm)
    assert not form.why.isVisible()
    form.commit()
    assert form.isVisible() and form.what.told.sentence == "A few words say what it is about."
    QTest.keyClicks(form.what.edit, "Say what I do not know")
    QTest.keyClicks(form.measure.edit, "Once in each meeting")
    form.whose.choose(1)
    QTest.keyClick(form.measure.edit, Qt.Key.Key_Return)
    goals.settle()
    goal = goals.now()
    assert (goal.title, goal.measure, goal.owner) == (
        "Say what I do not know",
        "Once in each meeting",
        Side.THEM,
    )
    assert goal.share is Share.MAY_SHARE
    assert goals.page.cards[goal.id].chosen


def test_a_goal_is_changed_without_touching_what_was_not(goals: Goals) -> None:
    before = goals.choose(REVIEW)
    goals.page.detail.edit_asked.emit()
    form = goals.dialog(GoalForm)
    form.by.edit.setText("the 40th")
    form.commit()
    assert form.isVisible() and "the 40th" in form.by.told.sentence
    form.by.edit.setText("15 August")
    form.commit()
    goals.settle()
    after = goals.now()
    assert after.by == date(2026, 8, 15)
    assert (after.title, after.why, after.measure) == (before.title, before.why, before.measure)
    assert after.milestones == before.milestones


def test_a_milestone_is_ticked_today_and_undone(goals: Goals) -> None:
    goals.choose(REVIEW)
    row = goals.page.detail.steps.rows[3]
    assert row.next.isVisible()
    QTest.mouseClick(row.check, Qt.MouseButton.LeftButton)
    goals.settle()
    assert goals.now().milestones[3].reached_on == date(2026, 6, 11)
    assert goals.told[-1][0] == "Reached: Review one alone, Amara reads over it after"
    assert goals.page.detail.steps.rows[4].next.isVisible()
    goals.undo()
    assert goals.now().milestones[3].reached_on is None
    QTest.mouseClick(goals.page.detail.steps.rows[0].check, Qt.MouseButton.LeftButton)
    goals.settle()
    assert goals.now().milestones[0].reached_on is None
    goals.undo()
    assert goals.now().milestones[0].reached_on == date(2026, 1, 30)


def test_milestones_move_by_key_and_by_pointer(goals: Goals) -> None:
    goals.choose(REVIEW)
    before = goals.titles()
    alt = Qt.KeyboardModifier.AltModifier
    goals.page.activateWindow()
    goals.page.detail.steps.rows[4].check.setFocus()
    QTest.keyClick(goals.page.detail.steps.rows[4].check, Qt.Key.Key_Up, alt)
    goals.settle()
    assert goals.titles() == [*before[:3], before[4], before[3]]
    assert [step.title for step in goals.now().milestones] == goals.titles()
    assert goals.page.detail.steps.rows[3].check.hasFocus()
    goals.undo()
    assert goals.titles() == before
    first, last = goals.page.detail.steps.rows[0], goals.page.detail.steps.rows[4]
    QTest.mousePress(first, Qt.MouseButton.LeftButton, pos=QPoint(200, 10))
    below = QPoint(200, last.geometry().bottom() - first.y())
    QTest.mouseMove(first, QPoint(200, 40))
    QTest.mouseMove(first, below)
    QTest.mouseRelease(first, Qt.MouseButton.LeftButton, pos=below)
    goals.settle()
    assert goals.titles() == [*before[1:], before[0]]
    goals.page.detail.steps.rows[0].check.setFocus()
    QTest.keyClick(goals.page.detail.steps.rows[0].check, Qt.Key.Key_Up, alt)
    goals.settle()
    assert goals.titles() == [*before[1:], before[0]]


def test_milestones_are_added_one_after_the_other(goals: Goals) -> None:
    goals.choose(REVIEW)
    QTest.mouseClick(goals.page.detail.form.add_step, Qt.MouseButton.LeftButton)
    new = goals.page.detail.steps.new
    QTest.keyClicks(new, "Review two alone, by 31 August")
    QTest.keyClick(new, Qt.Key.Key_Return)
    goals.settle()
    QTest.keyClicks(new, "Teach somebody")
    goals.page.flush()
    goals.settle()
    steps = goals.now().milestones
    assert [(step.title, step.due) for step in steps[5:]] == [
        ("Review two alone", date(2026, 8, 31)),
        ("Teach somebody", None),
    ]
    assert goals.titles()[-1] == "Teach somebody"


def test_a_milestone_is_changed_and_thrown_away(goals: Goals) -> None:
    goals.choose(REVIEW)
    QTest.mouseClick(goals.page.detail.steps.rows[4].pen, Qt.MouseButton.LeftButton)
    form = goals.dialog(MilestoneForm)
    form.what.edit.setText("Ask for no help for two months")
    form.reached.edit.setText("yesterday")
    form.commit()
    goals.settle()
    step = goals.now().milestones[4]
    assert (step.title, step.reached_on) == (
        "Ask for no help for two months",
        date(2026, 6, 10),
    )
    QTest.mouseClick(goals.page.detail.steps.rows[4].pen, Qt.MouseButton.LeftButton)
    QTest.mouseClick(goals.dialog(MilestoneForm).away, Qt.MouseButton.LeftButton)
    goals.settle()
    assert len(goals.now().milestones) == 4
    goals.undo()
    assert len(goals.now().milestones) == len(goals.titles()) == 5


def test_progress_is_rated_by_both_with_a_day_and_a_note(goals: Goals) -> None:
    goals.choose("Hear bad news a week earlier")
    before = goals.now().progress
    QTest.mouseClick(goals.page.detail.form.rate, Qt.MouseButton.LeftButton)
    form = goals.dialog(RateGoal)
    form.commit()
    assert form.isVisible()
    assert form.told.isVisible() and form.told.text() == "One of the five, then it can be kept."
    form.value.rate_by_hand(4)
    form.by.choose(1)
    form.day.edit.setText("9 June")
    form.note.edit.setText("Heard on Monday, decided on Tuesday.")
    form.commit()
    goals.settle()
    added = [one for one in goals.now().progress if one not in before]
    assert [(one.value, one.by, one.day, one.note) for one in added] == [
        (4, Side.THEM, date(2026, 6, 9), "Heard on Monday, decided on Tuesday.")
    ]
    assert added[0].share is Share.PRIVATE
    QTest.mouseClick(goals.page.detail.form.as_table, Qt.MouseButton.LeftButton)
    row = goals.page.detail.ratings[0]
    assert row.isVisible() and row.rating.id == added[0].id
    row.edit_asked.emit()
    again = goals.dialog(RateGoal)
    again.value.rate_by_hand(5)
    again.commit()
    goals.settle()
    assert goals.now().progress[-1].value == 5
    goals.page.detail.ratings[0].away_asked.emit()
    goals.settle()
    assert goals.now().progress == before
    goals.undo()
    assert len(goals.now().progress) == len(before) + 1


def test_closing_asks_why_and_can_be_taken_back(goals: Goals) -> None:
    goals.choose(REVIEW)
    goals.choose_in_menu("Close this goal")
    form = goals.dialog(CloseGoal)
    form.commit()
    assert form.isVisible() and form.reason.told.sentence == "A few words are enough."
    QTest.mouseClick(form.endings[Ending.STOPPED], Qt.MouseButton.LeftButton)
    QTest.keyClicks(form.reason.edit, "The tools changed")
    QTest.keyClick(form.reason.edit, Qt.Key.Key_Return)
    goals.settle()
    goal = goals.now()
    assert (goal.title, goal.ending, goal.end_reason) == (
        REVIEW,
        Ending.STOPPED,
        "The tools changed",
    )
    ended = goals.page.detail.form.ended
    assert ended.text() == "Stopped Thu 11 June. The tools changed"
    assert goals.page.cards[goal.id].isVisible()
    goals.undo()
    assert goals.now().ending is None
    goals.choose("Ask a question before I decide")
    QTest.mouseClick(goals.page.detail.form.reopen, Qt.MouseButton.LeftButton)
    goals.settle()
    assert goals.now().ending is None
    goals.undo()
    closed = goals.named("Ask a question before I decide")
    assert (closed.ending, closed.ended_on) == (Ending.REACHED, date(2026, 4, 24))


def test_a_goal_thrown_away_comes_back_whole(goals: Goals) -> None:
    before = goals.choose(REVIEW)
    goals.page.detail.away_asked.emit()
    goals.settle()
    assert REVIEW not in [goal.title for goal in goals.all()]
    assert goals.page.goal is not None and goals.page.goal.title != REVIEW
    goals.undo()
    assert goals.named(REVIEW) == before


def test_who_may_see_a_goal_is_on_the_goal(goals: Goals) -> None:
    goals.choose(REVIEW)
    goals.page.detail.form.share.cycle()
    goals.page.detail.steps.rows[2].chip.cycle()
    goals.settle()
    goal = goals.now()
    assert goal.share is Share.PRIVATE
    assert goal.milestones[2].share is Share.PRIVATE


def test_no_goals_yet_offers_the_first(goals: Goals) -> None:
    draft = MentorshipDraft("Ada Example")
    ada = goals.staged.read(lambda journal: keep_mentorship(journal, draft))
    goals.show(ada)
    assert goals.page.empty.isVisible()
    assert not goals.page.detail.isVisible()
    goals.page.empty.asked.emit()
    form = goals.dialog(GoalForm)
    QTest.keyClicks(form.what.edit, "First")
    form.commit()
    goals.settle()
    assert [goal.title for goal in goals.all(ada)] == ["First"]
    assert goals.page.detail.isVisible()
    assert goals.page.detail.form.unrated.isVisible()


def test_the_place_one_comes_back_to_is_the_goal_that_was_shown(goals: Goals) -> None:
    goal = goals.choose("Present to the board once")
    place = goals.page.place
    assert place == Place(PageName.GOALS, goals.amara.id, goal.id)
    goals.page.show_place(Place(PageName.GOALS, goals.amara.id))
    goals.settle()
    wait_until(lambda: goals.page.goal is not None, "a goal to be shown")
    assert goals.page.goal is not None and goals.page.goal.id == goal.id


def test_everything_one_can_reach_says_what_it_is(goals: Goals) -> None:
    goals.choose(REVIEW)
    goals.page.detail.form.as_table.click()
    goals.page.detail.steps.begin_new()
    QApplication.processEvents()
    seen, nameless = reachable(goals.page)
    assert len(seen) > 30
    assert not nameless


def test_in_a_narrow_window_cards_and_goal_are_shown_in_turn(goals: Goals) -> None:
    form = goals.page.form
    assert form.cards_scroll.isVisible() and form.detail_scroll.isVisible()
    goals.page.resize(560, 600)
    goals.settle()
    assert form.cards_scroll.isVisible() and not form.detail_scroll.isVisible()
    goals.choose("Present to the board once")
    assert form.detail_scroll.isVisible() and not form.cards_scroll.isVisible()
    QTest.mouseClick(form.all_goals, Qt.MouseButton.LeftButton)
    assert form.cards_scroll.isVisible() and not form.all_goals.isVisible()
