"""The parts of the sample story around its sessions: topics, agendas, agreement, and what follows.

Read into drafts as journal/sample_story.py reads the rest, from the same files.
"""

from dataclasses import dataclass, field
from datetime import date, time

from revmentor_desktop.journal.advice import AdviceDraft, LessonDraft, LessonSort
from revmentor_desktop.journal.agenda import Outcome, Source
from revmentor_desktop.journal.agenda_line import AgendaLineDraft
from revmentor_desktop.journal.agreement import (
    AgreementDraft,
    AgreementParts,
    BothSides,
    Frequency,
)
from revmentor_desktop.journal.boundaries import Boundary
from revmentor_desktop.journal.culture import CultureCard, Holidays, TypedHoliday
from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.journal.phase import Phase, PhaseSince
from revmentor_desktop.journal.room import MarkKind
from revmentor_desktop.journal.sharing import Kind, Share, Side, first_share
from revmentor_desktop.journal.skill import SkillDraft, SkillRatingDraft
from revmentor_desktop.journal.strict_fields import Fields
from revmentor_desktop.journal.topic import TopicDraft, TopicSource, TopicState

UNSAVED = ItemId("")
"""Stands in a draft for what is not saved yet: its mentorship, session or skill."""


@dataclass(frozen=True, slots=True)
class ToldTopic:
    """A topic; `key` is its short name in the file, `goal` the title of the goal it came from."""

    key: str
    draft: TopicDraft
    goal: str


@dataclass(frozen=True, slots=True)
class ToldAgendaLine:
    """A line of an agenda; `topic` is the key of the topic it stands for, "" for another line."""

    draft: AgendaLineDraft
    topic: str


@dataclass(frozen=True, slots=True)
class ToldRoomLine:
    """A line typed in the room, at a time of its day."""

    kind: Kind
    text: str
    at: time | None


@dataclass(frozen=True, slots=True)
class ToldRoom:
    """What stands on the agenda of a session, and what was typed and marked in the room."""

    agenda: tuple[ToldAgendaLine, ...] = ()
    lines: tuple[ToldRoomLine, ...] = ()
    marks: tuple[MarkKind, ...] = ()


@dataclass(frozen=True, slots=True)
class ToldSkill:
    """A skill with its ratings."""

    draft: SkillDraft
    ratings: tuple[SkillRatingDraft, ...]


@dataclass(frozen=True, slots=True)
class ToldCycle:
    """What a mentorship has besides sessions, promises, goals and notes."""

    topics: tuple[ToldTopic, ...] = ()
    agreements: tuple[AgreementDraft, ...] = ()
    card: CultureCard | None = None
    advice: tuple[AdviceDraft, ...] = ()
    lessons: tuple[LessonDraft, ...] = ()
    skills: tuple[ToldSkill, ...] = ()
    phase: PhaseSince = field(default_factory=PhaseSince)


def read_cycle(fields: Fields) -> ToldCycle:
    """These parts of a mentorship. Raises StoryFault."""
    return ToldCycle(
        topics=fields.each("topics", _topic),
        agreements=fields.each("agreements", _agreement),
        card=fields.one("card", _card),
        advice=fields.each("advice", _advice),
        lessons=fields.each("lessons", _lesson),
        skills=fields.each("skills", _skill),
        phase=fields.one("phase", _phase) or PhaseSince(),
    )


def read_room(fields: Fields) -> ToldRoom:
    """These parts of a session. Raises StoryFault."""
    return ToldRoom(
        agenda=fields.each("agenda", _agenda_line),
        lines=fields.each("room", _room_line),
        marks=tuple(MarkKind(name) for name in fields.names("marks")),
    )


def _topic(fields: Fields) -> ToldTopic:
    goal = fields.text("goal")
    return ToldTopic(
        fields.text("key", needed=True),
        TopicDraft(
            UNSAVED,
            fields.text("text", needed=True),
            fields.choice("raised_by", Side),
            fields.number("minutes", 1, 1440),
            fields.number("rank", 1, 999),
            fields.choice("state", TopicState),
            fields.text("reason"),
            TopicSource.GOAL if goal else TopicSource.TYPED,
            share=_share(fields, Kind.TOPIC),
            raised_on=fields.needed_day("raised_on"),
        ),
        goal,
    )


def _agenda_line(fields: Fields) -> ToldAgendaLine:
    topic = fields.text("topic")
    return ToldAgendaLine(
        AgendaLineDraft(
            UNSAVED,
            fields.text("text"),
            fields.number("minutes", 1, 1440) or 10,
            fields.choice("source", Source),
            raised_by=fields.choice_or_none("raised_by", Side),
            outcome=fields.choice_or_none("outcome", Outcome),
            reason=fields.text("reason"),
            seconds=fields.number("seconds", 0, 86_400) or 0,
            share=_share(fields, Kind.AGENDA_LINE),
        ),
        topic,
    )


def _room_line(fields: Fields) -> ToldRoomLine:
    return ToldRoomLine(
        fields.choice("kind", Kind), fields.text("text", needed=True), fields.at("at")
    )


def _agreement(fields: Fields) -> AgreementDraft:
    return AgreementDraft(
        mentorship_id=UNSAVED,
        made_on=fields.needed_day("made_on"),
        reason=fields.text("reason"),
        confirmed_mine=fields.day("confirmed_mine"),
        confirmed_theirs=fields.day("confirmed_theirs"),
        share=_share(fields, Kind.AGREEMENT),
        parts=AgreementParts(
            purpose=fields.text("purpose"),
            frequency=fields.one("frequency", _frequency) or Frequency(),
            outcomes=fields.one("outcomes", _sides) or BothSides(),
            asks=fields.one("asks", _sides) or BothSides(),
            offers=fields.one("offers", _sides) or BothSides(),
            channels=fields.names("channels"),
            places=fields.names("places"),
            check_ins=fields.text("check_ins"),
            boundaries=fields.each("boundaries", _boundary),
            ground_rules=fields.names("ground_rules"),
            cannot_help_with=fields.names("cannot_help_with"),
            until=fields.day("until"),
        ),
    )


def _frequency(fields: Fields) -> Frequency:
    return Frequency(fields.text("every"), fields.number("minutes", 1, 1440))


def _sides(fields: Fields) -> BothSides:
    return BothSides(fields.names("mine"), fields.names("theirs"))


def _boundary(fields: Fields) -> Boundary:
    return Boundary(fields.text("name", needed=True), fields.names("words"))


def _card(fields: Fields) -> CultureCard:
    return CultureCard(
        UNSAVED,
        pronunciation=fields.text("pronunciation"),
        languages=fields.text("languages"),
        zone=fields.text("zone"),
        directness=fields.text("directness"),
        feedback=fields.text("feedback"),
        notes=fields.text("notes"),
        holidays=Holidays(fields.each("holidays", _holiday), fields.names("countries")),
    )


def _holiday(fields: Fields) -> TypedHoliday:
    """A day of the year: a holiday stays on its date, whenever the story is told."""
    day = date.fromisoformat(fields.text("on", needed=True))
    return TypedHoliday(day, fields.text("name", needed=True), fields.flag("every_year", True))


def _advice(fields: Fields) -> AdviceDraft:
    return AdviceDraft(
        UNSAVED,
        fields.text("text", needed=True),
        fields.choice("given_by", Side),
        given_on=fields.needed_day("given_on"),
        tried_on=fields.day("tried_on"),
        resonated={"yes": True, "no": False}.get(fields.text("resonated")),
        outcome=fields.text("outcome"),
        share=_share(fields, Kind.ADVICE),
    )


def _lesson(fields: Fields) -> LessonDraft:
    return LessonDraft(
        UNSAVED,
        fields.choice("sort", LessonSort),
        fields.text("text", needed=True),
        fields.text("taught"),
        day=fields.needed_day("day"),
        share=_share(fields, Kind.LESSON),
    )


def _skill(fields: Fields) -> ToldSkill:
    return ToldSkill(
        SkillDraft(UNSAVED, fields.text("title", needed=True), fields.choice("owner", Side)),
        fields.each("ratings", _rating),
    )


def _rating(fields: Fields) -> SkillRatingDraft:
    return SkillRatingDraft(
        UNSAVED,
        fields.number("value", 1, 5) or 0,
        fields.choice("side", Side),
        fields.needed_day("day"),
    )


def _phase(fields: Fields) -> PhaseSince:
    return PhaseSince(fields.choice("phase", Phase), fields.needed_day("since"))


def _share(fields: Fields, kind: Kind) -> Share:
    return fields.choice_or_none("share", Share) or first_share(kind)
