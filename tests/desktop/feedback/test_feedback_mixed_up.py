"""Feedback while one goes from one to another: nothing is mixed up, and no word goes away."""

from revmentor_desktop.desktop.places import PageName, Place
from revmentor_desktop.journal.feedback import FeedbackState
from revmentor_desktop.journal.mentorship import Mentorship
from tests.desktop.feedback.hands import Hands

MAILS = "“Quick question” mails at 21:00 set the pace for us"


def another(hands: Hands) -> Mentorship:
    return hands.framed.mentorship("Jonas")


def go_on_at_once(hands: Hands, whose: Mentorship) -> None:
    """Go to somebody else's feedback while what was asked before is still under way."""
    hands.framed.view.desk.go(Place(PageName.FEEDBACK, whose.id))
    hands.framed.settle()


def test_words_that_are_brought_back_stay_with_whom_they_were_about(hands: Hands) -> None:
    hands.type(impact="About Amara alone")
    hands.framed.click(hands.page.form.leave)
    hands.framed.go(PageName.FEEDBACK, another(hands))
    hands.undo()
    assert not any(field.words for field in hands.fields())
    hands.framed.go(PageName.FEEDBACK, hands.whose)
    assert hands.fields()[2].words == "About Amara alone"


def test_changing_begins_with_nobody_else(hands: Hands) -> None:
    hands.choose(MAILS)
    hands.page.thread_view.edit.click()
    go_on_at_once(hands, another(hands))
    assert hands.page.form.side_title.text() == "New feedback"
    assert not any(field.words for field in hands.fields())


def test_saving_and_going_on_at_once_shows_what_waits_with_the_other_one(hands: Hands) -> None:
    hands.framed.go(PageName.FEEDBACK, another(hands))
    hands.type(impact="Half a sentence about Jonas")
    hands.framed.go(PageName.FEEDBACK, hands.whose)
    hands.type(impact="You listened")
    hands.page.form.save.click()
    go_on_at_once(hands, another(hands))
    assert hands.fields()[2].words == "Half a sentence about Jonas"


def test_undo_of_a_change_puts_back_even_when_one_went_on_at_once(hands: Hands) -> None:
    found = hands.choose(MAILS)
    other = next(one for one in hands.all() if one.id != found.id)
    hands.framed.click(hands.page.thread_view.edit)
    hands.type(impact="At night, too. ")
    hands.page.form.save.click()
    hands.page._choose(other.id)
    hands.framed.settle()
    hands.undo()
    assert hands.known(found).impact == found.impact


def test_what_changed_since_stays_when_a_half_typed_change_is_saved(hands: Hands) -> None:
    found = hands.choose(MAILS)
    other = next(one for one in hands.all() if one.id != found.id)
    hands.framed.click(hands.page.thread_view.edit)
    hands.type(impact="At night, too. ")
    hands.choose(other.headline)
    hands.choose(MAILS)
    thread = hands.page.thread_view
    thread.answer.edit.setPlainText("Mails wait until nine")
    hands.framed.click(thread.let_go)
    hands.choose(MAILS)
    hands.framed.click(thread.edit)
    hands.save()
    kept = hands.known(found)
    assert kept.impact.startswith("At night, too.")
    assert (kept.outcome, kept.state) == ("Mails wait until nine", FeedbackState.CLOSED)


def test_an_answer_half_typed_waits_while_another_one_is_read(hands: Hands) -> None:
    found = hands.choose(MAILS)
    other = next(one for one in hands.all() if one.id != found.id)
    hands.page.thread_view.answer.edit.setPlainText("Half a sen")
    hands.choose(other.headline)
    assert hands.page.thread_view.answer.text == ""
    hands.choose(MAILS)
    assert hands.page.thread_view.answer.text == "Half a sen"
