"""What holds for every test: a home of its own, no network, and nothing left behind.

A stray warning is a failure too (pyproject.toml). A test that means to provoke a log record looks
at it through `caplog` and then calls `caplog.clear()`.
"""

from __future__ import annotations

import gzip
import json
import logging
import os
import socket
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:  # a test of one small room does not wait for all the others
    from tests.staged import Staged

DATA = Path(__file__).parent / "data"
LINGER = 5.0
"""Seconds in which what a test started may come to its end by itself."""

SLOW_PLACES = (  # whole windows, whole processes, real copies: `make test-fast` leaves them out
    "desktop/agreement", "desktop/export", "desktop/gate", "desktop/goals", "desktop/mentorship",
    "desktop/prepare", "desktop/room", "desktop/settings", "desktop/shell", "desktop/today",
    "desktop/window", "desktop/write_up", "plain/cli/test_contract", "plain/cli/test_journals",
    "plain/cli/test_real_texts", "plain/cli/test_story", "plain/cli/test_summary",
    "plain/operations/test_backup", "plain/operations/test_damaged_backups",
    "plain/operations/test_losses", "plain/operations/test_passphrases",
    "plain/operations/test_restoring", "plain/storage/test_share_guard",
)  # fmt: skip

_tried: list[str] = []


class NetworkUsed(Exception):
    """Something tried to leave this computer. Nothing here ever may (SECURITY.md)."""


def _no_network(event: str, arguments: tuple[Any, ...]) -> None:
    """Refuse every socket but those between programs of this computer."""
    local = event == "socket.__new__" and arguments[1] == getattr(socket, "AF_UNIX", None)
    asked = event in ("socket.__new__", "socket.getaddrinfo", "socket.gethostbyname")
    if asked and not local:
        _tried.append(f"{event}{arguments[1:]!r}")
        raise NetworkUsed(_tried[-1])


sys.addaudithook(_no_network)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark what stands in a slow place."""
    for item in items:
        place = item.path.relative_to(DATA.parent).as_posix()
        if place.startswith(SLOW_PLACES):
            item.add_marker(pytest.mark.slow)


@pytest.fixture(autouse=True)
def _own_home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever a test writes by itself lands in folders of its own; it speaks British English."""
    home = tmp_path_factory.mktemp("home")
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.setenv("REVMENTOR_HOME", str(home / "revmentor"))
    for name in ("CONFIG", "DATA", "CACHE", "STATE"):
        monkeypatch.setenv(f"XDG_{name}_HOME", str(home / name.lower()))
    for name in ("LC_ALL", "LC_TIME", "LANGUAGE"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("LANG", "en_GB.UTF-8")


@pytest.fixture(autouse=True)
def _no_stray_records(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """Nobody reads the log of a quiet program, so a warning in it is a failure here."""
    yield
    found = [
        f"{record.name}: {record.getMessage()}"
        for phase in ("setup", "call")
        for record in caplog.get_records(phase)
        if record.levelno >= logging.WARNING
    ]
    assert not found, f"stray log records: {found}"


@pytest.fixture(autouse=True)
def _nothing_left_running() -> Iterator[None]:
    """Threads and child processes end with the test that started them; no socket was tried."""
    threads, children = set(threading.enumerate()), _children()
    yield
    tried = list(_tried)
    _tried.clear()
    assert not tried, f"used the network: {tried}"
    end = time.monotonic() + LINGER
    while left := _left(threads, children):
        assert time.monotonic() < end, f"left running: {left}"
        time.sleep(0.01)


def _left(threads: set[threading.Thread], children: dict[int, str]) -> list[str]:
    stray = [thread.name for thread in set(threading.enumerate()) - threads if thread.is_alive()]
    return stray + [name for pid, name in _children().items() if pid not in children]


def _children() -> dict[int, str]:
    """The processes this one started and that still are, ended but unasked-for ones included."""
    if not hasattr(os, "waitid"):
        return {}
    try:
        os.waitid(os.P_ALL, 0, os.WEXITED | os.WNOHANG | os.WNOWAIT)
    except ChildProcessError:
        return {}
    found = {}
    for file in Path("/proc").glob("[0-9]*/stat"):
        try:
            head, _, rest = file.read_text("utf-8", "replace").rpartition(")")
        except OSError:  # it ended while we looked
            continue
        if int(rest.split()[1]) == os.getpid():
            found[int(file.parent.name)] = head.partition("(")[2]
    return found


@pytest.fixture(scope="session")
def sample_template(tmp_path_factory: pytest.TempPathFactory) -> Staged:
    """A home with the sample journal, made once; never opened, only copied."""
    from tests.staged import stage_sample

    return stage_sample(tmp_path_factory.mktemp("template") / "home")


@pytest.fixture
def sample_journal(sample_template: Staged, tmp_path: Path) -> Staged:
    """A real journal with the sample story, as of the clock of the designs, closed."""
    return sample_template.copy_to(tmp_path / "sample-home")


@pytest.fixture(scope="session")
def empty_template(tmp_path_factory: pytest.TempPathFactory) -> Staged:
    """A home with a new, empty journal, made once; never opened, only copied."""
    from tests.staged import stage_empty

    return stage_empty(tmp_path_factory.mktemp("template") / "home")


@pytest.fixture
def empty_journal(empty_template: Staged, tmp_path: Path) -> Staged:
    """A real journal nobody has written in, closed."""
    return empty_template.copy_to(tmp_path / "empty-home")


@pytest.fixture(scope="session")
def naughty() -> list[str]:
    """515 strings that break programs."""
    strings: list[str] = json.loads(gzip.decompress((DATA / "naughty.json.gz").read_bytes()))
    return strings


@pytest.fixture(scope="session")
def pepys() -> list[dict[str, Any]]:
    """400 entries of a diary of 1660 to 1669: date, title, text."""
    lines = gzip.decompress((DATA / "pepys-400.jsonl.gz").read_bytes()).decode().splitlines()
    return [json.loads(line) for line in lines]
