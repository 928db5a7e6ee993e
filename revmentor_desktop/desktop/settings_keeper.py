"""The preferences while the program runs: one value, changed and written in one step."""

from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from revmentor_desktop.support.preferences import Preferences, read_preferences, write_preferences


class SettingsKeeper(QObject):
    """Holds the preferences, writes each change, and tells who wants to know."""

    changed = Signal()

    def __init__(self, path: Path) -> None:
        super().__init__()
        self._path = path
        self.now: Preferences = read_preferences(path)

    def change(self, **values: Any) -> None:  # noqa: ANN401  # each field has its own type
        """Change preferences by name. What other rooms wrote to the file meanwhile is kept.

        Where the file cannot be read any more, what was known of it goes on.
        A disk that cannot be written changes them for this run only: settings are not worth
        stopping anybody's work.
        """
        found = read_preferences(self._path)
        if found.unread:
            found = replace(self.now, unread=True)
        self.now = replace(found, **values)
        with suppress(OSError):
            write_preferences(self._path, self.now)
        self.changed.emit()
