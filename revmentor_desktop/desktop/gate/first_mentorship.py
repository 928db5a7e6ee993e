"""The third step of setting up: who it is with, or only a look around in the sample (22)."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from revmentor_desktop.desktop.forms.first_mentorship import Ui_FirstMentorship
from revmentor_desktop.desktop.typed import typed_in
from revmentor_desktop.journal.mentorship import Cadence, MentorshipDraft, Unit
from revmentor_desktop.operations.unfinished import MENTORSHIP, Unfinished
from revmentor_desktop.support.clock import Clock
from revmentor_desktop.support.errors import KnownFailure

USUAL_RHYTHM = Cadence(2, Unit.WEEKS)


class FirstMentorship(QWidget):
    """`done` carries the draft; `look_asked` wants the sample instead."""

    done = Signal(object)
    look_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._form = Ui_FirstMentorship()
        self._form.setupUi(self)
        form = self._form
        form.sides.arrange(form.sides_row, form.side, form.main, share=528, column=520)
        form.steps.show_step(2)
        form.form.changed.connect(self._follow)
        form.form.submitted.connect(self._begin)
        form.begin.clicked.connect(self._begin)
        form.look.clicked.connect(self.look_asked)

    def begin(self, clock: Clock) -> None:
        """Start with an empty form."""
        self._form.form.show_draft(MentorshipDraft("", cadence=USUAL_RHYTHM), clock)
        self._form.banner.hide()
        self._follow()
        self._form.form.setFocus()

    def working(self) -> None:
        """It is being saved."""
        self._form.begin.working(self.tr("Saving"))
        self._form.look.setEnabled(False)

    def failed(self, failure: KnownFailure) -> None:
        """Say why it could not be saved."""
        self._form.look.setEnabled(True)
        self._form.begin.ready()
        self._form.banner.show_failure(failure)

    def unfinished(self) -> Unfinished | None:
        """What was typed so far, for the page on which a mentorship is added."""
        form = self._form.form
        return Unfinished(MENTORSHIP, "", typed_in(form)) if form.touched else None

    def _follow(self) -> None:
        """The side shows at once how it will read; the button says what is missing."""
        form = self._form
        form.preview.show_choice(form.form.name, form.form.role, form.form.relation)
        form.no_message.say(
            self.tr("{name} does not get a message. Nothing leaves this computer.").format(
                name=form.form.first_name
            )
            if form.form.first_name
            else self.tr("They do not get a message. Nothing leaves this computer.")
        )
        if form.form.missing:
            form.begin.not_yet(self.tr("Type their name first"))
        else:
            form.begin.ready()

    def _begin(self) -> None:
        if self._form.form.check():
            self.done.emit(self._form.form.draft())
