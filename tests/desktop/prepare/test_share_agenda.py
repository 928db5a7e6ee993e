"""An agenda that leaves: shown line by line, without what is private, past no boundary."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLineEdit

from revmentor_desktop.desktop.dialogs.share_agenda import ShareAgenda
from revmentor_desktop.desktop.pages import prepare_sharing
from revmentor_desktop.journal.sharing import Share
from revmentor_desktop.operations.prepare_agenda import add_topic
from revmentor_desktop.operations.share import set_share
from tests.desktop.prepare.preparing import Preparing

SECRET = "Why the release freeze reads as mistrust"
FIRST = "What new joiners tell each other after month one"


def _open(preparing: Preparing) -> ShareAgenda:
    preparing.frame.click(preparing.page.form.share)
    return preparing.frame.dialog(ShareAgenda)


def _make_private(preparing: Preparing, text: str) -> None:
    line = next(row.line for row in preparing.agenda.rows if row.line.text == text)
    preparing.change(lambda journal: set_share(journal, line.id, Share.PRIVATE))


def _touch(preparing: Preparing) -> str:
    """A line about what the two agreed to leave alone."""
    word = "salary"
    session = preparing.session_id
    preparing.change(lambda journal: add_topic(journal, session, f"Her {word} and mine"))
    return f"Her {word} and mine"


def test_the_text_is_copied_without_private_lines(preparing: Preparing) -> None:
    _make_private(preparing, SECRET)
    dialog = _open(preparing)
    shown = preparing.frame.read_on_screen(dialog)
    assert SECRET not in shown and "1 line that only you see" in shown
    preparing.frame.click(dialog.go)
    copied = QGuiApplication.clipboard().text()
    assert FIRST in copied and SECRET not in copied
    assert "outside your journal" in preparing.toast


def test_a_line_is_left_out(preparing: Preparing) -> None:
    dialog = _open(preparing)
    line = preparing.agenda.rows[0].line.id
    preparing.frame.click(dialog.rows[line].box)
    assert "You left it out." in preparing.frame.read_on_screen(dialog)
    preparing.frame.click(dialog.go)
    assert FIRST not in QGuiApplication.clipboard().text()


@pytest.mark.parametrize(("way", "suffix"), [(1, ".eml"), (2, ".md")])
def test_it_is_saved_as_a_file(preparing: Preparing, tmp_path: Path, way: int, suffix: str) -> None:
    _make_private(preparing, SECRET)
    dialog = _open(preparing)
    dialog.ways.choose(way)
    dialog.ways.chosen.emit(way)
    assert dialog.go.text() == "Save"
    preparing.frame.click(dialog.go)
    files = preparing.frame.dialog(QFileDialog)
    target = tmp_path / f"agenda{suffix}"
    name = files.findChild(QLineEdit)
    assert isinstance(name, QLineEdit) and name.text().endswith(suffix)
    files.fileSelected.emit(str(target))
    files.reject()
    preparing.frame.settle()
    written = target.read_text(encoding="utf-8")
    assert "What new joiners" in written and "mistrust" not in written
    if suffix == ".eml":
        assert "X-Unsent: 1" in written and "\nTo:" not in written


def test_a_folder_that_is_gone_is_told_in_the_dialog(preparing: Preparing, tmp_path: Path) -> None:
    dialog = _open(preparing)
    dialog.ways.choose(1)
    preparing.frame.click(dialog.go)
    files = preparing.frame.dialog(QFileDialog)
    files.fileSelected.emit(str(tmp_path / "gone" / "agenda.eml"))
    files.reject()
    preparing.frame.settle()
    assert dialog.isVisible() and dialog.told.isVisible()


def test_without_a_printer_it_says_so(
    preparing: Preparing, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(prepare_sharing, "printer_there", lambda: False)
    dialog = _open(preparing)
    dialog.ways.choose(3)
    preparing.frame.click(dialog.go)
    assert "No printer is set up" in preparing.frame.read_on_screen(dialog)


def test_a_boundary_stops_it_names_itself_and_a_line_is_let_go_once(
    preparing: Preparing,
) -> None:
    text = _touch(preparing)
    row = next(one for one in preparing.page.sheet.list.rows if one.title == text)
    assert row.touch.isVisible() and "Touches the boundary" in row.touch.text()
    dialog = _open(preparing)
    assert not dialog.go.isEnabled() and "Decide on 1 line first" in dialog.go._said
    line = next(one.line.id for one in preparing.agenda.rows if one.line.text == text)
    preparing.frame.click(preparing.frame.button(f"Let go this once: {text}", dialog))
    edit = next(one for one in dialog.rows[line].findChildren(QLineEdit) if one.isVisible())
    QTest.keyClick(edit, Qt.Key.Key_Return)
    assert "A few words are enough" in preparing.frame.read_on_screen(dialog)
    QTest.keyClicks(edit, "Both of us asked for it")
    QTest.keyClick(edit, Qt.Key.Key_Return)
    preparing.frame.settle()
    assert "Both of us asked for it" in preparing.frame.read_on_screen(dialog)
    preparing.frame.click(dialog.go)
    assert text in QGuiApplication.clipboard().text()


def test_a_line_that_touches_a_boundary_is_left_out(preparing: Preparing) -> None:
    text = _touch(preparing)
    dialog = _open(preparing)
    preparing.frame.click(preparing.frame.button(f"Leave out: {text}", dialog))
    assert dialog.go.text() == "Copy"
    preparing.frame.click(dialog.go)
    assert text not in QGuiApplication.clipboard().text()


def test_the_preview_is_gone_through_with_the_keyboard_alone(preparing: Preparing) -> None:
    dialog = _open(preparing)
    line = preparing.agenda.rows[0].line.id
    dialog.rows[line].box.setFocus()
    QTest.keyClick(dialog.rows[line].box, Qt.Key.Key_Space)
    preparing.frame.settle()
    assert not dialog.rows[line].box.isChecked()
    assert dialog.rows[line].box.hasFocus()
    gone: list[bool] = []
    dialog.finished.connect(lambda _result: gone.append(True))
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert gone
