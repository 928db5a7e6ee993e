"""Free notes and private ones: the list, and the chosen one to write in beside it."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from revmentor_desktop.desktop.delegates.months_view import MonthsView
from revmentor_desktop.desktop.delegates.notes import NoteCards
from revmentor_desktop.desktop.desk import Desk
from revmentor_desktop.desktop.dialogs.throw_away import throw_away_with_undo
from revmentor_desktop.desktop.forms.notes import Ui_Notes
from revmentor_desktop.desktop.models.months import CHUNK
from revmentor_desktop.desktop.models.notes import NotesModel, how_many
from revmentor_desktop.desktop.page import Page
from revmentor_desktop.desktop.pages.notes_away import NotesAway
from revmentor_desktop.desktop.pages.notes_none import NoNotes
from revmentor_desktop.desktop.pages.notes_saver import AnyDraft, AnyNote, NoteSaver, draft_of
from revmentor_desktop.desktop.pages.notes_sealing import NoteSealing
from revmentor_desktop.desktop.pages.notes_sheet import NoteSheet
from revmentor_desktop.desktop.pages.two_panes import TwoPanes
from revmentor_desktop.desktop.places import Place
from revmentor_desktop.desktop.saving import LeftSavers
from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.journal.note import NoteDraft, NoteRow, PrivateNote, PrivateNoteDraft
from revmentor_desktop.journal.when import When
from revmentor_desktop.operations.history import leave_page
from revmentor_desktop.operations.notes import list_notes, read_any_note
from revmentor_desktop.operations.see_notes import SeenNotes, see_notes
from revmentor_desktop.support.errors import KnownFailure

BOTH = 820
"""The list and a note beside it need so much."""


class NotesPage(Page):
    """N begins a note, Enter goes into the chosen one, Delete throws it away.

    What is typed is saved by itself; a note that could not be saved keeps its words, also while
    another one is shown.
    """

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._form = Ui_Notes()
        self._form.setupUi(self)
        self._saver: NoteSaver | None = None
        self._left: LeftSavers[NoteSaver] = LeftSavers()
        self.model = NotesModel(self._ask_more, desk.clock.local(), self)
        self.list.show_rows(self.model, NoteCards(self.model, self))
        self.sheet.begin(desk.clock)
        self._empty = NoNotes(self._form.empty)
        self._form.empty_rows.addWidget(self._empty)
        self._form.empty_rows.addStretch(1)
        self._panes = TwoPanes(
            self,
            (self._form.content, self._form.side_edge, self._form.sheet_side),
            (self._form.to_sheet, self.sheet.back),
            needed=BOTH,
        )
        self._away = NotesAway(self.sheet)
        self._sealing = NoteSealing(desk, self)
        self._connect()
        self._show_sheet(shown=False)

    @property
    def list(self) -> MonthsView:
        """The notes by month."""
        return self._form.list

    @property
    def sheet(self) -> NoteSheet:
        """The chosen note."""
        return self._form.sheet

    @property
    def unsaved(self) -> bool:
        here = self._saver is not None and self._saver.unsaved
        return here or self._left.unsaved

    def flush(self) -> None:
        self._left.flush()
        if self._saver is not None:
            self._saver.flush()

    def panes(self) -> tuple[QWidget, ...]:
        return (self.list, self.sheet)

    def first_focus(self) -> QWidget | None:
        return self.list

    def begin_new(self) -> bool:
        self._begin_new(private=False)
        return True

    def show_place(self, place: Place) -> None:
        super().show_place(place)
        if place.item_id is not None and place.item_id != self._item_id:
            self._read(place.item_id, place.words)
            self._panes.show_side()
        self.sheet.hide_words()
        self._ask()

    @property
    def _item_id(self) -> ItemId | None:
        return self._saver.item_id if self._saver is not None else None

    def _ask(self) -> None:
        self.desk.ask(see_notes, self._show)(max(CHUNK, len(self.model.items)))

    def _look_again(self) -> None:
        """Something was saved or thrown away: the list shows it, and so does the sheet."""
        if self.isVisible():
            self._ask()

    def _ask_more(self, offset: int) -> None:
        def extend(rows: tuple[NoteRow, ...]) -> None:
            if offset == len(self.model.items):
                self.model.extend(rows, complete=len(rows) < CHUNK)

        self.desk.ask(list_notes, extend)(limit=CHUNK, offset=offset)

    def _show(self, answer: SeenNotes) -> None:
        self.model.people = {person.id: person for person in answer.people}
        self._away.know(answer.people)
        scrolled = self.list.verticalScrollBar().value()
        self.model.show(answer.rows, self.desk.clock.local(), complete=answer.complete)
        self._form.counts.setText(how_many(answer))
        self._show_what_is_there(answer)
        if self._saver is not None and self._saver.item_id is None:
            return  # a new note that has no words yet
        self.list.verticalScrollBar().setValue(scrolled)
        if self.list.pick(self._item_id):
            self._follow()
        elif self._item_id is None or answer.complete:
            self._pick_first()

    def _pick_first(self) -> None:
        self._leave()
        first = next(iter(self.model.items), None)
        self._show_sheet(shown=False)
        self.list.pick(first.id if first else None)

    def _show_what_is_there(self, answer: SeenNotes) -> None:
        empty = not answer.rows and self._saver is None
        self.list.setVisible(bool(answer.rows))
        self._form.counts.setVisible(bool(answer.rows))
        self._form.empty.setVisible(empty)

    def _pick(self, row: NoteRow | None) -> None:
        if row is None or row.id == self._item_id:
            return
        if self.place is not None:
            self.place = replace(self.place, item_id=row.id)
        self._read(row.id)

    def _read(self, item_id: ItemId, words: str = "") -> None:
        self.desk.ask(
            read_any_note,
            lambda note: self._begin(note, words),
            lambda failure: self._not_there(item_id, failure),
        )(item_id)

    def _not_there(self, item_id: ItemId, failure: KnownFailure) -> None:
        if self.place is not None and self.place.item_id == item_id:
            self.place = replace(self.place, item_id=None)
            self.desk.trouble(failure)

    def _begin(self, note: AnyNote, words: str = "") -> None:
        """Show a note; what is not saved of it goes before what is."""
        if self.place is None or self.place.item_id != note.id or note.id == self._item_id:
            return
        self._leave()
        left = self._left.give_back(note.id)
        newest = left.newest if left is not None else None
        if left is not None and newest is not None:
            left.take_up(lambda: self.sheet.draft)
            self._start(left, newest, hidden=True, words=words)
        else:
            saver = NoteSaver(self.desk, note.id, lambda: self.sheet.draft, self)
            self._start(saver, draft_of(note), hidden=True, words=words)
        self.list.pick(note.id)

    def _follow(self) -> None:
        """The shown note may have been changed elsewhere."""
        if self._saver is None or self._saver.item_id is None:
            return

        def follow(note: AnyNote) -> None:
            if note.id == self._item_id and self._saver is not None and not self._saver.unsaved:
                self.sheet.follow(draft_of(note))

        self.desk.ask(read_any_note, follow, lambda _gone: None)(self._saver.item_id)

    def _begin_new(self, *, private: bool) -> None:
        self._leave()
        when = When.of(self.desk.clock.now(), self.desk.clock.zone)
        draft: AnyDraft = PrivateNoteDraft(when, "") if private else NoteDraft(when)
        if self.place is not None:
            self.place = replace(self.place, item_id=None)
        self.list.pick(None)
        self._form.empty.setVisible(False)
        self._start(NoteSaver(self.desk, None, lambda: self.sheet.draft, self), draft, hidden=False)
        self._panes.show_side()
        self.sheet.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def _start(self, saver: NoteSaver, draft: AnyDraft, *, hidden: bool, words: str = "") -> None:
        self._saver = saver
        saver.state_changed.connect(self._show_state)
        saver.saved.connect(self._saved)
        self._away.show_whose(draft.mentorship_id)
        self.sheet.show_draft(draft, hidden=hidden, words=words)
        self._show_state()
        self._show_sheet(shown=True)

    def _leave(self) -> None:
        """The page is about to show something else: what waits is saved on its own."""
        if self._saver is None:
            return
        saver, self._saver = self._saver, None
        saver.state_changed.disconnect(self._show_state)
        saver.saved.disconnect(self._saved)
        saver.let_go()
        self._left.keep(saver)
        if saver.item_id is not None:
            self.desk.ask(leave_page, lambda _done: None, lambda _gone: None)(saver.item_id)

    def _edited(self) -> None:
        if self._saver is not None:
            self._saver.changed()

    def _saved(self, note: AnyNote) -> None:
        if self.place is not None and self.place.item_id != note.id:
            self.place = replace(self.place, item_id=note.id)

    def _show_state(self) -> None:
        if self._saver is not None:
            self.sheet.show_state(self._saver.state, self._saver.saved_at, self._saver.failure)

    def _show_sheet(self, *, shown: bool) -> None:
        self.sheet.setVisible(shown)
        self._form.no_sheet.setVisible(not shown)

    def _throw_away(self) -> None:
        """Throw the shown note away; one that was never saved only goes from the sheet."""
        if self._saver is None:
            return
        if self._saver.item_id is None and not self._saver.unsaved:
            self._pick_first()
            return
        self._saver.with_item(self._throw_away_saved)

    def _throw_away_saved(self, item_id: ItemId) -> None:
        words = self.tr("Private note thrown away.") if self.sheet.private else ""
        if self.place is not None:
            self.place = replace(self.place, item_id=None)
        self._leave()
        self._panes.show_main()
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)  # not on what comes after the sheet
        throw_away_with_undo(self.desk, item_id, words or self.tr("Note thrown away."))

    def _seal(self) -> None:
        """Close the shown private note until tomorrow, once all of it is saved."""
        if self._saver is not None:
            self._saver.with_item(self._sealing.seal)

    def _sealed(self, note: PrivateNote) -> None:
        if note.id == self._item_id:
            self.sheet.show_draft(draft_of(note), hidden=True)
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _cycle_share(self) -> None:
        if self._saver is not None and not self.sheet.cycle_share():
            self.desk.tell(self.tr("This stays with you: private notes always do."))

    def _write(self, _row: NoteRow) -> None:
        self._panes.show_side()
        if not self.sheet.hidden_words:
            self.sheet.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def _connect(self) -> None:
        form = self._form
        self.list.picked.connect(self._pick)
        self.list.opened.connect(self._write)
        self.sheet.edited.connect(self._edited)
        self.sheet.seal_asked.connect(self._seal)
        self._sealing.sealed.connect(self._sealed)
        self.sheet.thrown_away.connect(self._throw_away)
        self.sheet.try_again.connect(self.flush)
        form.new_note.clicked.connect(lambda: self._begin_new(private=False))
        form.new_private.clicked.connect(lambda: self._begin_new(private=True))
        self._empty.asked.connect(lambda: self._begin_new(private=False))
        self.desk.changed.connect(self._look_again)
        for keys, slot in (("N", self.begin_new), ("Delete", self._throw_away)):
            shortcut = QShortcut(QKeySequence(keys), self.list, slot)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
        QShortcut(QKeySequence("Ctrl+Shift+L"), self, self._cycle_share).setContext(
            Qt.ShortcutContext.WidgetWithChildrenShortcut
        )
