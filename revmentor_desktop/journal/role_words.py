"""How a mentorship reads to the person, from their role in it: labels, and what they are asked.

Role is not seniority, so the words follow the role alone. Nobody is "she" or "he" here: the other
person is called by first name, and is "they" before they have one.
"""

from dataclasses import dataclass

from revmentor_desktop.journal.mentorship import Cadence, Relation, Role, Unit
from revmentor_desktop.journal.prompts import prompts_for
from revmentor_desktop.support.language import translate


@dataclass(frozen=True, slots=True)
class HowItReads:
    """What the set-up of a mentorship shows at once, before anything is saved."""

    role: str
    sentence: str
    before: str
    after: str
    asked: str


def how_it_reads(first_name: str, role: Role) -> HowItReads:
    """The words of a mentorship with somebody of that first name ("" before it is known)."""
    return HowItReads(
        role_line(role),
        _sentence(first_name, role),
        _before(first_name, role),
        translate("Role words", "After it, what you learned, and what you taught."),
        _asked(role),
    )


def role_line(role: Role) -> str:
    """My role as it stands under somebody's name."""
    if role is Role.MENTOR:
        return translate("Role words", "I'm the mentor")
    if role is Role.MENTEE:
        return translate("Role words", "I'm the mentee")
    return translate("Role words", "We take turns")


def relation_word(relation: Relation) -> str:
    """The kind of a mentorship as one word."""
    if relation is Relation.REVERSE:
        return translate("Role words", "Reverse")
    if relation is Relation.PEER:
        return translate("Role words", "Peers")
    return translate("Role words", "Classic")


def cadence_words(cadence: Cadence | None) -> str:
    """How often one meets, as spoken: "Every two weeks"."""
    if cadence is None:
        return translate("Role words", "No fixed rhythm")
    if cadence.unit is Unit.WEEKS:
        return _weeks(cadence.every)
    return _months(cadence.every)


def _weeks(every: int) -> str:
    words = {
        1: translate("Role words", "Every week"),
        2: translate("Role words", "Every two weeks"),
        3: translate("Role words", "Every three weeks"),
        4: translate("Role words", "Every four weeks"),
    }
    return words.get(every) or translate("Role words", "Every %n week(s)", n=every)


def _months(every: int) -> str:
    words = {
        1: translate("Role words", "Every month"),
        2: translate("Role words", "Every two months"),
        3: translate("Role words", "Every three months"),
    }
    return words.get(every) or translate("Role words", "Every %n month(s)", n=every)


def _sentence(name: str, role: Role) -> str:
    if role is Role.MENTEE:
        if not name:
            return translate(
                "Role words",
                "They mentor you. You bring the topics, they bring what you cannot see from your"
                " chair.",
            )
        return translate(
            "Role words",
            "{name} mentors you. You bring the topics, {name} brings what you cannot see from your"
            " chair.",
            name=name,
        )
    if role is Role.MENTOR:
        if not name:
            return translate(
                "Role words",
                "You mentor them. They bring the topics, you bring what cannot be seen from their"
                " chair.",
            )
        return translate(
            "Role words",
            "You mentor {name}. {name} brings the topics, you bring what cannot be seen from that"
            " chair.",
            name=name,
        )
    if not name:
        return translate(
            "Role words", "You take turns. Whoever is the mentee that day brings the topics."
        )
    return translate(
        "Role words",
        "You and {name} take turns. Whoever is the mentee that day brings the topics.",
        name=name,
    )


def _before(name: str, role: Role) -> str:
    if role is Role.MENTEE:
        return translate("Role words", "Before a meeting, what you want to talk about.")
    if role is Role.MENTOR and name:
        return translate(
            "Role words", "Before a meeting, what {name} wants to talk about.", name=name
        )
    if role is Role.MENTOR:
        return translate("Role words", "Before a meeting, what they want to talk about.")
    return translate("Role words", "Before a meeting, what each of you wants to talk about.")


def _asked(role: Role) -> str:
    """The last prompt of the role, which for mentor and mentee is its own one."""
    return translate(
        "Role words", "And one question: “{prompt}”", prompt=prompts_for(role)[-1].heading
    )
