"""A write-up page over the sample journal."""

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from revmentor_desktop.desktop.theme.theme import Theme
from tests.desktop.desks import StagedDesk
from tests.desktop.framed import Framed
from tests.desktop.locking import Locking
from tests.desktop.write_up.written import Writing


@pytest.fixture
def writing(qtbot: QtBot, sample_desk: StagedDesk) -> Iterator[Writing]:
    """The page with nothing open yet."""
    writing = Writing(sample_desk)
    qtbot.addWidget(writing.page)
    yield writing
    writing.page.flush()
    sample_desk.quiet()


@pytest.fixture
def framed(sample_desk: StagedDesk, theme: Theme, qtbot: QtBot) -> Framed:
    """The whole window over the sample journal."""
    return Framed(sample_desk, theme, qtbot)


@pytest.fixture
def locking(sample_desk: StagedDesk, theme: Theme, qtbot: QtBot) -> Locking:
    """A window that can be locked and opened again."""
    return Locking(sample_desk, theme, qtbot)
