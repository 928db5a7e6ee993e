"""Keeping other processes of the same user out of this one's memory."""

import ctypes
import sys
from dataclasses import dataclass

_PR_SET_DUMPABLE = 4  # linux/prctl.h


@dataclass(frozen=True, slots=True)
class Hardened:
    """What was done: whether the memory is unreadable to others, and core dumps are off."""

    memory_closed: bool = False
    core_dumps_off: bool = False


def harden_process() -> Hardened:
    """Close the memory of this process to debuggers and core dumps; only Linux can.

    Desktop portals refuse such a process: call it when the window is up, and use Qt's own file
    dialog (VAULT.md, "Traps found"). It does not hold against the administrator of the computer.
    """
    if sys.platform != "linux":
        return Hardened()
    import resource  # noqa: PLC0415  # there is none on Windows

    try:
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        core_dumps_off = True
    except (OSError, ValueError):
        core_dumps_off = False
    closed = ctypes.CDLL(None).prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0) == 0
    return Hardened(memory_closed=closed, core_dumps_off=core_dumps_off)
