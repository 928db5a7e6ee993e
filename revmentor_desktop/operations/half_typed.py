"""What is half typed in the room: it is kept inside the journal until it becomes a line.

A crash, a lock or an empty battery in the middle of a sentence takes a few seconds of it at most.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass

from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.journal.room import MarkKind
from revmentor_desktop.operations.open_journal import OpenJournal

HALF_TYPED = "half-typed"
"""Name of the setting inside the journal."""

_TEXT, _MARK, _AGAIN = "text", "mark", "again"


@dataclass(frozen=True, slots=True)
class HalfTyped:
    """The line being typed with the mark set on it, and the line said in other `words`, if any."""

    text: str = ""
    mark: MarkKind | None = None
    line_id: ItemId | None = None
    words: str = ""

    def __bool__(self) -> bool:
        """Whether there is anything to come back to."""
        return bool(self.text.strip()) or self.line_id is not None


NOTHING = HalfTyped()


def keep_half_typed(journal: OpenJournal, session_id: ItemId, half: HalfTyped = NOTHING) -> None:
    """Keep what is typed so far for one session; nothing typed forgets it."""
    known = _read(journal)
    if not half and session_id not in known:
        return
    if half:
        known[session_id] = _table(half)
    else:
        del known[session_id]
    # session and line are the names of what was typed: purging one of them takes the words along
    text = json.dumps(known, ensure_ascii=False) if known else ""
    with journal.store.change():
        journal.store.settings.set(HALF_TYPED, text)


def read_half_typed(journal: OpenJournal, session_id: ItemId) -> HalfTyped:
    """What was typed and not kept as a line yet; what cannot be read is nothing."""
    table = _read(journal).get(session_id)
    if table is None:
        return NOTHING
    mark, again = table.get(_MARK), table.get(_AGAIN)
    line_id, words = next(iter(again.items())) if isinstance(again, dict) and again else (None, "")
    return HalfTyped(
        str(table.get(_TEXT, "")),
        next((one for one in MarkKind if one == mark), None),
        ItemId(line_id) if line_id else None,
        str(words),
    )


def _table(half: HalfTyped) -> Mapping[str, object]:
    again = {half.line_id: half.words} if half.line_id else {}
    return {_TEXT: half.text, _MARK: half.mark, _AGAIN: again}


def _read(journal: OpenJournal) -> dict[str, Mapping[str, object]]:
    """Everything that is half typed; what cannot be read (a newer version's) is nothing."""
    try:
        table = json.loads(journal.store.settings.get(HALF_TYPED) or "{}")
        return {str(about): dict(typed) for about, typed in table.items()}
    except (ValueError, TypeError, AttributeError):
        return {}
