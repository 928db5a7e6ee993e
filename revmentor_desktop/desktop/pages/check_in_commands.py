"""What can be done around a check-in: concerns, changes, the rhythm; told with Undo."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from revmentor_desktop.desktop.again import or_again
from revmentor_desktop.desktop.desk import Desk
from revmentor_desktop.desktop.dialogs.both_agreed import BothAgreed
from revmentor_desktop.desktop.dialogs.change_form import ChangeForm
from revmentor_desktop.desktop.dialogs.check_in_rhythm import CheckInRhythmForm
from revmentor_desktop.desktop.dialogs.close_concern import CloseConcern
from revmentor_desktop.desktop.dialogs.concern_form import ConcernForm
from revmentor_desktop.desktop.dialogs.throw_away import throw_away_with_undo
from revmentor_desktop.desktop.models.check_in_words import day_of
from revmentor_desktop.desktop.places import PageName, Place
from revmentor_desktop.desktop.worker import Failed
from revmentor_desktop.journal.check_in import Adjustment, AdjustmentDraft, CheckInRhythm
from revmentor_desktop.journal.concern import Concern, ConcernDraft
from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.journal.mentorship import Cadence
from revmentor_desktop.journal.self_evaluation import SelfArea
from revmentor_desktop.journal.topic import Topic
from revmentor_desktop.journal.typed_dates import Here
from revmentor_desktop.operations.adjustments import (
    adjustment_draft_of,
    agree_adjustment,
    keep_adjustment,
)
from revmentor_desktop.operations.bring_up import put_concern_on_agenda
from revmentor_desktop.operations.check_ins import choose_rhythm
from revmentor_desktop.operations.concerns import (
    close_concern,
    concern_draft_of,
    keep_concern,
    reopen_concern,
)
from revmentor_desktop.operations.next_agenda import Placed
from revmentor_desktop.operations.prepare_agenda import take_off
from revmentor_desktop.operations.see_check_ins import SeenCheckIn
from revmentor_desktop.operations.self_evaluation import rate_self

CONCERN, ANSWER, CHANGE, DAYS, RHYTHM = (
    "concern", "concern answer", "check-in change", "check-in change days", "check-in rhythm",
)  # fmt: skip
"""By which dialogs are known again after a lock."""


class CheckInCommands(QObject):
    """Acts on what the page shows; `seen` is set by it."""

    def __init__(self, desk: Desk, page: QWidget) -> None:
        super().__init__(page)
        self.seen: SeenCheckIn | None = None
        self._desk = desk
        self._page = page

    def ask_concern(self, known: Concern | None = None) -> None:
        """What troubles somebody? Or change what a concern says."""
        if self.seen is None:
            return
        whom = self.seen.page.mentorship
        draft = concern_draft_of(known) if known else ConcernDraft(whom.id, "")
        dialog = ConcernForm(draft, whom.first_name, self._here(), self._page)
        about = (CONCERN, known.id if known else whom.id)
        failed = or_again(self._desk, dialog, *about)
        dialog.chosen.connect(self._desk.change(keep_concern, None, failed))
        self._desk.returning.open(dialog, *about)

    def ask_answer(self, concern: Concern) -> None:
        """What was said or done about it?"""
        dialog = CloseConcern(concern.text, self._page)
        about = (ANSWER, concern.id)
        failed = or_again(self._desk, dialog, *about)
        dialog.chosen.connect(lambda answer: self._close(concern, answer, failed))
        self._desk.returning.open(dialog, *about)

    def place(self, concern: Concern) -> None:
        """Put a concern on the next agenda, or into the inbox of topics where none is planned."""
        off = self._desk.change(take_off)

        def placed(where: Placed | Topic) -> None:
            if isinstance(where, Topic):
                self._desk.tell(self.tr("No meeting is planned. It waits in the inbox of topics."))
                return
            day = day_of(where.day, self._desk.clock.today())
            told = self.tr("It is on the agenda of {day}.").format(day=day)
            self._desk.tell(told, lambda: off(where.line.id))

        self._desk.change(put_concern_on_agenda, placed)(concern.id)

    def show_agenda(self, _row: object) -> None:
        """Go to the agenda on which a concern is."""
        if self.seen is not None:
            self._desk.go(Place(PageName.PREPARE, self.seen.page.mentorship.id))

    def reopen(self, concern: Concern) -> None:
        """Take an answered concern up again."""
        undo = self._desk.change(keep_concern)
        draft = concern_draft_of(concern)
        told = self.tr("Open again: {concern}").format(concern=concern.text)
        self._told(reopen_concern, told, lambda: undo(draft))(concern.id)

    def ask_change(self, known: Adjustment | None = None) -> None:
        """What is to change? Or put a change in other words."""
        check_in = self.seen.page.check_in if self.seen else None
        if self.seen is None or check_in is None:
            return
        draft = adjustment_draft_of(known) if known else AdjustmentDraft(check_in.id, "")
        dialog = ChangeForm(draft, self.seen.page.mentorship.first_name, self._page)
        about = (CHANGE, known.id if known else check_in.id)
        failed = or_again(self._desk, dialog, *about)
        dialog.chosen.connect(self._desk.change(keep_adjustment, None, failed))
        self._desk.returning.open(dialog, *about)

    def agree(self, change: Adjustment, *, on: bool) -> None:
        """Both agree to a change as of today, or not after all."""
        undo = self._desk.change(keep_adjustment)
        draft = adjustment_draft_of(change)
        told = self.tr("Agreed by both as of today.") if on else self.tr("Not agreed yet.")
        day = self._desk.clock.today() if on else None
        self._told(agree_adjustment, told, lambda: undo(draft))(change.id, day)

    def ask_days(self, change: Adjustment) -> None:
        """When did both agree, and from when does it hold?"""
        dialog = BothAgreed(change, self._here(), self._page)
        draft = adjustment_draft_of(change)
        failed = or_again(self._desk, dialog, DAYS, change.id)
        keep = self._desk.change(keep_adjustment, None, failed)
        dialog.chosen.connect(
            lambda day, holds: keep(replace(draft, agreed_on=day, from_day=holds or day))
        )
        self._desk.returning.open(dialog, DAYS, change.id)

    def make_version(self) -> None:
        """Fill the form of the agreement with what both agreed to."""
        check_in = self.seen.page.check_in if self.seen else None
        if check_in is not None:
            self._desk.go(Place(PageName.AGREEMENT, check_in.mentorship_id, check_in.id))

    def ask_rhythm(self) -> None:
        """How often, and when is the next one due?"""
        if self.seen is None:
            return
        page = self.seen.page
        dialog = CheckInRhythmForm(page.rhythm.cadence, page.due, self._here(), self._page)
        whose, known, due = page.mentorship.id, page.rhythm, page.due
        failed = or_again(self._desk, dialog, RHYTHM, whose)
        dialog.chosen.connect(
            lambda cadence, day: self._choose_rhythm(whose, known, cadence, (day, due), failed)
        )
        self._desk.returning.open(dialog, RHYTHM, whose)

    def rate_self(self, area: SelfArea, value: int | None) -> None:
        """Rate one's own part today."""
        if self.seen is not None:
            self._desk.change(rate_self)(self.seen.page.mentorship.id, area, value)

    def throw_away(self, item_id: ItemId, words: str) -> None:
        """Put a concern or a change into the trash."""
        told = self.tr("Thrown away: {words}").format(words=words)
        throw_away_with_undo(self._desk, item_id, told)

    def come_back(self, kind: str, item_id: str) -> None:
        """Ask again what was being asked when the journal was locked, if it is still there."""
        seen = self.seen
        if seen is None:
            return
        begun = seen.page.check_in.id if seen.page.check_in else None
        if item_id == seen.page.mentorship.id:
            if kind == CONCERN:
                self.ask_concern()
            elif kind == RHYTHM:
                self.ask_rhythm()
        elif (kind, item_id) == (CHANGE, begun):
            self.ask_change()
        for row in (*seen.page.concerns, *seen.closed):
            if item_id == row.concern.id:
                (self.ask_concern if kind == CONCERN else self.ask_answer)(row.concern)
        for change in seen.page.adjustments:
            if item_id == change.id:
                (self.ask_change if kind == CHANGE else self.ask_days)(change)

    def _close(self, concern: Concern, answer: str, failed: Failed) -> None:
        undo = self._desk.change(reopen_concern)
        told = self.tr("Answered: {concern}").format(concern=concern.text)
        close = self._told(close_concern, told, lambda: undo(concern.id), failed)
        close(concern.id, answer)

    def _choose_rhythm(
        self,
        whose: ItemId,
        known: CheckInRhythm,
        cadence: Cadence,
        days: tuple[date | None, date | None],
        failed: Failed,
    ) -> None:
        """Another day begins the series anew; the same one leaves it as it was."""
        day, due = days
        start = known.start if day in (None, due) else day
        undo = self._desk.change(choose_rhythm)
        told = self.tr("Kept how often you check in.")
        choose = self._told(
            choose_rhythm, told, lambda: undo(whose, known.cadence, known.start), failed
        )
        choose(whose, cadence, start)

    def _told(
        self,
        operation: Callable[..., object],
        told: str,
        undo: Callable[[], None],
        failed: Failed | None = None,
    ) -> Callable[..., None]:
        return self._desk.change(operation, lambda _done: self._desk.tell(told, undo), failed)

    def _here(self) -> Here:
        clock = self._desk.clock
        return Here(clock.local(), clock.zone)
