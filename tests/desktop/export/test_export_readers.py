"""For whom a summary is, a note of one's own, and what left last."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest

from revmentor_desktop.journal.summary_choice import Format, Recipient, Section
from revmentor_desktop.operations.summary_memory import begin_summary
from tests.desktop.export.staging import Stage


def test_what_was_chosen_is_remembered_for_each_reader(stage: Stage) -> None:
    page = stage.page
    QTest.keyClick(page.choices.readers[Recipient.PROGRAMME], Qt.Key.Key_Space)
    stage.settle()
    page.choices.sections[Section.NOTES].click()
    page.choices.form.word.click()
    stage.settle()
    QTest.keyClick(page.choices.readers[Recipient.COUNTERPART], Qt.Key.Key_Space)
    stage.settle()
    assert page.choices.sections[Section.NOTES].isChecked() and page.choices.form.pdf.isChecked()
    page.choices.readers[Recipient.PROGRAMME].click()
    stage.settle()
    assert not page.choices.sections[Section.NOTES].isChecked()
    page.flush()
    stage.settle()
    choice = stage.desk.read(lambda journal: begin_summary(journal, stage.person)).choice
    assert (choice.recipient, choice.format) == (Recipient.PROGRAMME, Format.WORD)


def test_a_note_of_ones_own_is_on_top_and_survives_leaving_at_once(stage: Stage) -> None:
    QTest.keyClicks(stage.page.choices.words.edit, "Half a year, in short.")
    stage.page.flush()
    stage.settle()
    drawn = stage.page.drawn
    assert drawn and drawn.preview.model and drawn.preview.model.words == "Half a year, in short."
    choice = stage.desk.read(lambda journal: begin_summary(journal, stage.person)).choice
    assert choice.words == "Half a year, in short."


def test_own_words_that_touch_a_boundary_stop_it_and_are_reworded_here(stage: Stage) -> None:
    stage.page.choices.words.edit.setPlainText("About the salary.")
    stage.page.flush()
    stage.settle()
    (card,) = stage.page.guarding.touches.cards
    card.reword_asked.emit()
    assert not stage.page.form.save.isEnabled()
    card.left_out.emit()
    stage.settle()
    assert stage.page.choices.words.text == "" and stage.page.form.save.isEnabled()


def test_what_left_is_told_with_its_pages_and_the_file_can_be_opened(
    stage: Stage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    left = stage.page.left
    assert left.isHidden()
    target = tmp_path / "summary.pdf"
    stage.page.save_to(target)
    stage.settle()
    assert stage.page.drawn and stage.page.drawn.pages
    pages = stage.page.drawn.pages.count
    assert left.said.text() == f"Last for Amara: 11 June, {pages} pages"
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()))
    left.open_it.click()
    left.show_it.click()
    assert opened == [str(target), str(tmp_path)]
