"""The smaller rules of a session's cycle: lineage, asks, agreements, the room's clock and lines."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from revmentor_desktop.journal.advice import Advice, applied
from revmentor_desktop.journal.agenda import Outcome
from revmentor_desktop.journal.agenda_line import Appearance
from revmentor_desktop.journal.agreement import AgreementParts, BothSides, Frequency, empty_sides
from revmentor_desktop.journal.agreement_changes import changed_parts
from revmentor_desktop.journal.agreement_document import document_of, read_confirmed, read_parts
from revmentor_desktop.journal.agreement_words import Part, agreement_lines, rhythm_words
from revmentor_desktop.journal.asks import unmatched_asks
from revmentor_desktop.journal.boundaries import Boundary
from revmentor_desktop.journal.cadence_text import cadence_code, read_cadence
from revmentor_desktop.journal.culture import Holidays, TypedHoliday, typed_holiday_on
from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.journal.lineage import Lineage, lineage_of
from revmentor_desktop.journal.mentorship import Cadence, Unit
from revmentor_desktop.journal.room import MarkKind, RoomClock, advice_dominates, balance_hint
from revmentor_desktop.journal.room_text import read_room_line
from revmentor_desktop.journal.session import Status
from revmentor_desktop.journal.sharing import Kind, Share, Side
from revmentor_desktop.journal.shorthand import Names
from revmentor_desktop.journal.typed_dates import Here
from revmentor_desktop.journal.word_difference import Change
from revmentor_desktop.support.errors import WrongUsage

NOW = datetime(2026, 6, 12, 13, 0, tzinfo=UTC)
HERE = Here(NOW, "Europe/London")
NAMES = Names("Helen Brandt", "Amara Okafor")
SESSION, LINE = ItemId("session"), ItemId("line")


def seen(month: int, outcome: Outcome | None, status: Status = Status.HELD) -> Appearance:
    name = ItemId(f"session{month}")
    return Appearance(ItemId(f"line{month}"), name, date(2026, month, 3), status, outcome)


def test_a_topic_says_how_often_it_was_put_off_and_since_when() -> None:
    history = [seen(3, Outcome.DEFERRED), seen(4, None), seen(5, Outcome.DEFERRED)]
    found = lineage_of(history, ItemId("session5"))
    assert (found.postponed, found.carried) == (3, True)
    assert found.words() == "Third time postponed, first on 3 March"
    assert found.brief() == "Parked 3 times, from 3 May"
    once = lineage_of(history[:1], ItemId("session3"))
    assert (once.words(), once.brief()) == ("Carried over from 3 March", "From 3 March")
    assert lineage_of(history[:2], None).brief() == "Parked twice, from 3 April"
    assert Lineage().words() == Lineage().brief() == ""


def test_only_sessions_that_took_place_put_a_topic_off() -> None:
    history = [
        seen(3, None, Status.MISSED),
        seen(4, None, Status.PLANNED),
        seen(5, Outcome.DISCUSSED),
    ]
    assert lineage_of(history, ItemId("session5")) == Lineage()
    late = [seen(3, Outcome.DEFERRED), seen(4, Outcome.DISCUSSED)]
    assert not lineage_of(late, ItemId("session4")).carried


def test_an_ask_that_no_offer_meets_becomes_an_idea() -> None:
    parts = AgreementParts(
        asks=BothSides(
            ("Straight answers", "How budgets are decided"), ("正直なフィードバック", "A word")
        ),
        offers=BothSides(("予算のフィードバック",), ("Answers, straight ones",)),
    )
    found = [(ask.side, ask.text) for ask in unmatched_asks(parts)]
    assert found == [(Side.ME, "How budgets are decided"), (Side.THEM, "A word")]
    assert unmatched_asks(AgreementParts()) == ()


def test_an_empty_side_of_an_agreement_is_pointed_out() -> None:
    assert empty_sides(AgreementParts(outcomes=BothSides(("x",), ()))) == (Side.THEM,)
    assert empty_sides(AgreementParts()) == (Side.ME, Side.THEM)
    assert empty_sides(AgreementParts(asks=BothSides(("x",)), offers=BothSides((), ("y",)))) == ()


TEXTS = st.lists(
    st.text(min_size=1).map(str.strip).filter(bool).filter(lambda text: "\x00" not in text),
    max_size=3,
).map(tuple)


@given(TEXTS, TEXTS, TEXTS, st.none() | st.dates())
def test_an_agreement_is_read_back_as_written(
    mine: tuple[str, ...], theirs: tuple[str, ...], rules: tuple[str, ...], until: date | None
) -> None:
    parts = AgreementParts(
        purpose="why",
        frequency=Frequency("2w", 45),
        outcomes=BothSides(mine, theirs),
        ground_rules=rules,
        boundaries=(Boundary("No pay", ("pay*",)),),
        until=until,
    )
    once = read_parts(document_of(parts))
    assert read_parts(document_of(once)) == once
    assert (once.until, once.frequency, once.boundaries) == (until, Frequency("2w", 45),
                                                            parts.boundaries)  # fmt: skip


@pytest.mark.parametrize(
    "wrong",
    [
        {"boundarys": []}, {"outcomes": {"ours": []}}, {"frequency": {"minutes": 0}},
        {"boundaries": [{"words": ["x"]}]}, {"channels": 3}, {"until": "soon"},
        {"frequency": {"minutes": True}}, {"boundaries": "x"}, {"asks": {"mine": [1]}},
    ],
)  # fmt: skip
def test_a_part_that_cannot_be_read_is_named(wrong: dict[str, object]) -> None:
    with pytest.raises(WrongUsage):
        read_parts(wrong)


def test_one_text_or_a_list_of_them_and_one_side_or_both_are_taken() -> None:
    parts = read_parts({"channels": "Chat", "asks": ["x"], "frequency": "now and then"})
    assert (parts.channels, parts.asks, parts.frequency.every) == (
        ("Chat",), BothSides(("x",)), "now and then",
    )  # fmt: skip
    today = date(2026, 6, 11)
    found = read_confirmed({"confirmed": {"mine": True, "theirs": "2026-06-01"}}, today)
    assert found == {Side.ME: today, Side.THEM: date(2026, 6, 1)}
    assert read_confirmed({}, today) == {Side.ME: None, Side.THEM: None}


def test_what_changed_is_told_part_by_part_and_word_by_word() -> None:
    before = AgreementParts(
        frequency=Frequency("3w", 60), boundaries=(Boundary("No pay", ("pay",)),)
    )
    after = AgreementParts(
        frequency=Frequency("2w", 45), boundaries=(Boundary("No pay", ("pay", "salary")),)
    )
    rhythm, boundaries = changed_parts(before, after)
    assert [(piece.change, piece.text) for piece in rhythm.pieces if piece.change is not Change.SAME
            ] == [(Change.TAKEN_OUT, "three"), (Change.ADDED, "two"), (Change.TAKEN_OUT, "60"),
                  (Change.ADDED, "45")]  # fmt: skip
    assert "salary" in boundaries.after
    assert changed_parts(before, before) == ()


def test_an_agreement_on_one_page_names_both_and_shows_no_guard_words() -> None:
    parts = AgreementParts(
        outcomes=BothSides(("read",), ("speak",)), boundaries=(Boundary("No pay", ("salary",)),)
    )
    lines = {line.part: line for line in agreement_lines(parts, "Helen", "Amara")}
    assert lines[Part.OUTCOMES_THEIRS].label == "Amara hopes to"
    assert lines[Part.BOUNDARIES].text == "No pay"
    assert rhythm_words(Frequency("often")) == "often"
    assert rhythm_words(Frequency("", 45)) == "45 minutes"


@pytest.mark.parametrize(
    ("text", "code"),
    [("2w", "2w"), ("every 3 weeks", "3w"), ("1mw", "1mw"), ("Monthly", "1m"), ("0w", None),
     ("2ww", None), ("often", None), ("", None), ("121w", None)],
)  # fmt: skip
def test_a_rhythm_is_read_as_it_is_typed(text: str, code: str | None) -> None:
    found = read_cadence(text)
    assert (cadence_code(found) if found else None) == code
    assert read_cadence(cadence_code(Cadence(4, Unit.MONTHS))) == Cadence(4, Unit.MONTHS)


def test_a_typed_holiday_is_on_its_date_every_year_where_it_says_so() -> None:
    known = Holidays(
        (
            TypedHoliday(date(2024, 2, 29), "Leap", every_year=True),
            TypedHoliday(date(2026, 3, 20), "Eid"),
        )
    )
    assert typed_holiday_on(known, date(2027, 2, 28)) == "Leap"
    assert typed_holiday_on(known, date(2028, 2, 28)) is None
    assert typed_holiday_on(known, date(2028, 2, 29)) == "Leap"
    assert typed_holiday_on(known, date(2026, 3, 20)) == "Eid"
    assert typed_holiday_on(known, date(2027, 3, 20)) is None


@pytest.mark.parametrize(
    ("typed", "kind", "text"),
    [
        ("? Who reads it", Kind.QUESTION, "Who reads it"),
        ("?Who", Kind.QUESTION, "Who"),
        ("؟ من يقرأ", Kind.QUESTION, "من يقرأ"),
        ("？誰が読む", Kind.QUESTION, "誰が読む"),
        ("* week four", Kind.INSIGHT, "week four"),
        ("> Try it", Kind.ADVICE, "Try it"),
        ("“They are tired”", Kind.HEARD, "They are tired"),
        ('" tired', Kind.HEARD, "tired"),
        ("「疲れた」", Kind.HEARD, "疲れた"),
        ("plain", Kind.JOTTING, "plain"),
        ("！Send 送る", Kind.ACTION, "Send 送る"),
    ],
)
def test_the_first_sign_says_what_a_line_is(typed: str, kind: Kind, text: str) -> None:
    line = read_room_line(typed, NAMES, HERE, Side.THEM)
    assert line is not None and (line.kind, line.text) == (kind, text)


def test_an_action_has_an_owner_and_a_day_and_advice_its_giver() -> None:
    line = read_room_line("! Amara: send notes by Friday", NAMES, HERE, Side.THEM)
    assert line and (line.owner, line.text) == (Side.THEM, "send notes")
    assert line.due is not None and line.due.weekday() == 4
    mine = read_room_line("> Helen: ask twice", NAMES, HERE, Side.THEM)
    assert mine and (mine.owner, mine.text) == (Side.ME, "ask twice")
    usual = read_room_line("> ask twice", NAMES, HERE, Side.THEM)
    assert usual and usual.owner is Side.THEM


@given(st.text())
def test_no_line_makes_the_room_fail(typed: str) -> None:
    line = read_room_line(typed, NAMES, HERE, Side.ME)
    assert line is None or line.text.strip()


def test_the_clock_counts_through_pauses_and_an_early_end() -> None:
    def at(minutes: int) -> datetime:
        return NOW + timedelta(minutes=minutes)

    clock = RoomClock(SESSION, started=NOW, seen=NOW).choose(LINE, NOW)
    assert clock.line_seconds(at(6)) == clock.elapsed(at(6)) == 360
    paused = clock.pause(at(10))
    assert paused.elapsed(at(30)) == 600 and paused.line_seconds(at(30)) == 0
    on = paused.go_on(at(30))
    assert on.elapsed(at(35)) == 900 and on.line_seconds(at(35)) == 300
    ended = on.end(at(40))
    assert ended.elapsed(at(99)) == 1200 and not ended.running
    assert ended.go_on(at(50)).elapsed(at(51)) == 1260
    assert ended.end(at(60)) == ended and clock.go_on(at(1)) == clock


def test_a_long_silence_can_be_left_out_and_a_short_one_is_nothing() -> None:
    clock = RoomClock(SESSION, started=NOW, seen=NOW).choose(LINE, NOW)
    assert clock.gap(NOW + timedelta(minutes=4)) is None
    back = NOW + timedelta(hours=2)
    assert clock.gap(back) == timedelta(hours=2)
    without = clock.without_gap(back)
    assert without.elapsed(back) == 0 and without.line_seconds(back) == 0
    assert without.gap(back) is None
    assert clock.pause(NOW).gap(back) is None


@given(st.lists(st.tuples(st.sampled_from(["pause", "go_on", "end"]), st.integers(0, 90))))
def test_no_order_of_presses_loses_or_makes_up_time(presses: list[tuple[str, int]]) -> None:
    now = NOW
    clock = RoomClock(SESSION, started=NOW, seen=NOW)
    ran = 0
    for press, minutes in presses:
        ran += minutes * 60 if clock.running else 0
        now += timedelta(minutes=minutes)
        clock = getattr(clock, press)(now)
        assert clock.elapsed(now) == ran


def test_marks_say_when_advice_outweighs() -> None:
    assert balance_hint({MarkKind.ADVICE: 4, MarkKind.OWN: 3}) == "advice"
    assert balance_hint({MarkKind.ADVICE: 3, MarkKind.OWN: 3}) is None
    assert advice_dominates({MarkKind.ADVICE: 3, MarkKind.OWN: 2})
    assert not advice_dominates({MarkKind.ADVICE: 2, MarkKind.OWN: 2}) and not advice_dominates({})


def test_only_advice_older_than_two_weeks_counts_as_applied_or_not() -> None:
    def given_on(day: int, tried: date | None) -> Advice:
        return Advice(
            ItemId("a"), ItemId("m"), None, "x", Side.ME, date(2026, 5, day), tried, None, "",
            Share.PRIVATE,
        )  # fmt: skip

    tried = date(2026, 5, 20)
    ledger = (given_on(1, tried), given_on(5, None), given_on(25, tried))
    found = applied(ledger, date(2026, 5, 30))
    assert (found.tried, found.given) == (1, 2)
