"""The form of a mentorship: what is typed, what it reads like, what comes out of it."""

from dataclasses import replace
from datetime import date, time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from revmentor_desktop.desktop.pages.mentorship_form import MentorshipForm
from revmentor_desktop.desktop.pages.mentorship_preview import MentorshipPreview
from revmentor_desktop.desktop.pages.mentorship_work import MentorshipWork
from revmentor_desktop.desktop.parts.checks import CheckBox
from revmentor_desktop.desktop.parts.choice_card import ChoiceCard
from revmentor_desktop.desktop.parts.fields import Field
from revmentor_desktop.desktop.parts.share_chip import ShareChip
from revmentor_desktop.desktop.parts.stepper import Stepper
from revmentor_desktop.journal.ids import new_id
from revmentor_desktop.journal.mentorship import (
    Cadence,
    MentorshipDraft,
    Relation,
    Role,
    Unit,
)
from revmentor_desktop.journal.sharing import Share
from revmentor_desktop.journal.when import When
from tests.staged import DESIGN_CLOCK

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def form(qtbot: QtBot) -> MentorshipForm:
    form = MentorshipForm()
    qtbot.addWidget(form)
    form.show_draft(MentorshipDraft("", cadence=Cadence(2, Unit.WEEKS)), DESIGN_CLOCK)
    form.resize(520, 560)
    form.show()
    form.activateWindow()
    return form


def field(form: MentorshipForm, name: str) -> Field:
    (found,) = form.findChildren(Field, name)
    return found


def test_only_the_name_is_needed(form: MentorshipForm) -> None:
    assert form.missing
    assert not form.check()
    assert field(form, "name").told.sentence == "A first name is enough."
    QTest.keyClicks(field(form, "name").edit, "  Amara   Okafor ")
    assert form.check()
    assert form.draft() == MentorshipDraft("Amara Okafor", cadence=Cadence(2, Unit.WEEKS))


def test_the_kind_follows_from_the_role_and_the_box(form: MentorshipForm) -> None:
    mentee, both = form.findChild(ChoiceCard, "mentee"), form.findChild(ChoiceCard, "both")
    reverse = form.findChild(CheckBox, "reverse")
    assert mentee and both and reverse
    mentee.setChecked(True)
    reverse.setChecked(True)
    assert (form.role, form.relation) == (Role.MENTEE, Relation.REVERSE)
    both.setChecked(True)
    assert (form.role, form.relation) == (Role.BOTH, Relation.PEER)
    assert not reverse.isVisible()


def test_the_steppers_go_by_keys(form: MentorshipForm) -> None:
    cadence = form.findChild(Stepper, "cadence")
    assert cadence is not None
    cadence.setFocus()
    assert cadence.text() == "Every two weeks"
    QTest.keyClick(cadence, Qt.Key.Key_Up)
    assert cadence.text() == "Every three weeks"
    QTest.keyClick(cadence, Qt.Key.Key_Home)
    assert cadence.text() == "No fixed rhythm"
    name = form.findChild(Field, "name")
    assert name is not None
    QTest.keyClicks(name.edit, "Amara")
    assert form.draft().cadence is None


def test_a_first_meeting_is_said_back_and_kept_in_the_zone(form: MentorshipForm) -> None:
    QTest.keyClicks(field(form, "name").edit, "Amara")
    start = field(form, "start")
    start.edit.setFocus()
    QTest.keyClicks(start.edit, "tomorrow 14:00")
    QTest.keyClick(start.edit, Qt.Key.Key_Tab)
    assert start.text == "Fri 12 June, 14:00"
    assert form.draft().start == When(date(2026, 6, 12), time(14), "Europe/London")


def test_what_is_no_day_is_told_below_its_field(form: MentorshipForm) -> None:
    QTest.keyClicks(field(form, "name").edit, "Amara")
    QTest.keyClicks(field(form, "start").edit, "someday")
    assert not form.check()
    assert "is not a day RevMentor knows" in field(form, "start").told.sentence


def test_leaving_the_name_asks_whether_it_is_taken(form: MentorshipForm) -> None:
    asked: list[str] = []
    form.named.connect(asked.append)
    form.setFocus()
    QTest.keyClicks(field(form, "name").edit, "Amara")
    QTest.keyClick(field(form, "name").edit, Qt.Key.Key_Tab)
    assert asked == ["Amara"]
    form.tell_name("There is already an Amara. Add a family name?")
    assert form.check()


def test_what_they_do_is_asked_once_it_is_there_and_says_who_may_see_it(
    form: MentorshipForm,
) -> None:
    work, chip = form.findChild(MentorshipWork), form.findChild(ShareChip)
    assert work and chip and not work.isVisible()
    draft = MentorshipDraft("Jonas", their_work="Platform\nteam", id=new_id())
    form.show_draft(draft, DESIGN_CLOCK)
    assert work.isVisible() and chip.accessibleName() == "Who may see “Their work”: Only me"
    assert form.draft() == draft and not form.touched
    line = field(form, "work").edit
    line.setFocus()
    QTest.keyClick(line, Qt.Key.Key_L, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    assert form.draft() == replace(draft, share=Share.MAY_SHARE)
    QTest.keyClicks(line, "s")
    assert form.draft() == replace(draft, share=Share.MAY_SHARE, their_work="Platform teams")


def test_editing_keeps_what_the_form_does_not_show(form: MentorshipForm) -> None:
    draft = MentorshipDraft(
        "Jonas", Role.BOTH, Relation.PEER, Cadence(6, Unit.WEEKS), 55, their_work="Platform"
    )
    form.show_draft(draft, DESIGN_CLOCK)
    assert form.draft() == draft
    assert not form.touched


@pytest.mark.parametrize("role", list(Role))
def test_the_preview_calls_nobody_she_or_he(qtbot: QtBot, role: Role) -> None:
    preview = MentorshipPreview()
    qtbot.addWidget(preview)
    for name in ("", "Amara Okafor"):
        preview.show_choice(name, role, Relation.REVERSE)
        words = " ".join(label.text() for label in preview.findChildren(QLabel)).lower().split()
        assert not {"she", "he", "her", "his", "him"} & set(words)
