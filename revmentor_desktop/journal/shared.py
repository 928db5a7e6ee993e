"""The part of a journal that may leave it: what reports are made of, and nothing else.

The guard (storage/share_guard.py) fills these from a copy of the rows that may leave. There is no
field here for what never leaves: private notes, ratings, progress, tags, places, reasons.
"""

from dataclasses import dataclass
from datetime import date

from revmentor_desktop.journal.agreement_words import Part
from revmentor_desktop.journal.feedback import Direction, FeedbackSort
from revmentor_desktop.journal.goal import Ending
from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.journal.mentorship import Role
from revmentor_desktop.journal.session import Status
from revmentor_desktop.journal.sharing import Kind, Share, Side
from revmentor_desktop.journal.when import When


@dataclass(frozen=True, slots=True)
class SharedWork:
    """What was written about the other person's work, an item of its own level."""

    id: ItemId
    text: str
    share: Share


@dataclass(frozen=True, slots=True)
class SharedWriteUp:
    """What was written about a session; `text` is CommonMark source."""

    id: ItemId
    title: str
    text: str
    share: Share


@dataclass(frozen=True, slots=True)
class SharedSession:
    """The facts of a session, which carry no level; `write_up` only when it may leave."""

    when: When
    minutes: int
    status: Status
    write_up: SharedWriteUp | None


@dataclass(frozen=True, slots=True)
class SharedLine:
    """Something learned or taught."""

    id: ItemId
    kind: Kind
    day: date
    text: str
    share: Share


@dataclass(frozen=True, slots=True)
class SharedAction:
    """A promise."""

    id: ItemId
    owner: Side
    made_on: date
    due: date | None
    done_on: date | None
    text: str
    outcome: str
    share: Share


@dataclass(frozen=True, slots=True)
class SharedMilestone:
    """A step of a goal."""

    id: ItemId
    title: str
    due: date | None
    reached_on: date | None
    share: Share


@dataclass(frozen=True, slots=True)
class SharedGoal:
    """A goal with those of its steps that may leave, in order."""

    id: ItemId
    owner: Side
    made_on: date
    title: str
    why: str
    measure: str
    by: date | None
    ending: Ending | None
    ended_on: date | None
    end_reason: str
    share: Share
    milestones: tuple[SharedMilestone, ...]


@dataclass(frozen=True, slots=True)
class SharedNote:
    """A note of the mentorship; `text` is CommonMark source."""

    id: ItemId
    day: date
    title: str
    text: str
    share: Share


@dataclass(frozen=True, slots=True)
class SharedTopic:
    """A line of an agenda: talked about on that day, or to be; `raised_by` None is of both."""

    id: ItemId
    day: date
    raised_by: Side | None
    minutes: int
    text: str
    share: Share


@dataclass(frozen=True, slots=True)
class SharedNext:
    """When the two meet next, which carries no level, and those of its lines that may leave."""

    when: When
    minutes: int
    lines: tuple[SharedTopic, ...]


@dataclass(frozen=True, slots=True)
class SharedFeedback:
    """Feedback with what was changed because of it and what came of that."""

    id: ItemId
    day: date
    direction: Direction
    sort: FeedbackSort
    situation: str
    behaviour: str
    impact: str
    next_step: str
    change: str
    changed_on: date | None
    outcome: str
    closed_on: date | None
    share: Share


@dataclass(frozen=True, slots=True)
class SharedCheckIn:
    """How satisfied both were in a finished check-in; its single answers have no place here."""

    id: ItemId
    day: date
    mine: float | None
    theirs: float | None
    share: Share


@dataclass(frozen=True, slots=True)
class SharedAdjustment:
    """Something both agreed to change; `kept` says that it is part of the agreement."""

    id: ItemId
    owner: Side
    agreed_on: date
    text: str
    kept: bool
    share: Share


@dataclass(frozen=True, slots=True)
class SharedVersion:
    """A version of the agreement: why it was made, and what it says anew.

    `changed` names each changed part with its new lines. A boundary is never among them, only that
    they changed. `agreed_on` None: not both have confirmed it.
    """

    id: ItemId
    number: int
    day: date
    agreed_on: date | None
    reason: str
    changed: tuple[tuple[Part, tuple[str, ...]], ...]
    share: Share


@dataclass(frozen=True, slots=True)
class SharedJournal:
    """What may leave of one mentorship and period. Names, roles and dates are facts.

    `closing` is its closing review, which has no title of its own; there is one or none.
    """

    owner: str
    counterpart: str
    my_role: Role
    work: SharedWork | None
    sessions: tuple[SharedSession, ...]
    lines: tuple[SharedLine, ...]
    actions: tuple[SharedAction, ...]
    goals: tuple[SharedGoal, ...]
    notes: tuple[SharedNote, ...]
    closing: tuple[SharedNote, ...] = ()
    topics: tuple[SharedTopic, ...] = ()
    feedback: tuple[SharedFeedback, ...] = ()
    check_ins: tuple[SharedCheckIn, ...] = ()
    adjustments: tuple[SharedAdjustment, ...] = ()
    versions: tuple[SharedVersion, ...] = ()
    next: SharedNext | None = None
