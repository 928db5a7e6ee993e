"""The journal thread, and what runs beside it."""

import threading

from pytestqt.qtbot import QtBot

from revmentor_desktop.desktop.worker import JournalWorker
from revmentor_desktop.support.errors import DiskTrouble, KnownFailure
from tests.desktop.desks import quiet, wait_until


def test_what_runs_beside_makes_no_save_wait(qtbot: QtBot) -> None:
    worker = JournalWorker()
    saved, copied = threading.Event(), threading.Event()
    came: list[str] = []
    failed: list[KnownFailure] = []
    worker.beside(lambda: copied.wait(20), lambda _done: came.append("copied"), failed.append)
    worker.run(saved.set, lambda _done: came.append("saved"), failed.append)
    wait_until(lambda: came == ["saved"], "the save to come back")
    assert worker.busy  # the journal is not closed under the copy
    copied.set()
    quiet(worker)
    worker.stop()
    assert came == ["saved", "copied"]
    assert saved.is_set()
    assert not failed


def test_what_fails_beside_comes_back_as_a_failure(qtbot: QtBot) -> None:
    worker = JournalWorker()
    failed: list[KnownFailure] = []
    full = DiskTrouble("The disk is full.", "", "")

    def copy() -> None:
        raise full

    worker.beside(copy, lambda _done: None, failed.append)
    quiet(worker)
    worker.stop()
    assert failed == [full]
