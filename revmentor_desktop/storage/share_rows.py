"""The rows of the copy that are about growth and agendas, as reports know them."""

import json
from collections.abc import Mapping, Sequence
from datetime import date

from revmentor_desktop.journal.agreement_words import Part
from revmentor_desktop.journal.feedback import Direction, FeedbackSort
from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.journal.shared import (
    SharedAdjustment,
    SharedCheckIn,
    SharedFeedback,
    SharedNext,
    SharedTopic,
    SharedVersion,
)
from revmentor_desktop.journal.sharing import Share, Side
from revmentor_desktop.storage.columns import to_day, to_when
from revmentor_desktop.storage.sqlcipher import Row

_LINE = ("id", "day", "raised_by", "minutes", "text", "share")

MORE_TABLES: Mapping[str, tuple[str, ...]] = {
    "topic": _LINE,
    "feedback": (
        "id", "day", "direction", "sort", "situation", "behaviour", "impact", "next_step",
        "change", "changed_on", "outcome", "closed_on", "share",
    ),
    "check_in": ("id", "day", "mine", "theirs", "share"),
    "adjustment": ("id", "owner", "agreed_on", "text", "kept", "share"),
    "agreement_version": ("id", "number", "day", "agreed_on", "reason", "changed", "share"),
    "next": ("day", "at", "zone", "minutes"),
    "next_line": _LINE,
}  # fmt: skip
"""Tables of the copy; `changed` is JSON, the name of each changed part with its new lines."""


def topic_of(row: Row) -> SharedTopic:
    """A line of an agenda."""
    raised_by = Side(row["raised_by"]) if row["raised_by"] else None
    return SharedTopic(
        ItemId(row["id"]),
        _day(row["day"]),
        raised_by,
        row["minutes"] or 0,
        row["text"],
        Share(row["share"]),
    )


def next_of(meetings: Sequence[Row], lines: Sequence[Row]) -> SharedNext | None:
    """The next meeting, None when none is planned."""
    if not meetings:
        return None
    row = meetings[0]
    when = to_when(row["day"], row["at"], row["zone"])
    return SharedNext(when, row["minutes"], tuple(map(topic_of, lines)))


def feedback_of(row: Row) -> SharedFeedback:
    """A piece of feedback."""
    return SharedFeedback(
        id=ItemId(row["id"]),
        day=_day(row["day"]),
        direction=Direction(row["direction"]),
        sort=FeedbackSort(row["sort"]),
        situation=row["situation"],
        behaviour=row["behaviour"],
        impact=row["impact"],
        next_step=row["next_step"],
        change=row["change"],
        changed_on=to_day(row["changed_on"]),
        outcome=row["outcome"],
        closed_on=to_day(row["closed_on"]),
        share=Share(row["share"]),
    )


def check_in_of(row: Row) -> SharedCheckIn:
    """A finished check-in."""
    return SharedCheckIn(
        ItemId(row["id"]), _day(row["day"]), row["mine"], row["theirs"], Share(row["share"])
    )


def adjustment_of(row: Row) -> SharedAdjustment:
    """Something both agreed to change."""
    return SharedAdjustment(
        ItemId(row["id"]),
        Side(row["owner"]),
        _day(row["agreed_on"]),
        row["text"],
        bool(row["kept"]),
        Share(row["share"]),
    )


def version_of(row: Row) -> SharedVersion:
    """A version of the agreement."""
    changed = tuple((Part(part), tuple(lines)) for part, lines in json.loads(row["changed"]))
    return SharedVersion(
        ItemId(row["id"]),
        row["number"],
        _day(row["day"]),
        to_day(row["agreed_on"]),
        row["reason"],
        changed,
        Share(row["share"]),
    )


def _day(text: str) -> date:
    return date.fromisoformat(text)
