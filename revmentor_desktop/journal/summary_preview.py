"""What leaves and what stays, line by line, and why (P50): decided here, told before any export."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date

from revmentor_desktop.journal.boundaries import BoundaryGuard, TouchedLine, touched_lines
from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.journal.report import Rows, Summary
from revmentor_desktop.journal.shared import SharedJournal
from revmentor_desktop.journal.sharing import Kind, Share
from revmentor_desktop.journal.summary import build_summary
from revmentor_desktop.journal.summary_choice import Section, SummaryChoice
from revmentor_desktop.journal.summary_growth import meeting_words
from revmentor_desktop.journal.summary_lines import SharedItem, items_of
from revmentor_desktop.journal.summary_parts import sessions_chapter
from revmentor_desktop.journal.summary_words import period_words
from revmentor_desktop.support.language import translate


@dataclass(frozen=True, slots=True)
class Leaving:
    """One line that leaves, with all its words that do. `section` None: beside the name on top.

    `kind` is the value of a Kind, or "figure". `id` and `share` None: a fact that both were there
    for, or a figure counted from what leaves.
    """

    id: ItemId | None
    kind: str
    section: Section | None
    day: date
    text: str
    share: Share | None

    @property
    def reason(self) -> str:
        """Why it leaves, as a sentence."""
        if self.share is None and self.section is Section.GLANCE:
            return translate("Summary", "Counted from what else leaves, and from when you met.")
        if self.share is None and self.section is Section.NEXT:
            return translate("Summary", "Both of you know it: when you meet next.")
        if self.share is None:
            return translate("Summary", "You were both there: when, how long, and whether it was.")
        if self.share is Share.AGREED:
            return translate("Summary", "Both of you agreed to share it.")
        return translate("Summary", "It may be shared, and is ticked for this summary.")


@dataclass(frozen=True, slots=True)
class Staying:
    """What stays here and why.

    `kind` is the value of a Kind, or "rating" for the ratings of meetings. Private things are
    counted only: `item` and `text` are None. `can_tick`: a tick would make it leave.
    """

    kind: str
    count: int
    reason: str
    item: ItemId | None = None
    text: str | None = None
    can_tick: bool = False


@dataclass(frozen=True, slots=True)
class Tickable:
    """An item of the period that is agreed or may be shared: a line of "Choose what to share"."""

    id: ItemId
    kind: Kind
    section: Section | None
    day: date
    text: str
    share: Share
    ticked: bool


@dataclass(frozen=True, slots=True)
class SummaryPreview:
    """Line by line what leaves and what stays, and the report itself.

    `counts` has the lines of every section, those left out too. When there is nothing to export,
    `empty` says what is missing and `model` is None. `touches` are lines that touch a boundary and
    stop the export; `released` are those let through this once.
    """

    choice: SummaryChoice
    leaves: tuple[Leaving, ...]
    stays: tuple[Staying, ...]
    tickable: tuple[Tickable, ...]
    counts: Mapping[Section, int]
    model: Summary | None
    empty: str
    touches: tuple[TouchedLine, ...] = ()
    released: tuple[TouchedLine, ...] = ()


_RATING, _FIGURE = "rating", "figure"
_ALWAYS = frozenset({Kind.PRIVATE_NOTE.value, Kind.PROGRESS.value, _RATING})


def build_preview(
    choice: SummaryChoice,
    offered: SharedJournal,
    leaving: SharedJournal,
    private: Mapping[str, int],
    today: date,
) -> SummaryPreview:
    """What leaves and what stays of one choice. Pure.

    `offered` is all of the period that is agreed or may be shared, `leaving` what the guard took
    of it, `private` how many private things of each kind there are.
    """
    model = build_summary(leaving, choice, today)
    items = items_of(offered, choice.end)
    left = {item.id: item for item in items_of(leaving, choice.end)}
    stays = (*_private(private), *_held(items, left, choice))
    leaves = (
        *(Leaving(i.id, i.kind.value, i.section, i.day, i.text, i.share) for i in left.values()),
        *_facts(leaving, model, choice),
    )
    empty = "" if _has_content(model) else _what_is_missing(offered, stays, choice)
    return SummaryPreview(
        choice=choice,
        leaves=() if empty else leaves,
        stays=stays,
        tickable=tuple(_tickable(item, choice) for item in items),
        counts=_counts(offered, items, choice),
        model=None if empty else model,
        empty=empty,
    )


def guarded(
    preview: SummaryPreview, guard: BoundaryGuard, released: Collection[ItemId] = ()
) -> SummaryPreview:
    """The preview with what in it touches a boundary; title and own words are read too."""
    own = ((None, "title", preview.choice.title), (None, "words", preview.choice.words))
    lines = ((line.id, line.kind, line.text) for line in preview.leaves)
    found = touched_lines(guard, (*own, *lines))
    return replace(
        preview,
        touches=tuple(line for line in found if line.item_id not in released),
        released=tuple(line for line in found if line.item_id in released),
    )


def _tickable(item: SharedItem, choice: SummaryChoice) -> Tickable:
    ticked = choice.takes(item.id, item.kind, item.share)
    return Tickable(item.id, item.kind, item.section, item.day, item.text, item.share, ticked)


def _facts(shared: SharedJournal, model: Summary, choice: SummaryChoice) -> Iterable[Leaving]:
    for figure in model.figures:
        text = translate("Summary", "{value} {label}", value=figure.value, label=figure.label)
        yield Leaving(None, _FIGURE, Section.GLANCE, choice.end, text, None)
    if Section.SESSIONS in choice.sections:
        rows = sessions_chapter(shared.sessions).sessions
        for session, row in zip(shared.sessions, rows, strict=True):
            text = translate(
                "Summary",
                "{day} · {length} · {state}",
                day=row.day,
                length=row.length,
                state=row.state,
            )
            yield Leaving(None, Kind.SESSION.value, Section.SESSIONS, session.when.day, text, None)
    if shared.next:
        meeting, text = shared.next, meeting_words(shared.next)
        yield Leaving(None, Kind.SESSION.value, Section.NEXT, meeting.when.day, text, None)


def _private(counts: Mapping[str, int]) -> Iterable[Staying]:
    for kind, count in counts.items():
        if not count:
            continue
        if kind in _ALWAYS:
            reason = translate("Summary", "Only you see these. They never leave.")
        else:
            reason = translate("Summary", "Marked private: only you see these.")
        yield Staying(kind, count, reason)


def _held(
    items: Iterable[SharedItem], left: Mapping[ItemId, SharedItem], choice: SummaryChoice
) -> Iterable[Staying]:
    for item in items:
        there = left.get(item.id)
        if there is None:
            reason, can_tick = _why(item, left, choice)
            yield Staying(item.kind.value, 1, reason, item.id, item.text, can_tick)
        elif there.text != item.text:
            reason = translate("Summary", "Its title leaves; write-ups are not part of this one.")
            yield Staying(item.kind.value, 1, reason, item.id, item.text)


def _why(
    item: SharedItem, left: Mapping[ItemId, SharedItem], choice: SummaryChoice
) -> tuple[str, bool]:
    """Why an item stays that its level would let go, and whether a tick would change it."""
    if not choice.takes(item.id, item.kind, item.share):
        if item.id in choice.exclude:
            return translate("Summary", "You left it out of this summary."), True
        return translate("Summary", "It may be shared, but is not ticked for this summary."), True
    if item.goal_id and item.goal_id not in left and Section.GOALS in choice.sections:
        return translate("Summary", "Its goal stays here."), False
    return translate("Summary", "Its section is not part of this summary."), False


def _counts(
    offered: SharedJournal, items: Iterable[SharedItem], choice: SummaryChoice
) -> Mapping[Section, int]:
    found = dict.fromkeys(Section, 0)
    for item in items:
        if item.section and not item.goal_id and choice.takes(item.id, item.kind, item.share):
            found[item.section] += 1
    found[Section.SESSIONS] = len(offered.sessions)
    found[Section.NEXT] += offered.next is not None
    return found


def _has_content(model: Summary) -> bool:
    """A day on which the two meet next is not enough for a summary."""
    chapters = any(not isinstance(one, Rows) or one.rows for one in model.chapters)
    return bool(chapters or model.figures or model.words)


def _what_is_missing(
    offered: SharedJournal, stays: Iterable[Staying], choice: SummaryChoice
) -> str:
    if not choice.sections:
        return translate("Summary", "No section is chosen.")
    name = (offered.counterpart.split() or [offered.counterpart])[0]
    period = period_words(choice.start, choice.end)
    if not offered.sessions and not any(True for _ in stays):
        return translate(
            "Summary",
            "There is nothing with {name} from {period}: no session, goal, promise or note.",
            name=name,
            period=period,
        )
    return translate(
        "Summary",
        "Nothing of {period} may leave yet: it is private, not ticked, or in a section that is"
        " not chosen.",
        period=period,
    )
