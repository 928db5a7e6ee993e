"""An open journal, real but for its cheap passphrase and its clock that stands still."""

from collections.abc import Iterator

import pytest

from revmentor_desktop.operations.open_journal import OpenJournal
from revmentor_desktop.support.clock import Clock
from tests.staged import DESIGN_CLOCK, Staged


@pytest.fixture
def clock() -> Clock:
    """Thursday 11 June 2026, 14:02 in London, as on the pictures."""
    return DESIGN_CLOCK


@pytest.fixture
def journal(empty_journal: Staged) -> Iterator[OpenJournal]:
    """A journal nobody has written in yet, open."""
    journal = empty_journal.open()
    yield journal
    journal.close()
