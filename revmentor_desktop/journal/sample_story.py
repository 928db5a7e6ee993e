"""The sample journal as it is told in resources/sample, read into drafts ready to be saved.

The story is told as of one fixed day. Told on another day, every date moves by whole weeks, so
that weekdays stay and nothing that happened lies ahead.
"""

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from revmentor_desktop.journal.action import ActionDraft
from revmentor_desktop.journal.goal import Ending, GoalDraft, MilestoneDraft, ProgressDraft
from revmentor_desktop.journal.mentorship import Cadence, MentorshipDraft, Relation, Role, Unit
from revmentor_desktop.journal.note import NoteDraft, PrivateNoteDraft
from revmentor_desktop.journal.sample_cycle import (
    UNSAVED,
    ToldCycle,
    ToldRoom,
    read_cycle,
    read_room,
)
from revmentor_desktop.journal.sample_growth import ToldGrowth, read_growth
from revmentor_desktop.journal.session import LineDraft, Ratings, SessionDraft, Status
from revmentor_desktop.journal.sharing import Kind, Share, Side, first_share
from revmentor_desktop.journal.strict_fields import Fields
from revmentor_desktop.journal.when import When

_WRITTEN_AFTER = timedelta(minutes=25)
"""A write-up is finished so long after its meeting."""


@dataclass(frozen=True, slots=True)
class ToldSession:
    """A session with the promises made in it, its agenda, and what was typed in the room."""

    draft: SessionDraft
    actions: tuple[ActionDraft, ...]
    room: ToldRoom


@dataclass(frozen=True, slots=True)
class ToldGoal:
    """A goal with its milestones in order, its dated progress, and the days of its sessions."""

    draft: GoalDraft
    milestones: tuple[MilestoneDraft, ...]
    progress: tuple[ProgressDraft, ...]
    evidence: tuple[date, ...]


@dataclass(frozen=True, slots=True)
class ToldMentorship:
    """One mentorship of the story; `key` is its short name in the files."""

    key: str
    draft: MentorshipDraft
    sessions: tuple[ToldSession, ...]
    actions: tuple[ActionDraft, ...]
    goals: tuple[ToldGoal, ...]
    notes: tuple[NoteDraft, ...]
    private_notes: tuple[PrivateNoteDraft, ...]
    cycle: ToldCycle
    growth: ToldGrowth


@dataclass(frozen=True, slots=True)
class Outline:
    """The story's frame: its fixed day, whose journal it is, and the files of its mentorships."""

    today: date
    owner: str
    about: str
    files: tuple[str, ...]


def shift_to(told: date, today: date) -> timedelta:
    """How far the dates move: the most whole weeks after which `told` is not past `today`.

    So on a Thursday or Friday the story's meeting of tomorrow is still to come, and on no day is a
    held session in the future.
    """
    return timedelta(weeks=(today - told).days // 7)


def read_outline(values: object) -> Outline:
    """The frame of the story. Raises StoryFault."""
    fields = Fields(values, "story", timedelta())
    outline = Outline(
        today=fields.needed_day("today"),
        owner=fields.text("owner", needed=True),
        about="\n\n".join(fields.names("about")),
        files=fields.names("mentorships"),
    )
    fields.end()
    return outline


def read_mentorship(values: object, name: str, shift: timedelta, zone: str) -> ToldMentorship:
    """One mentorship of the story, all dates moved by `shift`, times in `zone`.

    `name` is the file's, for a StoryFault, which is raised for whatever is not as it must be.
    """
    fields = Fields(values, name, shift)
    found = _Teller(zone).mentorship(fields)
    fields.end()
    return found


class _Teller:
    """Reads the parts of a mentorship; times are in one zone."""

    def __init__(self, zone: str) -> None:
        self._zone = zone

    def mentorship(self, fields: Fields) -> ToldMentorship:
        return ToldMentorship(
            key=fields.text("key", needed=True),
            draft=MentorshipDraft(
                counterpart=fields.text("counterpart", needed=True),
                my_role=fields.choice("my_role", Role),
                relation=fields.choice("relation", Relation),
                cadence=fields.one("cadence", _cadence),
                minutes=fields.number("minutes", 1, 1440) or 45,
                start=fields.one("start", self._when),
                their_work=fields.text("their_work", needed=True),
                share=_share(fields, Kind.MENTORSHIP),
            ),
            sessions=fields.each("sessions", self._session),
            actions=fields.each("actions", lambda part: _action(part, None)),
            goals=fields.each("goals", _goal),
            notes=fields.each("notes", self._note),
            private_notes=fields.each("private_notes", self._private_note),
            cycle=read_cycle(fields),
            growth=read_growth(fields),
        )

    def _when(self, fields: Fields) -> When:
        return When(fields.needed_day("day"), fields.at("at"), self._zone)

    def _session(self, fields: Fields) -> ToldSession:
        when = self._when(fields)
        minutes = fields.number("minutes", 1, 1440) or 45
        status = fields.choice("status", Status)
        finished = fields.flag("written_up", usual=status is Status.HELD)
        return ToldSession(
            draft=SessionDraft(
                mentorship_id=UNSAVED,
                when=when,
                minutes=minutes,
                status=status,
                reason=fields.text("reason"),
                title=fields.text("title"),
                text=fields.text("text"),
                share=_share(fields, Kind.SESSION),
                place=fields.text("place"),
                tags=fields.names("tags"),
                mine=fields.one("mine", _ratings) or Ratings(),
                theirs=fields.one("theirs", _ratings) or Ratings(),
                lines=(
                    *fields.each("learned", lambda part: _line(part, Kind.LEARNED)),
                    *fields.each("taught", lambda part: _line(part, Kind.TAUGHT)),
                ),
                private_text=fields.text("private") or None,
                written_up=_written(when, minutes) if finished else None,
            ),
            actions=fields.each("actions", lambda part: _action(part, when.day)),
            room=read_room(fields),
        )

    def _note(self, fields: Fields) -> NoteDraft:
        return NoteDraft(
            when=self._when(fields),
            title=fields.text("title"),
            text=fields.text("text", needed=True),
            mentorship_id=UNSAVED,
            share=_share(fields, Kind.NOTE),
            tags=fields.names("tags"),
        )

    def _private_note(self, fields: Fields) -> PrivateNoteDraft:
        return PrivateNoteDraft(
            when=self._when(fields),
            title=fields.text("title"),
            text=fields.text("text", needed=True),
            mentorship_id=UNSAVED,
            tags=fields.names("tags"),
            seal_until=fields.day("seal_until"),
        )


def _cadence(fields: Fields) -> Cadence:
    return Cadence(
        fields.number("every", 1, 120) or 1,
        fields.choice("unit", Unit),
        fields.flag("by_weekday", usual=False),
    )


def _ratings(fields: Fields) -> Ratings:
    return Ratings(
        openness=fields.number("openness", 1, 5),
        respect=fields.number("respect", 1, 5),
        engagement=fields.number("engagement", 1, 5),
        energy=fields.number("energy", 1, 5),
    )


def _line(fields: Fields, kind: Kind) -> LineDraft:
    return LineDraft(kind, fields.text("text", needed=True), _share(fields, kind))


def _action(fields: Fields, made_on: date | None) -> ActionDraft:
    return ActionDraft(
        mentorship_id=UNSAVED,
        text=fields.text("text", needed=True),
        owner=fields.choice("owner", Side),
        due=fields.day("due"),
        share=_share(fields, Kind.ACTION),
        done_on=fields.day("done_on"),
        outcome=fields.text("outcome"),
        made_on=made_on or fields.needed_day("made_on"),
    )


def _goal(fields: Fields) -> ToldGoal:
    return ToldGoal(
        draft=GoalDraft(
            mentorship_id=UNSAVED,
            owner=fields.choice("owner", Side),
            title=fields.text("title", needed=True),
            why=fields.text("why"),
            measure=fields.text("measure"),
            by=fields.day("by"),
            made_on=fields.needed_day("made_on"),
            share=_share(fields, Kind.GOAL),
            ending=fields.choice_or_none("ending", Ending),
            ended_on=fields.day("ended_on"),
            end_reason=fields.text("end_reason"),
        ),
        milestones=fields.each("milestones", _milestone),
        progress=fields.each("progress", _progress),
        evidence=fields.each("evidence", lambda part: part.needed_day("day")),
    )


def _milestone(fields: Fields) -> MilestoneDraft:
    return MilestoneDraft(
        goal_id=UNSAVED,
        title=fields.text("title", needed=True),
        due=fields.day("due"),
        reached_on=fields.day("reached_on"),
        share=_share(fields, Kind.MILESTONE),
    )


def _progress(fields: Fields) -> ProgressDraft:
    return ProgressDraft(
        goal_id=UNSAVED,
        day=fields.needed_day("day"),
        value=fields.number("value", 1, 5) or 0,
        by=fields.choice("by", Side),
        note=fields.text("note"),
        share=_share(fields, Kind.PROGRESS),
    )


def _share(fields: Fields, kind: Kind) -> Share:
    return fields.choice_or_none("share", Share) or first_share(kind)


def _written(when: When, minutes: int) -> datetime | None:
    start = when.utc
    return start + timedelta(minutes=minutes) + _WRITTEN_AFTER if start else None
