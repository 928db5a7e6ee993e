"""What the journal remembers of copies that left it: when, which kind, how many; no words."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from revmentor_desktop.operations.open_journal import OpenJournal

_NAME, _KEPT = "exports-left", 100


@dataclass(frozen=True, slots=True)
class ExportLeft:
    """One copy: `form` is "open" or "sealed", `kinds` how many items of each kind were in it."""

    at: str
    form: str
    items: int
    kinds: Mapping[str, int]
    with_private: bool


def remember_export(
    journal: OpenJournal, form: str, kinds: Mapping[str, int], *, with_private: bool
) -> None:
    """Keep that a copy left just now."""
    record = {
        "at": journal.clock.now().isoformat(timespec="seconds"),
        "form": form,
        "items": sum(kinds.values()),
        "kinds": dict(kinds),
        "with_private": with_private,
    }
    records = [*_records(journal), record]
    journal.store.settings.set(_NAME, json.dumps(records[-_KEPT:]))


def exports_left(journal: OpenJournal) -> tuple[ExportLeft, ...]:
    """The copies that left, the latest first."""
    return tuple(ExportLeft(**record) for record in reversed(_records(journal)))


def _records(journal: OpenJournal) -> list[dict[str, Any]]:
    records: list[dict[str, Any]] = json.loads(journal.store.settings.get(_NAME) or "[]")
    return records
