"""Free notes, and private notes that only their writer ever sees."""

from dataclasses import dataclass
from datetime import date, datetime

from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.journal.sharing import Share
from revmentor_desktop.journal.when import When


@dataclass(frozen=True, slots=True)
class Note:
    """A free entry, with or without a mentorship. `text` is CommonMark source as typed."""

    id: ItemId
    mentorship_id: ItemId | None
    when: When
    title: str
    text: str
    share: Share
    tags: tuple[str, ...]
    changed: datetime


@dataclass(frozen=True, slots=True)
class NoteDraft:
    """A note as typed; `id` None makes a new one."""

    when: When
    title: str = ""
    text: str = ""
    mentorship_id: ItemId | None = None
    share: Share = Share.PRIVATE
    tags: tuple[str, ...] = ()
    id: ItemId | None = None


@dataclass(frozen=True, slots=True)
class PrivateNote:
    """A private note, opened. At rest its title, text and tags are sealed (VAULT.md).

    `session_id` is the session it stands under, None for a free one. `seal_until` is the day a
    cooling-off note may be read again, None when it may be read now.
    """

    id: ItemId
    mentorship_id: ItemId | None
    session_id: ItemId | None
    when: When
    title: str
    text: str
    tags: tuple[str, ...]
    seal_until: date | None
    changed: datetime

    def cooling(self, day: date) -> bool:
        """Whether its words stay closed on that day, to its writer too."""
        return self.seal_until is not None and day < self.seal_until


@dataclass(frozen=True, slots=True)
class PrivateNoteDraft:
    """A private note as typed; `id` None makes a new one."""

    when: When
    text: str
    title: str = ""
    mentorship_id: ItemId | None = None
    session_id: ItemId | None = None
    tags: tuple[str, ...] = ()
    seal_until: date | None = None
    id: ItemId | None = None


@dataclass(frozen=True, slots=True)
class NoteRow:
    """What the list of notes shows; `private` rows carry no words until they are opened."""

    id: ItemId
    mentorship_id: ItemId | None
    when: When
    headline: str
    share: Share
    private: bool


def headline(title: str, text: str, limit: int = 120) -> str:
    """What stands for a note in a list: its title, else its first written line without marks."""
    if title.strip():
        return title.strip()
    for line in text.splitlines():
        words = line.strip().lstrip("#>*-+ ").strip()
        if words:
            return words if len(words) <= limit else words[: limit - 1].rstrip() + "…"
    return ""
