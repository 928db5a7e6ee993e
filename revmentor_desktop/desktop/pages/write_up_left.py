"""Sessions whose page was left before they could be saved: none of their words is given up."""

from revmentor_desktop.desktop.pages.write_up_saver import WriteUpSaver
from revmentor_desktop.journal.ids import ItemId


class LeftSavers:
    """Holds the savers that still have something to save after their page shows another session."""

    def __init__(self) -> None:
        self._savers: list[WriteUpSaver] = []

    @property
    def unsaved(self) -> bool:
        """Whether any of them still has."""
        return any(saver.unsaved for saver in self._savers)

    def keep(self, saver: WriteUpSaver) -> None:
        """Keep this one until it has saved everything."""
        self._savers = [one for one in (*self._savers, saver) if one.unsaved]

    def flush(self) -> None:
        """Try each of them again."""
        for saver in self._savers:
            saver.flush()

    def give_back(self, session_id: ItemId | None) -> WriteUpSaver | None:
        """The one that still has something of this session, which is no longer held here."""
        for saver in self._savers:
            if saver.session_id == session_id and saver.newest is not None:
                self._savers.remove(saver)
                return saver
        return None
