"""Nothing private is anywhere on the screen of a meeting, nor told to those who listen."""

from collections.abc import Iterator
from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from revmentor_desktop.desktop.places import PageName, Place
from revmentor_desktop.desktop.theme.theme import Theme
from revmentor_desktop.journal.action import ActionDraft
from revmentor_desktop.journal.mentorship import MentorshipDraft
from revmentor_desktop.journal.note import PrivateNoteDraft
from revmentor_desktop.journal.session import SessionDraft, Status
from revmentor_desktop.journal.sharing import Share, Side
from revmentor_desktop.journal.when import When
from revmentor_desktop.operations.actions import keep_action
from revmentor_desktop.operations.in_the_room import begin_meeting, keep_heard, keep_line
from revmentor_desktop.operations.mentorships import keep_mentorship
from revmentor_desktop.operations.open_journal import OpenJournal
from revmentor_desktop.operations.prepare_agenda import add_topic
from revmentor_desktop.operations.private_notes import keep_private_note
from tests.desktop.desks import StagedDesk
from tests.desktop.framed import Framed
from tests.desktop.room.rooms import InTheRoom

CANARY = "Quokkatwelve"
_WORDS = (
    "text", "title", "toolTip", "whatsThis", "statusTip", "windowTitle", "accessibleName",
    "accessibleDescription", "placeholderText", "toPlainText", "currentText",
)  # fmt: skip

_TOLD = (
    QAccessible.Text.Name, QAccessible.Text.Description, QAccessible.Text.Value,
    QAccessible.Text.Help,
)  # fmt: skip


def said_by(widget: QWidget) -> Iterator[str]:
    """Every word a widget may show or tell."""
    for name in _WORDS:
        words = getattr(widget, name, None)
        if callable(words):
            yield str(words())
    told = QAccessible.queryAccessibleInterface(widget)
    if told is not None:
        yield from (told.text(kind) for kind in _TOLD)


def seen_in(meeting: InTheRoom) -> str:
    """Every word of the room's own widgets, shown or not, and of everything else that shows."""
    page = meeting.page
    widgets = {*page.findChildren(QWidget), page}
    widgets |= {one for one in QApplication.allWidgets() if one.isVisible()}
    return "\n".join(words for one in widgets for words in said_by(one))


def _written(journal: OpenJournal) -> Place:
    """Secrets wherever one may have them, and a meeting begun."""
    today, zone = journal.clock.today(), journal.clock.zone
    who = keep_mentorship(journal, MentorshipDraft("Amara Okafor"))
    keep_mentorship(journal, MentorshipDraft(f"{CANARY} Person"))
    week = SessionDraft(
        who.id, When(today - timedelta(days=7), None, zone), 45, Status.HELD,
        text=f"{CANARY} text", private_text=f"{CANARY} note",
    )  # fmt: skip
    last = journal.store.sessions.save(week).id
    for share, words in ((Share.PRIVATE, f"{CANARY} promise"), (Share.MAY_SHARE, "open promise")):
        keep_action(journal, ActionDraft(who.id, words, Side.ME, session_id=last, share=share))
    keep_heard(journal, last, f"{CANARY} heard")
    keep_private_note(journal, PrivateNoteDraft(When(today), f"{CANARY} private", CANARY, who.id))
    draft = SessionDraft(
        who.id, When(today, None, zone), 45, Status.PLANNED,
        text=f"{CANARY} text", private_text=f"{CANARY} note",
    )  # fmt: skip
    session = journal.store.sessions.save(draft).id
    add_topic(journal, session, f"{CANARY} topic", share=Share.PRIVATE)
    add_topic(journal, session, "open topic")
    begin_meeting(journal, session)
    keep_line(journal, session, f'" {CANARY} said')
    keep_line(journal, session, "an open line")
    return Place(PageName.IN_THE_ROOM, who.id, session)


def test_no_private_word_in_any_text_name_or_tool_tip(
    empty_desk: StagedDesk, theme: Theme, qtbot: QtBot
) -> None:
    place = empty_desk.read(_written)
    meeting = InTheRoom(Framed(empty_desk, theme, qtbot, Place(PageName.TODAY)), place)
    meeting.frame.view.ways.go(place)
    meeting.frame.settle()
    seen = seen_in(meeting)
    for words in ("open topic", "open promise", "an open line", "Amara Okafor"):
        assert words in seen
    assert CANARY not in seen and "Own point" not in seen
    assert meeting.page.form.agenda.count.text() == "1 of 1"


def test_what_was_heard_leaves_the_screen_with_enter(
    empty_desk: StagedDesk, theme: Theme, qtbot: QtBot
) -> None:
    place = empty_desk.read(_written)
    meeting = InTheRoom(Framed(empty_desk, theme, qtbot, place), place)
    meeting.type(f'" {CANARY} again')
    assert CANARY not in seen_in(meeting)
    meeting.again(f'" {CANARY} of a line')
    assert CANARY not in seen_in(meeting)
    meeting.leave_the_line()
    meeting.frame.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert [row.line.text for row in meeting.page.form.lines.rows] == ["an open line"]
