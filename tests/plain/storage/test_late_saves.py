"""What is typed while its session is on the way into the trash is kept with it, once."""

from dataclasses import replace

import pytest

from revmentor_desktop.journal.ids import ItemId
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
    lines = tuple(LineDraft(line.kind, line.text, line.share, line.id) for line in saved.lines)
    root = store.trash.throw_away(whose if with_person else saved.id).id
    return replace(draft, lines=lines, private_text=None, id=saved.id), root


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
