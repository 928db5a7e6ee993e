"""What the program remembers outside any journal: one typed table, one private JSON file.

Nothing of a journal's content is here. The owner's first name is kept only if the person chose to
be greeted by it; the last sequence seen of each journal is what detects a rolled-back folder.
That is why a file that cannot be read is never written over: it is kept beside the new one.
"""

import json
from contextlib import suppress
from dataclasses import asdict, dataclass, field, fields, replace
from enum import StrEnum
from pathlib import Path
from typing import Any

from revmentor_desktop.support.folders import make_private_folder, written_whole

MIN_IDLE_MINUTES, MAX_IDLE_MINUTES = 1, 120
MIN_TEXT_PERCENT, MAX_TEXT_PERCENT = 100, 200


class ThemeChoice(StrEnum):
    """How the window is coloured: with the system, or as chosen."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    HIGH_CONTRAST = "high-contrast"


@dataclass(frozen=True, slots=True)
class Preferences:
    """One value per line; a file from an older or newer version keeps what both know.

    `unread` says that these stand in for a file that could not be read.
    """

    theme: ThemeChoice = ThemeChoice.SYSTEM
    text_percent: int = 100
    idle_minutes: int = 5
    reduce_motion: bool = False
    greet_by_name: bool = False
    greeting_name: str = ""
    last_journal: str = ""
    last_opened: str = ""
    sequences: dict[str, int] = field(default_factory=dict)
    unknown: dict[str, Any] = field(default_factory=dict)
    unread: bool = False

    def with_sequence(self, journal_id: str, sequence: int) -> "Preferences":
        """These preferences, remembering the newest `sequence` seen of a journal."""
        return replace(self, sequences={**self.sequences, journal_id: sequence})


def read_preferences(path: Path) -> Preferences:
    """The preferences in the file; the defaults for what is missing, unreadable or out of range."""
    try:
        found = _table(path)
    except FileNotFoundError:
        return Preferences()
    except (OSError, ValueError):
        return Preferences(unread=True)
    known = {f.name for f in fields(Preferences)} - {"unknown", "unread"}
    values = {name: found[name] for name in known & found.keys() if _fits(name, found[name])}
    if "theme" in values:
        values["theme"] = ThemeChoice(values["theme"])
    if "sequences" in values:
        values["sequences"] = {
            name: number for name, number in values["sequences"].items() if _whole(number)
        }
    return Preferences(**values, unknown={k: v for k, v in found.items() if k not in known})


def write_preferences(path: Path, preferences: Preferences) -> None:
    """Replace the file, whole and private; one that cannot be read is kept. Raises OSError."""
    table = asdict(preferences)
    del table["unread"]
    table = {**table.pop("unknown"), **table}
    make_private_folder(path.parent)
    with written_whole(path) as file:
        file.write(json.dumps(table, indent=1).encode())
        file.flush()
        if preferences.unread or not _is_whole(path):
            _keep(path)


def _table(path: Path) -> dict[str, Any]:
    """What stands in the file. Raises OSError, ValueError when it is not a table."""
    found = json.loads(path.read_bytes())
    if not isinstance(found, dict):
        raise ValueError("a table is wanted")
    return found


def _is_whole(path: Path) -> bool:
    """Whether nothing would be lost by writing over the file."""
    try:
        _table(path)
    except FileNotFoundError:
        return True
    except (OSError, ValueError):
        return False
    return True


def _keep(path: Path) -> None:
    """Put the file aside under a name of its own. Raises OSError."""
    import secrets  # noqa: PLC0415  # not before the first paint

    with suppress(FileNotFoundError):
        path.rename(path.with_name(f"{path.stem}.damaged-{secrets.token_hex(4)}{path.suffix}"))


def _fits(name: str, value: object) -> bool:
    """Whether a value read from the file may be used for the preference of that name."""
    if name == "theme":
        return value in list(ThemeChoice)
    if name == "idle_minutes":
        return _whole(value) and MIN_IDLE_MINUTES <= value <= MAX_IDLE_MINUTES  # type: ignore[operator]  # _whole says it is an int
    if name == "text_percent":
        return _whole(value) and MIN_TEXT_PERCENT <= value <= MAX_TEXT_PERCENT  # type: ignore[operator]  # _whole says it is an int
    if name == "sequences":
        return isinstance(value, dict)
    return isinstance(value, type(getattr(Preferences(), name)))


def _whole(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)
