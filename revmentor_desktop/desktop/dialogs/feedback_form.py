"""Feedback begun from a session: what happened, what it changed, and what could come next."""

from dataclasses import replace

from PySide6.QtWidgets import QWidget

from revmentor_desktop.desktop.dialogs.entry_form import EntryForm
from revmentor_desktop.journal.feedback import Direction, FeedbackDraft, FeedbackSort

_WAYS = (Direction.GIVEN, Direction.RECEIVED)
_SORTS = (FeedbackSort.APPRECIATION, FeedbackSort.SUGGESTION)


class FeedbackForm(EntryForm):
    """`chosen` carries the draft; only a suggestion has a next step."""

    def __init__(self, draft: FeedbackDraft, first_name: str, parent: QWidget) -> None:
        super().__init__(parent.tr("Feedback"), "", parent)
        self._draft = draft
        ways = (
            self.tr("You to {name}").format(name=first_name),
            self.tr("{name} to you").format(name=first_name),
        )
        whose = self.tr("Who gave it")
        self.way = self.add_choice(whose, ways, _WAYS.index(draft.direction))
        sorts = (self.tr("Appreciation"), self.tr("Suggestion"))
        self.sort = self.add_choice(self.tr("Kind"), sorts, _SORTS.index(draft.sort))
        self.situation = self.add_words(
            self.tr("Situation"), self.tr("Where and when"), draft.situation
        )
        self.behaviour = self.add_words(
            self.tr("Behaviour"), self.tr("What a camera would have seen"), draft.behaviour
        )
        self.impact = self.add_words(self.tr("Impact"), self.tr("What it changed"), draft.impact)
        self.next_step = self.add_words(
            self.tr("Next step"), self.tr("What could be done"), draft.next_step
        )
        self.share = self.add_share(draft.share, self.tr("Feedback"))
        self.end()
        self.sort.chosen.connect(lambda _index: self._follow_sort())
        self._follow_sort()
        self.situation.edit.setFocus()

    def commit(self) -> None:
        parts = (self.situation, self.behaviour, self.impact, self.next_step)
        shown = [part for part in parts if not part.isHidden()]
        if not any(part.text.strip() for part in shown):
            self.situation.tell(self.tr("Feedback needs a few words."))
            return
        suggestion = _SORTS[self.sort.index] is FeedbackSort.SUGGESTION
        self.hand_over(
            replace(
                self._draft,
                direction=_WAYS[self.way.index],
                sort=_SORTS[self.sort.index],
                situation=self.situation.text,
                behaviour=self.behaviour.text,
                impact=self.impact.text,
                next_step=self.next_step.text if suggestion else "",
                share=self.share.share,
            )
        )

    def _follow_sort(self) -> None:
        self.next_step.setVisible(_SORTS[self.sort.index] is FeedbackSort.SUGGESTION)
