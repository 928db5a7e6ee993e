"""The ways from the insights into check-ins, and back."""

from revmentor_desktop.desktop.pages.insights import InsightsPage
from revmentor_desktop.desktop.places import PageName
from tests.desktop.check_in.conftest import Hands


def test_the_insights_start_a_check_in_and_compare_the_ones_before(hands: Hands) -> None:
    hands.framed.go(PageName.INSIGHTS, hands.whose)
    insights = hands.framed.view.page(PageName.INSIGHTS)
    assert isinstance(insights, InsightsPage)
    hands.framed.click(insights.form.start)
    assert hands.framed.at() is PageName.CHECK_IN and hands.page.views.mine.isVisible()
    hands.press("Check-ins")
    assert hands.framed.at() is PageName.INSIGHTS
    hands.framed.click(insights.form.compare)
    assert hands.page.views.past.isVisible() and not hands.page.views.mine.isVisible()
    hands.press("Back")
    assert hands.page.views.together.isVisible()
