"""A check-in in the window: each answers alone, then both look at it together."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from revmentor_desktop.desktop.pages.check_in_views import View
from revmentor_desktop.desktop.places import PageName
from revmentor_desktop.journal.check_in import Answers, Statement
from revmentor_desktop.journal.sharing import Share
from revmentor_desktop.operations.check_ins import (
    begin_check_in,
    check_in_draft_of,
    keep_check_in,
)
from revmentor_desktop.operations.mentorships import archive_mentorship
from revmentor_desktop.support.errors import DiskTrouble
from tests.desktop.check_in.conftest import Hands
from tests.journeys.check_in_scenes import answer_both

K = Qt.Key
MINE = Answers(5, 4, 3, 4, "You waited", "More time")


def together(hands: Hands) -> None:
    hands.do(answer_both)
    hands.show()


def test_it_begins_with_when_it_is_due_and_what_was_said_before(hands: Hands) -> None:
    shown = hands.shown()
    assert "Check-in with Amara" in shown and "Due on Tuesday 16 June" in shown
    assert "15 May" in [
        one.text() for one in hands.page.views.past.findChildren(type(hands.page.views.start.often))
    ]
    assert not hands.page.form.next.isVisible()


def test_the_keyboard_alone_answers_all_of_mine(hands: Hands) -> None:
    hands.page.views.start.start.setFocus()
    hands.keys(K.Key_Return)
    assert hands.page.views.view is View.MINE
    hands.keys(K.Key_5, K.Key_Return, K.Key_4, K.Key_Return, K.Key_3, K.Key_Return)
    hands.keys(K.Key_2, K.Key_4, K.Key_Return)
    field = hands.page.views.mine.helped.edit
    assert field.hasFocus()
    QTest.keyClicks(field, MINE.helped)
    hands.keys(K.Key_Return)
    QTest.keyClicks(hands.page.views.mine.more.edit, MINE.more)
    hands.save()
    assert hands.begun.mine == MINE
    hands.keys(K.Key_Return)
    assert "Next question" in hands.page.form.next.text() and hands.page.views.theirs.isVisible()


def test_an_answer_is_taken_back_with_0_and_gone_back_to(hands: Hands) -> None:
    hands.press("Start check-in")
    hands.keys(K.Key_5, K.Key_Return)
    hands.press("Back")
    hands.keys(K.Key_0)
    hands.save()
    assert hands.begun.mine.glad is None
    assert "Question 1 of 4" in hands.shown() and "Last time 5" in hands.shown()


def test_what_was_begun_goes_on_where_it_stopped(hands: Hands) -> None:
    hands.press("Start check-in")
    hands.keys(K.Key_5, K.Key_Return, K.Key_4)
    hands.framed.go(PageName.TODAY)
    hands.show()
    assert len([one for one in hands.all() if one.finished_on is None]) == 1
    assert hands.page.views.view is View.MINE and "Question 2 of 4" in hands.shown()


def test_together_says_how_far_apart_and_what_was_said_last_time(hands: Hands) -> None:
    together(hands)
    rows = hands.page.views.together.compare.rows
    assert [rows[one].chip.text() for one in Statement] == ["1 apart", "Same", "2 apart", "1 apart"]
    assert rows[Statement.LEARN].chip.property("tone_name") == "warn"
    shown = hands.shown()
    for words in ("Last time 5 and 5", "You asked me first, in front of the others.",
                  "The gap is half a point"):  # fmt: skip
        assert words in shown
    assert (
        "May 4.5, Jun 4.5" in hands.page.views.together.satisfaction.chart.accessibleDescription()
    )


def test_it_starts_where_the_two_differ_when_asked(hands: Hands) -> None:
    together(hands)
    compare = hands.page.views.together.compare
    before = compare.rows[Statement.LEARN].mine.mapTo(compare, compare.rect().topLeft()).y()
    hands.press("Start where you differ.")
    after = compare.rows[Statement.LEARN].mine.mapTo(compare, compare.rect().topLeft()).y()
    first = compare.rows[Statement.GLAD].mine.mapTo(compare, compare.rect().topLeft()).y()
    assert after < before and after < first
    hands.press("In the usual order.")
    assert compare.rows[Statement.LEARN].mine.mapTo(compare, compare.rect().topLeft()).y() == before


def test_talking_may_change_a_rating(hands: Hands) -> None:
    together(hands)
    hands.page.views.together.compare.rows[Statement.LEARN].theirs.rate_by_hand(5)
    hands.save()
    assert hands.begun.theirs.learn == 5 and hands.begun.theirs.glad == 4
    assert hands.begun.mine.helped.startswith("You let me fail")


def test_finishing_files_it_and_says_when_the_next_is_due(hands: Hands) -> None:
    together(hands)
    begun = hands.begun.id
    hands.press("Finish the check-in")
    filed = next(one for one in hands.all() if one.id == begun)
    assert filed.finished_on == date(2026, 6, 11) and filed.share is Share.MAY_SHARE
    assert hands.told[-1][0] == "Filed. The next is due on 16 July."
    assert not hands.page.views.together.compare.rows[Statement.GLAD].mine.isEnabled()
    hands.undo()
    assert hands.begun.id == begun


def test_an_empty_one_is_not_finished(hands: Hands) -> None:
    hands.press("Start check-in")
    hands.press("Together")
    hands.press("Finish the check-in")
    assert "Nobody has answered anything yet." in hands.shown()
    assert hands.begun.finished_on is None and hands.page.form.next.isEnabled()


def test_their_side_missing_can_be_asked_for_or_typed_in(hands: Hands) -> None:
    hands.press("Start check-in")
    hands.keys(K.Key_4)
    hands.press("Together")
    assert "Amara has not answered yet." in hands.shown()
    assert "The gap shows once both have answered" in hands.shown()
    assert hands.framed.button("Ask for Amara’s answers", hands.page).isVisible()
    hands.press("Type them in")
    assert hands.page.views.view is View.THEIRS
    hands.keys(K.Key_3)
    hands.save()
    assert hands.begun.theirs.glad == 3 and hands.begun.mine.glad == 4


def test_answers_that_come_in_elsewhere_are_shown_and_mine_stay(hands: Hands) -> None:
    hands.press("Start check-in")
    hands.keys(K.Key_4)
    hands.save()
    draft = replace(check_in_draft_of(hands.begun), theirs=Answers(glad=2, helped="The list"))
    hands.do(lambda journal, _whose: keep_check_in(journal, draft))
    hands.press("Together")
    assert hands.page.views.theirs.answers.glad == 2 and "The list" in hands.shown()
    hands.press("Mine")
    hands.keys(K.Key_5)
    hands.save()
    assert hands.begun.theirs.helped == "The list"


def test_a_full_disk_keeps_the_answers_and_says_so(
    hands: Hands, monkeypatch: pytest.MonkeyPatch
) -> None:
    hands.press("Start check-in")

    def full(*_asked: object) -> None:
        raise DiskTrouble("The disk is full.", "Your answers are still here.")

    with monkeypatch.context() as patch:
        patch.setattr("revmentor_desktop.desktop.pages.check_in_answers.keep_check_in", full)
        hands.keys(K.Key_4)
        hands.save()
        assert hands.page.unsaved and hands.page.form.state.words == "The disk is full."
        hands.press("Together")
        hands.press("Finish the check-in")
        assert "Your answers are still here." in hands.shown()
        hands.framed.go(PageName.TODAY)
        hands.show()
        assert hands.page.views.mine.answers.glad == 4
    hands.save()
    assert hands.begun.mine.glad == 4 and not hands.page.unsaved


def test_long_words_and_faces_stay_whole(hands: Hands) -> None:
    words = ("Danke 🙏🏽 שלום " * 700)[:10_000].strip()
    hands.press("Start check-in")
    hands.page.views.mine.go_to(4)
    hands.page.views.mine.helped.edit.insertPlainText(words)
    hands.save()
    assert hands.begun.mine.helped == words
    hands.press("Together")
    assert words in hands.shown()


def test_the_ones_before_stand_side_by_side_and_open(hands: Hands) -> None:
    together(hands)
    hands.press("Earlier check-ins")
    past = hands.page.views.past
    assert [one.day for one in past.shown] == [date(2026, 4, 16), date(2026, 5, 15)]
    assert "You 4.5, Amara 4" in hands.shown()
    hands.framed.click(past.earlier)
    assert past.shown[0].day == date(2026, 3, 20)
    assert "Each of us brings one number, not ten" in hands.shown()
    hands.press("Open the check-in of 20 March")
    assert hands.page.form.title.text() == "March check-in"
    hands.press("All check-ins")
    assert hands.page.check_in is not None and hands.page.check_in.finished_on is None


def test_somebody_put_away_is_only_read(hands: Hands) -> None:
    together(hands)
    hands.do(lambda journal, whose: archive_mentorship(journal, whose, journal.clock.today()))
    hands.show()
    assert not hands.page.form.next.isEnabled()
    assert not hands.framed.button("Something to change", hands.page).isEnabled()
    hands.press("Mine")
    assert hands.page.views.view is View.MINE and hands.page.views.mine.helped.edit.isReadOnly()


def test_nobody_rated_and_nothing_was_ever_due(hands: Hands) -> None:
    hands.whose = hands.framed.mentorship("Mei")
    hands.show()
    assert "Due since" in hands.shown() and not hands.page.views.past.isVisible()
    hands.do(begin_check_in)
    hands.press("Together")
    assert "Nothing is rated yet" in hands.shown()
