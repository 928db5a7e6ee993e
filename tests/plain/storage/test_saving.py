"""What is saved comes back, exactly, in order, and only once."""

from datetime import UTC, date, datetime, time, timedelta
from typing import Any

import pytest

from revmentor_desktop.journal.action import ActionDraft
from revmentor_desktop.journal.goal import Ending, GoalDraft, MilestoneDraft, ProgressDraft
from revmentor_desktop.journal.ids import ItemId, Stamp, new_id
from revmentor_desktop.journal.mentorship import Cadence, MentorshipDraft, Relation, Role, Unit
from revmentor_desktop.journal.note import NoteDraft
from revmentor_desktop.journal.search import Query
from revmentor_desktop.journal.session import LineDraft, Ratings, SessionDraft, Status
from revmentor_desktop.journal.sharing import Kind, Share, Side
from revmentor_desktop.journal.when import When
from revmentor_desktop.storage.store import Store
from revmentor_desktop.support.errors import HeldBack, NotFound
from tests.plain.storage.journals import NOW, Journal, closing, day, mentorship


def test_a_mentorship_comes_back_as_said(journal: Journal) -> None:
    draft = MentorshipDraft(
        "Amara Okafor",
        Role.MENTEE,
        Relation.REVERSE,
        Cadence(1, Unit.MONTHS, by_weekday=True),
        30,
        When(date(2026, 4, 1), time(9, 15), "Africa/Lagos"),
        "builds bridges",
    )
    with closing(journal.create()) as store:
        saved = store.mentorships.save(draft)
    with closing(journal.open()) as store:
        assert store.mentorships.get(saved.id) == saved
        assert store.mentorships.all() == (saved,)
    for name in ("counterpart", "my_role", "relation", "cadence", "minutes", "start", "their_work"):
        assert getattr(saved, name) == getattr(draft, name)
    assert (saved.created, saved.sample, saved.archived_on) == (NOW, False, None)


def test_each_mentorship_keeps_a_colour_of_its_own(store: Store) -> None:
    people = [mentorship(store, name) for name in ("A", "B", "C")]
    assert [person.colour for person in people] == [0, 1, 2]


def test_an_archived_mentorship_leaves_the_list_but_not_the_journal(store: Store) -> None:
    amara = mentorship(store)
    store.mentorships.archive(amara.id, date(2026, 3, 1))
    assert store.mentorships.all() == ()
    assert store.mentorships.all(archived=True)[0].archived_on == date(2026, 3, 1)
    store.mentorships.archive(amara.id, None)
    assert store.mentorships.all() == (amara,)


def test_a_session_comes_back_with_its_lines_and_private_note(journal: Journal) -> None:
    with closing(journal.create()) as store:
        draft = SessionDraft(
            mentorship_id=mentorship(store).id,
            when=day(),
            minutes=50,
            status=Status.HELD,
            reason="because",
            title="First",
            text="# Text\n\n* it\t\n",
            share=Share.MAY_SHARE,
            place="Room 4",
            led_by=Side.THEM,
            tags=("one", "two words"),
            mine=Ratings(1, 2, 3, 4),
            theirs=Ratings(energy=5),
            lines=(LineDraft(Kind.TAUGHT, "b"), LineDraft(Kind.LEARNED, "a", Share.AGREED)),
            private_text="mine alone",
            written_up=datetime(2026, 3, 2, 13, 7, 5, 123456, UTC),
        )
        saved = store.sessions.save(draft)
    with closing(journal.open()) as store:
        assert store.sessions.get(saved.id) == saved
        assert store.sessions.private_text(saved.id) == "mine alone"
    for name in SessionDraft.__slots__:
        if name not in ("lines", "private_text", "id"):
            assert getattr(saved, name) == getattr(draft, name)
    assert [line.text for line in saved.lines] == ["b", "a"]
    assert (saved.number, saved.has_private_note) == (1, True)


def test_lines_left_out_go_to_the_trash_and_none_means_untouched(store: Store) -> None:
    whose = mentorship(store).id
    lines = (LineDraft(Kind.LEARNED, "one"), LineDraft(Kind.LEARNED, "two"))
    saved = store.sessions.save(SessionDraft(whose, day(), lines=lines, private_text="p"))
    again = store.sessions.save(SessionDraft(whose, day(), text="more", id=saved.id))
    assert again.lines == saved.lines
    assert again.has_private_note
    second = saved.lines[1]
    kept = (LineDraft(Kind.LEARNED, "two!", id=second.id),)
    third = store.sessions.save(
        SessionDraft(whose, day(), lines=kept, private_text="", id=saved.id)
    )
    assert [(line.id, line.text) for line in third.lines] == [(second.id, "two!")]
    assert not third.has_private_note
    assert {thrown.id for thrown in store.trash.rows()} >= {saved.lines[0].id}
    assert len(store.trash.rows()) == 2


def test_a_line_emptied_and_written_again_is_the_same_line(store: Store) -> None:
    whose = mentorship(store).id
    saved = store.sessions.save(SessionDraft(whose, day(), lines=(LineDraft(Kind.LEARNED, "one"),)))
    line = saved.lines[0]
    for text, count in (("", 0), ("once more", 1)):
        draft = SessionDraft(
            whose, day(), lines=(LineDraft(Kind.LEARNED, text, id=line.id),), id=saved.id
        )
        assert len(store.sessions.save(draft).lines) == count
    assert store.sessions.get(saved.id).lines[0].id == line.id
    assert store.trash.rows() == ()


def test_what_hangs_on_a_session_moves_with_it(store: Store) -> None:
    amara, ben = mentorship(store), mentorship(store, "Ben")
    line = LineDraft(Kind.LEARNED, "wombat")
    saved = store.sessions.save(SessionDraft(amara.id, day(), lines=(line,), private_text="p"))
    store.sessions.save(SessionDraft(ben.id, day(20), id=saved.id))
    (hit,) = store.search.find(Query("wombat")).hits
    assert (hit.when, hit.mentorship_id, hit.parent_id) == (day(20), ben.id, saved.id)
    (note,) = store.private_notes.rows(ben.id)
    assert note.when == day(20)


def test_promises_go_with_their_session_and_keep_their_day(store: Store) -> None:
    amara, ben = mentorship(store), mentorship(store, "Ben")
    saved = store.sessions.save(SessionDraft(amara.id, day()))
    made, due = date(2026, 2, 1), date(2026, 4, 1)
    for text in ("kept", "thrown away"):
        promise = store.actions.save(
            ActionDraft(amara.id, text, Side.ME, due, saved.id, made_on=made)
        )
    store.trash.throw_away(promise.id)
    store.sessions.save(SessionDraft(ben.id, day(20), id=saved.id))
    assert store.actions.all(amara.id) == ()
    (moved,) = store.actions.all(ben.id)
    assert (moved.text, moved.made_on, moved.due) == ("kept", made, due)
    assert store.actions.of_session(saved.id) == (moved,)
    store.trash.bring_back(promise.id)
    assert store.actions.get(promise.id).mentorship_id == ben.id


def test_steps_and_ratings_go_with_their_goal(store: Store) -> None:
    amara, ben = mentorship(store), mentorship(store, "Ben")
    goal = store.goals.save(GoalDraft(amara.id, Side.THEM, "Speak up"))
    store.goals.save_milestone(MilestoneDraft(goal.id, "one"))
    store.goals.save_progress(ProgressDraft(goal.id, date(2026, 2, 2), 2, Side.THEM))
    store.goals.save(GoalDraft(ben.id, Side.THEM, "Speak up", id=goal.id))
    (moved,) = store.goals.all(ben.id)
    assert (len(moved.milestones), len(moved.progress)) == (1, 1)
    assert moved.progress[0].day == date(2026, 2, 2)
    store.trash.throw_away(amara.id)
    assert store.goals.get(goal.id) == moved


def test_sessions_of_the_same_minute_keep_their_order(store: Store) -> None:
    whose = mentorship(store).id
    titles = [f"{number}" for number in range(12)]
    for title in titles:
        store.sessions.save(SessionDraft(whose, day(), title=title))
    store.sessions.save(SessionDraft(whose, day(1), title="before"))
    store.sessions.save(SessionDraft(whose, When(date(2026, 3, 2)), title="whole day"))
    rows = store.sessions.rows(whose)
    assert [row.title for row in rows] == ["whole day", *reversed(titles), "before"]
    assert [row.number for row in rows] == list(range(14, 0, -1))
    assert rows[3:8] == store.sessions.rows(whose, limit=5, offset=3)
    assert store.sessions.count(whose) == 14


def test_what_was_missed_or_moved_takes_no_number(store: Store) -> None:
    whose = mentorship(store).id
    for number, status in enumerate(
        (Status.HELD, Status.MISSED, Status.HELD, Status.MOVED, Status.HELD, Status.PLANNED), 1
    ):
        store.sessions.save(SessionDraft(whose, day(number), status=status))
    rows = store.sessions.rows(whose)
    assert [row.number for row in rows] == [4, 3, 0, 2, 0, 1]
    assert [store.sessions.get(row.id).number for row in rows] == [4, 3, 0, 2, 0, 1]
    held = store.sessions.rows(whose, statuses=(Status.HELD,))
    assert [row.number for row in held] == [3, 2, 1]
    assert store.sessions.rows(whose, statuses=(Status.HELD,), limit=1, offset=1) == held[1:2]
    assert [row.number for row in store.sessions.rows(whose, statuses=(Status.MISSED,))] == [0]


def test_a_list_of_sessions_takes_both_days_in_and_numbers_as_the_whole(store: Store) -> None:
    amara, ben = mentorship(store), mentorship(store, "Ben")
    for number in range(1, 11):
        store.sessions.save(SessionDraft(amara.id, day(number)))
        store.sessions.save(SessionDraft(ben.id, day(number)))
    rows = store.sessions.rows(amara.id, start=date(2026, 3, 4), end=date(2026, 3, 6))
    assert [(row.when.day.day, row.number) for row in rows] == [(6, 6), (5, 5), (4, 4)]
    both = store.sessions.rows(start=date(2026, 3, 9), limit=3)
    assert [row.number for row in both] == [10, 10, 9]


def test_any_date_may_be_written_and_sorts(store: Store, pepys: list[dict[str, Any]]) -> None:
    days = [date(1, 1, 1), date(1660, 1, 11), date(1969, 12, 31), date(9999, 12, 31)]
    for written in days:
        store.notes.save(NoteDraft(When(written, time(0), "Pacific/Kiritimati"), f"{written}"))
    assert [row.when.day for row in store.notes.rows()] == days[::-1]
    for entry in pepys[:20]:
        when = When(date.fromisoformat(entry["date"]), time(9), "Europe/London")
        saved = store.notes.save(NoteDraft(when, entry["title"], entry["text"]))
        assert (saved.title, saved.text, saved.when) == (entry["title"], entry["text"], when)


def test_actions_come_in_the_order_they_are_due(store: Store) -> None:
    whose = mentorship(store).id
    session = store.sessions.save(SessionDraft(whose, day()))
    for text, due, done in (
        ("someday", None, None),
        ("later", date(2026, 5, 1), None),
        ("done", date(2026, 1, 1), date(2026, 3, 1)),
        ("soon", date(2026, 4, 1), None),
    ):
        store.actions.save(
            ActionDraft(whose, text, Side.ME, due, session.id, done_on=done, outcome="it went")
        )
    assert [action.text for action in store.actions.open()] == ["soon", "later", "someday"]
    assert [action.text for action in store.actions.all(whose)][-1] == "done"
    assert len(store.actions.of_session(session.id)) == 4
    assert store.sessions.rows(whose)[0].actions == 4
    assert store.actions.get(store.actions.all()[-1].id).outcome == "it went"


def test_a_goal_holds_its_steps_in_order(store: Store) -> None:
    whose = mentorship(store).id
    goal = store.goals.save(GoalDraft(whose, Side.THEM, "Speak up", "so that", "asked twice"))
    first = store.goals.save_milestone(MilestoneDraft(goal.id, "one"))
    second = store.goals.save_milestone(MilestoneDraft(goal.id, "two", position=0))
    store.goals.save_milestone(
        MilestoneDraft(goal.id, "one", reached_on=date(2026, 3, 2), position=1, id=first.id)
    )
    later = store.goals.save_progress(ProgressDraft(goal.id, date(2026, 3, 2), 4, Side.ME, "good"))
    early = store.goals.save_progress(ProgressDraft(goal.id, date(2026, 2, 2), 2, Side.THEM))
    found = store.goals.get(goal.id)
    assert [step.id for step in found.milestones] == [second.id, first.id]
    assert found.progress == (early, later)
    assert found.reached == 1
    closed = GoalDraft(
        whose, Side.THEM, "Speak up", ending=Ending.STOPPED, end_reason="moved", id=goal.id
    )
    assert store.goals.save(closed).ending is Ending.STOPPED
    assert store.goals.all(whose) == store.goals.all() == (store.goals.get(goal.id),)


def test_saving_what_is_there_already_writes_nothing(journal: Journal) -> None:
    with closing(journal.create()) as store:
        whose = mentorship(store).id
        saved = store.sessions.save(
            SessionDraft(whose, day(), text="t", lines=(LineDraft(Kind.LEARNED, "l"),))
        )
        note = store.notes.save(NoteDraft(day(), "a", "b", tags=("x",)))
        told, sequence = len(journal.keeper.told), store.sequence
        journal.clock.go_on(hours=1)
        lines = tuple(LineDraft(line.kind, line.text, line.share, line.id) for line in saved.lines)
        assert (
            store.sessions.save(SessionDraft(whose, day(), text="t", lines=lines, id=saved.id))
            == saved
        )
        assert store.notes.save(NoteDraft(day(), "a", "b", tags=("#x",), id=note.id)) == note
        assert (len(journal.keeper.told), store.sequence) == (told, sequence)


def test_words_that_did_not_change_do_not_touch_the_index(store: Store) -> None:
    note = store.notes.save(NoteDraft(day(), "a", "b"))

    def index() -> list[tuple[int, bytes]]:
        return [tuple(row) for row in store.ledger.rows("SELECT id, block FROM words_data")]

    before = index()
    store.notes.save(NoteDraft(day(), "a", "b", share=Share.AGREED, id=note.id))
    assert index() == before
    store.notes.save(NoteDraft(day(), "a", "c", share=Share.AGREED, id=note.id))
    assert index() != before


def test_every_change_counts_once_and_the_keeper_hears_of_it_after(journal: Journal) -> None:
    with closing(journal.create()) as store:
        start = store.sequence
        with store.change():
            mentorship(store)
            mentorship(store, "Ben")
        mentorship(store, "Caro")
        assert store.sequence == start + 2
        assert journal.keeper.told[-1] == (store.sequence, store.digest)
        assert len({digest for _, digest in journal.keeper.told}) == len(journal.keeper.told)
        sequence, digest = store.sequence, store.digest
    with closing(journal.open()) as store:
        assert (store.sequence, store.digest) == (sequence, digest)


def test_stamps_go_on_even_when_the_clock_goes_back(journal: Journal) -> None:
    with closing(journal.create()) as store:
        note = store.notes.save(NoteDraft(day(), text="1"))
        stamps = []
        for text in ("2", "3"):
            journal.clock.go_on(days=-1)
            store.notes.save(NoteDraft(day(), text=text, id=note.id))
            row = store.ledger.row("SELECT stamp FROM item WHERE id = ?", (note.id,))
            assert row is not None
            stamps.append(Stamp.parse(row["stamp"]))
        assert stamps == sorted(set(stamps))
        assert stamps[0].device == store.device


def test_a_change_that_fails_leaves_nothing_and_one_inside_only_itself(store: Store) -> None:
    sequence = store.sequence
    with pytest.raises(NotFound), store.change():  # noqa: PT012  # leaving the change belongs to it
        mentorship(store)
        store.notes.save(NoteDraft(day(), id=new_id()))
    assert (store.mentorships.all(), store.sequence) == ((), sequence)
    with store.change():
        mentorship(store)
        with pytest.raises(NotFound), store.change():  # noqa: PT012  # leaving the change belongs to it
            store.notes.save(NoteDraft(day(), text="gone"))
            store.notes.get(new_id())
    assert len(store.mentorships.all()) == 1
    assert store.notes.rows() == ()


@pytest.mark.parametrize("text", ["a\ud83d", "\udc00", "nul\x00inside", "\ud83d\ude00"])
def test_what_no_text_can_hold_does_not_break_a_save(store: Store, text: str) -> None:
    saved = store.notes.save(NoteDraft(day(), text, text, tags=(text,)))
    assert store.notes.get(saved.id) == saved
    assert saved.text == text.replace("\ud83d\ude00", "😀").translate(
        {0: "\ufffd", 0xD83D: "\ufffd", 0xDC00: "\ufffd"}
    )


def test_texts_are_composed_and_their_lines_end_alike(store: Store) -> None:
    saved = store.notes.save(NoteDraft(day(), text="e\u0301\r\na\rb  \n\n"))
    assert saved.text == "é\na\nb  \n\n"


def test_strings_that_break_programs_are_kept_and_found(store: Store, naughty: list[str]) -> None:
    with store.change():
        notes = [store.notes.save(NoteDraft(day(), text=text)) for text in naughty]
    for text, note in zip(naughty, notes, strict=True):
        assert store.notes.get(note.id) == note
        if text.isascii() and "\x00" not in text:
            assert note.text == text.replace("\r", "\n")
        for typing in (True, False):
            store.search.find(Query(text, typing=typing))
    assert store.search.find(Query("undefined")).total > 0


def test_names_and_first_letters_of_ids_find_items(store: Store) -> None:
    amara, amina = mentorship(store, "Amára Okafor"), mentorship(store, "Amina Diallo")
    find = store.facts.resolve_prefix
    assert find("amara", [Kind.MENTORSHIP]) == (amara.id,)
    assert find("okafor") == (amara.id,)
    assert set(find("am", [Kind.MENTORSHIP])) == {amara.id, amina.id}
    assert find("Amina Diallo") == (amina.id,)
    assert find(amara.id[:12]) == (amara.id,)
    assert find(amara.id[:12], [Kind.NOTE]) == ()
    assert find("nobody") == find("") == find("%") == ()


def test_an_item_is_shared_only_if_it_may_be(store: Store) -> None:
    whose = mentorship(store).id
    saved = store.sessions.save(SessionDraft(whose, day(), private_text="mine"))
    store.facts.set_share(saved.id, Share.AGREED)
    assert store.sessions.get(saved.id).share is Share.AGREED
    (note,) = store.private_notes.rows()
    goal = store.goals.save(GoalDraft(whose, Side.ME, "Speak up"))
    rating = store.goals.save_progress(ProgressDraft(goal.id, date(2026, 3, 2), 3, Side.ME))
    for stays in (note.id, rating.id):
        store.facts.set_share(stays, Share.PRIVATE)
        with pytest.raises(HeldBack):
            store.facts.set_share(stays, Share.AGREED)
    assert store.facts.kind_of(note.id) is Kind.PRIVATE_NOTE
    with pytest.raises(NotFound):
        store.facts.kind_of(ItemId("nothing"))


def test_settings_are_kept_in_the_journal(journal: Journal) -> None:
    with closing(journal.create()) as store:
        assert store.settings.get("owner") == "Sam"
        assert store.settings.get("none") is None
        store.settings.set("place", "notes")
        sequence = store.sequence
        store.settings.set("place", "notes")
        assert store.sequence == sequence
    with closing(journal.open()) as store:
        assert store.settings.get("place") == "notes"


def test_a_newer_moment_is_noted_only_where_something_changed(journal: Journal) -> None:
    with closing(journal.create()) as store:
        note = store.notes.save(NoteDraft(day(), text="a"))
        journal.clock.go_on(minutes=5)
        changed = store.notes.save(NoteDraft(day(), text="b", id=note.id))
        assert changed.changed - note.changed == timedelta(minutes=5)
