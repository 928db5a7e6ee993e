"""Writing up a session."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from revmentor_desktop.journal.action import ActionDraft
from revmentor_desktop.journal.ids import new_id
from revmentor_desktop.journal.mentorship import Mentorship, MentorshipDraft
from revmentor_desktop.journal.plain_text import TEXT_LIMIT
from revmentor_desktop.journal.session import LineDraft, Ratings, SessionDraft, Status
from revmentor_desktop.journal.sharing import Kind, Share, Side
from revmentor_desktop.journal.when import When
from revmentor_desktop.operations.actions import keep_action
from revmentor_desktop.operations.history import list_versions
from revmentor_desktop.operations.mentorships import keep_mentorship, name_taken
from revmentor_desktop.operations.open_journal import OpenJournal
from revmentor_desktop.operations.sessions import (
    draft_of,
    finish_write_up,
    lines_to_share,
    list_sessions,
    read_session,
    write_up_session,
)
from revmentor_desktop.support.errors import NotFound, WrongUsage

TODAY = date(2026, 6, 11)


@pytest.fixture
def amara(journal: OpenJournal) -> Mentorship:
    return keep_mentorship(journal, MentorshipDraft("  Amara   Okafor "))


def draft(amara: Mentorship, **values: object) -> SessionDraft:
    start = SessionDraft(amara.id, When(TODAY, None, "Europe/London"), status=Status.HELD)
    return replace(start, **values)  # type: ignore[arg-type]  # fields of the draft, by name


def test_a_write_up_is_read_back_as_typed(journal: OpenJournal, amara: Mentorship) -> None:
    text = "# Board\r\n\r\nShe said *no*.\r\n\u2003wide e\u0301 👩🏽‍💻 "
    saved = write_up_session(
        journal,
        draft(
            amara,
            text=text,
            private_text="I was afraid.",
            title=" The  board ",
            tags=("#trust", "trust", " two words "),
            mine=Ratings(4, 5, None, 3),
            lines=(LineDraft(Kind.LEARNED, " Silence is data. "), LineDraft(Kind.TAUGHT, " ")),
        ),
    )
    page = read_session(journal, saved.id)
    assert page.session.text == "# Board\n\nShe said *no*.\n\u2003wide é 👩🏽‍💻 "
    assert page.private_text == "I was afraid."
    assert page.session.title == "The board"
    assert page.session.tags == ("trust", "two words")
    assert [line.text for line in page.session.lines] == ["Silence is data."]
    assert page.session.mine == Ratings(4, 5, None, 3)
    assert page.mentorship.counterpart == "Amara Okafor"


def test_a_session_may_have_any_date(journal: OpenJournal, amara: Mentorship) -> None:
    for day in (date(1661, 1, 1), date(1, 1, 1), TODAY + timedelta(days=1), date(9999, 12, 31)):
        status = Status.HELD if day < TODAY else Status.PLANNED
        write_up_session(journal, draft(amara, when=When(day), status=status))
    days = [row.when.day for row in list_sessions(journal, amara.id)]
    assert days == [date(9999, 12, 31), date(2026, 6, 12), date(1661, 1, 1), date(1, 1, 1)]


def test_a_session_cannot_have_been_held_tomorrow(journal: OpenJournal, amara: Mentorship) -> None:
    with pytest.raises(WrongUsage, match="still to come"):
        write_up_session(journal, draft(amara, when=When(TODAY + timedelta(days=1))))
    assert not list_sessions(journal, amara.id)


def test_a_pasted_two_megabytes_are_kept(journal: OpenJournal, amara: Mentorship) -> None:
    text = "Ein langer Satz über alles. " * 75_000
    saved = write_up_session(journal, draft(amara, text=text))
    assert read_session(journal, saved.id).session.text == text


def test_a_text_too_long_is_refused_kindly(journal: OpenJournal, amara: Mentorship) -> None:
    with pytest.raises(WrongUsage, match="one text may be 16"):
        write_up_session(journal, draft(amara, text="x" * (TEXT_LIMIT + 1)))


@pytest.mark.parametrize(
    "wrong",
    [{"mine": Ratings(openness=6)}, {"theirs": Ratings(energy=0)}, {"minutes": 0}],
)
def test_what_makes_no_sense_is_pointed_out(
    journal: OpenJournal, amara: Mentorship, wrong: dict[str, object]
) -> None:
    with pytest.raises(WrongUsage):
        write_up_session(journal, draft(amara, **wrong))


def test_an_empty_write_up_can_be_finished(journal: OpenJournal, amara: Mentorship) -> None:
    saved = write_up_session(journal, draft(amara, status=Status.PLANNED))
    finished = finish_write_up(journal, saved.id)
    assert (finished.status, finished.text) == (Status.HELD, "")
    assert finished.written_up == journal.clock.now()


def test_finishing_lists_once_what_may_be_shown(journal: OpenJournal, amara: Mentorship) -> None:
    lines = (LineDraft(Kind.LEARNED, "a"), LineDraft(Kind.TAUGHT, "b"))
    saved = write_up_session(journal, draft(amara, lines=lines))
    promise = keep_action(journal, ActionDraft(amara.id, "c", Side.ME, session_id=saved.id))
    listed = lines_to_share(journal, saved.id)
    assert [(line.kind, line.text, line.share) for line in listed] == [
        (Kind.LEARNED, "a", Share.PRIVATE),
        (Kind.TAUGHT, "b", Share.PRIVATE),
        (Kind.ACTION, "c", Share.MAY_SHARE),
    ]
    finish_write_up(journal, saved.id, {listed[0].id: Share.AGREED, promise.id: Share.PRIVATE})
    assert [line.share for line in lines_to_share(journal, saved.id)] == [
        Share.AGREED,
        Share.PRIVATE,
        Share.PRIVATE,
    ]
    with pytest.raises(WrongUsage):
        finish_write_up(journal, saved.id, {new_id(): Share.AGREED})


def test_a_session_ahead_cannot_be_finished(journal: OpenJournal, amara: Mentorship) -> None:
    ahead = draft(amara, when=When(TODAY + timedelta(days=2)), status=Status.PLANNED)
    with pytest.raises(WrongUsage):
        finish_write_up(journal, write_up_session(journal, ahead).id)


def test_changing_one_field_leaves_the_others(journal: OpenJournal, amara: Mentorship) -> None:
    saved = write_up_session(
        journal,
        draft(amara, text="x", private_text="y", lines=(LineDraft(Kind.LEARNED, "z"),)),
    )
    write_up_session(journal, replace(draft_of(saved), place="Room 4.2"))
    page = read_session(journal, saved.id)
    assert (page.session.text, page.private_text, page.session.place) == ("x", "y", "Room 4.2")
    assert [line.text for line in page.session.lines] == ["z"]


def test_what_was_written_before_a_finish_stays_in_the_history(
    journal: OpenJournal, amara: Mentorship
) -> None:
    saved = write_up_session(journal, draft(amara, text="first"))
    finish_write_up(journal, saved.id)
    write_up_session(journal, replace(draft_of(saved), text="second"))
    assert [version.text for version in list_versions(journal, saved.id)] == ["second", "first"]


def test_an_unknown_session_is_not_found(journal: OpenJournal) -> None:
    with pytest.raises(NotFound):
        read_session(journal, new_id())


def test_two_people_may_have_one_name_but_it_is_pointed_out(
    journal: OpenJournal, amara: Mentorship
) -> None:
    told = name_taken(journal, "amara okafor")
    assert told and "Amara Okafor" in told
    assert name_taken(journal, "amara okafor", but=amara.id) is None
    keep_mentorship(journal, MentorshipDraft("Amara Okafor"))
    with pytest.raises(WrongUsage):
        keep_mentorship(journal, MentorshipDraft("   "))
