"""What the window says: a toast with Undo for what was done, a banner for what failed."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QVBoxLayout, QWidget

from revmentor_desktop.desktop.desk import Desk
from revmentor_desktop.desktop.parts.banner import Banner
from revmentor_desktop.desktop.parts.toast import Toast
from revmentor_desktop.support.errors import KnownFailure


class Troubles(QWidget):
    """The place above the pages where a failure is told, until the person closes it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.banner = Banner(self)
        self.banner.asked.connect(self.clear)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(32, 16, 32, 0)
        layout.addWidget(self.banner)
        self.hide()

    def tell(self, failure: KnownFailure) -> None:
        """Show a failure in place of the last one."""
        self.show()
        self.banner.show_failure(failure, self.tr("Close"))

    def tell_warnings(self, warnings: tuple[str, ...]) -> None:
        """What opening the journal found: sentences to be read once."""
        self.show()
        self.banner.tell(warnings[0], " ".join(warnings[1:]), "warn", self.tr("Close"))

    def clear(self) -> None:
        """Nothing is wrong any more."""
        self.banner.done()
        self.hide()


class Messages(QObject):
    """Brings what the desk tells to the person, and remembers what Ctrl+Z takes back."""

    def __init__(self, desk: Desk, window: QWidget, troubles: Troubles) -> None:
        super().__init__(window)
        self.toast = Toast(window)
        self._undo: Callable[[], None] | None = None
        desk.told.connect(self._tell)
        desk.offered.connect(self.toast.offer)
        desk.done.connect(self._remember)
        desk.troubled.connect(troubles.tell)

    def undo(self) -> None:
        """Take back what was done last, once."""
        undo, self._undo = self._undo, None
        if undo is not None:
            self.toast.go()
            undo()

    def _tell(self, sentence: str, undo: Callable[[], None] | None) -> None:
        if undo is None:
            self.toast.tell(sentence)
            return
        self._undo = undo
        self.toast.tell(sentence, lambda: self._undo_told(undo))

    def _undo_told(self, undo: Callable[[], None]) -> None:
        """Undo was pressed in the toast: Ctrl+Z must not do it again."""
        if self._undo is undo:
            self._undo = None
        undo()

    def _remember(self, undo: Callable[[], None]) -> None:
        self._undo = undo
