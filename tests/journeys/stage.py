"""A stage for whole uses: a home of its own, a journal, the real window, and hands on it."""

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer
from PySide6.QtGui import QInputMethodEvent, QPainter, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from revmentor_desktop.desktop.journal_view import JournalView
from revmentor_desktop.desktop.page import Page
from revmentor_desktop.desktop.places import PageName, Place
from revmentor_desktop.desktop.relaunch import AfterLock
from revmentor_desktop.desktop.settings_keeper import SettingsKeeper
from revmentor_desktop.desktop.theme.theme import Theme
from revmentor_desktop.desktop.window import Window
from revmentor_desktop.desktop.window_parts import WindowParts
from revmentor_desktop.desktop.worker import JournalWorker
from revmentor_desktop.operations.journals import JournalPlace
from revmentor_desktop.operations.open_journal import OpenJournal, Passphrase, open_journal
from revmentor_desktop.support.clock import Clock
from revmentor_desktop.support.folders import Folders
from tests.journeys.tally import TALLY
from tests.staged import (
    DESIGN_CLOCK,
    DESIGN_MOMENT,
    OWNER,
    PASSPHRASE,
    stage_empty,
    stage_sample,
)

__all__ = ["DESIGN_CLOCK", "DESIGN_MOMENT", "OWNER", "PASSPHRASE"]

PATIENCE = 30.0
"""Seconds after which what did not happen is taken never to happen."""

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
NOTHING = Qt.KeyboardModifier.NoModifier

W = TypeVar("W", bound=QWidget)


def make_journal(
    home: Path, clock: Clock = DESIGN_CLOCK, *, sample: bool = True, owner: str = OWNER
) -> JournalPlace:
    """A journal in `home`, with the sample story unless told otherwise, closed again."""
    staged = stage_sample(home, clock) if sample else stage_empty(home, clock, owner)
    return staged.place


def opened(home: Path, place: JournalPlace, clock: Clock = DESIGN_CLOCK) -> OpenJournal:
    """The journal, unlocked on this thread."""
    return open_journal(place, Passphrase(PASSPHRASE), folders=Folders(home), clock=clock)


@dataclass(slots=True)
class Stage:
    """The real window over a home. `locked` holds what a locked process would be told.

    What breaks on the journal thread is raised where the stage is left.
    """

    parts: WindowParts
    window: Window
    locked: list[AfterLock] = field(default_factory=list)
    bugs: list[BaseException] = field(default_factory=list)

    @property
    def view(self) -> JournalView:
        """The open journal's pages."""
        assert self.window.view is not None, "no journal is open"
        return self.window.view

    @property
    def screen(self) -> QWidget:
        """The screen one sees before a journal is open."""
        screen = self.window.gate.currentWidget()
        assert screen is not None
        return screen

    @property
    def page(self) -> Page:
        """The page one sees."""
        page = self.view.stack.shown
        assert page is not None
        return page

    def quiet(self) -> None:
        """Wait until the journal thread is done and everything due was painted."""
        wait_until(lambda: not self.parts.worker.busy, "the journal thread to be quiet")
        settle()

    def start(self, after: AfterLock | None = None) -> None:
        """Show the window and give it the keyboard."""
        self.window.start(after)
        self.come_forward()

    def come_forward(self) -> None:
        """Give the keyboard back to the window, as a window manager does after a dialog."""
        if QApplication.activeWindow() is None:
            self.window.activateWindow()
            wait_until(
                lambda: QApplication.activeWindow() is not None, "the window to have the keyboard"
            )

    def close(self) -> None:
        """Close the window as a person does; it saves, makes a copy and ends the program."""
        QTimer.singleShot(0, self.window.close)
        self.parts.application.exec()

    def unlock(self, passphrase: str = PASSPHRASE) -> None:
        """Type the passphrase and press Enter; wait for the first page."""
        self.enter_passphrase(passphrase)
        wait_until(lambda: self.window.view is not None, "the journal to open")
        wait_until(lambda: self.view.place is not None, "a page to show")
        self.quiet()

    def enter_passphrase(self, passphrase: str) -> None:
        """Type the passphrase and press Enter."""
        edit = secret_edit(self.screen)
        edit.selectAll()
        type_text(edit, passphrase)
        TALLY.acted()
        QTest.keyClick(edit, Qt.Key.Key_Return)

    def go(self, page: PageName, whose: str = "", item_id: str | None = None) -> Page:
        """Show a place at once, as for a picture; `whose` is a first name."""
        people = self.view.ways.people.active
        found = next((one.id for one in people if whose and one.first_name == whose), None)
        place = Place(page, found, item_id)  # type: ignore[arg-type]  # an id is a text
        self.view.ways.go(place)
        self.quiet()
        return self.page

    def picture(self) -> QPixmap:
        """What one sees: the window, and over it the dialogs and menus that are open."""
        whole = self.window.grab()
        painter = QPainter(whole)
        origin = self.window.mapToGlobal(QPoint(0, 0))
        for other in QApplication.topLevelWidgets():
            if other.isVisible() and other is not self.window:
                painter.drawPixmap(other.mapToGlobal(QPoint(0, 0)) - origin, other.grab())
        painter.end()
        return whole

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NOTHING) -> None:
        """One key to whatever has the keyboard."""
        self.come_forward()
        TALLY.acted()
        QTest.keyClick(QApplication.focusWidget() or self.window, key, modifiers)

    def type(self, text: str) -> None:
        """Text to whatever has the keyboard."""
        self.come_forward()
        target = QApplication.focusWidget()
        assert target is not None, "nothing has the keyboard"
        _press_keys(target, text)


def build_stage(
    application: QApplication,
    home: Path,
    clock: Clock = DESIGN_CLOCK,
    replace: Callable[[AfterLock], None] | None = None,
) -> Stage:
    """The window wired as app.py does; `replace` None notes a lock in place of replacing us."""
    folders = Folders(home)
    settings = SettingsKeeper(folders.preferences)
    theme = Theme(application)
    theme.choose(settings.now.theme)
    theme.scale_text(settings.now.text_percent / 100)
    worker = JournalWorker()
    locked: list[AfterLock] = []
    parts = WindowParts(application, folders, clock, settings, theme, worker, None)
    stage = Stage(parts, Window(parts, replace or locked.append), locked)
    worker.broke.connect(stage.bugs.append)
    return stage


@contextmanager
def staged_window(
    application: QApplication, home: Path, clock: Clock = DESIGN_CLOCK
) -> Iterator[Stage]:
    """The window over `home`, shown; it is closed and ended afterwards."""
    stage = build_stage(application, home, clock)
    window = stage.window
    try:
        stage.start()
        yield stage
        if not stage.locked:
            stage.close()
    finally:
        window.hide()
        wait_until(lambda: not stage.parts.worker.busy, "the journal thread to be quiet")
        window.ended()
        window.deleteLater()
        stage.parts.theme.deleteLater()
        application.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    if stage.bugs:
        raise stage.bugs[0]


def wait_until(done: Callable[[], bool], what: str, seconds: float = PATIENCE) -> None:
    """Let the window work until `done`; fail by naming what did not happen."""
    end = time.monotonic() + seconds
    while not done():
        if time.monotonic() > end:
            raise AssertionError(f"did not happen within {seconds:g} s: {what}")
        QApplication.processEvents()
        time.sleep(0.002)


def settle(milliseconds: int = 60) -> None:
    """Let timers and paints that are due happen."""
    QTest.qWait(milliseconds)


def click(widget: QWidget) -> None:
    """One real click in the middle of a widget."""
    wait_until(
        lambda: widget.isVisible() and widget.isEnabled(), f"{_name(widget)!r} to be ready to click"
    )
    TALLY.acted()
    middle = QPoint(widget.width() // 2, widget.height() // 2)
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton, NOTHING, middle)


def type_text(widget: QWidget, text: str) -> None:
    """Real key presses into a widget that has the focus, or gets it as by one click."""
    if QApplication.focusWidget() not in (widget, widget.focusProxy()):
        TALLY.acted()
        widget.setFocus()
    _press_keys(widget, text)


def _press_keys(widget: QWidget, text: str) -> None:
    """A key for each character; what no plain key has comes as from an input method."""
    TALLY.typed(text)
    for char in text:
        if char == "\n":
            QTest.keyClick(widget, Qt.Key.Key_Return)
        elif char.isascii():
            QTest.keyClicks(widget, char)
        else:
            event = QInputMethodEvent()
            event.setCommitString(char)
            QApplication.sendEvent(widget, event)


def secret_edit(root: QWidget) -> QLineEdit:
    """The visible field for a passphrase."""
    found: list[QLineEdit] = []

    def look() -> bool:
        edits = (edit for edit in root.findChildren(QLineEdit) if edit.isVisible())
        found.extend(edit for edit in edits if edit.echoMode() is not QLineEdit.EchoMode.Normal)
        return bool(found)

    wait_until(look, "a field for a passphrase to show")
    return found[0]


def named(root: QWidget, kind: type[W], name: str) -> W:
    """The visible widget of that kind whose accessible name, text or label is `name`."""
    found: list[W] = []

    def look() -> bool:
        found.extend(
            widget for widget in root.findChildren(kind) if widget.isVisible() and _is(widget, name)
        )
        return bool(found)

    try:
        wait_until(look, f"a {kind.__name__} named {name!r} to show", 5.0)
    except AssertionError as missing:
        seen = sorted({_name(widget) for widget in root.findChildren(kind) if widget.isVisible()})
        raise AssertionError(f"{missing}; there are {seen}") from None
    return found[0]


def _is(widget: QWidget, name: str) -> bool:
    return name in (widget.accessibleName(), _text(widget))


def _name(widget: QWidget) -> str:
    return widget.accessibleName() or _text(widget) or widget.objectName()


def _text(widget: QWidget) -> str:
    text = getattr(widget, "text", "")
    return str(text() if callable(text) else text).replace("&&", "&")
