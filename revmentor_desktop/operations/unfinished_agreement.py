"""An agreement that is being written: it is kept inside the journal until it is saved or left."""

import json
from collections.abc import Mapping

from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.operations.open_journal import OpenJournal

UNFINISHED_AGREEMENT = "unfinished-agreement"
"""Name of the setting inside the journal."""

TypedAgreement = Mapping[str, str]
"""What each field of the form holds, by its name."""


def keep_unfinished_agreement(
    journal: OpenJournal, mentorship_id: ItemId, typed: TypedAgreement | None
) -> None:
    """Keep what is typed so far for one mentorship; None forgets it."""
    known = _read(journal)
    if typed is None and mentorship_id not in known:
        return
    if typed is None:
        del known[mentorship_id]
    else:
        known[mentorship_id] = dict(typed)
    # the mentorship is the name of what was typed about it: purging it takes the words along
    text = json.dumps(known, ensure_ascii=False) if known else ""
    with journal.store.change():
        journal.store.settings.set(UNFINISHED_AGREEMENT, text)


def read_unfinished_agreement(journal: OpenJournal, mentorship_id: ItemId) -> TypedAgreement | None:
    """What was typed and neither saved nor left, None when there is nothing."""
    return _read(journal).get(mentorship_id)


def _read(journal: OpenJournal) -> dict[str, dict[str, str]]:
    """Everything that is unfinished; what cannot be read (a newer version's) is nothing."""
    try:
        table = json.loads(journal.store.settings.get(UNFINISHED_AGREEMENT) or "{}")
        return {
            str(about): {str(name): str(text) for name, text in typed.items()}
            for about, typed in table.items()
        }
    except (ValueError, TypeError, AttributeError):
        return {}
