"""Export a summary: choose, see the real pages and what leaves, save (screen 09)."""

from pathlib import Path

from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QWidget

from revmentor_desktop.desktop.desk import Desk
from revmentor_desktop.desktop.dialogs.file_passphrase import FilePassphrase
from revmentor_desktop.desktop.forms.export import Ui_Export
from revmentor_desktop.desktop.page import Page
from revmentor_desktop.desktop.pages.breadcrumb import Breadcrumb
from revmentor_desktop.desktop.pages.export_choices import ExportChoices
from revmentor_desktop.desktop.pages.export_guarding import ExportGuarding
from revmentor_desktop.desktop.pages.export_left import ExportLeft
from revmentor_desktop.desktop.pages.export_lists import ExportLists
from revmentor_desktop.desktop.pages.export_panes import ExportPanes
from revmentor_desktop.desktop.pages.export_preview import ExportPreview
from revmentor_desktop.desktop.pages.export_printing import WIDTH, print_pages
from revmentor_desktop.desktop.pages.export_sharing import ExportSharing
from revmentor_desktop.desktop.parts.save_dialog import ask_where
from revmentor_desktop.desktop.places import Place
from revmentor_desktop.desktop.printing import ask_printer
from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.journal.summary_choice import Format, Recipient, SummaryChoice
from revmentor_desktop.operations.export_summary import (
    Drawn,
    Exported,
    SummaryLeft,
    draw_page,
    draw_summary,
    export_summary,
    last_summary_left,
    print_summary,
    suffix_of,
)
from revmentor_desktop.operations.guard import Passing
from revmentor_desktop.operations.summary_memory import SummaryStart, begin_summary, keep_choice
from revmentor_desktop.reports.typesetter import Picture, Typesetter
from revmentor_desktop.support.errors import KnownFailure
from revmentor_desktop.support.language import translate


class ExportPage(Page):
    """Every choice is drawn at once; while one is under way, only the latest waits."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.setProperty("reads", True)
        self._form = Ui_Export()
        self._form.setupUi(self)
        self._whose = Breadcrumb(self)
        self._form.whose_row.addWidget(self._whose)
        self.choices = ExportChoices(desk.clock, self)
        self.preview = ExportPreview(self)
        self._panes = ExportPanes(self, self._form, self.choices, self.preview)
        self.lists = ExportLists(self._form.lists.content)
        self._form.lists.margins(24, 29, 24, 12)
        self._form.lists.body.addWidget(self.lists)
        self.guarding = ExportGuarding(
            desk, self.preview, self.lists, self._form.lists, self._panes
        )
        self._sharing = ExportSharing(desk, self)
        self._sharing.ticked.connect(self._tick)
        self._sharing.leveled.connect(self._draw)
        self.left = ExportLeft(self._form.side)
        self._form.side_foot.addWidget(self.left)
        self._start: SummaryStart | None = None
        self._choice: SummaryChoice | None = None
        self._drawn: Drawn | None = None
        self._kept: SummaryChoice | None = None
        self._drawing = False
        self._asked_for: tuple[SummaryChoice, Passing] | None = None
        self._typesetter = Typesetter()
        self.destroyed.connect(self._typesetter.close)
        self._connect()
        for button in (self._form.save, self._form.print_it):
            button.setEnabled(False)

    @property
    def form(self) -> Ui_Export:
        """The fixed parts of the page."""
        return self._form

    @property
    def drawn(self) -> Drawn | None:
        """What is shown, None before the first time."""
        return self._drawn

    def first_focus(self) -> QWidget | None:
        return self.choices.first_focus()

    def show_place(self, place: Place) -> None:
        another = self.place is None or self.place.mentorship_id != place.mentorship_id
        super().show_place(place)
        if place.mentorship_id is None:
            return
        if another or self._choice is None:
            self._choice = None
            self.left.offer(None)
            self.guarding.begin()
            self.preview.wait()
            self.desk.ask(begin_summary, self._begin)(place.mentorship_id)
        else:
            self._draw()

    def flush(self) -> None:
        self.choices.take_words()
        if self._choice is not None and self._choice != self._kept:
            self._kept = self._choice
            self.desk.ask(keep_choice, lambda _none: None)(self._choice)

    def _begin(self, start: SummaryStart) -> None:
        if self.place is None or self.place.mentorship_id != start.mentorship.id:
            return
        self._start, self._choice, self._kept = start, start.choice, start.choice
        self._whose.show_trail(start.mentorship.counterpart)
        self.choices.begin(start)
        self._draw()
        self._tell_left()

    def _begin_for(self, recipient: Recipient) -> None:
        """Another reader: what was chosen for this one is kept, and theirs taken up."""
        if self._choice is None:
            return
        self.flush()
        whose, self._choice = self._choice.mentorship_id, None
        self.guarding.begin()
        self.desk.ask(begin_summary, self._begin)(whose, recipient)

    def _tell_left(self) -> None:
        start = self._start
        if start is None:
            return

        def show(left: SummaryLeft | None) -> None:
            if self._start is start:
                self.left.show_left(left, start.mentorship.first_name)

        self.desk.ask(last_summary_left, show)(start.mentorship.id)

    def _choose(self, choice: SummaryChoice) -> None:
        self._choice = choice
        self.choices.follow(choice)
        self._draw()

    def _draw(self) -> None:
        """Draw the present choice; a newer one made meanwhile is drawn after it."""
        if self._choice is None or self._drawing:
            return
        self._drawing = True
        self._asked_for = (self._choice, self.guarding.passing)
        self.preview.wait()
        self.desk.ask(draw_summary, self._show, self._show_failure)(
            self._choice, self._typesetter, self.guarding.passing
        )

    def _show(self, drawn: Drawn) -> None:
        self._drawing = False
        if self._asked_for != (self._choice, self.guarding.passing):
            self._draw()
            return
        self._drawn = drawn
        self.choices.show_counts(drawn.preview)
        self.lists.show_preview(drawn.preview)
        self.preview.show_drawn(drawn)
        self.guarding.show_drawn(drawn)
        self._show_button()

    def _show_button(self) -> None:
        save = self._form.save
        kind = self._choice.format if self._choice is not None else Format.PDF
        save.setText(self.tr("Save {format}").format(format=kind.label))
        stops = self.guarding.stops
        self._form.print_it.setEnabled(self._may_leave)
        if stops:
            save.not_yet(translate("Export", "Decide on %n line(s) first", n=stops))
        elif self._drawn is None or self._drawn.preview.empty:
            save.not_yet(self.tr("Nothing to export yet"))
        else:
            save.ready()

    @property
    def _may_leave(self) -> bool:
        """Whether there is something to write, and nothing in it stops it."""
        shown = self._drawn is not None and not self._drawn.preview.empty
        return shown and not self.guarding.stops

    def _show_failure(self, failure: KnownFailure) -> None:
        self._drawing = False
        self.preview.stop()
        self.preview.told.show_failure(failure)
        self._form.save.not_yet(self.tr("Nothing to export yet"))

    def _draw_page(self, page: int, width: int) -> None:
        """A sheet came into view. What another choice has made old is not shown."""
        drawn = self._drawn

        def show(picture: Picture) -> None:
            if self._drawn is drawn:
                self.preview.paper.show_picture(page, picture)

        self.desk.ask(draw_page, show, lambda _known: None)(self._typesetter, page, width)

    def _save(self) -> None:
        if self._choice is None or not self._may_leave:
            return
        if not self.choices.locked:
            self._ask_where("")
            return
        dialog = FilePassphrase(self.desk, self._form.save.text(), self)
        dialog.finished.connect(dialog.deleteLater)
        dialog.chosen.connect(self._ask_where)
        dialog.open()

    def _ask_where(self, passphrase: str) -> None:
        choice = self._choice
        if choice is None or self._start is None:
            return
        suffix = suffix_of(choice.format, locked=bool(passphrase))
        ask_where(
            self,
            self.tr("Where does the file go?"),
            self.left.file_name(self._start.mentorship.first_name, choice, suffix),
            f"{choice.format.label} (*{suffix})",
            lambda target: self.save_to(target, passphrase),
        )

    def save_to(self, target: Path, passphrase: str = "") -> None:
        """Write the file. The dialog asked already whether one of that name may be replaced."""
        if self._choice is None:
            return
        self._form.save.working(self.tr("Saving"))
        self.desk.ask(export_summary, self._saved, self._not_saved)(
            self._choice,
            target,
            typesetter=self._typesetter,
            replace=True,
            passing=self.guarding.passing,
            passphrase=passphrase,
        )
        self.flush()

    def _print(self) -> None:
        if self._may_leave:
            ask_printer(self, self.print_on)

    def print_on(self, printer: QPrinter) -> None:
        """Print what is chosen, unless a line of it touches a boundary."""
        choice = self._choice
        if choice is None:
            return

        def print_them(pictures: tuple[Picture, ...]) -> None:
            print_pages(printer, pictures, choice.paper)
            self._left()

        self.desk.ask(print_summary, print_them, self._not_saved)(
            choice, self._typesetter, WIDTH, self.guarding.passing
        )

    def _left(self) -> None:
        """It left: what was let go this once is held back from now on."""
        self._tell_left()
        if self.guarding.passing.released:
            self.guarding.begin()
            self._draw()

    def _saved(self, exported: Exported) -> None:
        self._show_button()
        self._left()
        self.preview.tell_warning()
        self.left.offer(exported.path)
        words = self.tr("Saved. From now on it is an ordinary file.")
        self.desk.offer(words, self.tr("Show"), self.left.show_folder)

    def _not_saved(self, failure: KnownFailure) -> None:
        self._show_button()
        self.preview.told.show_failure(failure)

    def _ask_what_to_share(self) -> None:
        if self._drawn is not None and self._start is not None:
            self._sharing.ask(self._drawn.preview.tickable, self._start.mentorship)

    def _tick(self, item: str, on: bool) -> None:
        if self._choice is not None:
            self._choose(self._choice.ticking(ItemId(item), on))

    def _connect(self) -> None:
        self.choices.chosen.connect(self._choose)
        self.choices.reader_chosen.connect(self._begin_for)
        self.guarding.words_asked.connect(self.choices.words.edit.setFocus)
        self.preview.missing.connect(self._draw_page)
        self.guarding.chosen.connect(self._choose)
        self.guarding.passed.connect(self._draw)
        self.lists.asked.connect(self._ask_what_to_share)
        self._form.save.clicked.connect(self._save)
        self._form.print_it.clicked.connect(self._print)
