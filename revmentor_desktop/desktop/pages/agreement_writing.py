"""The agreement being written: what is typed is kept in the journal until it is saved or left."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from revmentor_desktop.desktop.autosave import Autosave
from revmentor_desktop.desktop.desk import Desk
from revmentor_desktop.desktop.editor.lines_field import LinesField
from revmentor_desktop.desktop.pages.agreement_answer import AgreementAnswer, Proposal
from revmentor_desktop.desktop.pages.agreement_form import AgreementForm
from revmentor_desktop.desktop.parts.dialog import ask
from revmentor_desktop.journal.agreement import AgreementParts
from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.journal.typed_dates import Here
from revmentor_desktop.operations.unfinished_agreement import (
    TypedAgreement,
    keep_unfinished_agreement,
)
from revmentor_desktop.support.errors import KnownFailure


class AgreementWriting(QObject):
    """Holds the form while there is one. `left` comes when it is saved or left.

    What the journal could not keep waits here, also while somebody else's agreement is shown.
    """

    left = Signal()

    def __init__(self, desk: Desk, page: QWidget) -> None:
        super().__init__(page)
        self.form: AgreementForm | None = None
        self._desk = desk
        self._page = page
        self._about: ItemId | None = None
        self._under_way = 0
        self._lost: dict[ItemId, TypedAgreement | None] = {}
        self._autosave = Autosave(self)
        self._autosave.due.connect(self._keep)

    @property
    def unsaved(self) -> bool:
        """Whether anything typed is not in the journal."""
        return self._autosave.dirty or self._under_way > 0 or bool(self._lost)

    def not_kept(self, mentorship_id: ItemId) -> TypedAgreement | None:
        """What was typed about one mentorship and could not be kept."""
        return self._lost.get(mentorship_id)

    def begin(
        self,
        answer: AgreementAnswer,
        typed: TypedAgreement | None,
        parent: QWidget,
    ) -> AgreementForm:
        """A form of the newest version, with what was typed in it before, if anything was.

        What both agreed to in a check-in is filled in.
        """
        page = answer.page
        self.close()
        parts = page.newest.parts if page.newest else AgreementParts()
        clock = self._desk.clock
        here = Here(clock.local(), clock.zone)
        form = self.form = AgreementForm(parts, (page.me, page.them), here, parent)
        self._about = page.mentorship.id
        form.edited.connect(self._autosave.changed)
        if typed is not None:
            form.take(typed)
        if answer.proposed is not None:
            _fill(form, answer.proposed)
        return form

    def flush(self) -> None:
        """Keep at once what waits to be kept, also what could not be before."""
        self._autosave.flush()
        for about, typed in self._lost.items():
            self._hand_over(about, typed)

    def leave(self) -> None:
        """Back to reading; what was typed is forgotten."""
        about = self._about
        self.close()
        if about is not None:
            self._lost.pop(about, None)
            self._desk.ask(keep_unfinished_agreement, lambda _none: None)(about, None)
        self.left.emit()

    def ask_leave(self) -> None:
        """Leave the form; ask first when something was typed."""
        if self.form is None:
            return
        if not self.form.touched:
            self.leave()
            return
        ask(
            self._page,
            self.tr("Leave what you typed?"),
            self.tr("The agreement stays as it was."),
            self.tr("Leave it"),
            self.tr("Go on writing"),
            then=self.leave,
        )

    def close(self) -> None:
        """Take the form away; what was kept of it stays kept."""
        self._autosave.forget()
        if self.form is not None:
            self.form.hide()
            self.form.deleteLater()
            self.form = None
        self._about = None

    def _keep(self) -> None:
        if self.form is not None and self._about is not None:
            self._hand_over(self._about, self.form.typed if self.form.touched else None)

    def _hand_over(self, about: ItemId, typed: TypedAgreement | None) -> None:
        def kept(_none: None) -> None:
            self._under_way -= 1
            self._lost.pop(about, None)

        def failed(failure: KnownFailure) -> None:
            self._under_way -= 1
            self._lost[about] = typed
            self._desk.trouble(failure)

        self._under_way += 1
        self._desk.ask(keep_unfinished_agreement, kept, failed)(about, typed)


def _fill(form: AgreementForm, proposed: Proposal) -> None:
    """Add the rules that both agreed to, once; what is kept of the form remembers that it was."""
    field = form.fields["ground_rules"]
    if form.check_in == proposed.check_in_id or not isinstance(field, LinesField):
        return
    form.check_in = proposed.check_in_id
    new = (rule for rule in proposed.parts.ground_rules if rule not in field.lines)
    field.show_text("\n".join((*field.lines, *new)))
    form.edited.emit()
