"""What a full disk refused stays with its session, wherever one goes meanwhile."""

import pytest

from revmentor_desktop.desktop.pages import write_up_action_saver
from revmentor_desktop.journal.action import Action
from revmentor_desktop.support.errors import DiskTrouble
from tests.desktop.write_up.written import Writing


def full(*_args: object) -> Action:
    raise DiskTrouble("The disk is full.", "Nothing was saved.", "Make room.")


def test_a_promise_that_could_not_be_kept_goes_to_its_own_session_later(
    writing: Writing, monkeypatch: pytest.MonkeyPatch
) -> None:
    amara, jonas = writing.people["Amara"], writing.jonas
    item_id = writing.open()
    with monkeypatch.context() as disk:
        disk.setattr(write_up_action_saver, "keep_action", full)
        writing.page.side.promises.begin_new()
        writing.keys("Ask Priya", writing.page.side.promises._forms[0].text)
        writing.page.flush()
        writing.staged.quiet()
        writing.open_new(amara)
        assert writing.page.unsaved
    writing.keys("Something else")
    writing.flushed()
    kept = writing.in_journal(item_id)
    assert [one.text for one in kept.actions][-1] == "Ask Priya"
    assert kept.actions[-1].mentorship_id == jonas.id
    assert writing.in_journal().actions == ()
