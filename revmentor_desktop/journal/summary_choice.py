"""What a person chooses of a summary: period, sections, and which items leave (P49)."""

from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.journal.sharing import STARTS_SHARED, Kind, Share
from revmentor_desktop.support.language import translate


class Section(StrEnum):
    """A part of the summary that can be left out; in the order it is printed."""

    GLANCE = "glance"
    CLOSING = "closing"
    GOALS = "goals"
    LEARNED = "learned"
    CHECK_INS = "check-ins"
    CHANGES = "changes"
    PROMISES = "promises"
    FEEDBACK = "feedback"
    SESSIONS = "sessions"
    TOPICS = "topics"
    WRITE_UPS = "write-ups"
    NOTES = "notes"
    NEXT = "next"

    @property
    def heading(self) -> str:
        """The section's heading, as chosen and as printed."""
        return {
            Section.GLANCE: translate("Summary", "At a glance"),
            Section.CLOSING: translate("Summary", "Closing review"),
            Section.GOALS: translate("Summary", "Goals"),
            Section.LEARNED: translate("Summary", "What each of us learned"),
            Section.CHECK_INS: translate("Summary", "How satisfied are we?"),
            Section.CHANGES: translate("Summary", "What we agreed to change"),
            Section.PROMISES: translate("Summary", "Promises"),
            Section.FEEDBACK: translate("Summary", "Feedback"),
            Section.SESSIONS: translate("Summary", "Sessions"),
            Section.TOPICS: translate("Summary", "What we talked about"),
            Section.WRITE_UPS: translate("Summary", "Write-ups"),
            Section.NOTES: translate("Summary", "Notes"),
            Section.NEXT: translate("Summary", "Next time"),
        }[self]


_BOTH_THERE = STARTS_SHARED | {Kind.CHECK_IN, Kind.ADJUSTMENT}
"""A check-in may be shared once both looked at it, a change once both agreed to it (RULES.md)."""


class Format(StrEnum):
    """What kind of file is written."""

    PDF = "pdf"
    WORD = "docx"
    HTML = "html"
    MARKDOWN = "md"

    @property
    def suffix(self) -> str:
        """The ending of the file's name."""
        return f".{self.value}"

    @property
    def has_paper(self) -> bool:
        """Whether the file is made for a size of paper."""
        return self in (Format.PDF, Format.WORD)

    @property
    def label(self) -> str:
        """The name a person knows it by."""
        return {
            Format.PDF: "PDF",
            Format.WORD: "Word",
            Format.HTML: "HTML",
            Format.MARKDOWN: "Markdown",
        }[self]


class Paper(StrEnum):
    """The size of a printed page, by the name Typst gives it."""

    A4 = "a4"
    LETTER = "us-letter"


class Ticks(StrEnum):
    """Which of the items that may be shared are ticked to begin with (RULES.md).

    The command line begins with none; the window with those that both were there for.
    """

    NONE = "none"
    BOTH_THERE = "both-there"
    ALL = "all"


class Recipient(StrEnum):
    """For whom a summary is; what was chosen last is remembered for each."""

    COUNTERPART = "counterpart"
    PROGRAMME = "programme"
    ME = "me"

    def label(self, first_name: str) -> str:
        """For whom, in words."""
        return {
            Recipient.COUNTERPART: first_name,
            Recipient.PROGRAMME: translate("Summary", "The programme"),
            Recipient.ME: translate("Summary", "Me"),
        }[self]


@dataclass(frozen=True, slots=True)
class SummaryChoice:
    """Everything that decides what one summary holds.

    `start` and `end` both count in. `include` ticks items besides `ticks`; `exclude` leaves items
    out, agreed ones too, and wins. `title` "" takes the one that fits the period; `words` is a
    paragraph of one's own for the top.
    """

    mentorship_id: ItemId
    start: date
    end: date
    sections: frozenset[Section] = frozenset(Section)
    format: Format = Format.PDF
    ticks: Ticks = Ticks.NONE
    include: frozenset[ItemId] = frozenset()
    exclude: frozenset[ItemId] = frozenset()
    title: str = ""
    words: str = ""
    paper: Paper = Paper.A4
    recipient: Recipient = Recipient.COUNTERPART

    def ticking(self, item_id: ItemId, on: bool) -> "SummaryChoice":
        """The choice with one item ticked, or left out."""
        one = frozenset({item_id})
        if on:
            return replace(self, include=self.include | one, exclude=self.exclude - one)
        return replace(self, include=self.include - one, exclude=self.exclude | one)

    def takes(self, item_id: ItemId, kind: Kind, share: Share) -> bool:
        """Whether an item may leave by its level and its tick; its section is another question."""
        if share is Share.PRIVATE or item_id in self.exclude:
            return False
        both_there = self.ticks is Ticks.BOTH_THERE and kind in _BOTH_THERE
        ticked = self.ticks is Ticks.ALL or both_there or item_id in self.include
        return share is Share.AGREED or ticked
