"""What shows how two people come along: read back as saved, private, gone when purged."""

import shutil
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from revmentor_desktop.journal.check_in import (
    MONTHLY,
    AdjustmentDraft,
    Answers,
    CheckInDraft,
    CheckInRhythm,
)
from revmentor_desktop.journal.concern import ConcernDraft, RaisedBy
from revmentor_desktop.journal.feedback import Direction, FeedbackDraft, FeedbackSort
from revmentor_desktop.journal.goal import GoalDraft
from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.journal.mentorship import Cadence, Unit
from revmentor_desktop.journal.search import Query
from revmentor_desktop.journal.self_evaluation import SelfArea, SelfRatingDraft
from revmentor_desktop.journal.session import SessionDraft, Status
from revmentor_desktop.journal.sharing import Kind, Share, Side
from revmentor_desktop.storage.migrations import FORMAT
from revmentor_desktop.storage.store import Store
from revmentor_desktop.support.errors import HeldBack, NotFound, PutAway
from tests.plain.storage.conftest import DATA
from tests.plain.storage.journals import Journal, closing, day, mentorship

TABLES = (
    "feedback", "concern", "check_in", "adjustment", "check_in_rhythm", "self_rating",
    "evidence", "goal_more",
)  # fmt: skip
DAY = date(2026, 3, 2)
SAID = ("In the demo", "You spoke before the others", "Two said nothing", "Wait a minute")


@pytest.fixture
def whose(store: Store) -> ItemId:
    return mentorship(store).id


def suggestion(whose: ItemId, session: ItemId | None = None) -> FeedbackDraft:
    return FeedbackDraft(
        whose, Direction.RECEIVED, FeedbackSort.SUGGESTION, *SAID, DAY, session_id=session
    )


def everything(store: Store, whose: ItemId) -> list[ItemId]:
    """One of every kind and a row in every table."""
    session = store.sessions.save(SessionDraft(whose, day(), status=Status.HELD)).id
    feedback = store.feedback.save(suggestion(whose, session))
    concern = store.concerns.save(ConcernDraft(whose, "Too little time"))
    check_in = store.check_ins.save(CheckInDraft(whose, DAY, DAY, Answers(4, 5, 3, 4)))
    change = store.adjustments.save(AdjustmentDraft(check_in.id, "An hour"))
    store.check_ins.put_rhythm(whose, CheckInRhythm(Cadence(6, Unit.WEEKS), DAY))
    rating = store.self_ratings.save(SelfRatingDraft(whose, SelfArea.SPACE, 2, DAY, check_in.id))
    first, second = (store.goals.save(GoalDraft(whose, Side.ME, title)).id for title in "ab")
    store.evidence.link(first, feedback.id)
    store.evidence.follow_goal(second, first)
    return [feedback.id, concern.id, check_in.id, change.id, rating.id]


def test_everything_is_read_back_as_it_was_saved_and_starts_private(
    store: Store, whose: ItemId
) -> None:
    ids = everything(store, whose)
    (found,) = store.feedback.all(whose)
    assert (found.situation, found.behaviour, found.impact, found.next_step) == SAID
    assert (found.day, found.direction, found.headline) == (DAY, Direction.RECEIVED, SAID[1])
    (concern,) = store.concerns.all(whose)
    assert (concern.text, concern.raised_by, concern.open) == (
        "Too little time", RaisedBy.ME, True,
    )  # fmt: skip
    (check_in,) = store.check_ins.all(whose)
    assert (check_in.mine.satisfaction, check_in.theirs.satisfaction, check_in.gap) == (
        4,
        None,
        None,
    )
    (change,) = store.adjustments.all(whose)
    assert (change.text, change.check_in_id) == ("An hour", check_in.id)
    assert store.check_ins.rhythm(whose) == CheckInRhythm(Cadence(6, Unit.WEEKS), DAY)
    (rating,) = store.self_ratings.all(whose)
    assert (rating.area, rating.value, rating.day) == (SelfArea.SPACE, 2, DAY)
    for item_id in ids:
        row = store.ledger.row("SELECT share FROM item WHERE id = ?", (item_id,))
        assert row and row["share"] == Share.PRIVATE


def test_a_bare_number_stands_in_for_statements_that_were_not_rated(
    store: Store, whose: ItemId
) -> None:
    draft = CheckInDraft(whose, mine=Answers(given=4.5), theirs=Answers(glad=3, given=5))
    found = store.check_ins.save(draft)
    assert (found.mine.satisfaction, found.theirs.satisfaction, found.gap) == (4.5, 3, 1.5)


def test_check_ins_come_monthly_until_another_rhythm_is_chosen(store: Store, whose: ItemId) -> None:
    assert store.check_ins.rhythm(whose) == CheckInRhythm(MONTHLY, None)


def test_all_of_it_is_found_by_its_words_and_by_what_is_open(store: Store, whose: ItemId) -> None:
    everything(store, whose)
    for words, kind in (
        ("spoke before", Kind.FEEDBACK),
        ("nothing", Kind.FEEDBACK),
        ("little time", Kind.CONCERN),
        ("hour", Kind.ADJUSTMENT),
    ):
        assert store.search.find(Query(words)).hits[0].kind is kind, words
    (goal, _) = store.goals.all(whose)
    shown = store.search.find(Query("", goal_id=goal.id)).hits
    assert {hit.kind for hit in shown} == {Kind.GOAL, Kind.FEEDBACK}
    still_open = store.search.find(Query("", open_only=True, kinds=(Kind.CONCERN,)))
    assert still_open.total == 1


def test_evidence_is_linked_once_and_follows_what_it_names(store: Store, whose: ItemId) -> None:
    feedback = everything(store, whose)[0]
    goal = store.goals.all(whose)[0].id
    sequence = store.sequence
    store.evidence.link(goal, feedback)
    assert store.sequence == sequence
    (link,) = store.evidence.of_mentorship(whose)[goal]
    assert (link.item_id, link.kind, link.title) == (feedback, Kind.FEEDBACK, SAID[1])
    store.trash.throw_away(feedback)
    assert store.evidence.of_mentorship(whose) == {}
    store.trash.bring_back(feedback)
    store.evidence.unlink(goal, feedback)
    assert store.evidence.of_mentorship(whose) == {}


def test_feedback_of_nobody_is_refused(store: Store) -> None:
    with pytest.raises(NotFound):
        store.feedback.save(suggestion(ItemId("nobody")))


def test_a_mentorship_put_away_takes_no_more_of_it(store: Store, whose: ItemId) -> None:
    everything(store, whose)
    goal = store.goals.all(whose)[0].id
    (check_in,) = store.check_ins.all(whose)
    store.mentorships.archive(whose, DAY)
    changes: list[Callable[[], object]] = [
        lambda: store.feedback.save(suggestion(whose)),
        lambda: store.concerns.save(ConcernDraft(whose, "x")),
        lambda: store.check_ins.save(CheckInDraft(whose)),
        lambda: store.adjustments.save(AdjustmentDraft(check_in.id, "x")),
        lambda: store.check_ins.put_rhythm(whose, CheckInRhythm()),
        lambda: store.self_ratings.save(SelfRatingDraft(whose, SelfArea.SPACE, 1)),
        lambda: store.evidence.unlink(goal, check_in.id),
    ]
    for change in changes:
        with pytest.raises(PutAway):
            change()


def test_ratings_of_oneself_cannot_be_shared(store: Store, whose: ItemId) -> None:
    rating = everything(store, whose)[-1]
    with pytest.raises(HeldBack):
        store.facts.set_share(rating, Share.MAY_SHARE)


def test_what_is_purged_leaves_no_row_in_any_table(store: Store, whose: ItemId) -> None:
    everything(store, whose)
    assert all(_count(store, table) for table in TABLES)
    store.trash.throw_away(whose)
    store.trash.purge([whose])
    assert {table: _count(store, table) for table in (*TABLES, "item")} == dict.fromkeys(
        (*TABLES, "item"), 0
    )


@pytest.mark.parametrize("number", range(3, FORMAT + 1))
def test_growth_of_an_earlier_format_opens_whole(number: int, tmp_path: Path) -> None:
    path = tmp_path / "journal.db"
    shutil.copyfile(DATA / f"journal-format-{number}.db", path)
    with closing(Journal(path).open()) as store:
        (amara,) = store.mentorships.all()
        (feedback,) = store.feedback.all(amara.id)
        assert (feedback.change, feedback.outcome, feedback.bring_up) == (
            "I wait", "They spoke", True,
        )  # fmt: skip
        (concern,) = store.concerns.all(amara.id)
        assert (concern.raised_by, concern.closed_with) == (RaisedBy.BOTH, "Longer")
        (check_in,) = store.check_ins.all(amara.id)
        assert (check_in.mine.satisfaction, check_in.theirs.satisfaction) == (4, 3)
        assert store.adjustments.all(amara.id)[0].owner is Side.THEM
        assert store.check_ins.rhythm(amara.id).cadence == Cadence(6, Unit.WEEKS)
        assert store.self_ratings.all(amara.id)[0].area is SelfArea.LISTENING
        (goal,) = store.goals.all()
        assert store.evidence.of_mentorship(amara.id)[goal.id][0].kind is Kind.FEEDBACK
        assert all(_count(store, table) for table in TABLES)


def test_a_journal_of_the_format_before_has_room_for_it(tmp_path: Path) -> None:
    path = tmp_path / "journal.db"
    shutil.copyfile(DATA / "journal-format-2.db", path)
    with closing(Journal(path).open()) as store:
        (amara,) = store.mentorships.all()
        assert store.feedback.all(amara.id) == () and store.check_ins.all(amara.id) == ()
        everything(store, amara.id)
        assert all(_count(store, table) for table in TABLES)


def _count(store: Store, table: str) -> int:
    row = store.ledger.row(f"SELECT count(*) FROM {table}")
    return int(row[0]) if row else 0
