"""What every page of the open journal is to the window."""

from PySide6.QtWidgets import QWidget

from revmentor_desktop.desktop.desk import Desk
from revmentor_desktop.desktop.places import Place
from revmentor_desktop.operations.unfinished import Unfinished


class Page(QWidget):
    """One page. It is built on the first visit, then kept and shown anew with `show_place`.

    About somebody put away, all on it rests but what says that it serves to read (still.py).

    A page never reads the journal when it is built; it asks for what it shows in `show_place`.
    """

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.place: Place | None = None

    def show_place(self, place: Place) -> None:
        """Show what the place names. Called at each visit and when something changed elsewhere."""
        self.place = place

    def flush(self) -> None:
        """Save what waits to be saved. Called before leaving, locking and closing."""

    @property
    def unsaved(self) -> bool:
        """Whether something typed here is not in the journal (a save failed or is under way)."""
        return False

    def unfinished(self) -> Unfinished | None:
        """What was typed on the page itself that the journal does not take as it stands."""
        return None

    def come_back(self, kind: str, item_id: str) -> None:
        """Open the dialog again in which one was when the journal was locked, if it is ours."""

    def panes(self) -> tuple[QWidget, ...]:
        """The parts of the page that F6 goes through, the content first, then a side panel."""
        return (self,)

    def begin_new(self) -> bool:
        """Begin what is made on this page (Ctrl+N); False where nothing is."""
        return False

    def first_focus(self) -> QWidget | None:
        """Where the keyboard begins on this page, None to leave it where it is."""
        return None
