"""Lines said in other words, marked anew, taken away; what is half typed; hard words."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from revmentor_desktop.desktop.dialogs.change_action import ChangeAction
from revmentor_desktop.desktop.places import PageName, Place
from revmentor_desktop.desktop.theme.theme import Theme
from revmentor_desktop.journal.room import MarkKind
from revmentor_desktop.journal.sharing import Kind, Side
from revmentor_desktop.operations.in_the_room import room_lines
from revmentor_desktop.operations.settings import remember_place
from revmentor_desktop.support.errors import DiskTrouble
from tests.desktop.desks import StagedDesk
from tests.desktop.framed import Framed
from tests.desktop.room.rooms import InTheRoom

ALT, CTRL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier


def locked_and_back(
    meeting: InTheRoom, desk: StagedDesk, theme: Theme, qtbot: QtBot, *, flush: bool = True
) -> InTheRoom:
    """What the window does before it closes the journal, then another window over it."""
    view = meeting.frame.view
    if flush:
        view.close_dialogs()
        view.flush()
        meeting.frame.settle()
        assert not view.unsaved
    desk.read(lambda journal: remember_place(journal, meeting.place.text()))
    view.hide()
    return InTheRoom(Framed(desk, theme, qtbot), meeting.place)


def full(*_args: object) -> None:
    raise DiskTrouble("The disk is full.")


def test_other_words_by_f2_and_the_sign_is_read_again(meeting: InTheRoom) -> None:
    meeting.type("send the notes")
    meeting.again("! Amara: send both by Friday")
    (line,) = meeting.room.lines
    assert (line.kind, line.text, line.owner) == (Kind.ACTION, "send both", Side.THEM)
    assert line.due is not None
    assert meeting.row().hasFocus()
    meeting.frame.press(Qt.Key.Key_Return)
    again = meeting.row().again
    assert again is not None and again.text().startswith("! Amara: send both by ")
    meeting.frame.press(Qt.Key.Key_Escape)
    assert meeting.row().again is None and meeting.row().hasFocus()
    meeting.frame.press(Qt.Key.Key_Z, CTRL)
    assert meeting.only_line.kind is Kind.JOTTING
    assert meeting.texts == ["send the notes"]


def test_esc_gives_a_line_back_as_it_was(meeting: InTheRoom) -> None:
    meeting.type("? Who reads them")
    row = meeting.row()
    QTest.mouseDClick(row, Qt.MouseButton.LeftButton, pos=QPoint(row.width() // 2, 8))
    assert row.again is not None and row.again.text() == "? Who reads them"
    QTest.keyClicks(row.again, " and why")
    meeting.frame.press(Qt.Key.Key_Escape)
    assert meeting.texts == ["Who reads them"]
    assert meeting.row().words.isVisible()


def test_leaving_the_words_keeps_them_and_none_throw_the_line_away(meeting: InTheRoom) -> None:
    meeting.type("first")
    meeting.again("second", enter=False)
    meeting.page.form.lines.entry.edit.setFocus()
    meeting.frame.settle()
    assert meeting.texts == ["second"]
    meeting.again("  ")
    assert meeting.texts == []
    meeting.frame.press(Qt.Key.Key_Z, CTRL)
    assert meeting.texts == ["second"]


def test_a_line_takes_another_mark_by_alt_and_by_its_menu(meeting: InTheRoom) -> None:
    meeting.type("they found it")
    meeting.row().setFocus()
    meeting.frame.press(Qt.Key.Key_4, ALT)
    assert meeting.only_line.mark is MarkKind.OWN
    assert meeting.row().hasFocus()
    meeting.frame.press(Qt.Key.Key_3, ALT)
    assert (meeting.only_line.mark, meeting.room.marks[MarkKind.OWN]) == (MarkKind.ADVICE, 0)
    meeting.frame.press(Qt.Key.Key_Z, CTRL)
    assert meeting.only_line.mark is MarkKind.OWN
    meeting.row().marked.emit(None)
    meeting.frame.settle()
    assert meeting.room.lines[0].mark is None
    words = [action.text() for action in meeting.row().menu().actions()]
    assert words == ["Say it in other words", "Mark", "Throw away"]


def test_single_keys_on_a_line_are_those_of_the_room(meeting: InTheRoom) -> None:
    meeting.type("first")
    meeting.row().setFocus()
    meeting.frame.press(Qt.Key.Key_1)
    meeting.frame.press(Qt.Key.Key_N)
    meeting.frame.press(Qt.Key.Key_Space)
    assert meeting.room.marks[MarkKind.QUESTION] == 1 and meeting.only_line.mark is None
    assert meeting.here == meeting.room.rows[1].line.id
    assert not meeting.running


def test_no_single_key_counts_while_other_words_are_typed(meeting: InTheRoom) -> None:
    meeting.type("first")
    meeting.again("1 2 n N 4 of 5")
    assert meeting.texts == ["1 2 n N 4 of 5"]
    assert not any(meeting.room.marks.values()) and meeting.running
    assert meeting.here == meeting.room.rows[0].line.id


def test_whose_and_by_when_of_an_action_also_after_a_lock(
    meeting: InTheRoom, sample_desk: StagedDesk, theme: Theme, qtbot: QtBot
) -> None:
    meeting.type("! send it")
    meeting.row().asked_when.emit()
    meeting.frame.settle()
    dialog = meeting.frame.dialog(ChangeAction)
    dialog.owner.choose(1)
    dialog.due.edit.setText("tomorrow")
    meeting = locked_and_back(meeting, sample_desk, theme, qtbot)
    dialog = meeting.frame.dialog(ChangeAction)
    assert (dialog.owner.index, dialog.due.text) == (1, "tomorrow")
    dialog.commit()
    meeting.frame.settle()
    assert meeting.only_line.owner is Side.THEM and meeting.only_line.due is not None


def test_what_is_half_typed_is_a_line_when_one_goes_elsewhere(meeting: InTheRoom) -> None:
    meeting.type("half a thou", enter=False)
    assert meeting.page.unsaved
    meeting.frame.go(PageName.TODAY)
    assert meeting.texts == ["half a thou"]
    meeting.frame.view.ways.go(meeting.place)
    meeting.frame.settle()
    assert not meeting.page.form.lines.entry.typing


def test_a_lock_in_the_middle_of_a_line_and_of_other_words(
    meeting: InTheRoom, sample_desk: StagedDesk, theme: Theme, qtbot: QtBot
) -> None:
    meeting.type("kept before")
    meeting.type("! Amara: se", enter=False)
    meeting.frame.press(Qt.Key.Key_2, ALT)
    meeting.again("kept bef", enter=False)
    meeting = locked_and_back(meeting, sample_desk, theme, qtbot)
    assert meeting.texts == ["kept before"]
    entry, row = meeting.page.form.lines.entry, meeting.row()
    assert (entry.edit.text(), entry.mark) == ("! Amara: se", MarkKind.FEEDBACK)
    assert row.again is not None and row.again.text() == "kept bef"
    meeting.frame.press(Qt.Key.Key_Return)
    meeting.type("nd it")
    assert [(line.text, line.mark) for line in meeting.room.lines] == [
        ("kept bef", None),
        ("send it", MarkKind.FEEDBACK),
    ]
    meeting = locked_and_back(meeting, sample_desk, theme, qtbot)
    assert not meeting.page.form.lines.entry.typing and meeting.page.form.lines.editing is None


def test_half_a_line_is_in_the_journal_soon_with_nobody_asking(
    meeting: InTheRoom, sample_desk: StagedDesk, theme: Theme, qtbot: QtBot
) -> None:
    meeting.type("gone with the po", enter=False)
    meeting.frame.press(Qt.Key.Key_4, ALT)
    qtbot.waitUntil(lambda: not meeting.page.unsaved)
    assert meeting.page.form.lines.state.words.startswith("Saved")
    meeting = locked_and_back(meeting, sample_desk, theme, qtbot, flush=False)
    entry = meeting.page.form.lines.entry
    assert (entry.edit.text(), entry.mark) == ("gone with the po", MarkKind.OWN)


def test_a_full_disk_takes_no_word(meeting: InTheRoom, monkeypatch: pytest.MonkeyPatch) -> None:
    meeting.type("first")
    half = "revmentor_desktop.desktop.pages.room_half.keep_half_typed"
    doing = "revmentor_desktop.desktop.pages.room_line_doings.change_line"
    lines = meeting.page.form.lines
    monkeypatch.setattr(half, full)
    meeting.type("sec", enter=False)
    meeting.page.flush()
    meeting.frame.settle()
    assert [meeting.page.unsaved, lines.state.words] == [True, "Not saved"]
    monkeypatch.undo()
    meeting.frame.click(meeting.frame.button("Try again"))
    assert [meeting.texts, meeting.page.unsaved] == [["first", "sec"], False]
    monkeypatch.setattr(doing, full)
    meeting.again("other words")
    assert meeting.page.form.lines.state.words == "Not saved"
    again = meeting.row().again
    assert again and again.text() == "other words"
    monkeypatch.undo()
    meeting.frame.click(meeting.frame.button("Try again"))
    assert meeting.texts == ["other words", "sec"]


def test_pasted_lines_are_one_line_each(meeting: InTheRoom) -> None:
    QGuiApplication.clipboard().setText(
        "? 誰が読む\r\n\n! أمارا: أرسلي\n🌱🌱 seeds\n" + "x" * 40_000
    )
    edit = meeting.page.form.lines.entry.edit
    edit.setFocus()
    edit.paste()
    meeting.frame.press(Qt.Key.Key_1, ALT)
    meeting.frame.press(Qt.Key.Key_Return)
    QApplication.clipboard().clear()
    session = meeting.room.session.id
    kept = meeting.frame.desk.read(lambda journal: room_lines(journal, session))
    found = {(line.kind, line.text[:9], line.mark) for line in kept}  # all in one minute
    assert found == {
        (Kind.QUESTION, "誰が読む", MarkKind.QUESTION),
        (Kind.ACTION, "أمارا: أر", None),
        (Kind.JOTTING, "🌱🌱 seeds", None),
        (Kind.JOTTING, "xxxxxxxxx", None),
    }
    assert max(len(line.text) for line in kept) == 40_000
    assert meeting.page.form.content.minimumSizeHint().width() <= meeting.page.width()


def test_ctrl_z_in_an_empty_line_takes_back_the_last_line(meeting: InTheRoom) -> None:
    meeting.type("too soon")
    assert meeting.page.form.lines.entry.edit.hasFocus()
    meeting.frame.press(Qt.Key.Key_Z, CTRL)
    assert meeting.texts == [] and not meeting.page.form.lines.entry.typing


def test_a_second_click_on_end_ends_once(meeting: InTheRoom) -> None:
    meeting.type("half", enter=False)
    page = meeting.page
    for _ in range(2):
        page.form.end.click()
    meeting.frame.settle()
    assert meeting.frame.at() is PageName.WRITE_UP
    assert meeting.texts == ["half"]


def test_another_meeting_begun_meanwhile_has_lines_of_its_own(meeting: InTheRoom) -> None:
    jonas = meeting.frame.mentorship("Jonas")
    other = meeting.frame.desk.read(
        lambda journal: journal.store.sessions.rows(jonas.id, limit=1)[0].id
    )
    meeting.type("for Amara", enter=False)
    meeting.frame.view.ways.go(Place(PageName.IN_THE_ROOM, jonas.id, other))
    meeting.frame.settle()
    page = meeting.page
    assert page.room is not None
    assert page.room.session.id == other and not page.form.lines.entry.typing
    assert meeting.texts == ["for Amara"]
    assert "for Amara" not in meeting.frame.read_on_screen()
    meeting.frame.view.ways.back()
    meeting.frame.settle()
    assert [row.line.text for row in page.form.lines.rows] == ["for Amara"]
    assert meeting.running
