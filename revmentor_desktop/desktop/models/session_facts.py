"""What stands below the title of a session: how long, who led, where, what became of it."""

from dataclasses import dataclass

from revmentor_desktop.journal.mentorship import Mentorship, Role
from revmentor_desktop.journal.session import SessionDraft, Status
from revmentor_desktop.journal.sharing import Side
from revmentor_desktop.support.language import translate


@dataclass(frozen=True, slots=True)
class SessionFact:
    """One fact with its icon; `tone` is that of its words."""

    icon: str
    text: str
    tone: str = "2"


def facts_of(draft: SessionDraft, mentorship: Mentorship) -> tuple[SessionFact, ...]:
    """The facts in the order they stand."""
    length = translate("Sessions", "{minutes} min", minutes=draft.minutes)
    facts = [
        SessionFact("clock", length),
        SessionFact("user", who_led(draft.led_by, mentorship)),
    ]
    if draft.place:
        facts.append(SessionFact("map-pin", draft.place))
    if draft.status in (Status.MISSED, Status.MOVED):
        facts.append(SessionFact("calendar-x", _became(draft), "warn"))
    return tuple(facts)


def who_led(led_by: Side | None, mentorship: Mentorship) -> str:
    """You mentor Jonas; where both take turns, whose turn it was."""
    name = mentorship.first_name
    if mentorship.my_role is Role.MENTOR:
        return translate("Sessions", "You mentor {name}", name=name)
    if mentorship.my_role is Role.MENTEE:
        return translate("Sessions", "{name} mentors you", name=name)
    if led_by is None:
        return translate("Sessions", "You and {name} take turns", name=name)
    if led_by is Side.ME:
        return translate("Sessions", "You led")
    return translate("Sessions", "{name} led", name=name)


def _became(draft: SessionDraft) -> str:
    reason = draft.reason.split("\n", 1)[0]
    if draft.status is Status.MISSED:
        if reason:
            return translate("Sessions", "Missed: {reason}", reason=reason)
        return translate("Sessions", "Missed")
    if reason:
        return translate("Sessions", "Moved: {reason}", reason=reason)
    return translate("Sessions", "Moved")
