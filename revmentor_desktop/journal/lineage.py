"""How often a topic was put off, and since when (RULES.md, "Topics and agendas")."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from revmentor_desktop.journal.agenda import Outcome
from revmentor_desktop.journal.agenda_line import Appearance
from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.journal.session import Status
from revmentor_desktop.journal.typed_dates import MONTHS
from revmentor_desktop.support.language import translate


@dataclass(frozen=True, slots=True)
class Lineage:
    """What the agendas a topic was on say of it.

    `postponed` counts those it was put off on; `first` is the day of the first agenda it was on,
    `last` of the last one it was put off on. `carried` is whether that was the last session held.
    """

    postponed: int = 0
    first: date | None = None
    last: date | None = None
    carried: bool = False

    def brief(self) -> str:
        """As a few words beside a topic: "Parked twice, from 29 May"; "" when it never was."""
        if not self.postponed or self.last is None:
            return ""
        day = f"{self.last.day} {MONTHS[self.last.month - 1]}"
        said = {
            1: translate("Lineage", "From {day}", day=day),
            2: translate("Lineage", "Parked twice, from {day}", day=day),
        }
        return said.get(self.postponed) or translate(
            "Lineage", "Parked %n time(s), from {day}", n=self.postponed, day=day
        )

    def words(self) -> str:
        """As a sentence: "Third time postponed, first on 3 March"; "" when it never was."""
        if not self.postponed or self.first is None:
            return ""
        day = f"{self.first.day} {MONTHS[self.first.month - 1]}"
        if self.postponed == 1:
            return translate("Lineage", "Carried over from {day}", day=day)
        said = {
            2: translate("Lineage", "Second time postponed, first on {day}", day=day),
            3: translate("Lineage", "Third time postponed, first on {day}", day=day),
            4: translate("Lineage", "Fourth time postponed, first on {day}", day=day),
            5: translate("Lineage", "Fifth time postponed, first on {day}", day=day),
        }
        return said.get(self.postponed) or translate(
            "Lineage", "Postponed %n time(s), first on {day}", n=self.postponed, day=day
        )


def lineage_of(appearances: Sequence[Appearance], last_held: ItemId | None) -> Lineage:
    """What the agendas say, given in the order of their days. `last_held` is that session's id.

    A topic was put off where that was said, or where it was left undecided on a session that was
    held; the agenda of a session that was missed or is still to come counts for nothing.
    """
    put_off = [seen for seen in appearances if was_put_off(seen)]
    if not put_off:
        return Lineage()
    return Lineage(
        len(put_off),
        put_off[0].day,
        put_off[-1].day,
        any(seen.session_id == last_held for seen in put_off),
    )


def was_put_off(seen: Appearance) -> bool:
    """Whether a topic was put off on this agenda."""
    if seen.outcome is None:
        return seen.status is Status.HELD
    return seen.outcome is Outcome.DEFERRED


def took_place(seen: Appearance) -> bool:
    """Whether this agenda was one of a session that took place: held, or lines decided on it."""
    return seen.status is Status.HELD or seen.outcome is not None
