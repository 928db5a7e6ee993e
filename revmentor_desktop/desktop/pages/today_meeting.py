"""Meetings that were begun and not ended: Today offers to go on with them."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from revmentor_desktop.desktop.desk import Desk
from revmentor_desktop.desktop.fresh import Fresh
from revmentor_desktop.desktop.parts.banner import Banner
from revmentor_desktop.desktop.places import PageName, Place
from revmentor_desktop.operations.in_the_room import Room, meetings_going_on


class OpenMeetings(QWidget):
    """One banner for each; `asked` carries the place to go on at."""

    asked = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.banners: list[Banner] = []
        self._shown: tuple[str, ...] = ()
        self._fresh = Fresh(desk, meetings_going_on, self.show_rooms)
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(12)
        self.hide()

    def look(self) -> None:
        """See whether a meeting is still open."""
        self._fresh.look()

    def show_rooms(self, rooms: tuple[Room, ...]) -> None:
        """Show the meetings that are still open."""
        self.setVisible(bool(rooms))
        ids = tuple(room.session.id for room in rooms)
        if ids == self._shown:
            return
        self._shown = ids
        for banner in self.banners:
            banner.hide()
            banner.deleteLater()
        self.banners = [self._banner(room) for room in rooms]

    def _banner(self, room: Room) -> Banner:
        banner = Banner(self)
        name = room.mentorship.first_name
        title = self.tr("A meeting with {name} is still open.").format(name=name)
        banner.tell(title, self.tr("Its lines and marks are kept."), "soft", self.tr("Go on"))
        banner.button.setAccessibleName(
            self.tr("Go on with the meeting with {name}").format(name=name)
        )
        place = Place(PageName.IN_THE_ROOM, room.mentorship.id, room.session.id)
        banner.asked.connect(lambda: self.asked.emit(place))
        self._rows.addWidget(banner)
        return banner
