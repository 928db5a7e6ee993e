"""Ids and their clock, days and zones, share levels, goals, and the strict reader of stories."""

from datetime import UTC, date, datetime, time, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from revmentor_desktop.journal.goal import Goal, Milestone
from revmentor_desktop.journal.ids import ItemId, Stamp, is_id, new_id
from revmentor_desktop.journal.sharing import Kind, Share, Side, first_share
from revmentor_desktop.journal.strict_fields import Fields, StoryFault
from revmentor_desktop.journal.when import When
from revmentor_desktop.journal.zones import zone_of_offset

moments = st.integers(100_000, 7_000_000_000_000).map(
    lambda millis: datetime.fromtimestamp(millis / 1000, UTC)
)


def test_ids_are_long_plain_and_never_the_same() -> None:
    made = {new_id() for _ in range(1000)}
    assert len(made) == 1000 and all(is_id(found) for found in made)
    assert not is_id(next(iter(made))[:25]) and not is_id("A" * 26)


@given(now=st.lists(moments, min_size=2, max_size=8))
def test_every_stamp_is_later_even_when_the_clock_goes_back(now: list[datetime]) -> None:
    stamps = [Stamp(0, 0, "abc")]
    for moment in now:
        stamps.append(stamps[-1].next(moment))
    assert stamps == sorted(stamps) and len(set(stamps)) == len(stamps)
    texts = [stamp.text() for stamp in stamps]
    assert texts == sorted(texts)
    assert [Stamp.parse(text) for text in texts] == stamps


def test_a_count_that_is_full_moves_the_clock_on() -> None:
    full = Stamp(5_000, 0xFFFF, "a")
    assert full.next(datetime.fromtimestamp(1, UTC)) == Stamp(5_001, 0, "a")


def test_a_whole_day_sorts_after_its_hours_and_before_the_next() -> None:
    day = date(2026, 6, 11)
    after = When(date(2026, 6, 12), time(0))
    order = [When(day, time(14)), When(day, time(23, 59, 58)), When(day), after]
    assert [when.order for when in order] == sorted(when.order for when in order)


def test_a_moment_says_its_offset_and_a_day_only_itself() -> None:
    assert When(date(2026, 6, 11), time(14), "Europe/London").iso() == "2026-06-11T14:00:00+01:00"
    assert When(date(1661, 1, 1), None, "Europe/London").iso() == "1661-01-01"
    assert When(date(1, 1, 1), time(0), "Asia/Tokyo").utc is None  # before the first year of UTC


@given(moment=moments, zone=st.sampled_from(["Europe/London", "Asia/Kathmandu", "America/Lima"]))
def test_a_moment_written_in_a_zone_is_the_same_moment(moment: datetime, zone: str) -> None:
    moment = moment.replace(microsecond=0)
    when = When.of(moment, zone)
    local = when.moment
    assert local is not None
    # in the hour that a clock change repeats the earlier of the two is taken
    assert abs(local - moment) in (timedelta(0), timedelta(hours=1), timedelta(minutes=30))
    assert (local.date(), when.zone) == (when.day, zone)


@pytest.mark.parametrize(
    ("hours", "own", "zone"),
    [
        (9, "Asia/Tokyo", "Asia/Tokyo"),
        (9, "Europe/London", "Etc/GMT-9"),
        (0, "Asia/Tokyo", "UTC"),
        (-5, "Europe/London", "Etc/GMT+5"),
        (5.5, "Europe/London", "Asia/Kolkata"),
        (5.75, "Europe/London", "Asia/Kathmandu"),
        (1.25, "Europe/London", None),
    ],
)
def test_a_bare_offset_becomes_a_zone_that_keeps_day_and_time(
    hours: float, own: str, zone: str | None
) -> None:
    moment = datetime(2017, 2, 24, 12, tzinfo=timezone(timedelta(hours=hours)))
    assert zone_of_offset(moment, own) == zone


def test_a_share_chip_goes_round_and_everything_personal_starts_private() -> None:
    levels = [Share.PRIVATE]
    for _ in range(3):
        levels.append(levels[-1].next())
    assert levels == [Share.PRIVATE, Share.MAY_SHARE, Share.AGREED, Share.PRIVATE]
    private = {kind for kind in Kind if first_share(kind) is Share.PRIVATE}
    assert private == {
        Kind.SESSION, Kind.LEARNED, Kind.TAUGHT, Kind.NOTE, Kind.PRIVATE_NOTE, Kind.PROGRESS,
        Kind.HEARD, Kind.ADVICE, Kind.LESSON, Kind.CULTURE, Kind.SKILL, Kind.SKILL_RATING,
        Kind.CLOSING, Kind.FEEDBACK, Kind.CONCERN, Kind.CHECK_IN, Kind.ADJUSTMENT,
        Kind.SELF_RATING, Kind.MENTORSHIP,
    }  # fmt: skip
    assert Share.AGREED not in map(first_share, Kind)


def test_a_goal_counts_its_steps_and_knows_the_next_one() -> None:
    def step(number: int, reached: date | None) -> Milestone:
        return Milestone(
            ItemId(str(number)), ItemId("g"), f"step {number}", number, None, reached, Share.AGREED
        )

    day = date(2026, 6, 11)
    steps = (step(1, day), step(2, None), step(3, day), step(4, None))
    goal = Goal(
        id=ItemId("g"), mentorship_id=ItemId("m"), owner=Side.ME, title="", why="", measure="",
        by=None, made_on=day, share=Share.AGREED, ending=None, ended_on=None, end_reason="",
        milestones=steps,
    )  # fmt: skip
    assert goal.reached == 2 and goal.next_milestone == steps[1]


def read(values: object, shift: int = 0) -> Fields:
    return Fields(values, "story", timedelta(weeks=shift))


def test_a_story_moves_the_dates_in_its_texts() -> None:
    fields = read({"text": ["Moved to {2026-06-12}.", "In {2026-06-12:month}."]}, shift=4)
    assert fields.text("text") == "Moved to 10 July.\n\nIn July."


@pytest.mark.parametrize(
    ("values", "ask"),
    [
        ([], lambda _: None),
        ({}, lambda fields: fields.text("a", needed=True)),
        ({"a": [" "]}, lambda fields: fields.text("a")),
        ({"a": True}, lambda fields: fields.number("a", 1, 5)),
        ({"a": 6}, lambda fields: fields.number("a", 1, 5)),
        ({"a": "11 June"}, lambda fields: fields.day("a")),
        ({"a": "noon"}, lambda fields: fields.at("a")),
        ({"a": "maybe"}, lambda fields: fields.choice("a", Share)),
        ({"a": "yes"}, lambda fields: fields.flag("a", usual=True)),
        ({"a": "x"}, lambda fields: fields.each("a", lambda part: part)),
        ({"a": [{"b": 1}]}, lambda fields: fields.each("a", lambda part: part)),
        ({"typo": 1}, lambda fields: fields.end()),
    ],
)
def test_a_fault_in_a_story_names_its_place(values: object, ask: object) -> None:
    with pytest.raises(StoryFault, match="story"):
        ask(read(values))  # type: ignore[operator]  # each is a function of fields
