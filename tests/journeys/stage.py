"""A stage for whole uses: a home of its own, a journal, the real window, and hands on it."""

import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from revmentor_desktop.operations.journals import JournalPlace
from revmentor_desktop.operations.open_journal import OpenJournal, Passphrase, open_journal
from revmentor_desktop.support.clock import Clock
from revmentor_desktop.support.folders import Folders
from tests.staged import (
    DESIGN_CLOCK,
    DESIGN_MOMENT,
    OWNER,
    PASSPHRASE,
    stage_empty,
    stage_sample,
)

__all__ = ["DESIGN_CLOCK", "DESIGN_MOMENT", "OWNER", "PASSPHRASE"]


def make_journal(
    home: Path, clock: Clock = DESIGN_CLOCK, *, sample: bool = True, owner: str = OWNER
) -> JournalPlace:
    """A journal in `home`, with the sample story unless told otherwise, closed again."""
    staged = stage_sample(home, clock) if sample else stage_empty(home, clock, owner)
    return staged.place


def opened(home: Path, place: JournalPlace, clock: Clock = DESIGN_CLOCK) -> OpenJournal:
    """The journal, unlocked on this thread."""
    return open_journal(place, Passphrase(PASSPHRASE), folders=Folders(home), clock=clock)


def wait_until(done: Callable[[], bool], what: str, seconds: float = 20.0) -> None:
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
    wait_until(widget.isVisible, f"{widget.objectName() or type(widget).__name__} to show")
    middle = QPoint(widget.width() // 2, widget.height() // 2)
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, middle)


def type_text(widget: QWidget, text: str) -> None:
    """Real key presses into a widget that has, or gets, the focus."""
    widget.setFocus()
    QTest.keyClicks(widget, text)


def named(root: QWidget, kind: type[QWidget], name: str) -> QWidget:
    """The visible widget of that kind whose accessible name or text is `name`."""
    for widget in root.findChildren(kind):
        text = getattr(widget, "text", lambda: "")
        if widget.isVisible() and name in (widget.accessibleName(), str(text())):
            return widget
    raise AssertionError(f"no visible {kind.__name__} named {name!r}")
