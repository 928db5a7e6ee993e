"""The three steps of one session side by side: prepare it, be in the room, write it up."""

from PySide6.QtWidgets import QWidget

from revmentor_desktop.desktop.desk import Desk
from revmentor_desktop.desktop.parts.segmented import Segmented
from revmentor_desktop.desktop.places import PageName, Place
from revmentor_desktop.journal.ids import ItemId

STEPS = (PageName.PREPARE, PageName.IN_THE_ROOM, PageName.WRITE_UP)


class SessionSteps(Segmented):
    """Goes to the same session's other steps; the page it stands on saves first, as always.

    It is hidden while the session is not kept yet: then there is nothing to prepare. In a form it
    is made without a desk; the page gives it one.
    """

    def __init__(self, desk: Desk | QWidget | None = None, parent: QWidget | None = None) -> None:
        if isinstance(desk, QWidget):
            desk, parent = None, desk
        super().__init__((self.tr("Prepare"), self.tr("In the room"), self.tr("Write up")), parent)
        self.desk = desk
        self._mentorship_id: ItemId | None = None
        self._session_id: ItemId | None = None
        self._here = PageName.PREPARE
        self.setAccessibleName(self.tr("Steps of this session"))
        self.chosen.connect(self._go)
        self.hide()

    def show_session(
        self, here: PageName, mentorship_id: ItemId | None, session_id: ItemId | None
    ) -> None:
        """Which session it is about, and on which of the three places one is."""
        self._here, self._mentorship_id, self._session_id = here, mentorship_id, session_id
        self.choose(STEPS.index(here))
        self.setVisible(session_id is not None)

    def _go(self, index: int) -> None:
        """Go there; this page is left as it was, so it must show its own step again."""
        self.choose(STEPS.index(self._here))
        if self.desk is not None and self._session_id is not None and STEPS[index] != self._here:
            self.desk.go(Place(STEPS[index], self._mentorship_id, self._session_id))
