"""Whole uses need a real window; where there is no screen for one they say so and are skipped."""

import os
from pathlib import Path

import pytest

HERE = Path(__file__).parent
NO_SCREEN = "REVMENTOR_NO_SCREEN"
"""Set by packaging/virtual_screen.py, outside CI only: why there is no screen."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Skip the journeys with the reason that names the missing packages."""
    reason = os.environ.get(NO_SCREEN)
    for item in items if reason else ():
        if HERE in item.path.parents:
            item.add_marker(pytest.mark.skip(reason=reason or ""))
