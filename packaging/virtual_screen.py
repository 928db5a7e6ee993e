"""Run a command on a screen of its own: Xvfb on a free display, with a private session bus.

    python packaging/virtual_screen.py [--or-skip] [--size 1600x1000] COMMAND ...

The command's exit code is handed on, and nothing is left running. Without Xvfb or
dbus-run-session the exit code is 3 and the packages are named; with --or-skip, outside CI, the
command runs all the same, offscreen, with REVMENTOR_NO_SCREEN saying why, and the tests that need
a window skip with that reason.
"""

import argparse
import os
import select
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import preflight

REASON_VARIABLE = "REVMENTOR_NO_SCREEN"
START_LIMIT = 20.0
"""Seconds Xvfb may take until it names its display."""

ASKED_TO_STOP = 128
"""Exit codes above this one name the signal that ended a program, as shells do."""


class ScreenDidNotStart(Exception):
    """Xvfb ended or stayed silent; the message is what it printed."""


def read_display(descriptor: int, server: subprocess.Popen[bytes]) -> str:
    """The display's number as Xvfb writes it once it is ready. Raises ScreenDidNotStart."""
    said = b""
    end = time.monotonic() + START_LIMIT
    while not said.endswith(b"\n"):
        ready, _, _ = select.select([descriptor], [], [], max(0.0, end - time.monotonic()))
        piece = os.read(descriptor, 64) if ready else b""
        if not piece:
            raise ScreenDidNotStart(f"Xvfb named no display (exit code {server.poll()})")
        said += piece
    return f":{int(said)}"


def stop(process: subprocess.Popen[bytes]) -> None:
    """End one of our own processes: kindly, then for good."""
    if process.poll() is None:
        process.terminate()
        try:
            process.wait(5)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


@contextmanager
def virtual_screen(size: str, log: Path) -> Iterator[str]:
    """A running Xvfb; yields its display (":99"). It ends with the block.

    It gets a session of its own so that Ctrl-C reaches the command first.
    Raises ScreenDidNotStart.
    """
    ours, theirs = os.pipe()
    command = ["Xvfb", "-displayfd", str(theirs), "-screen", "0", f"{size}x24", "-nolisten", "tcp"]
    with log.open("wb") as output:
        server = subprocess.Popen(
            command, pass_fds=[theirs], stdout=output, stderr=output, start_new_session=True
        )
    try:
        os.close(theirs)
        yield read_display(ours, server)
    finally:
        os.close(ours)
        stop(server)


def environment_on(display: str, runtime: Path) -> dict[str, str]:
    """The caller's environment, moved to the virtual screen and away from the real desktop."""
    environment = dict(os.environ, DISPLAY=display, QT_QPA_PLATFORM="xcb")
    environment["XDG_RUNTIME_DIR"] = str(runtime)
    for name in ("WAYLAND_DISPLAY", "XAUTHORITY", "DBUS_SESSION_BUS_ADDRESS", REASON_VARIABLE):
        environment.pop(name, None)
    return environment


def run(command: list[str], environment: dict[str, str]) -> int:
    """Run the command to its end, hand on SIGTERM and Ctrl-C, return its exit code.

    At a terminal the command shares our process group, so that Ctrl-C and a debugger work. Else it
    leads its own, so that SIGTERM reaches what dbus-run-session started, too.
    """
    own_group = not sys.stdin.isatty()
    process = subprocess.Popen(command, env=environment, start_new_session=own_group)

    def hand_on(number: int, _frame: object) -> None:
        if own_group:
            os.killpg(process.pid, number)
        elif number == signal.SIGTERM:
            process.terminate()  # Ctrl-C reached the command from the terminal already

    signal.signal(signal.SIGTERM, hand_on)
    signal.signal(signal.SIGINT, hand_on)
    code = process.wait()
    return code if code >= 0 else ASKED_TO_STOP - code


def on_screen(command: list[str], size: str) -> int:
    """Run the command on a fresh screen with a fresh session bus. Raises ScreenDidNotStart."""
    with tempfile.TemporaryDirectory(prefix="revmentor-screen-") as folder:
        runtime = Path(folder, "run")
        runtime.mkdir(mode=0o700)
        with virtual_screen(size, Path(folder, "xvfb.log")) as display:
            wrapped = ["dbus-run-session", "--", *command]
            return run(wrapped, environment_on(display, runtime))


def without_screen(command: list[str], reason: str) -> int:
    """Run the command offscreen and let its tests tell why they skip."""
    print(reason, file=sys.stderr, flush=True)
    environment = dict(os.environ, QT_QPA_PLATFORM="offscreen")
    environment[REASON_VARIABLE] = reason
    return run(command, environment)


def main(arguments: list[str]) -> int:
    """See the module's text. The exit code is the command's, or 3 without a screen."""
    parser = argparse.ArgumentParser(description="Run a command on a virtual screen.")
    parser.add_argument("--or-skip", action="store_true", help="run offscreen where there is none")
    parser.add_argument("--size", default="1600x1000", help="of the screen, in pixels")
    parser.add_argument("command", nargs=argparse.REMAINDER)
    chosen = parser.parse_args(arguments)
    command = chosen.command[1:] if chosen.command[:1] == ["--"] else chosen.command
    if not command or shutil.which(command[0]) is None:
        print("No such command:", *command[:1], file=sys.stderr)
        return 2
    needs = preflight.missing(["screen"])
    if needs:
        reason = preflight.advice(needs)
        if chosen.or_skip and "CI" not in os.environ:
            return without_screen(command, reason)
        print(reason, file=sys.stderr)
        return preflight.NOT_INSTALLED
    try:
        return on_screen(command, chosen.size)
    except ScreenDidNotStart as failed:
        print(failed, file=sys.stderr)
        return preflight.NOT_INSTALLED


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
