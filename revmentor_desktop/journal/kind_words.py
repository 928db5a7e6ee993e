"""What one item of each kind is called."""

from revmentor_desktop.journal.sharing import Kind
from revmentor_desktop.support.language import translate


def kind_name(kind: Kind) -> str:
    """What one item of a kind is called."""
    return {
        Kind.MENTORSHIP: translate("Kinds", "Mentorship"),
        Kind.SESSION: translate("Kinds", "Session"),
        Kind.LEARNED: translate("Kinds", "Line learned"),
        Kind.TAUGHT: translate("Kinds", "Line taught"),
        Kind.ACTION: translate("Kinds", "Promise"),
        Kind.NOTE: translate("Kinds", "Note"),
        Kind.PRIVATE_NOTE: translate("Kinds", "Private note"),
        Kind.GOAL: translate("Kinds", "Goal"),
        Kind.MILESTONE: translate("Kinds", "Step"),
        Kind.PROGRESS: translate("Kinds", "Progress"),
        Kind.TOPIC: translate("Kinds", "Topic"),
        Kind.AGENDA_LINE: translate("Kinds", "Agenda line"),
        Kind.AGREEMENT: translate("Kinds", "Agreement"),
        Kind.JOTTING: translate("Kinds", "Jotting"),
        Kind.QUESTION: translate("Kinds", "Question"),
        Kind.INSIGHT: translate("Kinds", "Insight"),
        Kind.HEARD: translate("Kinds", "What I heard"),
        Kind.ADVICE: translate("Kinds", "Advice"),
        Kind.LESSON: translate("Kinds", "What was learned from"),
        Kind.CULTURE: translate("Kinds", "About the other person"),
        Kind.SKILL: translate("Kinds", "Skill"),
        Kind.SKILL_RATING: translate("Kinds", "Rating of a skill"),
        Kind.CLOSING: translate("Kinds", "Closing review"),
        Kind.FEEDBACK: translate("Kinds", "Feedback"),
        Kind.CONCERN: translate("Kinds", "Concern"),
        Kind.CHECK_IN: translate("Kinds", "Check-in"),
        Kind.ADJUSTMENT: translate("Kinds", "Something to change"),
        Kind.SELF_RATING: translate("Kinds", "Look at oneself"),
    }[kind]
