"""Asking somebody for feedback with a file, and bringing their answer in (screen 06, P38)."""

from pathlib import Path

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QAction, QDesktopServices
from PySide6.QtWidgets import QMenu, QWidget

from revmentor_desktop.desktop.desk import Desk
from revmentor_desktop.desktop.dialogs.bring_in_answer import BringInAnswer
from revmentor_desktop.desktop.parts.open_dialog import ask_which
from revmentor_desktop.desktop.parts.save_dialog import ask_where
from revmentor_desktop.journal.mentorship import Mentorship
from revmentor_desktop.operations.feedback_card import (
    BroughtIn,
    MadeCard,
    bring_card_in,
    preview_card,
    read_card_file,
    write_feedback_card,
)
from revmentor_desktop.operations.open_journal import OpenJournal
from revmentor_desktop.support.language import translate

ANSWER = "answer to a card"
"""The kind of the dialog, for coming back to it after a lock."""


def _read(_journal: OpenJournal, file: Path) -> str:
    """The file's text, off the window's thread."""
    return read_card_file(file)


class FeedbackCards(QObject):
    """Opens what is needed over the page."""

    def __init__(self, desk: Desk, page: QWidget) -> None:
        super().__init__(page)
        self._desk = desk
        self._page = page

    def open_menu(self, button: QWidget, mentorship: Mentorship) -> QMenu:
        """Write a card, or bring in its answer."""
        menu = QMenu(button)
        ask = QAction(self.tr("Write a card to send"), menu)
        ask.triggered.connect(lambda: self.write(mentorship))
        bring = QAction(self.tr("Bring in an answer"), menu)
        bring.triggered.connect(lambda: self.bring_in(mentorship))
        menu.addActions([ask, bring])
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(button.mapToGlobal(button.rect().bottomLeft()))
        return menu

    def write(self, mentorship: Mentorship) -> None:
        """Ask where the card goes, write it, say what is in it."""
        name = self.tr("Feedback for me, from {name}.html").format(name=mentorship.first_name)
        ask_where(
            self._page,
            self.tr("Where does the card go?"),
            name,
            "HTML (*.html)",
            lambda path: self.write_to(mentorship, path),
        )

    def write_to(self, mentorship: Mentorship, target: Path) -> None:
        """Write the card. The dialog asked already whether one of that name may be replaced."""

        def written(made: MadeCard) -> None:
            words = self.tr(
                "The card is written. Only your two first names are in it; send it as you like."
            )
            folder = QUrl.fromLocalFile(str(made.file.parent))
            self._desk.offer(words, self.tr("Show"), lambda: QDesktopServices.openUrl(folder))

        self._desk.change(write_feedback_card, written)(mentorship.id, target, replace=True)

    def bring_in(self, mentorship: Mentorship, file: Path | None = None) -> BringInAnswer:
        """Look at an answer, and bring it in when the person says so."""
        dialog = BringInAnswer(self._desk.clock, self._page)
        dialog.read.connect(lambda text: self._look(dialog, text))
        dialog.file_asked.connect(
            lambda: ask_which(
                dialog,
                self.tr("Which file is the answer?"),
                self.tr("Answers (*.txt *.html);;All files (*)"),
                lambda path: self._take(dialog, path),
            )
        )
        dialog.dropped.connect(lambda path: self._take(dialog, path))
        dialog.kept.connect(lambda text: self._keep(dialog, text))
        self._desk.returning.open(dialog, ANSWER, mentorship.id)
        if file is not None:
            self._take(dialog, file)
        return dialog

    def _take(self, dialog: BringInAnswer, file: Path) -> None:
        self._desk.ask(_read, dialog.show_text, dialog.tell)(file)

    def _look(self, dialog: BringInAnswer, text: str) -> None:
        self._desk.ask(
            preview_card, lambda preview: dialog.show_preview(preview, text), dialog.tell
        )(text)

    def _keep(self, dialog: BringInAnswer, text: str) -> None:
        """The person has seen how old the card is: it is brought in all the same."""

        def brought(found: BroughtIn) -> None:
            dialog.accept()
            count = len(found.feedback)
            told = [translate("Feedback", "%n piece(s) of feedback came in", n=count)] * bool(count)
            if found.check_in is not None:
                told.append(self.tr("Their side of the check-in is filled in"))
            self._desk.tell(". ".join(told) + ".")

        dialog.keep.working(self.tr("Bringing it in"))
        self._desk.change(bring_card_in, brought, dialog.tell)(text, old_too=True)
