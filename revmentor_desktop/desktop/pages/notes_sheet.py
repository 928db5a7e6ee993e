"""The sheet of a note: when, about whom, who may see it, its title, text and tags."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QWidget

from revmentor_desktop.desktop.editor.found_words import show_found
from revmentor_desktop.desktop.editor.growing_text import GrowingText
from revmentor_desktop.desktop.editor.markdown_editor import MarkdownEditor
from revmentor_desktop.desktop.forms.note_sheet import Ui_NoteSheet
from revmentor_desktop.desktop.pages.notes_saver import AnyDraft
from revmentor_desktop.desktop.pages.write_up_seal import seal_words
from revmentor_desktop.desktop.parts.buttons import Button
from revmentor_desktop.desktop.saving import SaveState
from revmentor_desktop.desktop.theme.current import scaled
from revmentor_desktop.desktop.theme.dress import dress
from revmentor_desktop.desktop.theme.fonts import align_figures
from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.journal.mentorship import Mentorship
from revmentor_desktop.journal.note import NoteDraft, PrivateNoteDraft
from revmentor_desktop.journal.typed_dates import Here, read_when, say_when
from revmentor_desktop.support.clock import Clock
from revmentor_desktop.support.errors import KnownFailure, WrongUsage
from revmentor_desktop.support.language import translate

_AROUND_WHEN = 34
"""What a field needs beside its text to show the whole of it."""


class NoteSheet(QWidget):
    """Shows and takes one note. `edited` is for every change of a person.

    A private note stands in the private panel, its words hidden until they are asked for; while
    they are hidden they are in no field, so nothing reads them out.
    """

    edited = Signal()
    thrown_away = Signal()
    seal_asked = Signal()
    try_again = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._form = Ui_NoteSheet()
        self._form.setupUi(self)
        self._clock: Clock | None = None
        self._draft: AnyDraft | None = None
        self._hidden = False
        self._words = ""
        self.private_name = GrowingText(self._form.panel)
        self.private_editor = MarkdownEditor(self._form.panel)
        self._dress()
        self._connect()

    @property
    def editor(self) -> MarkdownEditor:
        """The editor of the kind of note that is shown."""
        return self.private_editor if self.private else self._form.editor

    @property
    def name(self) -> GrowingText:
        """The title of the kind of note that is shown."""
        return self.private_name if self.private else self._form.name

    @property
    def private(self) -> bool:
        """Whether a private note is shown."""
        return isinstance(self._draft, PrivateNoteDraft)

    @property
    def hidden_words(self) -> bool:
        """Whether its words are hidden now."""
        return self._hidden

    @property
    def draft(self) -> AnyDraft:
        """The note as it is now."""
        assert self._draft is not None  # noqa: S101  # asked of a sheet that shows a note
        whom: ItemId | None = self._form.whom.currentData()
        draft = replace(self._draft, mentorship_id=whom, tags=self._tags())
        if isinstance(draft, NoteDraft):
            draft = replace(draft, share=self._form.share.share)
        if not self._hidden:
            draft = replace(draft, title=self.name.words, text=self.editor.text())
        self._draft = draft
        return draft

    @property
    def back(self) -> Button:
        """The way back to the list, where only one of both fits."""
        return self._form.back

    def begin(self, clock: Clock) -> None:
        """Say where and when one is; once."""
        self._clock = clock

    def know_people(self, people: Sequence[Mentorship]) -> None:
        """Whom a note can be about."""
        with QSignalBlocker(self._form.whom):
            chosen = self._form.whom.currentData()
            self._form.whom.clear()
            self._form.whom.addItem(self.tr("About nobody"), None)
            for person in people:
                self._form.whom.addItem(person.counterpart, person.id)
            self._form.whom.setCurrentIndex(max(0, self._form.whom.findData(chosen)))

    def show_draft(self, draft: AnyDraft, *, hidden: bool, words: str = "") -> None:
        """Show another note, perhaps at the `words` that were searched for."""
        self._draft, self._hidden, self._words = draft, hidden and self._is_private(draft), words
        form = self._form
        with QSignalBlocker(form.whom), QSignalBlocker(form.when), QSignalBlocker(form.tags):
            form.whom.setCurrentIndex(max(0, form.whom.findData(draft.mentorship_id)))
            form.tags.setText(", ".join(draft.tags))
            self._say_when(draft)
        form.share.setVisible(not self.private)
        form.kinds.setCurrentWidget(form.private_page if self.private else form.open_page)
        if isinstance(draft, NoteDraft):
            form.share.show_share(draft.share)
            form.share.say_of(draft.title or self.tr("Note"))
        self._show_words()

    def follow(self, draft: AnyDraft) -> None:
        """The note was changed elsewhere; the cursor stays where it is."""
        if draft == self.draft:
            return
        sealed = self._sealed()
        self._draft = draft
        if sealed != self._sealed():
            self._hidden = self.private
            self._show_words()
        if not self._hidden:
            self.name.show_words(draft.title)
            self.editor.follow_text(draft.text)
        if isinstance(draft, NoteDraft):
            self._form.share.show_share(draft.share)

    def show_state(
        self, state: SaveState, saved_at: datetime | None, failure: KnownFailure | None
    ) -> None:
        """Where what is typed stands."""
        line, why = self._form.state, ""
        if state is SaveState.SAVING:
            line.saving()
        elif state is SaveState.FAILED and failure is not None:
            line.not_saved()
            here = self.tr("Your text is still here.")
            why = " ".join(part for part in (failure.what, here, failure.todo) if part)
        elif state is SaveState.SAVED and saved_at is not None:
            line.saved(saved_at)
        else:
            line.nothing()
        self._form.why.say(why)
        self._form.why.setVisible(bool(why))

    def cycle_share(self) -> bool:
        """The next share level; False for a private note, which has only one."""
        if self.private:
            return False
        self._form.share.cycle()
        return True

    def hide_words(self) -> None:
        """Hide a private note's words again."""
        if self.private and not self._hidden and self._draft is not None:
            self._draft = self.draft
            self._hidden = True
            self._show_words()

    def _is_private(self, draft: AnyDraft) -> bool:
        return isinstance(draft, PrivateNoteDraft)

    def _show_words(self) -> None:
        draft = self._draft
        if draft is None:
            return
        sealed = self._sealed()
        self._form.panel.show_hidden(self._hidden or bool(sealed), sealed)
        hidden = self._hidden or bool(sealed)
        self._hidden = hidden
        self._form.private_rows.setStretch(0, 0 if hidden else 1)
        self._form.private_rows.setStretch(1, 1 if hidden else 0)
        self.name.show_words("" if hidden else draft.title)
        self.editor.show_text("" if hidden else draft.text)
        self._form.words.setVisible(not hidden)
        self._offer_seal()
        if not hidden and self._words:
            show_found(self.editor, self._words)

    def _offer_seal(self) -> None:
        empty = self.private_editor.document().isEmpty()
        self._form.panel.offer_seal(offered=self.private and not empty)

    def _sealed(self) -> str:
        """Until when a cooling-off note stays closed, in words; "" for one that may be read."""
        draft = self._draft
        if not isinstance(draft, PrivateNoteDraft) or draft.seal_until is None or not self._clock:
            return ""
        return seal_words(draft.seal_until, self._clock.today())

    def _reveal(self) -> None:
        self._hidden = False
        self._show_words()
        self.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def _tags(self) -> tuple[str, ...]:
        parts = (part.strip() for part in self._form.tags.text().split(","))
        return tuple(part for part in parts if part)

    def _say_when(self, draft: AnyDraft) -> None:
        self._tell("")
        if self._clock is not None:
            said = say_when(draft.when, self._clock.today())
            self._form.when.setText(said)
            self._form.when.setCursorPosition(0)
            wide = self._form.when.fontMetrics().horizontalAdvance(said)
            self._form.when.setMinimumWidth(wide + scaled(_AROUND_WHEN))

    def _read_when(self) -> None:
        """The date was typed: take it, or say why it cannot be read."""
        if self._clock is None or self._draft is None:
            return
        try:
            when = read_when(self._form.when.text(), Here(self._clock.local(), self._clock.zone))
        except WrongUsage as reason:
            self._tell(str(reason))
            return
        changed = when != self._draft.when
        self._draft = replace(self._draft, when=when)
        self._say_when(self._draft)
        if changed:
            self.edited.emit()

    def _tell(self, sentence: str) -> None:
        self._form.when_told.say(sentence)
        self._form.when_told.setVisible(bool(sentence))
        dress(self._form.when, wrong=bool(sentence))

    def _count(self, words: int) -> None:
        self._form.words.setText(translate("Notes", "%n word(s)", n=words))

    def _dress(self) -> None:
        align_figures(self._form.words)
        dress(self.private_name, kind="name")
        dress(self.private_editor, kind="editor")
        self.private_name.setPlaceholderText(self.tr("A title, if it needs one"))
        self.private_name.setAccessibleName(self.tr("Title of the private note"))
        self.private_editor.setPlaceholderText(self.tr("What stays with you"))
        self.private_editor.setAccessibleName(self.tr("Private note"))
        self._form.editor.setPlaceholderText(self.tr("What do you want to keep?"))
        self._form.panel.body.addWidget(self.private_name)
        self._form.panel.body.addWidget(self.private_editor, 1)
        hints = Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText
        self._form.tags.setInputMethodHints(hints)
        self._count(0)

    def _connect(self) -> None:
        form = self._form
        for editor, name in (
            (form.editor, form.name),
            (self.private_editor, self.private_name),
        ):
            editor.edited.connect(self.edited)
            editor.words_changed.connect(self._count)
            name.edited.connect(self.edited)
            name.entered.connect(editor.setFocus)
        form.panel.shown.connect(self._reveal)
        form.panel.seal_asked.connect(self.seal_asked)
        self.private_editor.edited.connect(self._offer_seal)
        form.share.chosen.connect(lambda _share: self.edited.emit())
        form.whom.activated.connect(lambda _index: self.edited.emit())
        form.tags.textEdited.connect(lambda _text: self.edited.emit())
        form.when.editingFinished.connect(self._read_when)
        form.throw_away.clicked.connect(self.thrown_away)
        form.state.asked.connect(self.try_again)
