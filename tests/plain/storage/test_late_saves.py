"""What is typed while its session is on the way into the trash is kept with it, once."""

from dataclasses import replace

import pytest

from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.journal.note import NoteDraft, PrivateNoteDraft
from revmentor_desktop.journal.search import Query
from revmentor_desktop.journal.session import LineDraft, SessionDraft
from revmentor_desktop.journal.sharing import Kind
from revmentor_desktop.storage.store import Store
from tests.plain.storage.journals import day, mentorship

WITH_PERSON = pytest.mark.parametrize(
    "with_person", [False, True], ids=["the session", "the mentorship"]
)


def _thrown(store: Store, *, with_person: bool) -> tuple[SessionDraft, ItemId]:
    """What is still typed in a session that was thrown away, and what brings it back."""
    whose = mentorship(store).id
    lines = (LineDraft(Kind.LEARNED, "one"), LineDraft(Kind.TAUGHT, "two"))
    draft = SessionDraft(whose, day(), lines=lines, private_text="first")
    saved = store.sessions.save(draft)
    typed = tuple(LineDraft(line.kind, line.text, line.share, line.id) for line in saved.lines)
    root = store.trash.throw_away(whose if with_person else saved.id).id
    return replace(draft, lines=typed, private_text=None, id=saved.id), root


@WITH_PERSON
def test_a_late_private_note_is_the_one_that_is_there(store: Store, with_person: bool) -> None:
    draft, root = _thrown(store, with_person=with_person)
    assert draft.id
    store.sessions.save(replace(draft, private_text="first and last"))
    store.trash.bring_back(root)
    assert store.sessions.private_text(draft.id) == "first and last"
    assert len(store.private_notes.rows(draft.mentorship_id)) == 1


@WITH_PERSON
def test_late_lines_are_kept(store: Store, with_person: bool) -> None:
    draft, root = _thrown(store, with_person=with_person)
    assert draft.id
    assert draft.lines
    first, second = draft.lines
    lines = (second, replace(first, text="one and last"), LineDraft(Kind.LEARNED, "new"))
    late = store.sessions.save(replace(draft, lines=lines))
    assert [line.text for line in late.lines] == ["two", "one and last", "new"]
    store.trash.bring_back(root)
    assert store.sessions.get(draft.id).lines == late.lines


@WITH_PERSON
def test_what_is_emptied_late_does_not_come_back(store: Store, with_person: bool) -> None:
    draft, root = _thrown(store, with_person=with_person)
    assert draft.id
    assert draft.lines
    first, second = draft.lines
    store.sessions.save(replace(draft, lines=(second,), private_text=""))
    store.trash.bring_back(root)
    assert [line.id for line in store.sessions.get(draft.id).lines] == [second.id]
    assert store.sessions.private_text(draft.id) == ""
    assert {thrown.kind for thrown in store.trash.rows()} == {Kind.LEARNED, Kind.PRIVATE_NOTE}
    assert first.id
    store.trash.bring_back(first.id)
    assert [line.id for line in store.sessions.get(draft.id).lines] == [first.id, second.id]


def test_a_line_emptied_and_written_again_late_comes_back_with_its_session(store: Store) -> None:
    draft, root = _thrown(store, with_person=False)
    assert draft.id
    assert draft.lines
    for text in ("", "once more"):
        lines = (replace(draft.lines[0], text=text), draft.lines[1])
        store.sessions.save(replace(draft, lines=lines))
    store.trash.bring_back(root)
    assert [line.text for line in store.sessions.get(draft.id).lines] == ["once more", "two"]
    assert store.trash.rows() == ()


def test_what_is_taken_out_of_a_mentorship_late_is_not_thrown_away_with_it(store: Store) -> None:
    amara, ben = mentorship(store), mentorship(store, "Ben")
    note = store.notes.save(NoteDraft(day(), text="wombat", mentorship_id=amara.id))
    private = store.private_notes.save(PrivateNoteDraft(day(), "bandicoot", "", amara.id))
    moved = store.sessions.save(
        SessionDraft(amara.id, day(), lines=(LineDraft(Kind.LEARNED, "numbat"),), private_text="p")
    )
    store.trash.throw_away(amara.id)
    store.notes.save(NoteDraft(day(), text="wombat", id=note.id))
    store.private_notes.save(PrivateNoteDraft(day(), "bandicoot", "", None, id=private.id))
    store.sessions.save(SessionDraft(ben.id, day(), id=moved.id))
    store.trash.purge([amara.id])
    assert store.notes.get(note.id).text == "wombat"
    assert store.private_notes.get(private.id).text == "bandicoot"
    assert store.sessions.get(moved.id).lines[0].text == "numbat"
    assert store.sessions.private_text(moved.id) == "p"
    while not store.search.build_private_index():
        pass
    for word in ("wombat", "bandicoot", "numbat"):
        assert store.search.find(Query(word)).total == 1


def test_what_only_changes_late_stays_in_the_trash_with_its_mentorship(store: Store) -> None:
    amara = mentorship(store)
    note = store.notes.save(NoteDraft(day(), text="a", mentorship_id=amara.id))
    store.trash.throw_away(amara.id)
    store.notes.save(NoteDraft(day(), text="b", mentorship_id=amara.id, id=note.id))
    assert store.notes.rows() == ()
    store.trash.bring_back(amara.id)
    assert store.notes.get(note.id).text == "b"
