"""What the screen of a meeting says, in words."""

from collections.abc import Mapping
from datetime import date

from revmentor_desktop.desktop.spoken import short_day
from revmentor_desktop.journal.agenda import Outcome
from revmentor_desktop.journal.room import MarkKind, RoomLine, balance_hint
from revmentor_desktop.journal.sharing import Kind, Side
from revmentor_desktop.operations.in_the_room import Room, RoomRow
from revmentor_desktop.support.language import translate

ICONS = {
    Kind.QUESTION: ("question-fill", "blue_text"),
    Kind.ACTION: ("check-circle-fill", "accent_text"),
    Kind.INSIGHT: ("lightbulb-fill", "warn"),
    Kind.ADVICE: ("lifebuoy-fill", "other_text"),
    Kind.JOTTING: ("pencil-simple-line", "text2"),
}
MARK_ICONS = {
    MarkKind.QUESTION: ("question", "blue_text"),
    MarkKind.FEEDBACK: ("chat-circle-text", "accent_text"),
    MarkKind.ADVICE: ("lifebuoy", "other_text"),
    MarkKind.OWN: ("puzzle-piece", "pink_text"),
}
MARK_FILLS = {
    MarkKind.QUESTION: "blue",
    MarkKind.FEEDBACK: "accent",
    MarkKind.ADVICE: "other",
    MarkKind.OWN: "pink",
}


def mark_name(mark: MarkKind) -> str:
    """What just happened."""
    return {
        MarkKind.QUESTION: translate("Room", "Question"),
        MarkKind.FEEDBACK: translate("Room", "Feedback"),
        MarkKind.ADVICE: translate("Room", "Advice"),
        MarkKind.OWN: translate("Room", "Own solution"),
    }[mark]


def topic_text(row: RoomRow) -> str:
    """The words of a line of the agenda."""
    return row.line.text


def short_words(text: str) -> str:
    """The beginning of a text, as much as a toast holds."""
    first = " ".join(text[:200].split())
    return first if len(first) <= 48 else f"{first[:47]}…"


def row_state(row: RoomRow, *, here: bool) -> str:
    """The second line of a row of the agenda."""
    line = row.line
    minutes = translate("Room", "%n min", n=line.minutes)
    if line.outcome is Outcome.DISCUSSED:
        return translate("Room", "Talked about, {had} of {planned}").format(
            had=round(row.seconds / 60), planned=minutes
        )
    if line.outcome is Outcome.DEFERRED:
        return translate("Room", "Moved to next time")
    if line.outcome is Outcome.DROPPED:
        dropped = translate("Room", "Dropped: {reason}").format(reason=line.reason)
        return dropped if line.reason else translate("Room", "Dropped")
    return translate("Room", "Now, {minutes}").format(minutes=minutes) if here else minutes


def line_kind(line: RoomLine, first_name: str, today: date) -> str:
    """What a line became, at its end: "Action, mine"."""
    if line.kind is Kind.ACTION:
        return _promise(line, first_name, today)
    if line.mark and line.kind is Kind.JOTTING:
        return mark_name(line.mark)
    return {
        Kind.QUESTION: translate("Room", "Question"),
        Kind.INSIGHT: translate("Room", "Insight"),
        Kind.ADVICE: translate("Room", "Advice"),
        Kind.HEARD: translate("Room", "What I heard"),
    }.get(line.kind, "")


def line_icon(line: RoomLine) -> tuple[str, str]:
    """The sign of a line and its colour: that of its mark, else of what it became."""
    if line.mark is MarkKind.OWN:
        return "puzzle-piece-fill", "pink_text"
    if line.mark and line.kind is Kind.JOTTING:
        return MARK_ICONS[line.mark]
    return ICONS.get(line.kind, ICONS[Kind.JOTTING])


def balance_words(marks: Mapping[MarkKind, int], *, running: bool = False) -> str:
    """The sentence under the bar of marks: advice beside own solutions.

    `running`: advice was over half of the marks in each of the last three sessions.
    """
    if not sum(marks.values()):
        if running:
            return translate(
                "Room", "Three times running, most marks were advice. Begin with a question."
            )
        return translate("Room", "Marks show here who found what.")
    advice, own = marks.get(MarkKind.ADVICE, 0), marks.get(MarkKind.OWN, 0)
    if balance_hint(dict(marks)) == "advice":
        if advice - own == 1:
            return translate(
                "Room", "A little more advice than own solutions. Try a question first."
            )
        return translate("Room", "More advice than own solutions. Try a question first.")
    if own:
        return translate("Room", "As many own solutions as advice, or more.")
    return translate("Room", "No advice and no own solution yet.")


def left_words(room: Room, elapsed: int) -> str:
    """How much of the meeting is left, or how far it is over."""
    planned = room.session.minutes
    if not planned:
        return translate("Room", "%n min so far", n=elapsed // 60)
    left = planned - elapsed // 60
    if left < 0:
        return translate("Room", "%n min over", n=-left)
    return translate("Room", "%n min left of {planned}", n=left).format(planned=planned)


def _promise(line: RoomLine, first_name: str, today: date) -> str:
    mine = line.owner is not Side.THEM
    if line.due is None:
        if mine:
            return translate("Room", "Action, mine")
        return translate("Room", "Action, {name}").format(name=first_name)
    day = short_day(line.due, today)
    if mine:
        return translate("Room", "Action, mine, {day}").format(day=day)
    return translate("Room", "Action, {name}, {day}").format(name=first_name, day=day)
