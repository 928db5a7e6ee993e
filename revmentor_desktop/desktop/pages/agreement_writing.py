"""The agreement being written: what is typed is kept in the journal until it is saved or left."""

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from revmentor_desktop.desktop.desk import Desk
from revmentor_desktop.desktop.pages.agreement_form import AgreementForm
from revmentor_desktop.desktop.parts.dialog import ask
from revmentor_desktop.journal.agreement import AgreementParts
from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.journal.typed_dates import Here
from revmentor_desktop.operations.agree import AgreementPage
from revmentor_desktop.operations.unfinished_agreement import (
    TypedAgreement,
    keep_unfinished_agreement,
)

_PAUSE = 1_000
"""Milliseconds without a key after which what is typed is kept."""


class AgreementWriting(QObject):
    """Holds the form while there is one. `left` comes when it is saved or left."""

    left = Signal()

    def __init__(self, desk: Desk, page: QWidget) -> None:
        super().__init__(page)
        self.form: AgreementForm | None = None
        self._desk = desk
        self._page = page
        self._about: ItemId | None = None
        self._keep_soon = QTimer(self)
        self._keep_soon.setSingleShot(True)
        self._keep_soon.setInterval(_PAUSE)
        self._keep_soon.timeout.connect(self._keep)

    def begin(
        self, page: AgreementPage, typed: TypedAgreement | None, parent: QWidget
    ) -> AgreementForm:
        """A form of the newest version, with what was typed in it before, if anything was."""
        self.close()
        parts = page.newest.parts if page.newest else AgreementParts()
        clock = self._desk.clock
        here = Here(clock.local(), clock.zone)
        form = self.form = AgreementForm(parts, (page.me, page.them), here, parent)
        self._about = page.mentorship.id
        form.edited.connect(self._keep_soon.start)
        if typed is not None:
            form.take(typed)
        return form

    def flush(self) -> None:
        """Keep at once what waits to be kept."""
        if self._keep_soon.isActive():
            self._keep()

    def leave(self) -> None:
        """Back to reading; what was typed is forgotten."""
        about = self._about
        self.close()
        if about is not None:
            self._desk.ask(keep_unfinished_agreement, _nothing)(about, None)
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
        self._keep_soon.stop()
        if self.form is not None:
            self.form.hide()
            self.form.deleteLater()
            self.form = None
        self._about = None

    def _keep(self) -> None:
        self._keep_soon.stop()
        if self.form is not None and self._about is not None:
            typed = self.form.typed if self.form.touched else None
            self._desk.ask(keep_unfinished_agreement, _nothing)(self._about, typed)


def _nothing(_none: None) -> None:
    """Nothing is to be shown after what is typed was kept."""
