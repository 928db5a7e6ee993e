"""The card about a counterpart in the journal file: one for each mentorship, always private."""

import json
from datetime import date

from revmentor_desktop.journal.culture import CultureCard, Holidays, TypedHoliday
from revmentor_desktop.journal.ids import ItemId, new_id
from revmentor_desktop.journal.plain_text import kept
from revmentor_desktop.journal.sharing import Kind, Share
from revmentor_desktop.storage.items import Detail, Entry, Items
from revmentor_desktop.storage.ledger import Ledger
from revmentor_desktop.storage.sqlcipher import Row

_SELECT = (
    "SELECT item.*, pronunciation, languages, home_zone, directness, feedback, holidays"
    " FROM item JOIN culture ON culture.id = item.id WHERE trashed IS NULL AND mentorship_id = ?"
)


class Cultures:
    """Saves and reads the cards."""

    def __init__(self, ledger: Ledger, items: Items) -> None:
        self._ledger = ledger
        self._items = items

    def save(self, card: CultureCard) -> CultureCard:
        """Save the card of a mentorship, the first time or again. Raises NotFound."""
        languages = kept(card.languages)
        with self._ledger.change():
            row = self._row(card.mentorship_id)
            item_id = ItemId(row["id"]) if row else None
            self._items.put(
                Entry(
                    kind=Kind.CULTURE,
                    id=item_id or new_id(),
                    when=self._items.when_for(item_id, Kind.CULTURE),
                    share=Share.PRIVATE,
                    mentorship_id=card.mentorship_id,
                    body=kept(card.notes),
                    more=(kept(card.pronunciation), languages, kept(card.directness),
                          kept(card.feedback)),
                    detail=Detail(
                        "culture",
                        {
                            "pronunciation": kept(card.pronunciation),
                            "languages": languages,
                            "home_zone": card.zone,
                            "directness": kept(card.directness),
                            "feedback": kept(card.feedback),
                            "holidays": _written(card.holidays),
                        },
                    ),
                ),
                new=row is None,
            )  # fmt: skip
            return self.of(card.mentorship_id)

    def of(self, mentorship_id: ItemId) -> CultureCard:
        """The card of a mentorship; an empty one when there is none yet."""
        row = self._row(mentorship_id)
        return _card(row) if row else CultureCard(mentorship_id)

    def _row(self, mentorship_id: ItemId) -> Row | None:
        return self._ledger.row(_SELECT, (mentorship_id,))


def _card(row: Row) -> CultureCard:
    return CultureCard(
        mentorship_id=ItemId(row["mentorship_id"]),
        pronunciation=row["pronunciation"],
        languages=row["languages"],
        zone=row["home_zone"],
        directness=row["directness"],
        feedback=row["feedback"],
        notes=row["body"],
        holidays=_read(row["holidays"]),
        id=ItemId(row["id"]),
    )


def _written(holidays: Holidays) -> str:
    typed = [
        {"day": known.day.isoformat(), "name": kept(known.name), "every_year": known.every_year}
        for known in holidays.typed
    ]
    document = {"typed": typed, "countries": list(holidays.countries)}
    return json.dumps(document, ensure_ascii=False)


def _read(text: str) -> Holidays:
    found = json.loads(text)
    typed = tuple(
        TypedHoliday(date.fromisoformat(one["day"]), one["name"], one["every_year"])
        for one in found["typed"]
    )
    return Holidays(typed, tuple(found["countries"]))
