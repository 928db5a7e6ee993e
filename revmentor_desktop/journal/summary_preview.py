"""What leaves and what stays, line by line, and why (P50): decided here, told before any export."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.journal.report import Summary
from revmentor_desktop.journal.sharing import Kind, Share
from revmentor_desktop.journal.summary_choice import Section, SummaryChoice
from revmentor_desktop.support.language import translate


@dataclass(frozen=True, slots=True)
class Leaving:
    """One item that leaves, with all its words that do. `section` None: beside the name on top."""

    id: ItemId
    kind: Kind
    section: Section | None
    day: date
    text: str
    share: Share

    @property
    def reason(self) -> str:
        """Why it leaves, as a sentence."""
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
    `empty` says what is missing and `model` is None.
    """

    choice: SummaryChoice
    leaves: tuple[Leaving, ...]
    stays: tuple[Staying, ...]
    tickable: tuple[Tickable, ...]
    counts: Mapping[Section, int]
    model: Summary | None
    empty: str
