"""Feedback being typed: its parts, and how the whole of it reads (screen 06, right)."""

from dataclasses import replace
from datetime import date

from PySide6.QtCore import QLocale, Qt, QTimer, Signal
from PySide6.QtWidgets import QButtonGroup, QWidget

from revmentor_desktop.desktop.editor.growing_text import GrowingText
from revmentor_desktop.desktop.forms.feedback_form import Ui_FeedbackForm
from revmentor_desktop.desktop.models.feedback_words import bring_up_words
from revmentor_desktop.desktop.models.session_words import number_of
from revmentor_desktop.desktop.spoken import short_day
from revmentor_desktop.journal.feedback import FeedbackDraft, FeedbackSort, reads_as
from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.journal.session import SessionRow
from revmentor_desktop.journal.wording import FeedbackField, hints

_PAUSE = 500
"""Milliseconds without a key after which a hint may come."""
_MOST = 2
"""Hints under one field; more would read like a mark."""


class FeedbackForm(QWidget):
    """Shows a draft and changes it. `edited` is for a person's changes only."""

    edited = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.form = Ui_FeedbackForm()
        self.form.setupUi(self)
        self._draft: FeedbackDraft | None = None
        self._loading = False
        self._hinted = True
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self._hint)
        self._sorts = QButtonGroup(self)
        for chip in (self.form.appreciation, self.form.suggestion):
            self._sorts.addButton(chip)
        self.form.when.call(self.tr("Where it is from"))
        self._connect()

    @property
    def draft(self) -> FeedbackDraft | None:
        """What is typed now; None before anything was shown."""
        if self._draft is None:
            return None
        form = self.form
        session = form.when.value
        return replace(
            self._draft,
            sort=self._sort,
            situation=form.situation.words,
            behaviour=form.behaviour.words,
            impact=form.impact.words,
            next_step=form.next_step.words,
            session_id=ItemId(session) if isinstance(session, str) else None,
            bring_up=form.bring_up.isChecked(),
            share=form.share.share,
        )

    @property
    def empty(self) -> bool:
        """Whether no word is typed."""
        return not any(field.words for field in self._fields)

    def show_draft(
        self, draft: FeedbackDraft, sessions: tuple[SessionRow, ...], next_day: date | None,
        today: date,
    ) -> None:  # fmt: skip
        """Show a draft; `sessions` are those that it may be from."""
        self._loading = True
        form = self.form
        self._draft = draft
        (form.appreciation if draft.sort is FeedbackSort.APPRECIATION else form.suggestion).click()
        for field, words in zip(
            self._fields,
            (draft.situation, draft.behaviour, draft.impact, draft.next_step),
            strict=True,
        ):
            field.show_words(words)
        form.share.show_share(draft.share)
        form.bring_up.setChecked(draft.bring_up)
        self.show_around(sessions, next_day, today)
        form.when.show_value(draft.session_id)
        self._loading = False
        self._read()
        self._hint()

    def show_around(
        self, sessions: tuple[SessionRow, ...], next_day: date | None, today: date
    ) -> None:
        """What is known around it now: the newest sessions and the next meeting."""
        known = [(row.id, self._session(row, today)) for row in sessions]
        chosen = self.form.when.value
        at = self._draft.session_id if self._draft is not None else None
        if at is not None and at not in dict(known):
            known.append((at, self.tr("An earlier session")))
        choices = [(None, self.tr("No session")), *known]
        self.form.when.show_choices(choices, chosen if chosen in dict(choices) else None)
        self.form.bring_up.setText(bring_up_words(next_day, today))

    def hint(self, *, wanted: bool) -> None:
        """Whether hints about the words come: what somebody else said is not reworded."""
        self._hinted = wanted
        self._hint()

    def begin(self) -> QWidget:
        """Where the keyboard begins."""
        return next((field for field in self._fields if not field.words), self.form.situation)

    @property
    def _fields(self) -> tuple[GrowingText, ...]:
        form = self.form
        return form.situation, form.behaviour, form.impact, form.next_step

    @property
    def _sort(self) -> FeedbackSort:
        suggestion = self.form.suggestion.isChecked()
        return FeedbackSort.SUGGESTION if suggestion else FeedbackSort.APPRECIATION

    def _session(self, row: SessionRow, today: date) -> str:
        return self.tr("{session}, {day}").format(
            session=number_of(row), day=short_day(row.when.day, today)
        )

    def _read(self) -> None:
        """Show how the whole of it reads, and only the parts that this kind has."""
        suggestion = self._sort is FeedbackSort.SUGGESTION
        self.form.next_part.setVisible(suggestion)
        words = [field.words for field in self._fields]
        whole = reads_as(words[0], words[1], words[2], words[3] if suggestion else "")
        self.form.reads.setVisible(bool(whole))
        self.form.reads_as.say(whole)

    def _hint(self) -> None:
        """Show under each field what might make it easier to hear."""
        form = self.form
        told = (form.situation_told, form.behaviour_told, form.impact_told, form.next_step_told)
        language = QLocale().name()
        asked = (form.situation_hint, form.behaviour_hint, form.impact_hint, form.next_step_hint)
        for name, field, line, asks in zip(FeedbackField, self._fields, told, asked, strict=True):
            found = hints(name, field.words, language)[:_MOST] if self._hinted else ()
            words = " ".join(hint.sentence for hint in found)
            if words != line.text():
                line.say(words)
                field.setAccessibleDescription(words or asks.text())
            line.setVisible(bool(words))

    def _changed(self) -> None:
        if not self._loading:
            self._pause.start()
            self._read()
            self.edited.emit()

    def _connect(self) -> None:
        form = self.form
        fields = self._fields
        for number, field in enumerate(fields):
            field.edited.connect(self._changed)
            field.entered.connect(lambda at=number: self._on(at))
        for chip in (form.appreciation, form.suggestion):
            chip.clicked.connect(self._changed)
        form.bring_up.clicked.connect(self._changed)
        form.share.chosen.connect(lambda _share: self._changed())
        form.when.chosen.connect(lambda _session: self._changed())

    def _on(self, at: int) -> None:
        """Enter goes on to the next part."""
        for field in (*self._fields[at + 1 :], self.form.bring_up):
            if field.isVisible():
                field.setFocus(Qt.FocusReason.TabFocusReason)
                return
