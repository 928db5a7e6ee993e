"""Look for what the program needs from the system, and fetch it or name the exact packages.

Runs before anything is installed, with the standard library alone and on an older Python too, so
that the first thing a person reads is a sentence and not a traceback:

    python3 packaging/preflight.py [--soft] GROUP ...

Root with apt: the missing packages are named and installed. A terminal with sudo: they are named,
and installed after one question. Anybody else gets one line with the command, and exit code 3.
With --soft a missing package is named and the run goes on (exit code 0), except in CI.
"""

from __future__ import annotations

import ctypes
import importlib
import importlib.util
import os
import shutil
import subprocess
import sys
from typing import Callable, NamedTuple, Sequence  # noqa: UP035  # an older Python reads this too

NEEDED_PYTHON = (3, 11)
NOT_INSTALLED = 3
"""The exit code when something is missing and may not be installed from here."""


class Need(NamedTuple):
    """One thing the system has to bring, and the packages that bring it."""

    name: str
    apt: str
    dnf: str


LIBRARIES: dict[str, tuple[Need, ...]] = {
    # uic, lrelease and even QtCore load GLib: without it the build hook fails, not only the window.
    "build": (
        Need("libglib-2.0.so.0", "libglib2.0-0", "glib2"),
        Need("libgthread-2.0.so.0", "libglib2.0-0", "glib2"),
    ),
    "offscreen": (
        Need("libEGL.so.1", "libegl1", "mesa-libEGL"),
        Need("libGL.so.1", "libgl1", "mesa-libGL"),
        Need("libxkbcommon.so.0", "libxkbcommon0", "libxkbcommon"),
        Need("libfontconfig.so.1", "libfontconfig1", "fontconfig"),
        Need("libdbus-1.so.3", "libdbus-1-3", "dbus-libs"),
    ),
    "window": (
        Need("libxcb-cursor.so.0", "libxcb-cursor0", "xcb-util-cursor"),
        Need("libxcb-icccm.so.4", "libxcb-icccm4", "xcb-util-wm"),
        Need("libxcb-keysyms.so.1", "libxcb-keysyms1", "xcb-util-keysyms"),
        Need("libxkbcommon-x11.so.0", "libxkbcommon-x11-0", "libxkbcommon-x11"),
        Need("libxcb-shape.so.0", "libxcb-shape0", "libxcb"),
    ),
    "wayland": (
        Need("libwayland-client.so.0", "libwayland-client0", "libwayland-client"),
        Need("libwayland-cursor.so.0", "libwayland-cursor0", "libwayland-cursor"),
    ),
    "printing": (Need("libcups.so.2", "libcups2", "cups-libs"),),
}

PROGRAMS: dict[str, tuple[Need, ...]] = {
    "screen": (
        Need("Xvfb", "xvfb", "xorg-x11-server-Xvfb"),
        Need("dbus-run-session", "dbus-daemon", "dbus-daemon"),
    ),
    "tests": (
        Need("Xvfb", "xvfb", "xorg-x11-server-Xvfb"),
        Need("dbus-run-session", "dbus-daemon", "dbus-daemon"),
    ),
}

GROUPS = ("python", *LIBRARIES, *PROGRAMS)


def has_library(name: str) -> bool:
    """Whether the loader finds a shared library of this file name."""
    try:
        ctypes.CDLL(name)
    except OSError:
        return False
    return True


def has_program(name: str) -> bool:
    """Whether a program of this name is on the PATH."""
    return shutil.which(name) is not None


def has_module(name: str) -> bool:
    """Whether this Python can import a module of its standard library (Debian splits it up)."""
    importlib.invalidate_caches()
    return importlib.util.find_spec(name) is not None


def python_needs() -> tuple[Need, ...]:
    """What making a venv needs; Debian keeps it in a package named after the Python's version."""
    package = "python{}.{}-venv".format(*sys.version_info[:2])
    return (Need("ensurepip", package, "python3-pip"), Need("venv", package, "python3-libs"))


def missing(groups: Sequence[str]) -> list[Need]:
    """The needs of these groups that this system does not meet, in the table's order."""
    found: list[Need] = []
    for group in groups:
        if group == "python":
            found += [need for need in python_needs() if not has_module(need.name)]
        elif not sys.platform.startswith("linux"):
            continue  # the wheels for macOS and Windows bring everything
        else:
            found += [need for need in LIBRARIES.get(group, ()) if not has_library(need.name)]
            found += [need for need in PROGRAMS.get(group, ()) if not has_program(need.name)]
    return found


def unique(names: Sequence[str]) -> list[str]:
    """The names in their order, each once."""
    return list(dict.fromkeys(names))


def install_command(needs: Sequence[Need], which: Callable[[str], str | None]) -> list[str]:
    """The command that installs these, without sudo; empty on a system we know no packages of."""
    if which("apt-get"):
        names = unique([need.apt for need in needs])
        return ["apt-get", "install", "-y", "--no-install-recommends", *names]
    if which("dnf"):
        return ["dnf", "install", "-y", *unique([need.dnf for need in needs])]
    return []


def advice(needs: Sequence[Need], which: Callable[[str], str | None] = shutil.which) -> str:
    """The one line for a person: what to type, or what is missing where we know no packages."""
    command = install_command(needs, which)
    if not command:
        names = ", ".join(unique([need.name for need in needs]))
        return f"RevMentor Desktop needs these from your system: {names}"
    words = ["apt" if word == "apt-get" else word for word in command if word != "-y"]
    return "RevMentor Desktop needs: sudo " + " ".join(words)


def python_advice() -> str:
    """The one line for a person whose Python is too old."""
    here = "{}.{}".format(*sys.version_info[:2])
    asked = "{}.{}".format(*NEEDED_PYTHON)
    if sys.platform == "darwin":
        way = "brew install python@3.12"
    elif shutil.which("dnf"):
        way = "sudo dnf install python3.12"
    else:
        way = "sudo apt install python3.11 python3.11-venv"
    return (
        f"RevMentor Desktop needs Python {asked} or newer, this one is {here}: {way}"
        " (then, if it has another name: make PY=python3.11 ...)"
    )


def run_as_root(command: list[str], prefix: list[str]) -> bool:
    """Install; apt is asked to read its lists first. True when the command ended well."""
    environment = dict(os.environ, DEBIAN_FRONTEND="noninteractive")
    if command[0] == "apt-get":
        # A list that cannot be refreshed is no reason to stop: the package may be known already.
        subprocess.run([*prefix, "apt-get", "update", "-q"], env=environment, check=False)
    done = subprocess.run([*prefix, *command], env=environment, check=False)
    return done.returncode == 0


def may_ask() -> bool:
    """Whether there is a person at a terminal who could use sudo."""
    return (
        "CI" not in os.environ
        and sys.stdin is not None
        and sys.stdin.isatty()
        and shutil.which("sudo") is not None
    )


def install(needs: Sequence[Need]) -> bool:
    """Install what is missing if that is ours to do; True when it was done."""
    command = install_command(needs, shutil.which)
    if not command:
        return False
    if hasattr(os, "geteuid") and os.geteuid() == 0:
        print("Installing what RevMentor Desktop needs:", " ".join(command), flush=True)
        return run_as_root(command, [])
    if may_ask():
        print(advice(needs))
        if input("Run this now? [y/N] ").strip().lower() in ("y", "yes"):
            return run_as_root(command, ["sudo"])
    return False


def main(arguments: Sequence[str]) -> int:
    """Check the groups named; 0 when all is there, 2 for a wrong group, else 3."""
    soft = "--soft" in arguments and "CI" not in os.environ
    groups = [word for word in arguments if word != "--soft"]
    if not groups or not set(groups) <= set(GROUPS):
        print("groups:", " ".join(GROUPS), file=sys.stderr)
        return 2
    if sys.version_info[:2] < NEEDED_PYTHON:
        print(python_advice(), file=sys.stderr)
        return NOT_INSTALLED
    needs = missing(groups)
    if needs and install(needs):
        needs = missing(groups)
    if not needs:
        return 0
    print(advice(needs), file=sys.stderr)
    return 0 if soft else NOT_INSTALLED


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
