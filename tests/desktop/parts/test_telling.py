"""Fields, banners, toasts, dialogs, the focus ring: what is told, when, and how one leaves."""

from datetime import datetime
from typing import TypeVar

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from revmentor_desktop.desktop.parts import fields
from revmentor_desktop.desktop.parts.banner import Banner
from revmentor_desktop.desktop.parts.buttons import Button, LinkButton
from revmentor_desktop.desktop.parts.dialog import ask
from revmentor_desktop.desktop.parts.fields import Field, PassphraseField
from revmentor_desktop.desktop.parts.focus_ring import FocusRing
from revmentor_desktop.desktop.parts.paragraph import Paragraph
from revmentor_desktop.desktop.parts.private_panel import PrivatePanel
from revmentor_desktop.desktop.parts.save_state import SaveStateLine
from revmentor_desktop.desktop.parts.toast import Toast
from revmentor_desktop.desktop.theme.current import duration
from revmentor_desktop.desktop.theme.theme import Theme
from revmentor_desktop.support.errors import DiskTrouble

LEFT = Qt.MouseButton.LeftButton
T = TypeVar("T", bound=QWidget)


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    QVBoxLayout(made)
    made.resize(800, 500)
    made.show()
    made.activateWindow()
    return made


def put(window: QWidget, widget: T) -> T:
    layout = window.layout()
    assert layout is not None
    layout.addWidget(widget)
    widget.show()
    return widget


def test_a_field_says_below_it_what_is_wrong_and_to_those_who_hear_it(window: QWidget) -> None:
    field = put(window, Field("First meeting"))
    field.tell("That is not a date yet. Try 12 June.")
    assert field.told.isVisible()
    assert field.edit.accessibleName() == "First meeting"
    assert field.edit.accessibleDescription() == "That is not a date yet. Try 12 June."
    assert field.edit.property("wrong")
    field.clear_told()
    assert not field.told.isVisible()
    assert not field.edit.property("wrong")


def test_the_text_of_a_field_stays_where_it_is_when_the_edge_grows(window: QWidget) -> None:
    field, other = put(window, Field("Name")), put(window, Field("Where"))
    field.edit.setText("Helen")
    other.edit.setFocus()
    before = (field.edit.height(), field.edit.cursorRect().center())
    field.edit.setFocus()
    field.edit.setCursorPosition(5)
    assert (field.edit.height(), field.edit.cursorRect().center()) == before
    assert field.edit.height() == 40


def test_what_is_typed_as_a_passphrase_is_hidden_until_the_eye_is_pressed(window: QWidget) -> None:
    field = put(window, PassphraseField("Passphrase"))
    hints = field.edit.inputMethodHints()
    assert hints & Qt.InputMethodHint.ImhSensitiveData
    assert hints & Qt.InputMethodHint.ImhNoPredictiveText
    assert field.edit.echoMode() == QLineEdit.EchoMode.Password
    assert field.eye.accessibleName() == "Show the passphrase"
    QTest.mouseClick(field.eye, LEFT)
    assert field.edit.echoMode() == QLineEdit.EchoMode.Normal
    assert field.eye.accessibleName() == "Hide the passphrase"
    field.hide_words()
    assert field.edit.echoMode() == QLineEdit.EchoMode.Password


def test_caps_lock_is_told_only_when_it_is_on_and_never_hides_what_is_wrong(
    window: QWidget, monkeypatch: pytest.MonkeyPatch
) -> None:
    field = put(window, PassphraseField("Passphrase"))
    monkeypatch.setattr(fields, "caps_lock_is_on", lambda: True)
    QTest.keyClick(field.edit, Qt.Key.Key_A)
    assert field.told.sentence == "Caps Lock is on."
    assert not field.edit.property("wrong")
    monkeypatch.setattr(fields, "caps_lock_is_on", lambda: False)
    QTest.keyClick(field.edit, Qt.Key.Key_B)
    assert field.told.sentence == ""
    field.tell("That did not open the journal.")
    monkeypatch.setattr(fields, "caps_lock_is_on", lambda: True)
    QTest.keyClick(field.edit, Qt.Key.Key_C)
    assert field.told.sentence == "That did not open the journal."


def test_a_banner_tells_a_failure_in_its_three_parts(window: QWidget, qtbot: QtBot) -> None:
    banner = put(window, Banner())
    failure = DiskTrouble("The disk is full.", "Your text is still here.", "Make room.")
    banner.show_failure(failure, "Try again")
    assert banner.accessibleName() == "The disk is full. Your text is still here. Make room."
    assert banner.property("box") == "bad"
    with qtbot.waitSignal(banner.asked):
        QTest.mouseClick(banner.button, LEFT)


def test_a_toast_undoes_once_and_goes(window: QWidget) -> None:
    undone: list[str] = []
    toast = Toast(window)
    toast.tell("Moved to Friday 26 June", lambda: undone.append("moved"))
    assert toast.isVisible() and toast.can_undo
    toast.undo()
    toast.undo()
    assert undone == ["moved"]
    assert not toast.isVisible()


def test_only_the_last_toast_is_there_and_only_it_can_be_undone(window: QWidget) -> None:
    undone: list[str] = []
    toast = Toast(window)
    toast.tell("Moved", lambda: undone.append("moved"))
    toast.tell("Ticked")
    assert not toast.can_undo
    toast.undo()
    assert undone == []


def test_a_toast_may_offer_what_comes_next_which_is_no_undo(window: QWidget) -> None:
    shown: list[str] = []
    toast = Toast(window)
    toast.tell("Moved", lambda: shown.append("moved back"))
    toast.offer("Saved. From now on it is an ordinary file.", "Show", lambda: shown.append("file"))
    assert not toast.can_undo
    button = next(b for b in toast.findChildren(LinkButton) if b.isVisible())
    assert button.text() == "Show"
    assert button.accessibleName() == "Show: Saved. From now on it is an ordinary file."
    QTest.mouseClick(button, LEFT)
    assert shown == ["file"] and not toast.isVisible()
    toast.tell("Moved", lambda: shown.append("moved back"))
    assert button.text() == "Undo"


def test_a_toast_stays_inside_a_narrow_window(window: QWidget) -> None:
    toast = Toast(window)
    window.resize(320, 300)
    toast.tell("A sentence that is quite a lot longer than a window of that size is wide", None)
    assert window.rect().contains(toast.geometry())


def test_a_question_begins_on_the_harmless_answer_and_esc_keeps(
    window: QWidget, qtbot: QtBot
) -> None:
    thrown: list[bool] = []
    dialog = ask(
        window,
        "Throw away this session?",
        "It waits in the trash for 30 days. Your private note goes with it.",
        "Throw away",
        "Keep it",
        then=lambda: thrown.append(True),
    )
    qtbot.waitUntil(lambda: dialog.focusWidget() is not None)
    words = dialog.findChildren(Paragraph)[0]
    assert words.height() >= words.heightForWidth(words.width())
    focused = dialog.focusWidget()
    assert isinstance(focused, Button) and focused.text() == "Keep it"
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert thrown == []
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def test_the_verb_does_what_was_asked(window: QWidget) -> None:
    thrown: list[bool] = []
    dialog = ask(
        window, "Throw away?", "", "Throw away", "Keep it", then=lambda: thrown.append(True)
    )
    verb = next(b for b in dialog.findChildren(Button) if b.text() == "Throw away")
    assert verb.property("kind") == "danger"
    assert not verb.autoDefault()
    QTest.mouseClick(verb, LEFT)
    assert thrown == [True]
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def test_the_ring_shows_after_a_key_not_after_a_click(window: QWidget) -> None:
    first, second = put(window, Button("Save")), put(window, Button("Share"))
    field = put(window, QLineEdit())
    ring = FocusRing(window)
    QTest.mouseClick(first, LEFT)
    first.setFocus(Qt.FocusReason.MouseFocusReason)
    assert not ring.isVisible()
    QTest.keyClick(first, Qt.Key.Key_Tab)
    assert second.hasFocus()
    assert ring.isVisible()
    assert ring.geometry().center() == second.geometry().center()
    assert ring.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    QTest.keyClick(second, Qt.Key.Key_Tab)
    assert field.hasFocus()
    assert not ring.isVisible()


def test_the_ring_moves_with_what_it_is_around(window: QWidget) -> None:
    first, second = put(window, Button("Save")), put(window, Button("Share"))
    ring = FocusRing(window)
    first.setFocus()
    QTest.keyClick(first, Qt.Key.Key_Tab)
    second.move(second.x() + 30, second.y() + 10)
    assert ring.geometry().center() == second.geometry().center()
    second.hide()
    assert ring.target is not second


def test_the_ring_does_not_outlive_its_window(qtbot: QtBot) -> None:
    window = QWidget()
    QVBoxLayout(window)
    button = put(window, Button("Save"))
    FocusRing(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    button.setFocus(Qt.FocusReason.TabFocusReason)
    with qtbot.captureExceptions() as raised:
        delete(window)
        QApplication.processEvents()
    assert raised == []


def test_hidden_private_text_is_not_read_out(window: QWidget, qtbot: QtBot) -> None:
    panel = put(window, PrivatePanel())
    note = QLabel("Next time: ask")
    panel.body.addWidget(note)
    QApplication.processEvents()
    panel.show_hidden(True)
    assert not note.isVisible()
    with qtbot.waitSignal(panel.shown):
        QTest.mouseClick(panel.show_button, LEFT)
    panel.show_hidden(False)
    assert note.isVisible()
    panel.show_hidden(True, "Sealed until tomorrow, 14:00")
    assert not panel.show_button.isVisible()


def test_the_save_state_says_when_and_offers_another_try(window: QWidget, qtbot: QtBot) -> None:
    line = put(window, SaveStateLine())
    line.saved(datetime(2026, 6, 11, 14, 2))  # noqa: DTZ001  # as a person's clock shows it
    assert line.words == "Saved, encrypted 14:02"
    line.not_saved()
    again = next(b for b in line.findChildren(Button) if b.isVisible())
    with qtbot.waitSignal(line.asked):
        QTest.mouseClick(again, LEFT)


def test_a_paragraph_asks_for_the_height_of_its_lines(window: QWidget) -> None:
    words = Paragraph("One line touches a boundary. Leave it out, or reword. " * 3, "body", "2")
    put(window, words)
    assert words.heightForWidth(2_000) == 20
    assert words.heightForWidth(250) % 20 == 0
    assert words.heightForWidth(250) > words.heightForWidth(500)
    assert words.textFormat() == Qt.TextFormat.PlainText


def test_a_paragraph_in_a_row_gets_the_height_it_needs(window: QWidget) -> None:
    row = put(window, QWidget())
    line = QHBoxLayout(row)
    words = Paragraph("Leave it out, or reword what you wrote there. " * 6)
    line.addWidget(words)
    QApplication.processEvents()
    assert words.height() >= words.heightForWidth(words.width())


def test_with_reduced_motion_nothing_lasts(theme: Theme) -> None:
    theme.reduce_motion(True)
    assert duration(160) == 0
    theme.reduce_motion(False)
    assert duration(160) == 160
