"""revmentor-cli insights ..."""

from typing import Any

import click

from revmentor_desktop.cli.kinds import day_or_none
from revmentor_desktop.cli.run import Run, pass_run
from revmentor_desktop.journal.habits import HabitStatus
from revmentor_desktop.journal.question import Habit
from revmentor_desktop.journal.sharing import Kind
from revmentor_desktop.journal.together import Kept
from revmentor_desktop.operations.find import find_item
from revmentor_desktop.operations.insights import HabitCard, Insights, read_insights
from revmentor_desktop.support.language import translate

_UNITS = {
    Habit.OPEN: "of 5",
    Habit.HONEST: "of 5",
    Habit.CLEAR: "parts",
    Habit.MENTEE_LEADS: "%",
    Habit.ENGAGED: "of 5",
    Habit.CHECK_INS: "count",
}


@click.command("insights")
@click.argument("mentorship")
@click.option("--from", "from_text", help="The first day that counts.")
@click.option("--to", "to_text", help="The day as of which it is counted; today unless said.")
@pass_run
def insights(run: Run, mentorship: str, from_text: str | None, to_text: str | None) -> None:
    """Show how a mentorship stands: the six habits with their figures."""
    since, until = day_or_none(from_text, run.here), day_or_none(to_text, run.here)
    with run.journal() as journal:
        whose = find_item(journal, mentorship, Kind.MENTORSHIP)
        found = read_insights(journal, whose, since=since, until=until)
    run.answer(_document(found), "\n".join(_line(card) for card in found.habits))


def _document(found: Insights) -> dict[str, Any]:
    return {
        "mentorship": found.mentorship.id,
        "as_of": found.day.isoformat(),
        "habits": [_habit(card) for card in found.habits],
        "satisfaction": [
            {
                "month": month.month.isoformat()[:7],
                "mine": month.mine,
                "theirs": month.theirs,
                "gap": month.gap,
            }
            for month in found.months
        ],
        "promises": {"mine": _kept(found.mine_kept), "theirs": _kept(found.theirs_kept)},
        "advice": {
            "given": found.advice.given,
            "older_than_14_days": found.advice.ripe,
            "tried": found.advice.tried,
            "resonated": found.advice.resonated,
        },
        "feedback": {
            "given": {
                "appreciation": found.balance.given_appreciation,
                "suggestion": found.balance.given_suggestion,
            },
            "received": {
                "appreciation": found.balance.received_appreciation,
                "suggestion": found.balance.received_suggestion,
            },
        },
        "meetings": {"held": found.rhythm.held, "missed": found.rhythm.missed},
        "check_in_due": found.due.isoformat() if found.due else None,
        "alerts": [{"kind": one.kind.value, "text": one.sentence} for one in found.alerts],
    }


def _habit(card: HabitCard) -> dict[str, Any]:
    figure = card.figure
    return {
        "id": figure.habit.value,
        "title": figure.habit.label,
        "status": figure.status.value,
        "value": _value(figure.habit, figure.value),
        "unit": _UNITS[figure.habit],
        "explanation": card.words.sentence,
        "of": figure.whole,
        "trend": [None if one is None else round(one, 2) for one in figure.trend],
        "why": [why.value for why in figure.why],
        "todo": card.words.todo,
        "counted": card.words.counted,
    }


def _value(habit: Habit, value: float | None) -> float | int | None:
    if value is None:
        return None
    return int(value) if habit in (Habit.CLEAR, Habit.CHECK_INS) else round(value, 2)


def _kept(kept: Kept) -> dict[str, int]:
    return {"kept": kept.kept, "due": kept.due}


def _line(card: HabitCard) -> str:
    figure = card.figure
    value = _value(figure.habit, figure.value)
    said = translate("Cli", "not enough yet") if value is None else _said(figure.habit, card)
    state = {
        HabitStatus.HEALTHY: translate("Cli", "healthy"),
        HabitStatus.WORTH_A_LOOK: translate("Cli", "worth a look"),
        HabitStatus.NOT_ENOUGH_YET: "",
    }[figure.status]
    parts = (figure.habit.value, figure.habit.label, said, state)
    return "  ".join(part for part in parts if part) + f"\n    {card.words.sentence}"


def _said(habit: Habit, card: HabitCard) -> str:
    value = card.figure.value or 0
    if habit is Habit.MENTEE_LEADS:
        return f"{value:.0f} %"
    if habit in (Habit.CLEAR, Habit.CHECK_INS):
        return translate("Cli", "{value} of {whole}", value=int(value), whole=card.figure.whole)
    return translate("Cli", "{value} of 5", value=f"{value:.1f}")
