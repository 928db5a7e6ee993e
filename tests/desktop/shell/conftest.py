"""The frame around the pages, over real journals."""

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from revmentor_desktop.desktop.theme.theme import Theme
from tests.desktop.desks import StagedDesk
from tests.desktop.framed import Framed


@pytest.fixture
def framed(sample_desk: StagedDesk, theme: Theme, qtbot: QtBot) -> Framed:
    """The sample journal, open on Today."""
    return Framed(sample_desk, theme, qtbot)


@pytest.fixture
def frame_empty(empty_desk: StagedDesk, theme: Theme, qtbot: QtBot) -> Callable[[], Framed]:
    """Opens the view over a journal that a test may write in first."""
    return lambda: Framed(empty_desk, theme, qtbot)
