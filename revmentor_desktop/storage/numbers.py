"""The numbers of sessions: each counts by date among those of its mentorship that take one."""

from bisect import bisect_right, insort

from revmentor_desktop.storage.ledger import Ledger
from revmentor_desktop.storage.sqlcipher import Row


class Numbers:
    """Reads the places of a mentorship's sessions once, from the index alone.

    They are read again after any change that gives or takes a number; a session that is only
    added is added here too. So neither saving nor feeding counts what is there already.
    """

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger
        self._places: dict[str, list[int]] = {}
        self._as_of = ledger.renumberings

    def of(self, row: Row) -> int:
        """The number of a session's row, 0 for one that was missed or moved away."""
        if not row["tally"]:
            return 0
        if self._as_of != self._ledger.renumberings:
            self._places.clear()
            self._as_of = self._ledger.renumberings
        whose = row["mentorship_id"]
        if whose not in self._places:
            self._places[whose] = self._read(whose)
        return bisect_right(self._places[whose], row["place"])

    def added(self, row: Row) -> None:
        """Take in a session that was saved just now for the first time."""
        expected = self._as_of + bool(row["tally"])
        if row["trashed"] or self._ledger.renumberings != expected:
            return
        self._as_of = expected
        if row["tally"] and row["mentorship_id"] in self._places:
            insort(self._places[row["mentorship_id"]], row["place"])

    def _read(self, mentorship_id: str) -> list[int]:
        rows = self._ledger.rows(
            "SELECT place FROM item WHERE mentorship_id = ? AND kind = 'session'"
            " AND trashed IS NULL AND tally = 1 ORDER BY place",
            (mentorship_id,),
        )
        return [row["place"] for row in rows]
