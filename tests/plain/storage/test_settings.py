"""What a journal remembers for itself outlives the items it speaks of, without their ids."""

import json

from revmentor_desktop.journal.note import NoteDraft
from revmentor_desktop.storage.store import Store
from tests.plain.storage.journals import day, mentorship


def test_a_purged_item_leaves_the_records_that_named_it(store: Store) -> None:
    amara = mentorship(store)
    gone, stays = (store.notes.save(NoteDraft(day(), text=text)).id for text in "ab")
    records = f"summaries-left:{amara.id}"
    before = [{"at": "2026-03-02", "items": [gone, stays]}, {"at": "2026-03-03", "items": [gone]}]
    store.settings.set(records, json.dumps(before))
    store.settings.set("last-place", json.dumps(["notes", None, gone]))
    store.settings.set("owner", "[Sam")
    store.settings.set("other", json.dumps({gone: 1, "a": {"b": gone, "c": stays}}))
    store.trash.throw_away(gone)
    store.trash.purge([gone])
    after = [{"at": "2026-03-02", "items": [stays]}, {"at": "2026-03-03", "items": []}]
    assert json.loads(store.settings.get(records) or "") == after
    assert store.settings.get("last-place") == '["notes", null]'
    assert store.settings.get("owner") == "[Sam"
    assert json.loads(store.settings.get("other") or "") == {"a": {"c": stays}}


def test_a_purged_mentorship_takes_its_own_records_along(store: Store) -> None:
    amara, ben = mentorship(store), mentorship(store, "Ben")
    for person in (amara, ben):
        store.settings.set(f"summaries-left:{person.id}", "[]")
        store.settings.set(f"summary-choice:{person.id}", "{}")
    store.trash.throw_away(amara.id)
    store.trash.purge([amara.id])
    names = {row["name"] for row in store.ledger.rows("SELECT name FROM setting")}
    assert names == {"owner", f"summaries-left:{ben.id}", f"summary-choice:{ben.id}"}
