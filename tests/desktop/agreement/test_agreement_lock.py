"""Locked in the middle of the agreement, or with a disk that is full, nothing typed is lost."""

from collections.abc import Callable
from typing import TypeVar

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from revmentor_desktop.desktop.dialogs.agreed_day import AgreedDay
from revmentor_desktop.desktop.dialogs.agreement_why import AgreementWhy
from revmentor_desktop.desktop.dialogs.culture_card import CultureCardForm
from revmentor_desktop.desktop.editor.lines_field import LinesField
from revmentor_desktop.desktop.pages.agreement import AgreementPage
from revmentor_desktop.desktop.parts.dialog import Dialog
from revmentor_desktop.desktop.parts.fields import Field
from revmentor_desktop.desktop.places import PageName
from revmentor_desktop.desktop.theme.theme import Theme
from revmentor_desktop.operations.agree import read_agreement
from revmentor_desktop.operations.culture import read_card
from revmentor_desktop.operations.settings import remember_place
from revmentor_desktop.operations.unfinished import read_unfinished
from revmentor_desktop.support.errors import DiskTrouble
from tests.desktop.desks import StagedDesk
from tests.desktop.framed import Framed

D = TypeVar("D", bound=Dialog)


class Locked:
    """A view at Amara's agreement that is locked and opened again."""

    def __init__(self, desk: StagedDesk, theme: Theme, qtbot: QtBot) -> None:
        self._make: Callable[[], Framed] = lambda: Framed(desk, theme, qtbot)
        self.desk = desk
        self.framed = self._make()
        self.framed.go(PageName.AGREEMENT, self.framed.mentorship("Amara"))

    @property
    def page(self) -> AgreementPage:
        page = self.framed.view.page(PageName.AGREEMENT)
        assert isinstance(page, AgreementPage)
        return page

    @property
    def versions(self) -> int:
        whose = self.framed.mentorship("Amara").id
        return len(self.desk.read(lambda journal: read_agreement(journal, whose)).versions)

    def lock(self) -> None:
        """What the window does before it closes the journal, then another window over it."""
        view = self.framed.view
        place = view.place
        assert place is not None
        view.close_dialogs()
        view.flush()
        self.framed.settle()
        text = place.text()
        self.desk.read(lambda journal: remember_place(journal, text))
        view.hide()
        self.framed = self._make()

    def shown(self, kind: type[D]) -> D:
        return self.framed.dialog(kind)

    def write(self, field: str, text: str) -> None:
        assert self.page.writing is not None
        found = self.page.writing.fields[field]
        assert isinstance(found, LinesField)
        found.edit.selectAll()
        found.edit.insertPlainText(text)

    @property
    def remembered(self) -> int:
        return len(self.desk.read(read_unfinished))


@pytest.fixture
def locked(sample_desk: StagedDesk, theme: Theme, qtbot: QtBot) -> Locked:
    return Locked(sample_desk, theme, qtbot)


def fill(field: Field | LinesField, text: str) -> None:
    field.edit.selectAll()
    QTest.keyClicks(field.edit, text)


def test_the_culture_card_comes_back_with_its_days_and_countries(locked: Locked) -> None:
    locked.page.side.card_asked.emit()
    dialog = locked.shown(CultureCardForm)
    fill(dialog.fields["languages"], "English, Igbo")
    fill(dialog.fields["feedback"], "First alone, then in writing")
    dialog._drop_day(dialog.days[0])
    for name in ("Independence Day", "A day of hers"):
        dialog.another.click()
        fill(dialog.days[-1].day, "1 October")
        fill(dialog.days[-1].name, name)
    dialog.days[0].yearly.click()
    dialog.pick.activated.emit(1 + [one.code for one in dialog._known].index("NG"))
    dialog._drop_country(next(row for row in dialog.countries if row.country.code == "GB"))
    locked.lock()
    dialog = locked.shown(CultureCardForm)
    assert dialog.fields["languages"].text == "English, Igbo"
    assert dialog.fields["feedback"].text == "First alone, then in writing"
    assert [row.name.text for row in dialog.days] == ["Independence Day", "A day of hers"]
    assert [row.yearly.isChecked() for row in dialog.days] == [True, False]
    assert [row.country.code for row in dialog.countries] == ["NG"]
    dialog.commit()
    locked.framed.settle()
    whose = locked.framed.mentorship("Amara").id
    card = locked.desk.read(lambda journal: read_card(journal, whose))
    assert card.holidays.countries == ("NG",)
    assert [day.every_year for day in card.holidays.typed] == [True, False]
    assert locked.remembered == 0


def test_the_reason_of_a_version_comes_back_over_the_form(locked: Locked) -> None:
    locked.page.begin_change()
    locked.write("channels", "Chat only")
    locked.framed.click(locked.page.form.save)
    dialog = locked.shown(AgreementWhy)
    fill(dialog.why, "Evenings are ours")
    dialog.mine.click()
    locked.lock()
    dialog = locked.shown(AgreementWhy)
    assert dialog.why.text == "Evenings are ours"
    assert not dialog.mine.isChecked()
    locked.framed.click(dialog.keep)
    assert locked.versions == 3
    assert locked.page.writing is None
    assert locked.remembered == 0


def test_the_day_of_agreeing_comes_back(locked: Locked) -> None:
    locked.framed.click(locked.framed.button("Change the day Amara agreed", locked.page))
    fill(locked.shown(AgreedDay).day, "the 40th")
    locked.lock()
    dialog = locked.shown(AgreedDay)
    assert dialog.day.text == "the 40th"
    dialog.reject()
    locked.framed.settle()
    assert locked.remembered == 0


def test_a_full_disk_keeps_the_form_and_the_reason(
    locked: Locked, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_arguments: object) -> None:
        raise DiskTrouble("The disk is full.", "Nothing was saved.")

    locked.page.begin_change()
    locked.write("channels", "Chat only")
    locked.framed.click(locked.page.form.save)
    dialog = locked.shown(AgreementWhy)
    fill(dialog.why, "Evenings are ours")
    with monkeypatch.context() as patch:
        patch.setattr("revmentor_desktop.storage.agreements.Agreements.save", full)
        locked.framed.click(dialog.keep)
        assert dialog.isVisible()
        assert "The disk is full." in locked.framed.read_on_screen(dialog)
    locked.framed.click(dialog.keep)
    assert locked.versions == 3


def test_a_second_press_makes_no_second_version(locked: Locked) -> None:
    locked.page.begin_change()
    locked.write("channels", "Chat only")
    locked.framed.click(locked.page.form.save)
    dialog = locked.shown(AgreementWhy)
    fill(dialog.why, "Evenings are ours")
    dialog.keep.click()
    dialog.keep.click()
    dialog._commit()
    locked.framed.settle()
    assert locked.versions == 3
    assert not [one for one in locked.framed.view.findChildren(Dialog) if one.isVisible()]


def test_a_dialog_closed_while_it_is_kept_is_let_go_of(locked: Locked) -> None:
    locked.page.begin_change()
    locked.write("channels", "Chat only")
    locked.framed.click(locked.page.form.save)
    dialog = locked.shown(AgreementWhy)
    fill(dialog.why, "Evenings are ours")
    dialog.keep.click()
    dialog.reject()
    locked.framed.settle()
    assert locked.versions == 3
