"""Which items an open export takes (P61, P62), decided before any words are read.

- What is private stays, unless the person asked for it with the question of its own; private notes
  that are sealed until a later day stay even then.
- Of a mentorship, names, roles and dates are facts; of a private session its day, length and
  whether it was held. They are taken along without words where something that leaves needs them.
- A part (a step of a goal, a line of a session) is chosen by the kind and tags of what it hangs on,
  too. What it hangs on comes along; where that is private, the part stays with it.
"""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.journal.open_format import NEEDED_ABOVE
from revmentor_desktop.journal.sharing import STAYS_PRIVATE, Kind, Share
from revmentor_desktop.journal.words import compared


class Left(StrEnum):
    """Why something that was asked for stays."""

    PRIVATE = "private"
    SEALED = "sealed"
    WITH_PRIVATE = "hangs-on-private"


@dataclass(frozen=True, slots=True)
class OpenChoice:
    """What is asked for; nothing said means everything. Several tags: all of them.

    `goal_id`: the goal, what hangs on it, and what shows how it comes along.
    """

    mentorship_id: ItemId | None = None
    goal_id: ItemId | None = None
    kinds: frozenset[Kind] = frozenset()
    tags: tuple[str, ...] = ()
    start: date | None = None
    end: date | None = None
    with_private: bool = False

    @property
    def filtered(self) -> bool:
        """Whether kinds, tags, days or a goal are asked for."""
        return bool(self.goal_id or self.kinds or self.tags or self.start or self.end)


@dataclass(frozen=True, slots=True)
class Outline:
    """An item without its words. `sealed_until` is of a private note.

    `goals` are those it shows something of.
    """

    id: ItemId
    kind: Kind
    mentorship: ItemId | None
    parent: ItemId | None
    day: date
    share: Share
    tags: frozenset[str] = frozenset()
    sealed_until: date | None = None
    goals: frozenset[ItemId] = frozenset()


@dataclass(frozen=True, slots=True)
class Chosen:
    """What leaves whole, what leaves as bare facts, and how much stays and why."""

    whole: frozenset[ItemId]
    facts: frozenset[ItemId]
    left: Mapping[Left, int]


@dataclass(slots=True)
class _Choosing:
    choice: OpenChoice
    today: date
    items: Mapping[ItemId, Outline]
    whole: set[ItemId] = field(default_factory=set)
    facts: set[ItemId] = field(default_factory=set)
    left: Counter[Left] = field(default_factory=Counter)

    def stays(self, item: Outline) -> Left | None:
        """Why an item stays by itself; None when it may leave."""
        if item.kind is Kind.PRIVATE_NOTE and item.sealed_until and item.sealed_until > self.today:
            return Left.SEALED
        private = item.share is Share.PRIVATE or item.kind in STAYS_PRIVATE
        return Left.PRIVATE if private and not self.choice.with_private else None

    def part_stays(self, item: Outline) -> Left | None:
        """Why an item stays, by itself or with what it hangs on."""
        stays = self.stays(item)
        needed = NEEDED_ABOVE.get(item.kind)
        above = self.items.get(item.parent) if item.parent else None
        if stays or needed in (None, Kind.SESSION):
            return stays
        return Left.WITH_PRIVATE if above is None or self.stays(above) else None

    def asked_for(self, item: Outline) -> bool:
        """Whether the choice means this item."""
        choice = self.choice
        if choice.mentorship_id not in (None, item.id, item.mentorship):
            return False
        if item.kind is Kind.MENTORSHIP:
            return Kind.MENTORSHIP in choice.kinds or not choice.filtered
        if choice.goal_id and choice.goal_id not in {item.id, item.parent, *item.goals}:
            return False
        above = self.items.get(item.parent) if item.parent else None
        if item.kind not in NEEDED_ABOVE:
            above = None
        kinds = {item.kind, above.kind} if above else {item.kind}
        tags = item.tags | above.tags if above else item.tags
        return (
            (not choice.kinds or bool(kinds & choice.kinds))
            and all(compared(tag.lstrip("#")) in tags for tag in choice.tags)
            and (choice.start is None or item.day >= choice.start)
            and (choice.end is None or item.day <= choice.end)
        )

    def take(self, item: Outline) -> None:
        """Take an item that was asked for, with what it needs."""
        stays = self.part_stays(item)
        if stays is None:
            self.whole.add(item.id)
            self.take_above(item)
            return
        if item.kind is Kind.MENTORSHIP:
            self.facts.add(item.id)
        else:
            self.left[stays] += 1

    def take_above(self, item: Outline) -> None:
        """Take along what an item hangs on: a session or mentorship as facts, others whole."""
        above = self.items.get(item.parent) if item.parent else None
        if above and above.kind is not Kind.SESSION and self.stays(above) is None:
            self.whole.add(above.id)
        elif above and above.kind is Kind.SESSION:
            self.facts.add(above.id)
        if item.mentorship and item.mentorship in self.items:
            self.facts.add(item.mentorship)


def choose(items: Iterable[Outline], choice: OpenChoice, today: date) -> Chosen:
    """Decide what leaves; `items` are all of the journal that are not in the trash."""
    known = {item.id: item for item in items}
    choosing = _Choosing(choice, today, known)
    for item in known.values():
        if choosing.asked_for(item):
            choosing.take(item)
    facts = choosing.facts - choosing.whole
    return Chosen(frozenset(choosing.whole), frozenset(facts), dict(choosing.left))
