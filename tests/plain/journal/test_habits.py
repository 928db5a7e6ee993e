"""The six habits count as RULES.md says, and never guess."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from revmentor_desktop.journal.agenda import Source, Timed
from revmentor_desktop.journal.agreement import (
    Agreement,
    AgreementParts,
    BothSides,
    Frequency,
)
from revmentor_desktop.journal.boundaries import Boundary
from revmentor_desktop.journal.check_in_dates import Due
from revmentor_desktop.journal.feedback import Direction, Feedback, FeedbackSort
from revmentor_desktop.journal.habit_words import habit_words
from revmentor_desktop.journal.habits import (
    HabitFacts,
    HabitStatus,
    HeldSession,
    Why,
    both_engaged,
    clear_expectations,
    honest_and_respectful,
    mentee_leads,
    open_dialogue,
    regular_check_ins,
    six_habits,
)
from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.journal.room import MarkKind
from revmentor_desktop.journal.session import Ratings
from revmentor_desktop.journal.sharing import Share, Side

TODAY = date(2026, 6, 11)
HEALTHY, LOOK, EARLY = HabitStatus.HEALTHY, HabitStatus.WORTH_A_LOOK, HabitStatus.NOT_ENOUGH_YET

value = st.none() | st.integers(1, 5)
ratings = st.builds(Ratings, value, value, value, value)
line = st.builds(Timed, st.sampled_from(Source), st.sampled_from([None, *Side]), st.integers(0, 60))
marks = st.dictionaries(st.sampled_from(MarkKind), st.integers(0, 9))
session = st.builds(
    HeldSession,
    st.just(ItemId("s")),
    st.dates(date(2020, 1, 1), TODAY),
    ratings,
    ratings,
    st.lists(line, max_size=6).map(tuple),
    st.sampled_from(Side),
    marks,
)
sessions = st.lists(session, max_size=9).map(
    lambda found: tuple(sorted(found, key=lambda one: one.day))
)


def rated(*pairs: tuple[int | None, int | None], name: str = "openness") -> HabitFacts:
    """Sessions a week apart with these ratings, mine and theirs."""
    return HabitFacts(
        TODAY,
        tuple(
            HeldSession(
                ItemId(str(place)),
                TODAY - timedelta(weeks=len(pairs) - place),
                replace(Ratings(), **{name: mine}),
                replace(Ratings(), **{name: theirs}),
            )
            for place, (mine, theirs) in enumerate(pairs)
        ),
    )


def suggestion(way: Direction, day: date = TODAY) -> Feedback:
    return Feedback(
        ItemId("f"), ItemId("m"), None, way, FeedbackSort.SUGGESTION, "", "x", "", "", day,
        False, "", None, "", None, False, Share.PRIVATE,
    )  # fmt: skip


def agreement(**fields: object) -> Agreement:
    parts = AgreementParts(
        "Why", Frequency("2w", 45), BothSides(("a",), ("b",)), channels=("Chat",),
        boundaries=(Boundary("No pay", ("pay",)),),
    )  # fmt: skip
    found = Agreement(
        ItemId("a"), ItemId("m"), 1, parts, "", None, None, None, TODAY, Share.AGREED, {}
    )
    return replace(found, **fields)  # type: ignore[arg-type]  # any field, by name


def test_the_mean_is_of_all_ratings_given_mine_and_theirs_together() -> None:
    found = open_dialogue(rated((5, 2), (5, None), (5, None)))
    assert (found.value, found.status) == (17 / 4, HEALTHY)
    assert found.trend == (3.5, 5, 5)


def test_only_the_last_six_sessions_count() -> None:
    found = open_dialogue(rated((1, 1), *[(4, 4)] * 6))
    assert (found.value, len(found.trend), found.sources[0]) == (4, 6, "1")


@pytest.mark.parametrize(
    ("pairs", "status"),
    [
        ([(4, 3)] * 6, HEALTHY),
        ([(4, 2)] * 6, LOOK),
        ([(5, 5)] * 3 + [(5, 4)] * 3, LOOK),  # exactly half a point lower
        ([(5, 5)] * 3 + [(5, 5), (5, 4), (5, 4)], HEALTHY),
        ([(5, 5)] * 2 + [(4, 4)] * 3, HEALTHY),  # there are no three before
        ([(None, None)] * 6, EARLY),
        ([(4, None), (None, 4), (None, None)], EARLY),
        ([(4, None), (None, 4), (4, None)], HEALTHY),  # one side's only is enough
        ([], EARLY),
    ],
)
def test_open_dialogue(pairs: list[tuple[int | None, int | None]], status: HabitStatus) -> None:
    assert open_dialogue(rated(*pairs)).status is status


def test_respect_needs_a_suggestion_each_way_in_ninety_days() -> None:
    facts = rated(*[(5, 5)] * 3, name="respect")
    assert honest_and_respectful(facts).why == (
        Why.NO_SUGGESTION_GIVEN, Why.NO_SUGGESTION_RECEIVED,
    )  # fmt: skip
    old = suggestion(Direction.RECEIVED, TODAY - timedelta(days=91))
    facts = replace(facts, feedback=(suggestion(Direction.GIVEN), old))
    assert honest_and_respectful(facts).why == (Why.NO_SUGGESTION_RECEIVED,)
    both = (suggestion(Direction.GIVEN), suggestion(Direction.RECEIVED, TODAY - timedelta(90)))
    assert honest_and_respectful(replace(facts, feedback=both)).status is HEALTHY


def test_clear_expectations_counts_five_parts_and_wants_both_and_a_look() -> None:
    whole = HabitFacts(TODAY, agreement=agreement())
    assert (clear_expectations(whole).value, clear_expectations(whole).status) == (5, LOOK)
    agreed = agreement(confirmed_mine=TODAY, confirmed_theirs=TODAY)
    assert clear_expectations(replace(whole, agreement=agreed)).status is HEALTHY
    one_sided = replace(agreed, parts=replace(agreed.parts, outcomes=BothSides(("a",), ())))
    found = clear_expectations(replace(whole, agreement=one_sided))
    assert (found.value, found.why) == (4, (Why.PARTS_MISSING,))
    old = replace(agreed, made_on=TODAY - timedelta(days=181))
    assert clear_expectations(replace(whole, agreement=old)).why == (Why.NOT_REVIEWED,)
    looked = replace(old, looked_at=TODAY - timedelta(days=180))
    assert clear_expectations(replace(whole, agreement=looked)).status is HEALTHY
    nothing = clear_expectations(HabitFacts(TODAY))
    assert (nothing.value, nothing.status) == (0, LOOK)


def test_the_mentee_leads_by_minutes_summed_over_sessions() -> None:
    def held(mine: int, theirs: int) -> HeldSession:
        lines = (
            Timed(Source.MENTEE, Side.ME, mine),
            Timed(Source.MENTOR, Side.THEM, theirs),
            Timed(Source.PROMISES, Side.THEM, 30),
            Timed(Source.CHECK_IN, Side.THEM, 30),
            Timed(Source.CLOSING, None, 5),
        )
        return HeldSession(ItemId("s"), TODAY, lines=lines)

    found = mentee_leads(HabitFacts(TODAY, (held(10, 0), held(0, 10), held(30, 10))))
    assert found.value is not None and round(found.value, 2) == 66.67
    assert (found.status, found.trend) == (HEALTHY, (100, 0, 75))
    even = mentee_leads(HabitFacts(TODAY, (held(10, 10),) * 3))
    assert (even.value, even.status) == (50, HEALTHY)
    assert mentee_leads(HabitFacts(TODAY, (held(9, 10),) * 3)).status is LOOK
    without = HeldSession(ItemId("s"), TODAY)
    assert mentee_leads(HabitFacts(TODAY, (held(9, 1), held(9, 1), without))).status is EARLY


def test_advice_three_times_running_is_worth_a_look() -> None:
    facts = rated(*[(5, 5)] * 4, name="engagement")

    def marked(*advice: int) -> HabitFacts:
        return replace(
            facts,
            sessions=tuple(
                replace(one, marks={MarkKind.ADVICE: count, MarkKind.OWN: 2})
                for one, count in zip(facts.sessions, advice, strict=True)
            ),
        )

    assert both_engaged(facts).status is HEALTHY
    assert both_engaged(marked(3, 3, 2, 3)).status is HEALTHY
    assert both_engaged(marked(2, 3, 3, 3)).why == (Why.ADVICE,)


def due(number: int, held: int | None, late: int = 0) -> Due:
    day = date(2026, 1, 1) + timedelta(days=30 * number)
    return Due(day, None if held is None else day + timedelta(days=held), held or late)


@pytest.mark.parametrize(
    ("held", "late", "value", "status"),
    [
        ([0] * 6, 0, 6, HEALTHY),
        ([0, 0, None, 7, 0, 0], 0, 5, HEALTHY),
        ([0, 0, None, 8, 0, 0], 0, 4, LOOK),
        ([None, 0, 0, 0, 0, 0, 0], 0, 6, HEALTHY),  # the seventh from the end is not looked at
        ([0, 0], 0, 2, HEALTHY),
        ([0, None], 0, 1, LOOK),
        ([0] * 6, 7, 6, HEALTHY),
        ([0] * 6, 8, 6, LOOK),
        ([None] * 6, 365, 0, LOOK),  # overdue by a year
        ([], 0, None, EARLY),
    ],
)
def test_check_ins(
    held: list[int | None], late: int, value: int | None, status: HabitStatus
) -> None:
    dues = tuple(due(number, days) for number, days in enumerate(held))
    found = regular_check_ins(HabitFacts(TODAY, dues=dues, next_due=Due(TODAY, None, late)))
    assert (found.value, found.status) == (value, status)


@given(sessions, st.booleans(), st.booleans())
def test_a_figure_is_never_a_guess_and_always_lies_in_its_range(
    found: tuple[HeldSession, ...], confirmed: bool, given_one: bool
) -> None:
    day = TODAY if confirmed else None
    facts = HabitFacts(
        TODAY,
        found,
        (suggestion(Direction.GIVEN),) if given_one else (),
        agreement(confirmed_mine=day, confirmed_theirs=day),
    )
    for figure in six_habits(facts):
        assert (figure.value is None) == (figure.status is EARLY)
        assert bool(figure.why) == (figure.status is LOOK)
        if figure.value is not None:
            low = 1 if figure.whole == 5 and figure.sources else 0
            assert low <= figure.value <= figure.whole
        words = habit_words(figure, facts, "Amara")
        assert words.counted and (words.sentence or figure.status is HEALTHY)
        assert bool(words.todo) == (figure.status is not HEALTHY)


@given(sessions)
def test_what_lies_before_the_last_six_changes_nothing(found: tuple[HeldSession, ...]) -> None:
    for habit in (open_dialogue, honest_and_respectful, mentee_leads, both_engaged):
        assert habit(HabitFacts(TODAY, found)) == habit(HabitFacts(TODAY, found[-6:]))


@given(sessions)
def test_swapping_the_sides_changes_no_mean(found: tuple[HeldSession, ...]) -> None:
    swapped = tuple(replace(one, mine=one.theirs, theirs=one.mine) for one in found)
    for habit in (open_dialogue, honest_and_respectful, both_engaged):
        before, after = habit(HabitFacts(TODAY, found)), habit(HabitFacts(TODAY, swapped))
        assert before.status is after.status
        assert before.value == pytest.approx(after.value) if before.value else not after.value
