"""The question bank: shipped with the program, and which were asked in a mentorship (P15)."""

import json
import random
from collections.abc import Sequence
from datetime import date, timedelta
from functools import lru_cache

from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.journal.lineage import took_place
from revmentor_desktop.journal.question import (
    BankQuestion,
    Habit,
    Question,
    QuestionPhase,
    read_question,
)
from revmentor_desktop.journal.strict_fields import Fields
from revmentor_desktop.operations.open_journal import OpenJournal
from revmentor_desktop.support.errors import NotFound
from revmentor_desktop.support.language import translate
from revmentor_desktop.support.resources import resource


@lru_cache(maxsize=1)
def all_questions() -> tuple[Question, ...]:
    """Every question that is shipped, habit by habit."""
    found: list[Question] = []
    for habit in Habit:
        name = f"{habit.value.lower()}.json"
        text = resource("questions", name).read_text(encoding="utf-8")
        fields = Fields(json.loads(text), name, timedelta())
        found += fields.each("questions", read_question)
        fields.end()
    return tuple(found)


def question_of(question_id: str) -> Question:
    """One question by its id. Raises NotFound."""
    for question in all_questions():
        if question.id == question_id:
            return question
    raise NotFound(translate("Questions", "There is no such question in the bank."))


def list_questions(
    journal: OpenJournal,
    mentorship_id: ItemId,
    *,
    habit: Habit | None = None,
    phase: QuestionPhase | None = None,
    shuffle: int | None = None,
) -> tuple[BankQuestion, ...]:
    """The questions of a habit and phase, those never asked here first.

    `shuffle` is a number that gives another order; the same number gives the same one.
    """
    asked = _asked(journal, mentorship_id)
    found = [
        BankQuestion(question, asked.get(question.id))
        for question in all_questions()
        if habit in (None, question.habit) and phase in (None, question.phase)
    ]
    if shuffle is not None:
        random.Random(shuffle).shuffle(found)  # noqa: S311  # an order, no secret
    found.sort(key=lambda known: known.asked_on is not None)
    return tuple(found)


def _asked(journal: OpenJournal, mentorship_id: ItemId) -> dict[str, date]:
    ids = [question.id for question in all_questions()]
    seen = journal.store.agendas.appearances(mentorship_id, ids)
    return {
        question_id: days[-1]
        for question_id, all_seen in seen.items()
        if (days := [one.day for one in all_seen if took_place(one)])
    }


def first_of_each_habit(questions: Sequence[BankQuestion]) -> tuple[BankQuestion, ...]:
    """One question of each habit, so that a short list shows the breadth."""
    found: dict[Habit, BankQuestion] = {}
    for known in questions:
        found.setdefault(known.question.habit, known)
    return tuple(found[habit] for habit in Habit if habit in found)
