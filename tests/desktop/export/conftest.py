"""The export page, open."""

from collections.abc import Iterator

import pytest

from tests.desktop.desks import StagedDesk
from tests.desktop.export.staging import Stage


@pytest.fixture
def stage(sample_desk: StagedDesk) -> Iterator[Stage]:
    stage = Stage(sample_desk)
    yield stage
    stage.settle()
    stage.page.flush()
    stage.settle()
    stage.page._typesetter.close()
    stage.page.close()
    stage.page.deleteLater()
