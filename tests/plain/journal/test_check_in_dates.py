"""When check-ins are due, which were kept, and what a changed clock does to them."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from revmentor_desktop.journal.check_in import MONTHLY, Answers, CheckIn, CheckInRhythm
from revmentor_desktop.journal.check_in_dates import due_days, due_for, next_due
from revmentor_desktop.journal.concern import Concern, RaisedBy
from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.journal.mentorship import Cadence, Unit
from revmentor_desktop.journal.session import Status
from revmentor_desktop.journal.sharing import Share, Side
from revmentor_desktop.journal.together import (
    Meeting,
    PromiseFact,
    months_of_both,
    promises_kept,
    rhythm_year,
    satisfaction_chart,
)

BEGAN, TODAY = date(2026, 1, 16), date(2026, 6, 11)
days = st.dates(date(2020, 1, 1), date(2030, 12, 31))


def held(day: date, due: date | None = None, mine: Answers | None = None) -> CheckIn:
    return CheckIn(
        ItemId("c"), ItemId("m"), day, due, mine or Answers(4), Answers(), day, Share.PRIVATE
    )


def test_a_mentorship_is_looked_at_monthly_from_its_start() -> None:
    found = due_days(CheckInRhythm(), BEGAN, [held(date(2026, 3, 20), date(2026, 3, 16))], TODAY)
    assert [(due.day.month, due.kept) for due in found] == [
        (2, False), (3, True), (4, False), (5, False),
    ]  # fmt: skip


def test_the_end_of_a_month_is_kept_to() -> None:
    found = due_days(CheckInRhythm(), date(2026, 1, 31), [], date(2026, 4, 30))
    assert [due.day for due in found] == [date(2026, 2, 28), date(2026, 3, 31), date(2026, 4, 30)]


@pytest.mark.parametrize(("late", "kept"), [(-3, True), (0, True), (7, True), (8, False)])
def test_it_is_kept_within_seven_days(late: int, kept: bool) -> None:
    due = date(2026, 2, 16)
    (found,) = due_days(
        CheckInRhythm(), BEGAN, [held(due + timedelta(late), due)], date(2026, 3, 1)
    )
    assert (found.kept, found.held_on) == (kept, due + timedelta(late))


def test_a_day_of_its_own_stands_for_the_nearest_of_the_rhythm() -> None:
    own = date(2026, 2, 20)
    found = due_days(CheckInRhythm(), BEGAN, [held(own, own)], date(2026, 3, 31))
    assert [(due.day, due.kept) for due in found] == [(own, True), (date(2026, 3, 16), False)]
    ahead = next_due(CheckInRhythm(), BEGAN, [held(own, own)], own)
    assert ahead and ahead.day == date(2026, 3, 16)


def test_a_draft_and_what_lies_ahead_answer_nothing() -> None:
    due = date(2026, 2, 16)
    draft = replace(held(due, due), finished_on=None)
    (found,) = due_days(CheckInRhythm(), BEGAN, [draft], date(2026, 3, 1))
    assert not found.kept
    (found,) = due_days(CheckInRhythm(), BEGAN, [held(date(2026, 3, 5), due)], date(2026, 3, 1))
    assert not found.kept


@given(days, days, st.integers(1, 6), st.sampled_from(Unit), st.lists(days, max_size=6))
def test_due_days_are_in_order_each_once_and_never_ahead(
    began: date, until: date, every: int, unit: Unit, held_on: list[date]
) -> None:
    rhythm = CheckInRhythm(Cadence(every, unit))
    check_ins: list[CheckIn] = []
    for day in held_on:
        check_ins.append(held(day, due_for(rhythm, began, check_ins, day)))
    found = [due.day for due in due_days(rhythm, began, check_ins, until)]
    assert found == sorted(set(found)) and all(began < day <= until for day in found)
    answered = [one.due for one in check_ins if one.due]
    assert len(answered) == len(set(answered))  # no two answer the same day
    ahead = next_due(rhythm, began, check_ins, until)
    assert ahead is not None and ahead.day > max([began, *answered])


@given(days, st.lists(st.tuples(days, st.sampled_from(Status)), max_size=20))
def test_every_meeting_of_the_year_lies_on_its_weekday(
    today: date, meetings: list[tuple[date, Status]]
) -> None:
    found = rhythm_year([Meeting(day, status, 45) for day, status in meetings], today)
    assert found.weeks == tuple(sorted(set(found.weeks)))
    assert found.weeks[0] <= today and all(week.weekday() == 0 for week in found.weeks)
    for meeting in found.meetings:
        column, row = found.place(meeting)
        assert found.weeks[column] + timedelta(days=row) == meeting.day
        assert row == meeting.day.weekday()
        assert (found.strength(meeting) > 0) == (meeting.status is Status.HELD)


@given(st.lists(st.tuples(st.sampled_from(Side), st.none() | days, st.none() | days)), days, days)
def test_promises_kept_never_exceed_those_due(
    found: list[tuple[Side, date | None, date | None]], start: date, end: date
) -> None:
    for kept in promises_kept((PromiseFact(*one) for one in found), start, end):
        assert 0 <= kept.kept <= kept.due


def test_a_skipped_month_parts_the_line_and_the_last_of_a_month_counts() -> None:
    check_ins = [
        held(date(2026, 1, 5), mine=Answers(given=2)),
        held(date(2026, 1, 30), mine=Answers(given=3)),
        held(date(2026, 3, 20), mine=Answers(given=4.5)),
    ]
    months = months_of_both(check_ins, TODAY)
    assert [month.mine for month in months] == [3, None, 4.5]
    chart = satisfaction_chart(months, ["Jan", "Feb", "Mar"], "You", "Amara")
    assert [len(run) for run in chart.lines[0].runs] == [1, 1]
    assert chart.lines[1].last is None
    assert months_of_both([], TODAY) == ()


def test_a_clock_that_was_put_back_gives_no_negative_age() -> None:
    ahead = Concern(
        ItemId("c"), ItemId("m"), "x", RaisedBy.ME, TODAY + timedelta(days=3), None, "",
        Share.PRIVATE,
    )  # fmt: skip
    assert ahead.age(TODAY) == 0
    (due,) = due_days(CheckInRhythm(MONTHLY, TODAY), BEGAN, [], TODAY)
    assert due.late == 0
