"""New recovery words: the passphrase, then the new page, then three of its words typed back."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from revmentor_desktop.desktop.desk import Desk
from revmentor_desktop.desktop.forms.renew_words import Ui_RenewWords
from revmentor_desktop.desktop.gate.printing import ask_and_print, printer_there
from revmentor_desktop.desktop.gate.three_words import ThreeWords
from revmentor_desktop.desktop.gate.words_paper import WordsPage
from revmentor_desktop.desktop.parts.dialog import Dialog, Role
from revmentor_desktop.desktop.parts.fields import PassphraseField
from revmentor_desktop.desktop.spoken import day_and_year
from revmentor_desktop.desktop.theme.current import scaled
from revmentor_desktop.operations.passphrase import draw_recovery_words, renew_recovery_words
from revmentor_desktop.support.errors import KnownFailure

_WIDE = 700
_WIDEST = 1000


class RenewWords(Dialog):
    """`renewed` comes when the new page holds; until then, and when it is left, the old one does.

    The words are never put on the clipboard, never into a file, and gone with the dialog.
    """

    renewed = Signal()

    def __init__(self, desk: Desk, owner: str, parent: QWidget) -> None:
        super().__init__(
            parent,
            self.tr("Make new recovery words?"),
            self.tr(
                "The page you have then opens nothing any more. Your passphrase stays. Copies made"
                " before still open with the old page."
            ),
        )
        self._desk = desk
        self._first_name = next(iter(owner.split()), owner)
        self._page = WordsPage("", "", ())
        self.field = PassphraseField(self.tr("Passphrase"), self)
        self.field.edit.returnPressed.connect(self._go_on)
        self._inside = QWidget(self)
        self.form = Ui_RenewWords()
        self.form.setupUi(self._inside)
        self._inside.hide()
        fields = (self.form.first, self.form.second, self.form.third)
        self.asked = ThreeWords(fields, self.form.told, self)
        self.asked.changed.connect(self._follow)
        self.asked.entered.connect(self._go_on)
        self.form.print_page.clicked.connect(self._print)
        self.body.addWidget(self.field)
        self.body.addWidget(self._inside)
        self.add_button(self.tr("Keep the old page"), "secondary", Role.RejectRole)
        self.go = self.add_button(self.tr("Show new words"), "primary", Role.ActionRole)
        self.go.clicked.connect(self._go_on)
        self.field.setFocus()

    def done(self, result: int) -> None:
        self.field.edit.clear()
        self._page = WordsPage("", "", ())
        self.form.paper.show_page(self._page)
        self.asked.forget()
        super().done(result)

    def _go_on(self) -> None:
        """The passphrase was typed, or the three words."""
        if not self.go.isEnabled():
            return
        if not self._page.words:
            self.go.working(self.tr("Looking"))
            self._desk.ask(draw_recovery_words, self._show, self._wrong)(self.field.text)
        elif not self.asked.missing:
            self.go.working(self.tr("Taking them"))
            self.asked.hold(True)
            ask = self._desk.ask(renew_recovery_words, self._renewed, self._failed)
            ask(self.field.text, self._page.words)

    def _show(self, words: tuple[str, ...]) -> None:
        if not self.isVisible():
            return
        today = self._desk.clock.today()
        self._page = WordsPage(self._first_name, day_and_year(today), words, renewed=True)
        self.field.hide()
        self.say(self.tr("Put this page where the old one was"), "")
        self.form.paper.show_page(self._page)
        self._look_for_printer()
        self.go.ready()
        self.go.setText(self.tr("Use these words"))
        self._inside.show()
        self.setFixedWidth(min(scaled(_WIDE), _WIDEST))
        self._centre()
        self.asked.begin(words)
        self.form.first.setFocus()

    def _follow(self) -> None:
        missing = self.asked.missing
        if missing:
            self.go.not_yet(missing)
        else:
            self.go.ready()

    def _wrong(self, failure: KnownFailure) -> None:
        self.go.ready()
        self.field.tell(self.tr("That is not the passphrase of this journal."))
        self.field.edit.setAccessibleDescription(failure.what)
        self.field.edit.selectAll()
        self.field.setFocus()

    def _failed(self, failure: KnownFailure) -> None:
        """The old page still holds; the new one may be tried again."""
        self.asked.hold(False)
        self.go.ready()
        self.form.told.tell(str(failure), True)

    def _renewed(self, _nothing: None) -> None:
        self.renewed.emit()
        self.accept()

    def _look_for_printer(self) -> None:
        there = printer_there()
        self.form.print_page.setVisible(there)
        self.form.paper_hint.say(
            self.tr("Print the page, or write the twelve words down by hand, with their numbers.")
            if there
            else self.tr("Write the twelve words down by hand, with their numbers.")
        )

    def _print(self) -> None:
        ask_and_print(self, self._page, self.form.first.setFocus)
