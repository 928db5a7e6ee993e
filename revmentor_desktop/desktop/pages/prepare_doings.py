"""What is done on the page "Prepare", each at once saved and with its Undo."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from revmentor_desktop.desktop.desk import Desk
from revmentor_desktop.desktop.dialogs.drop_topic import DropTopic
from revmentor_desktop.desktop.dialogs.reword_topic import RewordTopic
from revmentor_desktop.desktop.models.agenda_words import first_line
from revmentor_desktop.desktop.pages.prepare_row import AgendaLineRow
from revmentor_desktop.desktop.pages.prepare_saving import AtOnce
from revmentor_desktop.desktop.theme.icons import icon
from revmentor_desktop.journal.agenda import Proposed, Source
from revmentor_desktop.journal.agenda_line import AgendaLine
from revmentor_desktop.journal.agenda_templates import Template
from revmentor_desktop.journal.asks import Ask
from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.journal.question import Question
from revmentor_desktop.journal.sharing import Share, Side
from revmentor_desktop.operations.carry_forward import TopicRow
from revmentor_desktop.operations.prepare_agenda import (
    add_proposed,
    add_topic,
    arrange,
    build_agenda,
    place_ask,
    place_question,
    place_topic,
    put_back,
    reword_line,
    set_minutes,
    share_line,
    take_off,
)
from revmentor_desktop.operations.put_aside import drop_line, put_back_dropped, take_all_off

TOPICS = frozenset({Source.CARRIED, Source.MENTEE, Source.MENTOR})
"""Lines that stand for a topic of the inbox."""

DROP, REWORD = "drop line", "reword line"
"""By which dialogs are known again after a lock."""


class PrepareDoings(QObject):
    """Works over the desk for one session at a time. `going` tells which line is about to go.

    `saying` tells which line is about to say something else, and what.
    """

    going = Signal(object)
    saying = Signal(object, str)

    def __init__(self, desk: Desk, page: QWidget) -> None:
        super().__init__(page)
        self._desk = desk
        self._page = page
        self.saving = AtOnce(desk, self)
        self._asked: set[object] = set()
        self.session_id: ItemId | None = None
        self.mentorship_id: ItemId | None = None

    def build(self, template: Template) -> None:
        """Build the agenda; what is there stays. Undo takes off what came."""
        if not self._first(build_agenda):
            return
        session_id = self._session()

        def built(lines: tuple[AgendaLine, ...]) -> None:
            ids = tuple(line.id for line in lines)
            undo = self.saving.change(take_all_off)
            words = self.tr("Built: {count}.").format(
                count=self.tr("one line")
                if len(ids) == 1
                else self.tr("{n} lines").format(n=len(ids))
            )
            if ids:
                self._desk.tell(words, lambda: undo(ids))
            else:
                self._desk.tell(self.tr("There was nothing to put on it."))

        self.saving.change(build_agenda, built)(session_id, template)

    def fill_up(self, there: tuple[ItemId, ...]) -> None:
        """Add what the rules propose and what still fits."""
        if not self._first(build_agenda):
            return

        def filled(lines: tuple[AgendaLine, ...]) -> None:
            ids = tuple(line.id for line in lines if line.id not in there)
            undo = self.saving.change(take_all_off)
            if ids:
                self._desk.tell(self.tr("Filled up with what fits."), lambda: undo(ids))
            else:
                self._desk.tell(self.tr("Nothing more fits."))

        self.saving.change(build_agenda, filled)(self._session(), Template.REGULAR)

    def add(self, text: str, side: Side, minutes: int, give_back: Callable[[], bool]) -> None:
        """Write a topic onto the agenda; `give_back` shows it where it was typed."""
        add = self.saving.change(add_topic, self._can_undo, give_back)
        add(self._session(), text, side, minutes or None)

    def place_topic(self, row: TopicRow) -> None:
        """Put a topic of the inbox on the agenda."""
        if self._first(row.topic.id):
            self.saving.change(place_topic, self._can_undo)(self._session(), row.topic.id)

    def place_ask(self, ask: Ask) -> None:
        """Make a topic of an ask, and put it on the agenda."""
        if self._first(ask):
            self.saving.change(place_ask, self._can_undo)(self._session(), ask.text, ask.side)

    def place_question(self, question: Question) -> None:
        """Put a question of the bank on the agenda."""
        if self._first(question.id):
            self.saving.change(place_question, self._can_undo)(self._session(), question.id)

    def add_proposed(self, line: Proposed) -> None:
        """Put on the agenda what the rules would add."""
        if self._first(line):
            self.saving.change(add_proposed, self._can_undo)(self._session(), line)

    def set_minutes(self, row: AgendaLineRow, minutes: int) -> None:
        """Give a line other minutes."""
        if row.row is not None:
            line, before = row.row.line.id, row.row.line.minutes
            undo = self.saving.change(set_minutes)
            self.saving.change(set_minutes)(line, minutes)
            self._desk.can_undo(lambda: undo(line, before))

    def arrange(self, before: list[ItemId], after: list[ItemId]) -> None:
        """Put the lines into another order."""
        session_id, undo = self._session(), self.saving.change(arrange)
        self.saving.change(arrange)(session_id, after)
        self._desk.can_undo(lambda: undo(session_id, before))

    def share(self, row: AgendaLineRow, share: Share) -> None:
        """Say who may see a line."""
        if row.row is not None:
            line, before = row.row.line.id, row.row.line.share
            undo = self.saving.change(share_line)
            self.saving.change(share_line)(line, share)
            self._desk.can_undo(lambda: undo(line, before))

    def take_off(self, row: AgendaLineRow) -> None:
        """Take a line off; a topic waits in the inbox for next time."""
        if row.row is None:
            return
        line = row.row.line
        words = self.tr("Taken off the agenda.")
        if line.source in TOPICS:
            words = self.tr("Taken off. It waits in the inbox for next time.")
        undo = self.saving.change(put_back)
        self.going.emit(line.id)
        self.saving.change(take_off, lambda _line: self._desk.tell(words, lambda: undo(line.id)))(
            line.id
        )

    def drop(self, row: AgendaLineRow) -> None:
        """Ask why, then drop a topic for good; it can be brought back from the inbox."""
        if row.row is not None:
            line = row.row.line
            dialog = DropTopic(first_line(line.text), self._page)
            dialog.chosen.connect(lambda reason: self._drop(line, reason))
            self._desk.returning.open(dialog, DROP, line.id)

    def reword(self, row: AgendaLineRow) -> None:
        """Ask for other words."""
        if row.row is None or self.mentorship_id is None:
            return
        line = row.row.line
        dialog = RewordTopic(self._desk, self.mentorship_id, line.text, self._page)
        dialog.finished.connect(dialog.deleteLater)
        dialog.chosen.connect(lambda text: self._reword(line, text))
        self._desk.returning.open(dialog, REWORD, line.id)

    def come_back(self, kind: str, line_id: str, rows: Iterable[AgendaLineRow]) -> None:
        """Ask again what was being asked about a line when the journal was locked."""
        ask = {DROP: self.drop, REWORD: self.reword}.get(kind)
        for row in rows:
            if ask is not None and row.row is not None and row.row.line.id == line_id:
                ask(row)

    def menu(self, row: AgendaLineRow) -> QMenu:
        """What can be done with a line; the menu goes away by itself."""
        menu = QMenu(self._page)
        menu.aboutToHide.connect(menu.deleteLater)
        line = row.row.line if row.row is not None else None
        topic = line is not None and line.source in TOPICS
        off = self.tr("Take off, for next time") if topic else self.tr("Take off the agenda")
        rows = [
            (self.tr("Say it in other words"), "pencil-simple", self.reword),
            (off, "arrow-u-up-left", self.take_off),
        ]
        if topic:
            rows.append((self.tr("Drop it"), "x-circle", self.drop))
        for words, sign, run in rows:
            action = QAction(icon(sign), words, menu)
            action.triggered.connect(lambda _on=False, then=run: then(row))
            menu.addAction(action)
        return menu

    def shown(self) -> None:
        """The agenda is shown as the journal has it: what was asked for is there."""
        self._asked.clear()

    def _first(self, wish: object) -> bool:
        """Whether something is asked for the first time: a double click asks for it once."""
        first = wish not in self._asked
        self._asked.add(wish)
        return first

    def _drop(self, line: AgendaLine, reason: str) -> None:
        undo = self.saving.change(put_back_dropped)
        self.going.emit(line.id)
        self.saving.change(
            drop_line,
            lambda _none: self._desk.tell(self.tr("Dropped."), lambda: undo(line.id)),
        )(line.id, reason)

    def _reword(self, line: AgendaLine, text: str) -> None:
        undo = self.saving.change(reword_line)
        self.saying.emit(line.id, text)
        self.saving.change(
            reword_line,
            lambda _saved: self._desk.tell(self.tr("Reworded."), lambda: undo(line.id, line.text)),
        )(line.id, text)

    def _can_undo(self, line: AgendaLine) -> None:
        undo = self.saving.change(take_off)
        self._desk.can_undo(lambda: undo(line.id))

    def _session(self) -> ItemId:
        if self.session_id is None:
            raise RuntimeError("no session is shown")
        return self.session_id
