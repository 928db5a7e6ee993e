"""The agreement: read by both, changed with a reason, agreed to on a day, taken up again."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from revmentor_desktop.desktop.dialogs.agreed_day import AgreedDay
from revmentor_desktop.desktop.dialogs.agreement_why import AgreementWhy
from revmentor_desktop.desktop.dialogs.culture_card import CultureCardForm
from revmentor_desktop.desktop.editor.lines_field import LinesField
from revmentor_desktop.desktop.pages.agreement import AgreementPage
from revmentor_desktop.desktop.pages.agreement_printing import agreement_document
from revmentor_desktop.desktop.parts.changed_text import ChangedText
from revmentor_desktop.desktop.parts.dialog import Dialog
from revmentor_desktop.desktop.places import PageName, Place
from revmentor_desktop.desktop.theme.theme import Theme
from revmentor_desktop.journal.agreement import Agreement, AgreementDraft, AgreementParts, BothSides
from revmentor_desktop.operations.agree import read_agreement, write_version
from revmentor_desktop.operations.culture import read_card
from revmentor_desktop.operations.topics import list_topics
from revmentor_desktop.operations.unfinished_agreement import read_unfinished_agreement
from tests.desktop.desks import StagedDesk
from tests.desktop.framed import Framed
from tests.desktop.reached import reachable


class Agreed(Framed):
    """The view at Amara's agreement."""

    @property
    def page(self) -> AgreementPage:
        page = self.view.page(PageName.AGREEMENT)
        assert isinstance(page, AgreementPage)
        return page

    def versions(self, name: str = "Amara") -> tuple[Agreement, ...]:
        whose = self.mentorship(name).id
        return self.desk.read(lambda journal: read_agreement(journal, whose)).versions

    def lines(self, field: str) -> LinesField:
        writing = self.page.writing
        assert writing is not None
        found = writing.fields[field]
        assert isinstance(found, LinesField)
        return found

    def write(self, field: str, text: str) -> None:
        """Other words in a field of the form."""
        self.lines(field).edit.selectAll()
        self.lines(field).edit.insertPlainText(text)

    def undo(self) -> None:
        self.view.undo()
        self.settle()

    def open_form(self) -> None:
        self.click(self.page.form.change)


@pytest.fixture
def agreed(sample_desk: StagedDesk, theme: Theme, qtbot: QtBot) -> Agreed:
    framed = Agreed(sample_desk, theme, qtbot)
    framed.go(PageName.AGREEMENT, framed.mentorship("Amara"))
    return framed


def test_it_shows_both_sides_and_who_agreed_when(agreed: Agreed) -> None:
    read = agreed.read_on_screen(agreed.page)
    for words in (
        "Between Helen and Amara, since 16 January 2026.",
        "Read a change without help",
        "Be asked, not only told",
        "Every two weeks, 45 minutes",
        "Until 18 December 2026",
        "Watches for: promotion round*, pay rise*, salary, salaries",
        "8 May 2026",
        "11 May 2026",
        "Look at it together again on 8 August",
        "Three weeks between meetings was too long to keep a promise warm.",
    ):
        assert words in read


def test_who_hears_the_change_hears_what_was_added_and_taken_out(agreed: Agreed) -> None:
    spoken = " / ".join(one.accessibleName() for one in agreed.page.findChildren(ChangedText))
    assert "Every, taken out: three, added: two, weeks" in spoken
    assert "taken out: 60, added: 45, minutes" in spoken
    shown = [one.text() for one in agreed.page.findChildren(ChangedText)]
    assert "Nothing about Amara’s team leaves this room" in shown, "what stayed is not told"


def test_an_older_version_is_shown_as_it_was(agreed: Agreed) -> None:
    agreed.page.side.version_chosen.emit(0)
    agreed.settle()
    read = agreed.read_on_screen(agreed.page)
    assert "Understand software" in read
    assert "The first version, 16 January 2026" in read
    assert "Look at it together" not in read


def test_saving_asks_why_and_makes_a_version_that_waits(agreed: Agreed) -> None:
    agreed.open_form()
    agreed.write("channels", "Chat only 🙂\nNever after 19:00")
    agreed.click(agreed.page.form.save)
    dialog = agreed.dialog(AgreementWhy)
    agreed.click(dialog.keep)
    assert dialog.isVisible(), "the reason is asked for"
    dialog.why.edit.setText("Evenings are ours.")
    agreed.click(dialog.keep)
    newest = agreed.versions()[-1]
    assert newest.version == 3
    assert newest.reason == "Evenings are ours."
    assert newest.parts.channels == ("Chat only 🙂", "Never after 19:00")
    assert newest.parts.frequency == agreed.versions()[1].parts.frequency
    assert newest.confirmed_mine is not None
    assert newest.confirmed_theirs is None
    assert agreed.page.writing is None
    assert "Waiting for Amara" in agreed.read_on_screen(agreed.page)
    agreed.undo()
    assert len(agreed.versions()) == 2


def test_a_version_that_waits_can_be_put_right(agreed: Agreed) -> None:
    agreed.page.commands.saved.emit()
    whose, parts = agreed.mentorship("Amara").id, AgreementParts(purpose="To lern")
    agreed.desk.read(lambda journal: write_version(journal, AgreementDraft(whose, parts, "Short")))
    agreed.go(PageName.AGREEMENT, agreed.mentorship("Amara"))
    agreed.open_form()
    agreed.write("purpose", "To learn")
    agreed.click(agreed.page.form.save)
    agreed.click(agreed.dialog(AgreementWhy).correct)
    assert len(agreed.versions()) == 3
    assert agreed.versions()[-1].parts.purpose == "To learn"


def test_a_day_of_agreeing_is_taken_back_and_entered(agreed: Agreed) -> None:
    agreed.click(agreed.button("Change the day Amara agreed", agreed.page))
    agreed.click(agreed.dialog(AgreedDay).back)
    assert agreed.versions()[-1].confirmed_theirs is None
    agreed.click(agreed.button("Enter the day Amara agreed", agreed.page))
    dialog = agreed.dialog(AgreedDay)
    dialog.day.edit.setText("20 June")
    agreed.click(dialog.keep)
    assert dialog.day.told.sentence, "a day to come is told"
    dialog.day.edit.setText("12 May 2026")
    agreed.click(dialog.keep)
    day = agreed.versions()[-1].confirmed_theirs
    assert day is not None
    assert day.isoformat() == "2026-05-12"
    agreed.undo()
    assert agreed.versions()[-1].confirmed_theirs is None


def test_looking_at_it_together_is_dated_and_can_be_undone(agreed: Agreed) -> None:
    agreed.button("We looked at it today", agreed.page).setFocus()
    agreed.press(Qt.Key.Key_Space)
    assert agreed.versions()[-1].looked_at == agreed.desk.journal.clock.today()
    assert agreed.button("We looked at it today", agreed.page).hasFocus(), "the keyboard stays"
    agreed.undo()
    assert agreed.versions()[-1].looked_at is None


def test_what_is_typed_survives_a_lock(agreed: Agreed, theme: Theme, qtbot: QtBot) -> None:
    agreed.open_form()
    agreed.write("purpose", "Half a sen")
    agreed.click(agreed.page.writing.another if agreed.page.writing else agreed.page)
    agreed.page.flush()
    agreed.settle()
    again = Agreed(
        agreed.desk, theme, qtbot, Place(PageName.AGREEMENT, agreed.mentorship("Amara").id)
    )
    assert again.lines("purpose").text == "Half a sen"
    assert again.page.writing is not None
    assert len(again.page.writing.boundaries) == 4
    again.click(again.page.form.leave)
    again.click(again.button("Leave it", again.dialog(Dialog)))
    whose = again.mentorship("Amara").id
    assert again.desk.read(lambda journal: read_unfinished_agreement(journal, whose)) is None
    assert len(again.versions()) == 2


def test_leaving_an_untouched_form_asks_nothing(agreed: Agreed) -> None:
    agreed.open_form()
    agreed.click(agreed.page.form.leave)
    assert agreed.page.writing is None
    assert agreed.page.form.change.hasFocus()


def test_the_form_gives_back_what_it_was_shown(agreed: Agreed) -> None:
    agreed.open_form()
    writing = agreed.page.writing
    assert writing is not None
    assert not writing.touched
    assert writing.parts() == agreed.versions()[-1].parts


def test_where_nothing_is_agreed_it_offers_to_begin(agreed: Agreed) -> None:
    agreed.go(PageName.AGREEMENT, agreed.mentorship("Jonas"))
    agreed.click(agreed.page.empty.button)
    agreed.write("outcomes.mine", "Listen more")
    agreed.click(agreed.page.form.save)
    agreed.click(agreed.dialog(AgreementWhy).keep)
    (first,) = agreed.versions("Jonas")
    assert first.parts.outcomes.mine == ("Listen more",)
    assert "Jonas’s side is still empty." in agreed.read_on_screen(agreed.page)
    agreed.click(agreed.button("Jonas’s side is still empty. Make it a topic", agreed.page))
    whose = agreed.mentorship("Jonas").id
    topics = agreed.desk.read(lambda journal: list_topics(journal, mentorship_id=whose))
    assert any("Jonas’s side of the agreement" in row.topic.text for row in topics)


def test_asks_that_no_offer_meets_become_topics(agreed: Agreed) -> None:
    agreed.click(agreed.button("Make them topics", agreed.page))
    whose = agreed.mentorship("Amara").id
    topics = agreed.desk.read(lambda journal: list_topics(journal, mentorship_id=whose))
    assert "Straight answers, also the unwelcome ones" in {row.topic.text for row in topics}


def test_the_culture_card_is_kept_and_a_wrong_zone_is_told(agreed: Agreed) -> None:
    agreed.page.side.card_asked.emit()
    dialog = agreed.dialog(CultureCardForm)
    dialog.fields["zone"].edit.setText("Londn")
    dialog.fields["languages"].edit.setText("English, العربية")
    dialog.commit()
    agreed.settle()
    assert dialog.isVisible()
    assert "Londn" in dialog.fields["zone"].told.sentence
    dialog.fields["zone"].edit.setText("Africa/Lagos")
    dialog.pick.activated.emit(1 + [one.code for one in dialog._known].index("NG"))
    dialog.commit()
    agreed.settle()
    whose = agreed.mentorship("Amara").id
    card = agreed.desk.read(lambda journal: read_card(journal, whose))
    assert (card.zone, card.languages) == ("Africa/Lagos", "English, العربية")
    assert card.holidays.countries == ("GB", "NG")
    assert len(card.holidays.typed) == 1


def test_everything_is_printed_on_one_page(agreed: Agreed) -> None:
    whose = agreed.mentorship("Amara").id
    page = agreed.desk.read(lambda journal: read_agreement(journal, whose))
    sheet = agreed.page.paper.sheet(page, page.versions[-1])
    document = agreement_document(sheet, QPrinter(QPrinter.PrinterMode.HighResolution))
    assert document.pageCount() == 1
    read = document.toPlainText()
    assert "Amara agreed on 11 May 2026" in read
    assert "No pay, no promotion rounds" in read


def test_a_longer_agreement_is_made_smaller_for_its_page(agreed: Agreed) -> None:
    whose = agreed.mentorship("Amara").id
    many = BothSides(tuple(f"A hope of mine, number {n}, <b>told</b>" for n in range(56)))
    draft = AgreementDraft(whose, AgreementParts(outcomes=many), "Long")
    agreed.desk.read(lambda journal: write_version(journal, draft))
    page = agreed.desk.read(lambda journal: read_agreement(journal, whose))
    sheet = agreed.page.paper.sheet(page, page.versions[-1])
    document = agreement_document(sheet, QPrinter(QPrinter.PrinterMode.HighResolution))
    assert document.pageCount() == 1
    assert document.defaultFont().pointSize() < 11
    assert "<b>told</b>" in document.toPlainText()


def test_under_1100_the_sides_stack_below_one_another(agreed: Agreed) -> None:
    agreed.view.resize(1000, 800)
    agreed.settle()
    assert not agreed.page.form.side_scroll.isVisible()
    assert agreed.page.side.isVisible()
    agreed.view.resize(1280, 800)
    agreed.settle()
    assert agreed.page.form.side_scroll.isVisible()


@pytest.mark.parametrize("writing", [False, True])
def test_the_keyboard_reaches_everything_by_name(agreed: Agreed, writing: bool) -> None:
    if writing:
        agreed.open_form()
    seen, unnamed = reachable(agreed.page)
    assert seen
    assert not unnamed, [type(one).__name__ for one in unnamed]


def test_an_empty_side_of_ones_own_leads_to_the_form(agreed: Agreed) -> None:
    whose = agreed.mentorship("Amara").id
    parts = AgreementParts(outcomes=BothSides(theirs=("Be heard",)))
    agreed.desk.read(lambda journal: write_version(journal, AgreementDraft(whose, parts, "Anew")))
    agreed.go(PageName.AGREEMENT, agreed.mentorship("Amara"))
    reading = agreed.page.reading
    assert isinstance(reading, QWidget)
    agreed.click(agreed.button("Your side is still empty. Write it", reading))
    assert agreed.page.writing is not None
