"""The twelve recovery words: shown as a page, printed or written down, three typed back (01c)."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from revmentor_desktop.desktop.forms.recovery_words import Ui_RecoveryWords
from revmentor_desktop.desktop.gate.three_words import ThreeWords
from revmentor_desktop.desktop.gate.words_paper import WordsPage
from revmentor_desktop.desktop.spoken import day_and_year
from revmentor_desktop.support.clock import Clock
from revmentor_desktop.support.errors import KnownFailure


class RecoveryWords(QWidget):
    """`done` comes when three words were typed back; `back_asked` wants the screen before.

    The words are never put on the clipboard, and never into a file.
    """

    done = Signal()
    back_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._page = WordsPage("", "", ())
        self._form = Ui_RecoveryWords()
        self._form.setupUi(self)
        form = self._form
        form.sides.arrange(form.sides_row, form.side, form.main, share=592, column=452)
        form.steps.show_step(1)
        self._asked = ThreeWords((form.first, form.second, form.third), form.told, self)
        self._asked.changed.connect(self._follow)
        self._asked.entered.connect(form.create.click)
        form.print_page.clicked.connect(self._print)
        form.create.clicked.connect(self.done)
        form.back.clicked.connect(self.back_asked)

    def begin(self, owner: str, words: tuple[str, ...], clock: Clock) -> None:
        """Show the words and ask for three of them, drawn at random."""
        today = clock.today()
        first_name = next(iter(owner.split()), owner)
        self._page = WordsPage(first_name, day_and_year(today), words)
        self._form.paper.show_page(self._page)
        self._form.banner.hide()
        self._look_for_printer()
        self._asked.begin(words)
        self._form.first.setFocus()

    def forget(self) -> None:
        """Take the page away: the journal is there, and nothing keeps its words."""
        self._page = WordsPage("", "", ())
        self._form.paper.show_page(self._page)
        self._asked.forget()

    def working(self) -> None:
        """The journal is being made."""
        self._form.create.working(self.tr("Creating"))
        self._hold(True)

    def failed(self, failure: KnownFailure) -> None:
        """It could not be made: say why, and let it be tried again."""
        self._hold(False)
        self._follow()
        self._form.banner.show_failure(failure)

    def _hold(self, held: bool) -> None:
        self._form.back.setEnabled(not held)
        self._asked.hold(held)

    def _look_for_printer(self) -> None:
        # Imported here: finding printers takes a moment, and only this screen needs them.
        from revmentor_desktop.desktop.gate.printing import printer_there  # noqa: PLC0415  # finding printers takes a moment

        there = printer_there()
        self._form.print_page.setVisible(there)
        self._form.paper_hint.say(
            self.tr("Print the page, or write the twelve words down by hand, with their numbers.")
            if there
            else self.tr(
                "There is no printer here, so write the twelve words down by hand, with their"
                " numbers. A file of them would be a key left lying about."
            )
        )

    def _print(self) -> None:
        from revmentor_desktop.desktop.gate.printing import ask_and_print  # noqa: PLC0415  # finding printers takes a moment

        ask_and_print(self, self._page, self._form.first.setFocus)

    def _follow(self) -> None:
        """The button counts down what is missing."""
        missing = self._asked.missing
        if missing:
            self._form.create.not_yet(missing)
        else:
            self._form.create.ready()
