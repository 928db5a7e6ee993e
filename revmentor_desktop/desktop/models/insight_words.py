"""What the page of insights says of its figures, in words."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QLocale

from revmentor_desktop.desktop.spoken import (
    in_figures,
    long_day,
    month_and_year,
    month_name,
    short_day,
    short_month,
    weekday,
)
from revmentor_desktop.journal.habits import HALF, HEALTHY_FROM, HabitFigure, HabitStatus
from revmentor_desktop.journal.question import Habit
from revmentor_desktop.journal.session import Status
from revmentor_desktop.journal.together import Kept, Meeting, MonthOfBoth, RhythmYear
from revmentor_desktop.journal.year_grid import GridMonth
from revmentor_desktop.operations.habit_sources import HabitSource
from revmentor_desktop.operations.insights import HabitCard, Insights
from revmentor_desktop.support.language import translate

SOON = 7
"""Days before a check-in is due in which its card says so."""

ICONS = {
    Habit.OPEN: "chats-circle",
    Habit.HONEST: "scales",
    Habit.CLEAR: "compass",
    Habit.MENTEE_LEADS: "navigation-arrow",
    Habit.ENGAGED: "hands-clapping",
    Habit.CHECK_INS: "calendar-check",
}


def figure_words(figure: HabitFigure) -> tuple[str, str]:
    """A figure and its unit: "4.3", "of 5"; both empty where there is none."""
    value = figure.value
    if value is None:
        return "", ""
    if figure.habit is Habit.MENTEE_LEADS:
        return _percent(value), ""
    if figure.habit in (Habit.CLEAR, Habit.CHECK_INS):
        unit = (
            translate("Insights", "agreed")
            if figure.habit is Habit.CLEAR
            else translate("Insights", "kept")
        )
        counted = translate(
            "Insights", "{part} of {whole}",
            part=in_figures(int(value)), whole=in_figures(figure.whole),
        )  # fmt: skip
        return counted, unit
    return _mean(value), translate("Insights", "of {whole}", whole=in_figures(figure.whole))


def _mean(value: float) -> str:
    """One place; two where one would say healthy of what is not."""
    places = 2 if value < HEALTHY_FROM <= round(value, 1) else 1
    return QLocale().toString(value, "f", places)


def _percent(value: float) -> str:
    places = 1 if value < HALF <= round(value) else 0
    return translate("Insights", "{part}%", part=QLocale().toString(value, "f", places))


def state_words(card: HabitCard, found: Insights) -> tuple[str, str, str]:
    """The state of a habit for its chip: words, tone and icon."""
    figure = card.figure
    if figure.habit is Habit.CHECK_INS and found.due is not None:
        left = (found.due - found.day).days
        if left <= SOON and found.mentorship.archived_on is None:
            return due_words(found.due, found.day), "warn", "eye"
    return {
        HabitStatus.HEALTHY: (translate("Insights", "Healthy"), "soft", "check-circle"),
        HabitStatus.WORTH_A_LOOK: (translate("Insights", "Worth a look"), "warn", "eye"),
        HabitStatus.NOT_ENOUGH_YET: (
            translate("Insights", "Not enough yet"),
            "grey",
            "circle-dashed",
        ),
    }[figure.status]


def due_words(due: date, day: date) -> str:
    """When the check-in is due: "Due Monday", "8 days late"."""
    left = (due - day).days
    if left < 0:
        return translate("Insights", "%n day(s) late", n=-left)
    if left == 0:
        return translate("Insights", "Due today")
    return translate("Insights", "Due {day}", day=weekday(due))


def heard_figure(figure: HabitFigure) -> str:
    """A figure for those who hear it."""
    return " ".join(figure_words(figure)).strip() or translate("Insights", "no figure yet")


def trend_words(figure: HabitFigure) -> str:
    """The values of the little line, one after the other."""
    values = [
        QLocale().toString(value, "f", 1) if value is not None else translate("Insights", "none")
        for value in figure.trend
    ]
    return translate("Insights", "Session by session: {values}", values=", ".join(values))


def dots_words(figure: HabitFigure) -> str:
    """The dots, one after the other."""
    said = [
        translate("Insights", "kept") if value else translate("Insights", "missed")
        for value in figure.trend
    ]
    return translate("Insights", "Check-ins due: {values}", values=", ".join(said))


def source_line(source: HabitSource, today: date) -> tuple[str, str]:
    """What a figure was read from: its line, and what it says about the habit."""
    if source.due is not None:
        line = translate("Insights", "Due {day}", day=long_day(source.due.day, today))
        return line, _held(source, today)
    parts = [source.title] if source.title else []
    if source.number:
        parts.insert(0, translate("Sessions list", "Session {number}", number=source.number))
    return ": ".join(parts), _dated(source, today)


def _held(source: HabitSource, today: date) -> str:
    due = source.due
    if due is None or due.held_on is None:
        return translate("Insights", "Not held")
    if due.late:
        day = short_day(due.held_on, today)
        return translate("Insights", "Held {day}, %n day(s) late", n=due.late, day=day)
    return translate("Insights", "Held {day}", day=short_day(due.held_on, today))


def _dated(source: HabitSource, today: date) -> str:
    if source.day is None:
        return source.said
    day = short_day(source.day, today)
    if not source.said:
        return day
    return translate("Insights", "{day}: {said}", day=day, said=source.said)


def satisfaction_words(months: Sequence[MonthOfBoth], name: str, today: date) -> str:
    """Where the lines come from, and which month was skipped."""
    mine = any(month.mine is not None for month in months)
    theirs = any(month.theirs is not None for month in months)
    if mine and not theirs:
        said = [translate("Insights", "Only your side so far, from check-ins.")]
    elif theirs and not mine:
        said = [translate("Insights", "Only {name}'s side so far, from check-ins.", name=name)]
    else:
        said = [translate("Insights", "Both sides, from check-ins.")]
    return " ".join([*said, *_skipped(months, today)])


def gap_words(months: Sequence[MonthOfBoth], today: date) -> str:
    """How far apart both were when both last answered; "" when they never did."""
    known = [month for month in months if month.gap is not None]
    if not known:
        return ""
    last, gap = known[-1], known[-1].gap or 0
    name = month_name(last.month, today)
    if not gap:
        return translate("Insights", "Not apart in {month}.", month=name)
    apart = QLocale().toString(gap, "g", 3)
    return translate("Insights", "{gap} apart in {month}.", gap=apart, month=name)


def _skipped(months: Sequence[MonthOfBoth], today: date) -> list[str]:
    skipped = [one.month for one in months if one.mine is None and one.theirs is None]
    if len(skipped) == 1:
        return [translate("Insights", "{month} was skipped.", month=month_name(skipped[0], today))]
    if skipped:
        return [translate("Insights", "%n month(s) (was|were) skipped.", n=len(skipped))]
    return []


def rhythm_sentence(year: RhythmYear, agreed: str) -> str:
    """How often one met within the year; `agreed` is how often one means to, "" for no rhythm."""
    met = translate("Insights", "%n met in a year", n=year.held)
    missed = translate("Insights", "%n missed", n=year.missed)
    parts = [met, missed] if year.missed else [met]
    if agreed:
        parts.append(translate("Insights", "agreed {often}", often=agreed[:1].lower() + agreed[1:]))
    return f"{', '.join(parts)}."


def month_words(month: GridMonth) -> tuple[str, str]:
    """A month over the grid as it is shown, and as it is heard."""
    counts = []
    if month.met:
        counts.append(translate("Insights", "%n met", n=month.met))
    if month.planned:
        counts.append(translate("Insights", "%n planned", n=month.planned))
    if month.missed:
        counts.append(translate("Insights", "%n missed", n=month.missed))
    said = ", ".join(counts) or translate("Insights", "no meeting")
    return short_month(month.first), f"{month_and_year(month.first)}: {said}"


def meeting_words(meeting: Meeting, today: date) -> str:
    """A meeting for the pointer over it: "Fri 29 May: Session 11, 40 minutes"."""
    minutes = translate("Insights", "%n minute(s)", n=meeting.minutes)
    what = {
        Status.PLANNED: translate("Insights", "planned"),
        Status.MISSED: translate("Insights", "missed"),
    }.get(meeting.status, minutes)
    if meeting.number:
        number = translate("Sessions list", "Session {number}", number=meeting.number)
        what = f"{number}, {what}"
    return f"{short_day(meeting.day, today)}: {what}"


def status_word(status: Status) -> str:
    """What became of a meeting, for the table."""
    return {
        Status.HELD: translate("Insights", "Met"),
        Status.PLANNED: translate("Insights", "Planned"),
        Status.MISSED: translate("Insights", "Missed"),
        Status.MOVED: translate("Insights", "Moved"),
    }[status]


def kept_words(kept: Kept) -> str:
    """How many promises were kept in time."""
    if not kept.due:
        return translate("Insights", "None was due yet")
    return translate(
        "Insights", "{kept} of %n kept in time", n=kept.due, kept=in_figures(kept.kept)
    )
