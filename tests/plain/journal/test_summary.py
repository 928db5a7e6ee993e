"""The report is told as things stood at the end of its period."""

from dataclasses import replace
from datetime import date

import pytest

from revmentor_desktop.journal.goal import Ending
from revmentor_desktop.journal.ids import new_id
from revmentor_desktop.journal.mentorship import Role
from revmentor_desktop.journal.report import Chapter, Goals, Learned, Promises, Sessions, Summary
from revmentor_desktop.journal.session import Status
from revmentor_desktop.journal.shared import (
    SharedAction,
    SharedGoal,
    SharedJournal,
    SharedLine,
    SharedMilestone,
    SharedSession,
    SharedWork,
)
from revmentor_desktop.journal.sharing import Kind, Share, Side
from revmentor_desktop.journal.summary import build_summary
from revmentor_desktop.journal.summary_choice import Section, SummaryChoice
from revmentor_desktop.journal.when import When

START, END = date(2026, 1, 16), date(2026, 6, 11)
CHOICE = SummaryChoice(new_id(), START, END)
AGREED = Share.AGREED


def shared(**parts: object) -> SharedJournal:
    values: dict[str, object] = {
        "owner": "Helen Brandt",
        "counterpart": "Amara Okafor",
        "my_role": Role.MENTEE,
        "work": None,
        "sessions": (),
        "lines": (),
        "actions": (),
        "goals": (),
        "notes": (),
    }
    return SharedJournal(**(values | parts))  # type: ignore[arg-type]  # named above


def session(month: int, status: Status, minutes: int = 45) -> SharedSession:
    return SharedSession(When(date(2026, month, 1)), minutes, status, None)


def action(due: date | None, done: date | None, owner: Side = Side.ME) -> SharedAction:
    return SharedAction(new_id(), owner, START, due, done, "text", "outcome", AGREED)


def chapter(summary: Summary, kind: type[Chapter]) -> Chapter:
    return next(part for part in summary.chapters if isinstance(part, kind))


def test_roles_stand_beside_the_names_with_their_work_if_it_leaves() -> None:
    work = SharedWork(new_id(), "software engineer", AGREED)
    people = build_summary(shared(work=work), CHOICE, END).people
    assert [person.role for person in people] == ["Mentee", "Mentor · software engineer"]
    assert [person.first_name for person in people] == ["Helen", "Amara"]


def test_meetings_held_count_missed_ones_but_not_moved_or_planned() -> None:
    sessions = (
        session(1, Status.HELD, 60),
        session(2, Status.HELD),
        session(3, Status.MISSED),
        session(4, Status.MOVED),
        session(5, Status.PLANNED),
    )
    summary = build_summary(shared(sessions=sessions), CHOICE, END)
    assert [(f.value, f.label) for f in summary.figures] == [
        ("2 of 3", "meetings held"),
        ("2", "hours together"),
    ]
    table = chapter(summary, Sessions)
    assert isinstance(table, Sessions)
    assert [row.state for row in table.sessions] == ["Held", "Held", "Missed", "Moved", "Planned"]


def test_a_promise_is_kept_when_done_by_its_day_within_the_period() -> None:
    actions = (
        action(date(2026, 3, 1), date(2026, 3, 1)),
        action(date(2026, 3, 1), date(2026, 3, 2)),
        action(date(2026, 7, 1), date(2026, 6, 1)),
        action(None, date(2026, 3, 1)),
        action(END, date(2026, 6, 12), Side.THEM),
    )
    summary = build_summary(shared(actions=actions), CHOICE, date(2026, 6, 20))
    promises = chapter(summary, Promises)
    assert isinstance(promises, Promises)
    assert promises.state == "1 of 3 kept"
    assert [(bar.owner.first_name, bar.state) for bar in promises.bars] == [
        ("Helen", "1 of 2"),
        ("Amara", "0 of 1"),
    ]
    last = promises.promises[-1]
    assert (last.state, last.done, last.outcome) == ("Due 11 June", False, "")


@pytest.mark.parametrize("end", [END, date(2026, 12, 31)], ids=["up to today", "a future end"])
def test_an_open_promise_is_broken_only_once_its_day_has_passed(end: date) -> None:
    choice, today = replace(CHOICE, end=end), END
    later = date(2026, 10, 1)
    still_to_come = (action(END, None), action(later, None, Side.THEM))
    summary = build_summary(shared(actions=still_to_come), choice, today)
    promises = chapter(summary, Promises)
    assert isinstance(promises, Promises)
    assert (promises.state, promises.bars, summary.figures) == ("", (), ())
    assert "counts as kept" not in summary.about
    done_early = () if end < later else (action(later, END, Side.THEM),)
    counted = (action(END, END), action(date(2026, 6, 10), None), *done_early)
    summary = build_summary(shared(actions=(*still_to_come, *counted)), choice, today)
    assert [(figure.value, figure.label) for figure in summary.figures] == [
        (f"{1 + len(done_early)} of {2 + len(done_early)}", "promises kept")
    ]
    tomorrow = build_summary(shared(actions=still_to_come), choice, date(2026, 6, 12))
    assert [figure.value for figure in tomorrow.figures] == ["0 of 1"]


def test_a_goal_reached_after_the_period_is_still_on_its_way() -> None:
    steps = (
        SharedMilestone(new_id(), "one", None, date(2026, 2, 1), AGREED),
        SharedMilestone(new_id(), "two", date(2026, 6, 20), date(2026, 6, 20), AGREED),
    )
    goal = SharedGoal(
        new_id(), Side.THEM, START, "title", "why", "measure", None, Ending.REACHED,
        date(2026, 6, 20), "done", AGREED, steps,
    )  # fmt: skip
    goals = chapter(build_summary(shared(goals=(goal,)), CHOICE, END), Goals)
    assert isinstance(goals, Goals)
    part = goals.goals[0]
    assert (part.state, part.next) == ("1 of 2 steps", "Next: two, 20 June")
    assert "done" not in part.details
    assert [step.when for step in part.steps] == ["1 February", "due 20 June"]


def test_what_was_taught_is_what_the_other_learned() -> None:
    lines = (
        SharedLine(new_id(), Kind.TAUGHT, START, "theirs", AGREED),
        SharedLine(new_id(), Kind.LEARNED, START, "mine", AGREED),
    )
    learned = chapter(build_summary(shared(lines=lines), CHOICE, END), Learned)
    assert isinstance(learned, Learned)
    assert [(box.title, box.lines) for box in learned.boxes] == [
        ("Helen, from Amara", ("mine",)),
        ("Amara, from Helen", ("theirs",)),
    ]


def test_a_choice_leaves_out_figures_and_lists() -> None:
    choice = replace(CHOICE, sections=frozenset({Section.NOTES}), title="  Our\nspring ")
    summary = build_summary(shared(sessions=(session(1, Status.HELD),)), choice, END)
    assert (summary.figures, summary.chapters, summary.title) == ((), (), "Our spring")


def test_who_takes_what() -> None:
    item = new_id()
    assert not CHOICE.takes(item, Kind.GOAL, Share.MAY_SHARE)
    assert CHOICE.takes(item, Kind.NOTE, AGREED)
    assert not CHOICE.ticking(item, on=True).takes(item, Kind.NOTE, Share.PRIVATE)
    assert CHOICE.ticking(item, on=True).takes(item, Kind.NOTE, Share.MAY_SHARE)
    assert not CHOICE.ticking(item, on=False).takes(item, Kind.NOTE, AGREED)
    assert CHOICE.ticking(item, on=False).ticking(item, on=True).takes(item, Kind.NOTE, AGREED)
