"""Whom the journal is about, as the sidebar shows them."""

from dataclasses import dataclass

from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.journal.mentorship import Mentorship
from revmentor_desktop.journal.phase import Phase
from revmentor_desktop.operations.check_ins import check_ins_due
from revmentor_desktop.operations.open_journal import OpenJournal
from revmentor_desktop.operations.settings import last_place
from revmentor_desktop.operations.settings import owner as owner_of
from revmentor_desktop.operations.today import see_write_ups


@dataclass(frozen=True, slots=True)
class People:
    """The owner, the mentorships that go on, and those put away.

    `due` are the mentorships with a session that waits to be written up, `ended` those put away
    that have their closing review, `check_ins` those with a check-in due within a week. The
    sample's mentorships are told apart by their own mark.
    """

    owner: str
    active: tuple[Mentorship, ...]
    archived: tuple[Mentorship, ...]
    due: frozenset[ItemId]
    ended: frozenset[ItemId] = frozenset()
    check_ins: frozenset[ItemId] = frozenset()

    def find(self, item_id: ItemId | None) -> Mentorship | None:
        """The mentorship of that id, put away or not."""
        return next((one for one in (*self.active, *self.archived) if one.id == item_id), None)

    @property
    def real(self) -> tuple[Mentorship, ...]:
        """The mentorships that go on and are not invented."""
        return tuple(one for one in self.active if not one.sample)

    @property
    def sample(self) -> tuple[Mentorship, ...]:
        """The invented ones that go on."""
        return tuple(one for one in self.active if one.sample)

    @property
    def has_sample(self) -> bool:
        """Whether the sample is in the journal, put away or not."""
        return any(one.sample for one in (*self.active, *self.archived))

    @property
    def only_sample(self) -> bool:
        """Whether nobody real is in the journal but the sample is."""
        everyone = (*self.active, *self.archived)
        return bool(everyone) and all(one.sample for one in everyone)


def see_people(journal: OpenJournal) -> People:
    """Who is in the journal now."""
    everyone = journal.store.mentorships.all(archived=True)
    active = tuple(one for one in everyone if one.archived_on is None)
    archived = tuple(one for one in everyone if one.archived_on is not None)
    phases = journal.store.phases
    return People(
        owner=owner_of(journal),
        active=active,
        archived=archived,
        due=frozenset(waiting.mentorship.id for waiting in see_write_ups(journal, active)),
        ended=frozenset(one.id for one in archived if phases.of(one.id).phase is Phase.ENDED),
        check_ins=frozenset(one.mentorship.id for one in check_ins_due(journal)),
    )


def see_beginning(journal: OpenJournal) -> tuple[People, str]:
    """What the window needs to begin: who is there, and where one was."""
    return see_people(journal), last_place(journal)
