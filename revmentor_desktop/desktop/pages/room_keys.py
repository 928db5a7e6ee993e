"""The single keys of the room: marks, the next topic, the pause."""

import sys

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from revmentor_desktop.journal.room import MarkKind

WHILE_TYPING = "Meta" if sys.platform == "darwin" else "Alt"
"""Held for a mark while one types; Qt calls Control on macOS Meta."""

_MARKS = dict(zip((Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_4), MarkKind, strict=True))


class RoomKeys(QObject):
    """Single keys count only where nothing is typed: a field takes them before they come here.

    `marked` is a key by itself, `marked_here` one with Alt: it is about the line one is in.
    """

    marked = Signal(object)
    marked_here = Signal(object)
    paused = Signal()
    went_on = Signal()

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        for number, mark in enumerate(MarkKind, 1):
            shortcut = QShortcut(QKeySequence(f"{WHILE_TYPING}+{number}"), page)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(lambda mark=mark: self.marked_here.emit(mark))

    def pressed(self, event: QKeyEvent) -> bool:
        """Whether the key meant something here."""
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if held != Qt.KeyboardModifier.NoModifier or event.isAutoRepeat():
            return False
        key = Qt.Key(event.key())
        if key in _MARKS:
            self.marked.emit(_MARKS[key])
        elif key == Qt.Key.Key_N:
            self.went_on.emit()
        elif key == Qt.Key.Key_Space:
            self.paused.emit()
        else:
            return False
        return True
