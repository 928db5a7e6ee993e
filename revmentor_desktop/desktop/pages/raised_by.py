"""Who raised a line of an agenda, as a disc with initials."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from revmentor_desktop.desktop.parts.avatar import Avatar
from revmentor_desktop.desktop.theme.current import mirrored, scaled
from revmentor_desktop.journal.mentorship import Mentorship
from revmentor_desktop.journal.sharing import Side


class RaisedBy(QWidget):
    """The avatar of who raised it; both, one over the other, where it belongs to both."""

    def __init__(self, parent: QWidget, side: int = 28) -> None:
        super().__init__(parent)
        self._small = round(side * 0.65)
        self._one = Avatar(side, self)
        self._mine, self._theirs = Avatar(self._small, self), Avatar(self._small, self)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_side(self, side: Side | None, owner: str, mentorship: Mentorship) -> None:
        """Show who it was."""
        mine = side is Side.ME
        self._one.show_person(
            owner if mine else mentorship.counterpart, "me" if mine else mentorship.colour
        )
        self._mine.show_person(owner, "me")
        self._theirs.show_person(mentorship.counterpart, mentorship.colour)
        self._one.setVisible(side is not None)
        for both in (self._mine, self._theirs):
            both.setVisible(side is None)

    def sizeHint(self) -> QSize:
        return self._one.sizeHint()

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Mine at the leading top, theirs half over it: as everywhere, mine is first."""
        super().resizeEvent(event)
        self._one.setGeometry(self.rect())
        side = scaled(self._small)
        far = self.width() - side
        first, second = (far, 0) if mirrored(self) else (0, far)
        self._mine.setGeometry(first, 0, side, side)
        self._theirs.setGeometry(second, self.height() - side, side, side)
