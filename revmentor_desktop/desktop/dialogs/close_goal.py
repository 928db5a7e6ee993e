"""Closing a goal: how it ended, and one line why."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from revmentor_desktop.desktop.forms.close_goal import Ui_CloseGoal
from revmentor_desktop.desktop.parts.checks import RadioButton
from revmentor_desktop.desktop.parts.dialog import Dialog, Role
from revmentor_desktop.journal.goal import Ending, Goal


class CloseGoal(Dialog):
    """`chosen` carries the ending and the reason."""

    chosen = Signal(Ending, str)

    def __init__(self, goal: Goal, parent: QWidget) -> None:
        text = self.tr("Its milestones and ratings stay. You can take it up again.")
        super().__init__(parent, self.tr("How did it end?"), text)
        inside = QWidget(self)
        form = Ui_CloseGoal()
        form.setupUi(inside)
        self.body.addWidget(inside)
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
        self.add_button(self.tr("Leave it open"), "secondary", Role.RejectRole)
        self.keep = self.add_button(self.tr("Close this goal"), "primary", Role.ActionRole)
        self.keep.setDefault(True)
        self.keep.clicked.connect(self.commit)
        self.reason.edit.setFocus()

    def commit(self) -> None:
        """Hand over how it ended; a few words of why are needed."""
        reason = self.reason.text.strip()
        if not reason:
            self.reason.tell(self.tr("A few words are enough."))
            self.reason.edit.setFocus()
            return
        ending = next(one for one, button in self.endings.items() if button.isChecked())
        self.accept()
        self.chosen.emit(ending, reason)
