"""Ratings, promises, questions, and what was learned and taught."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from revmentor_desktop.journal.session import Ratings
from revmentor_desktop.journal.sharing import Share, Side
from tests.desktop.desks import wait_until
from tests.desktop.reached import reachable
from tests.desktop.write_up.written import Writing


def test_my_four_ratings_are_kept_and_taken_back(writing: Writing) -> None:
    item_id = writing.open()
    rows = writing.page.side.my_ratings
    assert list(rows) == ["openness", "respect", "engagement", "energy"]
    rows["energy"].dots.rated.emit(2)
    rows["openness"].dots.rated.emit(None)
    writing.flushed()
    assert writing.in_journal(item_id).session.mine == Ratings(None, 5, 3, 2)


def test_how_it_was_for_the_other_is_asked_only_when_wished(writing: Writing) -> None:
    item_id = writing.open()
    side = writing.page.side
    box = side.their_ratings["respect"]
    assert not box.isVisible()
    assert side.ask_theirs.text() == "Add how it was for Jonas"
    QTest.mouseClick(side.ask_theirs, Qt.MouseButton.LeftButton)
    assert box.isVisible()
    box.dots.rated.emit(4)
    writing.flushed()
    assert writing.in_journal(item_id).session.theirs == Ratings(respect=4)
    assert box.isVisible()


def test_a_line_learned_is_kept_with_its_level(writing: Writing) -> None:
    item_id = writing.open()
    learned = writing.page.side.learned
    learned.add()
    row = learned.rows[-1]
    writing.keys("Rehearse twice", row.text)
    row.chip.cycle()
    writing.press(Qt.Key.Key_Return, row.text)
    writing.keys("Ask first", learned.rows[-1].text)
    writing.flushed()
    lines = writing.in_journal(item_id).session.lines
    assert [(line.text, line.share) for line in lines] == [
        ("Rehearse twice", Share.MAY_SHARE),
        ("Ask first", Share.PRIVATE),
    ]
    writing.keys("!", learned.rows[0].text)
    writing.flushed()
    assert [line.id for line in writing.in_journal(item_id).session.lines] == [
        line.id for line in lines
    ]


def test_a_line_thrown_away_comes_back_with_undo(writing: Writing) -> None:
    item_id = writing.open()
    taught = writing.page.side.taught
    taught.add()
    writing.keys("Name the decision", taught.rows[0].text)
    writing.flushed()
    QTest.mouseClick(taught.rows[0].away, Qt.MouseButton.LeftButton)
    writing.flushed()
    assert not writing.in_journal(item_id).session.lines
    assert writing.told.sentences[-1] == "Line thrown away."
    writing.told.undo()
    writing.flushed()
    assert [line.text for line in writing.in_journal(item_id).session.lines] == [
        "Name the decision"
    ]


def test_promises_and_questions_of_the_text_show_at_the_side(writing: Writing) -> None:
    writing.open_new()
    editor, side = writing.page.sheet.editor, writing.page.side
    writing.keys("! Jonas: call Priya by Friday")
    writing.press(Qt.Key.Key_Return)
    writing.keys("? What would make it safe")
    wait_until(lambda: bool(side.promises.read_rows and side.questions), "the lines to be read")
    promise = side.promises.read_rows[0].jotted
    assert (promise.text, promise.owner, promise.due) == (
        "call Priya",
        Side.THEM,
        date(2026, 6, 12),
    )
    assert "What would make it safe" in side.questions[0].accessibleName()
    QTest.mouseClick(side.questions[0], Qt.MouseButton.LeftButton)
    assert editor.textCursor().block().text().startswith("? What")
    assert editor.text() == "! Jonas: call Priya by Friday\n? What would make it safe"


def test_a_promise_is_kept_at_once_when_asked_and_only_once(writing: Writing) -> None:
    writing.open_new()
    promises = writing.page.side.promises
    writing.keys("! send the notes")
    wait_until(lambda: bool(promises.read_rows), "the promise to be read")
    QTest.mouseClick(promises.read_rows[0].keep, Qt.MouseButton.LeftButton)
    writing.saved()
    assert [action.text for action in writing.in_journal().actions] == ["send the notes"]
    assert not promises.read_rows
    assert [row.words.text() for row in promises.rows] == ["send the notes"]


def test_a_promise_that_was_reworded_is_still_the_one_of_the_text(writing: Writing) -> None:
    writing.open_new()
    promises = writing.page.side.promises
    writing.keys("! send the notes by Friday")
    wait_until(lambda: bool(promises.read_rows), "the promise to be read")
    QTest.mouseClick(promises.read_rows[0].keep, Qt.MouseButton.LeftButton)
    writing.saved()
    QTest.mouseClick(promises.rows[0].pen, Qt.MouseButton.LeftButton)
    form = promises._forms[0]
    form.text.selectAll()
    writing.keys("Send them the notes of May", form.text)
    writing.press(Qt.Key.Key_Return, form.text)
    writing.saved()
    assert writing.page.place
    place = writing.page.place
    QTest.mouseClick(promises.rows[0].check, Qt.MouseButton.LeftButton)
    writing.saved()
    writing.open()
    writing.show(place)
    wait_until(lambda: bool(promises.rows), "the action to be shown")
    promises.keep_what_was_read()
    writing.saved()
    assert not promises.read_rows
    actions = writing.in_journal().actions
    assert [action.text for action in actions] == ["Send them the notes of May"]
    assert actions[0].done_on is not None


def test_an_action_typed_is_saved_while_it_is_typed(writing: Writing) -> None:
    item_id = writing.open()
    promises = writing.page.side.promises
    known = len(writing.in_journal(item_id).actions)
    promises.begin_new()
    form = promises.findChildren(type(promises._forms[0]))[0]
    writing.keys("Call the vendor", form.text)
    writing.saved()
    texts = [action.text for action in writing.in_journal(item_id).actions]
    assert texts[known:] == ["Call the vendor"]
    writing.keys(" on Monday", form.text)
    writing.keys("Friday", form.due.edit)
    assert form.due.told.sentence == "Friday 12 June"
    writing.press(Qt.Key.Key_Return, form.due.edit)
    writing.saved()
    actions = writing.in_journal(item_id).actions[known:]
    assert [(one.text, one.due) for one in actions] == [
        ("Call the vendor on Monday", date(2026, 6, 12))
    ]


def test_an_action_let_go_is_gone_and_a_changed_one_as_before(writing: Writing) -> None:
    item_id = writing.open()
    promises = writing.page.side.promises
    before = writing.in_journal(item_id).actions
    promises.begin_new()
    writing.keys("Never mind", promises._forms[0].text)
    writing.saved()
    writing.press(Qt.Key.Key_Escape, promises._forms[0].text)
    QTest.mouseClick(promises.rows[0].pen, Qt.MouseButton.LeftButton)
    writing.keys("XX", promises._forms[0].text)
    writing.saved()
    promises._forms[0].let_go()
    writing.saved()
    assert writing.in_journal(item_id).actions == before


def test_a_day_that_is_none_is_told_and_never_lost(writing: Writing) -> None:
    item_id = writing.open()
    promises = writing.page.side.promises
    promises.begin_new()
    form = promises._forms[0]
    writing.keys("Ask Priya", form.text)
    writing.keys("12 Juno", form.due.edit)
    writing.press(Qt.Key.Key_Return, form.due.edit)
    assert "12 Juno" in form.due.told.sentence
    writing.flushed()
    assert writing.in_journal(item_id).actions[-1].text == "Ask Priya (12 Juno)"


def test_an_action_is_ticked_shared_and_thrown_away(writing: Writing) -> None:
    item_id = writing.open()
    promises = writing.page.side.promises
    QTest.mouseClick(promises.rows[0].check, Qt.MouseButton.LeftButton)
    promises.rows[1].chip.cycle()
    writing.saved()
    actions = writing.in_journal(item_id).actions
    assert actions[0].done_on == date(2026, 6, 11)
    assert actions[1].share is Share.AGREED
    QTest.mouseClick(promises.rows[1].pen, Qt.MouseButton.LeftButton)
    QTest.mouseClick(promises._forms[0].away, Qt.MouseButton.LeftButton)
    writing.saved()
    assert len(writing.in_journal(item_id).actions) == 1
    wait_until(lambda: len(promises.rows) == 1, "its row to go")
    writing.told.undo()
    writing.staged.quiet()
    wait_until(lambda: len(promises.rows) == 2, "its row to come back")


def test_the_level_of_what_the_keyboard_is_in_changes_by_key(writing: Writing) -> None:
    item_id = writing.open()
    page = writing.page
    page.commands.cycle_share()
    assert page.sheet.share is Share.MAY_SHARE
    page.activateWindow()
    page.side.learned.add()
    wait_until(page.side.learned.rows[0].text.hasFocus, "the line to have the keyboard")
    writing.keys("x", page.side.learned.rows[0].text)
    page.commands.cycle_share()
    assert page.side.learned.rows[0].chip.share is Share.MAY_SHARE
    page.sheet.focus_private()
    page.commands.cycle_share()
    assert writing.told.sentences[-1] == "This stays with you: private notes always do."
    writing.flushed()
    session = writing.in_journal(item_id).session
    assert (session.share, session.lines[0].share) == (Share.MAY_SHARE, Share.MAY_SHARE)


def test_prompts_write_their_heading_once_and_lead_there(writing: Writing) -> None:
    item_id = writing.open()
    chips = {chip.text(): chip for chip in writing.page.sheet._prompts.chips.values()}
    assert [text for text, chip in chips.items() if chip.isChecked()] == [
        "Talked about",
        "Surprised me",
    ]
    QTest.mouseClick(chips["Will try"], Qt.MouseButton.LeftButton)
    assert writing.page.sheet.text.endswith("\n\n## What will I try?\n\n")
    assert chips["Will try"].isChecked()
    QTest.mouseClick(chips["Talked about"], Qt.MouseButton.LeftButton)
    assert writing.page.sheet.text.count("## What did we talk about?") == 1
    assert writing.page.sheet.editor.textCursor().blockNumber() == 1
    writing.flushed()
    assert "## What will I try?" in writing.in_journal(item_id).session.text


def test_everything_one_can_reach_says_what_it_is(writing: Writing) -> None:
    writing.open()
    page = writing.page
    page.side.learned.add()
    page.side.promises.begin_new()
    QApplication.processEvents()
    seen, nameless = reachable(page)
    assert len(seen) > 30
    assert not nameless


def test_in_a_narrow_window_the_side_is_one_press_away(writing: Writing) -> None:
    writing.open()
    page = writing.page
    assert page.side.isVisible() and not page.sheet.side_button.isVisible()
    page.resize(560, 600)
    QApplication.processEvents()
    assert not page.side.isVisible()
    QTest.mouseClick(page.sheet.side_button, Qt.MouseButton.LeftButton)
    assert page.side.isVisible() and not page.sheet.isVisible()
    page.side.went_back.emit()
    assert page.sheet.isVisible() and not page.side.isVisible()
