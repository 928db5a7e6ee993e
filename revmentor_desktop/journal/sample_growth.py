"""The parts of the sample story that tell how two people come along: feedback and check-ins.

Read into drafts as journal/sample_story.py reads the rest, from the same files.
"""

from dataclasses import dataclass
from datetime import date

from revmentor_desktop.journal.check_in import AdjustmentDraft, Answers, CheckInDraft
from revmentor_desktop.journal.concern import ConcernDraft, RaisedBy
from revmentor_desktop.journal.feedback import Direction, FeedbackDraft, FeedbackSort
from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.journal.self_evaluation import SelfArea, SelfRatingDraft
from revmentor_desktop.journal.sharing import Kind, Share, Side, first_share
from revmentor_desktop.journal.strict_fields import Fields

_UNSAVED = ItemId("")


@dataclass(frozen=True, slots=True)
class ToldFeedback:
    """Feedback, and the day of the session it was said in."""

    draft: FeedbackDraft
    session: date | None


@dataclass(frozen=True, slots=True)
class ToldCheckIn:
    """A check-in with what was to change after it."""

    draft: CheckInDraft
    adjustments: tuple[AdjustmentDraft, ...]


@dataclass(frozen=True, slots=True)
class ToldGrowth:
    """How a mentorship comes along."""

    feedback: tuple[ToldFeedback, ...] = ()
    concerns: tuple[ConcernDraft, ...] = ()
    check_ins: tuple[ToldCheckIn, ...] = ()
    self_ratings: tuple[SelfRatingDraft, ...] = ()


def read_growth(fields: Fields) -> ToldGrowth:
    """These parts of a mentorship. Raises StoryFault."""
    return ToldGrowth(
        feedback=fields.each("feedback", _feedback),
        concerns=fields.each("concerns", _concern),
        check_ins=fields.each("check_ins", _check_in),
        self_ratings=tuple(
            rating for day in fields.each("self_ratings", _self_ratings) for rating in day
        ),
    )


def _feedback(fields: Fields) -> ToldFeedback:
    return ToldFeedback(
        FeedbackDraft(
            _UNSAVED,
            fields.choice("direction", Direction),
            fields.choice("kind", FeedbackSort),
            fields.text("situation"),
            fields.text("behaviour", needed=True),
            fields.text("impact"),
            fields.text("next_step"),
            fields.needed_day("day"),
            change=fields.text("change"),
            changed_on=fields.day("changed_on"),
            outcome=fields.text("outcome"),
            closed_on=fields.day("closed_on"),
            let_go=fields.flag("let_go", usual=False),
            share=_share(fields, Kind.FEEDBACK),
        ),
        fields.day("session"),
    )


def _concern(fields: Fields) -> ConcernDraft:
    return ConcernDraft(
        _UNSAVED,
        fields.text("text", needed=True),
        fields.choice("raised_by", RaisedBy),
        fields.needed_day("since"),
        fields.day("closed_on"),
        fields.text("closed_with"),
        _share(fields, Kind.CONCERN),
    )


def _check_in(fields: Fields) -> ToldCheckIn:
    day = fields.needed_day("day")
    return ToldCheckIn(
        CheckInDraft(
            _UNSAVED,
            day,
            fields.day("due"),
            fields.one("mine", _answers) or Answers(),
            fields.one("theirs", _answers) or Answers(),
            finished_on=day,
            share=fields.choice_or_none("share", Share) or Share.MAY_SHARE,
        ),
        fields.each("adjustments", _adjustment),
    )


def _answers(fields: Fields) -> Answers:
    return Answers(
        glad=fields.number("glad", 1, 5),
        open=fields.number("open", 1, 5),
        learn=fields.number("learn", 1, 5),
        time=fields.number("time", 1, 5),
        helped=fields.text("helped"),
        more=fields.text("more"),
    )


def _adjustment(fields: Fields) -> AdjustmentDraft:
    return AdjustmentDraft(
        _UNSAVED,
        fields.text("text", needed=True),
        fields.choice("owner", Side),
        agreed_on=fields.day("agreed_on"),
        from_day=fields.day("from"),
        share=fields.choice_or_none("share", Share) or Share.MAY_SHARE,
    )


def _self_ratings(fields: Fields) -> tuple[SelfRatingDraft, ...]:
    day = fields.needed_day("day")
    rated = ((area, fields.number(area.value, 1, 5)) for area in SelfArea)
    return tuple(
        SelfRatingDraft(_UNSAVED, area, value, day) for area, value in rated if value is not None
    )


def _share(fields: Fields, kind: Kind) -> Share:
    return fields.choice_or_none("share", Share) or first_share(kind)
