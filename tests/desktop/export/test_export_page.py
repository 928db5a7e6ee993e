"""The export page: real pages, what leaves, what stays, and the file."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pikepdf
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QLineEdit

from revmentor_desktop.desktop.dialogs.choose_to_share import ChooseToShare
from revmentor_desktop.desktop.parts.buttons import IconButton, LinkButton
from revmentor_desktop.desktop.places import PageName, Place
from revmentor_desktop.journal.mentorship import MentorshipDraft
from revmentor_desktop.journal.sharing import Share
from revmentor_desktop.journal.summary_choice import Format, Paper, Section
from revmentor_desktop.operations.goals import goal_draft_of, keep_goal, list_goals
from revmentor_desktop.operations.mentorships import keep_mentorship
from revmentor_desktop.operations.open_journal import OpenJournal
from revmentor_desktop.operations.summary_memory import begin_summary
from tests.desktop.desks import wait_until
from tests.desktop.export.staging import Stage


def test_it_opens_on_the_whole_mentorship_with_real_pages(stage: Stage) -> None:
    drawn = stage.page.drawn
    assert drawn is not None
    assert drawn.pages is not None and drawn.pages.accessible
    assert drawn.preview.choice.start == date(2026, 1, 16)
    assert drawn.preview.choice.end == date(2026, 6, 11)
    picture = stage.page.grab().toImage()
    middle = stage.page.preview.paper
    wait_until(lambda: 0 in middle._pictures, "the first page to be drawn")
    page = middle._pictures[0]
    assert page.width() == middle.pixels
    assert not picture.isNull()
    assert stage.page.form.save.isEnabled() and stage.page.form.save.text() == "Save PDF"


def test_pages_that_are_not_in_view_are_not_drawn(stage: Stage) -> None:
    wait_until(lambda: 0 in stage.page.preview.paper._pictures, "the first page to be drawn")
    drawn = stage.page.drawn
    assert drawn and drawn.pages and drawn.pages.count > 2
    assert drawn.pages.count - 1 not in stage.page.preview.paper._pictures


def test_a_section_that_is_unticked_is_gone_from_the_pages(stage: Stage) -> None:
    assert any(line.startswith("Read a pull request") for line in stage.leaves)
    stage.page.choices.sections[Section.GOALS].click()
    stage.settle()
    assert not any(line.startswith("Read a pull request") for line in stage.leaves)


def test_many_quick_choices_end_with_the_last_one(stage: Stage) -> None:
    boxes = stage.page.choices.sections
    for section in (Section.GOALS, Section.NOTES, Section.LEARNED, Section.GOALS):
        boxes[section].click()
    stage.settle()
    drawn = stage.page.drawn
    assert drawn
    assert drawn.preview.choice.sections == frozenset(Section) - {Section.NOTES, Section.LEARNED}


def test_with_no_section_it_says_what_is_missing_and_cannot_be_saved(stage: Stage) -> None:
    for box in stage.page.choices.sections.values():
        box.click()
    stage.settle()
    assert stage.page.drawn and stage.page.drawn.preview.empty == "No section is chosen."
    assert not stage.page.form.save.isEnabled()
    stage.page.choices.sections[Section.GOALS].click()
    stage.settle()
    assert stage.page.form.save.isEnabled()


def test_typed_days_are_read_and_wrong_ones_told_at_their_field(stage: Stage) -> None:
    form = stage.page.choices.form
    form.other.click()
    form.first.edit.setText("1 March")
    form.first.edit.editingFinished.emit()
    form.last.edit.setText("not a day")
    form.last.edit.editingFinished.emit()
    stage.settle()
    assert form.last.told.sentence
    form.last.edit.setText("1 February")
    form.last.edit.editingFinished.emit()
    assert form.last.told.sentence == "This is before the first day."
    form.last.edit.setText("30 April")
    form.last.edit.editingFinished.emit()
    stage.settle()
    assert stage.page.drawn
    choice = stage.page.drawn.preview.choice
    assert (choice.start, choice.end) == (date(2026, 3, 1), date(2026, 4, 30))
    assert form.last.told.sentence == ""


def test_markdown_is_shown_as_its_text_and_needs_no_paper(stage: Stage) -> None:
    stage.page.choices.form.markdown.click()
    stage.settle()
    assert stage.page.preview._text.toPlainText().startswith("# Five months")
    assert stage.page.form.save.text() == "Save Markdown"
    assert stage.page.choices.form.a4.isHidden()


def test_every_kind_of_file_is_saved_as_what_it_is(stage: Stage, tmp_path: Path) -> None:
    form = stage.page.choices.form
    for chip, button, start in (
        (form.word, "Save Word", b"PK"),
        (form.html, "Save HTML", b"<!doctype html>"),
        (form.pdf, "Save PDF", b"%PDF"),
    ):
        chip.click()
        stage.settle()
        assert stage.page.form.save.text() == button
        assert form.a4.isHidden() == (chip is form.html)
        assert not stage.page.preview.paper.isHidden()
        target = tmp_path / button
        stage.page.save_to(target)
        stage.settle()
        assert target.read_bytes().startswith(start)


def test_letter_paper_changes_the_pages(stage: Stage) -> None:
    stage.page.choices.form.letter.click()
    stage.settle()
    assert stage.page.drawn and stage.page.drawn.pages
    assert round(stage.page.drawn.pages.document.sizes[0][0]) == 612


def test_the_lists_say_what_leaves_and_count_what_stays(stage: Stage) -> None:
    words = " ".join(
        label.text() for label in stage.page.lists.findChildren(type(stage.page.form.hint))
    )
    assert "14 private notes" in words and "11 rated meetings" in words
    assert "Only you see these" in words and "not ticked" in words


def test_every_group_of_lines_opens_and_is_named(stage: Stage) -> None:
    toggle = stage.page.lists.findChildren(IconButton)[1]
    assert toggle.accessibleName() == "Show: At a glance"
    toggle.click()
    assert toggle.accessibleName() == "Hide the lines: At a glance"
    stage.page.choices.sections[Section.NOTES].click()
    stage.settle()
    names = [button.accessibleName() for button in stage.page.lists.findChildren(IconButton)]
    assert "Hide the lines: At a glance" in names


def test_a_tick_takes_a_line_in_and_its_chip_changes_the_item(stage: Stage) -> None:
    told: list[tuple[str, object]] = []
    stage.desk.desk.told.connect(lambda words, undo: told.append((words, undo)))
    link = stage.page.lists.findChild(LinkButton)
    assert link is not None
    link.click()
    dialog = stage.page.findChild(ChooseToShare)
    assert dialog is not None
    item = next(item for item, box in dialog.boxes.items() if not box.isChecked())
    dialog.boxes[item].click()
    stage.settle()
    assert stage.page.drawn
    assert item in {line.id for line in stage.page.drawn.preview.leaves}
    dialog.chips[item]._choose(Share.PRIVATE)
    stage.settle()
    assert not dialog.boxes[item].isEnabled()
    assert item not in {line.id for line in stage.page.drawn.preview.tickable}
    words, undo = told[-1]
    assert words == "Who may see it was changed." and callable(undo)
    undo()
    stage.settle()
    assert item in {line.id for line in stage.page.drawn.preview.tickable}
    dialog.reject()


def test_saving_writes_the_file_and_offers_to_show_it(
    stage: Stage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    offered: list[tuple[str, str, Callable[[], object]]] = []
    stage.desk.desk.offered.connect(lambda *said: offered.append(said))
    target = tmp_path / "summary.pdf"
    stage.page.save_to(target)
    stage.settle()
    assert target.read_bytes().startswith(b"%PDF-")
    ((words, button, show),) = offered
    assert (words, button) == ("Saved. From now on it is an ordinary file.", "Show")
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()))
    show()
    assert opened == [str(tmp_path)]
    assert stage.page.preview.told.isHidden()


def test_a_place_that_does_not_take_it_is_told_and_nothing_is_lost(
    stage: Stage, tmp_path: Path
) -> None:
    stage.page.save_to(tmp_path / "gone" / "summary.pdf")
    stage.settle()
    assert "is not there" in stage.page.preview.told.accessibleName()
    assert stage.page.form.save.isEnabled()


def test_the_button_asks_for_a_place_in_qts_own_dialog_and_cancelling_writes_nothing(
    stage: Stage,
) -> None:
    before = sorted(Path.home().rglob("*.pdf"))
    stage.page.form.save.click()
    dialog = stage.page.findChild(QFileDialog)
    assert dialog is not None
    assert dialog.testOption(QFileDialog.Option.DontUseNativeDialog)
    assert Path(dialog.selectedFiles()[0]).name == "Summary Amara 2026-06-11.pdf"
    dialog.reject()
    stage.settle()
    assert sorted(Path.home().rglob("*.pdf")) == before


def test_a_whole_path_is_typed_and_saved_with_one_press(stage: Stage, tmp_path: Path) -> None:
    for number in range(3):
        (tmp_path / f"summary {number}.pdf").touch()
    stage.page.form.save.click()
    dialog = stage.page.findChild(QFileDialog)
    assert dialog is not None
    name = dialog.findChild(QLineEdit, "fileNameEdit")
    assert isinstance(name, QLineEdit)
    dialog.activateWindow()
    name.setFocus()
    wait_until(name.hasFocus, "the keyboard to be at the name")
    name.selectAll()
    QTest.keyClicks(name, str(tmp_path / "summary"))
    QTest.qWait(200)
    assert QApplication.activePopupWidget() is None, "nothing takes the press for itself"
    QTest.keyClick(name, Qt.Key.Key_Return)
    stage.settle()
    assert (tmp_path / "summary.pdf").read_bytes().startswith(b"%PDF")


def test_what_was_chosen_for_somebody_is_remembered(stage: Stage) -> None:
    stage.page.choices.form.markdown.click()
    stage.page.choices.form.pdf.click()
    stage.page.choices.form.letter.click()
    stage.page.choices.sections[Section.NOTES].click()
    stage.settle()
    stage.page.flush()
    stage.settle()
    choice = stage.desk.read(lambda journal: begin_summary(journal, stage.person)).choice
    assert Section.NOTES not in choice.sections
    assert (choice.format, choice.paper) == (Format.PDF, Paper.LETTER)


def test_somebody_new_has_nothing_to_export_yet(stage: Stage) -> None:
    person = stage.desk.read(lambda journal: keep_mentorship(journal, MentorshipDraft("Noor Aziz")))
    stage.visit(person.id)
    assert stage.page.drawn and "nothing with Noor" in stage.page.drawn.preview.empty
    assert not stage.page.form.save.isEnabled()


def test_where_there_is_no_room_one_pane_is_shown_at_a_time(stage: Stage) -> None:
    panes = stage.page.form.panes
    assert panes.isHidden() and stage.page.preview.isVisible()
    stage.page.resize(700, 700)
    QApplication.processEvents()
    assert panes.isVisible() and stage.page.choices.isVisible()
    assert not stage.page.preview.isVisible() and not stage.page.form.side.isVisible()
    panes.choose(2)
    panes.chosen.emit(2)
    assert stage.page.form.save.isVisible() and not stage.page.choices.isVisible()
    stage.page.resize(1024, 800)
    QApplication.processEvents()
    assert panes.isHidden() and stage.page.choices.isVisible() and stage.page.preview.isVisible()


def test_the_keyboard_reaches_zoom_and_everything_has_a_name(stage: Stage) -> None:
    larger = stage.page.preview._larger
    before = stage.page.preview.paper.pixels
    larger.click()
    assert stage.page.preview.paper.pixels > before
    for button in stage.page.findChildren(IconButton):
        assert button.accessibleName()


def paper_at(path: Path) -> QPrinter:
    """A printer whose sheets can be looked at."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    return printer


def test_the_pages_are_printed_each_on_a_sheet(stage: Stage, tmp_path: Path) -> None:
    assert stage.page.form.print_it.isEnabled()
    drawn = stage.page.drawn
    assert drawn and drawn.pages
    stage.page.print_on(paper_at(tmp_path / "sheets.pdf"))
    stage.settle()
    with pikepdf.open(tmp_path / "sheets.pdf") as sheets:
        assert len(sheets.pages) == drawn.pages.count


def test_a_line_past_a_boundary_is_not_printed(stage: Stage, tmp_path: Path) -> None:
    def pay(journal: OpenJournal) -> None:
        goal = next(one for one in list_goals(journal, mentorship_id=stage.person))
        keep_goal(journal, replace(goal_draft_of(goal), title="Earn the salary of a lead"))

    stage.desk.read(pay)
    stage.page.show_place(Place(PageName.EXPORT, stage.person))
    stage.settle()
    stage.page.print_on(paper_at(tmp_path / "sheets.pdf"))
    stage.settle()
    assert not (tmp_path / "sheets.pdf").exists()
    told = [label.text() for label in stage.page.preview.told.findChildren(QLabel)]
    assert any("No pay, no promotion rounds" in words for words in told)
