"""The page of goals over the sample."""

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from tests.desktop.desks import StagedDesk
from tests.desktop.goals.hands import Goals


@pytest.fixture
def goals(qtbot: QtBot, sample_desk: StagedDesk) -> Iterator[Goals]:
    goals = Goals(sample_desk)
    qtbot.addWidget(goals.page)
    yield goals
    goals.page.flush()
    sample_desk.quiet()
