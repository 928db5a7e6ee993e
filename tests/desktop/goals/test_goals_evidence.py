"""Where a goal came up, what it became, and when it comes up next."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from revmentor_desktop.desktop.dialogs.choose_evidence import ChooseEvidence
from revmentor_desktop.desktop.dialogs.close_goal import CloseGoal
from revmentor_desktop.desktop.dialogs.goal_form import GoalForm
from revmentor_desktop.desktop.dialogs.milestone_form import MilestoneForm
from revmentor_desktop.desktop.dialogs.rate_goal import RateGoal
from revmentor_desktop.desktop.places import PageName, Place
from revmentor_desktop.journal.feedback import Direction, FeedbackDraft, FeedbackSort
from revmentor_desktop.journal.goal import Ending
from revmentor_desktop.journal.mentorship import MentorshipDraft, Role
from revmentor_desktop.journal.sharing import Side
from revmentor_desktop.operations.feedback import keep_feedback
from revmentor_desktop.operations.goal_agenda import goals_ahead
from revmentor_desktop.operations.goal_evidence import evidence_of
from revmentor_desktop.operations.mentorships import keep_mentorship
from revmentor_desktop.operations.topics import list_topics
from tests.desktop.goals.hands import Goals

REVIEW = "Read a pull request unaided"
NEWS = "Hear bad news a week earlier"


def chips(goals: Goals) -> list[str]:
    return [chip.text() for chip in goals.page.detail.form.shown_by.chips]


def linked(goals: Goals) -> set[str]:
    shown = goals.now()
    found = goals.staged.read(lambda journal: evidence_of(journal, goals.amara.id))
    return {one.evidence.item_id for one in found.get(shown.id, ())}


def test_a_goal_says_where_it_came_up_and_leads_there(goals: Goals) -> None:
    goals.choose(REVIEW)
    places: list[Place] = []
    goals.staged.desk.went.connect(places.append)
    assert chips(goals) == ["Session 11", "Session 10", "Session 8"]
    chip = goals.page.detail.form.shown_by.chips[0]
    assert chip.accessibleName().startswith("Session 11, Fri 29 May: ")
    QTest.keyClick(chip, Qt.Key.Key_Return)
    (place,) = places
    assert (place.page, place.mentorship_id) == (PageName.WRITE_UP, goals.amara.id)
    assert place.item_id in linked(goals)


def test_a_link_is_taken_away_with_delete_and_comes_back_with_undo(goals: Goals) -> None:
    goals.choose(REVIEW)
    goals.page.activateWindow()
    goals.page.detail.form.shown_by.chips[1].setFocus()
    QTest.keyClick(goals.page.detail.form.shown_by.chips[1], Qt.Key.Key_Delete)
    goals.settle()
    assert chips(goals) == ["Session 11", "Session 8"]
    assert goals.told[-1][0] == "Unlinked: Session 10"
    assert goals.page.detail.form.shown_by.chips[1].hasFocus()
    goals.undo()
    assert chips(goals) == ["Session 11", "Session 10", "Session 8"]


def test_sessions_and_feedback_are_chosen_from_all_there_are(goals: Goals) -> None:
    said = FeedbackDraft(
        goals.amara.id,
        Direction.RECEIVED,
        FeedbackSort.APPRECIATION,
        behaviour="You asked about the freeze 🙂 العربية",
        day=date(2026, 6, 10),
    )
    feedback = goals.staged.read(lambda journal: keep_feedback(journal, said))
    goals.choose(REVIEW)
    before = linked(goals)
    goals.choose_in_menu("Say where it came up")
    dialog = goals.dialog(ChooseEvidence)
    assert {item for item, box in dialog.boxes.items() if box.isChecked()} == before
    dialog.search.edit.setText("freeze 🙂")
    shown = [item for item, box in dialog.boxes.items() if box.isVisible()]
    assert shown == [feedback.id]
    QTest.mouseClick(dialog.boxes[feedback.id], Qt.MouseButton.LeftButton)
    dialog.search.edit.setText("zugzwang")
    assert dialog.nothing.text() == "Nothing with these words."
    dialog.commit()
    goals.settle()
    assert linked(goals) == {*before, feedback.id}
    assert chips(goals)[0] == "Feedback, 10 June"
    places: list[Place] = []
    goals.staged.desk.went.connect(places.append)
    goals.page.detail.form.shown_by.chips[0].click()
    assert places == [Place(PageName.FEEDBACK, goals.amara.id, feedback.id)]
    goals.undo()
    assert linked(goals) == before


def test_a_ticked_milestone_offers_the_last_meeting(goals: Goals) -> None:
    goals.choose(NEWS)
    offer, before = goals.page.detail.form.offer, linked(goals)
    step = next(row for row in goals.page.detail.steps.rows if not row.check.isChecked())
    QTest.mouseClick(step.check, Qt.MouseButton.LeftButton)
    goals.settle()
    assert offer.isVisible() and "last meeting, Fri 29 May" in offer.words.text()
    QTest.mouseClick(offer.leave, Qt.MouseButton.LeftButton)
    assert not offer.isVisible() and linked(goals) == before
    QTest.mouseClick(step.check, Qt.MouseButton.LeftButton)
    goals.settle()
    assert not offer.isVisible()  # opened again is no reason to ask
    QTest.mouseClick(step.check, Qt.MouseButton.LeftButton)
    goals.settle()
    QTest.mouseClick(offer.link, Qt.MouseButton.LeftButton)
    QTest.mouseClick(offer.link, Qt.MouseButton.LeftButton)
    goals.settle()
    assert not offer.isVisible() and len(linked(goals)) == len(before) + 1
    assert "Session 11" in chips(goals)
    goals.undo()
    assert linked(goals) == before


def test_the_meeting_is_not_offered_where_it_is_linked_already(goals: Goals) -> None:
    goals.choose(REVIEW)
    QTest.mouseClick(goals.page.detail.steps.rows[3].check, Qt.MouseButton.LeftButton)
    goals.settle()
    assert goals.now().milestones[3].reached_on
    assert not goals.page.detail.form.offer.isVisible()


def test_a_goal_with_another_scope_asks_what_it_became(goals: Goals) -> None:
    before = goals.choose(REVIEW)
    goals.choose_in_menu("Close this goal")
    form = goals.dialog(CloseGoal)
    assert not form.later.isVisible()
    QTest.mouseClick(form.endings[Ending.RESCOPED], Qt.MouseButton.LeftButton)
    assert form.later.isVisible() and form.what.text == REVIEW
    form.reason.edit.setText("The tools changed")
    form.what.edit.setText(" ")
    form.commit()
    assert form.isVisible() and form.what.told.sentence == "A few words say what it became."
    form.what.edit.setText("Read a merge request unaided")
    form.commit()
    goals.settle()
    later = goals.now()
    assert (later.title, later.why, later.measure, later.owner) == (
        "Read a merge request unaided",
        before.why,
        before.measure,
        Side.ME,
    )
    assert [step.title for step in later.milestones] == [
        step.title for step in before.milestones if not step.reached_on
    ]
    story = goals.page.detail.form.story
    assert [chip.accessibleName() for chip in story.chips] == [f"Came from: {REVIEW}"]
    assert story.chips[0].x() > 30 and story.height() >= story.chips[0].height()
    story.chips[0].click()
    goals.settle()
    old = goals.now()
    assert (old.title, old.ending, old.end_reason) == (
        REVIEW,
        Ending.RESCOPED,
        "The tools changed",
    )
    assert [chip.accessibleName() for chip in story.chips] == [
        "Became: Read a merge request unaided"
    ]
    goals.undo()
    assert goals.named(REVIEW) == before
    assert "Read a merge request unaided" not in [goal.title for goal in goals.all()]
    assert goals.now().id == before.id and not story.isVisible()


def test_a_goal_goes_on_the_next_agenda_once_and_comes_off_again(goals: Goals) -> None:
    goals.choose(NEWS)
    button = goals.page.detail.form.agenda
    assert button.text() == "Put on the agenda"
    before = {row.topic.id for row in goals.staged.read(list_topics)}
    for _ in range(2):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    goals.settle()
    assert button.text() == "On Friday's agenda"
    added = [row.topic for row in goals.staged.read(list_topics) if row.topic.id not in before]
    assert [topic.source_id for topic in added] == [goals.now().id]
    places: list[Place] = []
    goals.staged.desk.went.connect(places.append)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    goals.settle()
    assert [place.page for place in places] == [PageName.PREPARE]
    goals.choose_in_menu("Take it off the agenda")
    assert button.text() == "Put on the agenda"
    assert {row.topic.id for row in goals.staged.read(list_topics)} == before
    goals.undo()
    assert button.text() == "On Friday's agenda"


def test_putting_it_on_the_agenda_is_undone(goals: Goals) -> None:
    goal = goals.choose(NEWS)
    QTest.mouseClick(goals.page.detail.form.agenda, Qt.MouseButton.LeftButton)
    goals.settle()
    goals.undo()
    assert goals.page.detail.form.agenda.text() == "Put on the agenda"
    ahead = goals.staged.read(lambda journal: goals_ahead(journal, goals.amara.id))
    assert goal.id not in ahead


def test_ratings_of_nobody_of_one_side_and_of_one_day(goals: Goals) -> None:
    form = goals.page.detail.form
    ada = goals.staged.read(lambda journal: keep_mentorship(journal, MentorshipDraft("Ada")))
    goals.show(ada)
    goals.page.begin_new()
    new = goals.dialog(GoalForm)
    new.what.edit.setText("👩🏽‍💻 " + "a very long title that never ends " * 20)
    new.commit()
    goals.settle()
    assert form.unrated.isVisible() and not form.chart.isVisible()
    assert not form.as_table.isVisible() and not form.table.isVisible()
    assert form.close_goal.isVisible()  # without a milestone nothing is left to do
    for side, value in ((1, 2), (1, 4), (0, 4)):
        QTest.mouseClick(form.rate, Qt.MouseButton.LeftButton)
        rate = goals.dialog(RateGoal)
        rate.by.choose(side)
        rate.value.rate_by_hand(value)
        rate.commit()
        goals.settle()
        if side:
            assert "You: not rated yet" in form.chart.accessibleName()
    assert form.chart.isVisible()
    assert "Ada: 2 on 11 June 2026, now 4" in form.chart.accessibleName()
    assert form.chart.accessibleDescription() == "You: Jun 4; Ada: Jun 4"
    QTest.mouseClick(form.as_table, Qt.MouseButton.LeftButton)
    assert form.table.isVisible() and not form.chart.isVisible()
    assert [form.table.cell(0, column) for column in range(3)] == ["Jun", "4", "4"]
    assert [row.isVisible() for row in goals.page.detail.ratings] == [True] * 3


def test_a_day_to_come_is_no_rating_and_no_milestone_reached(goals: Goals) -> None:
    goals.choose(REVIEW)
    QTest.mouseClick(goals.page.detail.form.rate, Qt.MouseButton.LeftButton)
    rate = goals.dialog(RateGoal)
    rate.value.rate_by_hand(3)
    rate.day.edit.setText("1 January 2030")
    rate.commit()
    assert rate.isVisible() and rate.day.told.sentence == "That day is still to come."
    rate.reject()
    QTest.mouseClick(goals.page.detail.steps.rows[4].pen, Qt.MouseButton.LeftButton)
    form = goals.dialog(MilestoneForm)
    form.reached.edit.setText("1 January 2030")
    form.commit()
    assert form.isVisible() and "still to come" in form.reached.told.sentence


def test_a_milestone_reached_before_the_goal_began_is_told_and_kept(goals: Goals) -> None:
    goals.choose(REVIEW)
    QTest.mouseClick(goals.page.detail.steps.rows[4].pen, Qt.MouseButton.LeftButton)
    form = goals.dialog(MilestoneForm)
    assert not form.early.isVisible()
    form.reached.edit.setText("1 December 2025")
    assert form.early.text().startswith("That is before the goal began, on 16 January 2026.")
    form.commit()
    goals.settle()
    assert goals.now().milestones[4].reached_on == date(2025, 12, 1)


def test_no_goals_yet_shows_examples_of_both_sides_to_begin_with(goals: Goals) -> None:
    draft = MentorshipDraft("Ada Example", Role.MENTEE)
    ada = goals.staged.read(lambda journal: keep_mentorship(journal, draft))
    goals.show(ada)
    empty = goals.page.empty
    names = [card.accessibleName() for card in empty.examples]
    assert len(names) == 4 and all(card.isVisible() for card in empty.examples)
    top = empty.mapTo(goals.page, empty.rect().topLeft()).y()
    assert top < 200  # right below the title
    assert names[0].startswith("Begin with: Yours, Read a change without help")
    assert names[2].startswith("Begin with: Ada’s, Hear bad news a week earlier")
    empty.examples[2].clicked.emit()
    form = goals.dialog(GoalForm)
    assert (form.whose.index, form.what.text) == (1, "Hear bad news a week earlier")
    form.commit()
    goals.settle()
    (goal,) = goals.all(ada)
    assert (goal.owner, goal.title) == (Side.THEM, "Hear bad news a week earlier")
