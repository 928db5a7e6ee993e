"""A virtual screen hands on the exit code and leaves nothing running."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import preflight
import pytest
import virtual_screen

SCRIPT = Path(virtual_screen.__file__)
NEEDS = preflight.missing(["screen"])
needs_screen = pytest.mark.skipif(
    bool(NEEDS) and "CI" not in os.environ, reason=preflight.advice(NEEDS) if NEEDS else ""
)


def play(*command: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, str(SCRIPT), *command],
        check=False, capture_output=True, text=True, stdin=subprocess.DEVNULL, timeout=60,
    )  # fmt: skip


@needs_screen
def test_the_command_gets_a_display_and_a_bus_and_its_exit_code_is_handed_on() -> None:
    done = play("sh", "-c", 'echo "$DISPLAY $DBUS_SESSION_BUS_ADDRESS $QT_QPA_PLATFORM"; exit 7')
    assert done.returncode == 7
    display, bus, platform = done.stdout.split()
    assert display.startswith(":") and bus and platform == "xcb"


@needs_screen
def test_asked_to_stop_it_ends_the_command_and_the_screen(tmp_path: Path) -> None:
    told = tmp_path / "display"
    command = [sys.executable, str(SCRIPT), "sh", "-c", f'echo "$DISPLAY" >{told}; exec sleep 50']
    process = subprocess.Popen(command, stdin=subprocess.DEVNULL)
    end = time.monotonic() + 30
    while not (told.exists() and told.read_text()) and time.monotonic() < end:
        time.sleep(0.05)
    process.send_signal(signal.SIGTERM)
    assert process.wait(20) != 0
    number = told.read_text().strip().removeprefix(":")
    assert not Path(f"/tmp/.X{number}-lock").exists()


def test_without_a_screen_the_command_runs_offscreen_and_learns_why(
    monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.delenv("CI", raising=False)
    monkeypatch.setitem(
        preflight.PROGRAMS, "screen", (preflight.Need("nosuchscreen", "nosuch", "nosuch"),)
    )
    shown = f'echo "$QT_QPA_PLATFORM ${virtual_screen.REASON_VARIABLE}"'
    assert virtual_screen.main(["--or-skip", "sh", "-c", shown]) == 0
    out = capfd.readouterr().out
    assert out.startswith("offscreen ") and "nosuch" in out
    assert virtual_screen.main(["sh", "-c", "true"]) == preflight.NOT_INSTALLED
    monkeypatch.setenv("CI", "true")
    assert virtual_screen.main(["--or-skip", "sh", "-c", "true"]) == preflight.NOT_INSTALLED


def test_a_command_that_does_not_exist_is_wrong_usage() -> None:
    assert virtual_screen.main(["nosuchcommandanywhere"]) == 2
