"""What a person does about lines that touch a boundary, and where a line stands on the pages."""

from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal

from revmentor_desktop.desktop.desk import Desk
from revmentor_desktop.desktop.pages.export_lists import ExportLists
from revmentor_desktop.desktop.pages.export_panes import ExportPanes
from revmentor_desktop.desktop.pages.export_preview import ExportPreview
from revmentor_desktop.desktop.pages.export_touches import ExportTouches
from revmentor_desktop.desktop.pages.insights_places import place_of_text
from revmentor_desktop.desktop.parts.scroll import PageScroll
from revmentor_desktop.journal.boundaries import TouchedLine
from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.journal.sharing import Kind
from revmentor_desktop.journal.summary_choice import SummaryChoice
from revmentor_desktop.operations.export_summary import Drawn, find_lines
from revmentor_desktop.operations.guard import STOP, Passing, where_it_stands
from revmentor_desktop.reports.page_words import Spot


class ExportGuarding(QObject):
    """`chosen` carries a choice without what is left out, `passed` that lines are let go or held.

    `passing` is what is let go this once, each with its reason; it holds until the file is written.
    """

    chosen = Signal(object)
    passed = Signal()
    words_asked = Signal()

    def __init__(
        self,
        desk: Desk,
        preview: ExportPreview,
        lists: ExportLists,
        scroll: PageScroll,
        panes: ExportPanes,
    ) -> None:
        super().__init__(lists)
        self._desk = desk
        self._preview = preview
        self._scroll = scroll
        self._panes = panes
        self._drawn: Drawn | None = None
        self.passing: Passing = STOP
        self.touches = ExportTouches(scroll.content)
        scroll.body.addWidget(self.touches)
        lists.line_asked.connect(self.show_line)
        self.touches.place_asked.connect(lambda line: self.show_line(line.touch.line))
        self.touches.left_out.connect(self._leave_out)
        self.touches.reword_asked.connect(self._reword)
        self.touches.released.connect(self._release)
        self.touches.held.connect(self._hold)

    @property
    def stops(self) -> int:
        """How many lines stop the export."""
        return len(self._drawn.preview.touches) if self._drawn else 0

    def begin(self) -> None:
        """Nothing is let go any more: another summary, or this one left."""
        self.passing = STOP

    def show_drawn(self, drawn: Drawn) -> None:
        """Show what of it touches a boundary, and on which page."""
        self._drawn = drawn
        if self.touches.show_preview(drawn.preview, self.passing.released):
            QTimer.singleShot(0, self, self._come_into_view)
        touches = drawn.preview.touches
        if drawn.pages is None or not touches:
            return

        def found(spots: tuple[Spot | None, ...]) -> None:
            if self._drawn is drawn:
                self.touches.show_spots(spots)

        lines = [line.touch.line.rstrip("…") for line in touches]
        self._desk.ask(find_lines, found)(drawn.pages, lines)

    def show_line(self, line: str) -> None:
        """Show a line in its place on the pages, or in the text."""
        drawn = self._drawn
        if drawn is None:
            return
        self._panes.show_pages()
        if drawn.pages is None:
            self._preview.show_in_text(line)
            return

        def found(spots: tuple[Spot | None, ...]) -> None:
            if self._drawn is drawn and spots[0] is not None:
                self._preview.show_spot(spots[0])

        self._desk.ask(find_lines, found)(drawn.pages, [line.rstrip("…")])

    def _come_into_view(self) -> None:
        if self.touches.cards:
            self._scroll.ensureWidgetVisible(self.touches.cards[0])

    def _leave_out(self, line: TouchedLine) -> None:
        if self._drawn is None:
            return
        choice = self._drawn.preview.choice
        if line.item_id is not None:
            self.chosen.emit(choice.ticking(line.item_id, False))
        elif line.kind == "words":
            self.chosen.emit(replace(choice, words=""))
        else:
            self.chosen.emit(self._without_section(choice, line.kind))

    def _without_section(self, choice: SummaryChoice, kind: str) -> SummaryChoice:
        """What is no item of its own goes with its section."""
        leaves = self._drawn.preview.leaves if self._drawn else ()
        sections = {one.section for one in leaves if one.id is None and one.kind == kind}
        return replace(choice, sections=choice.sections - sections)

    def _reword(self, line: TouchedLine) -> None:
        """Go to where the line was written; its words are changed there, for every summary."""
        if self._drawn is None:
            return
        if line.item_id is None:
            self.words_asked.emit()
            return
        item, whose = line.item_id, self._drawn.preview.choice.mentorship_id

        def go(found: tuple[Kind, ItemId]) -> None:
            kind, owner = found
            self._desk.go(place_of_text(kind, owner, item, whose, line.touch.found))

        self._desk.ask(where_it_stands, go)(item)

    def _release(self, line: TouchedLine, reason: str) -> None:
        if line.item_id is not None:
            self.passing = Passing(released={**self.passing.released, line.item_id: reason})
            self.passed.emit()

    def _hold(self, line: TouchedLine) -> None:
        released = {one: why for one, why in self.passing.released.items() if one != line.item_id}
        self.passing = Passing(released=released)
        self.passed.emit()
