"""The page of an agenda in its frame, over the sample journal."""

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from revmentor_desktop.desktop.places import PageName
from revmentor_desktop.desktop.theme.theme import Theme
from tests.desktop.desks import StagedDesk
from tests.desktop.framed import Framed
from tests.desktop.prepare.preparing import Preparing


@pytest.fixture
def prepare(sample_desk: StagedDesk, theme: Theme, qtbot: QtBot) -> Callable[[str], Preparing]:
    """The page of the next meeting with somebody of the sample."""

    def begin(whose: str) -> Preparing:
        frame = Framed(sample_desk, theme, qtbot)
        frame.go(PageName.PREPARE, frame.mentorship(whose))
        return Preparing(frame, whose)

    return begin


@pytest.fixture
def preparing(prepare: Callable[[str], Preparing]) -> Preparing:
    """The next meeting with Amara, whose agenda has four lines and five minutes free."""
    return prepare("Amara")
