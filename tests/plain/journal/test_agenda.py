"""The builder proposes in one order, within the slot, and loses nothing."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from revmentor_desktop.journal.agenda import (
    Proposed,
    Source,
    Timed,
    mentee_share,
    minutes_over,
    propose,
    room_in,
)
from revmentor_desktop.journal.sharing import Side

LINES = st.lists(
    st.builds(
        Proposed,
        source=st.sampled_from(Source),
        text=st.text(min_size=1, max_size=5),
        raised_by=st.sampled_from([Side.ME, Side.THEM, None]),
        minutes=st.none() | st.integers(1, 90),
        rank=st.integers(0, 9),
        postponed=st.integers(0, 3),
    ),
    max_size=30,
)


def texts(lines: tuple[Proposed, ...]) -> list[str]:
    return [line.text for line in lines]


def test_the_order_is_that_of_the_rules() -> None:
    candidates = [
        Proposed(Source.CLOSING, "close", minutes=1),
        Proposed(Source.MENTOR, "mentor", Side.THEM, 1),
        Proposed(Source.MENTEE, "second", Side.ME, 1, rank=2),
        Proposed(Source.MENTEE, "first", Side.ME, 1, rank=1),
        Proposed(Source.CARRIED, "once", Side.ME, 1, postponed=1),
        Proposed(
            Source.CARRIED, "twice late", Side.ME, 1, postponed=2, first_raised=date(2026, 5, 1)
        ),
        Proposed(
            Source.CARRIED, "twice early", Side.ME, 1, postponed=2, first_raised=date(2026, 3, 3)
        ),
        Proposed(Source.PROMISES, "promises", minutes=1),
    ]
    assert texts(propose(candidates, 45).lines) == [
        "twice early", "twice late", "once", "first", "second", "mentor", "promises", "close",
    ]  # fmt: skip


def test_the_agenda_of_the_picture_fits_with_time_left_to_wander() -> None:
    made = propose(
        [
            Proposed(Source.CARRIED, "joiners", Side.ME, 15, postponed=1),
            Proposed(Source.MENTEE, "review", Side.ME, 10),
            Proposed(Source.MENTOR, "freeze", Side.THEM, 10),
            Proposed(Source.CLOSING, "keep and change"),
        ],
        45,
    )
    assert (made.planned, made.ideas) == (40, ())
    lines = [Timed(line.source, line.raised_by, line.length) for line in made.lines]
    share = mentee_share(lines, Side.ME)
    assert share is not None and round(100 * share) == 71


def test_usual_minutes_are_ten_and_five_for_promises_and_closing() -> None:
    assert [Proposed(source, "x").length for source in Source][:8] == [
        10, 10, 10, 5, 10, 10, 10, 5,
    ]  # fmt: skip


def test_a_topic_longer_than_the_slot_stays_an_idea_and_shorter_ones_still_fit() -> None:
    made = propose([Proposed(Source.CARRIED, "long", minutes=90), Proposed(Source.MENTEE, "x")], 30)
    assert (texts(made.lines), texts(made.ideas)) == (["x"], ["long"])
    assert minutes_over(50, 45) == 5 and minutes_over(45, 45) == 0


def test_nobody_leads_where_no_topic_was_raised() -> None:
    assert mentee_share([Timed(Source.CLOSING, Side.ME, 5)], Side.ME) is None
    assert mentee_share([Timed(Source.MENTEE, Side.ME, 0)], Side.ME) is None


@given(LINES, st.integers(1, 240))
def test_nothing_is_lost_and_the_planned_time_fits(lines: list[Proposed], slot: int) -> None:
    made = propose(lines, slot)
    assert sorted(map(repr, (*made.lines, *made.ideas))) == sorted(map(repr, lines))
    assert made.planned <= room_in(slot)
