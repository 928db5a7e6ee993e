"""The rows of the palette: headings, what was found, what can be done."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from revmentor_desktop.desktop.places import PageName, Place
from revmentor_desktop.desktop.search.offers import Offer
from revmentor_desktop.desktop.spoken import day_and_month, near_day, short_date
from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.journal.mentorship import Mentorship
from revmentor_desktop.journal.sharing import Kind
from revmentor_desktop.operations.look_up import LookedUp
from revmentor_desktop.support.language import translate

ICONS = {
    Kind.MENTORSHIP: "users",
    Kind.SESSION: "notebook",
    Kind.LEARNED: "lightbulb",
    Kind.TAUGHT: "chalkboard-teacher",
    Kind.ACTION: "check-circle",
    Kind.NOTE: "note",
    Kind.PRIVATE_NOTE: "lock-simple-fill",
    Kind.GOAL: "target",
    Kind.MILESTONE: "flag",
    Kind.PROGRESS: "chart-line",
    Kind.TOPIC: "list-plus",
    Kind.AGENDA_LINE: "list-numbers",
    Kind.AGREEMENT: "handshake",
    Kind.JOTTING: "note-pencil",
    Kind.QUESTION: "question",
    Kind.INSIGHT: "lightbulb",
    Kind.HEARD: "ear",
    Kind.ADVICE: "compass",
    Kind.LESSON: "plant",
    Kind.CULTURE: "globe",
    Kind.SKILL: "graduation-cap",
    Kind.SKILL_RATING: "chart-bar",
    Kind.CLOSING: "flag-checkered",
    Kind.FEEDBACK: "chat-circle-text",
    Kind.CONCERN: "warning-circle",
    Kind.CHECK_IN: "calendar-check",
    Kind.ADJUSTMENT: "arrows-clockwise",
    Kind.SELF_RATING: "user",
}


PAGES = {
    Kind.MENTORSHIP: PageName.MENTORSHIP,
    Kind.SESSION: PageName.WRITE_UP,
    Kind.GOAL: PageName.GOALS,
    Kind.NOTE: PageName.NOTES,
    Kind.PRIVATE_NOTE: PageName.NOTES,
    Kind.TOPIC: PageName.TOPICS,
    Kind.AGREEMENT: PageName.AGREEMENT,
    Kind.CULTURE: PageName.AGREEMENT,
    Kind.SKILL: PageName.OVER_TIME,
    Kind.CLOSING: PageName.OVER_TIME,
    Kind.ADVICE: PageName.OVER_TIME,
    Kind.LESSON: PageName.OVER_TIME,
    Kind.FEEDBACK: PageName.FEEDBACK,
    Kind.CONCERN: PageName.CHECK_IN,
    Kind.CHECK_IN: PageName.CHECK_IN,
    Kind.ADJUSTMENT: PageName.CHECK_IN,
    Kind.SELF_RATING: PageName.CHECK_IN,
}
"""The page that shows an item of a kind; what belongs to a session or a goal is shown with it."""


@dataclass(frozen=True, slots=True)
class Heading:
    """The name of a group, perhaps with how many it holds."""

    name: str
    count: str = ""


@dataclass(frozen=True, slots=True)
class FoundRow:
    """One hit. `line` and `title` mark found words; `private` hides its words until shown."""

    item_id: ItemId
    icon: str
    title: str
    line: str
    day: str
    person: Mentorship | None
    place: Place
    private: bool = False
    shown: bool = False


@dataclass(frozen=True, slots=True)
class PlaceRow:
    """A place one was at."""

    name: str
    icon: str
    place: Place


@dataclass(frozen=True, slots=True)
class DoRow:
    """Something to do."""

    offer: Offer


@dataclass(frozen=True, slots=True)
class SayRow:
    """A sentence where there is nothing to list."""

    words: str


Row = Heading | FoundRow | PlaceRow | DoRow | SayRow


def found_row(item: LookedUp, words: str, today: date) -> FoundRow:
    """A hit as a row; its place carries the words searched for, so that the page can show them."""
    return FoundRow(
        item_id=item.hit.id,
        icon=ICONS[item.hit.kind],
        title=item.title,
        line=item.line,
        day=_day(item.hit.when.day, today),
        person=item.person,
        place=place_of(item, words),
        private=item.hit.private,
    )


def _day(day: date, today: date) -> str:
    """Tomorrow, 29 May, or 3 March 2025."""
    if abs((day - today).days) <= 1:
        return near_day(day, today)
    return day_and_month(day) if day.year == today.year else short_date(day)


def place_of(item: LookedUp, words: str) -> Place:
    """Where an item is shown."""
    whose, owner = item.hit.mentorship_id, item.owner_id
    page = PageName.PREPARE if item.ahead else PAGES.get(item.owner_kind, PageName.TODAY)
    if page is PageName.MENTORSHIP:
        return Place(page, owner)
    if page in (PageName.NOTES, PageName.TODAY):
        return Place(page, None, owner, words)
    if page in (PageName.AGREEMENT, PageName.OVER_TIME):
        return Place(page, whose)  # one page about the two, not about an item
    if page is PageName.CHECK_IN and item.owner_kind is not Kind.CHECK_IN:
        return Place(page, whose)  # a concern stands beside whichever check-in is shown
    return Place(page, whose, owner, words)


def rows_of(
    items: Sequence[FoundRow],
    best: int,
    total: str,
    offers: Sequence[Offer],
) -> list[Row]:
    """What was found in its groups, then what can be done."""
    open_ones = [row for row in items if not row.private]
    private = [row for row in items if row.private]
    rows: list[Row] = []
    if open_ones[:best]:
        name = translate("Palette", "Best match")
        rows += [Heading(name if best == 1 else translate("Palette", "Best matches"))]
        rows += open_ones[:best]
    if open_ones[best:]:
        rows += [Heading(translate("Palette", "Everywhere else"), total), *open_ones[best:]]
    if private:
        rows += [Heading(translate("Palette", "In private notes")), *private]
    return [*rows, *do_rows(offers)]


def do_rows(offers: Sequence[Offer]) -> list[Row]:
    """What can be done, under its heading."""
    if not offers:
        return []
    return [Heading(translate("Palette", "Do")), *map(DoRow, offers)]
