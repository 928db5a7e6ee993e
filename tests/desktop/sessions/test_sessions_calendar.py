"""The month of the sessions: its days by keys and mouse, several a day, and what it says aloud."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, time
from functools import partial

import pytest
from PySide6.QtCore import QLocale, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from revmentor_desktop.desktop.dialogs.session_details import SessionDetails
from revmentor_desktop.desktop.models.months import CHUNK
from revmentor_desktop.desktop.places import PageName, Place
from revmentor_desktop.desktop.theme.theme import Theme
from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.journal.mentorship import MentorshipDraft
from revmentor_desktop.journal.session import Session, SessionDraft, Status
from revmentor_desktop.journal.when import When
from revmentor_desktop.operations.check_ins import check_ins_due
from revmentor_desktop.operations.mentorships import keep_mentorship
from revmentor_desktop.operations.open_journal import OpenJournal
from revmentor_desktop.operations.sessions import list_sessions, write_up_session
from tests.desktop.desks import StagedDesk
from tests.desktop.sessions.staging import Stage

ZONE = "Europe/London"
PLANNED = date(2026, 6, 12)


@pytest.fixture
def stage(sample_desk: StagedDesk, qtbot: QtBot) -> Stage:
    stage = Stage(sample_desk, qtbot)
    stage.visit()
    stage.view("Calendar")
    return stage


@pytest.fixture
def locale() -> Iterator[None]:
    """Another locale is put back."""
    before = QLocale()
    yield
    QLocale.setDefault(before)


def keep(stage: Stage, when: When, **more: object) -> Session:
    """A session beside those of the story."""
    draft = SessionDraft(stage.whose, when, 30)
    draft = replace(draft, **more)  # type: ignore[arg-type]  # named as in the draft

    def save(journal: OpenJournal) -> Session:
        return write_up_session(journal, draft)

    session = stage.desk.read(save)
    stage.desk.desk.changed.emit()
    stage.settle()
    return session


def at(day: date, hour: int = 9, minute: int = 0) -> When:
    return When(day, time(hour, minute), ZONE)


def test_the_chosen_view_is_remembered(stage: Stage, qtbot: QtBot) -> None:
    assert stage.month.isVisible() and not stage.page.list.isVisible()
    again = Stage(stage.desk, qtbot)
    again.visit()
    assert again.month.isVisible() and not again.page.list.isVisible()
    again.view("List")
    assert again.page.list.isVisible() and again.chosen() == stage.chosen()


def test_arrows_walk_days_and_page_keys_walk_months(stage: Stage) -> None:
    assert stage.month.day == PLANNED
    stage.in_month(Qt.Key.Key_Right, Qt.Key.Key_Down)
    assert stage.month.day == date(2026, 6, 20)
    stage.in_month(Qt.Key.Key_Home)
    assert stage.month.day == date(2026, 6, 1)
    stage.in_month(Qt.Key.Key_Left)
    assert stage.month.day == date(2026, 5, 31)
    stage.in_month(Qt.Key.Key_PageDown)
    assert stage.month.day == date(2026, 6, 30), "June has no 31st"
    stage.in_month(Qt.Key.Key_PageUp, Qt.Key.Key_End)
    assert stage.month.day == date(2026, 5, 31)


def test_the_walk_ends_where_the_years_end(stage: Stage) -> None:
    for day, keys in (
        (date(1, 1, 1), (Qt.Key.Key_Left, Qt.Key.Key_Up, Qt.Key.Key_PageUp)),
        (date(9999, 12, 31), (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_PageDown)),
    ):
        stage.month.pick(day)
        stage.in_month(*keys)
        assert stage.month.day == day
        stage.page.grab()


def test_right_to_left_the_left_key_leads_on(stage: Stage) -> None:
    stage.page.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    stage.in_month(Qt.Key.Key_Left)
    assert stage.month.day == date(2026, 6, 13)
    first, second = (
        stage.month.visualRect(stage.month.month.index_of(date(2026, 6, day))) for day in (12, 13)
    )
    assert second.right() < first.left()


def test_the_week_begins_where_the_locale_says(stage: Stage, locale: None) -> None:
    first = stage.month.month.headerData(0, Qt.Orientation.Horizontal)
    assert first == "Mon"
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedStates))
    stage.in_month(Qt.Key.Key_PageUp)
    model = stage.month.month
    names = [
        model.headerData(day, Qt.Orientation.Horizontal, Qt.ItemDataRole.AccessibleTextRole)
        for day in range(7)
    ]
    assert names[0] == "Sunday"
    assert model.index_of(date(2026, 5, 3)).column() == 0
    QLocale.setDefault(QLocale(QLocale.Language.Arabic, QLocale.Country.Egypt))
    stage.in_month(Qt.Key.Key_PageUp)
    assert model.index_of(date(2026, 4, 4)).column() == 0, "a Saturday"
    assert "\u0662\u0660\u0662\u0666" in stage.page.calendar.name.text()


def test_enter_opens_the_agenda_of_what_is_to_come(stage: Stage) -> None:
    stage.in_month(Qt.Key.Key_Return)
    (place,) = stage.went
    assert place.page is PageName.PREPARE and place.item_id == stage.page.model.items[1].id


def test_enter_on_an_empty_day_sets_a_session_on_it(stage: Stage) -> None:
    stage.in_month(Qt.Key.Key_Down, Qt.Key.Key_Return)
    dialog = stage.dialog(SessionDetails)
    assert dialog.when.text == "Fri 19 June" and dialog.status is Status.PLANNED
    assert dialog.when.edit.hasFocus()
    QTest.keyClick(dialog.when.edit, Qt.Key.Key_End)
    QTest.keyClicks(dialog.when.edit, ", 10:00")
    assert dialog.when.text == "Fri 19 June, 10:00"
    dialog.commit()
    stage.settle()
    assert stage.month.day == date(2026, 6, 19)
    assert stage.said(date(2026, 6, 19)) == "Friday 19 June, 1 session: 1 planned"
    assert stage.told[-1][0] == "Session set for Friday 19 June."
    stage.told[-1][1]()
    stage.settle()
    assert stage.said(date(2026, 6, 19)) == "Friday 19 June"


def test_a_day_long_past_takes_what_was_held_then(stage: Stage) -> None:
    stage.month.pick(date(2019, 3, 5))
    stage.settle()
    assert "No session on this day." in stage.side()
    stage.page.side.day.new.click()
    dialog = stage.dialog(SessionDetails)
    assert dialog.when.text == "Tue 5 March 2019" and dialog.status is Status.HELD
    dialog.commit()
    stage.settle()
    oldest = stage.rows()[-1]
    assert (oldest.when.day, oldest.status) == (date(2019, 3, 5), Status.HELD)
    assert stage.went[-1] == Place(PageName.WRITE_UP, stage.whose, oldest.id)


def test_several_sessions_of_a_day_are_all_there(stage: Stage) -> None:
    day = date(2026, 6, 11)
    early = keep(stage, at(day, 9), title="Before work", status=Status.HELD)
    late = keep(stage, at(day, 13), title="After lunch", status=Status.HELD)
    stage.month.pick(day)
    stage.settle()
    assert stage.said(day) == "Today, Thursday 11 June, 2 sessions: 2 held"
    assert "Thursday 11 June, 2 sessions" in stage.side()
    rows = stage.page.side.day.rows
    assert [row.session.id for row in rows] == [early.id, late.id]
    assert rows[1].accessibleName() == "13:00 After lunch, Write it up"
    QTest.mouseClick(rows[1], Qt.MouseButton.LeftButton)
    stage.settle()
    assert stage.chosen() == "After lunch"
    stage.month.setFocus()
    stage.in_month(Qt.Key.Key_Return)
    assert stage.went[-1] == Place(PageName.WRITE_UP, stage.whose, late.id)


def test_a_press_on_a_title_chooses_that_session(stage: Stage) -> None:
    keep(stage, at(PLANNED, 16), title="A second one")
    cell = stage.month.visualRect(stage.month.month.index_of(PLANNED))
    spot = cell.topLeft() + QPoint(cell.width() // 2, 32 + 22 + 11)
    QTest.mouseClick(stage.month.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    stage.settle()
    assert stage.chosen() == "A second one"


def test_the_small_month_leads_to_a_session_the_list_has_not_loaded(stage: Stage) -> None:
    keep(stage, at(date(2001, 2, 3)), title="Long ago", status=Status.HELD)
    stage.view("Timeline")
    stage.page.side.month.view.pick(date(2001, 2, 3))
    stage.settle()
    assert "Session 1, 09:00" in stage.side()
    stage.page.side.month.today.click()
    stage.settle()
    assert stage.page.side.month.view.day == date(2026, 6, 11)


def test_at_twice_the_text_the_page_follows_the_keys(stage: Stage, theme: Theme) -> None:
    theme.scale_text(2.0)
    stage.settle()
    scroll = stage.page._form.calendar_scroll
    for key in (Qt.Key.Key_End, Qt.Key.Key_Home):
        stage.in_month(key)
        day = stage.month.day
        assert day is not None
        place = stage.month.visualRect(stage.month.month.index_of(day))
        middle = stage.month.viewport().mapTo(scroll.viewport(), place.center())
        assert scroll.viewport().rect().contains(middle), day


def test_any_words_can_be_painted(stage: Stage) -> None:
    for hour, title in enumerate(
        (
            "x" * 10_000,
            "مراجعة الشيفرة 🙂",
            "設計レビューの振り返り",
            "👩‍👩‍👧‍👦" * 50,
            "\u202e turned",
        )
    ):
        keep(stage, at(date(2026, 6, 10), hour), title=title, status=Status.HELD)
    for name in ("Calendar", "List", "Timeline"):
        stage.view(name)
        stage.month.pick(date(2026, 6, 10))
        stage.settle()
        stage.page.grab()
    assert len(stage.page.side.day.rows) == 5


def test_only_the_days_of_the_month_are_asked_for(
    many_desk: StagedDesk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    stage = Stage(many_desk, qtbot)
    stage.visit()
    stage.view("Calendar")
    asked: list[tuple[object, object]] = []

    def watched(journal: OpenJournal, whose: ItemId, **more: object) -> object:
        asked.append((more.get("start"), more.get("end")))
        return partial(list_sessions, journal, whose)(**more)  # type: ignore[arg-type]  # as it came

    monkeypatch.setattr("revmentor_desktop.operations.see_sessions.list_sessions", watched)
    stage.month.pick(date(1665, 9, 2))
    stage.settle()
    assert asked == [(date(1665, 9, 1), date(1665, 9, 30))]
    assert len(stage.month.month.sessions_on(date(1665, 9, 2))) == 1
    assert "Session 2072" in stage.side() and len(stage.page.model.items) == CHUNK


def test_a_person_without_sessions_shows_nothing_of_the_one_before(stage: Stage) -> None:
    person = stage.desk.read(lambda journal: keep_mentorship(journal, MentorshipDraft("Noor")))
    stage.page.show_place(Place(PageName.SESSIONS, person.id))
    stage.settle()
    QApplication.processEvents()
    assert "Session 12" not in stage.side()
    assert not stage.page.side.throw_away.isVisible()
    assert not stage.page._form.write_up.isVisible()


def test_the_day_of_the_next_check_in_is_marked(stage: Stage) -> None:
    def due(journal: OpenJournal) -> date:
        (found,) = [
            one for one in check_ins_due(journal, within=60) if one.mentorship.id == stage.whose
        ]
        return found.due

    day = stage.desk.read(due)
    stage.month.pick(day)
    stage.settle()
    assert stage.said(day).endswith(", check-in")
    stage.in_month(Qt.Key.Key_Right)
    assert stage.month.day is not None
    assert not stage.said(stage.month.day).endswith("check-in")
    stage.page.grab()
