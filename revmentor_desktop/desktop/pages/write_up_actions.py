"""The promises of a session at the side of its write-up: kept ones, new ones, ones in the text."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from revmentor_desktop.desktop.desk import Desk
from revmentor_desktop.desktop.dialogs.throw_away import throw_away_with_undo
from revmentor_desktop.desktop.pages.write_up_action_form import ActionForm
from revmentor_desktop.desktop.pages.write_up_action_row import ActionRow, JottedRow, People
from revmentor_desktop.desktop.pages.write_up_action_saver import ActionSaver, ThisSession
from revmentor_desktop.desktop.pages.write_up_section import section_head
from revmentor_desktop.desktop.parts.buttons import IconButton
from revmentor_desktop.desktop.parts.focus import holds_focus
from revmentor_desktop.journal.action import Action, ActionDraft
from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.journal.sharing import Share, Side
from revmentor_desktop.journal.shorthand import Jotted, Mark
from revmentor_desktop.journal.typed_dates import Here
from revmentor_desktop.journal.words import compared
from revmentor_desktop.operations.actions import tick_action
from revmentor_desktop.operations.share import set_share
from revmentor_desktop.support.errors import KnownFailure


class ActionKeeper(QWidget):
    """Shows the actions of one session and keeps what is done to them."""

    def __init__(self, desk: Desk, this_session: ThisSession, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._this_session = this_session
        self._mentorship_id = ItemId("")
        self._people = People()
        self._actions: tuple[Action, ...] = ()
        self._jotted: tuple[Jotted, ...] = ()
        self._made_of: set[str] = set()
        self._savers: list[ActionSaver] = []
        self._forms: list[ActionForm] = []
        self._shown: list[object] = []
        self.rows: list[ActionRow] = []
        self.read_rows: list[JottedRow] = []
        self._count = QLabel(self)
        self.add = IconButton("plus", self.tr("Add an action"), self)
        self.add.clicked.connect(self.begin_new)
        self._list = QVBoxLayout()
        self._lay_out()

    @property
    def pending(self) -> bool:
        """Whether anything typed here is not in the journal."""
        return any(form.unsaved for form in self._forms) or any(one.busy for one in self._savers)

    @property
    def unkept(self) -> list[Jotted]:
        """The promises of the text that are no action of this session yet.

        An action that was reworded since is still known by the line it was read from.
        """
        words = {compared(action.text) for action in self._actions}
        traces = {action.read_from for action in self._actions} | self._made_of
        return [
            one for one in self._jotted if not (one.trace in traces or compared(one.text) in words)
        ]

    def commit(self) -> None:
        """Keep what is being typed and what could not be saved before."""
        for form in list(self._forms):
            form.commit_anyway()
        for saver in self._savers:
            saver.retry()

    def keep_what_was_read(self) -> None:
        """Finish: every promise of the text becomes an action."""
        for promise in self.unkept:
            self._keep_read(promise)

    def show_session(self, mentorship_id: ItemId, people: People) -> None:
        """Another session begins: what was open of the one before is kept."""
        self.commit()
        self._mentorship_id, self._people = mentorship_id, people
        self._actions, self._jotted, self._made_of, self._shown = (), (), set(), []
        self._refresh()

    def show_actions(self, actions: tuple[Action, ...]) -> None:
        """Show these, as the journal has them."""
        self._actions = actions
        self._refresh()

    def show_jotted(self, jotted: Sequence[Jotted]) -> None:
        """Show what the text promises."""
        self._jotted = tuple(one for one in jotted if one.mark is Mark.PROMISE)
        self._refresh()

    def begin_new(self) -> None:
        """A new action to type in; an empty one that is open already is taken."""
        empty = next((form for form in self._forms if not form.text.words), None)
        if empty is None:
            draft = ActionDraft(self._mentorship_id, "", Side.ME)
            empty = self._open_form(draft)
        empty.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def _open_form(self, draft: ActionDraft) -> ActionForm:
        clock = self._desk.clock
        saver = self._new_saver(draft.id)
        here = Here(clock.local(), clock.zone)
        form = ActionForm(draft, self._people.first_name, here, saver, self)
        form.closed.connect(lambda: self._close(form))
        form.thrown_away.connect(lambda: self._throw_away(form))
        self._forms.append(form)
        self._refresh()
        return form

    def _new_saver(self, item_id: ItemId | None) -> ActionSaver:
        saver = ActionSaver(self._desk, self._this_session(), item_id, self)
        saver.kept.connect(self._kept)
        saver.failed.connect(lambda failure: self._tell(saver, failure))
        self._savers = [one for one in self._savers if one.busy or self._in_form(one)]
        self._savers.append(saver)
        return saver

    def _in_form(self, saver: ActionSaver) -> bool:
        return any(form.saver is saver for form in self._forms)

    def _tell(self, saver: ActionSaver, failure: KnownFailure) -> None:
        """A failure whose form is gone is told by the window."""
        if not self._in_form(saver):
            self._desk.trouble(failure)

    def _kept(self, action: Action) -> None:
        """Show an action as saved, in its place or as the last one."""
        if action.mentorship_id != self._mentorship_id:
            return
        known = [one.id for one in self._actions]
        if action.id in known:
            self._actions = tuple(action if one.id == action.id else one for one in self._actions)
        else:
            self._actions = (*self._actions, action)
        self._refresh()

    def _close(self, form: ActionForm) -> None:
        inside = holds_focus(form)
        self._forms.remove(form)
        form.hide()
        form.deleteLater()
        if inside:
            self.add.setFocus(Qt.FocusReason.OtherFocusReason)
        self._refresh()

    def _throw_away(self, form: ActionForm) -> None:
        item_id = form.saver.id
        form.let_go()
        if item_id is not None:
            throw_away_with_undo(self._desk, item_id, self.tr("Action thrown away."))

    def _keep_read(self, promise: Jotted) -> None:
        draft = ActionDraft(
            self._mentorship_id,
            promise.text,
            promise.owner,
            promise.due,
            read_from=promise.trace,
        )
        self._made_of.add(promise.trace)
        self._new_saver(None).save(draft)
        self._refresh()

    def _tick(self, row: ActionRow, done: bool) -> None:
        if row.action is not None:
            self._desk.change(tick_action, self._kept)(row.action.id, done)

    def _share(self, row: ActionRow, share: Share) -> None:
        if row.action is None:
            return
        self._kept(replace(row.action, share=share))
        self._desk.change(set_share)(row.action.id, share)

    def _edit(self, row: ActionRow) -> None:
        action = row.action
        if action is None:
            return
        form = self._open_form(
            ActionDraft(
                mentorship_id=action.mentorship_id,
                text=action.text,
                owner=action.owner,
                due=action.due,
                session_id=action.session_id,
                share=action.share,
                done_on=action.done_on,
                outcome=action.outcome,
                made_on=action.made_on,
                id=action.id,
            )
        )
        form.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def _refresh(self) -> None:
        """Lay out the list anew, unless it shows all this already."""
        wanted: list[object] = [*self._actions, *self._forms, *self.unkept, self._people]
        wanted += [form.saver.id for form in self._forms]
        if wanted == self._shown:
            return
        self._shown = wanted
        self._place_rows()
        self._place_read()
        self._count.setText(str(len(self._actions)) if self._actions else "")

    def _place_rows(self) -> None:
        """A row for each action, its form instead while it is edited; new forms last."""
        editing = {form.saver.id: form for form in self._forms if form.saver.id is not None}
        rows = {row.action.id: row for row in self.rows if row.action is not None}
        self.rows = []
        for at, action in enumerate(self._actions):
            if action.id in editing:
                self._list.insertWidget(at, editing[action.id])
                continue
            row = rows.pop(action.id, None) or self._new_row()
            row.show_action(action, self._people, self._desk.clock.today())
            self.rows.append(row)
            self._list.insertWidget(at, row)
            row.show()
        for row in rows.values():
            row.hide()
            row.deleteLater()
        for form in self._forms:
            if form.saver.id not in {action.id for action in self._actions}:
                self._list.addWidget(form)

    def _place_read(self) -> None:
        for old in self.read_rows:
            old.hide()
            old.deleteLater()
        self.read_rows = []
        for promise in self.unkept:
            row = JottedRow(promise, self._people.first_name, self._desk.clock.today(), self)
            row.wanted.connect(lambda promise=promise: self._keep_read(promise))
            self.read_rows.append(row)
            self._list.addWidget(row)

    def _new_row(self) -> ActionRow:
        row = ActionRow(self)
        row.ticked.connect(lambda done: self._tick(row, done))
        row.shared.connect(lambda share: self._share(row, share))
        row.edit_asked.connect(lambda: self._edit(row))
        return row

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addLayout(section_head(QLabel(self.tr("Actions"), self), self._count, self.add))
        layout.addLayout(self._list)
        self._list.setSpacing(10)
