"""Killed or asleep in the middle of a meeting, with half a line typed: nothing of it is missing."""

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from revmentor_desktop.desktop.pages.room import RoomPage
from revmentor_desktop.desktop.pages.today import TodayPage
from revmentor_desktop.journal.room import MarkKind
from tests.journeys.room_in_the_middle import HALF
from tests.journeys.stage import Stage, click, staged_window, wait_until
from tests.staged import DESIGN_CLOCK, DESIGN_MOMENT, Staged

ROOT = Path(__file__).parents[2]
LATER = replace(DESIGN_CLOCK, frozen=DESIGN_MOMENT + timedelta(minutes=20))

pytestmark = [
    pytest.mark.window,
    pytest.mark.skipif(sys.platform == "win32", reason="ends its process by a signal"),
]


@contextmanager
def meeting_of_its_own(home: Path, how: str) -> Iterator["subprocess.Popen[str]"]:
    """The program over a home; it is ended in any case."""
    child = subprocess.Popen(
        [sys.executable, "-m", "tests.journeys.room_in_the_middle", str(home), how],
        stdout=subprocess.PIPE,
        text=True,
        cwd=ROOT,
    )
    with child:
        try:
            yield child
        finally:
            child.kill()


def told(child: "subprocess.Popen[str]") -> str:
    """What it says next."""
    assert child.stdout is not None
    return child.stdout.readline().strip()


def room_of(stage: Stage) -> RoomPage:
    """The screen of the meeting, once it shows one."""
    wait_until(
        lambda: isinstance(stage.view.stack.shown, RoomPage) and stage.page.isVisible(), "the room"
    )
    page = stage.page
    assert isinstance(page, RoomPage)
    wait_until(lambda: page.room is not None, "the meeting to be read")
    stage.quiet()
    return page


def check_all_is_there(stage: Stage) -> None:
    """The kept line, the half one with its mark, and the question about the time between."""
    page = room_of(stage)
    lines, gap = page.form.lines, page.form.gap
    assert [row.line.text for row in lines.rows] == ["Who reads the notes"]
    assert (lines.entry.edit.text(), lines.entry.mark) == (HALF, MarkKind.OWN)
    assert gap.isVisible() and "20 min" in gap.accessibleName()
    click(gap.leave_out)
    stage.quiet()
    assert page.room is not None and page.room.elapsed == 0
    lines.entry.edit.setFocus()
    stage.type("ated change")
    stage.press(Qt.Key.Key_Return)
    stage.quiet()
    assert [row.line.text for row in lines.rows][1:] == ["send the annotated change"]
    assert lines.rows[1].line.mark is MarkKind.OWN


def test_killed_in_the_middle_of_a_line(
    qapp: QApplication, sample_template: Staged, tmp_path: Path
) -> None:
    home = sample_template.copy_to(tmp_path / "home").home
    with meeting_of_its_own(home, "kill") as child:
        assert told(child) == "typed"
        child.kill()
    with staged_window(qapp, home, LATER) as stage:
        stage.unlock()
        today = stage.page
        if isinstance(today, TodayPage):
            wait_until(lambda: bool(today.meetings.banners), "Today to offer the open meeting")
            click(today.meetings.banners[0].button)
            stage.quiet()
        check_all_is_there(stage)


@pytest.mark.skipif(
    "DBUS_SESSION_BUS_ADDRESS" not in os.environ, reason="needs a bus for the system to speak on"
)
def test_asleep_in_the_middle_of_a_line(
    qapp: QApplication, sample_template: Staged, tmp_path: Path
) -> None:
    home = sample_template.copy_to(tmp_path / "home").home
    with meeting_of_its_own(home, "sleep") as child:
        assert told(child) == "typed"
        assert told(child) == "locked"
    with staged_window(qapp, home, LATER) as stage:
        stage.unlock()
        check_all_is_there(stage)
