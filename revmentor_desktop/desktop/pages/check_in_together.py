"""What both answered, side by side, and how satisfied both were over time (screen 13)."""

from dataclasses import replace
from datetime import date

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from revmentor_desktop.desktop.models.check_in_words import gap_words
from revmentor_desktop.desktop.pages.check_in_compare import Compare, by_difference
from revmentor_desktop.desktop.parts.avatar import Avatar
from revmentor_desktop.desktop.parts.buttons import LinkButton
from revmentor_desktop.desktop.parts.card import Card
from revmentor_desktop.desktop.parts.divider import Divider
from revmentor_desktop.desktop.parts.line_chart import LineChart
from revmentor_desktop.desktop.parts.paragraph import Paragraph
from revmentor_desktop.desktop.spoken import short_month
from revmentor_desktop.desktop.theme.current import scaled
from revmentor_desktop.desktop.theme.dress import dress
from revmentor_desktop.journal.check_in import CheckIn, Statement
from revmentor_desktop.journal.together import MonthOfBoth, months_of_both, satisfaction_chart
from revmentor_desktop.operations.see_check_ins import SeenCheckIn

_NARROW, _CHART, _GAP = 600, 84, 150
_LOWEST = 3
"""Where the chart begins, unless somebody was less satisfied."""
_TOP = Qt.AlignmentFlag.AlignTop


class Together(QWidget):
    """The three cards. `past_asked` wants the check-ins before it."""

    past_asked = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.compare = Compare(self)
        self.words = OwnWords(self)
        self.satisfaction = Satisfaction(self)
        self.satisfaction.past.clicked.connect(self.past_asked)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(16)
        for card in (self.compare, self.words, self.satisfaction):
            rows.addWidget(card)

    def show_check_in(self, seen: SeenCheckIn, check_in: CheckIn, today: date) -> None:
        """Show a check-in as it is answered now."""
        whom = seen.page.mentorship
        people = (seen.owner, whom.counterpart, whom.first_name)
        self.compare.show_check_in(check_in, seen.page.last, people)
        self.words.show_check_in(check_in, people)
        past = tuple(one for one in seen.page.past if one.day <= check_in.day)
        before = tuple(one for one in past if one.id != check_in.id)
        now = replace(check_in, finished_on=check_in.finished_on or today)
        months = months_of_both((*before, now), max(today, check_in.day))
        self.satisfaction.show_months(months, check_in.gap, whom.first_name)
        self.satisfaction.past.setVisible(bool(seen.page.past))

    def start_where_apart(self, check_in: CheckIn, *, sort: bool) -> None:
        """Put what the two see most differently first, or in the usual order."""
        self.compare.order_by(by_difference(check_in) if sort else tuple(Statement))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "satisfaction"):
            self._fit()

    def _fit(self) -> None:
        narrow = self.width() < scaled(_NARROW)
        self.compare.show_narrow(narrow)
        self.words.show_narrow(narrow)
        self.satisfaction.show_narrow(narrow)


class OwnWords(Card):
    """What both said in their own words."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.helped = _Said(self.tr("What helped most"), self)
        self.more = _Said(self.tr("What we would like more of"), self)
        self._line = Divider(self, upright=True)
        self._columns = QHBoxLayout()
        self._columns.setSpacing(20)
        self._columns.addWidget(self.helped, 1)
        self._columns.addWidget(self._line)
        self._columns.addWidget(self.more, 1)
        self.body.setContentsMargins(20, 16, 20, 16)
        self.body.setSpacing(10)
        self.body.addWidget(dress(QLabel(self.tr("In our own words"), self), role="cardTitle"))
        self.body.addLayout(self._columns)

    def show_check_in(self, check_in: CheckIn, people: tuple[str, str, str]) -> None:
        """Show the words of both; who said nothing is left out."""
        mine, theirs = check_in.mine, check_in.theirs
        self.helped.show_words(mine.helped, theirs.helped, people)
        self.more.show_words(mine.more, theirs.more, people)
        said = mine.helped + theirs.helped + mine.more + theirs.more
        self.setVisible(bool(said.strip()))

    def show_narrow(self, narrow: bool) -> None:
        """Below one another, or side by side."""
        down, beside = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._columns.setDirection(down if narrow else beside)
        self._line.setVisible(not narrow)


class _Said(QWidget):
    """One question, and what each answered."""

    def __init__(self, question: str, parent: QWidget) -> None:
        super().__init__(parent)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(8)
        rows.addWidget(Paragraph(question, "labelMedium", "2", self))
        self.nothing = Paragraph(self.tr("Nothing said."), "body", "2", self)
        rows.addWidget(self.nothing)
        self.sides = [_Saying(who, self) for who in ("me", "here")]
        for one in self.sides:
            rows.addWidget(one)
        rows.addStretch(1)

    def show_words(self, mine: str, theirs: str, people: tuple[str, str, str]) -> None:
        """Show what was said."""
        for one, words, name in zip(self.sides, (mine, theirs), people[:2], strict=True):
            one.show_words(words, name)
        self.nothing.setVisible(not mine and not theirs)


class _Saying(QWidget):
    """Who said it, and what."""

    def __init__(self, who: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._who = who
        self._face = Avatar(20, self)
        self.words = Paragraph("", "row", "1", self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(self._face, 0, _TOP)
        row.addWidget(self.words, 1)

    def show_words(self, words: str, name: str) -> None:
        """Show it, or nothing at all."""
        self._face.show_person(name, self._who)
        self.words.say(words)
        self.setVisible(bool(words))


class Satisfaction(Card):
    """How satisfied both were over the months, and how far they are apart now."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.gap = Paragraph("", "label", "2", self)
        self.past = LinkButton(self.tr("Earlier check-ins"), self)
        self.past.setProperty("reads", True)
        self.chart = LineChart(self, figures=False)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(dress(QLabel(self.tr("Satisfaction"), self), role="cardTitle"))
        words.addWidget(self.gap)
        words.addStretch(1)
        words.addWidget(self.past)
        self._row = QHBoxLayout()
        self._row.setSpacing(16)
        self._row.addLayout(words, 3)
        self._row.addWidget(self.chart, 8)
        self.body.setContentsMargins(20, 12, 20, 10)
        self.body.addLayout(self._row)

    def show_months(self, months: tuple[MonthOfBoth, ...], gap: float | None, name: str) -> None:
        """Show the lines of both, and the gap in words; without any value it says so."""
        any_value = any(one.mine is not None or one.theirs is not None for one in months)
        self.chart.setVisible(any_value)
        self.gap.say(gap_words(gap) if any_value else self.tr("Nothing is rated yet"))
        if any_value:
            labels = [short_month(one.month) for one in months]
            values = [one for pair in months for one in (pair.mine, pair.theirs) if one]
            lowest = min(_LOWEST, int(min(values)))
            chart = satisfaction_chart(months, labels, self.tr("You"), name, lowest)
            self.chart.setFixedHeight(scaled(_CHART))
            self.chart.show_lines(chart, self.tr("Satisfaction") + ": " + self.gap.text())

    def show_narrow(self, narrow: bool) -> None:
        """The chart below the words, or beside them."""
        down, beside = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._row.setDirection(down if narrow else beside)
        self.gap.setMinimumWidth(0 if narrow else scaled(_GAP))
