"""What is run by hand runs: the benchmarks, the guided tour, the pictures of the screens."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
pytestmark = [pytest.mark.window, pytest.mark.slow]


def run(*arguments: str, **more: str) -> str:
    """One of our own programs to its end; what it printed."""
    done = subprocess.run(
        [sys.executable, "-m", *arguments],
        capture_output=True,
        text=True,
        timeout=110,
        cwd=ROOT,
        env={**os.environ, **more},
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def test_benchmarks_run() -> None:
    said = run("tests.benchmarks", "--quick")
    assert "start to the painted unlock window" in said and "Enter to Today" in said
    assert "search office in 200" in said and "save one write-up" in said


def test_the_tour_plays_to_its_end(tmp_path: Path) -> None:
    said = run("tests.journeys.tour", REVMENTOR_TOUR_TARGET=str(tmp_path / "tour"))
    assert "Done." in said
    for counted in ("first saved entry: ", "Agenda for a planned meeting: ", "private note: "):
        assert counted in said
    assert (tmp_path / "tour" / "summary.pdf").read_bytes().startswith(b"%PDF")
    assert len(list((tmp_path / "tour").glob("*.png"))) >= 14


def test_pictures_are_taken(tmp_path: Path) -> None:
    said = run("tests.journeys.screens", "02-unlock", REVMENTOR_SCREENS_TARGET=str(tmp_path))
    assert len(list(tmp_path.glob("02-unlock*.png"))) == len(said.splitlines()) == 5
