"""Boundaries stand guard over a summary in the window, and a line is shown in its place."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from revmentor_desktop.desktop.pages.export_touch import TouchCard
from revmentor_desktop.desktop.parts.buttons import Button, LinkButton
from revmentor_desktop.desktop.parts.click_row import ClickRow
from revmentor_desktop.desktop.parts.fields import Field
from revmentor_desktop.desktop.places import PageName, Place
from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.operations.goals import goal_draft_of, keep_goal, list_goals
from revmentor_desktop.operations.guard import list_releases
from revmentor_desktop.operations.open_journal import OpenJournal
from tests.desktop.export.staging import Stage

LINE = "Earn the salary of a lead"


@pytest.fixture
def goal(stage: Stage) -> ItemId:
    """A goal whose title touches a boundary, and the page over it."""

    def pay(journal: OpenJournal) -> ItemId:
        goal = next(iter(list_goals(journal, mentorship_id=stage.person)))
        return keep_goal(journal, replace(goal_draft_of(goal), title=LINE)).id

    found = stage.desk.read(pay)
    stage.visit(stage.person)
    return found


def card(stage: Stage) -> TouchCard:
    (found,) = stage.page.guarding.touches.cards
    return found


def press(stage: Stage, name: str) -> None:
    button = next(one for one in card(stage).findChildren(Button) if one.text() == name)
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Return)
    stage.settle()


def test_the_button_stops_and_the_line_and_the_rule_are_named(stage: Stage, goal: ItemId) -> None:
    assert goal
    assert not stage.page.form.save.isEnabled() and not stage.page.form.print_it.isEnabled()
    assert stage.page.form.save.accessibleDescription() == "Decide on 1 line first"
    words = " ".join(stage.words(card(stage)))
    assert f"“{LINE}”" in words and "No pay, no promotion rounds" in words and "Page 1" in words


def test_a_line_left_out_lets_the_rest_go(stage: Stage, goal: ItemId) -> None:
    press(stage, "Leave it out")
    assert LINE not in " ".join(stage.leaves)
    assert stage.page.guarding.touches.cards == [] and stage.page.form.save.isEnabled()
    assert stage.page.drawn and goal in stage.page.drawn.preview.choice.exclude


def test_reword_leads_to_where_it_was_written(stage: Stage, goal: ItemId) -> None:
    went: list[Place] = []
    stage.desk.desk.went.connect(went.append)
    press(stage, "Reword")
    assert went == [Place(PageName.GOALS, stage.person, goal)]


def test_a_release_asks_for_a_reason_and_holds_for_one_file(
    stage: Stage, goal: ItemId, tmp_path: Path
) -> None:
    press(stage, "Let it go this once")
    reason = card(stage).findChild(Field)
    assert isinstance(reason, Field)
    QTest.keyClick(reason.edit, Qt.Key.Key_Return)
    assert reason.told.sentence.startswith("A few words")
    QTest.keyClicks(reason.edit, "They told me to")
    QTest.keyClick(reason.edit, Qt.Key.Key_Return)
    stage.settle()
    assert stage.page.form.save.isEnabled()
    stage.page.save_to(tmp_path / "once.pdf")
    stage.settle()
    assert (tmp_path / "once.pdf").read_bytes().startswith(b"%PDF")
    (release,) = stage.desk.read(lambda journal: list_releases(journal, stage.person))
    assert (release.item_id, release.reason) == (goal, "They told me to")
    assert not stage.page.form.save.isEnabled(), "held back again"


def test_a_line_let_go_can_be_held_back_again(stage: Stage, goal: ItemId) -> None:
    card(stage).released.emit("Because")
    stage.settle()
    assert goal in stage.page.guarding.passing.released
    back = stage.page.guarding.touches.findChild(LinkButton)
    assert isinstance(back, LinkButton)
    back.click()
    stage.settle()
    assert not stage.page.form.save.isEnabled()


def test_a_line_that_leaves_is_shown_in_its_place(stage: Stage) -> None:
    last = stage.page.drawn.pages.count - 1 if stage.page.drawn and stage.page.drawn.pages else 0
    toggle = next(one for one in stage.toggles if one.accessibleName() == "Show: Notes")
    toggle.click()
    QApplication.processEvents()
    row = next(
        one
        for one in stage.page.lists.findChildren(ClickRow)
        if one.isVisible() and one.accessibleName().startswith("Show on the page: ")
    )
    row.setFocus()
    QTest.keyClick(row, Qt.Key.Key_Return)
    stage.settle()
    marked = stage.page.preview.paper.marked
    assert marked is not None and 0 < marked.page <= last
    assert stage.page.preview._scroll.verticalScrollBar().value() > 0


def test_in_a_text_the_line_is_selected(stage: Stage, goal: ItemId) -> None:
    assert goal
    stage.page.choices.form.markdown.click()
    stage.settle()
    card(stage).place_asked.emit()
    assert stage.page.preview._text.textCursor().selectedText() == LINE
