"""What left past a boundary, as it is looked up later: the words, when, and why (P5)."""

from dataclasses import dataclass
from datetime import datetime

from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.journal.kind_words import kind_name
from revmentor_desktop.journal.phase import Release
from revmentor_desktop.journal.sharing import Kind
from revmentor_desktop.journal.when import When
from revmentor_desktop.operations.guard import list_releases
from revmentor_desktop.operations.open_journal import OpenJournal
from revmentor_desktop.support.errors import NotFound


@dataclass(frozen=True, slots=True)
class Released:
    """A release with the words it was about, and when, in the zone one is in."""

    release: Release
    what: str
    when: When


def see_releases(journal: OpenJournal, mentorship_id: ItemId) -> tuple[Released, ...]:
    """What was let through in a mentorship, the newest first."""
    return tuple(
        Released(
            release,
            _called(journal, release.item_id),
            When.of(datetime.fromisoformat(release.at), journal.clock.zone),
        )
        for release in list_releases(journal, mentorship_id)
    )


def _called(journal: OpenJournal, item_id: ItemId) -> str:
    """What an item is called; one in the trash is still called so."""
    facts = journal.store.facts
    try:
        kind = facts.kind_of(item_id)
    except NotFound:
        return facts.words_of(item_id)
    return kind_name(kind) if kind is Kind.AGREEMENT else facts.words_of(item_id)
