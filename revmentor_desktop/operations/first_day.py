"""The day page of a journal: what waits, or, before anybody is in it, how to begin."""

from dataclasses import dataclass

from revmentor_desktop.operations.back_up import newest_verified
from revmentor_desktop.operations.open_journal import OpenJournal
from revmentor_desktop.operations.settings import owner
from revmentor_desktop.operations.today import Today, see_today


@dataclass(frozen=True, slots=True)
class FirstDay:
    """A journal nobody is in yet. `copy_made` says that a copy was made and opened again."""

    owner: str
    copy_made: bool


def see_day(journal: OpenJournal) -> Today | FirstDay:
    """What the page shows: the first day goes away when the first mentorship exists."""
    if journal.store.mentorships.all(archived=True):
        return see_today(journal)
    return FirstDay(owner(journal), newest_verified(journal.place) is not None)
