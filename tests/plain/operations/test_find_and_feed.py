"""Finding things again, feeding many in at once, sharing, throwing away."""

import json
from datetime import date

import pytest

from revmentor_desktop.journal.goal import GoalDraft
from revmentor_desktop.journal.mentorship import MentorshipDraft
from revmentor_desktop.journal.note import NoteDraft, PrivateNoteDraft
from revmentor_desktop.journal.plain_text import TEXT_LIMIT
from revmentor_desktop.journal.search import Query
from revmentor_desktop.journal.session import SessionDraft, Status
from revmentor_desktop.journal.sharing import Kind, Share, Side
from revmentor_desktop.journal.typed_dates import Here
from revmentor_desktop.journal.when import When
from revmentor_desktop.operations.feed import feed_notes, feed_sessions
from revmentor_desktop.operations.find import find, find_item, parse_query, prepare_private_search
from revmentor_desktop.operations.goals import keep_goal
from revmentor_desktop.operations.mentorships import keep_mentorship, list_mentorships
from revmentor_desktop.operations.notes import keep_note, list_notes, read_note
from revmentor_desktop.operations.open_journal import OpenJournal
from revmentor_desktop.operations.private_notes import keep_private_note, read_private_note
from revmentor_desktop.operations.sessions import list_sessions, read_session, write_up_session
from revmentor_desktop.operations.share import set_share
from revmentor_desktop.operations.throw_away import bring_back, list_trash, throw_away
from revmentor_desktop.support.errors import HeldBack, NotFound, WrongUsage

TODAY = date(2026, 6, 11)
DAY = When(TODAY, None, "Europe/London")


def nothing(_: int) -> None: ...


def here(journal: OpenJournal) -> Here:
    return Here(journal.clock.local(), journal.clock.zone)


def test_filters_of_the_search_box_are_understood(journal: OpenJournal) -> None:
    amara = keep_mentorship(journal, MentorshipDraft("Amara Okafor"))
    goal = keep_goal(journal, GoalDraft(amara.id, Side.ME, "Present to the board"))
    query = parse_query(journal, 'freeze with:amara kind:session is:open goal:"the board"')
    assert query == Query(
        "freeze",
        mentorship_id=amara.id,
        kinds=(Kind.SESSION,),
        open_only=True,
        goal_id=goal.id,
    )
    # a filter that names nobody is searched for as text
    assert parse_query(journal, "with:nobody x").text == "x nobody"


def test_private_notes_are_found_once_their_index_is_ready(journal: OpenJournal) -> None:
    kept = keep_private_note(journal, PrivateNoteDraft(DAY, "The elephant in the room"))
    while not prepare_private_search(journal):
        pass
    found = find(journal, parse_query(journal, "elephant"))
    assert [hit.id for hit in found.hits] == [kept.id]
    assert found.hits[0].private
    assert read_private_note(journal, kept.id).text == "The elephant in the room"


def test_an_item_is_meant_by_its_name_or_the_beginning_of_its_id(journal: OpenJournal) -> None:
    amara = keep_mentorship(journal, MentorshipDraft("Amara Okafor"))
    jonas = keep_mentorship(journal, MentorshipDraft("Jonas Weber"))
    session = write_up_session(
        journal, SessionDraft(amara.id, DAY, title="The board", status=Status.HELD)
    )
    assert find_item(journal, "amara", Kind.MENTORSHIP) == amara.id
    assert find_item(journal, jonas.id[:8], Kind.MENTORSHIP) == jonas.id
    assert find_item(journal, "the BOARD", Kind.SESSION) == session.id
    assert find_item(journal, "2026-06-11", Kind.SESSION) == session.id
    with pytest.raises(NotFound):
        find_item(journal, "Mei", Kind.MENTORSHIP)
    with pytest.raises(NotFound):
        find_item(journal, "", Kind.SESSION)
    keep_mentorship(journal, MentorshipDraft("Jonas Other"))
    with pytest.raises(WrongUsage, match="fits more than one"):
        find_item(journal, "Jonas", Kind.MENTORSHIP)


def test_a_name_that_begins_an_id_too_means_neither(journal: OpenJournal) -> None:
    note = keep_note(journal, NoteDraft(DAY, text="not meant"))
    keep_mentorship(journal, MentorshipDraft(f"{note.id[:5]} Okafor"))
    with pytest.raises(WrongUsage, match="fits more than one"):
        find_item(journal, note.id[:5].upper())
    assert find_item(journal, note.id) == note.id
    assert find_item(journal, note.id[:5], Kind.NOTE) == note.id


def test_a_title_that_begins_an_id_too_means_neither(journal: OpenJournal) -> None:
    amara = keep_mentorship(journal, MentorshipDraft("Amara Okafor"))
    note = keep_note(journal, NoteDraft(DAY, text="not meant"))
    write_up_session(journal, SessionDraft(amara.id, DAY, title=note.id[:6], status=Status.HELD))
    with pytest.raises(WrongUsage, match="fits more than one"):
        find_item(journal, note.id[:6])


@pytest.mark.parametrize(
    ("title", "called"),
    [("Élan: the “plan”", "elan: THE “plan”"), ("日本語", "日本語"), ("山", "山"), ("?!", "?!")],
)
def test_a_session_is_called_by_its_whole_title(
    journal: OpenJournal, title: str, called: str
) -> None:
    amara = keep_mentorship(journal, MentorshipDraft("Amara Okafor"))
    drafts = [SessionDraft(amara.id, DAY, title=one) for one in (title, f"{title} again", "")]
    wanted, _other, _blank = (write_up_session(journal, draft) for draft in drafts)
    assert find_item(journal, called) == wanted.id
    with pytest.raises(NotFound):
        find_item(journal, "   ")
    throw_away(journal, wanted.id)
    with pytest.raises(NotFound):
        find_item(journal, called)


def test_every_fed_line_is_saved_or_named_with_its_reason(journal: OpenJournal) -> None:
    amara = keep_mentorship(journal, MentorshipDraft("Amara"))
    lines = [
        json.dumps({"date": f"{1660 + day // 28}-01-{day % 28 + 1:02d}", "text": f"entry {day}"})
        for day in range(450)
    ]
    lines[7] = '{"date": "soon", "text": "x"}'
    lines[8] = "not json"
    lines[9] = "[1]"
    lines[10] = '{"date": "2026-01-01", "mood": "good"}'
    lines[11] = '{"date": "2026-01-01", "minutes": "long"}'
    lines[12] = '{"date": "2027-01-01", "status": "held"}'
    lines[13] = '{"date": "2026-01-01", "text": 5}'
    lines[14] = ""
    told: list[int] = []
    fed = feed_sessions(journal, lines, "Amara", here(journal), told.append)
    assert len(fed.ids) == 450 - 8 == len(list_sessions(journal, amara.id))
    assert [skipped.line for skipped in fed.skipped] == [8, 9, 10, 11, 12, 13, 14]
    assert "“mood” is not understood" in fed.skipped[3].reason
    assert sum(told) == 450


def test_a_fed_note_too_long_to_be_kept_is_skipped_alone(journal: OpenJournal) -> None:
    huge = "x" * (TEXT_LIMIT + 1)
    lines = [
        json.dumps({"date": "2026-01-01", "text": text, "private": private})
        for private in (False, True)
        for text in ("before", huge, "after")
    ]
    fed = feed_notes(journal, lines, None, here(journal), nothing)
    assert [skipped.line for skipped in fed.skipped] == [2, 5]
    assert "one text may be 16" in fed.skipped[0].reason
    assert len(fed.ids) == len(list_notes(journal)) == 4


def test_a_fed_line_carries_everything_a_session_has(journal: OpenJournal) -> None:
    keep_mentorship(journal, MentorshipDraft("Amara"))
    line = {
        "date": "2026-06-01T14:00:00+02:00", "title": "T", "text": "x", "tags": ["a"],
        "minutes": 30, "place": "here", "learned": ["l"], "taught": ["t"], "private": "p",
        "share": "agreed",
    }  # fmt: skip
    fed = feed_sessions(journal, [json.dumps(line)], "Amara", here(journal), nothing)
    page = read_session(journal, fed.ids[0])
    session = page.session
    assert (session.minutes, session.place, session.tags) == (30, "here", ("a",))
    assert session.status is Status.HELD and session.written_up
    assert session.when.iso() == "2026-06-01T14:00:00+02:00"
    assert [line.text for line in session.lines] == ["l", "t"]
    assert page.private_text == "p" and session.share is Share.AGREED


def test_notes_are_fed_too_private_ones_sealed(journal: OpenJournal) -> None:
    lines = [
        '{"date": "1661-01-01", "text": "a"}',
        '{"date": "today", "text": "b", "private":true}',
    ]
    fed = feed_notes(journal, lines, None, here(journal), nothing)
    assert [(row.id, row.private) for row in list_notes(journal)] == [
        (fed.ids[1], True),
        (fed.ids[0], False),
    ]
    assert read_note(journal, fed.ids[0]).when.day == date(1661, 1, 1)


def test_a_private_note_cannot_be_shared(journal: OpenJournal) -> None:
    kept = keep_private_note(journal, PrivateNoteDraft(DAY, "mine"))
    with pytest.raises(HeldBack):
        set_share(journal, kept.id, Share.AGREED)
    set_share(journal, kept.id, Share.PRIVATE)
    note = keep_note(journal, NoteDraft(DAY, text="ours"))
    set_share(journal, note.id, Share.AGREED)
    assert read_note(journal, note.id).share is Share.AGREED


def test_a_mentorship_thrown_away_comes_back_whole(journal: OpenJournal) -> None:
    amara = keep_mentorship(journal, MentorshipDraft("Amara"))
    write_up_session(journal, SessionDraft(amara.id, DAY, text="x", private_text="y"))
    thrown = throw_away(journal, amara.id)
    assert thrown.count == 3
    assert not list_mentorships(journal)
    assert [row.id for row in list_trash(journal)] == [amara.id]
    bring_back(journal, amara.id)
    assert list_mentorships(journal) == (amara,)
    assert len(list_sessions(journal, amara.id)) == 1
