"""An agreement on its way to the printer: checked for its boundaries, laid out, counted."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from revmentor_desktop.desktop.desk import Desk
from revmentor_desktop.desktop.dialogs.release_paper import ReleasePaper
from revmentor_desktop.desktop.gate.printing import printer_there
from revmentor_desktop.desktop.pages.agreement_printing import (
    AgreementSheet,
    ask_and_print_agreement,
)
from revmentor_desktop.desktop.spoken import day_and_year
from revmentor_desktop.journal.agreement import Agreement
from revmentor_desktop.journal.boundaries import TouchedLine
from revmentor_desktop.operations.agree import AgreementPage
from revmentor_desktop.operations.print_agreement import paper_touches, release_paper
from revmentor_desktop.support.language import translate

RELEASE = "release paper"
"""By which the dialog is known again after a lock."""


class AgreementPaper(QObject):
    """Prints a version. What touches a boundary is printed only once a reason was given."""

    def __init__(self, desk: Desk, page: QWidget) -> None:
        super().__init__(page)
        self._desk = desk
        self._page = page

    def print_version(self, page: AgreementPage, version: Agreement) -> None:
        """Print a version on one page, or say that there is no printer."""
        if not printer_there():
            self._desk.tell(self.tr("There is no printer set up on this computer."))
            return

        def checked(touches: tuple[TouchedLine, ...]) -> None:
            if touches:
                self._ask_reason(page, version, touches)
            else:
                self._print(page, version)

        self._desk.ask(paper_touches, checked)(version.id)

    def sheet(self, page: AgreementPage, version: Agreement) -> AgreementSheet:
        """What is printed of a version."""
        days = ((page.me, version.confirmed_mine), (page.them, version.confirmed_theirs))
        return AgreementSheet(
            self.tr("Agreement, version {number}").format(number=version.version),
            self.tr("Between {me} and {them}").format(me=page.me, them=page.mentorship.counterpart),
            page.lines(version),
            tuple(
                self.tr("{name} agreed on {day}").format(name=name, day=day_and_year(day))
                if day
                else self.tr("{name} has not agreed yet").format(name=name)
                for name, day in days
            ),
        )

    def _ask_reason(
        self, page: AgreementPage, version: Agreement, touches: tuple[TouchedLine, ...]
    ) -> None:
        dialog = ReleasePaper(touches, self._page)
        dialog.finished.connect(dialog.deleteLater)

        def released(reason: str) -> None:
            self._desk.ask(release_paper, lambda _touches: self._print(page, version))(
                version.id, reason
            )

        dialog.released.connect(released)
        self._desk.returning.open(dialog, RELEASE, version.id)

    def _print(self, page: AgreementPage, version: Agreement) -> None:
        ask_and_print_agreement(self._page, self.sheet(page, version), self._printed)

    def _printed(self, pages: int) -> None:
        """Say how many pages it is when it is more than the one it should be."""
        if pages > 1:
            words = translate("Agreement", "Sent to the printer. It is %n page(s) long.", n=pages)
            self._desk.tell(words)
