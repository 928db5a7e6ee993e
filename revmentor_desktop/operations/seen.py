"""The last sequence seen of each journal, kept in the preferences: outside the journal's folder.

Whoever puts a whole folder back to an earlier state puts its counter (`head`) back with it; only
what is remembered elsewhere tells (VAULT.md, "head").
"""

from contextlib import suppress

from revmentor_desktop.operations.journals import JournalPlace
from revmentor_desktop.support.folders import Folders
from revmentor_desktop.support.preferences import read_preferences, write_preferences


def last_seen(folders: Folders, place: JournalPlace) -> int:
    """The sequence this computer saw last; 0 for a journal it never opened."""
    return read_preferences(folders.preferences).sequences.get(place.id, 0)


def remember_seen(folders: Folders, place: JournalPlace, sequence: int) -> None:
    """Remember the sequence, a lower one too: what was told once is not told again.

    Preferences that cannot be written leave the older number, which still notices a loss.
    """
    preferences = read_preferences(folders.preferences)
    if preferences.sequences.get(place.id) != sequence:
        with suppress(OSError):
            write_preferences(folders.preferences, preferences.with_sequence(place.id, sequence))
