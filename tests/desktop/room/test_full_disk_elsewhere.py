"""What a full disk refused stays with its meeting, wherever one goes meanwhile."""

from datetime import date

import pytest

from revmentor_desktop.desktop.pages import room_doings
from revmentor_desktop.desktop.places import PageName, Place
from revmentor_desktop.journal.session import SessionDraft
from revmentor_desktop.journal.when import When
from revmentor_desktop.operations.in_the_room import begin_meeting
from revmentor_desktop.operations.mentorships import list_mentorships
from revmentor_desktop.operations.open_journal import OpenJournal
from revmentor_desktop.operations.sessions import write_up_session
from revmentor_desktop.support.errors import DiskTrouble
from tests.desktop.room.rooms import InTheRoom


def full(*_args: object) -> object:
    raise DiskTrouble("The disk is full.")


def with_jonas(journal: OpenJournal) -> Place:
    """Another meeting that has begun."""
    jonas = next(one for one in list_mentorships(journal) if one.first_name == "Jonas")
    session = write_up_session(journal, SessionDraft(jonas.id, When(date(2026, 6, 11))))
    begin_meeting(journal, session.id)
    return Place(PageName.IN_THE_ROOM, jonas.id, session.id)


def test_a_line_that_could_not_be_kept_is_not_shown_at_another_meeting(
    meeting: InTheRoom, monkeypatch: pytest.MonkeyPatch
) -> None:
    page, frame = meeting.page, meeting.frame
    there = frame.desk.read(with_jonas)
    with monkeypatch.context() as disk:
        disk.setattr(room_doings, "keep_line", full)
        meeting.type("Only for Amara", enter=False)
        frame.view.ways.go(there)
        frame.settle()
        assert page.form.lines.entry.edit.text() == ""
        assert page.unsaved
        frame.view.ways.go(meeting.place)
        frame.settle()
        assert page.form.lines.entry.edit.text() == "Only for Amara"
    page.typing.keep()
    frame.settle()
    assert meeting.texts == ["Only for Amara"]
    assert not page.unsaved


def test_a_line_of_another_meeting_is_kept_there_once_there_is_room(
    meeting: InTheRoom, monkeypatch: pytest.MonkeyPatch
) -> None:
    page, frame = meeting.page, meeting.frame
    there = frame.desk.read(with_jonas)
    with monkeypatch.context() as disk:
        disk.setattr(room_doings, "keep_line", full)
        meeting.type("Only for Amara", enter=False)
        frame.view.ways.go(there)
        frame.settle()
    page.flush()
    frame.settle()
    assert meeting.texts == ["Only for Amara"]
    assert not page.unsaved
