"""The topic now, beside its clock."""

from datetime import UTC, datetime

from revmentor_desktop.operations.agenda_page import read_agenda
from revmentor_desktop.operations.in_the_room import talk_about
from revmentor_desktop.operations.open_journal import OpenJournal
from tests.desktop.room.rooms import InTheRoom


def test_a_topic_that_nobody_raised_has_the_room_beside_the_clock(meeting: InTheRoom) -> None:
    session = meeting.room.session.id

    def to_one_of_both(journal: OpenJournal) -> None:
        rows = read_agenda(journal, session).rows
        line = next(row.line for row in rows if row.line.raised_by is None)
        talk_about(journal, session, line.id)

    meeting.frame.desk.read(to_one_of_both)
    topic = meeting.page.form.topic
    topic.show_room(meeting.room, datetime(2026, 6, 11, 13, 2, tzinfo=UTC))
    meeting.frame.settle()
    right = topic.topic.x() + topic.topic.width()
    assert topic.topic.x() < topic.width() // 2
    assert right >= topic.width() - 30
