"""The filters of a query as conditions on items."""

from dataclasses import dataclass

from revmentor_desktop.journal.search import Query
from revmentor_desktop.journal.sharing import Kind, Share
from revmentor_desktop.journal.words import compared
from revmentor_desktop.storage.columns import first_place, place_after
from revmentor_desktop.storage.ledger import Value

_OPEN = (
    "(EXISTS (SELECT 1 FROM action WHERE action.id = item.id AND done_on IS NULL)"
    " OR EXISTS (SELECT 1 FROM goal WHERE goal.id = item.id AND ending IS NULL)"
    " OR EXISTS (SELECT 1 FROM topic WHERE topic.id = item.id AND state IN ('inbox', 'agenda'))"
    " OR EXISTS (SELECT 1 FROM concern WHERE concern.id = item.id AND closed_on IS NULL)"
    " OR EXISTS (SELECT 1 FROM feedback WHERE feedback.id = item.id AND change <> ''"
    " AND closed_on IS NULL))"
)
_OF_GOAL = (
    "(item.id = ? OR item.parent_id = ?"
    " OR EXISTS (SELECT 1 FROM evidence WHERE goal_id = ? AND item_id = item.id))"
)
_TAGGED = "EXISTS (SELECT 1 FROM tag WHERE tag.item_id = item.id AND tag.folded = ?)"


@dataclass(frozen=True, slots=True)
class Conditions:
    """Conditions on `item`, and the range of places (days) they leave; ANDed."""

    clauses: tuple[str, ...] = ()
    values: tuple[Value, ...] = ()
    places: tuple[str, ...] = ()
    bounds: tuple[Value, ...] = ()

    def __bool__(self) -> bool:
        """Whether anything is filtered."""
        return bool(self.clauses or self.places)


def conditions(query: Query, *, private: bool = False) -> Conditions:
    """What the filters of a query ask of items.

    With `private` those that private notes can answer: their tags are sealed, and share and kind
    are the same for all.
    """
    found: list[tuple[str, tuple[Value, ...]]] = []
    if query.mentorship_id:
        found.append(("(item.mentorship_id = ? OR item.id = ?)", (query.mentorship_id,) * 2))
    if query.goal_id:
        found.append((_OF_GOAL, (query.goal_id,) * 3))
    if not private:
        found += _open_conditions(query)
    places, bounds = [], []
    if query.after:
        places.append(">= ?")
        bounds.append(first_place(query.after))
    if query.before:
        places.append("< ?")
        bounds.append(place_after(query.before))
    return Conditions(
        tuple(clause for clause, _ in found),
        tuple(value for _, values in found for value in values),
        tuple(places),
        tuple(bounds),
    )


def _open_conditions(query: Query) -> list[tuple[str, tuple[Value, ...]]]:
    found: list[tuple[str, tuple[Value, ...]]] = []
    if query.kinds:
        found.append((_one_of("item.kind", len(query.kinds)), tuple(map(str, query.kinds))))
    if query.shares:
        found.append((_one_of("item.share", len(query.shares)), tuple(map(str, query.shares))))
    if query.open_only:
        found.append((_OPEN, ()))
    found += [(_TAGGED, (compared(tag.lstrip("#")),)) for tag in query.tags]
    return found


def private_wanted(query: Query) -> bool:
    """Whether private notes can be among what a query asks for."""
    return (
        (not query.kinds or Kind.PRIVATE_NOTE in query.kinds)
        and (not query.shares or Share.PRIVATE in query.shares)
        and not query.open_only
    )


def _one_of(column: str, count: int) -> str:
    return f"{column} IN ({', '.join('?' * count)})"
