"""A report as a model: what every format (PDF, Markdown, later more) is written from (P49).

All sentences are ready to print; `text` fields and `Summary.words` are CommonMark source,
everything else is plain text on one line.
"""

from dataclasses import dataclass
from datetime import date

from revmentor_desktop.journal.chart import Chart
from revmentor_desktop.journal.sharing import Side


@dataclass(frozen=True, slots=True)
class Person:
    """One of the two, as the top of the page names them."""

    side: Side
    name: str
    first_name: str
    initials: str
    role: str


@dataclass(frozen=True, slots=True)
class Figure:
    """A number with its words: "11 of 12", "meetings held"."""

    value: str
    label: str


@dataclass(frozen=True, slots=True)
class Step:
    """A step of a goal; `when` is the day it was reached or is due, "" for none."""

    title: str
    reached: bool
    when: str


@dataclass(frozen=True, slots=True)
class GoalPart:
    """A goal as printed. `state` is in words what the bar shows: "3 of 5 steps"."""

    owner: Person
    title: str
    next: str
    state: str
    reached: int
    of: int
    details: tuple[str, ...]
    steps: tuple[Step, ...]


@dataclass(frozen=True, slots=True)
class LearnedPart:
    """What one side learned from the other."""

    learner: Person
    title: str
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PromiseBar:
    """How many promises due in the period one side kept."""

    owner: Person
    kept: int
    due: int
    state: str


@dataclass(frozen=True, slots=True)
class PromisePart:
    """A promise as printed."""

    owner: Person
    text: str
    state: str
    done: bool
    outcome: str


@dataclass(frozen=True, slots=True)
class SessionPart:
    """A row of the list of sessions."""

    day: str
    title: str
    length: str
    state: str


@dataclass(frozen=True, slots=True)
class TextPart:
    """A write-up or a note; `text` is CommonMark source."""

    title: str
    caption: str
    text: str


@dataclass(frozen=True, slots=True)
class Goals:
    """The chapter of goals."""

    title: str
    goals: tuple[GoalPart, ...]


@dataclass(frozen=True, slots=True)
class Learned:
    """The chapter of what was learned: one box a side, mine first."""

    title: str
    boxes: tuple[LearnedPart, ...]


@dataclass(frozen=True, slots=True)
class Promises:
    """The chapter of promises: a bar a side that had some due, then each promise."""

    title: str
    state: str
    bars: tuple[PromiseBar, ...]
    promises: tuple[PromisePart, ...]


@dataclass(frozen=True, slots=True)
class Sessions:
    """The chapter that lists the sessions. `columns` are the heads of its table."""

    title: str
    columns: tuple[str, str, str, str]
    sessions: tuple[SessionPart, ...]


@dataclass(frozen=True, slots=True)
class Texts:
    """The chapter of write-ups, or of notes."""

    title: str
    texts: tuple[TextPart, ...]


@dataclass(frozen=True, slots=True)
class RowPart:
    """A line of a chapter: whose it is (None: of both), its words, a few beside and below them."""

    owner: Person | None
    text: str
    state: str
    details: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Rows:
    """A chapter of lines: topics, feedback, changes, the next agenda. `caption` may be empty."""

    title: str
    caption: str
    rows: tuple[RowPart, ...]


@dataclass(frozen=True, slots=True)
class Satisfaction:
    """The chapter of check-ins: the chart, in words too, and its figures as a table.

    `last` says how far apart the two were the last time, "" while one of them has not said.
    """

    title: str
    caption: str
    chart: Chart
    words: str
    columns: tuple[str, str, str, str]
    rows: tuple[tuple[str, str, str, str], ...]
    last: str


Chapter = Goals | Learned | Promises | Rows | Satisfaction | Sessions | Texts


@dataclass(frozen=True, slots=True)
class Summary:
    """A whole summary, ready to be written in any format.

    `language` is a BCP 47 code, `made_on` the only date besides those of the content. `words` is
    CommonMark source, "" for none.
    """

    language: str
    title: str
    subtitle: str
    period: str
    made_on: date
    people: tuple[Person, Person]
    figures: tuple[Figure, ...]
    words_title: str
    words: str
    chapters: tuple[Chapter, ...]
    about_title: str
    about: str
    footer: str
