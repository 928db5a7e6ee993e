"""Prepare: the agenda of one meeting, with ideas beside it (screen 04)."""

from datetime import datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from revmentor_desktop.desktop.desk import Desk
from revmentor_desktop.desktop.forms.prepare import Ui_Prepare
from revmentor_desktop.desktop.models.agenda_words import (
    in_order,
    with_minutes,
    with_share,
    with_words,
    without,
)
from revmentor_desktop.desktop.page import Page
from revmentor_desktop.desktop.pages.prepare_doings import PrepareDoings
from revmentor_desktop.desktop.pages.prepare_reading import Prepared, read_prepared
from revmentor_desktop.desktop.pages.prepare_row import AgendaLineRow
from revmentor_desktop.desktop.pages.prepare_saving import show_saving
from revmentor_desktop.desktop.pages.prepare_sharing import SHARE, AgendaSharing
from revmentor_desktop.desktop.pages.prepare_sheet import PrepareSheet
from revmentor_desktop.desktop.pages.prepare_side import PrepareSide
from revmentor_desktop.desktop.pages.two_panes import TwoPanes
from revmentor_desktop.desktop.parts.focus import holds_focus
from revmentor_desktop.desktop.places import PageName, Place
from revmentor_desktop.desktop.rescheduling import Rescheduling
from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.journal.session import Status
from revmentor_desktop.journal.sharing import Share, Side
from revmentor_desktop.operations.agenda_page import AgendaPage
from revmentor_desktop.operations.in_the_room import begin_meeting
from revmentor_desktop.support.errors import KnownFailure, NotFound

MAIN_WIDTH, SIDE_WIDTH = 500, 336


class PreparePage(Page):
    """Shows one session to prepare; without one, the next meeting of the mentorship.

    What a person does shows at once and is saved at once. An answer of the journal is shown when
    nothing more is under way, so that it never takes back what was just done.
    """

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.form = Ui_Prepare()
        self.form.setupUi(self)
        self.agenda: AgendaPage | None = None
        self.owner = ""
        self.sheet = PrepareSheet(desk, self.form.scroll)
        self.side = PrepareSide(self.form.ideas, self.form.back)
        self.doings = PrepareDoings(desk, self)
        self.rescheduling = Rescheduling(desk, self)
        self._new_line = False
        self._panes = TwoPanes(
            self,
            (self.form.main, self.form.edge, self.form.side),
            (self.sheet.form.to_side, self.form.back),
            needed=MAIN_WIDTH + SIDE_WIDTH,
            side_width=SIDE_WIDTH,
        )
        self._connect()

    @property
    def unsaved(self) -> bool:
        return self.doings.saving.unsaved or bool(self.sheet.add.typed)

    def flush(self) -> None:
        """What is typed at the end of the agenda is a topic of it; what failed is tried again."""
        if self.agenda is not None:
            self.sheet.add.commit()
        self.doings.saving.try_again()

    def first_focus(self) -> QWidget | None:
        if holds_focus(self):
            return None
        if not self.sheet.empty.isHidden():
            return self.sheet.empty.build
        return self.form.share if self.sheet.add.isHidden() else self.sheet.add.field

    def panes(self) -> tuple[QWidget, ...]:
        return (self.form.main, self.form.side)

    def come_back(self, kind: str, item_id: str) -> None:
        self.rescheduling.come_back(kind, item_id, None)
        self.doings.come_back(kind, item_id, self.sheet.list.rows)
        if kind == SHARE and self.agenda is not None and item_id == self.agenda.session.id:
            self._share()

    def begin_new(self) -> bool:
        """The new thing here is a topic."""
        self._panes.show_main()
        self.sheet.add.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        return True

    def show_place(self, place: Place) -> None:
        here = self.agenda.session.id if self.agenda is not None else None
        another = place.item_id is None or place.item_id != here
        super().show_place(place)
        if another:
            self.agenda = None
            self.doings.session_id = None
            self.setEnabled(False)
            self._panes.show_main()
        self._ask()

    def _ask(self) -> None:
        place = self.place
        if place is None or place.mentorship_id is None:
            return
        bank = self.side.bank
        self.desk.ask(
            read_prepared,
            lambda prepared: self._answered(place, prepared),
            lambda failure: self._not_there(place, failure),
        )(place.mentorship_id, place.item_id, bank.habit, bank.turn)

    def _answered(self, place: Place, prepared: Prepared) -> None:
        if self.place != place or (self.agenda is not None and self.doings.saving.unsaved):
            return  # something else is shown, or what was done here is not in the journal yet
        self.setEnabled(True)
        self.owner = prepared.owner
        if prepared.agenda is None:
            self._show_none(prepared)
            return
        fresh = self.agenda is None
        if fresh:
            session = prepared.agenda.session
            self.place = Place(PageName.PREPARE, session.mentorship_id, session.id)
            self.doings.session_id = session.id
            self.doings.mentorship_id = session.mentorship_id
            self.sheet.add.begin(prepared.agenda.led.mentee)
            self.side.begin()
        self.doings.shown()
        self._show(prepared.agenda)
        self.side.show_questions(prepared.questions, prepared.agenda)
        if fresh and self.isVisible():
            self._begin_keyboard()

    def _show_none(self, prepared: Prepared) -> None:
        """No meeting is planned: offer to set one."""
        self.agenda = None
        self.sheet.show_no_meeting(prepared.mentorship)
        self.side.clear()
        self.form.share.hide()
        self.form.begin.hide()

    def _show(self, agenda: AgendaPage) -> None:
        self.agenda = agenda
        self.sheet.show_page(agenda, self.owner)
        self.side.show_page(agenda)
        planned = agenda.session.status is Status.PLANNED
        self.form.begin.setVisible(planned and agenda.mentorship.archived_on is None)
        self.form.share.setVisible(bool(agenda.rows))
        self._show_state()
        if self._new_line:
            self._new_line = False
            QTimer.singleShot(0, self, self._show_end)

    def _begin_keyboard(self) -> None:
        focus = self.first_focus()
        if focus is not None:
            focus.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_end(self) -> None:
        self.form.scroll.ensureWidgetVisible(self.sheet.add)

    def _not_there(self, place: Place, failure: KnownFailure) -> None:
        """Thrown away meanwhile: its list is the next best place."""
        if self.place != place:
            return
        self.desk.trouble(failure)
        if isinstance(failure, NotFound):
            self.desk.go(Place(PageName.SESSIONS, place.mentorship_id))

    def _look_again(self) -> None:
        if self.isVisible():
            self._ask()

    def _show_state(self) -> None:
        show_saving(self.doings.saving, self.form.state, self.form.trouble, self._changed_today)

    @property
    def _changed_today(self) -> datetime | None:
        """When the session was changed last, in local time, where that was today."""
        if self.agenda is None:
            return None
        changed = self.agenda.session.changed.astimezone(ZoneInfo(self.desk.clock.zone))
        return changed if changed.date() == self.desk.clock.today() else None

    def _set_minutes(self, row: AgendaLineRow, minutes: int) -> None:
        if self.agenda is not None and row.row is not None:
            self.doings.set_minutes(row, minutes)
            self._show(with_minutes(self.agenda, row.row.line.id, minutes))

    def _arrange(self, order: list[ItemId]) -> None:
        if self.agenda is not None:
            self.doings.arrange(self.sheet.list.order, order)
            self._show(in_order(self.agenda, order))

    def _share_line(self, row: AgendaLineRow, share: Share) -> None:
        if self.agenda is not None and row.row is not None:
            self.doings.share(row, share)
            self._show(with_share(self.agenda, row.row.line.id, share))

    def _say(self, line_id: ItemId, text: str) -> None:
        if self.agenda is not None:
            self._show(with_words(self.agenda, line_id, text))

    def _take_out(self, line_id: ItemId) -> None:
        if self.agenda is not None:
            self._show(without(self.agenda, line_id))

    def _add(self, words: str, side: object, minutes: int) -> None:
        self._new_line = True
        raised = side if isinstance(side, Side) else Side.ME
        session_id = self.doings.session_id

        def give_back() -> bool:
            here = self.doings.session_id == session_id  # else it is no topic of what is shown
            return here and self.sheet.add.give_back(words, raised, minutes)

        self.doings.add(words, raised, minutes, give_back)

    def _ask_more(self, row: AgendaLineRow) -> None:
        spot = row.more.mapToGlobal(row.more.rect().bottomLeft())
        self.doings.menu(row).popup(spot)

    def _cycle_share(self) -> None:
        """The level of the line the keyboard is in."""
        row = next((one for one in self.sheet.list.rows if holds_focus(one)), None)
        if row is not None:
            row.chip.cycle()

    def _go(self, page: PageName) -> None:
        if self.agenda is not None:
            session = self.agenda.session
            self.desk.go(Place(page, session.mentorship_id, session.id))

    def _begin(self) -> None:
        """Start the clock, then go into the room."""
        if self.agenda is not None:
            began = self.desk.change(begin_meeting, lambda _room: self._go(PageName.IN_THE_ROOM))
            began(self.agenda.session.id)

    def _all_topics(self) -> None:
        if self.agenda is not None:
            self.desk.go(Place(PageName.TOPICS, self.agenda.mentorship.id))

    def _up(self) -> None:
        if self.place is not None:
            self.desk.go(Place(PageName.SESSIONS, self.place.mentorship_id))

    def _change(self) -> None:
        if self.agenda is not None:
            self.rescheduling.move(self.agenda.session.id)

    def _share(self) -> None:
        """What leaves is shown before it does."""
        if self.agenda is not None:
            self.sheet.add.commit()
            AgendaSharing(self.desk, self.agenda, self).begin()

    def _connect(self) -> None:
        sheet, side, doings = self.sheet, self.side, self.doings
        self.desk.changed.connect(self._look_again)
        doings.saving.state_changed.connect(self._show_state)
        doings.saving.refused.connect(self._look_again)
        doings.going.connect(self._take_out)
        doings.saying.connect(self._say)
        sheet.went_up.connect(self._up)
        sheet.change_asked.connect(self._change)
        sheet.meeting_asked.connect(self._up)
        sheet.add.added.connect(self._add)
        sheet.empty.asked.connect(doings.build)
        sheet.form.fill.clicked.connect(lambda: doings.fill_up(tuple(sheet.list.order)))
        rows = sheet.list
        rows.minutes_asked.connect(self._set_minutes)
        rows.arranged.connect(self._arrange)
        rows.shared.connect(self._share_line)
        rows.more_asked.connect(self._ask_more)
        rows.reword_asked.connect(doings.reword)
        rows.off_asked.connect(doings.take_off)
        side.ideas.topic_wanted.connect(doings.place_topic)
        side.ideas.ask_wanted.connect(doings.place_ask)
        side.ideas.proposed_wanted.connect(doings.add_proposed)
        side.ideas.all_asked.connect(self._all_topics)
        side.topics_asked.connect(self._all_topics)
        side.bank.wanted.connect(doings.place_question)
        side.bank.looked.connect(self._ask)
        self.form.state.asked.connect(self.flush)
        self.form.trouble.asked.connect(self.flush)
        self.form.share.clicked.connect(self._share)
        self.form.begin.clicked.connect(self._begin)
        QShortcut(QKeySequence("Ctrl+Shift+L"), self, self._cycle_share)
        QShortcut(QKeySequence("Ctrl+Return"), self, self._begin)
