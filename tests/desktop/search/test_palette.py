"""The palette, through real keys on a real journal."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QWidget
from pytestqt.qtbot import QtBot

from revmentor_desktop.desktop.places import PageName, Place
from revmentor_desktop.desktop.search.model import said
from revmentor_desktop.desktop.search.offers import Offer
from revmentor_desktop.desktop.search.palette import SearchPalette
from revmentor_desktop.desktop.search.results import PAGES
from revmentor_desktop.desktop.search.rows import DoRow, FoundRow, Heading, PlaceRow, SayRow
from revmentor_desktop.journal.search import HIT_END, HIT_START
from revmentor_desktop.operations.find import prepare_private_search
from revmentor_desktop.operations.mentorships import list_mentorships
from tests.desktop.desks import StagedDesk, wait_until

ALT = Qt.KeyboardModifier.AltModifier
PLAIN = Qt.KeyboardModifier.NoModifier


class Stage:
    """A page with a field, and the palette over it."""

    def __init__(self, desk: StagedDesk, qtbot: QtBot) -> None:
        self.desk = desk
        self.went: list[Place] = []
        self.locked: list[bool] = []
        desk.desk.went.connect(self.went.append)
        self.host = QWidget()
        self.below = QLineEdit(self.host)
        QHBoxLayout(self.host).addWidget(self.below)
        qtbot.addWidget(self.host)
        self.host.resize(1280, 800)
        self.host.show()
        lock = Offer("Lock now", "lock-simple", lambda: self.locked.append(True), "Ctrl+L")
        self.palette = SearchPalette(desk.desk, self.host, [lock])
        self.field = self.palette.field

    def open(self, text: str = "") -> None:
        self.palette.open_with(text)
        self.settle()

    def type(self, text: str) -> None:
        QTest.keyClicks(self.field, text)
        self.settle()

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = PLAIN) -> None:
        QTest.keyClick(self.field, key, modifier)
        self.settle()

    def settle(self) -> None:
        wait_until(lambda: not self.palette._searcher._pause.isActive(), "typing to rest")
        for _ in range(4):
            self.desk.quiet()

    def prepare_private(self) -> None:
        while not self.desk.read(prepare_private_search):
            pass

    @property
    def found(self) -> list[FoundRow]:
        return [row for row in self.palette.list.rows.rows if isinstance(row, FoundRow)]

    @property
    def headings(self) -> list[str]:
        return [row.name for row in self.palette.list.rows.rows if isinstance(row, Heading)]

    @property
    def offered(self) -> list[str]:
        rows = self.palette.list.rows.rows
        return [row.offer.name for row in rows if isinstance(row, DoRow)]

    @property
    def foot(self) -> str:
        return self.palette._form.count.text()


@pytest.fixture
def stage(sample_desk: StagedDesk, qtbot: QtBot) -> Stage:
    return Stage(sample_desk, qtbot)


def test_what_is_typed_is_found_with_its_words_marked(stage: Stage) -> None:
    stage.open()
    stage.type("freez")
    assert stage.headings[:2] == ["Best matches", "Everywhere else"]
    titles = [row.title for row in stage.found]
    assert f"New joiners, code review, the release {HIT_START}freeze{HIT_END}" in titles
    assert all(HIT_START in row.title + row.line for row in stage.found)
    assert stage.foot.startswith(f"{len(stage.found)} found, all on this computer")


def test_one_letter_asks_nothing_and_the_first_row_is_chosen(stage: Stage) -> None:
    stage.open()
    stage.type("f")
    assert not stage.found
    stage.type("r")
    assert stage.found and stage.palette.list.chosen == stage.found[0]


def test_enter_opens_the_place_and_carries_the_words(stage: Stage) -> None:
    stage.open()
    stage.type("code review")
    row = next(row for row in stage.found if row.icon == "notebook")
    while stage.palette.list.chosen != row:
        stage.press(Qt.Key.Key_Down)
    stage.press(Qt.Key.Key_Return)
    assert stage.palette.isHidden()
    (place,) = stage.went
    assert place.page is PageName.WRITE_UP and place.item_id == row.item_id
    assert place.words == "code review"


def test_escape_gives_the_keyboard_back_and_forgets_what_was_found(stage: Stage) -> None:
    stage.below.setFocus()
    stage.open("freeze")
    assert stage.found
    stage.press(Qt.Key.Key_Escape)
    assert stage.palette.isHidden() and stage.below.hasFocus()
    assert not stage.palette.list.rows.rows and not stage.field.text()


def test_arrows_go_round_and_pass_over_headings(stage: Stage) -> None:
    stage.open("freeze")
    first = stage.palette.list.chosen
    stage.press(Qt.Key.Key_Up)
    assert stage.palette.list.chosen == stage.palette.list.rows.rows[-1]
    stage.press(Qt.Key.Key_Down)
    assert stage.palette.list.chosen == first


def test_a_typed_filter_becomes_a_chip_and_the_menu_shows_it_chosen(stage: Stage) -> None:
    stage.open()
    stage.type("kind:note freeze")
    assert stage.field.text() == "freeze"
    assert [one.text() for one in stage.palette.filters.active] == ["kind:note"]
    assert [button.isChecked() for button in stage.palette.filters.buttons] == [
        False, True, False, False,
    ]  # fmt: skip
    assert {row.icon for row in stage.found} == {"note"}


def test_the_menu_narrows_to_a_person_and_backspace_widens(stage: Stage) -> None:
    stage.open("the")
    everybody = {row.person.counterpart for row in stage.found if row.person}
    assert len(everybody) == 3
    stage.palette.filters.buttons[0].click()
    menu = stage.palette.filters.buttons[0].findChild(QMenu)
    assert menu is not None
    next(action for action in menu.actions() if action.text() == "Mei Tanaka").trigger()
    menu.close()
    stage.settle()
    assert {row.person.counterpart for row in stage.found if row.person} == {"Mei Tanaka"}
    stage.field.clear()
    stage.press(Qt.Key.Key_Backspace)
    assert stage.palette.filters.active == ()


def test_private_notes_are_found_last_and_keep_their_words(stage: Stage) -> None:
    stage.prepare_private()
    stage.open("rumour")
    assert stage.headings[0] == "In private notes"
    (row,) = stage.found
    assert row.private and not row.line and "reached" not in said(row)
    stage.press(Qt.Key.Key_S, ALT)
    (row,) = stage.found
    assert f"The {HIT_START}rumour{HIT_END} has reached" in row.line


def test_until_they_are_read_in_the_foot_says_so(stage: Stage) -> None:
    stage.open("rumour")
    assert "private notes in a moment" in stage.foot
    stage.prepare_private()
    wait_until(lambda: len(stage.found) == 1, "the private note to come by itself")
    assert "in a moment" not in stage.foot


def test_a_sealed_note_keeps_its_words_when_asked(stage: Stage) -> None:
    stage.prepare_private()
    stage.open("kind:private-note after:2026-06-10 ")
    for _ in stage.found:
        stage.press(Qt.Key.Key_S, ALT)
    lines = [row.line for row in stage.found if row.shown]
    assert "Sealed until Tomorrow." in lines or "Sealed until Fri 12 June." in lines


def test_nothing_found_offers_to_look_everywhere(stage: Stage) -> None:
    stage.open("kind:goal espresso")
    stage.field.clear()
    stage.type("handover")
    say = [row.words for row in stage.palette.list.rows.rows if isinstance(row, SayRow)]
    assert say == ["Nothing with “handover”."]
    assert stage.offered[0] == "Look everywhere"
    stage.press(Qt.Key.Key_Return)
    assert stage.found and not stage.palette.filters.active


def test_odd_characters_are_text(stage: Stage, naughty: list[str]) -> None:
    stage.open()
    for text in naughty[:200:5]:
        stage.palette.open_with(text.replace("\0", ""))
        stage.settle()
    assert stage.palette.isVisible()


def test_an_empty_field_shows_where_one_was_and_what_can_be_done(stage: Stage) -> None:
    whose = stage.desk.read(list_mentorships)[0].id
    for place in (Place(PageName.SESSIONS, whose), Place(PageName.NOTES), Place(PageName.TODAY)):
        stage.desk.desk.go(place)
    stage.open()
    places = [row.name for row in stage.palette.list.rows.rows if isinstance(row, PlaceRow)]
    assert places == ["Notes", "Sessions with Amara Okafor"]
    assert stage.offered[:3] == ["Go to Today", "Go to Notes", "Write up a session with Amara"]


def test_a_skill_leads_to_the_page_it_is_on_which_is_then_one_to_come_back_to(
    stage: Stage,
) -> None:
    whose = stage.desk.read(list_mentorships)[0].id
    stage.open("listening to the end")
    stage.press(Qt.Key.Key_Return)
    assert (stage.went[-1].page, stage.went[-1].mentorship_id) == (PageName.OVER_TIME, whose)
    stage.desk.desk.go(Place(PageName.OVER_TIME, whose))
    stage.desk.desk.go(Place(PageName.TODAY))
    stage.open()
    places = [row.name for row in stage.palette.list.rows.rows if isinstance(row, PlaceRow)]
    assert places[0] == "Over time with Amara Okafor"


def test_every_page_has_an_icon_among_the_places_one_was_at() -> None:
    assert set(PAGES) == set(PageName)


def test_commands_are_found_by_a_few_letters_and_done(stage: Stage) -> None:
    stage.open()
    stage.type("lock")
    assert stage.offered == ["Lock now"]
    while not isinstance(stage.palette.list.chosen, DoRow):
        stage.press(Qt.Key.Key_Down)
    stage.press(Qt.Key.Key_Return)
    assert stage.locked == [True] and stage.palette.isHidden()


def test_only_the_newest_question_is_answered(many_desk: StagedDesk, qtbot: QtBot) -> None:
    stage = Stage(many_desk, qtbot)
    stage.palette.open_with("")
    answered: list[str] = []
    stage.palette._searcher.answered.connect(lambda asked, _answer: answered.append(asked))
    for text in ("diary", "office", "betimes", "office"):
        stage.field.setText(text)
        stage.palette._ask(at_once=True)
    stage.settle()
    assert answered[-1] == "office" and len(answered) <= 2
    assert stage.found


def test_a_large_answer_comes_in_pieces(many_desk: StagedDesk, qtbot: QtBot) -> None:
    stage = Stage(many_desk, qtbot)
    stage.open("office")
    assert stage.foot.startswith("1,000+ found")
    assert len(stage.found) == 50
    stage.palette.list.scrollToBottom()
    wait_until(lambda: len(stage.found) >= 100, "more to come")
    assert len({row.item_id for row in stage.found}) == len(stage.found)
