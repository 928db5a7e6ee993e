"""The chapter of a progress summary about check-ins: how satisfied both were, as a chart."""

from collections.abc import Iterable, Sequence
from datetime import date

from revmentor_desktop.journal.chart import ChartLine
from revmentor_desktop.journal.check_in import Answers, CheckIn, gap
from revmentor_desktop.journal.report import Person, Satisfaction
from revmentor_desktop.journal.shared import SharedCheckIn
from revmentor_desktop.journal.summary_choice import Section, SummaryChoice
from revmentor_desktop.journal.summary_words import day_words, month_words, short_day, short_month
from revmentor_desktop.journal.together import MonthOfBoth, months_of_both, satisfaction_chart
from revmentor_desktop.support.language import translate


def satisfaction(
    check_ins: Sequence[SharedCheckIn], choice: SummaryChoice, people: tuple[Person, Person]
) -> Iterable[Satisfaction]:
    """The chapter; none when nobody said how satisfied they were."""
    said = [one for one in check_ins if (one.mine, one.theirs) != (None, None)]
    if not said:
        return
    mine, theirs = (person.first_name for person in people)
    every = months_of_both(map(_check_in, said), choice.end)
    months = [month for month in every if (month.mine, month.theirs) != (None, None)]
    chart = satisfaction_chart(months, [short_month(one.month) for one in months], mine, theirs)
    yield Satisfaction(
        Section.CHECK_INS.heading,
        _caption(every, months),
        chart,
        _in_words(months, chart.lines),
        (
            translate("Summary", "Date"),
            mine,
            theirs,
            translate("Summary", "Apart"),
        ),
        tuple(_row(one) for one in said),
        _last(said[-1], choice.end, mine, theirs),
    )


def check_in_words(one: SharedCheckIn, mine: str, theirs: str) -> str:
    """A check-in as a line: the day, and how satisfied each was."""
    said = [
        translate("Summary", "{name} {value}", name=name, value=value_words(value))
        for name, value in ((mine, one.mine), (theirs, one.theirs))
        if value is not None
    ]
    return translate("Summary", ", ").join([day_words(one.day), *said])


def value_words(value: float | None) -> str:
    """4, 4.5, 3.67; a dash for what was not said."""
    return "–" if value is None else f"{round(value, 2):g}"


def _check_in(one: SharedCheckIn) -> CheckIn:
    mine, theirs = Answers(given=one.mine), Answers(given=one.theirs)
    return CheckIn(one.id, one.id, one.day, None, mine, theirs, one.day, one.share)


def _caption(every: Sequence[MonthOfBoth], months: Sequence[MonthOfBoth]) -> str:
    """How it was done, and the months in between; not where a longer rhythm leaves them out."""
    how = translate("Summary", "Each rated alone, then compared.")
    skipped = [one.month for one in every if one not in months]
    if not skipped or 2 * len(skipped) > len(months):
        return how
    if len(skipped) == 1:
        left = translate("Summary", "{month} was skipped.", month=month_words(skipped[0]))
    else:
        left = translate("Summary", "%n month(s) were skipped.", n=len(skipped))
    return f"{how} {left}"


def _in_words(months: Sequence[MonthOfBoth], lines: Sequence[ChartLine]) -> str:
    """What the chart shows, for whoever does not see it."""
    told = [translate("Summary", "A line chart of satisfaction, from 1 to 5.")]
    for line, values in zip(
        lines, ([one.mine for one in months], [one.theirs for one in months]), strict=True
    ):
        points = [
            translate("Summary", "{month} {value}", month=month, value=value_words(value))
            for month, value in zip(map(_month_of, months), values, strict=True)
            if value is not None
        ]
        if points:
            joined = translate("Summary", ", ").join(points)
            told.append(translate("Summary", "{name}: {values}.", name=line.name, values=joined))
    return " ".join(told)


def _month_of(one: MonthOfBoth) -> str:
    return month_words(one.month)


def _row(one: SharedCheckIn) -> tuple[str, str, str, str]:
    return (
        day_words(one.day),
        value_words(one.mine),
        value_words(one.theirs),
        value_words(gap(one.mine, one.theirs)),
    )


def _last(one: SharedCheckIn, end: date, mine: str, theirs: str) -> str:
    apart = gap(one.mine, one.theirs)
    if apart is None:
        return ""
    said = translate(
        "Summary",
        "On {day}: {mine} {value}, {theirs} {other}.",
        day=short_day(one.day, end),
        mine=mine,
        value=value_words(one.mine),
        theirs=theirs,
        other=value_words(one.theirs),
    )
    if apart:
        how = translate("Summary", "They were {gap} apart.", gap=value_words(apart))
    else:
        how = translate("Summary", "They said the same.")
    return f"{said} {how}"
