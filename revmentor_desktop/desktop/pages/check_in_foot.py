"""The foot of a check-in: whether it is saved, the way back, and what comes next (screen 13)."""

from datetime import date

from revmentor_desktop.desktop.forms.check_in import Ui_CheckIn
from revmentor_desktop.desktop.models.check_in_words import day_of
from revmentor_desktop.desktop.pages.check_in_answers import CheckInSaver
from revmentor_desktop.desktop.pages.check_in_questions import STEPS
from revmentor_desktop.desktop.pages.check_in_views import CheckInViews, View
from revmentor_desktop.desktop.saving import SaveState
from revmentor_desktop.journal.check_in import CheckIn
from revmentor_desktop.operations.see_check_ins import SeenCheckIn
from revmentor_desktop.support.language import translate


class CheckInFoot:
    """Names the two buttons for the view one is at."""

    def __init__(self, form: Ui_CheckIn) -> None:
        self._form = form
        form.back.setProperty("reads", True)

    def show(self, views: CheckInViews, now: CheckIn | None, saver: CheckInSaver | None) -> None:
        """Show what can be done from here."""
        form, view = self._form, views.view
        finished = now is not None and now.finished_on is not None
        form.next.setVisible(now is not None and view is not View.PAST)
        form.next.setText(_next(views, finished=finished))
        form.next.show_icon(_icon(view, finished=finished))
        form.back.setText(_back(views, finished=finished))
        first = view is View.MINE and views.mine.at == 0
        form.back.setVisible(view is View.PAST or (now is not None and not first))
        self.show_state(saver)

    def show_state(self, saver: CheckInSaver | None) -> None:
        """Whether what is answered is safe."""
        line = self._form.state
        if saver is None or saver.state is SaveState.UNTOUCHED:
            line.nothing()
        elif saver.state is SaveState.SAVING:
            line.saving()
        elif saver.state is SaveState.FAILED:
            line.not_saved(saver.failure.what if saver.failure else "")
        elif saver.saved_at is not None:
            line.saved(saver.saved_at)

    def filed(self, seen: SeenCheckIn, today: date) -> str:
        """What is told when it is finished."""
        due = seen.page.due
        if due is None:
            return translate("CheckIn", "Filed.")
        return translate("CheckIn", "Filed. The next is due on {day}.", day=day_of(due, today))


def _next(views: CheckInViews, *, finished: bool) -> str:
    if finished:
        return translate("CheckIn", "Open it again")
    if views.view is View.TOGETHER:
        return translate("CheckIn", "Finish the check-in")
    side = views.mine if views.view is View.MINE else views.theirs
    if side.at < STEPS - 1:
        return translate("CheckIn", "Next question")
    if views.view is View.MINE:
        return translate("CheckIn", "To their side")
    return translate("CheckIn", "Look together")


def _icon(view: View, *, finished: bool) -> str:
    if finished:
        return "arrow-counter-clockwise"
    return "check" if view is View.TOGETHER else "arrow-right"


def _back(views: CheckInViews, *, finished: bool) -> str:
    if views.view is View.PAST:
        return translate("CheckIn", "Back")
    if finished:
        return translate("CheckIn", "All check-ins")
    if views.view is View.TOGETHER:
        return translate("CheckIn", "Back to mine")
    return translate("CheckIn", "Back")
