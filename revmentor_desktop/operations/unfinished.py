"""What was being typed in a dialog when the journal was locked: it comes back with the unlocking.

It is kept inside the journal, as everything that is typed, and only until the person keeps it or
leaves it.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field

from revmentor_desktop.operations.open_journal import OpenJournal

UNFINISHED = "unfinished"
"""Name of the setting inside the journal."""

MENTORSHIP = "mentorship"
"""The kind of the form of a mentorship, which is on two screens."""

Typed = Mapping[str, str | int]
"""What each input holds: words, a place in a row of choices, or 1 and 0."""


@dataclass(frozen=True, slots=True)
class Unfinished:
    """What stood in one dialog: which kind of dialog, about which item, and what was typed."""

    kind: str
    item_id: str
    typed: Typed = field(hash=False)

    @property
    def about(self) -> tuple[str, str]:
        """By which the dialog is known again."""
        return self.kind, self.item_id


def keep_unfinished(journal: OpenJournal, unfinished: tuple[Unfinished, ...]) -> None:
    """Keep this and nothing of before. Writes nothing where there was nothing and is nothing."""
    settings = journal.store.settings
    if not unfinished and not settings.get(UNFINISHED):
        return
    # The item is the name of what was typed about it: purging the item takes the words along.
    table = [{"kind": one.kind, "typed": {one.item_id: dict(one.typed)}} for one in unfinished]
    with journal.store.change():
        settings.set(UNFINISHED, json.dumps(table, ensure_ascii=False) if table else "")


def read_unfinished(journal: OpenJournal) -> tuple[Unfinished, ...]:
    """What waits to be taken up again; what cannot be read (a newer version's) is nothing."""
    try:
        table = json.loads(journal.store.settings.get(UNFINISHED) or "[]")
        return tuple(
            Unfinished(str(one["kind"]), str(item_id), _typed(typed))
            for one in table
            for item_id, typed in one["typed"].items()
        )
    except (ValueError, TypeError, KeyError, AttributeError):
        return ()


def _typed(table: Mapping[str, object]) -> Typed:
    return {name: value for name, value in table.items() if isinstance(value, str | int)}
