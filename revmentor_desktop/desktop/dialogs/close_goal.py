"""Closing a goal: how it ended, and one line why; re-scoped, also which goal it became."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from revmentor_desktop.desktop.forms.close_goal import Ui_CloseGoal
from revmentor_desktop.desktop.parts.checks import RadioButton
from revmentor_desktop.desktop.parts.dialog import Dialog, Role
from revmentor_desktop.desktop.parts.paragraph import Paragraph
from revmentor_desktop.desktop.parts.scroll import DialogScroll
from revmentor_desktop.journal.goal import Ending, Goal, GoalDraft
from revmentor_desktop.support.language import translate

_WIDE = 480


class CloseGoal(Dialog):
    """`chosen` carries the ending and the reason, `rescoped` the reason and the new draft."""

    chosen = Signal(Ending, str)
    rescoped = Signal(str, object)

    def __init__(self, goal: Goal, parent: QWidget) -> None:
        text = self.tr("Its milestones and ratings stay. You can take it up again.")
        super().__init__(parent, self.tr("How did it end?"), text, _WIDE)
        self._goal = goal
        inside = QWidget(self)
        form = Ui_CloseGoal()
        form.setupUi(inside)
        self.body.addWidget(DialogScroll(inside, self, parent))
        self.endings: dict[Ending, RadioButton] = {}
        for ending, words in (
            (Ending.REACHED, self.tr("Reached")),
            (Ending.RESCOPED, self.tr("Re-scoped: it became another goal")),
            (Ending.STOPPED, self.tr("Stopped")),
        ):
            self.endings[ending] = RadioButton(words, inside)
            form.endings.addWidget(self.endings[ending])
        done = bool(goal.milestones) and goal.reached == len(goal.milestones)
        self.endings[Ending.REACHED if done else Ending.STOPPED].setChecked(True)
        self.reason = form.reason
        self.reason.name(self.tr("Why, in one line"))
        self.reason.edit.textChanged.connect(self.reason.clear_told)
        self.what, self.measure, self.later = form.what, form.measure, form.later
        self._ask_later(form.along)
        self.add_button(self.tr("Leave it open"), "secondary", Role.RejectRole)
        self.keep = self.add_button(self.tr("Close this goal"), "primary", Role.ActionRole)
        self.keep.setDefault(True)
        self.keep.clicked.connect(self.commit)
        self.reason.edit.setFocus()

    def commit(self) -> None:
        """Hand over how it ended; a few words of why are needed."""
        if not self.isVisible():  # a second click: it is answered
            return
        reason = self.reason.text.strip()
        if not reason:
            self.reason.tell(self.tr("A few words are enough."))
            self.reason.edit.setFocus()
            return
        ending = next(one for one, button in self.endings.items() if button.isChecked())
        title = self.what.text.strip()
        if ending is Ending.RESCOPED and not title:
            self.what.tell(self.tr("A few words say what it became."))
            self.what.edit.setFocus()
            return
        self.accept()
        if ending is Ending.RESCOPED:
            self.rescoped.emit(reason, self._draft(title))
        else:
            self.chosen.emit(ending, reason)

    def _ask_later(self, along: Paragraph) -> None:
        """What it became is asked of a re-scoped goal only."""
        self.what.name(self.tr("What is it now?"))
        self.what.edit.setText(self._goal.title)
        self.what.edit.textChanged.connect(self.what.clear_told)
        self.measure.name(self.tr("How will you notice?"))
        self.measure.edit.setText(" ".join(self._goal.measure.split()))
        for field in (self.what, self.measure):
            field.edit.setCursorPosition(0)
        left = len(self._goal.milestones) - self._goal.reached
        along.say(translate("CloseGoal", "The %n milestone(s) not reached go along.", n=left))
        along.setVisible(left > 0)
        rescoped = self.endings[Ending.RESCOPED]
        self.later.setVisible(rescoped.isChecked())
        rescoped.toggled.connect(self.later.setVisible)

    def _draft(self, title: str) -> GoalDraft:
        goal, measure = self._goal, self.measure.text.strip()
        if measure == " ".join(goal.measure.split()):
            measure = goal.measure
        return GoalDraft(
            goal.mentorship_id, goal.owner, title, goal.why, measure, goal.by, share=goal.share
        )
