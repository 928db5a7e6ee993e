"""How far a goal is, on a day, as one of the two sees it."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from revmentor_desktop.desktop.dialogs.rate import Rate, Rated
from revmentor_desktop.desktop.models.goal_words import confidence_words
from revmentor_desktop.journal.goal import ProgressDraft
from revmentor_desktop.journal.typed_dates import Here
from revmentor_desktop.support.language import translate


class RateGoal(Rate):
    """`chosen` carries the rating; one whose value is 0 is a new one."""

    chosen = Signal(object)

    def __init__(self, draft: ProgressDraft, first_name: str, here: Here, parent: QWidget) -> None:
        rated = Rated(draft.by, draft.value, draft.day)
        title = translate("RateGoal", "How far is it?")
        super().__init__(title, confidence_words(), rated, first_name, here, parent)
        self._draft = draft
        self.note.name(self.tr("A note of your own"))
        self.note.edit.setPlaceholderText(self.tr("What made you think so"))
        self.note.edit.setText(draft.note)

    def answered(self, rated: Rated) -> None:
        note = self.note.text.strip()
        draft = replace(self._draft, by=rated.by, value=rated.value, day=rated.day, note=note)
        self.chosen.emit(draft)
