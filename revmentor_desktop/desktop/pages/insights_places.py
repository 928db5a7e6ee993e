"""Where one finds again what a figure or a theme was read from."""

from revmentor_desktop.desktop.places import PageName, Place
from revmentor_desktop.desktop.search.rows import PAGES
from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.journal.sharing import Kind
from revmentor_desktop.operations.habit_sources import HabitSource

_ABOUT_BOTH = (PageName.AGREEMENT, PageName.OVER_TIME)
"""Pages about the two, not about an item."""


def place_of_source(source: HabitSource, mentorship_id: ItemId) -> Place | None:
    """Where a habit's source is shown, None where there is nothing to show."""
    if source.kind is Kind.AGREEMENT:
        return Place(PageName.AGREEMENT, mentorship_id)
    if source.item_id is None:
        return None
    return place_of_text(source.kind, source.item_id, source.item_id, mentorship_id)


def place_of_text(
    kind: Kind, owner_id: ItemId, item_id: ItemId, mentorship_id: ItemId, words: str = ""
) -> Place:
    """Where a text is shown: what was written about a session is on the session's page."""
    page = PAGES.get(kind, PageName.WRITE_UP)
    if page is PageName.NOTES:
        return Place(page, None, item_id, words)
    if page in _ABOUT_BOTH or (page is PageName.CHECK_IN and kind is not Kind.CHECK_IN):
        return Place(page, mentorship_id)
    return Place(page, mentorship_id, owner_id, words)
