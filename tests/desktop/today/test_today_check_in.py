"""Today says which check-ins are due, and leads into them."""

from datetime import date

from revmentor_desktop.desktop.pages.check_in import CheckInsPage
from revmentor_desktop.desktop.pages.today import TodayPage
from revmentor_desktop.desktop.places import PageName
from revmentor_desktop.journal.check_in import MONTHLY
from revmentor_desktop.operations.check_ins import choose_rhythm
from tests.desktop.framed import Framed


def test_the_next_ones_check_in_comes_first_with_its_day(framed: Framed) -> None:
    page = framed.view.page(PageName.TODAY)
    assert isinstance(page, TodayPage)
    card = page.form.check_in
    assert card.title.text() == "Check-in with Amara" and card.day.text() == "Tue 16 June"
    assert [one.text() for one in card.more][-1] == "And with Jonas, since Wed 3 June"
    framed.click(card.start)
    there = framed.view.page(PageName.CHECK_IN)
    assert framed.at() is PageName.CHECK_IN and isinstance(there, CheckInsPage)
    assert there.views.mine.isVisible() and "Question 1 of 4" in framed.read_on_screen(there)


def test_nothing_is_said_while_nothing_is_due(framed: Framed) -> None:
    page = framed.view.page(PageName.TODAY)
    assert isinstance(page, TodayPage)
    for name in ("Amara", "Jonas", "Mei"):
        whose = framed.mentorship(name).id
        framed.view.desk.change(choose_rhythm)(whose, MONTHLY, date(2026, 9, 1))
    framed.settle()
    assert not page.form.check_in.isVisible()
