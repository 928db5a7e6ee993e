"""Topics, feedback, check-ins, changes and next time, as a summary tells them."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, time

from revmentor_desktop.journal.agreement_words import Part
from revmentor_desktop.journal.feedback import Direction, FeedbackSort
from revmentor_desktop.journal.ids import new_id
from revmentor_desktop.journal.mentorship import Role
from revmentor_desktop.journal.report import Rows, Satisfaction
from revmentor_desktop.journal.shared import (
    SharedAdjustment,
    SharedCheckIn,
    SharedFeedback,
    SharedJournal,
    SharedNext,
    SharedTopic,
    SharedVersion,
)
from revmentor_desktop.journal.sharing import Share, Side
from revmentor_desktop.journal.summary import build_summary
from revmentor_desktop.journal.summary_choice import SummaryChoice
from revmentor_desktop.journal.summary_preview import build_preview
from revmentor_desktop.journal.when import When

START, END = date(2026, 1, 16), date(2026, 6, 11)
CHOICE = SummaryChoice(new_id(), START, END)
AGREED = Share.AGREED
EMPTY = SharedJournal("Helen Brandt", "Amara Okafor", Role.MENTEE, None, (), (), (), (), ())
SAID = SharedFeedback(
    id=new_id(),
    day=date(2026, 5, 15),
    direction=Direction.RECEIVED,
    sort=FeedbackSort.SUGGESTION,
    situation="Eleven mails in one week",
    behaviour="",
    impact="People answer at night.",
    next_step="Send at eight",
    change="They leave at eight",
    changed_on=date(2026, 5, 18),
    outcome="None since",
    closed_on=date(2026, 6, 12),
    share=AGREED,
)


def rows(shared: SharedJournal) -> Rows:
    (chapter,) = build_summary(shared, CHOICE, END).chapters
    assert isinstance(chapter, Rows)
    return chapter


def satisfaction(figures: Sequence[tuple[int, float | None, float | None]]) -> Satisfaction:
    check_ins = tuple(
        SharedCheckIn(new_id(), date(2026, month, 15), mine, theirs, AGREED)
        for month, mine, theirs in figures
    )
    (chapter,) = build_summary(replace(EMPTY, check_ins=check_ins), CHOICE, END).chapters
    assert isinstance(chapter, Satisfaction)
    return chapter


def topic(text: str, raised_by: Side | None, minutes: int = 10) -> SharedTopic:
    return SharedTopic(new_id(), date(2026, 4, 10), raised_by, minutes, text, AGREED)


def test_a_section_without_anything_says_nothing() -> None:
    assert build_summary(EMPTY, CHOICE, END).chapters == ()


def test_feedback_names_who_said_it_and_what_came_of_it_by_the_end() -> None:
    (row,) = rows(replace(EMPTY, feedback=(SAID,))).rows
    assert row.owner and row.owner.first_name == "Amara"
    assert row.text == "Eleven mails in one week. People answer at night. Send at eight."
    assert row.state == "15 May"
    assert row.details == ("A suggestion for Helen", "What changed: They leave at eight")
    (row,) = rows(replace(EMPTY, feedback=(replace(SAID, closed_on=END),))).rows
    assert row.details[-1] == "What came of it: None since"


def test_satisfaction_is_a_chart_its_figures_and_how_far_apart_the_two_were() -> None:
    chapter = satisfaction([(1, 3.5, 3), (3, 4, 3.5), (4, 4, 4), (5, 4.5, 4)])
    assert chapter.caption == "Each rated alone, then compared. February was skipped."
    assert [mark.label for mark in chapter.chart.months] == ["Jan", "Mar", "Apr", "May"]
    assert [line.name for line in chapter.chart.lines] == ["Helen", "Amara"]
    assert chapter.rows[0] == ("15 January 2026", "3.5", "3", "0.5")
    assert chapter.last == "On 15 May: Helen 4.5, Amara 4. They were 0.5 apart."
    assert "Helen: January 3.5, March 4, April 4, May 4.5." in chapter.words


def test_who_has_not_said_leaves_a_gap_and_no_month_of_a_longer_rhythm_was_skipped() -> None:
    chapter = satisfaction([(1, 4, None), (3, 4, 4), (5, None, 3)])
    assert chapter.caption == "Each rated alone, then compared."
    assert [row[1:] for row in chapter.rows] == [("4", "–", "–"), ("4", "4", "0"), ("–", "3", "–")]
    assert chapter.last == ""


def test_changes_stand_by_day_with_why_and_what_is_new() -> None:
    change = SharedAdjustment(new_id(), Side.THEM, date(2026, 5, 8), "Two days ahead", True, AGREED)
    changed = ((Part.OUTCOMES_MINE, ("Read a change",)), (Part.BOUNDARIES, ()))
    second = SharedVersion(new_id(), 2, date(2026, 5, 11), None, "Too long", changed, AGREED)
    first = SharedVersion(new_id(), 1, START, START, "", (), AGREED)
    found = rows(replace(EMPTY, adjustments=(change,), versions=(first, second))).rows
    assert [row.text for row in found] == [
        "Our agreement, the first version",
        "Two days ahead",
        "Our agreement, version 2",
    ]
    assert found[0].details == ("Agreed 16 January.",)
    assert found[1].details == ("Agreed 8 May. It is part of the agreement.",)
    assert found[2].details == (
        "Written 11 May.",
        "Why: Too long",
        "Helen hopes to: Read a change",
        "Boundaries: changed",
    )


def test_what_was_talked_about_has_its_day_and_whose_it_was() -> None:
    found = rows(replace(EMPTY, topics=(topic("The board", Side.THEM), topic("Both", None))))
    assert [(row.owner and row.owner.first_name, row.text, row.state) for row in found.rows] == [
        ("Amara", "The board", "10 April"),
        (None, "Both", "10 April"),
    ]


def test_next_time_has_its_day_and_the_agenda_but_alone_it_is_no_summary() -> None:
    when = When(date(2026, 6, 12), time(14), "Europe/London")
    planned = replace(EMPTY, next=SharedNext(when, 45, (topic("Freeze", Side.ME),)))
    found = rows(planned)
    assert found.caption == "12 June 2026, 14:00 · 45 min"
    assert [(row.text, row.state) for row in found.rows] == [("Freeze", "10 min")]
    bare = replace(EMPTY, next=SharedNext(when, 45, ()))
    assert build_preview(CHOICE, bare, bare, {}, END).empty
    line, fact = build_preview(CHOICE, planned, planned, {}, END).leaves
    assert (line.text, line.share) == ("Freeze", AGREED)
    assert fact.text == "12 June 2026, 14:00 · 45 min"
    assert fact.reason == "Both of you know it: when you meet next."
