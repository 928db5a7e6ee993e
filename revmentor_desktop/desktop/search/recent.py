"""The places one was at, newest first, for the palette's empty field."""

from PySide6.QtCore import QObject

from revmentor_desktop.desktop.desk import Desk
from revmentor_desktop.desktop.places import PageName, Place

KEPT = 5


class RecentPlaces(QObject):
    """Listens where one goes. Nothing of it is kept when the journal is locked."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._places: list[Place] = []
        desk.went.connect(self._went)

    @property
    def places(self) -> tuple[Place, ...]:
        """The last places besides the one where one is now."""
        return tuple(self._places[1 : KEPT + 1])

    def _went(self, place: Place) -> None:
        if place.page is PageName.WRITE_UP and place.item_id is None:
            return  # a new write-up is no place to come back to before it is saved
        self._places = [place, *(one for one in self._places if one != place)][: KEPT + 1]
