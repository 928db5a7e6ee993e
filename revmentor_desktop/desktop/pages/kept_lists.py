"""All advice of a mentorship, and all that taught something: lists to read and to add to."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget
from shiboken6 import isValid

from revmentor_desktop.desktop.desk import Desk
from revmentor_desktop.desktop.entries import Entries
from revmentor_desktop.desktop.fresh import Fresh
from revmentor_desktop.desktop.pages.write_up_entry_row import Entry
from revmentor_desktop.desktop.pages.write_up_entry_words import (
    advice_entry,
    applied_words,
    lesson_entry,
)
from revmentor_desktop.desktop.pages.write_up_section import Section
from revmentor_desktop.desktop.parts.dialog import Dialog, Role
from revmentor_desktop.desktop.parts.paragraph import Paragraph
from revmentor_desktop.desktop.theme.current import scaled
from revmentor_desktop.journal.advice import Lesson
from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.journal.mentorship import Mentorship
from revmentor_desktop.operations.advice import AdviceLedgerPage, read_ledger
from revmentor_desktop.operations.lessons import list_lessons
from revmentor_desktop.operations.session_entries import About, read_about

_WIDE, _TALL = 640, 420


class KeptList(Dialog):
    """A list that looks anew whenever something was saved; Esc closes it."""

    def __init__(
        self, desk: Desk, whose: Mentorship, titles: Sequence[str], parent: QWidget
    ) -> None:
        title, add = titles
        super().__init__(parent, title.format(name=whose.first_name), "", _WIDE)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.desk, self.whose = desk, whose
        self.entries = Entries(desk, self)
        self.told = Paragraph("", "label", "2", self)
        inside = QWidget()
        self.section = Section("", add, "", inside)
        rows = QVBoxLayout(inside)
        rows.setContentsMargins(0, 0, 12, 0)
        rows.addWidget(self.section)
        rows.addStretch(1)
        scroll = QScrollArea(self)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inside)
        for surface in (scroll.viewport(), inside):
            surface.setAutoFillBackground(False)
        scroll.setFixedHeight(min(scaled(_TALL), max(160, parent.window().height() - 220)))
        self.body.addWidget(self.told)
        self.body.addWidget(scroll)
        self.add_button(self.tr("Close"), "secondary", Role.RejectRole)
        self.section.thrown_away.connect(lambda one: self.entries.throw_away(ItemId(one)))
        self.section.shared.connect(lambda one, share: self.entries.share(ItemId(one), share))

    def follow(self, look: Callable[[], None]) -> None:
        """Look now and whenever something was saved, as long as the list is open."""
        self.desk.changed.connect(look)
        self.finished.connect(lambda _result: self.desk.changed.disconnect(look))
        look()

    def show_rows(self, told: str, rows: Sequence[Entry]) -> None:
        """Show a sentence and these entries."""
        if not isValid(self):  # the answer came after it was closed
            return
        self.told.say(told)
        self.section.show_entries(rows, fixed=self.whose.archived_on is not None)


class AdviceLedger(KeptList):
    """Advice given, tried, and whether it helped (P26)."""

    def __init__(self, desk: Desk, whose: Mentorship, parent: QWidget) -> None:
        titles = parent.tr("Advice with {name}"), parent.tr("Add advice")
        super().__init__(desk, whose, titles, parent)
        ask = self.entries
        self.section.adding.connect(lambda: ask.ask_advice(About(whose)))
        self.section.changing.connect(desk.ask(read_about, ask.ask_advice))
        self.section.acted.connect(desk.ask(read_about, ask.turn_tried))
        self._fresh = Fresh(desk, lambda journal: read_ledger(journal, whose.id), self._show)
        self.follow(self._fresh.look)

    def _show(self, page: AdviceLedgerPage) -> None:
        today, name = self.desk.clock.today(), self.whose.first_name
        rows = [advice_entry(one, name, today) for one in page.advice]
        self.show_rows(applied_words(page.applied), rows)


class LessonList(KeptList):
    """Mistakes and disagreements, and what they taught."""

    def __init__(self, desk: Desk, whose: Mentorship, parent: QWidget) -> None:
        titles = (
            parent.tr("What it taught, with {name}"),
            parent.tr("Add a mistake or a disagreement"),
        )
        super().__init__(desk, whose, titles, parent)
        ask = self.entries
        self.section.adding.connect(lambda: ask.ask_lesson(About(whose)))
        self.section.changing.connect(desk.ask(read_about, ask.ask_lesson))
        self._fresh = Fresh(desk, lambda journal: list_lessons(journal, whose.id), self._show)
        self.follow(self._fresh.look)

    def _show(self, lessons: tuple[Lesson, ...]) -> None:
        today = self.desk.clock.today()
        told = self.tr("Mistakes and disagreements are where both of you grow.")
        self.show_rows(told, [lesson_entry(one, today) for one in lessons])
