"""Goals somebody may begin with: one has an idea sooner beside an example (screen 07, empty)."""

from dataclasses import dataclass

from revmentor_desktop.journal.mentorship import Mentorship, Role
from revmentor_desktop.journal.sharing import Side
from revmentor_desktop.support.language import translate


@dataclass(frozen=True, slots=True)
class GoalExample:
    """A goal as it is begun: whose, what, and how one will notice."""

    owner: Side
    title: str
    measure: str


def goal_examples(mentorship: Mentorship) -> tuple[GoalExample, ...]:
    """Two for each side, mine first; a mentor learns other things than a mentee."""
    if mentorship.my_role is Role.BOTH:
        mine, theirs = _mentee()[:1] + _mentor()[:1], _mentee()[1:] + _mentor()[1:]
    elif mentorship.my_role is Role.MENTEE:
        mine, theirs = _mentee(), _mentor()
    else:
        mine, theirs = _mentor(), _mentee()
    return tuple(
        GoalExample(side, title, measure)
        for side, goals in ((Side.ME, mine), (Side.THEM, theirs))
        for title, measure in goals
    )


def _mentee() -> tuple[tuple[str, str], ...]:
    return (
        (
            translate("Goal examples", "Read a change without help"),
            translate("Goal examples", "One review that needed no correction"),
        ),
        (
            translate("Goal examples", "Present to the board once"),
            translate("Goal examples", "A question from the room, answered there"),
        ),
    )


def _mentor() -> tuple[tuple[str, str], ...]:
    return (
        (
            translate("Goal examples", "Hear bad news a week earlier"),
            translate("Goal examples", "Told on Monday, not in the report"),
        ),
        (
            translate("Goal examples", "Ask a question before I decide"),
            translate("Goal examples", "One decision a week that another view changed"),
        ),
    )
