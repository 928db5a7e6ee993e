"""Timeline, list or calendar: which of them is shown, and what stands where there is nothing."""

from PySide6.QtCore import QObject

from revmentor_desktop.desktop.delegates.session_lines import SessionLines
from revmentor_desktop.desktop.delegates.sessions import SessionCards
from revmentor_desktop.desktop.desk import Desk
from revmentor_desktop.desktop.forms.sessions import Ui_Sessions
from revmentor_desktop.desktop.models.sessions import SessionsModel
from revmentor_desktop.desktop.pages.sessions_side import SessionsSide
from revmentor_desktop.desktop.parts.empty_state import EmptyState
from revmentor_desktop.operations.see_sessions import SeenSessions
from revmentor_desktop.operations.settings import remember_sessions_view

_TIMELINE, _LIST, _CALENDAR = "timeline", "list", "calendar"
_VIEWS = (_TIMELINE, _LIST, _CALENDAR)


class SessionsViews(QObject):
    """Knows the view; the journal remembers it."""

    def __init__(
        self, form: Ui_Sessions, model: SessionsModel, side: SessionsSide, desk: Desk
    ) -> None:
        super().__init__(form.content)
        self._form = form
        self._side = side
        self._desk = desk
        self._answer: SeenSessions | None = None
        self._cards = SessionCards(desk.clock, self)
        self._lines = SessionLines(desk.clock, self)
        form.list.show_rows(model, self._cards)
        form.views.set_labels((self.tr("Timeline"), self.tr("List"), self.tr("Calendar")))
        form.views.chosen.connect(self._choose)
        self.empty = EmptyState(parent=form.empty)
        form.empty_rows.addSpacing(16)
        form.empty_rows.addWidget(self.empty)
        form.empty_rows.addStretch(1)

    @property
    def calendar(self) -> bool:
        """Whether the large month is shown."""
        return _VIEWS[self._form.views.index] == _CALENDAR

    def show(self, answer: SeenSessions) -> None:
        """Show the view for what was read; at first the one that was chosen last."""
        if self._answer is None and answer.view in _VIEWS:
            self._form.views.choose(_VIEWS.index(answer.view))
            self._paint()
        self._answer = answer
        self._arrange()

    def _choose(self, index: int) -> None:
        self._paint()
        self._arrange()
        self._desk.ask(remember_sessions_view, lambda _none: None)(_VIEWS[index])

    def _paint(self) -> None:
        plain = _VIEWS[self._form.views.index] == _LIST
        self._form.list.paint_with(self._lines if plain else self._cards)

    def _arrange(self) -> None:
        answer, form = self._answer, self._form
        if answer is None:
            return
        empty = answer.total == 0
        large = self.calendar and not empty
        form.views.setVisible(not empty)
        form.list.setVisible(bool(answer.rows) and not large)
        form.calendar.setVisible(large)
        form.no_match.setVisible(not answer.rows and not empty and not large)
        form.empty.setVisible(empty)
        self._side.show_month(not large)
        if empty:
            self._say_empty(away=answer.mentorship.archived_on is not None)

    def _say_empty(self, *, away: bool) -> None:
        hint = self.tr("The first one can be planned, or written up right now.")
        self.empty.say(
            "notebook",
            self.tr("No session yet."),
            "" if away else hint,
            "" if away else self.tr("New session"),
        )
