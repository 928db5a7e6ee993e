"""A question of the bank, by habit and phase (P15)."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from revmentor_desktop.journal.strict_fields import Fields
from revmentor_desktop.support.language import translate


class Habit(StrEnum):
    """The six habits of a good mentoring relationship (PRODUCT.md)."""

    OPEN = "H1"
    HONEST = "H2"
    CLEAR = "H3"
    MENTEE_LEADS = "H4"
    ENGAGED = "H5"
    CHECK_INS = "H6"

    @property
    def label(self) -> str:
        """The habit as it is shown."""
        return {
            Habit.OPEN: translate("Habits", "Open dialogue"),
            Habit.HONEST: translate("Habits", "Honest and respectful"),
            Habit.CLEAR: translate("Habits", "Clear expectations"),
            Habit.MENTEE_LEADS: translate("Habits", "The mentee leads"),
            Habit.ENGAGED: translate("Habits", "Both engaged"),
            Habit.CHECK_INS: translate("Habits", "Regular check-ins"),
        }[self]


class QuestionPhase(StrEnum):
    """The phase of a mentorship a question belongs to."""

    BEGINNING = "beginning"
    MIDDLE = "middle"
    CLOSING = "closing"


@dataclass(frozen=True, slots=True)
class Question:
    """A question; `id` never changes, so that it can be known which were asked."""

    id: str
    text: str
    habit: Habit
    phase: QuestionPhase


@dataclass(frozen=True, slots=True)
class BankQuestion:
    """A question as a mentorship knows it: when it was last asked there, None when never."""

    question: Question
    asked_on: date | None


def read_question(fields: Fields) -> Question:
    """A question as shipped. Raises StoryFault."""
    return Question(
        fields.text("id", needed=True),
        fields.text("text", needed=True),
        fields.choice("habit", Habit),
        fields.choice("phase", QuestionPhase),
    )
