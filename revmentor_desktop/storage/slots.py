"""Which days of a mentorship's series are used up: those of sessions that came from the plan."""

from datetime import date

from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.storage.columns import day_text, to_day
from revmentor_desktop.storage.items import Items
from revmentor_desktop.storage.ledger import Ledger

_OF_MENTORSHIP = "mentorship_id = ? AND slot_day >= ?"


class Slots:
    """Keeps with a session the day it was planned for; a moved one still uses up that day."""

    def __init__(self, ledger: Ledger, items: Items) -> None:
        self._ledger = ledger
        self._items = items

    def use(self, session_id: ItemId, day: date) -> None:
        """Say which day of the series a session was planned for. Inside change()."""
        self._ledger.run(
            "UPDATE session SET slot_day = ? WHERE id = ?", (day_text(day), session_id)
        )

    def last(self, mentorship_id: ItemId, since: date, *, thrown_away: bool) -> date | None:
        """The last day used up, from `since` on, by a session that is there or in the trash."""
        row = self._ledger.row(
            "SELECT max(slot_day) FROM session CROSS JOIN item ON item.id = session.id"  # noqa: S608  # fixed text
            f" WHERE {_OF_MENTORSHIP} AND (trashed IS NOT NULL) = ?",
            (mentorship_id, day_text(since), int(thrown_away)),
        )
        return to_day(row[0]) if row else None

    def forget(self, mentorship_id: ItemId, since: date) -> None:
        """Free all days from `since` on: the series is another one now."""
        with self._ledger.change():
            for row in self._ledger.rows(
                "SELECT item.id FROM session CROSS JOIN item ON item.id = session.id"  # noqa: S608  # fixed text
                f" WHERE {_OF_MENTORSHIP}",
                (mentorship_id, day_text(since)),
            ):
                self._free(row["id"])

    def leave(self, session_id: ItemId, mentorship_id: ItemId) -> None:
        """Free the day of a session that is about to go to another mentorship. Inside change()."""
        row = self._ledger.row(
            "SELECT slot_day FROM session JOIN item USING (id)"
            " WHERE id = ? AND mentorship_id <> ? AND slot_day IS NOT NULL",
            (session_id, mentorship_id),
        )
        if row:
            self._free(session_id)

    def _free(self, session_id: str) -> None:
        self._ledger.run("UPDATE session SET slot_day = NULL WHERE id = ?", (session_id,))
        self._items.touch(ItemId(session_id), {})
