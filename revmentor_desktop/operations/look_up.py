"""Searching as one types: what was found with all that a list shows of it, read in one go."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.journal.kind_words import kind_name
from revmentor_desktop.journal.mentorship import Mentorship
from revmentor_desktop.journal.note import headline
from revmentor_desktop.journal.search import Hit, Query
from revmentor_desktop.journal.session import Session, Status
from revmentor_desktop.journal.sharing import Kind
from revmentor_desktop.journal.snippets import Finder
from revmentor_desktop.journal.terms import read_terms
from revmentor_desktop.operations.find import find, parse_query
from revmentor_desktop.operations.open_journal import OpenJournal
from revmentor_desktop.support.errors import NotFound
from revmentor_desktop.support.language import translate

_MARKS = re.compile(r"(?:(?<=\s)|(?<=…)|^)#{1,6}\s+|\*\*")

_OF_THE_CYCLE = frozenset(
    {
        Kind.TOPIC, Kind.AGENDA_LINE, Kind.AGREEMENT, Kind.JOTTING, Kind.QUESTION, Kind.INSIGHT,
        Kind.HEARD, Kind.ADVICE, Kind.LESSON, Kind.CULTURE, Kind.SKILL, Kind.SKILL_RATING,
        Kind.CLOSING, Kind.FEEDBACK, Kind.CONCERN, Kind.CHECK_IN, Kind.ADJUSTMENT,
        Kind.SELF_RATING,
    }
)  # fmt: skip

_ABOVE = {
    Kind.MILESTONE: Kind.GOAL,
    Kind.PROGRESS: Kind.GOAL,
    Kind.ADJUSTMENT: Kind.CHECK_IN,
    Kind.SELF_RATING: Kind.CHECK_IN,
    Kind.SKILL_RATING: Kind.SKILL,
}
"""What an item hangs on where it is no session."""

PAGE = 50
"""Hits read at once."""


@dataclass(frozen=True, slots=True)
class LookedUp:
    """One hit as a list shows it.

    `title` and `line` mark found words as snippets do. `owner_id` is the item whose page shows it:
    the session of a line or promise, the goal of a step, else the item itself. `ahead` says of a
    line of an agenda that its meeting is still to be held.
    """

    hit: Hit
    title: str
    line: str
    owner_id: ItemId
    owner_kind: Kind
    person: Mentorship | None
    ahead: bool = False


@dataclass(frozen=True, slots=True)
class Answer:
    """What a search found. `best` of `items` are the best matches, private ones come last."""

    items: tuple[LookedUp, ...]
    best: int
    total: int
    more: bool
    private_ready: bool
    offset: int = 0


@dataclass(frozen=True, slots=True)
class PrivateSnippet:
    """The words of a private note that was found, or the day until which it stays sealed."""

    snippet: str
    sealed_until: date | None = None


def look_up(journal: OpenJournal, typed: str, offset: int = 0) -> Answer:
    """Answer what was typed so far. Raises Interrupted when a newer search stops it."""
    query = parse_query(journal, typed, typing=True, limit=PAGE, offset=offset)
    found = find(journal, query)
    shown = _Shown(journal, query)
    return Answer(
        tuple(shown.item(hit) for hit in found.hits),
        max(0, found.best - offset),
        found.total,
        found.more,
        found.private_ready,
        offset,
    )


def stop_looking(journal: OpenJournal) -> None:
    """Stop a search that runs, because a newer one waits. Any thread may call it."""
    journal.store.interrupt()


def show_private_hit(journal: OpenJournal, item_id: ItemId, typed: str) -> PrivateSnippet:
    """The words of a private note around what was searched for. Raises NotFound.

    A note that is sealed until a later day keeps them.
    """
    note = journal.store.private_notes.get(item_id)
    if note.seal_until is not None and note.cooling(journal.clock.today()):
        return PrivateSnippet("", note.seal_until)
    query = parse_query(journal, typed, typing=True)
    finder = Finder(read_terms(query.text, typing=True).wanted)
    return PrivateSnippet(_without_marks(finder.snippet((note.text, note.title))))


def name_items(journal: OpenJournal, ids: Iterable[ItemId]) -> dict[ItemId, str]:
    """What items are called, for a list of places; what is gone has no name."""
    shown = _Shown(journal, Query(""))
    names: dict[ItemId, str] = {}
    for item_id in ids:
        try:
            names[item_id] = shown.name(item_id, journal.store.facts.kind_of(item_id))
        except NotFound:
            continue
    return names


class _Shown:
    """Gives hits their titles; what several hits hang on is read once."""

    def __init__(self, journal: OpenJournal, query: Query) -> None:
        self._store = journal.store
        self._today = journal.clock.today()
        self._finder = Finder(read_terms(query.text, typing=query.typing).wanted)
        self._names: dict[ItemId, str] = {}
        self._people = {person.id: person for person in self._store.mentorships.all(archived=True)}

    def item(self, hit: Hit) -> LookedUp:
        """One hit with its titles."""
        owner_id, owner_kind = self._owner(hit)
        whose = hit.id if hit.kind is Kind.MENTORSHIP else hit.mentorship_id
        return LookedUp(
            hit,
            self._title(hit, owner_id, owner_kind),
            self._line(hit),
            owner_id,
            owner_kind,
            self._people.get(whose) if whose else None,
            hit.kind is Kind.AGENDA_LINE and self._ahead(owner_id),
        )

    def name(self, item_id: ItemId, kind: Kind) -> str:
        """What an item is called."""
        if item_id not in self._names:
            self._names[item_id] = self._read_name(item_id, kind)
        return self._names[item_id]

    def _owner(self, hit: Hit) -> tuple[ItemId, Kind]:
        if hit.parent_id is None:
            return hit.id, hit.kind
        if hit.kind is Kind.FEEDBACK:
            return hit.id, hit.kind
        return hit.parent_id, _ABOVE.get(hit.kind, Kind.SESSION)

    def _ahead(self, session_id: ItemId) -> bool:
        session = self._store.sessions.get(session_id)
        return session.status is Status.PLANNED and session.when.day >= self._today

    def _title(self, hit: Hit, owner_id: ItemId, owner_kind: Kind) -> str:
        if hit.kind is Kind.PRIVATE_NOTE:
            own = owner_id == hit.id
            return translate("Search", "Private note") if own else self.name(owner_id, owner_kind)
        if hit.title and owner_id == hit.id:
            return self._finder.marked(hit.title)
        return self._titled_by_owner(hit, self.name(owner_id, owner_kind), owner_id == hit.id)

    @staticmethod
    def _titled_by_owner(hit: Hit, name: str, own: bool) -> str:
        """A title made of what an item is and what it hangs on."""
        if hit.kind is Kind.LEARNED:
            return translate("Search", "Learned, {name}", name=name)
        if hit.kind is Kind.TAUGHT:
            return translate("Search", "Taught, {name}", name=name)
        if hit.kind is Kind.ACTION:
            return translate("Search", "Promise, {name}", name=name) if name else _promise()
        if hit.kind in _OF_THE_CYCLE:
            kind = kind_name(hit.kind)
            return kind if own else translate("Search", "{kind}, {name}", kind=kind, name=name)
        return name

    def _line(self, hit: Hit) -> str:
        if hit.kind is Kind.MILESTONE:
            return translate("Search", "Step: {step}", step=self._finder.marked(hit.title))
        return _without_marks(hit.snippet)

    def _read_name(self, item_id: ItemId, kind: Kind) -> str:
        if kind is Kind.SESSION:
            session = self._store.sessions.get(item_id)
            return session.title or _numbered(session)
        if kind is Kind.GOAL:
            return self._store.goals.get(item_id).title
        if kind is Kind.MENTORSHIP:
            return self._people[item_id].counterpart
        if kind is Kind.NOTE:
            note = self._store.notes.get(item_id)
            return headline(note.title, note.text) or translate("Search", "Note")
        if kind in _OF_THE_CYCLE:
            return self._store.facts.words_of(item_id) or kind_name(kind)
        return translate("Search", "Private note") if kind is Kind.PRIVATE_NOTE else ""


def _without_marks(snippet: str) -> str:
    """A piece of a text without the marks of headings and of emphasis."""
    return _MARKS.sub("", snippet)


def _numbered(session: Session) -> str:
    if session.number:
        return translate("Search", "Session {number}", number=session.number)
    return translate("Search", "Session")


def _promise() -> str:
    return translate("Search", "Promise")
