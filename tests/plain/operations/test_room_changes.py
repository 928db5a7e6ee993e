"""A line from the room said in other words; what is half typed; time that goes strange ways."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

import pytest

from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.journal.room import MarkKind, RoomLine
from revmentor_desktop.journal.session import SessionDraft
from revmentor_desktop.journal.sharing import Kind, Side
from revmentor_desktop.journal.when import When
from revmentor_desktop.operations.actions import tick_action
from revmentor_desktop.operations.half_typed import (
    HALF_TYPED,
    HalfTyped,
    keep_half_typed,
    read_half_typed,
)
from revmentor_desktop.operations.in_the_room import (
    begin_meeting,
    end_meeting,
    keep_line,
    room_lines,
    see_room,
)
from revmentor_desktop.operations.open_journal import OpenJournal
from revmentor_desktop.operations.room_changes import change_line, change_line_back, mark_line
from revmentor_desktop.operations.room_marks import set_mark
from revmentor_desktop.operations.room_typed import typed_again
from revmentor_desktop.operations.throw_away import throw_away
from revmentor_desktop.support.errors import NotFound, WrongUsage
from tests.plain.operations.made import TODAY, ZONE, amara, go_on, with_hand_clock
from tests.staged import Staged


@pytest.fixture
def journal(
    empty_template: Staged, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[OpenJournal]:
    """An open journal whose clock is moved by hand."""
    home = tmp_path_factory.mktemp("changes") / "home"
    journal = with_hand_clock(empty_template.copy_to(home)).open()
    yield journal
    journal.close()


@pytest.fixture
def session(journal: OpenJournal) -> ItemId:
    """A meeting that goes on, with two lines in it."""
    draft = SessionDraft(amara(journal).id, When(TODAY, None, ZONE))
    made = journal.store.sessions.save(draft).id
    begin_meeting(journal, made)
    keep_line(journal, made, "first", MarkKind.OWN)
    go_on(journal, minutes=2)
    keep_line(journal, made, "second")
    go_on(journal, minutes=2)
    return made


def again(journal: OpenJournal, line: RoomLine) -> str:
    """How a line is typed once more."""
    session = journal.store.sessions.get(line.session_id)
    whose = journal.store.mentorships.get(session.mentorship_id)
    return typed_again(journal.owner, whose, session, ZONE, line)


@pytest.mark.parametrize(
    "typed",
    [
        "plain words",
        "? Who reads it",
        "! send the notes",
        "! Amara: send the notes by tomorrow",
        "! Me: Amara: is a word of mine",
        "! ship by 1 March 2031",
        "* seen. 🌱",
        "> Ask twice",
        "> Me: ask less",
        '"They are tired"',
        "؟ من يقرأ",
        "！ 送る",
    ],
)
def test_a_line_typed_again_is_read_as_what_it_is(
    journal: OpenJournal, session: ItemId, typed: str
) -> None:
    line = keep_line(journal, session, typed)
    assert line
    change = change_line(journal, line, again(journal, line))
    assert change.after == line


def test_other_words_owner_and_day(journal: OpenJournal, session: ItemId) -> None:
    line = keep_line(journal, session, "! send it")
    assert line and (line.owner, line.due) == (Side.ME, None)
    tick_action(journal, line.id, True, "went well")
    change = change_line(journal, line, "! Amara: send both by tomorrow")
    after = change.after
    assert (after.id, after.text, after.owner) == (line.id, "send both", Side.THEM)
    assert after.due == TODAY + timedelta(days=1)
    assert journal.store.actions.get(line.id).outcome == "went well"
    change_line_back(journal, change)
    assert room_lines(journal, session)[-1] == line


def test_a_wrong_day_stays_in_the_words(journal: OpenJournal, session: ItemId) -> None:
    line = keep_line(journal, session, "! send it by the 40th of July")
    assert line and (line.text, line.due) == ("send it by the 40th of July", None)


def test_another_sign_makes_another_kind_in_the_same_place(
    journal: OpenJournal, session: ItemId
) -> None:
    first, second = room_lines(journal, session)
    for typed, kind in (
        ("! Amara: first by Friday", Kind.ACTION),
        ("* first", Kind.INSIGHT),
        ("> first", Kind.ADVICE),
    ):
        change = change_line(journal, first, typed)
        assert [line.kind for line in room_lines(journal, session)] == [kind, Kind.JOTTING]
        assert change.after.mark is MarkKind.OWN
        assert abs(change.after.at - first.at) < timedelta(seconds=1)
        change_line_back(journal, change)
        assert room_lines(journal, session) == (first, second)
    assert see_room(journal, session).marks[MarkKind.OWN] == 1


def test_what_was_heard_goes_off_the_screen_and_back(journal: OpenJournal, session: ItemId) -> None:
    first, _second = room_lines(journal, session)
    change = change_line(journal, first, '" first')
    assert [line.text for line in see_room(journal, session).lines] == ["second"]
    change_line_back(journal, change)
    assert [line.text for line in see_room(journal, session).lines] == ["first", "second"]


def test_a_line_needs_words_and_must_be_there(journal: OpenJournal, session: ItemId) -> None:
    first, _second = room_lines(journal, session)
    with pytest.raises(WrongUsage):
        change_line(journal, first, " ? ")
    throw_away(journal, first.id)
    with pytest.raises(NotFound):
        change_line(journal, first, "other")


def test_a_line_takes_another_mark(journal: OpenJournal, session: ItemId) -> None:
    first, second = room_lines(journal, session)
    set_mark(journal, session, MarkKind.OWN)
    assert mark_line(journal, first, MarkKind.ADVICE) == (MarkKind.OWN, MarkKind.ADVICE)
    room = see_room(journal, session)
    assert (room.marks[MarkKind.OWN], room.marks[MarkKind.ADVICE]) == (1, 1)
    assert mark_line(journal, first, None) == (MarkKind.ADVICE, None)
    assert mark_line(journal, second, MarkKind.QUESTION) == (None, MarkKind.QUESTION)
    assert [line.mark for line in room_lines(journal, session)] == [None, MarkKind.QUESTION]


def test_what_is_half_typed_waits_until_it_is_a_line(journal: OpenJournal, session: ItemId) -> None:
    first, _second = room_lines(journal, session)
    half = HalfTyped("! Amara: se", MarkKind.FEEDBACK, first.id, "first of")
    keep_half_typed(journal, session, half)
    assert see_room(journal, session).half == half
    keep_line(journal, session, "! Amara: send it", MarkKind.FEEDBACK)
    assert see_room(journal, session).half == HalfTyped(line_id=first.id, words="first of")
    change_line(journal, first, "first of all")
    assert not see_room(journal, session).half
    assert journal.store.settings.get(HALF_TYPED) == ""


def test_the_end_of_a_meeting_keeps_what_is_half_typed(
    journal: OpenJournal, session: ItemId
) -> None:
    keep_half_typed(journal, session, HalfTyped("? Who el", MarkKind.QUESTION))
    end_meeting(journal, session)
    last = room_lines(journal, session)[-1]
    assert (last.kind, last.text, last.mark) == (Kind.QUESTION, "Who el", MarkKind.QUESTION)
    end_meeting(journal, session)
    assert len(room_lines(journal, session)) == 3


def test_half_typed_words_go_with_their_line_and_session(
    journal: OpenJournal, session: ItemId
) -> None:
    first, _second = room_lines(journal, session)
    keep_half_typed(journal, session, HalfTyped("ünsaid", None, first.id, "ünheard"))
    throw_away(journal, first.id)
    journal.store.trash.purge([first.id])
    assert read_half_typed(journal, session) == HalfTyped("ünsaid")
    throw_away(journal, session)
    journal.store.trash.purge([session])
    assert "nsaid" not in (journal.store.settings.get(HALF_TYPED) or "")


@pytest.mark.parametrize("found", ["[]", "nothing", '{"x": 3}', '{"x": {"again": 3, "mark": 3}}'])
def test_what_cannot_be_read_of_it_is_nothing(
    journal: OpenJournal, session: ItemId, found: str
) -> None:
    journal.store.settings.set(HALF_TYPED, found.replace('"x"', f'"{session}"'))
    assert read_half_typed(journal, session) == HalfTyped()
    assert not replace(HalfTyped(), text="  ")
