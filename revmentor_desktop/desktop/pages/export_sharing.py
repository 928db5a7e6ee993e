"""Choosing what to share, from the export page: a tick for now, or the item's own level."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from revmentor_desktop.desktop.desk import Desk
from revmentor_desktop.desktop.dialogs.choose_to_share import ChooseToShare
from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.journal.mentorship import Mentorship
from revmentor_desktop.journal.sharing import Share
from revmentor_desktop.journal.summary_preview import Tickable
from revmentor_desktop.operations.share import set_share


class ExportSharing(QObject):
    """`ticked` carries an item and whether it leaves; `leveled` says that a level was changed."""

    ticked = Signal(str, bool)
    leveled = Signal()

    def __init__(self, desk: Desk, page: QWidget) -> None:
        super().__init__(page)
        self._desk = desk
        self._page = page

    def ask(self, lines: Sequence[Tickable], mentorship: Mentorship) -> None:
        """Open the list."""
        fixed = mentorship.archived_on is not None
        dialog = ChooseToShare(lines, mentorship.first_name, self._page, fixed=fixed)
        dialog.ticked.connect(self.ticked)
        dialog.leveled.connect(self._level)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _level(self, item: str, share: Share, before: Share) -> None:
        """Change the item itself; Undo gives it back the level it had."""

        def undo() -> None:
            self._desk.change(set_share)(ItemId(item), before)
            self.leveled.emit()

        def changed(_none: None) -> None:
            self.leveled.emit()
            self._desk.tell(self.tr("Who may see it was changed."), undo)

        self._desk.change(set_share, changed)(ItemId(item), share)
