"""The database that reports are made from: in memory, with the rows that may leave and no others.

An authorizer sees tables and columns, never rows, so the copy is the wall; its allow-list is a
second one (VAULT.md, "Report guard"). There is no place here for private notes, ratings, progress,
tags, places, or reasons other than the one a goal was closed with, which is part of the goal.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from sqlcipher3 import dbapi2 as driver  # type: ignore[import-untyped]  # ships no stubs

from revmentor_desktop.journal.goal import Ending
from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.journal.mentorship import Role
from revmentor_desktop.journal.session import Status
from revmentor_desktop.journal.shared import (
    SharedAction,
    SharedGoal,
    SharedJournal,
    SharedLine,
    SharedMilestone,
    SharedNote,
    SharedSession,
    SharedWork,
    SharedWriteUp,
)
from revmentor_desktop.journal.sharing import Kind, Share, Side
from revmentor_desktop.storage.columns import to_day, to_when
from revmentor_desktop.storage.ledger import Value
from revmentor_desktop.storage.share_rows import (
    MORE_TABLES,
    adjustment_of,
    check_in_of,
    feedback_of,
    next_of,
    topic_of,
    version_of,
)
from revmentor_desktop.storage.sqlcipher import Connection, Row, connect_memory

TABLES: Mapping[str, tuple[str, ...]] = {
    "people": ("owner", "counterpart", "my_role"),
    "work": ("id", "text", "share"),
    "session": ("day", "at", "zone", "minutes", "status", "id", "title", "text", "share"),
    "line": ("id", "kind", "day", "text", "share"),
    "action": ("id", "owner", "made_on", "due", "done_on", "text", "outcome", "share"),
    "goal": (
        "id", "owner", "made_on", "title", "why", "measure", "wish_day", "ending", "ended_on",
        "end_reason", "share",
    ),
    "milestone": ("id", "goal_id", "title", "due", "reached_on", "share"),
    "note": ("id", "day", "title", "text", "share"),
    "closing": ("id", "day", "title", "text", "share"),
    **MORE_TABLES,
}  # fmt: skip
"""Every table of the copy with its columns; rows keep the order they were put in."""


@dataclass(frozen=True, slots=True)
class ShareCopy:
    """The copy. After `close_the_door` it is read only, and only through the allow-list."""

    connection: Connection

    @staticmethod
    def empty() -> "ShareCopy":
        """A copy without a row, to be filled."""
        connection = connect_memory()
        connection.row_factory = Row
        for table, columns in TABLES.items():
            connection.execute(f"CREATE TABLE {table}({', '.join(columns)})")
        return ShareCopy(connection)

    def fill(self, table: str, rows: Iterable[Sequence[Value] | Row]) -> None:
        """Put rows into one of the tables; their columns are named and ordered as in TABLES."""
        marks = ", ".join("?" * len(TABLES[table]))
        self.connection.executemany(f"INSERT INTO {table} VALUES ({marks})", map(tuple, rows))  # noqa: S608  # names are ours

    def close_the_door(self) -> None:
        """From now on nothing but plain reading of these tables is carried out."""
        self.connection.set_authorizer(_allow)

    def read(self) -> SharedJournal:
        """What the copy holds, as reports know it."""
        people = self._all("people")[0]
        work = self._all("work")
        return SharedJournal(
            owner=people["owner"],
            counterpart=people["counterpart"],
            my_role=Role(people["my_role"]),
            work=SharedWork(*_head(work[0]), Share(work[0]["share"])) if work else None,
            sessions=tuple(map(_session, self._all("session"))),
            lines=tuple(map(_line, self._all("line"))),
            actions=tuple(map(_action, self._all("action"))),
            goals=self._goals(),
            notes=tuple(map(_note, self._all("note"))),
            closing=tuple(map(_note, self._all("closing"))),
            topics=tuple(map(topic_of, self._all("topic"))),
            feedback=tuple(map(feedback_of, self._all("feedback"))),
            check_ins=tuple(map(check_in_of, self._all("check_in"))),
            adjustments=tuple(map(adjustment_of, self._all("adjustment"))),
            versions=tuple(map(version_of, self._all("agreement_version"))),
            next=next_of(self._all("next"), self._all("next_line")),
        )

    def close(self) -> None:
        """Forget the copy."""
        self.connection.close()

    def _goals(self) -> tuple[SharedGoal, ...]:
        steps: dict[str, list[SharedMilestone]] = defaultdict(list)
        for row in self._all("milestone"):
            steps[row["goal_id"]].append(
                SharedMilestone(
                    ItemId(row["id"]),
                    row["title"],
                    to_day(row["due"]),
                    to_day(row["reached_on"]),
                    Share(row["share"]),
                )
            )
        return tuple(_goal(row, tuple(steps[row["id"]])) for row in self._all("goal"))

    def _all(self, table: str) -> list[Row]:
        return self.connection.execute(
            f"SELECT {', '.join(TABLES[table])} FROM {table}"  # noqa: S608  # names are ours
        ).fetchall()


def _allow(action: int, first: str | None, second: str | None, *_place: object) -> int:
    """SQLite asks this of every step of every statement: SELECT and our columns, nothing else."""
    if action == driver.SQLITE_SELECT:
        return int(driver.SQLITE_OK)
    if action == driver.SQLITE_READ and second in TABLES.get(first or "", ()):
        return int(driver.SQLITE_OK)
    return int(driver.SQLITE_DENY)


def _head(row: Row) -> tuple[ItemId, str]:
    return ItemId(row["id"]), row["text"]


def _session(row: Row) -> SharedSession:
    write_up = None
    if row["id"]:
        write_up = SharedWriteUp(ItemId(row["id"]), row["title"], row["text"], Share(row["share"]))
    when = to_when(row["day"], row["at"], row["zone"])
    return SharedSession(when, row["minutes"], Status(row["status"]), write_up)


def _line(row: Row) -> SharedLine:
    return SharedLine(
        ItemId(row["id"]),
        Kind(row["kind"]),
        _day(row["day"]),
        row["text"],
        Share(row["share"]),
    )


def _action(row: Row) -> SharedAction:
    return SharedAction(
        id=ItemId(row["id"]),
        owner=Side(row["owner"]),
        made_on=_day(row["made_on"]),
        due=to_day(row["due"]),
        done_on=to_day(row["done_on"]),
        text=row["text"],
        outcome=row["outcome"],
        share=Share(row["share"]),
    )


def _goal(row: Row, steps: tuple[SharedMilestone, ...]) -> SharedGoal:
    return SharedGoal(
        id=ItemId(row["id"]),
        owner=Side(row["owner"]),
        made_on=_day(row["made_on"]),
        title=row["title"],
        why=row["why"],
        measure=row["measure"],
        by=to_day(row["wish_day"]),
        ending=Ending(row["ending"]) if row["ending"] else None,
        ended_on=to_day(row["ended_on"]),
        end_reason=row["end_reason"],
        share=Share(row["share"]),
        milestones=steps,
    )


def _day(text: str) -> date:
    return date.fromisoformat(text)


def _note(row: Row) -> SharedNote:
    return SharedNote(
        ItemId(row["id"]), _day(row["day"]), row["title"], row["text"], Share(row["share"])
    )
