"""Check-ins and how often they come, in the journal file."""

from revmentor_desktop.journal.check_in import Answers, CheckIn, CheckInDraft, CheckInRhythm
from revmentor_desktop.journal.ids import ItemId, new_id
from revmentor_desktop.journal.mentorship import Cadence, Unit
from revmentor_desktop.journal.plain_text import kept
from revmentor_desktop.journal.sharing import Kind, Share
from revmentor_desktop.storage.columns import day_text, to_day, when_of
from revmentor_desktop.storage.items import Detail, Entry, Items, not_found
from revmentor_desktop.storage.ledger import Ledger, Value
from revmentor_desktop.storage.put_away import check_not_away
from revmentor_desktop.storage.sqlcipher import Row

_SELECT = "SELECT item.*, check_in.* FROM item JOIN check_in ON check_in.id = item.id"


class CheckIns:
    """Saves and lists check-ins."""

    def __init__(self, ledger: Ledger, items: Items) -> None:
        self._ledger = ledger
        self._items = items

    def save(self, draft: CheckInDraft) -> CheckIn:
        """Save a check-in, new or changed. Raises NotFound."""
        item_id = draft.id or new_id()
        columns = {**_columns("my", draft.mine), **_columns("their", draft.theirs)}
        words = [columns[f"{side}_{name}"] for side in ("my", "their") for name in _WORDS]
        with self._ledger.change():
            self._items.put(
                Entry(
                    kind=Kind.CHECK_IN,
                    id=item_id,
                    when=self._items.when_for(draft.id, Kind.CHECK_IN, draft.day),
                    share=draft.share,
                    mentorship_id=draft.mentorship_id,
                    body="\n\n".join(str(text) for text in words if text),
                    detail=Detail(
                        "check_in",
                        {
                            "due": day_text(draft.due),
                            "finished_on": day_text(draft.finished_on),
                            **columns,
                        },
                    ),
                ),
                new=draft.id is None,
            )
            return self._one(item_id)

    def get(self, item_id: ItemId) -> CheckIn:
        """One check-in. Raises NotFound, also for one in the trash."""
        return self._one(item_id, " AND trashed IS NULL")

    def all(self, mentorship_id: ItemId | None = None) -> tuple[CheckIn, ...]:
        """The check-ins of one mentorship or of all, the oldest first, drafts too."""
        rows = self._ledger.rows(
            f"{_SELECT} WHERE trashed IS NULL AND kind = 'check-in'"
            " AND (? IS NULL OR mentorship_id = ?) ORDER BY place",
            (mentorship_id, mentorship_id),
        )
        return tuple(_check_in(row) for row in rows)

    def rhythm(self, mentorship_id: ItemId) -> CheckInRhythm:
        """How often a mentorship is looked at: monthly while nothing else was chosen."""
        row = self._ledger.row(
            "SELECT * FROM check_in_rhythm WHERE mentorship_id = ?", (mentorship_id,)
        )
        if row is None:
            return CheckInRhythm()
        cadence = Cadence(row["every"], Unit(row["unit"]), bool(row["by_weekday"]))
        return CheckInRhythm(cadence, to_day(row["start_day"]))

    def put_rhythm(self, mentorship_id: ItemId, rhythm: CheckInRhythm) -> None:
        """Choose how often a mentorship is looked at. Raises NotFound."""
        cadence = rhythm.cadence
        with self._ledger.change():
            self._items.find(mentorship_id, Kind.MENTORSHIP)
            check_not_away(self._ledger, mentorship_id)
            self._ledger.run(
                "INSERT OR REPLACE INTO check_in_rhythm"
                "(mentorship_id, every, unit, by_weekday, start_day, stamp)"
                " VALUES (?, ?, ?, ?, ?, ?)",
                (
                    mentorship_id, cadence.every, cadence.unit.value, int(cadence.by_weekday),
                    day_text(rhythm.start), self._ledger.stamp,
                ),
            )  # fmt: skip

    def _one(self, item_id: ItemId, also: str = "") -> CheckIn:
        row = self._ledger.row(f"{_SELECT} WHERE item.id = ?{also}", (item_id,))
        if row is None:
            raise not_found()
        return _check_in(row)


_RATED, _WORDS = ("glad", "open", "learn", "time"), ("helped", "more")


def _columns(side: str, answers: Answers) -> dict[str, Value]:
    return {
        f"{side}_satisfaction": answers.given,
        **{f"{side}_{name}": getattr(answers, name) for name in _RATED},
        **{f"{side}_{name}": kept(getattr(answers, name)) for name in _WORDS},
    }


def _answers(row: Row, side: str) -> Answers:
    said = [row[f"{side}_{name}"] for name in (*_RATED, *_WORDS, "satisfaction")]
    return Answers(*said)


def _check_in(row: Row) -> CheckIn:
    return CheckIn(
        id=ItemId(row["id"]),
        mentorship_id=ItemId(row["mentorship_id"]),
        day=when_of(row).day,
        due=to_day(row["due"]),
        mine=_answers(row, "my"),
        theirs=_answers(row, "their"),
        finished_on=to_day(row["finished_on"]),
        share=Share(row["share"]),
    )
