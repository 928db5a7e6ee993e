"""What two people agreed on, who agreed when, and what changed (screen 11)."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QWidget

from revmentor_desktop.desktop.desk import Desk
from revmentor_desktop.desktop.forms.agreement import Ui_Agreement
from revmentor_desktop.desktop.page import Page
from revmentor_desktop.desktop.pages.agreement_answer import AgreementAnswer, read_answer
from revmentor_desktop.desktop.pages.agreement_beside import CARD, AgreementBeside
from revmentor_desktop.desktop.pages.agreement_commands import DAYS, WHY, AgreementCommands
from revmentor_desktop.desktop.pages.agreement_form import AgreementForm
from revmentor_desktop.desktop.pages.agreement_paper import RELEASE, AgreementPaper
from revmentor_desktop.desktop.pages.agreement_reading import AgreementReading
from revmentor_desktop.desktop.pages.agreement_side import AgreementSide
from revmentor_desktop.desktop.pages.agreement_writing import AgreementWriting
from revmentor_desktop.desktop.parts.empty_state import EmptyState
from revmentor_desktop.desktop.parts.steady import keep_steady
from revmentor_desktop.desktop.places import Place
from revmentor_desktop.desktop.spoken import day_and_year
from revmentor_desktop.desktop.theme.current import scaled
from revmentor_desktop.journal.agreement import Agreement
from revmentor_desktop.journal.sharing import Side
from revmentor_desktop.operations.unfinished_agreement import TypedAgreement

NARROWEST = 844
"""Under that, which is a window of 1100 beside the sidebar, the sides stack."""

_SIDE = 336


class AgreementPage(Page):
    """Read, or written as a form; what is typed is kept until it is saved or left."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.form = Ui_Agreement()
        self.form.setupUi(self)
        self.answer: AgreementAnswer | None = None
        self.reading: AgreementReading | None = None
        self._at = -1
        self._narrow = False
        self.side = AgreementSide(self.form.side_content)
        self.form.side_place.addWidget(self.side)
        self.empty = EmptyState("handshake", "", "", self.tr("Begin the agreement"), self)
        self.form.content_place.addWidget(self.empty)
        self.commands = AgreementCommands(desk, self)
        self.beside = AgreementBeside(desk, self)
        self.paper = AgreementPaper(desk, self)
        self._writing = AgreementWriting(desk, self)
        keep_steady(self.form.main_scroll, self.form.main_rows)
        keep_steady(self.form.side_scroll, self.form.side_place)
        self.form.print_it.setProperty("reads", True)
        self._connect()
        self._show_parts()

    @property
    def writing(self) -> AgreementForm | None:
        """The form, while it is written in."""
        return self._writing.form

    @property
    def version(self) -> Agreement | None:
        """The version that is shown."""
        versions = self.answer.page.versions if self.answer else ()
        return versions[self._at] if versions else None

    def show_place(self, place: Place) -> None:
        proposed = place.item_id is not None and self.writing is None
        if self.place is None or self.place.mentorship_id != place.mentorship_id or proposed:
            self.flush()
            self.answer = None
            self._writing.close()
            self._at = -1
            self._show_parts()
        super().show_place(place)
        self._look()

    @property
    def unsaved(self) -> bool:
        return self._writing.unsaved

    def flush(self) -> None:
        self._writing.flush()

    def come_back(self, kind: str, item_id: str) -> None:
        if self.answer is None:
            return
        if item_id == self.answer.page.mentorship.id:
            if kind == CARD:
                self._ask_card()
            elif kind == WHY:
                self._save()
        elif self.version is not None and item_id == self.version.id:
            for side, known in DAYS.items():
                if kind == known:
                    self._ask_day(side)
            if kind == RELEASE:
                self._print()

    def panes(self) -> tuple[QWidget, ...]:
        return (self.form.main_scroll, self.side)

    def first_focus(self) -> QWidget | None:
        return self.empty.button if not self.empty.isHidden() else self.form.change

    def begin_change(self) -> None:
        """Show the page as a form."""
        self._begin(None)

    def _begin(self, typed: TypedAgreement | None) -> None:
        if self.answer is not None and not self.answer.fixed and self.writing is None:
            form = self._writing.begin(self.answer, typed, self.form.main_content)
            self.form.content_place.addWidget(form)
            self._show_parts()
            form.fields["purpose"].setFocus(Qt.FocusReason.OtherFocusReason)

    def _left(self) -> None:
        """Back to reading."""
        self._show_parts()
        self.form.main_scroll.verticalScrollBar().setValue(0)
        focus = self.first_focus()
        if focus is not None:
            focus.setFocus(Qt.FocusReason.OtherFocusReason)

    def _save(self) -> None:
        if self.writing is not None and self.answer is not None and self.writing.check():
            self.commands.ask_why(self.answer.page, self.writing.parts(), self.writing.check_in)

    def _follow(self) -> None:
        if self.isVisible():
            self._look()

    def _look(self) -> None:
        place = self.place
        if place is not None and place.mentorship_id is not None:
            self.desk.ask(read_answer, self._show)(place.mentorship_id, place.item_id)

    def _show(self, answer: AgreementAnswer) -> None:
        if self.place is None or self.place.mentorship_id != answer.page.mentorship.id:
            return
        if answer == self.answer:
            return
        first = self.answer is None
        count = len(answer.page.versions)
        more = self.answer is None or len(self.answer.page.versions) != count
        self.answer = answer
        if more:
            self._at = len(answer.page.versions) - 1
        self._say()
        self._show_version()
        typed = self._writing.not_kept(answer.page.mentorship.id) or answer.unfinished
        if first and (typed is not None or answer.proposed is not None):
            self._begin(typed)

    def _say(self) -> None:
        if self.answer is None:
            return
        page = self.answer.page
        self.form.trail.show_trail(page.mentorship.counterpart)
        words = self.tr("Between {me} and {them}.").format(me=page.me, them=page.them)
        if page.versions:
            words = self.tr("Between {me} and {them}, since {day}.").format(
                me=page.me, them=page.them, day=day_and_year(page.versions[0].made_on)
            )
        if self.answer.fixed:
            words += " " + self.tr("It is put away with {them}: take that up again to change it.")
            words = words.format(them=page.them)
        self.form.between.say(words)
        self.empty.say(
            "handshake",
            self.tr("Nothing is agreed with {name} yet").format(name=page.them),
            self.tr("What each of you hopes for, asks for and offers fits on one page."),
            self.tr("Begin the agreement"),
        )

    def _choose(self, at: int) -> None:
        self._at = at
        self._show_version()

    def _show_version(self) -> None:
        """Show the version that is chosen on the page and at the side."""
        version, answer = self.version, self.answer
        if self.reading is not None:
            self.reading.hide()
            self.reading.deleteLater()
            self.reading = None
        if version is not None and answer is not None:
            self._read_version(answer, version)
            self.side.show_version(
                answer.page.versions,
                self._at,
                answer.people,
                answer.changes(self._at),
                self.desk.clock.today(),
                fixed=answer.fixed,
            )
        self._show_parts()

    def _read_version(self, answer: AgreementAnswer, version: Agreement) -> None:
        page = answer.page
        reading = AgreementReading(
            page, self._at, answer.people, answer.released, self.form.main_content
        )
        reading.side_asked.connect(self._fill_side)
        reading.asks_asked.connect(lambda: self.beside.take_asks(page))
        reading.rhythm_asked.connect(lambda: self.beside.follow_rhythm(page, version))
        reading.releases_asked.connect(lambda: self.beside.show_releases(page.mentorship))
        self.form.content_place.addWidget(reading)
        self.reading = reading

    def _fill_side(self, side: Side) -> None:
        if side is Side.ME:
            self.begin_change()
        elif self.answer is not None:
            self.beside.ask_them(self.answer.page)

    def _ask_day(self, side: Side) -> None:
        if self.answer is not None and self.version is not None:
            self.commands.ask_day(self.answer.page, self.version, side)

    def _looked(self) -> None:
        if self.version is not None:
            self.commands.look_at(self.version)

    def _print(self) -> None:
        if self.answer is not None and self.version is not None:
            self.paper.print_version(self.answer.page, self.version)

    def _ask_card(self) -> None:
        if self.answer is not None:
            self.beside.ask_card(self.answer.page.mentorship)

    def _compare(self) -> None:
        if self.answer is not None and self.version is not None:
            self.beside.compare(self.answer.page, self.version)

    def _show_parts(self) -> None:
        """The form, or the version that is shown, or that there is none."""
        writing, known = self.writing is not None, self.version is not None
        form = self.form
        form.print_it.setVisible(known and not writing)
        fixed = self.answer is not None and self.answer.fixed
        form.change.setVisible(known and not writing and not fixed)
        form.leave.setVisible(writing)
        form.save.setVisible(writing)
        self.empty.setVisible(self.answer is not None and not known and not writing)
        self.empty.button.setVisible(not fixed)
        if self.reading is not None:
            self.reading.setVisible(not writing)
        self.side.setVisible(known and not writing)
        self._stack()

    def _stack(self) -> None:
        """The side panel beside the page, or below it."""
        for one in (self.reading, self.writing):
            if one is not None:
                one.stack(self._narrow)
        beside = not self._narrow and not self.side.isHidden()
        place = self.form.below_place if self._narrow else self.form.side_place
        if place.indexOf(self.side) < 0:
            place.addWidget(self.side)
        self.form.edge.setVisible(beside)
        self.form.side_scroll.setVisible(beside)
        self.form.side_scroll.setFixedWidth(scaled(_SIDE))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_writing"):
            self._fit()

    def _fit(self) -> None:
        self._narrow = self.width() < scaled(NARROWEST)
        self._stack()

    def _connect(self) -> None:
        form = self.form
        form.print_it.clicked.connect(self._print)
        form.change.clicked.connect(self.begin_change)
        form.leave.clicked.connect(self._writing.ask_leave)
        form.save.clicked.connect(self._save)
        self.empty.asked.connect(self.begin_change)
        self.side.version_chosen.connect(self._choose)
        self.side.day_asked.connect(self._ask_day)
        self.side.looked.connect(self._looked)
        self.side.next_asked.connect(self.begin_change)
        self.side.card_asked.connect(self._ask_card)
        self.side.compare_asked.connect(self._compare)
        self.commands.saved.connect(self._writing.leave)
        self._writing.left.connect(self._left)
        self.desk.changed.connect(self._follow)
        for keys, run in (("Ctrl+S", self._save), ("Escape", self._writing.ask_leave)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(run)
