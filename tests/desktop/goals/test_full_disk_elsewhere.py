"""A milestone that a full disk refused stays with its goal, wherever one goes meanwhile."""

import pytest

from revmentor_desktop.desktop.pages import goals_commands
from revmentor_desktop.support.errors import DiskTrouble
from tests.desktop.goals.hands import Goals


def full(*_args: object) -> object:
    raise DiskTrouble("The disk is full.")


def test_a_milestone_goes_to_its_own_goal_once_there_is_room(
    goals: Goals, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, second, *_more = (goal for goal in goals.all() if goal.ending is None)
    goals.choose(first.title)
    with monkeypatch.context() as disk:
        disk.setattr(goals_commands, "keep_milestone", full)
        goals.page.detail.steps.begin_new()
        goals.page.detail.steps.new.show_words("Ask Priya first")
        goals.choose(second.title)
        assert goals.page.detail.steps.new.words == ""
        assert goals.page.unsaved
    goals.page.flush()
    goals.settle()
    assert [one.title for one in goals.named(first.title).milestones][-1] == "Ask Priya first"
    assert goals.named(second.title).milestones == second.milestones
    assert not goals.page.unsaved
