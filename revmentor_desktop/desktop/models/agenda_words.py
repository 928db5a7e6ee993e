"""What the page "Prepare" says of an agenda, and the agenda as it is once something is changed."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from revmentor_desktop.journal.agenda import Outcome, minutes_over
from revmentor_desktop.journal.agenda_line import AgendaLine
from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.journal.mentorship import Mentorship
from revmentor_desktop.journal.sharing import Share, Side
from revmentor_desktop.operations.agenda_page import AgendaPage, AgendaRow, Led, led_by
from revmentor_desktop.support.language import translate

STEP = 5
"""Minutes of one press of plus or minus."""

_LEAST_RANGE, _BEYOND = 120, 30


@dataclass(frozen=True, slots=True)
class TimeWords:
    """What stands around one bar: two figures above it, one line below; `warn` wants a look."""

    figure: str
    whole: str
    below: str
    warn: bool = False


def first_line(text: str, longest: int = 240) -> str:
    """A topic on one line, shortened: one of ten thousand letters takes no more room."""
    line = text.strip().split("\n", 1)[0]
    return line if len(line) <= longest else line[: longest - 1].rstrip() + "…"


def minutes_words(minutes: int) -> str:
    """10 min."""
    return translate("Agenda page", "{minutes} min", minutes=minutes)


def minutes_choices(minutes: int) -> tuple[tuple[int, ...], int]:
    """The minutes one can step through from here, and where one is among them."""
    most = max(_LEAST_RANGE, minutes + _BEYOND)
    found = sorted({*range(STEP, most + 1, STEP), minutes})
    return tuple(found), found.index(minutes)


def planned_words(page: AgendaPage) -> TimeWords:
    """How much of the slot is planned, and what that means."""
    figure = str(page.planned)
    whole = translate("Agenda page", "of {minutes} min", minutes=page.session.minutes)
    if page.over:
        below = translate("Agenda page", "%n min too many. Shorten one?", n=page.over)
        return TimeWords(figure, whole, below, warn=True)
    if not page.rows:
        return TimeWords(figure, whole, translate("Agenda page", "Nothing planned yet."))
    if not page.free:
        below = translate("Agenda page", "Full to the minute. Conversations wander.")
        return TimeWords(figure, whole, below)
    below = translate("Agenda page", "%n min left free. Good, conversations wander.", n=page.free)
    return TimeWords(figure, whole, below)


def led_words(led: Led, mentorship: Mentorship) -> TimeWords:
    """Whose topics take how much of the time."""
    if led.percent is None:
        return TimeWords("", "", translate("Agenda page", "No topic of either of you yet."))
    percent = translate("Agenda page", "{percent} %", percent=led.percent)
    if led.mentee is Side.ME:
        return TimeWords(percent, translate("Agenda page", "you lead"), "")
    name = mentorship.first_name
    return TimeWords(percent, translate("Agenda page", "{name} leads", name=name), "")


def my_minutes(led: Led) -> str:
    """You 25 min."""
    return translate("Agenda page", "You {minutes} min", minutes=led.mine)


def their_minutes(led: Led, mentorship: Mentorship) -> str:
    """Amara 15 min."""
    name = mentorship.first_name
    return translate("Agenda page", "{name} {minutes} min", name=name, minutes=led.theirs)


def led_sentence(led: Led, mentorship: Mentorship) -> str:
    """You lead 71 % of the time; "" when no topic is planned yet."""
    if led.percent is None:
        return ""
    percent = led.percent
    if led.mentee is Side.ME:
        return translate("Agenda page", "You lead {percent} % of the time", percent=percent)
    name = mentorship.first_name
    return translate(
        "Agenda page", "{name} leads {percent} % of the time", name=name, percent=percent
    )


def raised_words(side: Side | None, mentorship: Mentorship) -> str:
    """Who raised a line, for those who hear it."""
    if side is None:
        return translate("Agenda page", "from both of you")
    if side is Side.ME:
        return translate("Agenda page", "raised by you")
    return translate("Agenda page", "raised by {name}", name=mentorship.first_name)


def outcome_words(outcome: Outcome | None) -> str:
    """What became of a line in the room; "" while it is undecided."""
    if outcome is None:
        return ""
    return {
        Outcome.DISCUSSED: translate("Agenda page", "Talked about"),
        Outcome.DEFERRED: translate("Agenda page", "Put off to next time"),
        Outcome.DROPPED: translate("Agenda page", "Dropped"),
    }[outcome]


def line_pieces(lines: Sequence[AgendaLine], slot: int) -> list[tuple[float, str]]:
    """The lines as pieces of the slot in their owner's colour; what is beyond it wants a look."""
    found: list[tuple[float, str]] = []
    start = 0
    for line in lines:
        minutes = line.minutes
        inside = max(0, min(minutes, slot - start))
        if inside:
            found.append((float(inside), side_token(line.raised_by)))
        if minutes > inside:
            found.append((float(minutes - inside), "warn"))
        start += minutes
    return found


def side_token(side: Side | None) -> str:
    """The colour of what a side brought; what both brought has none of theirs."""
    if side is None:
        return "field"
    return "accent" if side is Side.ME else "other"


def with_minutes(page: AgendaPage, line_id: ItemId, minutes: int) -> AgendaPage:
    """The page as it is once a line has other minutes: shown at once, before it is saved."""
    return _counted(page, _with(page, line_id, lambda line: replace(line, minutes=minutes)))


def with_share(page: AgendaPage, line_id: ItemId, share: Share) -> AgendaPage:
    """The page once others may see a line, or not."""
    return replace(page, rows=_with(page, line_id, lambda line: replace(line, share=share)))


def with_words(page: AgendaPage, line_id: ItemId, text: str) -> AgendaPage:
    """The page once a line says it in other words."""
    return replace(page, rows=_with(page, line_id, lambda line: replace(line, text=text)))


def in_order(page: AgendaPage, ids: Sequence[ItemId]) -> AgendaPage:
    """The page with its lines in another order."""
    known = {row.line.id: row for row in page.rows}
    return _counted(page, tuple(known[one] for one in ids if one in known))


def without(page: AgendaPage, line_id: ItemId) -> AgendaPage:
    """The page once a line is gone from it."""
    return _counted(page, tuple(row for row in page.rows if row.line.id != line_id))


def _with(
    page: AgendaPage, line_id: ItemId, change: Callable[[AgendaLine], AgendaLine]
) -> tuple[AgendaRow, ...]:
    return tuple(
        replace(row, line=change(row.line)) if row.line.id == line_id else row for row in page.rows
    )


def _counted(page: AgendaPage, rows: tuple[AgendaRow, ...]) -> AgendaPage:
    planned = sum(row.line.minutes for row in rows)
    return replace(
        page,
        rows=rows,
        planned=planned,
        over=minutes_over(planned, page.session.minutes),
        led=led_by((row.line for row in rows), page.led.mentee),
    )
