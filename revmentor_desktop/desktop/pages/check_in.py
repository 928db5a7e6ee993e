"""How it goes between two people: each answers alone, then both look together (screen 13)."""

from collections.abc import Callable

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QWidget

from revmentor_desktop.desktop.desk import Desk
from revmentor_desktop.desktop.forms.check_in import Ui_CheckIn
from revmentor_desktop.desktop.page import Page
from revmentor_desktop.desktop.pages.check_in_answers import CheckInAnswers
from revmentor_desktop.desktop.pages.check_in_commands import CheckInCommands
from revmentor_desktop.desktop.pages.check_in_foot import CheckInFoot
from revmentor_desktop.desktop.pages.check_in_side import CheckInSide
from revmentor_desktop.desktop.pages.check_in_views import CheckInViews, View
from revmentor_desktop.desktop.pages.feedback_cards import ANSWER, FeedbackCards
from revmentor_desktop.desktop.pages.two_panes import TwoPanes
from revmentor_desktop.desktop.places import PAST, PageName, Place
from revmentor_desktop.desktop.theme.current import scaled
from revmentor_desktop.journal.check_in import CheckIn
from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.operations.check_ins import (
    begin_check_in,
    finish_check_in,
    reopen_check_in,
)
from revmentor_desktop.operations.see_check_ins import SeenCheckIn, see_check_in
from revmentor_desktop.support.errors import KnownFailure

_NEEDED, _SIDE, _ROOM_BESIDE = 960, 320, 640


class CheckInsPage(Page):
    """Begins, goes on with and finishes check-ins; what is answered is kept at once."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.form = form = Ui_CheckIn()
        form.setupUi(self)
        self.seen: SeenCheckIn | None = None
        self.answers = CheckInAnswers(desk, self)
        self.commands = CheckInCommands(desk, self)
        self.cards = FeedbackCards(desk, self)
        self.views = CheckInViews(form, self)
        self.foot = CheckInFoot(form)
        self.side = CheckInSide(form, self.commands)
        self._panes = TwoPanes(
            self,
            (form.content, form.side_edge, form.side),
            (form.to_side, form.back_to),
            needed=_NEEDED,
            side_width=_SIDE,
        )
        self._connect()
        self._show_view()

    @property
    def check_in(self) -> CheckIn | None:
        """The check-in that is shown, as it is answered now."""
        known = self.seen.page.check_in if self.seen is not None else None
        return self.answers.of(known) if known is not None else None

    def first_focus(self) -> QWidget | None:
        return self.views.begin()

    def panes(self) -> tuple[QWidget, ...]:
        return (self.form.content, self.form.side)

    def flush(self) -> None:
        self.answers.flush()

    @property
    def unsaved(self) -> bool:
        return self.answers.unsaved

    def begin_new(self) -> bool:
        self._start()
        return True

    def come_back(self, kind: str, item_id: str) -> None:
        seen = self.seen
        if kind == ANSWER and seen is not None and item_id == seen.page.mentorship.id:
            self.cards.bring_in(seen.page.mentorship)
            return
        self.commands.come_back(kind, item_id)

    def show_place(self, place: Place) -> None:
        another = self.place is None or self.place.mentorship_id != place.mentorship_id
        moved = another or (self.place is not None and self.place.item_id != place.item_id)
        super().show_place(place)
        if moved:
            self.answers.let_go()
            self.seen = self.commands.seen = None
            self.views.view = View.PAST if place.item_id == PAST else View.START
            self._panes.show_main()
            self._show_view()
        self._look()

    def _follow(self) -> None:
        if self.isVisible():
            self._look()

    def _look(self) -> None:
        place = self.place
        if place is not None and place.mentorship_id is not None:
            see = self.desk.ask(see_check_in, lambda seen: self._show(place, seen))
            see(place.mentorship_id, None if place.item_id == PAST else place.item_id)

    def _show(self, place: Place, seen: SeenCheckIn) -> None:
        if self.place is None or self.place != place:
            return
        before = self.seen.page.check_in.id if self.seen and self.seen.page.check_in else None
        was = self.views.view
        first = self.seen is None
        self.seen = self.commands.seen = seen
        known = seen.page.check_in
        self.form.trail.show_trail(seen.page.mentorship.counterpart, above=self.tr("Check-ins"))
        self.answers.show_check_in(known)
        now = self.check_in
        if now is None:
            self.views.view = View.START if self.views.view is not View.PAST else View.PAST
        elif first or now.id != before:
            self.views.fill(seen, now)
            if was is not View.PAST:
                self.views.view = self.views.where_to_begin(now)
        elif self.answers.reloaded:
            self.views.fill(seen, now)
        self._show_view()
        if self.views.view is not was:
            self._begin_view()

    def _show_view(self) -> None:
        """The view one is at, with the side and the foot."""
        seen, now = self.seen, self.check_in
        today = self.desk.clock.today()
        self.views.show_seen(seen, now, today)
        self.foot.show(self.views, now, self.answers.saver)
        self.form.side.setEnabled(seen is not None)
        if seen is not None:
            self.side.show_seen(seen, today)
            count = len(seen.page.concerns)
            words = self.tr("Concerns {count}") if count else self.tr("Concerns")
            self.form.to_side.setText(words.format(count=count))

    def _go(self, view: View) -> None:
        self.views.view = view
        self._show_view()
        self._begin_view()

    def _begin_view(self) -> None:
        """From its top, with the keyboard where one goes on."""
        at = QApplication.focusWidget()
        if at is not None and self.isAncestorOf(at):
            focus = self.views.begin()
            if focus is not None:
                focus.setFocus()
        self.form.scroll.verticalScrollBar().setValue(0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.views.fit(narrow=self.width() < scaled(_ROOM_BESIDE))

    def _edited(self) -> None:
        """A person answered something."""
        if self.check_in is not None:
            self.answers.take(self.views.mine.answers, self.views.theirs.answers)
            self.form.told.done()
            self._show_view()

    def _start(self) -> None:
        place = self.place
        if place is not None and place.mentorship_id is not None:
            self.desk.change(begin_check_in, lambda _begun: self._to_begun())(place.mentorship_id)

    def _to_begun(self) -> None:
        """Show the one that is begun, from a place that named another one, too."""
        place = self.place
        if place is not None and place.mentorship_id is not None:
            self.seen = None
            self.show_place(Place(PageName.CHECK_IN, place.mentorship_id))

    def _on(self) -> None:
        """Enter, or the button at the end."""
        view, now = self.views.view, self.check_in
        if now is None:
            return
        if now.finished_on is not None:
            self._reopen(now)
        elif view is View.TOGETHER:
            self._finish()
        elif not self.views.step(1):
            self._go(View.THEIRS if view is View.MINE else View.TOGETHER)
        else:
            self._show_view()

    def _back(self) -> None:
        if self.views.view is View.PAST:
            self._go(View.TOGETHER if self.check_in is not None else View.START)
        elif self.check_in is not None and self.check_in.finished_on is not None:
            self._to_begun()
        elif self.views.view is View.TOGETHER:
            self._go(View.MINE)
        elif self.views.step(-1):
            self._show_view()
        else:
            self._go(View.MINE)

    def _finish(self) -> None:
        saver = self.answers.saver
        if saver is None:
            return
        self.form.next.working(self.tr("Finishing"))
        finish = self.desk.change(finish_check_in, self._finished, self._refused)
        saver.with_item(finish, self._refused)

    def _finished(self, check_in: CheckIn) -> None:
        """It is filed; the next one follows from the rhythm."""
        whose = check_in.mentorship_id
        undo = self.desk.change(reopen_check_in)

        def tell(seen: SeenCheckIn) -> None:
            told = self.foot.filed(seen, self.desk.clock.today())
            self.desk.tell(told, lambda: undo(check_in.id))

        self.desk.ask(see_check_in, tell)(whose)
        self.form.next.ready()
        if self.place is not None and self.place.mentorship_id == whose:
            self.show_place(Place(PageName.CHECK_IN, whose, check_in.id))

    def _refused(self, failure: KnownFailure) -> None:
        self.form.next.ready()
        self.form.told.show_failure(failure)

    def _reopen(self, check_in: CheckIn) -> None:
        self.desk.change(reopen_check_in, lambda _again: self._to_begun())(check_in.id)

    def _go_up(self) -> None:
        if self.place is not None:
            self.desk.go(Place(PageName.INSIGHTS, self.place.mentorship_id))

    def _open(self, check_in_id: ItemId) -> None:
        if self.place is not None:
            self.desk.go(Place(PageName.CHECK_IN, self.place.mentorship_id, check_in_id))

    def _with_theirs(self, act: Callable[..., object]) -> Callable[[], None]:
        """Ask them, or bring in what they answered."""

        def go() -> None:
            if self.seen is not None:
                act(self.seen.page.mentorship)

        return go

    def _connect(self) -> None:
        form, views = self.form, self.views
        self.desk.changed.connect(self._follow)
        form.view.chosen.connect(lambda at: self._go((View.MINE, View.THEIRS, View.TOGETHER)[at]))
        form.trail.went_up.connect(self._go_up)
        form.next.clicked.connect(self._on)
        form.back.clicked.connect(self._back)
        form.state.asked.connect(self.flush)
        self.answers.state_changed.connect(lambda: self.foot.show_state(self.answers.saver))
        for one in (views.mine, views.theirs):
            one.edited.connect(self._edited)
            one.went_on.connect(self._on)
        views.edited.connect(self._edited)
        views.together.compare.typing.connect(lambda: self._go(View.THEIRS))
        views.together.past_asked.connect(lambda: self._go(View.PAST))
        for signal in (views.together.compare.asked, views.ask.clicked):
            signal.connect(self._with_theirs(self.cards.write))
        views.bring.clicked.connect(self._with_theirs(self.cards.bring_in))
        views.start.started.connect(self._start)
        views.start.rhythm_asked.connect(self.commands.ask_rhythm)
        views.past.opened.connect(self._open)
        views.own.rated.connect(self.commands.rate_self)
