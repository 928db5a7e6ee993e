"""The topic inbox of one mentorship: ranked by the mentee, put on the next agenda, dropped."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QButtonGroup, QWidget

from revmentor_desktop.desktop.desk import Desk
from revmentor_desktop.desktop.forms.topics import Ui_Topics
from revmentor_desktop.desktop.models.agenda_words import first_line
from revmentor_desktop.desktop.page import Page
from revmentor_desktop.desktop.pages.prepare_saving import show_saving
from revmentor_desktop.desktop.pages.topics_doings import TopicsDoings
from revmentor_desktop.desktop.pages.topics_reading import Inbox, read_inbox
from revmentor_desktop.desktop.parts.focus import holds_focus
from revmentor_desktop.desktop.places import PageName, Place
from revmentor_desktop.journal.sharing import Share, Side
from revmentor_desktop.journal.topic import OPEN_STATES, TopicDraft, TopicState
from revmentor_desktop.operations.carry_forward import TopicRow
from revmentor_desktop.support.language import translate

_FILTERS = (OPEN_STATES, (TopicState.DISCUSSED,), (TopicState.DROPPED,))


class TopicsPage(Page):
    """Enter rewords, Alt with the arrow keys ranks, Delete throws away, Ctrl+N adds one."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.form = Ui_Topics()
        self.form.setupUi(self)
        self.list = self.form.list
        self.inbox: Inbox | None = None
        self.doings = TopicsDoings(desk, self)
        self._states: tuple[TopicState, ...] = OPEN_STATES
        self._filters = self._make_filters()
        self.list.setAccessibleName(self.tr("Topics"))
        self._connect()
        self._show_chosen(None)

    @property
    def unsaved(self) -> bool:
        return self.doings.saving.unsaved or bool(self.form.add.typed)

    def flush(self) -> None:
        if self.inbox is not None:
            self.form.add.commit()
        self.doings.saving.try_again()

    def first_focus(self) -> QWidget | None:
        return None if holds_focus(self) else self.form.add.field

    def come_back(self, kind: str, item_id: str) -> None:
        for row in self.inbox.rows if self.inbox is not None else ():
            if row.topic.id == item_id:
                self.doings.come_back(kind, row)

    def begin_new(self) -> bool:
        """The new thing is a topic."""
        self.form.add.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        return True

    def show_place(self, place: Place) -> None:
        another = self.place is None or self.place.mentorship_id != place.mentorship_id
        super().show_place(place)
        if another or place.item_id is not None:
            self.inbox = None
            self._choose_states(0)
            self._filters.buttons()[0].setChecked(True)
        self._ask()

    def _ask(self) -> None:
        place = self.place
        if place is not None and place.mentorship_id is not None:
            self.desk.ask(read_inbox, lambda inbox: self._answered(place, inbox))(
                place.mentorship_id
            )

    def _answered(self, place: Place, inbox: Inbox) -> None:
        if self.place != place or (self.inbox is not None and self.doings.saving.unsaved):
            return
        fresh, self.inbox = self.inbox is None, inbox
        self.form.add.setVisible(not self._fixed)
        whose = inbox.mentorship
        self.form.trail.show_trail(whose.counterpart, whose.colour, self.tr("Sessions"), "")
        self.form.add.show_mentorship(whose, inbox.mentee)
        if fresh:
            self.form.add.begin(inbox.mentee)
        self._show_rows(place if fresh else None)

    def _show_rows(self, go_to: Place | None = None) -> None:
        inbox = self.inbox
        if inbox is None:
            return
        if go_to is not None and go_to.item_id is not None:
            self._show_state_of(inbox, go_to)
        chosen = self.list.chosen.topic.id if self.list.chosen is not None else None
        wanted = go_to.item_id if go_to is not None and go_to.item_id is not None else chosen
        before = self.list.currentIndex().row()
        rows = [row for row in inbox.rows if row.topic.state in self._states]
        self.list.topics.movable = self._states == OPEN_STATES and not self._fixed
        self.list.topics.show(rows, inbox.mentorship)
        at = self.list.topics.row_of(wanted)
        if rows and (at >= 0 or before >= 0):
            self.list.pick(at if at >= 0 else before)
        self._show_chosen(self.list.chosen)
        self._show_counts(inbox)
        self.form.card.setVisible(bool(rows))
        self.form.empty.setVisible(not rows)
        self._show_empty()

    def _show_state_of(self, inbox: Inbox, place: Place) -> None:
        """Choose the filter that shows the topic one came for."""
        for row in inbox.rows:
            if row.topic.id == place.item_id:
                at = next(i for i, states in enumerate(_FILTERS) if row.topic.state in states)
                self._choose_states(at)
                self._filters.buttons()[at].setChecked(True)

    def _show_counts(self, inbox: Inbox) -> None:
        waiting = sum(row.topic.open for row in inbox.rows)
        on_it = sum(row.line_id is not None and row.topic.open for row in inbox.rows)
        words = translate("Topics page", "%n topic(s) waiting", n=waiting)
        if on_it:
            on = translate("Topics page", "%n of them on the next agenda", n=on_it)
            words = self.tr("{waiting}, {on}.").format(waiting=words, on=on)
        else:
            words = self.tr("{waiting}.").format(waiting=words)
        self.form.counts.say(words)

    def _show_empty(self) -> None:
        if self._states == OPEN_STATES:
            self.form.empty.say(
                "tray",
                self.tr("No topic waits"),
                self.tr("Jot one whenever it comes to mind, with Ctrl+J from any page."),
            )
        elif TopicState.DROPPED in self._states:
            self.form.empty.say("tray", self.tr("Nothing was dropped"), "")
        else:
            self.form.empty.say("tray", self.tr("Nothing was talked about yet"), "")

    def _show_chosen(self, row: TopicRow | None) -> None:
        """What can be done with the chosen topic."""
        form = self.form
        topic = row.topic if row is not None else None
        is_open = topic is not None and topic.open
        on_it = row is not None and row.line_id is not None and is_open
        free = not self._fixed
        form.place.setVisible(is_open and not on_it and free)
        form.back.setVisible(topic is not None and not is_open and free)
        for button in (form.reword, form.drop):
            button.setVisible(is_open and free)
        for always in (form.throw_away, form.share):
            always.setVisible(topic is not None and free)
        if topic is None:
            return
        title = first_line(topic.text)
        form.share.show_share(topic.share)
        form.share.say_of(title)
        for button, words in (
            (form.place, self.tr("Put on the next agenda: {topic}")),
            (form.back, self.tr("Bring back: {topic}")),
            (form.reword, self.tr("Say in other words: {topic}")),
            (form.drop, self.tr("Drop: {topic}")),
        ):
            button.setAccessibleName(words.format(topic=title))
        form.throw_away.call(self.tr("Throw away: {topic}").format(topic=title))

    @property
    def _fixed(self) -> bool:
        """Whether the mentorship is put away: then its topics can only be read."""
        return self.inbox is not None and self.inbox.mentorship.archived_on is not None

    def _make_filters(self) -> QButtonGroup:
        group = QButtonGroup(self)
        group.setExclusive(True)
        for at, chip in enumerate(
            (self.form.show_waiting, self.form.show_over, self.form.show_dropped)
        ):
            group.addButton(chip)
            chip.clicked.connect(lambda _on=False, at=at: self._filter(at))
        return group

    def _filter(self, at: int) -> None:
        self._choose_states(at)
        self._show_rows()

    def _choose_states(self, at: int) -> None:
        self._states = _FILTERS[at]

    def _rank(self, at: int, to: int) -> None:
        """Move a row at once, then keep the order."""
        before = self.list.topics.ids
        self.list.topics.move(at, to)
        self.list.pick(to)
        self.doings.rank(before, self.list.topics.ids)

    def _look_again(self) -> None:
        if self.isVisible():
            self._ask()

    def _show_state(self) -> None:
        show_saving(self.doings.saving, self.form.state, self.form.trouble)

    def _add(self, words: str, side: Side, minutes: int) -> None:
        if self.inbox is not None:
            draft = TopicDraft(self.inbox.mentorship.id, words, side, minutes or None)
            self.doings.add(draft, lambda: self.form.add.give_back(words, side, minutes))

    def _share(self, share: Share) -> None:
        if self.list.chosen is not None:
            self.doings.share(self.list.chosen, share)

    def _reword(self, row: TopicRow) -> None:
        if row.topic.open and not self._fixed:
            self.doings.reword(row)

    def _throw_away(self, row: TopicRow) -> None:
        if not self._fixed:
            self.doings.throw_away(row)

    def _with_chosen(self, run: object) -> None:
        row = self.list.chosen
        if row is not None and callable(run):
            run(row)

    def _go(self, page: PageName) -> None:
        if self.place is not None:
            self.desk.go(Place(page, self.place.mentorship_id))

    def _connect(self) -> None:
        form, doings = self.form, self.doings
        self.desk.changed.connect(self._look_again)
        doings.saving.state_changed.connect(self._show_state)
        doings.saving.refused.connect(self._look_again)
        form.add.added.connect(self._add)
        form.trail.went_up.connect(lambda: self._go(PageName.SESSIONS))
        form.prepare.clicked.connect(lambda: self._go(PageName.PREPARE))
        form.state.asked.connect(self.flush)
        form.trouble.asked.connect(self.flush)
        form.share.chosen.connect(self._share)
        self.list.picked.connect(self._show_chosen)
        self.list.opened.connect(self._reword)
        self.list.ranked.connect(self._rank)
        self.list.thrown.connect(self._throw_away)
        for button, run in (
            (form.place, doings.place),
            (form.back, doings.bring_back),
            (form.reword, doings.reword),
            (form.drop, doings.drop),
        ):
            button.clicked.connect(lambda _down=False, run=run: self._with_chosen(run))
        form.throw_away.clicked.connect(lambda: self._with_chosen(doings.throw_away))
        QShortcut(QKeySequence("Ctrl+Shift+L"), self, form.share.cycle)
