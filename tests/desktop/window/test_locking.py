"""Locking: nothing to be seen at once, everything saved, and a new process told no secret."""

import os
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QClipboard, QGuiApplication, QMouseEvent
from PySide6.QtWidgets import QApplication, QLabel

from revmentor_desktop.desktop.idle import IdleLock
from revmentor_desktop.desktop.journal_view import JournalView
from revmentor_desktop.desktop.parts.dialog import Dialog
from revmentor_desktop.desktop.places import PageName, Place
from revmentor_desktop.desktop.relaunch import AfterLock, Reason
from revmentor_desktop.desktop.theme.theme import Theme
from revmentor_desktop.operations.back_up import list_backups
from revmentor_desktop.operations.settings import last_place
from revmentor_desktop.storage.lock import JournalLock
from tests.desktop.desks import wait_until
from tests.desktop.window.windows import window_over
from tests.staged import Staged

ROOT = Path(__file__).resolve().parents[3]


def test_locking_covers_the_journal_before_anything_else(
    sample_journal: Staged, theme: Theme
) -> None:
    with window_over(sample_journal, theme) as windowed:
        windowed.unlock()
        windowed.window.lock()
        assert windowed.covered
        assert all(not label.isVisible() for label in windowed.window.findChildren(QLabel))
        wait_until(lambda: bool(windowed.locked), "the lock")


def test_locking_closes_the_journal_and_hides_the_window(
    sample_journal: Staged, theme: Theme
) -> None:
    with window_over(sample_journal, theme) as windowed:
        windowed.unlock()
        windowed.window.lock()
        wait_until(lambda: bool(windowed.locked), "the lock")
        assert not windowed.window.isVisible()
        JournalLock(sample_journal.place.folder).release()
        assert list_backups(sample_journal.place) == ()


def test_the_new_process_is_told_when_why_and_where_but_nothing_else(
    sample_journal: Staged, theme: Theme
) -> None:
    with window_over(sample_journal, theme) as windowed:
        windowed.unlock()
        windowed.window.lock()
        wait_until(lambda: bool(windowed.locked), "the lock")
        (after,) = windowed.locked
    assert after.reason is Reason.ASKED
    assert after.at == sample_journal.clock.now()
    mark, text = after.arguments()
    assert mark == "--after-lock"
    assert AfterLock.parse(text) == after
    assert "Helen" not in text and "Amara" not in text and "/" not in text


def test_unlocking_leads_back_to_the_place_where_one_was(
    sample_journal: Staged, theme: Theme
) -> None:
    with window_over(sample_journal, theme) as windowed:
        view = windowed.unlock()
        view.desk.go(Place(PageName.SETTINGS))
        windowed.rest()
        windowed.window.lock()
        wait_until(lambda: bool(windowed.locked), "the lock")
    journal = sample_journal.open()
    try:
        assert Place.parse(last_place(journal)).page is PageName.SETTINGS
    finally:
        journal.close()


def test_locking_leaves_nothing_of_ours_on_the_clipboard(
    sample_journal: Staged, theme: Theme, monkeypatch: pytest.MonkeyPatch
) -> None:
    # the offscreen platform never says that the clipboard's text is ours
    monkeypatch.setattr(QClipboard, "ownsClipboard", lambda _self: True)
    with window_over(sample_journal, theme) as windowed:
        windowed.unlock()
        QGuiApplication.clipboard().setText("a line of the journal")
        windowed.window.lock()
        wait_until(lambda: bool(windowed.locked), "the lock")
        assert QGuiApplication.clipboard().text() == ""


def test_closing_makes_a_copy_and_locking_does_not_wait_for_one(
    sample_journal: Staged, theme: Theme
) -> None:
    with window_over(sample_journal, theme) as windowed:
        windowed.unlock()
        windowed.window.close()
        assert windowed.covered
        wait_until(lambda: windowed.window.view is None, "the journal to close")
    assert [copy.reason for copy in list_backups(sample_journal.place)] == ["close"]


def test_quiet_minutes_lock_it(sample_journal: Staged, theme: Theme) -> None:
    with window_over(sample_journal, theme) as windowed:
        windowed.unlock()
        application = QApplication.instance()
        assert application is not None
        idle = application.findChildren(IdleLock)[-1]
        idle.idle.emit()
        wait_until(lambda: bool(windowed.locked), "the lock")
        assert windowed.locked[0].reason is Reason.IDLE


def test_somebody_who_is_there_is_not_locked_out(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    now = [0.0]
    monkeypatch.setattr("revmentor_desktop.desktop.idle.awake_seconds", lambda: now[0])
    monkeypatch.setattr("revmentor_desktop.desktop.idle.asleep_seconds", lambda: 0.0)
    idle = IdleLock(qapp, 5)
    locked: list[bool] = []
    idle.idle.connect(lambda: locked.append(True))
    idle.start()
    now[0] = 299
    idle.eventFilter(qapp, _moved())
    now[0] = 301
    idle._check()
    assert not locked
    now[0] = 600
    idle._check()
    assert locked
    idle.stop()
    idle.deleteLater()


def test_waking_up_locks_at_once(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    slept = [0.0]
    monkeypatch.setattr("revmentor_desktop.desktop.idle.asleep_seconds", lambda: slept[0])
    idle = IdleLock(qapp, 5)
    woke: list[bool] = []
    idle.slept.connect(lambda: woke.append(True))
    idle.start()
    idle._check()
    assert not woke
    slept[0] = 30.0
    idle._check()
    assert woke
    idle.stop()
    idle.deleteLater()


def test_a_mark_that_is_none_is_let_go() -> None:
    moment = datetime(2026, 6, 11, 13, 2, tzinfo=UTC)
    whole = AfterLock(Reason.IDLE, moment, 5, (10, 20, 1280, 800), maximized=True)
    assert AfterLock.parse(whole.arguments()[1]) == whole
    for text in ("", "idle", "idle;yesterday;5;1,2,3,4;normal", "x;y;z;1,2,3;normal"):
        assert AfterLock.parse(text) is None


def test_text_that_could_not_be_saved_is_not_left_behind_unasked(
    sample_journal: Staged, theme: Theme, monkeypatch: pytest.MonkeyPatch
) -> None:
    with window_over(sample_journal, theme) as windowed:
        view = windowed.unlock()
        monkeypatch.setattr(JournalView, "unsaved", property(lambda _self: True))
        windowed.window.close()
        wait_until(lambda: bool(windowed.window.findChildren(Dialog)), "the question")
        (question,) = windowed.window.findChildren(Dialog)
        assert windowed.covered
        question.reject()
        wait_until(view.isVisible, "the journal to be shown again")
        monkeypatch.undo()


SIGNALS = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtDBus import QDBusConnection, QDBusMessage
from PySide6.QtWidgets import QApplication
from revmentor_desktop.desktop.system_lock import SystemLock

application = QApplication([])
lock = SystemLock()
lock.locking.connect(lambda: print("locking", flush=True))
lock.start()
def tell(active):
    signal = QDBusMessage.createSignal("/x", "org.freedesktop.ScreenSaver", "ActiveChanged")
    signal.setArguments([active])
    QDBusConnection.sessionBus().send(signal)
QTimer.singleShot(300, lambda: tell(False))
QTimer.singleShot(600, lambda: tell(True))
QTimer.singleShot(1200, application.quit)
application.exec()
"""


@pytest.mark.skipif(sys.platform != "linux", reason="the buses are Linux's")
def test_the_locked_screen_locks_the_journal(tmp_path: Path) -> None:
    runner = "/usr/bin/dbus-run-session"
    if not os.path.exists(runner):  # noqa: PTH110  # a path of the system, not of ours
        pytest.skip("needs dbus-run-session (Debian: apt install dbus)")
    told = subprocess.run(
        [runner, "--", sys.executable, "-c", SIGNALS],
        capture_output=True,
        text=True,
        timeout=60,
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)},
        check=True,
    )
    assert told.stdout.split() == ["locking"]


def _moved() -> QEvent:
    return QMouseEvent(
        QEvent.Type.MouseMove,
        QPointF(1, 1),
        QPointF(1, 1),
        Qt.MouseButton.NoButton,
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
    )
