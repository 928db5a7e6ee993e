"""What else is kept at the side of a write-up: what I heard, feedback, advice, what taught."""

from collections.abc import Callable
from datetime import date, timedelta
from functools import partial
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from revmentor_desktop.desktop.dialogs.entry_form import (
    AdviceForm,
    EntryForm,
    HeardForm,
    LessonForm,
    TriedForm,
)
from revmentor_desktop.desktop.dialogs.feedback_form import FeedbackForm
from revmentor_desktop.desktop.pages.kept_lists import AdviceLedger, LessonList
from revmentor_desktop.desktop.pages.write_up import WriteUpPage
from revmentor_desktop.desktop.parts.words_field import WordsField
from revmentor_desktop.desktop.places import PageName, Place
from revmentor_desktop.journal.advice import AdviceDraft, LessonSort
from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.journal.room import MarkKind
from revmentor_desktop.journal.sharing import Share, Side
from revmentor_desktop.operations.advice import keep_advice, list_advice
from revmentor_desktop.operations.mentorships import archive_mentorship
from revmentor_desktop.operations.room_marks import set_mark
from revmentor_desktop.operations.session_entries import SessionEntries, read_entries
from revmentor_desktop.support.errors import DiskTrouble
from tests.desktop.locking import Locking
from tests.desktop.write_up.written import NINTH, Writing

F = TypeVar("F", bound=EntryForm)
LEFT = Qt.MouseButton.LeftButton
LONG = "word مرحبا 日本語 🌱 " * 10_000


def kept(writing: Writing, session_id: ItemId) -> SessionEntries:
    writing.staged.quiet()
    return writing.staged.read(lambda journal: read_entries(journal, session_id))


def form_of(writing: Writing, kind: type[F], ask: Callable[[], object]) -> F:
    ask()
    for _ in range(4):
        writing.staged.quiet()
    return writing.dialog(kind)


def keep(writing: Writing, form: EntryForm) -> None:
    QTest.mouseClick(form.keep, LEFT)
    for _ in range(4):
        writing.staged.quiet()


def test_what_i_heard_is_kept_changed_and_stays_private(writing: Writing) -> None:
    session_id = writing.open()
    side = writing.page.side.entries
    form = form_of(writing, HeardForm, side.heard.add.click)
    QTest.keyClicks(form.words.edit, "I am tired of reviewing alone")
    keep(writing, form)
    (row,) = side.heard.rows
    assert not row.chip.isVisible()
    (line,) = kept(writing, session_id).heard
    assert (line.text, line.share) == ("I am tired of reviewing alone", Share.PRIVATE)
    form = form_of(writing, HeardForm, row.pen.click)
    form.words.show_text("")
    keep(writing, form)
    assert kept(writing, session_id).heard == ()
    assert side.heard.rows == []


def test_advice_is_given_tried_and_taken_back(writing: Writing) -> None:
    session_id = writing.open()
    section = writing.page.side.entries.advice
    before = len(section.rows)
    form = form_of(writing, AdviceForm, section.add.click)
    keep(writing, form)
    assert form.words.told.sentence == "Advice needs a few words."
    form.words.show_text(LONG)
    form.giver.choose(1)
    keep(writing, form)
    advice = kept(writing, session_id).advice[-1]
    assert (advice.text, advice.given_by) == (LONG.strip(), Side.THEM)
    assert len(section.rows) == before + 1
    tried = form_of(writing, TriedForm, section.rows[-1].act.click)
    tried.day.edit.setText("32 July")
    keep(writing, tried)
    assert tried.day.told.sentence
    tried.day.edit.setText("today")
    tried.helped.choose(1)
    tried.outcome.show_text("It stuck")
    keep(writing, tried)
    advice = kept(writing, session_id).advice[-1]
    assert (advice.resonated, advice.outcome) == (True, "It stuck")
    assert advice.tried_on == writing.desk.clock.today()
    section.rows[-1].act.click()
    assert kept(writing, session_id).advice[-1].tried_on is None
    writing.told.undo()
    assert kept(writing, session_id).advice[-1].tried_on is not None


def test_the_ledger_says_how_much_of_older_advice_was_tried(writing: Writing) -> None:
    writing.open()
    jonas = writing.jonas
    known = writing.staged.read(lambda journal: list_advice(journal, jonas.id))
    old = writing.desk.clock.today() - timedelta(days=30)
    for text, tried in (("Ask first", old + timedelta(days=3)), ("Walk", None)):
        draft = AdviceDraft(jonas.id, text, Side.ME, given_on=old, tried_on=tried)
        writing.staged.read(partial(keep_advice, draft=draft))
    writing.page.side.entries.advice.whole.click()
    ledger = writing.dialog(AdviceLedger)
    writing.staged.quiet()
    assert len(ledger.section.rows) == len(known) + 2
    tried_before = sum(1 for one in known if one.tried_on and ripe(one.given_on, writing))
    given_before = sum(1 for one in known if ripe(one.given_on, writing))
    expected = f"{tried_before + 1} of {given_before + 2} tried"
    assert ledger.told.text().startswith(expected)
    ledger.section.rows[0].away.click()
    writing.staged.quiet()
    writing.staged.quiet()
    assert len(ledger.section.rows) == len(known) + 1
    writing.told.undo()
    writing.staged.quiet()
    writing.staged.quiet()
    assert len(ledger.section.rows) == len(known) + 2


def ripe(day: date, writing: Writing) -> bool:
    return writing.desk.clock.today() - day > timedelta(days=14)


def test_a_disagreement_is_kept_for_what_it_taught(writing: Writing) -> None:
    session_id = writing.open()
    section = writing.page.side.entries.lessons
    form = form_of(writing, LessonForm, section.add.click)
    form.sort.choose(1)
    form.words.show_text("We read the plan differently")
    form.taught.show_text("Say the plan aloud")
    keep(writing, form)
    (lesson,) = kept(writing, session_id).lessons
    assert (lesson.sort, lesson.share) == (LessonSort.DISAGREEMENT, Share.PRIVATE)
    (row,) = section.rows
    assert row.words.text() == "Say the plan aloud"
    row.chip.cycle()
    assert kept(writing, session_id).lessons[0].share is Share.MAY_SHARE
    section.whole.click()
    whole = writing.dialog(LessonList)
    writing.staged.quiet()
    assert any(one.words.text() == "Say the plan aloud" for one in whole.section.rows)
    whole.reject()
    section.rows[0].away.click()
    assert kept(writing, session_id).lessons == ()
    writing.told.undo()
    assert len(kept(writing, session_id).lessons) == 1


def test_feedback_is_begun_from_the_session(writing: Writing) -> None:
    session_id = writing.open()
    section = writing.page.side.entries.feedback
    before = len(kept(writing, session_id).feedback)
    form = form_of(writing, FeedbackForm, section.add.click)
    assert not form.next_step.isVisible()
    form.sort.choose(1)
    form.sort.chosen.emit(1)
    assert form.next_step.isVisible()
    form.behaviour.show_text("Named the decision first")
    form.next_step.show_text("Do it in writing too")
    keep(writing, form)
    feedback = kept(writing, session_id).feedback
    assert len(feedback) == before + 1
    assert feedback[-1].next_step == "Do it in writing too"
    assert feedback[-1].share is Share.PRIVATE
    assert len(section.rows) == before + 1


def test_the_marks_of_the_room_are_told(writing: Writing) -> None:
    session_id = writing.id_of(NINTH)
    for _ in range(3):
        writing.staged.read(lambda journal: set_mark(journal, session_id, MarkKind.ADVICE))
    writing.open()
    writing.staged.quiet()
    assert "ore advice than own solutions" in writing.page.side.entries.balance.text()


def test_what_cannot_be_kept_stays_in_its_form(
    writing: Writing, monkeypatch: pytest.MonkeyPatch
) -> None:
    session_id = writing.open()
    form = form_of(writing, LessonForm, writing.page.side.entries.lessons.add.click)
    form.words.show_text("We read the plan differently")
    store = type(writing.staged.journal.store.lessons)
    with monkeypatch.context() as full:
        full.setattr(store, "save", disk_is_full)
        keep(writing, form)
    assert form.isVisible()
    assert "full" in form.told.sentence
    QTest.mouseClick(form.keep, LEFT)
    form.commit()
    for _ in range(4):
        writing.staged.quiet()
    assert [one.text for one in kept(writing, session_id).lessons] == [
        "We read the plan differently"
    ]


def disk_is_full(*_args: object) -> None:
    raise DiskTrouble("The disk is full.", "Nothing was saved.", "Make room.")


def test_nothing_can_be_added_about_somebody_put_away(writing: Writing) -> None:
    today = writing.desk.clock.today()
    jonas = writing.jonas.id
    writing.staged.read(lambda journal: archive_mentorship(journal, jonas, today))
    writing.open()
    writing.staged.quiet()
    side = writing.page.side.entries
    for section in (side.heard, side.feedback, side.advice, side.lessons):
        assert not section.add.isVisible()


def test_entries_of_a_new_session_save_the_session_first(writing: Writing) -> None:
    writing.open_new()
    section = writing.page.side.entries.advice
    form = form_of(writing, AdviceForm, section.add.click)
    form.words.show_text("Rest first")
    keep(writing, form)
    place = writing.page.place
    assert place is not None
    assert place.item_id is not None
    assert [one.text for one in kept(writing, place.item_id).advice] == ["Rest first"]
    assert len(section.rows) == 1


@pytest.mark.parametrize("which", ["heard", "feedback", "advice", "lessons"])
def test_a_lock_in_the_middle_of_a_form_loses_no_word(locking: Locking, which: str) -> None:
    jonas = locking.framed.mentorship("Jonas")
    session = Writing.id_in(locking.desk, jonas.id, NINTH)
    locking.framed.view.ways.go(Place(PageName.WRITE_UP, jonas.id, session))
    locking.framed.settle()
    page = locking.framed.view.page(PageName.WRITE_UP)
    assert isinstance(page, WriteUpPage)
    getattr(page.side.entries, which).add.click()
    locking.framed.settle()
    typed_into(locking).show_text("Half a\nsentence")
    locking.lock()
    assert typed_into(locking).text == "Half a\nsentence"
    (form,) = locking.open
    assert isinstance(form, EntryForm)
    QTest.mouseClick(form.keep, LEFT)
    locking.framed.settle()
    assert (locking.open, locking.remembered) == ([], 0)
    found = locking.desk.read(lambda journal: read_entries(journal, session))
    texts = [one.text for one in found.heard]
    texts += [one.text for one in found.advice] + [one.text for one in found.lessons]
    texts += [one.situation for one in found.feedback]
    assert "Half a\nsentence" in texts


def typed_into(locking: Locking) -> WordsField:
    (form,) = locking.open
    if isinstance(form, FeedbackForm):
        return form.situation
    assert isinstance(form, HeardForm | AdviceForm | LessonForm)
    return form.words
