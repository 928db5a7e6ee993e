"""Killed at any moment: what was acknowledged is there, and the journal opens without a word."""

import pytest

from tests.scoreboard.kills import saves_lost
from tests.staged import Staged


@pytest.mark.slow
def test_no_acknowledged_save_is_lost_however_the_program_ends(staged: Staged) -> None:
    killed = saves_lost(staged, rounds=10)
    assert killed.acknowledged > 100
    assert (killed.lost, killed.complaints) == (0, [])
