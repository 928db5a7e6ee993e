"""Locked in the middle of looking at a mentorship over time, one comes back to every word."""

from collections.abc import Callable
from typing import TypeVar

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from revmentor_desktop.desktop.dialogs.one_line import OneLine
from revmentor_desktop.desktop.dialogs.rate_skill import RateSkill
from revmentor_desktop.desktop.dialogs.since_day import SinceDay
from revmentor_desktop.desktop.pages.over_time import OverTimePage
from revmentor_desktop.desktop.parts.dialog import Dialog
from revmentor_desktop.desktop.places import PageName
from revmentor_desktop.desktop.theme.theme import Theme
from revmentor_desktop.operations.phases import read_review
from revmentor_desktop.operations.settings import remember_place
from revmentor_desktop.operations.skills import list_skills
from tests.desktop.desks import StagedDesk
from tests.desktop.framed import Framed

D = TypeVar("D", bound=Dialog)


class Locked:
    """A frame that is locked and opened again over the same journal."""

    def __init__(self, make: Callable[[], Framed]) -> None:
        self._make = make
        self.framed = make()
        self.framed.go(PageName.OVER_TIME, self.framed.mentorship("Amara"))

    @property
    def page(self) -> OverTimePage:
        page = self.framed.view.page(PageName.OVER_TIME)
        assert isinstance(page, OverTimePage)
        return page

    def lock(self) -> None:
        """What the window does before it closes the journal, then another window over it."""
        view = self.framed.view
        view.close_dialogs()
        view.flush()
        self.framed.settle()
        assert not view.unsaved and view.place is not None
        text = view.place.text()
        self.framed.desk.read(lambda journal: remember_place(journal, text))
        view.hide()
        self.framed = self._make()
        assert self.framed.at() is PageName.OVER_TIME

    def shown(self, kind: type[D]) -> D:
        """The one dialog that is open."""
        self.framed.settle()
        (dialog,) = (one for one in self.framed.view.findChildren(Dialog) if one.isVisible())
        assert isinstance(dialog, kind)
        return dialog


@pytest.fixture
def locked(sample_desk: StagedDesk, theme: Theme, qtbot: QtBot) -> Locked:
    return Locked(lambda: Framed(sample_desk, theme, qtbot))


def test_the_closing_review_and_a_skill_being_named_are_there_again(locked: Locked) -> None:
    whose = locked.framed.mentorship("Amara")
    locked.page._begin_review()
    locked.framed.settle()
    QTest.keyClicks(locked.page.closing.form.editor, "Half a sent")
    QTest.keyClicks(locked.page.skills.form.name.edit, "Chair")
    locked.page.skills.form.whose.choose(1)
    locked.lock()
    assert locked.page.closing.text.startswith("Half a sent")
    assert locked.page.skills.typed == "Chair"
    assert locked.page.skills.form.whose.index == 1
    review = locked.framed.desk.read(lambda journal: read_review(journal, whose.id))
    assert review and review.text.startswith("Half a sent")
    QTest.keyClicks(locked.page.skills.form.name.edit, "ing")
    locked.page.skills.commit()
    locked.framed.settle()
    locked.lock()
    assert locked.page.skills.typed == ""
    skills = locked.framed.desk.read(lambda journal: list_skills(journal, whose.id))
    assert [skill.title for skill in skills].count("Chairing") == 1


def test_every_question_about_a_skill_and_the_phase_comes_back(locked: Locked) -> None:
    whose = locked.framed.mentorship("Amara")
    skill = locked.framed.desk.read(lambda journal: list_skills(journal, whose.id))[0]
    row = locked.page.skills.rows[skill.id]
    row.rating_asked.emit(None)
    rating = locked.shown(RateSkill)
    rating.value.rate_by_hand(4)
    rating.day.edit.setText("the 40th of May")
    locked.lock()
    rating = locked.shown(RateSkill)
    assert (rating.value.value, rating.day.text) == (4, "the 40th of May")
    rating.reject()
    locked.page.skills.rows[skill.id].rename_asked.emit()
    locked.shown(OneLine).field.edit.setText("Reading co")
    locked.lock()
    rename = locked.shown(OneLine)
    assert rename.field.text == "Reading co"
    rename.reject()
    locked.page.phase.form.change_day.click()
    locked.shown(SinceDay).day.edit.setText("2 Jun")
    locked.lock()
    assert locked.shown(SinceDay).day.text == "2 Jun"


def test_a_skill_half_named_waits_while_somebody_else_is_shown(locked: Locked) -> None:
    amara = locked.framed.mentorship("Amara")
    QTest.keyClicks(locked.page.skills.form.name.edit, "Chair")
    locked.page.skills.form.whose.choose(1)
    locked.framed.go(PageName.OVER_TIME, locked.framed.mentorship("Jonas"))
    assert locked.page.skills.typed == ""
    locked.lock()
    assert locked.page.skills.typed == ""
    locked.framed.go(PageName.OVER_TIME, amara)
    assert locked.page.skills.typed == "Chair"
    assert locked.page.skills.form.whose.index == 1
