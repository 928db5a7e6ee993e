"""Locking replaces the process: nothing of the journal is left in memory (VAULT.md, traps).

Closing and forgetting is not enough: thousands of copies of text stay in a Python process. So the
program starts itself anew in the same process, and the new one shows the unlock window.
"""

import os
import sys
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

MARK = "--after-lock"


class Reason(StrEnum):
    """Why the journal was locked; the unlock window says it."""

    ASKED = "asked"
    IDLE = "idle"
    SYSTEM = "system"
    """The screen was locked, or the computer went to sleep."""


@dataclass(frozen=True, slots=True)
class AfterLock:
    """What the new process is told of the old one; nothing of the journal's content.

    `geometry` is x, y, width, height of the window when it is not maximized, so that it comes back
    where it was.
    """

    reason: Reason
    at: datetime
    idle_minutes: int
    geometry: tuple[int, int, int, int]
    maximized: bool = False

    def arguments(self) -> list[str]:
        """The command-line form."""
        numbers = ",".join(str(number) for number in self.geometry)
        state = "maximized" if self.maximized else "normal"
        parts = (self.reason, self.at.isoformat(), str(self.idle_minutes), numbers, state)
        return [MARK, ";".join(parts)]

    @staticmethod
    def parse(text: str) -> "AfterLock | None":
        """What `arguments()` wrote after the mark; None when it is something else."""
        try:
            reason, at, minutes, numbers, state = text.split(";")
            x, y, width, height = (int(number) for number in numbers.split(","))
            return AfterLock(
                Reason(reason),
                datetime.fromisoformat(at),
                int(minutes),
                (x, y, width, height),
                state == "maximized",
            )
        except ValueError:
            return None


def replace_process(after: AfterLock) -> None:
    """Become the unlock window. Returns only on Windows, where a new process takes over."""
    arguments = [sys.executable, *_own_arguments(), *after.arguments()]
    if os.name == "nt":
        import subprocess  # noqa: PLC0415  # only here, and not before the first paint

        subprocess.Popen(arguments, close_fds=True)
        return
    os.execv(sys.executable, arguments)  # noqa: S606  # our own program, no shell


def _own_arguments() -> list[str]:
    """How this process was started, without what an earlier lock added."""
    arguments = sys.orig_argv[1:]
    if MARK in arguments:
        del arguments[arguments.index(MARK) :]
    return arguments
