"""What stands above the feedback and in its place: reachable at every size."""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from revmentor_desktop.desktop.models.feedback_words import balance_words, bring_up_words
from revmentor_desktop.desktop.pages.feedback import FeedbackPage
from revmentor_desktop.desktop.parts.checks import CheckBox
from revmentor_desktop.desktop.places import PageName
from revmentor_desktop.desktop.theme.theme import Theme
from revmentor_desktop.journal.feedback import Balance
from tests.desktop.desks import StagedDesk
from tests.desktop.framed import Framed
from tests.staged import DESIGN_MOMENT


@pytest.fixture
def framed(sample_desk: StagedDesk, theme: Theme, qtbot: QtBot) -> Framed:
    return Framed(sample_desk, theme, qtbot)


def page_of(framed: Framed, whose: str) -> FeedbackPage:
    framed.go(PageName.FEEDBACK, framed.mentorship(whose))
    page = framed.view.page(PageName.FEEDBACK)
    assert isinstance(page, FeedbackPage)
    return page


def test_the_filter_and_the_question_for_feedback_are_beside_the_title(framed: Framed) -> None:
    form = page_of(framed, "Amara").form
    for control in (form.which, form.ask):
        assert control.visibleRegion().boundingRect().size() == control.size()


def test_the_list_stands_in_line_with_its_title_in_a_wide_window(framed: Framed) -> None:
    framed.view.resize(1900, 900)
    page = page_of(framed, "Amara")

    def left(widget: QWidget) -> int:
        return widget.mapTo(page, QPoint(0, 0)).x()

    assert left(page.list) == left(page.form.title)


def test_a_small_window_leads_to_the_form(framed: Framed) -> None:
    framed.view.resize(640, 600)
    page = page_of(framed, "Amara")
    assert not page.form.side.isVisible()
    assert not page.form.to_side.visibleRegion().isEmpty()
    framed.click(page.form.to_side)
    assert page.form.side.isVisible()


def test_where_there_is_none_yet_one_line_says_so_at_the_top(framed: Framed) -> None:
    page = page_of(framed, "Mei")
    page.list.hide()
    page.empty.show()
    framed.settle()
    assert page.empty.height() <= page.empty.sizeHint().height() + 4
    assert page.empty.y() < page.form.list.height() // 4


@pytest.mark.parametrize("balance", [Balance(given_suggestion=1), Balance(received_suggestion=1)])
def test_feedback_of_one_side_only_is_not_even(balance: Balance) -> None:
    assert balance_words(balance) != "Close to even"
    assert balance_words(Balance(2, 0, 1, 0)) == "Close to even"


def test_a_day_far_off_is_said_short_enough_for_the_form(framed: Framed) -> None:
    form = page_of(framed, "Amara").typing.fields.form
    assert isinstance(form.bring_up, CheckBox)
    today = DESIGN_MOMENT.date()
    form.bring_up.setText(bring_up_words(today.replace(month=9, day=30), today))
    framed.settle()
    assert form.bring_up.sizeHint().width() <= form.situation.width()
    assert form.situation.visibleRegion().boundingRect().width() == form.situation.width()
