"""What stands in the middle of the page of check-ins, one view at a time (screen 13)."""

from datetime import date
from enum import Enum, auto

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QWidget

from revmentor_desktop.desktop.forms.check_in import Ui_CheckIn
from revmentor_desktop.desktop.models.check_in_words import title_of
from revmentor_desktop.desktop.pages.check_in_compare import rated
from revmentor_desktop.desktop.pages.check_in_own import OwnPart
from revmentor_desktop.desktop.pages.check_in_past import PastCheckIns
from revmentor_desktop.desktop.pages.check_in_questions import STEPS, Questions
from revmentor_desktop.desktop.pages.check_in_start import CheckInStart
from revmentor_desktop.desktop.pages.check_in_together import Together
from revmentor_desktop.desktop.parts.buttons import Button, LinkButton
from revmentor_desktop.desktop.parts.flow import FlowBox
from revmentor_desktop.desktop.parts.paragraph import Paragraph
from revmentor_desktop.desktop.parts.steady import keep_page_steady
from revmentor_desktop.journal.check_in import CheckIn, Statement
from revmentor_desktop.journal.mentorship import Role
from revmentor_desktop.journal.sharing import Side
from revmentor_desktop.operations.see_check_ins import SeenCheckIn


class View(Enum):
    """Which view is shown."""

    START = auto()
    MINE = auto()
    THEIRS = auto()
    TOGETHER = auto()
    PAST = auto()


_SHRINK, _GROW = QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding
SEGMENTS = (View.MINE, View.THEIRS, View.TOGETHER)


class CheckInViews(QObject):
    """`edited` is a rating that was changed while both looked together."""

    edited = Signal()

    def __init__(self, form: Ui_CheckIn, page: QWidget) -> None:
        super().__init__(page)
        self.view = View.START
        self.narrow = False
        self._form = form
        inside = form.scroll.content
        self.start = CheckInStart(inside)
        self.mine = Questions("me", inside)
        self.own = OwnPart(inside)
        self.theirs = Questions("them", inside)
        self.theirs_ways = FlowBox(inside)
        self.ask = Button(self.tr("Ask for their answers"), "secondary", "export", self.theirs_ways)
        self.bring = Button(self.tr("Bring in an answer"), "quiet", "", self.theirs_ways)
        for button in (self.ask, self.bring):
            self.theirs_ways.flow.addWidget(button)
        self.together = Together(inside)
        self.past = PastCheckIns(inside)
        self._parts: tuple[tuple[QWidget, tuple[View, ...]], ...] = (
            (self.start, (View.START,)),
            (self.mine, (View.MINE,)),
            (self.own, (View.START, View.MINE)),
            (self.theirs, (View.THEIRS,)),
            (self.theirs_ways, (View.THEIRS,)),
            (self.together, (View.TOGETHER,)),
            (self.past, (View.START, View.PAST)),
        )
        keep_page_steady(form.scroll, (32, 25, 32, 8))
        form.scroll.body.addWidget(form.head_box)
        for part, _views in self._parts:
            form.scroll.body.addWidget(part)
        form.scroll.body.addStretch(1)
        self._head()
        self.together.compare.rated.connect(self._rated)

    def fill(self, seen: SeenCheckIn, check_in: CheckIn) -> None:
        """Put a check-in into the questions of both sides."""
        last, name = seen.page.last, seen.page.mentorship.first_name
        self.mine.show_answers(check_in.mine, last.mine if last else None, name)
        self.theirs.show_answers(check_in.theirs, last.theirs if last else None, name)

    def where_to_begin(self, check_in: CheckIn) -> View:
        """Mine until it is answered; then both together."""
        whole = all(check_in.mine.of(one) is not None for one in Statement)
        return View.TOGETHER if whole or check_in.finished_on else View.MINE

    def fit(self, *, narrow: bool) -> None:
        """The choice of the view below the title, or beside it."""
        down, beside = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._form.head_row.setDirection(down if narrow else beside)
        self._form.view_end.changeSize(0, 0, _SHRINK if not narrow else _GROW, _SHRINK)
        self.narrow = narrow
        self.sub.setVisible(not narrow)

    def step(self, by: int) -> bool:
        """Go to the next question or the one before; False where there is none."""
        side = self.mine if self.view is View.MINE else self.theirs
        if not 0 <= side.at + by < STEPS:
            return False
        side.go_to(side.at + by)
        return True

    def begin(self) -> QWidget | None:
        """Where the keyboard begins in this view."""
        return {
            View.START: self.start.start,
            View.MINE: self.mine.begin(),
            View.THEIRS: self.theirs.begin(),
            View.TOGETHER: self._form.next,
            View.PAST: self._form.back,
        }[self.view]

    def show_seen(self, seen: SeenCheckIn | None, now: CheckIn | None, today: date) -> None:
        """Show the view one is at."""
        for part, views in self._parts:
            part.setVisible(seen is not None and self.view in views)
        self._show_head(seen, now, today)
        if seen is None:
            return
        page, name = seen.page, seen.page.mentorship.first_name
        self.start.show_seen(seen, today, begun=False)
        self.past.show_past(page.past, seen.changes, name, today)
        if not page.past:
            self.past.hide()
        if page.mentorship.my_role is Role.MENTEE:
            self.own.hide()
        self.own.show_ratings(seen.own, today)
        self.bring.setAccessibleName(self.tr("Bring in {name}’s answer").format(name=name))
        if now is not None:
            self.together.show_check_in(seen, now, today)
            self.together.start_where_apart(now, sort=self.differ.isChecked())

    def _show_head(self, seen: SeenCheckIn | None, now: CheckIn | None, today: date) -> None:
        form = self._form
        form.view.setVisible(now is not None and now.finished_on is None)
        form.title.say(title_of(now, today) if now is not None else self.tr("Check-ins"))
        if self.view is View.PAST:
            form.title.say(self.tr("Check-ins"))
            form.view.hide()
        if self.view in SEGMENTS:
            form.view.choose(SEGMENTS.index(self.view))
        if seen is not None:
            name = seen.page.mentorship.first_name
            form.view.set_label(1, self.tr("{name}’s").format(name=name))
        words = {
            View.START: self.tr("How is it going between the two of you?"),
            View.PAST: self.tr("What you both said before."),
        }.get(self.view, self.tr("Two minutes alone, then compare."))
        self.sub.say(words)
        self.sub.setVisible(not self.narrow)
        both = now is not None and rated(now.mine) and rated(now.theirs)
        self.differ.setVisible(self.view is View.TOGETHER and both)

    def _head(self) -> None:
        form = self._form
        form.view.set_labels([self.tr("Mine"), self.tr("Theirs"), self.tr("Together")])
        form.view.setProperty("reads", True)
        self.sub = Paragraph("", "body", "2", form.sub)
        self.differ = LinkButton(self.tr("Start where you differ."), form.sub)
        self.differ.setCheckable(True)
        self.differ.setProperty("reads", True)
        form.sub.flow.gaps(5, 0)
        form.sub.flow.addWidget(self.sub)
        form.sub.flow.addWidget(self.differ)
        self.differ.toggled.connect(lambda _on: self.sorted_again())

    def sorted_again(self) -> None:
        """The order was chosen anew."""
        words = (
            self.tr("In the usual order.")
            if self.differ.isChecked()
            else self.tr("Start where you differ.")
        )
        self.differ.setText(words)
        self.edited.emit()

    def _rated(self, side: Side, statement: Statement, value: int | None) -> None:
        (self.mine if side is Side.ME else self.theirs).rate(statement, value)
        self.edited.emit()
