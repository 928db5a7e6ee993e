"""Beside a check-in: concerns by age, what the two change, the next version of the agreement."""

from datetime import date

from PySide6.QtTest import QTest

from revmentor_desktop.desktop.dialogs.both_agreed import BothAgreed
from revmentor_desktop.desktop.dialogs.change_form import ChangeForm
from revmentor_desktop.desktop.dialogs.check_in_rhythm import CheckInRhythmForm
from revmentor_desktop.desktop.dialogs.close_concern import CloseConcern
from revmentor_desktop.desktop.dialogs.concern_form import ConcernForm
from revmentor_desktop.desktop.pages.agreement import AgreementPage
from revmentor_desktop.desktop.places import PageName
from revmentor_desktop.journal.concern import RaisedBy
from revmentor_desktop.journal.mentorship import Cadence, Unit
from revmentor_desktop.journal.sharing import Side
from revmentor_desktop.operations.agree import read_agreement
from revmentor_desktop.operations.concerns import ConcernRow, list_concerns
from tests.desktop.check_in.conftest import Hands
from tests.desktop.locking import retype
from tests.journeys.check_in_scenes import answer_both


def concerns(hands: Hands) -> tuple[ConcernRow, ...]:
    return hands.framed.desk.read(lambda journal: list_concerns(journal, hands.whose.id))


def test_concerns_stand_by_age_and_reach_the_next_agenda(hands: Hands) -> None:
    lines = hands.page.side.concerns.rows
    assert [one.chip.text()[:2] for one in lines[:2]] == ["34", "13"]
    assert lines[0].chip.property("tone_name") == "warn"
    hands.framed.click(lines[0].act)
    assert hands.told[-1][0] == "It is on the agenda of 12 June."
    first = hands.page.side.concerns.rows[0]
    assert first.act.text() == "On Friday's agenda"
    hands.framed.click(first.act)
    assert hands.framed.at() is PageName.PREPARE
    hands.undo()
    assert concerns(hands)[0].agenda_on is None


def test_a_concern_is_added_with_whose_it_is_and_since_when(hands: Hands) -> None:
    hands.press("Add a concern")
    dialog = hands.framed.dialog(ConcernForm)
    dialog.commit()
    assert dialog.isVisible() and dialog.what.told.sentence
    QTest.keyClicks(dialog.what.edit, "We never look at goals")
    retype(dialog.since, "1 July 2027")
    dialog.commit()
    assert dialog.since.told.sentence == "This day is still to come."
    retype(dialog.since, "1 June")
    dialog.whose.choose(2)
    dialog.commit()
    hands.framed.settle()
    kept = next(one.concern for one in concerns(hands) if one.concern.text.startswith("We never"))
    assert (kept.raised_by, kept.since) == (RaisedBy.BOTH, date(2026, 6, 1))


def test_a_concern_closes_with_an_answer_and_opens_again(hands: Hands) -> None:
    row = hands.page.side.concerns.rows[1].row
    hands.page.commands.ask_answer(row.concern)
    dialog = hands.framed.dialog(CloseConcern)
    dialog.commit()
    assert dialog.isVisible()
    QTest.keyClicks(dialog.answer.edit, "We begin with what is hard")
    dialog.commit()
    hands.framed.settle()
    side = hands.page.side.concerns
    assert side.closed.text() == "Answered: 2"
    hands.framed.click(side.closed)
    assert "11 June: We begin with what is hard" in hands.shown()
    reopen = next(one for one in side.rows if one.row.concern.id == row.concern.id)
    hands.framed.click(reopen.act)
    assert len([one for one in concerns(hands) if one.concern.open]) == 2


def test_a_change_has_an_owner_and_is_agreed_by_both(hands: Hands) -> None:
    hands.press("Start check-in")
    hands.press("Something to change")
    dialog = hands.framed.dialog(ChangeForm)
    QTest.keyClicks(dialog.what.edit, "One decision per meeting")
    dialog.whose.choose(1)
    dialog.commit()
    hands.framed.settle()
    [card] = hands.page.side.changes.cards
    assert card.change.owner is Side.THEM and card.since.text() == "Not yet"
    assert not hands.page.form.touches.isVisible()
    hands.framed.click(card.agreed)
    [card] = hands.page.side.changes.cards
    assert card.since.text() == "From 11 June" and hands.page.form.touches.isVisible()
    hands.page.commands.ask_days(card.change)
    days = hands.framed.dialog(BothAgreed)
    retype(days.holds, "12 June")
    days.commit()
    hands.framed.settle()
    [card] = hands.page.side.changes.cards
    assert card.since.text() == "From 12 June"
    hands.framed.click(card.agreed)
    assert hands.page.side.changes.cards[0].change.agreed_on is None
    hands.undo()
    assert hands.page.side.changes.cards[0].since.text() == "From 12 June"


def test_what_both_agreed_to_fills_the_next_version(hands: Hands) -> None:
    hands.do(answer_both)
    hands.show()
    hands.press("Make it version 3")
    page = hands.framed.view.page(PageName.AGREEMENT)
    assert isinstance(page, AgreementPage) and page.writing is not None
    assert "Amara sends the change two days ahead" in page.writing.fields["ground_rules"].text
    hands.framed.click(page.form.save)
    versions = hands.framed.desk.read(
        lambda journal: read_agreement(journal, hands.whose.id).versions
    )
    assert versions[-1].version == 3 and versions[-1].agreed
    assert versions[-1].reason == "Agreed in a check-in: Amara sends the change two days ahead"
    assert not page.form.save.isVisible()
    hands.show()
    assert hands.page.side.changes.cards[0].since.text() == "In the agreement"
    assert not hands.page.form.touches.isVisible()
    hands.undo()
    hands.show()
    assert hands.page.form.touches.isVisible()


def test_it_has_a_rhythm_of_its_own(hands: Hands) -> None:
    hands.press("How often")
    dialog = hands.framed.dialog(CheckInRhythmForm)
    dialog.often.setValue(4)
    retype(dialog.due, "1 July")
    dialog.commit()
    hands.framed.settle()
    rhythm = hands.framed.desk.read(lambda journal: journal.store.check_ins.rhythm(hands.whose.id))
    assert rhythm.cadence == Cadence(3, Unit.MONTHS) and rhythm.start == date(2026, 7, 1)
    assert "Due on Wednesday 1 July" in hands.shown() and "Every three months" in hands.shown()
    hands.undo()
    assert "Due on Tuesday 16 June" in hands.shown()
