"""Handing the agenda over: copied, as a file, or printed; nothing leaves before it was shown."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication, QTextDocument
from PySide6.QtPrintSupport import QAbstractPrintDialog, QPrintDialog, QPrinter
from PySide6.QtWidgets import QWidget

from revmentor_desktop.desktop.again import or_again
from revmentor_desktop.desktop.desk import Desk
from revmentor_desktop.desktop.dialogs.reword_topic import RewordTopic
from revmentor_desktop.desktop.dialogs.share_agenda import ShareAgenda, Shown
from revmentor_desktop.desktop.gate.printing import printer_there
from revmentor_desktop.desktop.pages.prepare_doings import REWORD
from revmentor_desktop.desktop.parts.save_dialog import ask_where
from revmentor_desktop.journal.agenda_line import AgendaLine
from revmentor_desktop.journal.agenda_text import AgendaFormat
from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.operations.agenda_page import AgendaPage, read_agenda
from revmentor_desktop.operations.open_journal import OpenJournal
from revmentor_desktop.operations.prepare_agenda import reword_line
from revmentor_desktop.operations.share_agenda import (
    AgendaChoice,
    AgendaPreview,
    export_agenda,
    preview_agenda,
    share_agenda,
)

_KINDS = (AgendaFormat.TEXT, AgendaFormat.EMAIL, AgendaFormat.MARKDOWN, AgendaFormat.MARKDOWN)
"""What each way hands over, in the order of the dialog's ways."""

_COPY, _PRINT = 0, 3

SHARE = "share agenda"
"""By which the dialog is known again after a lock."""


class AgendaSharing(QObject):
    """One way through the dialog, from the first look to the copy, the file or the page."""

    def __init__(self, desk: Desk, page: AgendaPage, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._page = page
        self._window = window
        self._choice = AgendaChoice(page.session.id)
        self.dialog = ShareAgenda(page.mentorship, window)
        self.dialog.finished.connect(self.deleteLater)
        self.dialog.ticked.connect(self._tick)
        self.dialog.released.connect(self._release)
        self.dialog.place_left.connect(self._leave_place)
        self.dialog.reword_asked.connect(self._reword)
        self.dialog.asked.connect(self.hand_over)

    def begin(self) -> None:
        """Look, then ask."""
        self._look(lambda: self._desk.returning.open(self.dialog, SHARE, self._page.session.id))

    def hand_over(self, way: int) -> None:
        """Copy it, save it or print it, as it was shown."""
        if way == _COPY:
            self._desk.ask(share_agenda, self._copy, self.dialog.tell)(self._choice, _KINDS[way])
        elif way == _PRINT:
            self._desk.ask(share_agenda, self._print, self.dialog.tell)(self._choice, _KINDS[way])
        else:
            self._ask_where(_KINDS[way])

    def save_to(self, target: Path, kind: AgendaFormat) -> None:
        """Write the file. The dialog asked already whether one of that name may be replaced."""
        self._desk.ask(export_agenda, self._saved, self.dialog.tell)(
            self._choice, kind, target, replace=True
        )

    def _look(self, then: Callable[[], None] | None = None) -> None:
        def show(seen: tuple[AgendaPage, AgendaPreview]) -> None:
            self._page, preview = seen
            lines = [row.line for row in self._page.rows]
            released = dict(self._choice.passing.released)
            self.dialog.show_agenda(Shown(self._page.mentorship, lines, preview, released))
            if then is not None:
                then()

        self._desk.ask(_look_through, show)(self._choice)

    def _tick(self, line_id: str, leaves: bool) -> None:
        """A line leaves or not; one that was let go once has to be let go anew."""
        item, passing = ItemId(line_id), self._choice.passing
        released = {one: why for one, why in passing.released.items() if one != item}
        exclude = self._choice.exclude - {item} if leaves else self._choice.exclude | {item}
        self._choice = replace(
            self._choice, exclude=exclude, passing=replace(passing, released=released)
        )
        self._look()

    def _release(self, line_id: str, reason: str) -> None:
        passing = self._choice.passing
        released = {**passing.released, ItemId(line_id): reason}
        self._choice = replace(self._choice, passing=replace(passing, released=released))
        self._look()

    def _leave_place(self) -> None:
        self._choice = replace(self._choice, with_place=False)
        self._look()

    def _reword(self, line: AgendaLine) -> None:
        dialog = RewordTopic(self._desk, self._page.mentorship.id, line.text, self.dialog)
        failed = or_again(self._desk, dialog, REWORD, line.id)
        keep = self._desk.change(reword_line, lambda _line: self._look(), failed)
        dialog.chosen.connect(lambda text: keep(line.id, text))
        self._desk.returning.open(dialog, REWORD, line.id)

    def _copy(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        self.dialog.accept()
        self._desk.tell(self.tr("Copied. On the clipboard it is outside your journal."))

    def _ask_where(self, kind: AgendaFormat) -> None:
        day = self._page.session.when.day.isoformat()
        ask_where(
            self.dialog,
            self.tr("Where does the file go?"),
            self.tr("Agenda {day}").format(day=day) + kind.suffix,
            "",
            lambda path: self.save_to(path, kind),
        )

    def _saved(self, _path: Path) -> None:
        self.dialog.accept()
        self._desk.tell(self.tr("Saved. From now on it is an ordinary file."))

    def _print(self, text: str) -> None:
        """Let the person choose a printer; printing into a file is what saving is for."""
        if not printer_there():
            self.dialog.told.tell(self.tr("No printer is set up on this computer."), wrong=True)
            return
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName("RevMentor")
        dialog = QPrintDialog(printer, self.dialog)
        dialog.setOption(QAbstractPrintDialog.PrintDialogOption.PrintToFile, False)
        dialog.accepted.connect(lambda: print_agenda(printer, text))
        dialog.accepted.connect(self.dialog.accept)
        dialog.finished.connect(dialog.deleteLater)
        dialog.setModal(True)
        dialog.show()


def print_agenda(printer: QPrinter, text: str) -> None:
    """Print the agenda's Markdown on the printer's page."""
    document = QTextDocument()
    document.setMarkdown(text, QTextDocument.MarkdownFeature.MarkdownNoHTML)
    document.print_(printer)


def _look_through(journal: OpenJournal, choice: AgendaChoice) -> tuple[AgendaPage, AgendaPreview]:
    return read_agenda(journal, choice.session_id), preview_agenda(journal, choice)
