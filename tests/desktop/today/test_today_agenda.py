"""Today before a meeting: its agenda, what was carried over, topics that are jotted."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel

from revmentor_desktop.desktop.dialogs.jot_topic import JotTopic
from revmentor_desktop.desktop.dialogs.session_details import SessionDetails
from revmentor_desktop.desktop.pages.today import TodayPage
from revmentor_desktop.desktop.pages.today_agenda import MOST
from revmentor_desktop.desktop.places import PageName
from revmentor_desktop.journal.agenda_line import AgendaLine
from revmentor_desktop.journal.session import Status
from revmentor_desktop.operations.agenda_page import read_agenda
from revmentor_desktop.operations.open_journal import OpenJournal
from revmentor_desktop.operations.prepare_agenda import add_topic, next_planned, take_off
from revmentor_desktop.operations.sessions import list_sessions
from revmentor_desktop.operations.topics import list_topics
from tests.desktop.framed import Framed

CTRL = Qt.KeyboardModifier.ControlModifier
CARRIED = "A mentoring slot at the offsite"


def page(framed: Framed) -> TodayPage:
    found = framed.view.page(PageName.TODAY)
    assert isinstance(found, TodayPage)
    return found


def agenda_of(framed: Framed, first_name: str) -> tuple[AgendaLine, ...]:
    """What is on the agenda of somebody's next meeting."""
    person = framed.mentorship(first_name).id

    def lines(journal: OpenJournal) -> tuple[AgendaLine, ...]:
        coming = next_planned(journal, person)
        assert coming is not None
        return tuple(row.line for row in read_agenda(journal, coming.id).rows)

    return framed.desk.read(lines)


def empty_the_agenda(framed: Framed) -> None:
    """Take every line off the agenda of Amara's next meeting."""
    for line in agenda_of(framed, "Amara"):
        framed.desk.read(partial(take_off, line_id=line.id))
    framed.view.desk.changed.emit()
    framed.settle()


def carried(framed: Framed) -> list[str]:
    """The topics on the card of what was carried over."""
    card = page(framed).form.carried
    return [row.title for row in card.rows] if card.isVisible() else []


def test_the_large_card_shows_the_agenda_and_who_leads(framed: Framed) -> None:
    card = page(framed).form.next
    shown = framed.read_on_screen(card)
    for words in ("Agenda", "40 of 45 min planned", "15 min", "You lead 71 % of the time"):
        assert words in shown
    for line in agenda_of(framed, "Amara"):
        assert line.text in shown
    assert not card.last.isVisible()
    assert card.agenda.bar.accessibleName() or card.agenda.bar.accessibleDescription()


def test_a_line_says_who_raised_it_to_those_who_listen(framed: Framed) -> None:
    labels = page(framed).form.next.agenda.findChildren(QLabel)
    said = {label.text(): label.accessibleDescription() for label in labels}
    mine, theirs, *_ = (
        next(line for line in agenda_of(framed, "Amara") if line.raised_by == side)
        for side in ("me", "them")
    )
    assert said[mine.text] and said[theirs.text]
    assert said[mine.text] != said[theirs.text]
    assert "Amara" in said[theirs.text]


def test_the_agenda_is_opened_from_the_card(framed: Framed) -> None:
    framed.click(framed.button("Open the agenda with Amara Okafor"))
    place = framed.view.place
    assert place is not None and place.page is PageName.PREPARE
    assert place.mentorship_id == framed.mentorship("Amara").id
    assert place.item_id == agenda_of(framed, "Amara")[0].session_id


def test_while_nothing_is_on_the_agenda_last_time_leads_to_that_session(framed: Framed) -> None:
    empty_the_agenda(framed)
    card = page(framed).form.next
    assert card.look.text() == "Prepare the meeting"
    assert not card.agenda.isVisible() and not card.led.isVisible()
    framed.click(card.last)
    place = framed.view.place
    assert place is not None and place.page is PageName.WRITE_UP
    amara = framed.mentorship("Amara")
    sessions = framed.desk.read(lambda journal: list_sessions(journal, amara.id))
    last = next(one for one in sessions if one.status is Status.HELD)
    assert place.item_id == last.id


def test_a_long_agenda_is_cut_to_what_fits_and_says_how_much_more(framed: Framed) -> None:
    session = agenda_of(framed, "Amara")[0].session_id
    before = len(agenda_of(framed, "Amara"))
    for number in range(6):
        framed.desk.read(partial(add_topic, session_id=session, text=f"Topic {number}"))
    framed.view.desk.changed.emit()
    framed.settle()
    shown = framed.read_on_screen(page(framed).form.next)
    assert f"and {before + 6 - MOST} more" in shown
    assert "Topic 5" not in shown


def test_plus_puts_what_was_carried_over_on_the_next_agenda_with_undo(framed: Framed) -> None:
    assert carried(framed)[0] == CARRIED
    assert "Parked twice, from 29 May" in framed.read_on_screen(page(framed).form.carried)
    framed.click(framed.button(f"Put on the next agenda with Amara: {CARRIED}"))
    assert CARRIED not in carried(framed)
    assert CARRIED in [line.text for line in agenda_of(framed, "Amara")]
    assert CARRIED in framed.read_on_screen(page(framed).form.next)
    framed.press(Qt.Key.Key_Z, CTRL)
    assert CARRIED in carried(framed)
    assert CARRIED not in [line.text for line in agenda_of(framed, "Amara")]


def test_a_topic_is_jotted_from_the_page_and_taken_back(framed: Framed) -> None:
    def kept() -> list[str]:
        amara = framed.mentorship("Amara").id
        rows = framed.desk.read(lambda journal: list_topics(journal, mentorship_id=amara))
        return [row.topic.text for row in rows]

    framed.click(framed.button("Jot a topic"))
    framed.dialog(JotTopic)
    framed.press(Qt.Key.Key_Escape)
    assert "Who decides about the freeze" not in kept()
    framed.press(Qt.Key.Key_J, CTRL)
    dialog = framed.dialog(JotTopic)
    dialog.text.edit.setText("Who decides about the freeze")
    dialog.commit()
    framed.settle()
    assert "Who decides about the freeze" in kept()
    framed.press(Qt.Key.Key_Z, CTRL)
    assert "Who decides about the freeze" not in kept()


def test_a_moved_meeting_leaves_its_day_and_takes_its_agenda_along(framed: Framed) -> None:
    before = [line.text for line in agenda_of(framed, "Amara")]
    amara = framed.mentorship("Amara").id

    def moved() -> list[Status]:
        sessions = framed.desk.read(lambda journal: list_sessions(journal, amara))
        return [one.status for one in sessions if one.when.day.isoformat() == "2026-06-12"]

    framed.click(framed.button("Reschedule the meeting with Amara Okafor"))
    dialog = framed.dialog(SessionDetails)
    dialog.when.edit.setText("15 June, 15:30")
    dialog.commit()
    framed.settle()
    assert moved() == [Status.MOVED]
    assert [line.text for line in agenda_of(framed, "Amara")] == before
    shown = framed.read_on_screen(page(framed).form.next).splitlines()
    assert "Mon 15 June, 15:30" in shown
    assert not any(line.startswith("Mon 15 June, 45 min") for line in shown)  # said once
    assert any(line.startswith("45 min") for line in shown)
    framed.press(Qt.Key.Key_Z, CTRL)
    assert moved() == [Status.PLANNED]
    assert "Tomorrow, 14:00" in framed.read_on_screen(page(framed).form.next)


def test_tab_goes_through_the_day_as_it_is_laid_out(framed: Framed) -> None:
    framed.button("Jot a topic").setFocus()
    passed: list[str] = []
    for _ in range(30):
        framed.press(Qt.Key.Key_Tab)
        here = QApplication.focusWidget()
        if here is not None:
            passed.append(here.accessibleName())
    wanted = [
        "Open the agenda with Amara Okafor",
        "Write up Tuesday's session with Jonas",
        "Done: Ask three new joiners what confused them",
        "Reschedule the meeting with Mei Tanaka",
        f"Put on the next agenda with Amara: {CARRIED}",
    ]
    at = [passed.index(name) for name in wanted]
    assert at == sorted(at)
