"""The Markdown editor, through real keys and a real clipboard."""

import time

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication, QTextCursor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from revmentor_desktop.desktop.editor.highlighter import LONGEST_DOCUMENT
from revmentor_desktop.desktop.editor.long_lines import joined
from revmentor_desktop.desktop.editor.markdown_editor import MarkdownEditor
from revmentor_desktop.desktop.editor.word_count import words_in

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def editor(qtbot: QtBot) -> MarkdownEditor:
    editor = MarkdownEditor()
    qtbot.addWidget(editor)
    editor.resize(700, 500)
    editor.show()
    return editor


def choose(editor: MarkdownEditor, start: int, end: int) -> None:
    cursor = editor.textCursor()
    cursor.setPosition(start)
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    editor.setTextCursor(cursor)


def paste(editor: MarkdownEditor, *, text: str = "", html: str = "") -> None:
    data = QMimeData()
    if text:
        data.setText(text)
    if html:
        data.setHtml(html)
    editor.insertFromMimeData(data)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "a\u00a0b \t c  \n\n\n",
        "مرحبا\nEmoji 👩🏽‍💻 and e\u0301\u2028line",
        "- [ ] x\n> q\n```\ncode\n```",
        "\ufdd0 noncharacter",
    ],
)
def test_what_nobody_edited_comes_back_as_it_was(editor: MarkdownEditor, text: str) -> None:
    editor.show_text(text)
    assert editor.text() == text


def test_only_what_was_typed_changes(editor: MarkdownEditor, qtbot: QtBot) -> None:
    text = "a\u00a0b \t c  \n\n👩🏽‍💻 مرحبا\n"
    editor.show_text(text)
    with qtbot.waitSignal(editor.edited):
        QTest.keyClicks(editor, "Zz")
    assert editor.text() == "Zz" + text


def test_bold_and_italic_by_key(editor: MarkdownEditor, qtbot: QtBot) -> None:
    editor.show_text("👩🏽‍💻 say it now")
    start = len("👩🏽‍💻 ".encode("utf-16-le")) // 2
    choose(editor, start, start + 3)
    QTest.keyClick(editor, Qt.Key.Key_B, CTRL)
    assert editor.text() == "👩🏽‍💻 **say** it now"
    assert editor.textCursor().selectedText() == "say"
    QTest.keyClick(editor, Qt.Key.Key_I, CTRL)
    assert editor.text() == "👩🏽‍💻 ***say*** it now"
    QTest.keyClick(editor, Qt.Key.Key_B, CTRL)
    QTest.keyClick(editor, Qt.Key.Key_I, CTRL)
    assert editor.text() == "👩🏽‍💻 say it now"
    editor.undo()
    assert editor.text() == "👩🏽‍💻 *say* it now"


def test_bold_over_several_lines_marks_each(editor: MarkdownEditor, qtbot: QtBot) -> None:
    editor.show_text("one two\n\nthree four\nfive")
    choose(editor, 4, 14)
    QTest.keyClick(editor, Qt.Key.Key_B, CTRL)
    assert editor.text() == "one **two**\n\n**three** four\nfive"


def test_bold_without_a_selection_waits_for_words(editor: MarkdownEditor, qtbot: QtBot) -> None:
    QTest.keyClick(editor, Qt.Key.Key_B, CTRL)
    QTest.keyClicks(editor, "x")
    assert editor.text() == "**x**"


def test_lists_headings_and_quotes_come_and_go(editor: MarkdownEditor) -> None:
    editor.show_text("one\n\ntwo")
    choose(editor, 0, 8)
    editor.bullets()
    assert editor.text() == "- one\n\n- two"
    editor.bullets()
    editor.quote()
    assert editor.text() == "> one\n\n> two"
    editor.quote()
    choose(editor, 1, 1)
    editor.heading()
    assert editor.text() == "## one\n\ntwo"
    assert editor.textCursor().position() == 4
    editor.heading()
    assert editor.text() == "one\n\ntwo"


def test_enter_continues_a_list_and_ends_it(editor: MarkdownEditor, qtbot: QtBot) -> None:
    QTest.keyClicks(editor, "  9. one")
    for _ in range(2):
        QTest.keyClick(editor, Qt.Key.Key_Return)
    QTest.keyClicks(editor, "plain")
    assert editor.text() == "  9. one\nplain"
    editor.show_text("- one")
    editor.moveCursor(QTextCursor.MoveOperation.End)
    QTest.keyClick(editor, Qt.Key.Key_Return)
    QTest.keyClicks(editor, "two")
    QTest.keyClick(editor, Qt.Key.Key_Return, SHIFT)
    QTest.keyClicks(editor, "bare")
    assert editor.text() == "- one\n- two\nbare"


def test_pasted_pages_become_source(editor: MarkdownEditor) -> None:
    long = "word " * 60
    paste(
        editor,
        html=f"<h2>Head</h2><p>{long}<b>bold</b> <script>x</script></p><ul><li>{long}</li></ul>"
        "<p><a href='javascript:x' onclick='y'>go</a> <img src='http://x/y.png'></p>",
    )
    lines = editor.text().split("\n")
    assert lines[0] == "## Head"
    assert lines[2] == f"{long}**bold**"
    assert lines[4] == f"- {long.strip()}"
    assert "javascript" not in editor.text() and "img" not in editor.text()


def test_plain_pages_code_and_tables_stay_plain(editor: MarkdownEditor) -> None:
    paste(editor, text="a_b *c*", html="<div><span>a_b *c*</span></div>")
    assert editor.text() == "a_b *c*"
    editor.show_text("")
    paste(editor, text="x\r\ny", html="<pre><b>x</b></pre>")
    assert editor.text() == "x\ny"


def test_plain_paste_by_key(editor: MarkdownEditor, qtbot: QtBot) -> None:
    data = QMimeData()
    data.setText("bold")
    data.setHtml("<b>bold</b>")
    QGuiApplication.clipboard().setMimeData(data)
    QTest.keyClick(editor, Qt.Key.Key_V, CTRL)
    QTest.keyClick(editor, Qt.Key.Key_V, CTRL | SHIFT)
    assert editor.text() == "**bold**bold"


@pytest.mark.parametrize("line", ["Ein langer Satz über alles. " * 75_000, "x" * 2_000_000])
def test_two_megabytes_in_one_line_stay_usable(
    editor: MarkdownEditor, qtbot: QtBot, line: str
) -> None:
    paste(editor, text=f"{line}\nend")
    assert editor.document().characterCount() > LONGEST_DOCUMENT
    editor.moveCursor(QTextCursor.MoveOperation.Start)
    QTest.keyClicks(editor, "ab")
    began = time.perf_counter()
    QTest.keyClicks(editor, "cdefghij")
    assert (time.perf_counter() - began) / 8 < 0.2  # one paragraph would take 0.7 s for each
    QTest.keyClick(editor, Qt.Key.Key_Return)
    assert editor.text() == f"abcdefghij\n{line}\nend"
    editor.selectAll()
    assert editor.createMimeDataFromSelection().text() == f"abcdefghij\n{line}\nend"
    editor.go_to(len(line) + 12)
    assert editor.textCursor().block().text() == "end"
    editor.go_to(10_011)
    after = joined(editor.document(), editor.textCursor().position(), 3_000_000)
    assert after == f"{line[10_000:]}\nend"


def test_every_line_has_the_height_of_the_first(editor: MarkdownEditor, qtbot: QtBot) -> None:
    paste(editor, text="a\nb\n\nc")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    editor.selectAll()
    QTest.keyClicks(editor, "x")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    block = editor.document().firstBlock()
    while block.isValid():
        assert block.blockFormat().lineHeight() == 130.0
        block = block.next()


def test_undo_after_loading_leads_nowhere(editor: MarkdownEditor, qtbot: QtBot) -> None:
    editor.show_text("kept")
    assert not editor.document().isUndoAvailable()
    QTest.keyClicks(editor, "x")
    editor.undo()
    editor.undo()
    assert editor.text() == "kept"


def test_words_are_counted_as_they_come_and_go(editor: MarkdownEditor, qtbot: QtBot) -> None:
    text = "## What now?\n\n- it's one thing\n**two** — snake_case and 3.5\n"
    editor.show_text(text)
    assert editor.words == words_in(text) == 9
    choose(editor, 5, 40)
    QTest.keyClicks(editor, "a b c")
    paste(editor, text="x\ny z\n\n")
    editor.undo()
    editor.undo()
    editor.redo()
    assert editor.words == words_in(editor.text())
    editor.show_text("")
    assert editor.words == 0


def test_a_prompt_goes_to_the_end_and_is_found_again(editor: MarkdownEditor) -> None:
    editor.show_text("👩🏽‍💻 one")
    editor.write_at_end("\n\n## Two\n\n")
    assert editor.text() == "👩🏽‍💻 one\n\n## Two\n\n"
    editor.go_to(len("👩🏽‍💻 o"))
    cursor = editor.textCursor()
    assert cursor.block().text().startswith("👩🏽‍💻") and cursor.positionInBlock() == 9


def test_a_text_changed_elsewhere_keeps_the_cursor(editor: MarkdownEditor) -> None:
    editor.show_text("one two")
    choose(editor, 3, 3)
    editor.follow_text("one three")
    assert (editor.text(), editor.textCursor().position()) == ("one three", 3)
