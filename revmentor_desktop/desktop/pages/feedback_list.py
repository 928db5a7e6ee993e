"""The balance of the quarter and the feedback by months (screen 06, left)."""

from itertools import groupby

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from revmentor_desktop.desktop.models.feedback_words import balance_words
from revmentor_desktop.desktop.pages.breadcrumb import PersonDot
from revmentor_desktop.desktop.pages.feedback_row import FeedbackLine
from revmentor_desktop.desktop.parts.bars import SegmentedBar
from revmentor_desktop.desktop.parts.buttons import LinkButton
from revmentor_desktop.desktop.parts.card import Card
from revmentor_desktop.desktop.parts.divider import Divider
from revmentor_desktop.desktop.parts.paragraph import Paragraph
from revmentor_desktop.desktop.spoken import month_name
from revmentor_desktop.desktop.theme.dress import dress
from revmentor_desktop.journal.feedback import Balance, Direction
from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.operations.feedback import FeedbackRow
from revmentor_desktop.operations.feedback_typed import SeenFeedback
from revmentor_desktop.support.clock import Clock
from revmentor_desktop.support.language import translate

FIRST = 40
"""So many are shown before one asks for more."""


class BalanceCard(Card):
    """How much went which way this quarter, in figures, words and a bar."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.title = Paragraph("", "label", "2", self)
        self.words = Paragraph("", "cardTitle", "1", self)
        self.mine = dress(QLabel(self), role="label", tone="1")
        self.theirs = dress(QLabel(self), role="label", tone="1")
        self.bar = SegmentedBar(self)
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(0, 1)
        for row, (left, who, right) in enumerate(
            ((self.title, "me", self.mine), (self.words, "here", self.theirs))
        ):
            dot = PersonDot(self)
            dot.show_person(who)
            grid.addWidget(left, row, 0)
            grid.addWidget(dot, row, 1)
            grid.addWidget(right, row, 2)
        self.body.addLayout(grid)
        self.body.addWidget(self.bar)

    def show_balance(self, balance: Balance, name: str) -> None:
        """Show a quarter."""
        self.title.say(self.tr("Given and received this quarter"))
        self.words.say(balance_words(balance))
        self.mine.setText(translate("Feedback", "%n from you", n=balance.given))
        theirs = translate("Feedback", "%n from {name}", n=balance.received, name=name)
        self.theirs.setText(theirs)
        pieces = [(balance.given, "accent"), (balance.received, "other")]
        shown = [(count, token) for count, token in pieces if count]
        whole = max(1, balance.given + balance.received)
        self.bar.show_pieces(shown, whole, f"{self.mine.text()}, {theirs}")


class FeedbackList(QWidget):
    """The cards of the months, the newest first. `chosen` carries the id of one."""

    chosen = Signal(object)

    def __init__(self, clock: Clock, parent: QWidget) -> None:
        super().__init__(parent)
        self._clock = clock
        self._all = False
        self._seen: SeenFeedback | None = None
        self._which: Direction | None = None
        self.lines: dict[ItemId, FeedbackLine] = {}
        self.balance = BalanceCard(self)
        self.nothing = Paragraph(self.tr("None of this kind yet."), "body", "2", self)
        self.more = LinkButton("", self)
        self.more.setProperty("reads", True)
        self._months = QVBoxLayout()
        self._months.setSpacing(0)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 24)
        rows.setSpacing(16)
        rows.addWidget(self.balance)
        rows.addWidget(self.nothing)
        rows.addLayout(self._months)
        rows.addWidget(self.more)
        rows.addStretch(1)
        self.more.clicked.connect(self._show_all)

    def show_seen(self, seen: SeenFeedback, which: Direction | None) -> None:
        """Show all feedback, or what was given or received."""
        if self._seen is None or self._seen.mentorship.id != seen.mentorship.id:
            self._all = False
        self._seen, self._which = seen, which
        self.balance.show_balance(seen.page.balance, seen.mentorship.first_name)
        wanted = [row for row in seen.page.rows if which in (None, row.feedback.direction)]
        shown = wanted if self._all else wanted[:FIRST]
        self.nothing.setVisible(not wanted)
        self.more.setVisible(len(shown) < len(wanted))
        self.more.setText(translate("Feedback", "Show %n more", n=len(wanted) - len(shown)))
        self._build(shown, seen.mentorship.first_name)

    def choose(self, feedback_id: ItemId | None) -> None:
        """Mark the one that is shown at length."""
        for key, line in self.lines.items():
            line.mark(chosen=key == feedback_id)

    def step(self, line: FeedbackLine, by: int) -> None:
        """The keyboard goes up or down."""
        order = list(self.lines.values())
        at = order.index(line) + by
        if 0 <= at < len(order):
            order[at].setFocus()

    def _build(self, rows: list[FeedbackRow], name: str) -> None:
        while (taken := self._months.takeAt(0)) is not None:
            widget = taken.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.lines = {}
        today = self._clock.today()
        for (_year, _month), group in groupby(
            rows, key=lambda row: (row.feedback.day.year, row.feedback.day.month)
        ):
            month = list(group)
            heading = dress(QLabel(self), role="labelStrong", tone="2")
            heading.setText(month_name(month[0].feedback.day, today))
            heading.setContentsMargins(0, 10, 0, 8)
            self._months.addWidget(heading)
            self._months.addWidget(self._month(month, name))

    def _month(self, rows: list[FeedbackRow], name: str) -> Card:
        card = Card(self)
        card.body.setContentsMargins(4, 4, 4, 4)
        card.body.setSpacing(0)
        for number, row in enumerate(rows):
            if number:
                inset = QHBoxLayout()
                inset.addSpacing(58)
                inset.addWidget(Divider(card))
                card.body.addLayout(inset)
            line = FeedbackLine(row, name, self._clock.today(), card)
            line.clicked.connect(lambda key=row.feedback.id: self.chosen.emit(key))
            line.stepped.connect(lambda by, one=line: self.step(one, by))
            self.lines[row.feedback.id] = line
            card.body.addWidget(line)
        return card

    def _show_all(self) -> None:
        self._all = True
        if self._seen is not None:
            self.show_seen(self._seen, self._which)
