"""What is done from Today, each with its Undo."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from revmentor_desktop.desktop.again import or_again
from revmentor_desktop.desktop.desk import Desk
from revmentor_desktop.desktop.dialogs.change_action import ChangeAction
from revmentor_desktop.desktop.dialogs.throw_away import throw_away_with_undo
from revmentor_desktop.desktop.places import PageName, Place
from revmentor_desktop.desktop.rescheduling import Rescheduling
from revmentor_desktop.desktop.spoken import long_day
from revmentor_desktop.desktop.theme.icons import icon
from revmentor_desktop.desktop.worker import Failed
from revmentor_desktop.journal.action import Action, ActionDraft
from revmentor_desktop.journal.mentorship import Mentorship
from revmentor_desktop.operations.actions import draft_of as action_draft
from revmentor_desktop.operations.actions import keep_action, tick_action
from revmentor_desktop.operations.next_agenda import Placed, place_next, take_off_next
from revmentor_desktop.operations.sample import add_sample
from revmentor_desktop.operations.today import (
    NextSession,
    OpenAction,
    Today,
    ToWriteUp,
    put_off_write_up,
)
from revmentor_desktop.operations.whole_day import CarriedTopic


class TodayDoings(QObject):
    """Works over the desk; `unticked` says that an action was opened again by Undo."""

    unticked = Signal(object)

    def __init__(self, desk: Desk, page: QWidget) -> None:
        super().__init__(page)
        self._desk = desk
        self._page = page
        self._sessions = Rescheduling(desk, page)

    def add_sample(self) -> None:
        """Put the invented story into the journal, to look around in."""
        self._desk.change(add_sample)()

    def begin_note(self) -> None:
        """Go to the notes."""
        self._desk.go(Place(PageName.NOTES))

    def put_off(self, waiting: ToWriteUp) -> None:
        """Later: it asks again tomorrow."""
        undo = self._desk.change(put_off_write_up)
        self._desk.change(
            put_off_write_up,
            lambda _none: self._desk.tell(
                self.tr("It asks again tomorrow."), lambda: undo(waiting.session.id, later=False)
            ),
        )(waiting.session.id)

    def tick(self, action: Action, done: bool) -> None:
        """Mark an action done or open; the row itself shows Undo."""
        self._desk.change(tick_action)(action.id, done)
        if done:
            self._desk.can_undo(lambda: self._untick(action))

    def _untick(self, action: Action) -> None:
        self.unticked.emit(action.id)
        self._desk.change(tick_action)(action.id, False)

    def come_back(self, kind: str, item_id: str, today: Today) -> None:
        """Ask again what was being asked when the journal was locked, if it is still there."""
        if kind == "action":
            for row in (*today.actions_mine, *today.actions_theirs):
                if row.action.id == item_id:
                    self._change(row)
            return
        whose = next((one for one in today.mentorships if one.id == item_id), None)
        self._sessions.come_back(kind, item_id, whose)

    def menu(self, row: OpenAction) -> QMenu:
        """What else can be done with an action; the menu goes away by itself."""
        menu = QMenu(self._page)
        menu.aboutToHide.connect(menu.deleteLater)
        rows = [
            (self.tr("Change"), "pencil-simple", lambda: self._change(row)),
            (self.tr("Throw away"), "trash", lambda: self.throw_away(row.action)),
        ]
        if row.action.session_id is not None:
            rows.insert(0, (self.tr("Open its session"), "notebook", lambda: self._source(row)))
        for words, sign, run in rows:
            entry = QAction(icon(sign), words, menu)
            entry.triggered.connect(lambda _checked=False, then=run: then())
            menu.addAction(entry)
        return menu

    def throw_away(self, action: Action) -> None:
        """Into the trash, with Undo."""
        throw_away_with_undo(self._desk, action.id, self.tr("Action thrown away."))

    def _source(self, row: OpenAction) -> None:
        self._desk.go(Place(PageName.WRITE_UP, row.mentorship.id, row.action.session_id))

    def _change(self, row: OpenAction) -> None:
        dialog = ChangeAction(self._desk.clock, row.action, row.mentorship, self._page)
        failed = or_again(self._desk, dialog, "action", row.action.id)
        dialog.chosen.connect(lambda draft: self._keep_action(row.action, draft, failed))
        self._desk.returning.open(dialog, "action", row.action.id)

    def _keep_action(self, before: Action, after: ActionDraft, failed: Failed) -> None:
        undo = self._desk.change(keep_action)
        self._desk.change(
            keep_action,
            lambda _saved: self._desk.tell(self.tr("Changed."), lambda: undo(action_draft(before))),
            failed,
        )(after)

    def plan_meeting(self, mentorship: Mentorship) -> None:
        """Ask when the next meeting is, and plan it."""
        self._sessions.plan(mentorship)

    def move_meeting(self, coming: NextSession) -> None:
        """Ask when a planned meeting is instead."""
        self._sessions.move(coming.session.id)

    def miss_meeting(self, coming: NextSession) -> None:
        """Ask why a meeting will not happen."""
        self._sessions.miss(coming.session.id)

    def place_carried(self, carried: CarriedTopic) -> None:
        """Put a topic that was carried over on the agenda of the next meeting."""

        def placed(found: Placed) -> None:
            undo = self._desk.change(take_off_next)
            day = long_day(found.day, self._desk.clock.today())
            words = self.tr("On the agenda of {day}.").format(day=day)
            self._desk.tell(words, lambda: undo(found))

        self._desk.change(place_next, placed)(carried.row.topic.id)
