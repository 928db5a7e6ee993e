"""A promise being written: what, whose, and by when. It is saved while it is typed."""

from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from revmentor_desktop.desktop.autosave import Autosave
from revmentor_desktop.desktop.editor.growing_text import GrowingText
from revmentor_desktop.desktop.pages.write_up_action_saver import ActionSaver
from revmentor_desktop.desktop.parts.buttons import Button
from revmentor_desktop.desktop.parts.fields import Field
from revmentor_desktop.desktop.parts.segmented import Segmented
from revmentor_desktop.desktop.spoken import long_day
from revmentor_desktop.journal.action import ActionDraft
from revmentor_desktop.journal.sharing import Side
from revmentor_desktop.journal.typed_dates import Here, read_day, say_day
from revmentor_desktop.support.errors import KnownFailure, WrongUsage

_OWNERS = (Side.ME, Side.THEM)


class ActionForm(QWidget):
    """Edits one action in place. `closed` says that the person is done with it.

    `thrown_away` is for an action that existed before. Leaving it puts back what there was.
    """

    closed = Signal()
    thrown_away = Signal()

    def __init__(
        self, draft: ActionDraft, their_name: str, here: Here, saver: ActionSaver, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.saver = saver
        self._draft = draft
        self._saved = draft
        self._here = here
        self.text = GrowingText(self)
        self.due = Field("", self)
        self.owner = Segmented((self.tr("Me"), their_name), self)
        self.keep = Button(self.tr("Keep it"), "secondary", "", self)
        self.leave = Button(self.tr("Leave it"), "quiet", "", self)
        self.away = Button(self.tr("Throw away"), "danger", "", self)
        self._autosave = Autosave(self)
        self._dress()
        self._lay_out()
        self._fill(draft)
        self._connect()

    @property
    def unsaved(self) -> bool:
        """Whether words stand here that are not in the journal."""
        return self._autosave.dirty or self.saver.busy

    def commit(self) -> None:
        """Keep what was typed. A day that is none stays in its field with a sentence."""
        try:
            draft = self._typed()
        except WrongUsage as wrong:
            self.due.tell(str(wrong))
            self.due.edit.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self._finish(draft)

    def commit_anyway(self) -> None:
        """Keep what was typed without asking: words that are no day go to the end of the text."""
        try:
            draft = self._typed()
        except WrongUsage:
            typed = self.due.text.strip()
            draft = replace(self._without_day(), text=f"{self.text.words} ({typed})", due=None)
        self._finish(draft)

    def let_go(self) -> None:
        """Leave it: what there was before stays."""
        self._autosave.forget()
        if self._draft.id is None:
            self.saver.take_back()
        elif self._saved != self._draft or self.saver.busy:
            self.saver.save(self._draft)
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.let_go()
        else:
            super().keyPressEvent(event)

    def _finish(self, draft: ActionDraft) -> None:
        self._autosave.forget()
        if not draft.text:
            self.let_go()
            return
        self._save(draft)
        self.closed.emit()

    def _save(self, draft: ActionDraft) -> None:
        if draft != self._saved or (draft.id is None and self.saver.id is None):
            self._saved = draft
            self.saver.save(draft)

    def _save_while_typing(self) -> None:
        """After a quiet moment; a day that is none yet waits, the words do not."""
        try:
            draft = self._typed()
        except WrongUsage:
            draft = self._without_day()
        if draft.text:
            self._save(draft)

    def _typed(self) -> ActionDraft:
        """The draft as typed. Raises WrongUsage when the day is none."""
        return replace(self._without_day(), due=self._day())

    def _without_day(self) -> ActionDraft:
        owner = _OWNERS[self.owner.index]
        return replace(self._draft, text=self.text.words, owner=owner, due=self._saved.due)

    def _day(self) -> date | None:
        typed = self.due.text.strip()
        return read_day(typed, self._here) if typed else None

    def _read_due(self) -> None:
        """Say back which day the typed words mean, while they are typed."""
        try:
            day = self._day()
        except WrongUsage:
            day = None
        if day is None:
            self.due.clear_told()
        else:
            self.due.tell(long_day(day, self._here.now.date()), wrong=False)

    def _tell(self, failure: KnownFailure) -> None:
        """It could not be saved: say why; what was typed stays."""
        self.due.tell(str(failure))

    def _fill(self, draft: ActionDraft) -> None:
        self.text.show_words(draft.text)
        self.owner.choose(_OWNERS.index(draft.owner))
        self.due.edit.setText(say_day(draft.due, self._here.now.date()) if draft.due else "")
        self.away.setVisible(draft.id is not None)

    def _connect(self) -> None:
        self.text.entered.connect(self.commit)
        self.due.edit.returnPressed.connect(self.commit)
        self.due.edit.textEdited.connect(self._read_due)
        self.text.edited.connect(self._autosave.changed)
        self.due.edit.textEdited.connect(self._autosave.changed)
        self.owner.chosen.connect(lambda _index: self._autosave.changed())
        self._autosave.due.connect(self._save_while_typing)
        self.keep.clicked.connect(self.commit)
        self.leave.clicked.connect(self.let_go)
        self.away.clicked.connect(self.thrown_away)
        self.saver.failed.connect(self._tell)

    def _dress(self) -> None:
        self.text.setPlaceholderText(self.tr("Who does what?"))
        self.text.setAccessibleName(self.tr("What is promised"))
        self.text.setProperty("kind", "field")
        self.due.edit.setPlaceholderText(self.tr("By when? Friday, 18 June"))
        self.due.edit.setAccessibleName(self.tr("By when"))
        self.owner.setAccessibleName(self.tr("Who promised it"))

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        for part in (self.text, self.owner, self.due):
            layout.addWidget(part)
        buttons = QHBoxLayout()
        buttons.setContentsMargins(0, 0, 0, 0)
        buttons.setSpacing(8)
        buttons.addWidget(self.keep)
        buttons.addWidget(self.leave)
        buttons.addStretch(1)
        buttons.addWidget(self.away)
        layout.addLayout(buttons)
