"""The card about the counterpart (P6)."""

from dataclasses import replace
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from revmentor_desktop.journal.culture import CultureCard, Holidays, TypedHoliday
from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.journal.plain_text import kept, one_line
from revmentor_desktop.operations.open_journal import OpenJournal
from revmentor_desktop.support.errors import WrongUsage
from revmentor_desktop.support.language import translate


def keep_card(journal: OpenJournal, card: CultureCard) -> CultureCard:
    """Save the card of a mentorship. Raises WrongUsage for a time zone that is none."""
    if card.zone and not _is_zone(card.zone):
        raise WrongUsage(
            translate("Culture", "“{zone}” is no time zone.", zone=card.zone),
            todo=translate("Culture", "Write it as Europe/London or Asia/Tokyo."),
        )
    typed = tuple(
        TypedHoliday(known.day, one_line(known.name), known.every_year)
        for known in card.holidays.typed
        if known.name.strip()
    )
    countries = tuple(dict.fromkeys(code.strip().upper() for code in card.holidays.countries))
    card = replace(
        card,
        pronunciation=one_line(card.pronunciation),
        languages=one_line(card.languages),
        directness=kept(card.directness).strip(),
        feedback=kept(card.feedback).strip(),
        notes=kept(card.notes),
        holidays=Holidays(typed, countries),
    )
    with journal.store.change():
        return journal.store.cultures.save(card)


def read_card(journal: OpenJournal, mentorship_id: ItemId) -> CultureCard:
    """The card of a mentorship; an empty one when there is none yet."""
    return journal.store.cultures.of(mentorship_id)


def _is_zone(name: str) -> bool:
    try:
        ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return False
    return True
