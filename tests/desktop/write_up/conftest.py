"""A write-up page over the sample journal."""

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from tests.desktop.desks import StagedDesk
from tests.desktop.write_up.written import Writing


@pytest.fixture
def writing(qtbot: QtBot, sample_desk: StagedDesk) -> Iterator[Writing]:
    """The page with nothing open yet."""
    writing = Writing(sample_desk)
    qtbot.addWidget(writing.page)
    yield writing
    writing.page.flush()
    sample_desk.quiet()
