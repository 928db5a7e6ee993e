"""The scoreboard itself: every figure is measured, in small, and the promises hold."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

ON_A_CLOCK = {10, 12, 14}
"""Figures in seconds: `make scoreboard` judges them, a test suite does not."""


@pytest.mark.slow
@pytest.mark.timeout(300)
def test_every_figure_is_measured_and_held() -> None:
    said = subprocess.run(
        [sys.executable, "-m", "tests.scoreboard", "--quick"],
        cwd=Path(__file__).parents[2],
        capture_output=True,
        text=True,
        check=False,
    )
    lines = re.findall(r"^(held |SHORT|later) +(\d+)  (.*)", said.stdout, re.MULTILINE)
    assert sorted(int(number) for _, number, _ in lines) == list(range(1, 17)), said.stderr
    short = [
        line for how, number, line in lines if how == "SHORT" and int(number) not in ON_A_CLOCK
    ]
    assert not short
    assert said.returncode == int("SHORT" in said.stdout)
