"""Around the agreement: rhythm, releases, boundaries that stop too much, put away, on paper."""

from pathlib import Path

import pypdfium2  # type: ignore[import-untyped]  # it ships no types
import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel
from pytestqt.qtbot import QtBot

from revmentor_desktop.desktop.dialogs.agreement_why import AgreementWhy
from revmentor_desktop.desktop.dialogs.compare_versions import CompareVersions
from revmentor_desktop.desktop.dialogs.culture_card import CultureCardForm
from revmentor_desktop.desktop.dialogs.release_paper import ReleasePaper
from revmentor_desktop.desktop.dialogs.releases import Releases
from revmentor_desktop.desktop.editor.lines_field import LinesField
from revmentor_desktop.desktop.pages.agreement import AgreementPage
from revmentor_desktop.desktop.pages.agreement_form import AgreementForm
from revmentor_desktop.desktop.pages.agreement_printing import AgreementSheet, print_agreement
from revmentor_desktop.desktop.parts.combo import ComboBox
from revmentor_desktop.desktop.places import PageName
from revmentor_desktop.desktop.theme.theme import Theme
from revmentor_desktop.journal.agreement import (
    AgreementDraft,
    AgreementParts,
    BothSides,
    Frequency,
)
from revmentor_desktop.journal.agreement_words import agreement_lines
from revmentor_desktop.journal.boundaries import Boundary
from revmentor_desktop.journal.topic import TopicDraft
from revmentor_desktop.operations.agree import read_agreement, write_version
from revmentor_desktop.operations.guard import list_releases
from revmentor_desktop.operations.mentorships import archive_mentorship
from revmentor_desktop.operations.open_journal import OpenJournal
from revmentor_desktop.operations.print_agreement import release_paper
from revmentor_desktop.operations.topics import keep_topic
from tests.desktop.desks import StagedDesk, wait_until
from tests.desktop.framed import Framed

LONG = "A sentence that goes on. " * 400
"""10,000 characters."""


class Agreed(Framed):
    """The view at an agreement."""

    @property
    def page(self) -> AgreementPage:
        page = self.view.page(PageName.AGREEMENT)
        assert isinstance(page, AgreementPage)
        return page

    @property
    def writing(self) -> AgreementForm:
        assert self.page.writing is not None
        return self.page.writing

    def write(self, parts: AgreementParts, reason: str = "Anew", *, agreed: bool = True) -> None:
        """Another version of Amara's agreement, and its page."""
        whose = self.mentorship("Amara").id

        def keep(journal: OpenJournal) -> None:
            today = journal.clock.today() if agreed else None
            write_version(journal, AgreementDraft(whose, parts, reason, today, today))

        self.desk.read(keep)
        self.go(PageName.TODAY)
        self.go(PageName.AGREEMENT, self.mentorship("Amara"))

    def lines(self, name: str) -> LinesField:
        found = self.writing.fields[name]
        assert isinstance(found, LinesField)
        return found

    @property
    def newest(self) -> AgreementParts:
        whose = self.mentorship("Amara").id
        return self.desk.read(lambda journal: read_agreement(journal, whose)).versions[-1].parts


@pytest.fixture
def agreed(sample_desk: StagedDesk, theme: Theme, qtbot: QtBot) -> Agreed:
    framed = Agreed(sample_desk, theme, qtbot)
    framed.go(PageName.AGREEMENT, framed.mentorship("Amara"))
    return framed


def test_the_sessions_follow_the_rhythm_that_was_agreed(agreed: Agreed) -> None:
    before = agreed.mentorship("Amara")
    agreed.write(AgreementParts(frequency=Frequency("3w", 30)))
    assert "The sessions are planned in another rhythm" in agreed.read_on_screen(agreed.page)
    agreed.click(agreed.button("Let the sessions follow", agreed.page))
    now = agreed.mentorship("Amara")
    assert (now.cadence, now.minutes) != (before.cadence, before.minutes)
    assert now.minutes == 30
    assert "planned in another rhythm" not in agreed.read_on_screen(agreed.page)
    agreed.view.undo()
    agreed.settle()
    assert agreed.mentorship("Amara").cadence == before.cadence


def test_a_rhythm_one_side_has_not_agreed_to_is_not_followed_yet(agreed: Agreed) -> None:
    agreed.write(AgreementParts(frequency=Frequency("3w", 30)), agreed=False)
    assert "planned in another rhythm" not in agreed.read_on_screen(agreed.page)


def test_what_left_past_a_boundary_is_read_there(agreed: Agreed) -> None:
    parts = AgreementParts(purpose="Salary talks", boundaries=(Boundary("No pay", ("salary",)),))
    agreed.write(parts)
    assert "Left past a boundary" not in agreed.read_on_screen(agreed.page)
    version = agreed.page.version
    assert version is not None
    agreed.desk.read(lambda journal: release_paper(journal, version.id, "She asked for it"))
    agreed.go(PageName.TODAY)
    agreed.go(PageName.AGREEMENT, agreed.mentorship("Amara"))
    agreed.click(agreed.button("Left past a boundary: 1", agreed.page))
    read = agreed.read_on_screen(agreed.dialog(Releases))
    assert "She asked for it" in read
    assert "past “No pay”" in read


def test_a_boundary_that_touches_much_says_so_before_it_is_kept(agreed: Agreed) -> None:
    whose = agreed.mentorship("Amara").id

    def many(journal: OpenJournal) -> None:
        for number in range(300):
            keep_topic(journal, TopicDraft(whose, f"The budget, part {number}"))

    agreed.desk.read(many)
    agreed.click(agreed.page.form.change)
    agreed.click(agreed.writing.another)
    field = agreed.writing.boundaries[-1]
    QTest.keyClicks(field.name.edit, "No money")
    QTest.keyClick(field.name.edit, Qt.Key.Key_Return)
    assert field.words.edit.hasFocus()
    QTest.keyClicks(field.words.edit, "budget*, zugzwang")
    agreed.click(agreed.page.form.save)
    touched = agreed.dialog(AgreementWhy).touched
    assert touched.isVisible()
    assert "“No money” touches 30" in touched.text()
    assert "too common" in touched.text()


def test_boundaries_that_cannot_be_kept_are_told_at_their_field(agreed: Agreed) -> None:
    agreed.click(agreed.page.form.change)
    writing = agreed.writing
    agreed.click(writing.another)
    field = writing.boundaries[-1]
    QTest.keyClicks(field.words.edit, "salary")
    agreed.click(agreed.page.form.save)
    assert "Its words are there already" in field.name.told.sentence
    assert field.name.edit.hasFocus()
    field.name.edit.insertPlainText(writing.boundaries[0].name.text.upper())
    assert not field.name.told.sentence
    agreed.click(agreed.page.form.save)
    assert "of that name already" in field.name.told.sentence
    field.name.edit.selectAll()
    QTest.keyClicks(field.name.edit, "Money")
    field.words.edit.selectAll()
    QTest.keyClicks(field.words.edit, "salary, *")
    agreed.click(agreed.page.form.save)
    assert field.words.told.sentence
    assert not agreed.view.findChildren(AgreementWhy)


@pytest.mark.parametrize("text", [LONG, "نتحدث بصراحة", "正直に話す", "Be kind 🙂👩‍💻", "<b>&</b>"])
def test_every_part_takes_any_text(agreed: Agreed, text: str) -> None:
    agreed.click(agreed.page.form.change)
    for field in agreed.writing.fields.values():
        if isinstance(field, LinesField):
            field.edit.selectAll()
            field.edit.insertPlainText(text)
    agreed.writing.boundaries[0].name.edit.selectAll()
    agreed.writing.boundaries[0].name.edit.insertPlainText(text)
    agreed.click(agreed.page.form.save)
    dialog = agreed.dialog(AgreementWhy)
    dialog.why.edit.setText("Anew")
    agreed.click(dialog.keep)
    kept = agreed.newest
    assert kept.purpose == text.strip()
    assert kept.outcomes.mine == kept.offers.theirs == kept.ground_rules == (text.strip(),)
    assert kept.boundaries[0].name == text.strip()
    shown = [one.text() for one in agreed.page.findChildren(QLabel) if one.isVisible()]
    assert text.strip() in shown


def test_a_long_text_is_seen_whole_while_it_is_written(agreed: Agreed) -> None:
    agreed.click(agreed.page.form.change)
    field = agreed.writing.boundaries[0].name
    low = field.edit.height()
    field.edit.selectAll()
    QTest.keyClicks(field.edit, "Nothing that is said about the team leaves this room, ever. " * 4)
    wait_until(lambda: field.edit.height() > low, "the field to grow")
    assert field.edit.verticalScrollBar().maximum() == 0


def test_twelve_versions_are_chosen_and_compared(agreed: Agreed) -> None:
    for number in range(3, 13):
        agreed.write(AgreementParts(purpose=f"To learn {number} things"), f"Reason {number}")
    (choice,) = [one for one in agreed.page.side.findChildren(ComboBox) if one.isVisible()]
    assert choice.count() == 12
    choice.activated.emit(3)
    agreed.settle()
    assert "Reason 4" in agreed.read_on_screen(agreed.page)
    agreed.click(agreed.button("Side by side", agreed.page))
    dialog = agreed.dialog(CompareVersions)
    assert (dialog.before.currentIndex(), dialog.after.currentIndex()) == (2, 3)
    dialog.before.setCurrentIndex(4)
    dialog.after.setCurrentIndex(11)
    dialog.after.activated.emit(11)
    agreed.settle()
    read = agreed.read_on_screen(dialog)
    assert "To learn 5 things" in read
    assert "To learn 12 things" in read
    dialog.after.setCurrentIndex(4)
    dialog.after.activated.emit(4)
    agreed.settle()
    assert "Both say the same." in agreed.read_on_screen(dialog)


def test_of_a_mentorship_put_away_the_agreement_is_only_read(agreed: Agreed) -> None:
    whose = agreed.mentorship("Amara")
    agreed.write(AgreementParts(asks=BothSides(mine=("Straight answers",))))
    agreed.desk.read(lambda journal: archive_mentorship(journal, whose.id, journal.clock.today()))
    agreed.go(PageName.TODAY)
    agreed.go(PageName.AGREEMENT, agreed.mentorship("Amara"))
    read = agreed.read_on_screen(agreed.page)
    assert "It is put away with Amara: take that up again to change it." in read
    agreed.page.begin_change()
    assert agreed.page.writing is None
    buttons = [one.text() for one in buttons_of(agreed)]
    assert "Change" not in buttons
    assert not any("Start version" in text or "topic" in text for text in buttons)
    for name in ("Print", "Side by side"):
        assert agreed.button(name, agreed.page).isEnabled()
    agreed.click(agreed.button("Side by side", agreed.page))
    agreed.click(agreed.button("Close", agreed.dialog(CompareVersions)))
    agreed.page.side.card_asked.emit()
    dialog = agreed.dialog(CultureCardForm)
    assert not dialog.keep.isVisible()
    assert dialog.fields["languages"].edit.isReadOnly()


def buttons_of(agreed: Agreed) -> list[QAbstractButton]:
    return [one for one in agreed.page.findChildren(QAbstractButton) if one.isVisible()]


def test_the_paper_stops_at_a_boundary_until_there_is_a_reason(
    agreed: Agreed, monkeypatch: pytest.MonkeyPatch
) -> None:
    printed: list[AgreementSheet] = []
    here = "revmentor_desktop.desktop.pages.agreement_paper."
    monkeypatch.setattr(here + "printer_there", lambda: True)
    monkeypatch.setattr(
        here + "ask_and_print_agreement", lambda _page, sheet, _told: printed.append(sheet)
    )
    agreed.click(agreed.page.form.print_it)
    assert len(printed) == 1, "the names of its own boundaries do not stop it"
    parts = AgreementParts(purpose="Salary talks", boundaries=(Boundary("No pay", ("salary",)),))
    agreed.write(parts)
    agreed.click(agreed.page.form.print_it)
    dialog = agreed.dialog(ReleasePaper)
    assert "“Salary talks” touches “No pay”." in agreed.read_on_screen(dialog)
    agreed.click(dialog.go)
    assert dialog.reason.told.sentence
    assert len(printed) == 1
    dialog.reason.edit.setText("She wants it on paper")
    agreed.click(dialog.go)
    assert len(printed) == 2
    whose = agreed.mentorship("Amara").id
    (kept,) = agreed.desk.read(lambda journal: list_releases(journal, whose))
    assert (kept.boundary, kept.reason) == ("No pay", "She wants it on paper")


def test_a_short_agreement_is_one_page_and_a_long_one_is_numbered(
    qapp: QApplication, theme: Theme, tmp_path: Path
) -> None:
    short = AgreementParts(purpose="To learn", asks=BothSides(("Straight answers",)))
    read, pages = _printed(short, tmp_path / "short.pdf")
    assert pages == 1
    assert "Straight answers" in read
    assert "Page 1" not in read
    long = AgreementParts(ground_rules=tuple(f"Rule {number}, listen" for number in range(150)))
    read, pages = _printed(long, tmp_path / "long.pdf")
    assert pages == 3
    for number in range(150):
        assert f"Rule {number}, listen" in read
    assert "Page 1 of 3" in read and "Page 3 of 3" in read


def _printed(parts: AgreementParts, file: Path) -> tuple[str, int]:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(file))
    said = print_agreement(
        printer, AgreementSheet("Agreement", "Between two", agreement_lines(parts), ("Both",))
    )
    document = pypdfium2.PdfDocument(file)
    assert said == len(document)
    texts = [page.get_textpage().get_text_bounded() for page in document]
    document.close()
    return " ".join(" ".join(texts).split()), said
