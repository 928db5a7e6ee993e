"""Whatever was written comes out and in again unchanged, byte for byte."""

import tempfile
from contextlib import ExitStack
from dataclasses import replace
from datetime import date, time
from pathlib import Path
from typing import Any

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from revmentor_desktop.exchange.open_json import to_json
from revmentor_desktop.exchange.open_read import read_json
from revmentor_desktop.journal.action import ActionDraft
from revmentor_desktop.journal.goal import GoalDraft, MilestoneDraft, ProgressDraft
from revmentor_desktop.journal.mentorship import Cadence, MentorshipDraft, Unit
from revmentor_desktop.journal.note import NoteDraft, PrivateNoteDraft
from revmentor_desktop.journal.open_choice import OpenChoice
from revmentor_desktop.journal.session import LineDraft, Ratings, SessionDraft, Status
from revmentor_desktop.journal.sharing import Kind, Share, Side
from revmentor_desktop.journal.when import When
from revmentor_desktop.storage.open_copy import read_open
from revmentor_desktop.storage.store import Store
from tests.plain.storage.journals import Journal, closing

TODAY = date(2026, 6, 11)
ALL = OpenChoice(with_private=True)
TEXT = st.text(max_size=60)
WHENS = st.builds(
    When,
    st.dates(),
    st.none() | st.times(),
    st.sampled_from(["UTC", "Europe/London", "Asia/Tokyo", "America/St_Johns"]),
)
SHARES = st.sampled_from(Share)
TAGS = st.lists(st.text(max_size=12), max_size=3).map(tuple)
RATINGS = st.builds(Ratings, *[st.none() | st.integers(1, 5)] * 4)


def out(store: Store, choice: OpenChoice = ALL) -> bytes:
    return to_json(read_open(store, choice, TODAY)[0])


def through(store: Store, folder: Path, choice: OpenChoice = ALL) -> bytes:
    """The second export, from a journal that took the first one in."""
    with closing(Journal(folder / "second.db").create()) as second:
        second.imports.take_in(read_json(out(store, choice)).items, "import:test")
        return out(second, choice)


def test_four_hundred_real_diary_texts(
    store: Store, tmp_path: Path, pepys: list[dict[str, Any]]
) -> None:
    person = store.mentorships.save(MentorshipDraft("Elizabeth")).id
    with store.change():
        for place, entry in enumerate(pepys):
            when = When(date.fromisoformat(entry["date"]), time(21), "Europe/London")
            share = list(Share)[place % 3]
            if place % 4 == 0:
                store.private_notes.save(PrivateNoteDraft(when, entry["text"], entry["title"]))
            elif place % 4 == 1:
                store.notes.save(NoteDraft(when, entry["title"], entry["text"], None, share))
            else:
                draft = SessionDraft(person, when, status=Status.HELD, share=share)
                draft = _told(draft, entry)
                store.sessions.save(draft)
    assert through(store, tmp_path) == out(store)


def _told(draft: SessionDraft, entry: dict[str, Any]) -> SessionDraft:

    return replace(draft, title=entry["title"], text=entry["text"], tags=("pepys", "1660s"))


def test_strings_that_break_programs(store: Store, tmp_path: Path, naughty: list[str]) -> None:
    with store.change():
        for text in naughty:
            when = When(TODAY, None, "UTC")
            store.notes.save(NoteDraft(when, text[:50], text, None, Share.AGREED, tags=(text,)))
    assert through(store, tmp_path) == out(store)


@pytest.mark.parametrize("choice", [ALL, OpenChoice()])
def test_many_things_of_one_moment_keep_their_order(
    store: Store, tmp_path: Path, choice: OpenChoice
) -> None:
    when = When(TODAY, time(9), "UTC")
    for number in range(30):
        share = Share.AGREED if number % 2 else Share.PRIVATE
        store.notes.save(NoteDraft(when, f"{number}", "", None, share))
    assert through(store, tmp_path, choice) == out(store, choice)


@settings(max_examples=12, deadline=None, phases=(Phase.explicit, Phase.reuse, Phase.generate))
@given(st.data())
def test_any_journal(data: st.DataObject) -> None:
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        journal = Journal(folder / "first.db")
        store = stack.enter_context(closing(journal.create()))
        store.settings.set("owner", data.draw(TEXT))
        for _ in range(data.draw(st.integers(1, 3))):
            _person(store, journal, data)
        second = stack.enter_context(closing(Journal(folder / "second.db").create()))
        for choice in (OpenChoice(), ALL):
            export = read_json(out(store, choice))
            second.settings.set("owner", export.owner)
            with second.change():
                second.trash.remove(second.ledger.rows("SELECT id, kind FROM item"))
            second.imports.take_in(export.items, "import:test")
            assert out(second, choice) == out(store, choice)


def _person(store: Store, journal: Journal, data: st.DataObject) -> None:
    cadence = data.draw(st.none() | st.builds(Cadence, st.integers(1, 9), st.sampled_from(Unit)))
    start = data.draw(st.none() | WHENS)
    person = store.mentorships.save(
        MentorshipDraft(
            data.draw(TEXT), cadence=cadence, start=start, their_work=data.draw(TEXT),
            share=data.draw(SHARES),
        )
    )  # fmt: skip
    for _ in range(data.draw(st.integers(0, 3))):
        _session(store, journal, person.id, data)
    goal = store.goals.save(
        GoalDraft(person.id, Side.ME, data.draw(TEXT), data.draw(TEXT), share=data.draw(SHARES))
    )
    store.goals.save_milestone(MilestoneDraft(goal.id, data.draw(TEXT), share=data.draw(SHARES)))
    store.goals.save_progress(
        ProgressDraft(goal.id, data.draw(st.dates()), 3, Side.THEM, data.draw(TEXT))
    )


def _session(store: Store, journal: Journal, person: Any, data: st.DataObject) -> None:  # noqa: ANN401  # an id
    lines = (LineDraft(Kind.LEARNED, data.draw(TEXT), data.draw(SHARES)),)
    draft = SessionDraft(
        person, data.draw(WHENS), status=data.draw(st.sampled_from(Status)),
        reason=data.draw(TEXT), title=data.draw(TEXT), text=data.draw(TEXT),
        share=data.draw(SHARES), place=data.draw(TEXT), tags=data.draw(TAGS),
        mine=data.draw(RATINGS), theirs=data.draw(RATINGS), lines=lines,
        private_text=data.draw(TEXT),
    )  # fmt: skip
    saved = store.sessions.save(draft, sitting_ended=data.draw(st.booleans()))
    journal.clock.go_on(hours=data.draw(st.integers(0, 3)))

    again = replace(
        draft, id=saved.id, text=data.draw(TEXT), lines=None, private_text=data.draw(TEXT)
    )
    store.sessions.save(again)
    store.actions.save(
        ActionDraft(
            person, data.draw(TEXT), Side.THEM, session_id=saved.id, share=data.draw(SHARES)
        )
    )
