"""What goes wrong while preparing: too much, too long, a full disk, a lock, somebody put away."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from revmentor_desktop.desktop.dialogs.reword_topic import RewordTopic
from revmentor_desktop.desktop.dialogs.session_details import SessionDetails
from revmentor_desktop.desktop.pages import prepare_doings
from revmentor_desktop.desktop.pages.prepare import PreparePage
from revmentor_desktop.desktop.places import PageName, Place
from revmentor_desktop.desktop.theme.theme import Theme
from revmentor_desktop.journal.mentorship import MentorshipDraft
from revmentor_desktop.journal.session import SessionDraft, Status
from revmentor_desktop.journal.topic import TopicDraft
from revmentor_desktop.journal.when import When
from revmentor_desktop.operations.culture import keep_card
from revmentor_desktop.operations.mentorships import archive_mentorship, keep_mentorship
from revmentor_desktop.operations.open_journal import OpenJournal
from revmentor_desktop.operations.prepare_agenda import add_topic, set_minutes
from revmentor_desktop.operations.sessions import draft_of, read_session, write_up_session
from revmentor_desktop.operations.throw_away import throw_away
from revmentor_desktop.operations.topics import keep_topic
from revmentor_desktop.support.errors import DiskTrouble
from tests.desktop.desks import StagedDesk
from tests.desktop.framed import Framed
from tests.desktop.prepare.preparing import Preparing
from tests.desktop.reached import reachable

Prepare = Callable[[str], Preparing]
LONG = ("A topic without an end. " * 420)[:10_000]


class FullDisk:
    """Refuses some operations until there is room."""

    def __init__(self) -> None:
        self.full = True

    def guard(self, operation: Callable[..., object]) -> Callable[..., object]:
        def call(*args: object, **kwargs: object) -> object:
            if self.full:
                raise DiskTrouble("The disk is full.", todo="Make room.")
            return operation(*args, **kwargs)

        return call


@pytest.fixture
def disk(monkeypatch: pytest.MonkeyPatch) -> FullDisk:
    disk = FullDisk()
    for name in ("add_topic", "set_minutes", "arrange", "take_off", "reword_line", "share_line"):
        operation = getattr(prepare_doings, name)
        monkeypatch.setattr(prepare_doings, name, disk.guard(operation))
    return disk


def test_what_a_full_disk_refuses_stays_as_it_was_done(
    disk: FullDisk, preparing: Preparing
) -> None:
    page, first = preparing.page, preparing.shown[0]
    page.sheet.list.minutes_asked.emit(preparing.row(0), 25)
    preparing.frame.settle()
    page._arrange([*page.sheet.list.order[1:], page.sheet.list.order[0]])
    preparing.frame.settle()
    assert preparing.row(3).minutes.minutes == 25 and preparing.shown[3] == first
    assert page.form.trouble.isVisible()
    assert "The disk is full." in preparing.frame.read_on_screen(page.form.trouble)
    assert preparing.agenda.rows[0].line.minutes == 15
    preparing.change(lambda _journal: None)
    assert preparing.row(3).minutes.minutes == 25
    disk.full = False
    preparing.frame.click(page.form.trouble.button)
    assert not page.form.trouble.isVisible()
    assert preparing.lines[3] == first and preparing.agenda.rows[3].line.minutes == 25


def test_words_a_full_disk_refused_stand_where_they_were_typed(
    disk: FullDisk, preparing: Preparing
) -> None:
    preparing.add("The offsite in July")
    field = preparing.page.sheet.add.field
    assert field.text() == "The offsite in July" and preparing.page.form.trouble.isVisible()
    disk.full = False
    preparing.frame.click(preparing.page.form.trouble.button)
    assert field.text() == "" and preparing.lines.count("The offsite in July") == 1
    assert not preparing.page.form.trouble.isVisible()


def test_other_words_and_levels_stay_on_a_full_disk(disk: FullDisk, preparing: Preparing) -> None:
    row = preparing.row(0)
    row.chip.cycle()
    preparing.frame.settle()
    level = row.chip.share
    preparing.page.doings.reword(row)
    dialog = preparing.frame.dialog(RewordTopic)
    dialog.text.setPlainText("Week four")
    dialog.commit()
    preparing.frame.settle()
    assert row.title == "Week four" and row.chip.share is level
    disk.full = False
    preparing.page.flush()
    preparing.frame.settle()
    line = preparing.agenda.rows[0].line
    assert (line.text, line.share) == ("Week four", level)


def test_an_agenda_longer_than_the_slot(preparing: Preparing) -> None:
    session = preparing.session_id

    def fill(journal: OpenJournal) -> None:
        for at in range(30):
            line = add_topic(journal, session, f"Topic {at}")
            set_minutes(journal, line.id, 60)

    preparing.change(fill)
    assert len(preparing.shown) == 34
    assert "min too many" in preparing.page.sheet.times.planned_below.text()


def test_five_hundred_topics_are_a_few_rows_here_and_a_list_there(preparing: Preparing) -> None:
    whose = preparing.person_id

    def fill(journal: OpenJournal) -> None:
        for at in range(500):
            keep_topic(journal, TopicDraft(whose, f"Topic {at} of many"))

    preparing.change(fill)
    assert len(preparing.page.side.ideas.rows) < 20
    topics = preparing.to_topics()
    assert topics.list.topics.rowCount() == 505
    assert "505 topics waiting" in topics.form.counts.text()


def test_a_topic_of_ten_thousand_characters_takes_no_more_room(preparing: Preparing) -> None:
    preparing.page.sheet.add.added.emit(LONG, preparing.agenda.led.mentee, 10)
    preparing.frame.settle()
    row = preparing.row(3)
    assert preparing.lines[3] == LONG.strip() and len(row.title) <= 240
    assert row.height() < 200
    preparing.page.doings.reword(row)
    assert preparing.frame.dialog(RewordTopic).text.toPlainText() == LONG.strip()


@pytest.mark.parametrize(
    "words",
    [
        "لماذا تبدو فترة التجميد كعدم ثقة",
        "なぜ凍結は不信に見えるのか",
        "🌱🧭 👩🏽‍💻 review",
        "<b>x</b>",
        "x" * 240,
    ],
)
def test_every_script_is_shown_as_it_was_typed(preparing: Preparing, words: str) -> None:
    wide = preparing.page.form.main.width()
    preparing.page.sheet.add.added.emit(words, preparing.agenda.led.mentee, 5)
    preparing.frame.settle()
    assert words in preparing.lines and words in preparing.shown
    assert words in preparing.row(3).more.accessibleName()
    assert preparing.page.sheet.list.width() <= wide


def test_two_meetings_at_the_same_minute_are_pointed_out(preparing: Preparing) -> None:
    session = preparing.agenda.session
    draft = SessionDraft(session.mentorship_id, session.when, 45, Status.PLANNED)
    preparing.frame.desk.read(lambda journal: write_up_session(journal, draft))
    preparing.frame.go(PageName.TODAY)
    preparing.frame.go(PageName.PREPARE, preparing.frame.mentorship("Amara"))
    assert preparing.page.sheet.form.notices.isVisible()


def test_a_meeting_on_a_holiday_is_pointed_out(preparing: Preparing) -> None:
    session, card = preparing.session_id, preparing.agenda.culture
    day = next(one.day for one in card.holidays.typed)

    def move(journal: OpenJournal) -> None:
        draft = draft_of(read_session(journal, session).session)
        write_up_session(journal, replace(draft, when=When(day, None, draft.when.zone)))
        keep_card(journal, card)

    preparing.frame.go(PageName.TODAY)
    preparing.frame.desk.read(move)
    preparing.frame.view.ways.go(Place(PageName.PREPARE, preparing.person_id, session))
    preparing.frame.settle()
    notices = preparing.page.sheet.form.notices
    assert "Independence Day" in preparing.frame.read_on_screen(notices)


def test_nothing_planned_leads_to_the_sessions(
    empty_desk: StagedDesk, theme: Theme, qtbot: QtBot
) -> None:
    empty_desk.read(lambda journal: keep_mentorship(journal, MentorshipDraft("Noor Aziz")))
    frame = Framed(empty_desk, theme, qtbot)
    frame.go(PageName.PREPARE, frame.mentorship("Noor"))
    assert "No meeting with Noor is planned" in frame.read_on_screen()
    frame.click(frame.button("To the sessions"))
    assert frame.at() is PageName.SESSIONS


def test_a_mentorship_put_away_can_only_be_read(preparing: Preparing) -> None:
    whose, session = preparing.person_id, preparing.session_id
    preparing.change(lambda journal: archive_mentorship(journal, whose, date(2026, 6, 11)))
    preparing.frame.view.ways.go(Place(PageName.PREPARE, whose, session))
    preparing.frame.settle()
    page = preparing.page
    assert len(preparing.shown) == 4
    assert not page.sheet.add.isVisible() and not page.form.begin.isVisible()
    assert not preparing.row(0).minutes.isEnabled() and not page.side.ideas.isVisible()
    assert "nothing in it can be changed" in preparing.frame.read_on_screen()
    topics = preparing.to_topics()
    assert not topics.form.add.isVisible()
    topics.list.pick(0)
    assert not topics.form.drop.isVisible() and not topics.form.place.isVisible()


def test_a_meeting_thrown_away_meanwhile_leads_to_the_sessions(preparing: Preparing) -> None:
    session = preparing.session_id
    preparing.frame.go(PageName.TODAY)
    preparing.frame.desk.read(lambda journal: throw_away(journal, session))
    preparing.frame.view.ways.back()
    preparing.frame.settle()
    assert preparing.frame.at() is PageName.SESSIONS


def test_a_lock_in_the_middle_keeps_what_is_typed_and_brings_the_dialog_back(
    preparing: Preparing, sample_desk: StagedDesk, theme: Theme, qtbot: QtBot
) -> None:
    QTest.keyClicks(preparing.page.sheet.add.field, "The budget")
    preparing.frame.click(preparing.page.sheet.change)
    dialog = preparing.frame.dialog(SessionDetails)
    dialog.place.edit.selectAll()
    QTest.keyClicks(dialog.place.edit, "By phone")
    view, place = preparing.frame.view, preparing.page.place
    view.close_dialogs()
    view.flush()
    preparing.frame.settle()
    assert not view.unsaved and "The budget" in preparing.lines
    view.hide()
    assert place is not None
    again = Framed(sample_desk, theme, qtbot, None)
    again.view.ways.go(place)
    again.settle()
    page = again.view.stack.shown
    assert isinstance(page, PreparePage)
    page.come_back("meeting", str(place.item_id))
    again.settle()
    assert again.dialog(SessionDetails).place.text == "By phone"


def test_every_control_is_reached_and_named(preparing: Preparing) -> None:
    seen, nameless = reachable(preparing.page)
    assert len(seen) > 30 and not nameless
    topics = preparing.to_topics()
    topics.list.pick(0)
    seen, nameless = reachable(topics)
    assert len(seen) >= 8 and not nameless


def test_tab_goes_through_a_line_from_its_handle_to_its_menu(preparing: Preparing) -> None:
    row = preparing.row(0)
    row.grip.setFocus()
    met = []
    for _ in range(4):
        met.append(preparing.frame.view.focusWidget())
        preparing.frame.press(Qt.Key.Key_Tab)
    assert met[0] is row.grip and row.more in met


def test_right_to_left_at_200_percent_nothing_is_wider_than_its_place(
    preparing: Preparing, theme: Theme
) -> None:
    theme.scale_text(2.0)
    preparing.frame.view.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    preparing.frame.settle()
    page = preparing.page
    assert page.form.main.isVisible() and not page.form.side.isVisible()
    inside = page.form.scroll.viewport().width()
    assert page.sheet.list.width() <= inside and page.sheet.times.width() <= inside
    preparing.frame.click(page.sheet.form.to_side)
    assert page.form.side.isVisible()
