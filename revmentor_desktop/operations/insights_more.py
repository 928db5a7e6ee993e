"""What the page of insights shows after its figures, because it takes longer to read."""

from collections.abc import Mapping
from dataclasses import dataclass

from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.journal.self_evaluation import SelfArea, SelfRating
from revmentor_desktop.journal.themes import Passage, Theme
from revmentor_desktop.operations.insights import on_this_day, read_themes, years_together
from revmentor_desktop.operations.open_journal import OpenJournal
from revmentor_desktop.operations.self_evaluation import read_self_evaluation


@dataclass(frozen=True, slots=True)
class MoreInsights:
    """Themes, this day in earlier years, how I rated my own part; `years` is an anniversary's."""

    mentorship_id: ItemId
    themes: tuple[Theme, ...]
    that_day: tuple[Passage, ...]
    years: int
    own: Mapping[SelfArea, tuple[SelfRating, ...]]


def read_more_insights(journal: OpenJournal, mentorship_id: ItemId) -> MoreInsights:
    """All of it. Raises NotFound."""
    mentorship = journal.store.mentorships.get(mentorship_id)
    return MoreInsights(
        mentorship_id,
        read_themes(journal, mentorship_id),
        on_this_day(journal, mentorship_id),
        years_together(mentorship, journal.clock.today()),
        read_self_evaluation(journal, mentorship_id),
    )
