"""The gate for tests: over a home of its own, with hands to type and press like a person."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QWidget

from revmentor_desktop.desktop.gate.gate import Gate
from revmentor_desktop.desktop.parts.fields import Field
from revmentor_desktop.desktop.relaunch import AfterLock
from revmentor_desktop.desktop.settings_keeper import SettingsKeeper
from revmentor_desktop.desktop.worker import JournalWorker
from revmentor_desktop.operations.open_journal import OpenJournal
from revmentor_desktop.support.folders import Folders
from revmentor_desktop.vault.kdf import CHEAP
from tests.desktop.desks import quiet, wait_until
from tests.staged import DESIGN_CLOCK

W = TypeVar("W", bound=QWidget)


@dataclass(slots=True)
class Gated:
    """A gate that is shown, and what came through it."""

    gate: Gate
    worker: JournalWorker
    folders: Folders
    settings: SettingsKeeper
    opened: list[OpenJournal] = field(default_factory=list)
    created: list[OpenJournal] = field(default_factory=list)
    places: list[object] = field(default_factory=list)
    bugs: list[BaseException] = field(default_factory=list)

    @property
    def screen(self) -> QWidget:
        """The screen that is shown."""
        shown = self.gate.currentWidget()
        assert shown is not None
        return shown

    @property
    def shown(self) -> str:
        """The kind of screen that is shown."""
        return type(self.screen).__name__

    def edit(self, name: str) -> QLineEdit:
        """The line of a field of the screen."""
        return self.part(Field, name).edit

    def part(self, kind: type[W], name: str) -> W:
        """A widget of the screen by the name it has in its form."""
        found = self.screen.findChild(kind, name)
        assert isinstance(found, kind), f"{self.shown} has no {kind.__name__} {name}"
        return found

    def type(self, name: str, text: str) -> None:
        """Type into a field, with the keys of a keyboard."""
        line = self.edit(name)
        line.setFocus()
        QTest.keyClicks(line, text)

    def leave(self, name: str) -> None:
        """Go to the next field, as Tab does."""
        QTest.keyClick(self.edit(name), Qt.Key.Key_Tab)

    def enter(self, name: str) -> None:
        """Press Enter in a field and wait for what comes of it."""
        QTest.keyClick(self.edit(name), Qt.Key.Key_Return)
        self.rest()

    def press(self, name: str) -> None:
        """Press a button of the screen and wait for what comes of it."""
        button = self.part(QAbstractButton, name)
        assert button.isEnabled(), f"{name} cannot be pressed: {self.says(name)}"
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        self.rest()

    def says(self, name: str) -> str:
        """What a button that waits says is missing or being done."""
        return self.part(QAbstractButton, name).accessibleDescription()

    def told(self, name: str) -> str:
        """The sentence below a field."""
        return self.part(Field, name).told.sentence

    def words(self) -> str:
        """Everything that can be read on the screen."""
        labels = self.screen.findChildren(QLabel)
        return "\n".join(label.text() for label in labels if label.isVisible())

    def rest(self, milliseconds: int = 120) -> None:
        """Let the timers that judge a passphrase fire and the journal thread come to rest."""
        end = time.monotonic() + milliseconds / 1000
        while time.monotonic() < end:
            QApplication.processEvents()
            time.sleep(0.002)
        quiet(self.worker)

    def until(self, done: Callable[[], bool], what: str) -> None:
        """Wait for something."""
        wait_until(done, what)


@contextmanager
def gate_over(home: Path, after: AfterLock | None = None) -> Iterator[Gated]:
    """A gate over a home; what it opened is closed afterwards. A bug fails the test."""
    folders = Folders(home)
    worker = JournalWorker()
    settings = SettingsKeeper(folders.preferences)
    gate = Gate(folders, DESIGN_CLOCK, settings, worker, CHEAP)
    gated = Gated(gate, worker, folders, settings)
    gate.opened.connect(lambda journal, place: _note(gated, journal, place))
    gate.created.connect(gated.created.append)
    worker.broke.connect(gated.bugs.append)
    gate.resize(1280, 800)
    gate.start(after)
    gate.show()
    gate.activateWindow()
    gated.rest()
    try:
        yield gated
    finally:
        for journal in {id(journal): journal for journal in gated.opened + gated.created}.values():
            worker.run(journal.close, lambda _done: None, lambda _failure: None)
        quiet(worker)
        worker.stop()
        gate.close()
        gate.deleteLater()
    if gated.bugs:
        raise gated.bugs[0]


def _note(gated: Gated, journal: OpenJournal, place: object) -> None:
    gated.opened.append(journal)
    gated.places.append(place)
