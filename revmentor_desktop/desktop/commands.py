"""What can be done from everywhere: one table for the keys, the menu bar and the list of keys."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget


class Group(StrEnum):
    """The menu a command stands in."""

    JOURNAL = "journal"
    GO = "go"
    PERSON = "person"
    HELP = "help"


@dataclass(frozen=True, slots=True)
class Command:
    """A thing to do: its words, its keys ("" for none; several are separated by spaces)."""

    group: Group
    words: str
    keys: str
    run: Callable[[], object]


class Commands(QObject):
    """Turns commands into actions whose keys work wherever the keyboard is in the window."""

    def __init__(self, commands: tuple[Command, ...], window: QWidget) -> None:
        super().__init__(window)
        self.all = commands
        self.actions: dict[str, QAction] = {}
        for command in commands:
            action = QAction(command.words, self)
            action.setShortcuts([QKeySequence(keys) for keys in command.keys.split()])
            action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
            action.triggered.connect(lambda _checked=False, run=command.run: run())
            window.addAction(action)
            self.actions[command.words] = action

    def of(self, group: Group) -> tuple[QAction, ...]:
        """The actions of a menu, in order."""
        return tuple(self.actions[c.words] for c in self.all if c.group is group)
