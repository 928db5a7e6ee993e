"""The open export (P61, P66): which kinds there are, and which fields each of them has.

One table says it for reading the journal, for writing and reading the file, for its JSON Schema and
for its Markdown. A test compares it with the journal's tables, so that no kind and no column can be
forgotten. Names are those of the tables and columns.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum, StrEnum

from revmentor_desktop.journal.advice import LessonSort
from revmentor_desktop.journal.agenda import Outcome, Source
from revmentor_desktop.journal.concern import RaisedBy
from revmentor_desktop.journal.feedback import Direction, FeedbackSort
from revmentor_desktop.journal.goal import Ending
from revmentor_desktop.journal.mentorship import Relation, Role, Unit
from revmentor_desktop.journal.phase import Phase
from revmentor_desktop.journal.room import MarkKind
from revmentor_desktop.journal.self_evaluation import SelfArea
from revmentor_desktop.journal.session import Status
from revmentor_desktop.journal.sharing import Kind, Side
from revmentor_desktop.journal.topic import TopicSource, TopicState

MARK, VERSION = "revmentor-open-export", 1
"""What a file of this kind calls itself, and the newest of its versions known here."""


class Sort(Enum):
    """What a field holds."""

    WORDS = "words"  # written by a person
    TRACE = "trace"  # a text of ours
    CHOICE = "choice"
    DAY = "day"
    TIME = "time"
    MOMENT = "moment"
    ZONE = "zone"
    COUNT = "count"
    EVERY = "every"  # a count that is no 0
    RATING = "rating"  # 1 to 5
    SCORE = "score"
    FLAG = "flag"
    ID = "id"  # of an item, or of what ships with the program
    KEY = "key"  # 128 random bits in hex
    AGREEMENT = "agreement"
    HOLIDAYS = "holidays"


@dataclass(frozen=True, slots=True)
class Field:
    """One column. `found` is searched as part of its item, `hidden` stays with what is private."""

    name: str
    sort: Sort
    choices: type[StrEnum] | None = None
    null: bool = False
    found: bool = False
    hidden: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """One table; `owner` is the column that names the item, `many` lets that have several rows."""

    name: str
    owner: str
    fields: tuple[Field, ...]
    many: bool = False


def _words(name: str, *, found: bool = False, hidden: bool = False) -> Field:
    return Field(name, Sort.WORDS, found=found, hidden=hidden)


def _found(name: str) -> Field:
    return _words(name, found=True)


def _choice(name: str, choices: type[StrEnum]) -> Field:
    return Field(name, Sort.CHOICE, choices)


def _maybe(name: str, sort: Sort, choices: type[StrEnum] | None = None) -> Field:
    return Field(name, sort, choices, null=True)


def _count(name: str) -> Field:
    return Field(name, Sort.COUNT)


def _rating(name: str) -> Field:
    return Field(name, Sort.RATING)


def _of_item(name: str, *fields: Field) -> Table:
    return Table(name, "id", fields)


_RATED = tuple(
    Field(f"{side}_{name}", Sort.RATING, null=True, hidden=True)
    for side in ("my", "their")
    for name in ("openness", "respect", "engagement", "energy")
)
_ANSWERS = tuple(
    field
    for side in ("my", "their")
    for field in (
        _maybe(f"{side}_satisfaction", Sort.SCORE),
        *(_maybe(f"{side}_{name}", Sort.RATING) for name in ("glad", "open", "learn", "time")),
        _words(f"{side}_helped"),
        _words(f"{side}_more"),
    )
)
_LINE = _of_item("line", _count("position"))

TABLES: Mapping[Kind, Table | None] = {
    Kind.MENTORSHIP: _of_item(
        "mentorship",
        _choice("my_role", Role), _choice("relation", Relation),
        _maybe("every", Sort.EVERY), _maybe("unit", Sort.CHOICE, Unit),
        Field("by_weekday", Sort.FLAG), _count("minutes"),
        _maybe("start_day", Sort.DAY), _maybe("start_at", Sort.TIME),
        _maybe("start_zone", Sort.ZONE), _count("colour"), _maybe("archived_on", Sort.DAY),
    ),
    Kind.SESSION: _of_item(
        "session",
        _count("minutes"), _choice("status", Status), _found("reason"), _found("venue"),
        _maybe("led_by", Sort.CHOICE, Side), _maybe("written_up", Sort.MOMENT),
        _maybe("slot_day", Sort.DAY), *_RATED,
    ),
    Kind.LEARNED: _LINE,
    Kind.TAUGHT: _LINE,
    Kind.ACTION: _of_item(
        "action",
        _choice("owner", Side), _maybe("due", Sort.DAY), _maybe("done_on", Sort.DAY),
        _found("outcome"), Field("read_from", Sort.TRACE, hidden=True),
    ),
    Kind.NOTE: None,
    Kind.PRIVATE_NOTE: _of_item("private_note", _maybe("seal_until", Sort.DAY)),
    Kind.GOAL: _of_item(
        "goal",
        _choice("owner", Side), _found("measure"), _maybe("wish_day", Sort.DAY),
        _maybe("ending", Sort.CHOICE, Ending), _maybe("ended_on", Sort.DAY), _found("end_reason"),
    ),
    Kind.MILESTONE: _of_item(
        "milestone", _count("position"), _maybe("due", Sort.DAY), _maybe("reached_on", Sort.DAY)
    ),
    Kind.PROGRESS: _of_item("progress", _rating("value"), _choice("side", Side)),
    Kind.TOPIC: _of_item(
        "topic",
        _choice("raised_by", Side), _maybe("minutes", Sort.COUNT), _count("rank"),
        _choice("state", TopicState), _found("reason"), _choice("source", TopicSource),
        _maybe("source_id", Sort.ID),
    ),
    Kind.AGENDA_LINE: _of_item(
        "agenda_line",
        _count("position"), _count("minutes"), _choice("source", Source),
        _maybe("ref_id", Sort.ID), _maybe("raised_by", Sort.CHOICE, Side),
        _maybe("outcome", Sort.CHOICE, Outcome), _found("reason"), _count("seconds"),
    ),
    Kind.AGREEMENT: _of_item(
        "agreement",
        _count("version"), Field("parts", Sort.AGREEMENT), _found("reason"),
        _maybe("confirmed_mine", Sort.DAY), _maybe("confirmed_theirs", Sort.DAY),
        _maybe("looked_at", Sort.DAY),
    ),
    Kind.JOTTING: None,
    Kind.QUESTION: None,
    Kind.INSIGHT: None,
    Kind.HEARD: None,
    Kind.ADVICE: _of_item(
        "advice",
        _choice("given_by", Side), _maybe("tried_on", Sort.DAY), _maybe("resonated", Sort.FLAG),
        _found("outcome"),
    ),
    Kind.LESSON: _of_item("lesson", _choice("sort", LessonSort), _found("taught")),
    Kind.CULTURE: _of_item(
        "culture",
        _found("pronunciation"), _found("languages"), Field("home_zone", Sort.TRACE),
        _found("directness"), _found("feedback"), Field("holidays", Sort.HOLIDAYS),
    ),
    Kind.SKILL: _of_item("skill", _choice("owner", Side), _count("position")),
    Kind.SKILL_RATING: _of_item("skill_rating", _rating("value"), _choice("side", Side)),
    Kind.CLOSING: None,
    Kind.FEEDBACK: _of_item(
        "feedback",
        _choice("direction", Direction), _choice("sort", FeedbackSort), _words("situation"),
        _words("behaviour"), _words("impact"), _words("next_step"), Field("bring_up", Sort.FLAG),
        _words("change"), _maybe("changed_on", Sort.DAY), _words("outcome"),
        _maybe("closed_on", Sort.DAY), Field("let_go", Sort.FLAG),
    ),
    Kind.CONCERN: _of_item(
        "concern",
        _choice("raised_by", RaisedBy), _maybe("closed_on", Sort.DAY), _found("closed_with"),
    ),
    Kind.CHECK_IN: _of_item(
        "check_in", _maybe("due", Sort.DAY), _maybe("finished_on", Sort.DAY), *_ANSWERS
    ),
    Kind.ADJUSTMENT: _of_item(
        "adjustment",
        _choice("owner", Side), _count("position"), _maybe("agreed_on", Sort.DAY),
        _maybe("from_day", Sort.DAY), _maybe("agreement_id", Sort.ID),
    ),
    Kind.SELF_RATING: _of_item("self_rating", _choice("area", SelfArea), _rating("value")),
}  # fmt: skip
"""The table of each kind; None for a kind that is nothing but its item."""

BESIDE: Mapping[Kind, tuple[Table, ...]] = {
    Kind.MENTORSHIP: (
        Table("phase", "mentorship_id", (_choice("phase", Phase), Field("since", Sort.DAY))),
        Table(
            "check_in_rhythm", "mentorship_id",
            (Field("every", Sort.EVERY), _choice("unit", Unit), Field("by_weekday", Sort.FLAG),
             _maybe("start_day", Sort.DAY)),
        ),
    ),
    Kind.SESSION: (
        Table("session_more", "id", (Field("moved_from", Sort.DAY),)),
        Table(
            "room", "session_id",
            (Field("started", Sort.MOMENT), _maybe("ended", Sort.MOMENT),
             _maybe("line_id", Sort.ID), _maybe("line_since", Sort.MOMENT),
             _maybe("paused_at", Sort.MOMENT), _count("paused_seconds"),
             Field("seen", Sort.MOMENT)),
        ),
        Table(
            "mark", "session_id",
            (Field("id", Sort.KEY), _choice("mark", MarkKind), Field("at", Sort.MOMENT),
             _maybe("line_id", Sort.ID)),
            many=True,
        ),
    ),
    Kind.GOAL: (
        Table("goal_more", "id", (Field("came_from", Sort.ID),)),
        Table("evidence", "goal_id", (Field("item_id", Sort.ID),), many=True),
    ),
}  # fmt: skip
"""What else hangs on items of a kind without being an item."""

RELEASE = Table(
    "release", "item_id",
    (Field("id", Sort.KEY), _words("boundary", hidden=True), _words("reason", hidden=True),
     Field("at", Sort.MOMENT)),
    many=True,
)  # fmt: skip
"""That an item left although it touched a boundary, and why; any item may have some."""

NEEDED_ABOVE: Mapping[Kind, Kind] = {
    Kind.LEARNED: Kind.SESSION,
    Kind.TAUGHT: Kind.SESSION,
    Kind.AGENDA_LINE: Kind.SESSION,
    Kind.JOTTING: Kind.SESSION,
    Kind.QUESTION: Kind.SESSION,
    Kind.INSIGHT: Kind.SESSION,
    Kind.HEARD: Kind.SESSION,
    Kind.MILESTONE: Kind.GOAL,
    Kind.PROGRESS: Kind.GOAL,
    Kind.SKILL_RATING: Kind.SKILL,
    Kind.ADJUSTMENT: Kind.CHECK_IN,
}
"""Parts: what each of them hangs on; it cannot stand alone."""

PERHAPS_ABOVE: Mapping[Kind, Kind] = {
    Kind.ACTION: Kind.SESSION,
    Kind.PRIVATE_NOTE: Kind.SESSION,
    Kind.ADVICE: Kind.SESSION,
    Kind.LESSON: Kind.SESSION,
    Kind.FEEDBACK: Kind.SESSION,
    Kind.SELF_RATING: Kind.CHECK_IN,
}
"""What others may hang on."""

OF_NOBODY = frozenset({Kind.NOTE, Kind.PRIVATE_NOTE})
"""Kinds that may belong to no mentorship."""


def beside(kind: Kind) -> tuple[Table, ...]:
    """What may hang on an item of this kind without being an item."""
    return (*BESIDE.get(kind, ()), RELEASE)


def fields_of(kind: Kind) -> tuple[Field, ...]:
    """The fields of a kind beside those that every item has."""
    table = TABLES[kind]
    return table.fields if table else ()
