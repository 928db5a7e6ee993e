"""The two charts of the insights: how satisfied both are, and when they met (08)."""

from dataclasses import dataclass

from PySide6.QtCore import QLocale, QRectF, QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from revmentor_desktop.desktop.forms.insights import Ui_Insights
from revmentor_desktop.desktop.models.insight_words import (
    gap_words,
    meeting_words,
    month_words,
    rhythm_sentence,
    satisfaction_words,
    status_word,
)
from revmentor_desktop.desktop.parts.painting import painting
from revmentor_desktop.desktop.parts.year_view import HALF_A_YEAR, paint_square
from revmentor_desktop.desktop.spoken import day_and_year, month_and_year, short_month
from revmentor_desktop.desktop.theme.current import scaled
from revmentor_desktop.desktop.theme.dress import dress
from revmentor_desktop.journal.role_words import cadence_words
from revmentor_desktop.journal.session import Status
from revmentor_desktop.journal.together import A_YEAR, satisfaction_chart
from revmentor_desktop.operations.insights import Insights
from revmentor_desktop.support.clock import Clock
from revmentor_desktop.support.language import translate

_CHART = 188


@dataclass(frozen=True, slots=True)
class Table:
    """The figures of a chart, row by row."""

    title: str
    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


class ChartCards:
    """Fills the two cards."""

    def __init__(self, form: Ui_Insights, clock: Clock) -> None:
        self._form, self._clock = form, clock
        self._found: Insights | None = None
        form.year.say(month_words, lambda one: meeting_words(one.meeting, clock.today()))
        form.legend.flow.gaps(20, 6)
        for status, words in (
            (Status.HELD, translate("Insights", "Met, stronger is longer")),
            (Status.PLANNED, translate("Insights", "Planned")),
            (Status.MISSED, translate("Insights", "Missed")),
        ):
            form.legend.flow.addWidget(_LegendEntry(status, words, form.legend))
        form.whole_year.toggled.connect(lambda _on: self._show_year())

    @property
    def first_weekday(self) -> int:
        """The first day of a week where the person is, Monday 0."""
        return QLocale().firstDayOfWeek().value - 1

    def show_found(self, found: Insights) -> None:
        """Show both charts."""
        self._found = found
        form, months, name = self._form, found.months, found.mentorship.first_name
        today = self._clock.today()
        labels = [short_month(month.month) for month in months]
        chart = satisfaction_chart(months, labels, translate("Insights", "You"), name)
        words = satisfaction_words(months, name, today)
        form.chart.setVisible(bool(months))
        form.chart.setFixedHeight(scaled(_CHART))
        form.satisfaction_table.setVisible(bool(months))
        gap = gap_words(months, today)
        form.gap.say(gap)
        form.gap.setVisible(bool(gap))
        if months:
            form.chart.show_lines(chart, f"{words} {gap}".strip())
        else:
            words = translate(
                "Insights",
                "No check-in yet. Each of you answers the same four statements; the lines begin"
                " with the first answers.",
            )
        form.satisfaction_words.say(words)
        self._show_year()

    def _show_year(self) -> None:
        if self._found is None:
            return
        form, found = self._form, self._found
        cadence = found.mentorship.cadence
        agreed = cadence_words(cadence) if cadence else ""
        words = rhythm_sentence(found.rhythm, agreed)
        form.rhythm_words.say(words)
        weeks = A_YEAR if form.whole_year.isChecked() else HALF_A_YEAR
        form.whole_year.setText(
            translate("Insights", "Half a year")
            if form.whole_year.isChecked()
            else translate("Insights", "A whole year")
        )
        form.rhythm_table.setVisible(bool(found.rhythm.meetings))
        form.year.show_year(found.rhythm, found.day, weeks, words)

    def both_table(self) -> Table:
        """How satisfied both were, month by month, and the gap."""
        found = self._found
        name = found.mentorship.first_name if found else ""
        heads = (
            translate("Insights", "Month"),
            translate("Insights", "You"),
            name,
            translate("Insights", "Apart"),
        )
        rows = tuple(
            (month_and_year(one.month), _said(one.mine), _said(one.theirs), _said(one.gap))
            for one in (found.months if found else ())
        )
        return Table(translate("Insights", "How satisfied are we?"), heads, rows)

    def year_table(self) -> Table:
        """Every meeting of the year, the newest first."""
        heads = (
            translate("Insights", "Day"),
            translate("Insights", "What became of it"),
            translate("Insights", "Minutes"),
        )
        meetings = self._found.rhythm.meetings if self._found else ()
        rows = tuple(
            (
                day_and_year(one.day),
                status_word(one.status),
                QLocale().toString(one.minutes) if one.status is Status.HELD else "",
            )
            for one in reversed(meetings)
        )
        return Table(translate("Insights", "Meeting rhythm"), heads, rows)


def _said(value: float | None) -> str:
    return "" if value is None else QLocale().toString(value, "g", 3)


class _LegendEntry(QWidget):
    """A square as it stands in the grid, and what it means."""

    def __init__(self, status: Status, words: str, parent: QWidget) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(7)
        row.addWidget(_Square(status, self))
        row.addWidget(dress(QLabel(words, self), role="label", tone="2"))


class _Square(QWidget):
    """One square of the grid."""

    def __init__(self, status: Status, parent: QWidget) -> None:
        super().__init__(parent)
        self._status = status
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(scaled(14), scaled(14))

    def paintEvent(self, event: QPaintEvent) -> None:
        place = QRectF(self.rect())
        with painting(self) as painter:
            paint_square(painter, place, self._status, 1.0)
