"""The window at how Amara's mentorship stands."""

import pytest
from pytestqt.qtbot import QtBot

from revmentor_desktop.desktop.theme.theme import Theme
from tests.desktop.desks import StagedDesk
from tests.desktop.framed import Framed
from tests.desktop.insights.standing import Hands


@pytest.fixture
def hands(sample_desk: StagedDesk, theme: Theme, qtbot: QtBot) -> Hands:
    return Hands(Framed(sample_desk, theme, qtbot))
