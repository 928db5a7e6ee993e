"""Who may see what (RULES.md, P30): every item carries one share level, private by default."""

from enum import StrEnum


class Share(StrEnum):
    """Who an item may be shown to."""

    PRIVATE = "private"
    MAY_SHARE = "may-share"
    AGREED = "agreed"

    def next(self) -> "Share":
        """The level the chip goes to when it is pressed (Ctrl+Shift+L)."""
        levels = list(Share)
        return levels[(levels.index(self) + 1) % len(levels)]


class Side(StrEnum):
    """One of the two people of a mentorship, as the journal's owner says it."""

    ME = "me"
    THEM = "them"


class Kind(StrEnum):
    """What an item is; also the `kind:` of a search."""

    MENTORSHIP = "mentorship"
    SESSION = "session"
    LEARNED = "learned"
    TAUGHT = "taught"
    ACTION = "action"
    NOTE = "note"
    PRIVATE_NOTE = "private-note"
    GOAL = "goal"
    MILESTONE = "milestone"
    PROGRESS = "progress"
    TOPIC = "topic"
    AGENDA_LINE = "agenda-line"
    AGREEMENT = "agreement"
    JOTTING = "jotting"
    QUESTION = "question"
    INSIGHT = "insight"
    HEARD = "heard"
    ADVICE = "advice"
    LESSON = "lesson"
    CULTURE = "culture"
    SKILL = "skill"
    SKILL_RATING = "skill-rating"
    CLOSING = "closing"
    FEEDBACK = "feedback"
    CONCERN = "concern"
    CHECK_IN = "check-in"
    ADJUSTMENT = "adjustment"
    SELF_RATING = "self-rating"


STARTS_SHARED = frozenset(
    {
        Kind.ACTION,
        Kind.GOAL,
        Kind.MILESTONE,
        Kind.TOPIC,
        Kind.AGENDA_LINE,
        Kind.AGREEMENT,
        Kind.JOTTING,
        Kind.QUESTION,
        Kind.INSIGHT,
    }
)
"""What both were there for starts as may-share; everything else starts private.

Of a mentorship, names, roles and dates are facts and carry no level; what was written about the
other one's work has the mentorship's.
"""

STAYS_PRIVATE = frozenset(
    {
        Kind.PRIVATE_NOTE,
        Kind.PROGRESS,
        Kind.HEARD,
        Kind.CULTURE,
        Kind.SKILL_RATING,
        Kind.SELF_RATING,
    }
)
"""Kinds that cannot be raised without being copied into another item first (RULES.md)."""


def first_share(kind: Kind) -> Share:
    """The level a new item of this kind starts with."""
    return Share.MAY_SHARE if kind in STARTS_SHARED else Share.PRIVATE
