"""Brings what is typed in a write-up to the disk (saving.py), with its lines and private note."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject

from revmentor_desktop.desktop.desk import Desk
from revmentor_desktop.desktop.saving import Saver
from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.journal.session import Session, SessionDraft
from revmentor_desktop.operations.open_journal import OpenJournal
from revmentor_desktop.operations.sessions import write_up_session


@dataclass(frozen=True, slots=True)
class Snapshot:
    """The page at one moment: its draft, and for each line of it the row it was typed in."""

    draft: SessionDraft
    rows: tuple[int, ...] = ()


class WriteUpSaver(Saver[Snapshot, Session]):
    """Saves one session's page. Its lines get their ids from the first save as the session does."""

    def __init__(
        self,
        desk: Desk,
        session_id: ItemId | None,
        take: Callable[[], Snapshot],
        parent: QObject,
    ) -> None:
        super().__init__(desk, session_id, take, parent)
        self._line_ids: dict[int, ItemId] = {}

    @property
    def session_id(self) -> ItemId | None:
        """The session, None until the first save of a new one."""
        return self.item_id

    def line_id(self, row: int) -> ItemId | None:
        """The line that was saved from a row, None before it was."""
        return self._line_ids.get(row)

    def save(self, journal: OpenJournal, snapshot: Snapshot) -> Session:
        return write_up_session(journal, snapshot.draft)

    def learn(self, sent: Snapshot, saved: Session) -> None:
        lines = zip(sent.rows, sent.draft.lines or (), strict=True)
        written = [row for row, line in lines if line.text.strip()]
        for row, line in zip(written, saved.lines, strict=False):
            self._line_ids[row] = line.id

    def filled(self, snapshot: Snapshot) -> Snapshot:
        draft = snapshot.draft
        lines = tuple(
            line if line.id else replace(line, id=self._line_ids.get(row))
            for row, line in zip(snapshot.rows, draft.lines or (), strict=True)
        )
        return replace(
            snapshot,
            draft=replace(
                draft,
                id=draft.id or self.item_id,
                lines=None if draft.lines is None else lines,
            ),
        )

    def merged(self, older: Snapshot, newer: Snapshot) -> Snapshot:
        """A private note that only the older one brings is carried over."""
        if newer.draft.private_text is not None or older.draft.private_text is None:
            return newer
        return replace(newer, draft=replace(newer.draft, private_text=older.draft.private_text))
