"""The sheet of a write-up: whose and when, prompts, the text, how it is saved, the private note."""

from datetime import date, datetime

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent, QTextCursor
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from revmentor_desktop.desktop.editor.markdown_editor import MarkdownEditor
from revmentor_desktop.desktop.forms.write_up_sheet import Ui_WriteUpSheet
from revmentor_desktop.desktop.models.session_facts import facts_of
from revmentor_desktop.desktop.pages.write_up_prompts import PromptChips
from revmentor_desktop.desktop.parts.buttons import LinkButton
from revmentor_desktop.desktop.parts.fact import Fact
from revmentor_desktop.desktop.parts.focus import holds_focus
from revmentor_desktop.desktop.places import PageName
from revmentor_desktop.desktop.saving import SaveState
from revmentor_desktop.desktop.spoken import long_moment
from revmentor_desktop.desktop.theme.current import mirrored, scaled
from revmentor_desktop.desktop.theme.fonts import align_figures
from revmentor_desktop.journal.mentorship import Mentorship
from revmentor_desktop.journal.prompts import opening_question
from revmentor_desktop.journal.session import SessionDraft
from revmentor_desktop.journal.sharing import Share
from revmentor_desktop.support.errors import KnownFailure
from revmentor_desktop.support.language import translate

NARROWEST = 520
"""The sheet needs so much beside its side; under that one of both is shown."""

_LEAST_PRIVATE = 56
_BESIDE = 14
"""So much the editor reaches into the margin, for its scroll bar."""


class WriteUpSheet(QScrollArea):
    """Shows and takes the texts of a session.

    `edited` is for every change of a person; `text_edited` only for those of the shared text.
    """

    edited = Signal()
    text_edited = Signal()
    try_again = Signal()
    details_asked = Signal()
    went_to_sessions = Signal()
    side_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inside = QWidget()
        self._form = Ui_WriteUpSheet()
        self._form.setupUi(inside)
        inside.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWidget(inside)
        self.editor = self._form.editor
        self.name = self._form.name
        self.steps = self._form.steps
        self.chip = self._form.share
        self.private = self._form.private
        self.state, self.why = self._form.state, self._form.why
        self.side_button = self._form.side_button
        self.private_editor = MarkdownEditor(self.private)
        self.change = LinkButton(self.tr("Change"), self._form.facts)
        self._private_changed = False
        self._form.facts.flow.gaps(18, 4)
        self._prompts = PromptChips(self._form.prompts, self.editor)
        self._dress()
        self._connect()

    @property
    def title(self) -> str:
        """The session's title as typed."""
        return self.name.words

    @property
    def text(self) -> str:
        """The shared text, exactly as typed."""
        return self.editor.text()

    @property
    def share(self) -> Share:
        """Who may see the text."""
        return self.chip.share

    def take_private_text(self) -> str | None:
        """The private note when it was changed since it was taken last, else None."""
        changed, self._private_changed = self._private_changed, False
        return self.private_editor.text() if changed else None

    def show_facts(
        self, draft: SessionDraft, mentorship: Mentorship, number: int | None, today: date
    ) -> None:
        """Show whose session it is, when, how long, where, and what became of it."""
        here = self.tr("Session {number}").format(number=number) if number else ""
        self._form.trail.show_trail(
            mentorship.counterpart, mentorship.colour, self.tr("Sessions"), here
        )
        self._form.moment.say(long_moment(draft.when, today))
        self.steps.show_session(PageName.WRITE_UP, mentorship.id, draft.id)
        self._form.facts.flow.removeWidget(self.change)
        self._form.facts.clear()
        for fact in facts_of(draft, mentorship):
            self._form.facts.flow.addWidget(Fact(fact.icon, fact.text, self._form.facts, fact.tone))
        self._form.facts.flow.addWidget(self.change)
        self._prompts.show_role(mentorship.my_role)

    def show_texts(self, draft: SessionDraft, *, fresh: bool) -> None:
        """Show the texts; `fresh` is for another session, else the cursor stays where it is."""
        self.name.show_words(draft.title)
        self.chip.show_share(draft.share)
        if not fresh:
            self.editor.follow_text(draft.text)
            if draft.private_text is not None:
                self.private_editor.follow_text(draft.private_text)
            return
        self.editor.show_text(draft.text)
        self.private_editor.show_text(draft.private_text or "")
        self._private_changed = False
        if draft.written_up is None:
            self.editor.moveCursor(QTextCursor.MoveOperation.End)
            QTimer.singleShot(0, self.editor, self.editor.ensureCursorVisible)
        self.look_again()

    def show_sealed(self, until: str) -> None:
        """Close the private note; `until` says when it opens by itself, "" opens it now."""
        if until:
            if holds_focus(self.private):
                self.editor.setFocus(Qt.FocusReason.OtherFocusReason)
            self.private_editor.show_text("")
            self._private_changed = False
        self.private_editor.setReadOnly(False)
        self.private.show_hidden(bool(until), until)
        self._offer_seal()

    def begin_sealing(self) -> None:
        """The note is about to be closed: nothing more is typed into it."""
        self.private_editor.setReadOnly(True)

    def _offer_seal(self) -> None:
        self.private.offer_seal(offered=not self.private_editor.document().isEmpty())

    def show_state(
        self, state: SaveState, saved_at: datetime | None, failure: KnownFailure | None
    ) -> None:
        """Where what is typed stands: saved, on its way, or not saved and why."""
        line, why = self.state, ""
        if state is SaveState.SAVING:
            line.saving()
        elif state is SaveState.FAILED:
            line.not_saved()
            why = self._reason(failure)
        elif saved_at is not None:
            line.saved(saved_at)
        else:
            line.nothing()
        self.why.say(why)
        self.why.setVisible(bool(why))

    def _reason(self, failure: KnownFailure | None) -> str:
        if failure is None:
            return ""
        here = self.tr("Your text is still here.")
        return " ".join(part for part in (failure.what, here, failure.todo) if part)

    def look_again(self) -> None:
        """The text changed a moment ago: count its words, see which prompts it answers.

        Not for each key: a label that changes lays the whole sheet out anew.
        """
        self._show_words(self.editor.words)
        self._prompts.look(self.text)

    def focus_private(self) -> None:
        """Go to the private note, where it may be read."""
        if not self.private.hides:
            self.private_editor.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.ensureWidgetVisible(self.private)

    def show_side_button(self, words: str) -> None:
        """Offer the way to the side where it does not fit beside the sheet; "" takes it away."""
        self.side_button.setText(words)
        self.side_button.setVisible(bool(words))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        height = max(scaled(_LEAST_PRIVATE), event.size().height() * 12 // 100)
        if self.private_editor.minimumHeight() != height:
            self.private_editor.setFixedHeight(height)

    def _dress(self) -> None:
        align_figures(self._form.words)
        self.editor.setPlaceholderText(opening_question())
        self.private_editor.setProperty("kind", "editor")
        self.private_editor.setPlaceholderText(self.tr("What stays with you"))
        self.private_editor.setAccessibleName(self.tr("Private note"))
        self.private.say_open(self.tr("Only you see this. It never enters an export."))
        self.private.body.addWidget(self.private_editor)
        self.chip.say_of(self.tr("Text of the session"))
        self.change.setAccessibleName(self.tr("Change date, length, place or what became of it"))
        self._show_words(0)
        self._make_room()

    def _make_room(self, _least: int = 0, most: int = 0) -> None:
        """The scroll bar takes its width from the margin, so that no line breaks anew for it."""
        bar = self.editor.verticalScrollBar().sizeHint().width() if most else 0
        room = max(0, _BESIDE - bar)
        left, right = (room, 0) if mirrored(self) else (0, room)
        self.editor.setViewportMargins(left, 0, right, 0)

    def _show_words(self, words: int) -> None:
        self._form.words.setText(translate("Write up", "%n word(s)", n=words))

    def _connect(self) -> None:
        self.editor.verticalScrollBar().rangeChanged.connect(self._make_room)
        self.editor.edited.connect(self.text_edited)
        self.editor.edited.connect(self.edited)
        self.private_editor.edited.connect(self._change_private)
        self.name.edited.connect(self.edited)
        self.name.entered.connect(self.editor.setFocus)
        self.chip.chosen.connect(lambda _share: self.edited.emit())
        self.change.clicked.connect(self.details_asked)
        self._form.trail.went_up.connect(self.went_to_sessions)
        self.side_button.setProperty("reads", True)
        self.side_button.clicked.connect(self.side_asked)
        self.state.asked.connect(self.try_again)
        for button, tool in (
            (self._form.heading, self.editor.heading),
            (self._form.bold, self.editor.bold),
            (self._form.italic, self.editor.italic),
            (self._form.bullets, self.editor.bullets),
            (self._form.quote, self.editor.quote),
        ):
            button.clicked.connect(tool)
            button.clicked.connect(self.editor.setFocus)

    def _change_private(self) -> None:
        self._private_changed = True
        self._offer_seal()
        self.edited.emit()
