"""Days that are no good for a meeting: holidays of theirs, and another meeting at that time.

Public holidays come from tables that are shipped (the library `holidays`); nothing is fetched.
"""

from dataclasses import dataclass
from datetime import date

from revmentor_desktop.journal.culture import Holidays, typed_holiday_on
from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.journal.session import Status
from revmentor_desktop.journal.when import When
from revmentor_desktop.operations.open_journal import OpenJournal
from revmentor_desktop.support.language import translate

FIRST_YEAR, LAST_YEAR = 1900, 2100
"""Years the tables are asked for."""


@dataclass(frozen=True, slots=True)
class Country:
    """A country whose public holidays can be ticked; `code` is ISO 3166 ("DE")."""

    code: str
    name: str


def countries() -> tuple[Country, ...]:
    """The countries there are tables of, by name. The library is loaded at the first call."""
    import holidays  # noqa: PLC0415  # a second of loading that only this page needs

    codes = holidays.list_supported_countries(include_aliases=False)
    found = [Country(code, _name(code)) for code in codes]
    return tuple(sorted(found, key=lambda country: country.name))


def holiday_on(known: Holidays, day: date) -> str | None:
    """What a day is called that is a holiday of theirs, None on any other day."""
    typed = typed_holiday_on(known, day)
    if typed is not None or not known.countries or not FIRST_YEAR <= day.year <= LAST_YEAR:
        return typed
    import holidays  # noqa: PLC0415  # a second of loading that most journals never need

    for code in known.countries:
        try:
            name = holidays.country_holidays(code, years=day.year).get(day)
        except NotImplementedError:  # a table that this version does not have
            continue
        if name:
            return translate("Holidays", "{name} ({country})", name=name, country=code)
    return None


def meeting_notices(
    journal: OpenJournal, mentorship_id: ItemId, when: When, *, but: ItemId | None = None
) -> tuple[str, ...]:
    """Sentences about a day and time for a meeting; none when nothing speaks against it.

    `but` is the session itself. Nothing is refused: the person decides.
    """
    mentorship = journal.store.mentorships.get(mentorship_id)
    found = []
    holiday = holiday_on(journal.store.cultures.of(mentorship_id).holidays, when.day)
    if holiday:
        found.append(
            translate(
                "Holidays",
                "{holiday} is a holiday for {name} on that day.",
                holiday=holiday,
                name=mentorship.first_name,
            )
        )
    names = _meeting_then(journal, when, but)
    if names:
        found.append(
            translate("Holidays", "There is another session then, with {name}.", name=names[0])
        )
    return tuple(found)


def _meeting_then(journal: OpenJournal, when: When, but: ItemId | None) -> list[str]:
    """Whom one meets at the same minute."""
    if when.at is None:
        return []
    rows = journal.store.sessions.rows(None, start=when.day, end=when.day)
    return [
        journal.store.mentorships.get(row.mentorship_id).counterpart
        for row in rows
        if row.id != but
        and row.status in (Status.PLANNED, Status.HELD)
        and (row.when.utc or row.when.order) == (when.utc or when.order)
    ]


def _name(code: str) -> str:
    import holidays  # noqa: PLC0415  # see above

    kind = holidays.registry.COUNTRIES
    for names in kind.values():
        if code in names[1:]:
            return str(names[0])
    return code
