"""The whole window for tests: real parts, a real journal, and a lock that replaces no process."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from revmentor_desktop.desktop.journal_view import JournalView
from revmentor_desktop.desktop.parts.fields import Field
from revmentor_desktop.desktop.relaunch import AfterLock
from revmentor_desktop.desktop.settings_keeper import SettingsKeeper
from revmentor_desktop.desktop.theme.theme import Theme
from revmentor_desktop.desktop.window import Window
from revmentor_desktop.desktop.window_parts import WindowParts
from revmentor_desktop.desktop.worker import JournalWorker
from tests.desktop.desks import quiet, wait_until
from tests.staged import PASSPHRASE, Staged


@dataclass(slots=True)
class Windowed:
    """A window over a journal, and what it would have become when it locked."""

    window: Window
    worker: JournalWorker
    settings: SettingsKeeper
    staged: Staged
    locked: list[AfterLock] = field(default_factory=list)
    bugs: list[BaseException] = field(default_factory=list)

    def unlock(self) -> JournalView:
        """Type the passphrase and wait for the pages."""
        found = self.window.gate.findChild(Field, "passphrase")
        assert isinstance(found, Field)
        line: QLineEdit = found.edit
        QTest.keyClicks(line, PASSPHRASE)
        QTest.keyClick(line, Qt.Key.Key_Return)
        wait_until(lambda: self.window.view is not None, "the journal to open")
        self.rest()
        view = self.window.view
        assert view is not None
        return view

    def rest(self) -> None:
        """Wait until everything asked of the journal has come back."""
        quiet(self.worker)
        QApplication.processEvents()

    @property
    def covered(self) -> bool:
        """Whether nothing of the journal can be seen."""
        view: QWidget | None = self.window.view
        return view is None or not view.isVisible()


@contextmanager
def window_over(staged: Staged, theme: Theme) -> Iterator[Windowed]:
    """A window over a journal. What it left open is closed; a bug fails the test."""
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    worker = JournalWorker()
    settings = SettingsKeeper(staged.folders.preferences)
    parts = WindowParts(application, staged.folders, staged.clock, settings, theme, worker, None)
    locked: list[AfterLock] = []
    window = Window(parts, locked.append)
    windowed = Windowed(window, worker, settings, staged, locked)
    worker.broke.connect(windowed.bugs.append)
    application.setQuitOnLastWindowClosed(False)
    window.start(None)
    window.activateWindow()
    windowed.rest()
    try:
        yield windowed
        if window.view is not None:
            window.close()
            wait_until(lambda: window.view is None, "the journal to close")
    finally:
        quiet(worker)
        worker.stop()
        window.hide()
        window.deleteLater()
    if windowed.bugs:
        raise windowed.bugs[0]
