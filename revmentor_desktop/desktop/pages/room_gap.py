"""The question after the program was away while a meeting went on."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from revmentor_desktop.desktop.parts.banner import Banner
from revmentor_desktop.desktop.parts.buttons import Button
from revmentor_desktop.support.language import translate


class RoomGap(Banner):
    """`asked` counts the time; `left_out` does not."""

    left_out = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.leave_out = Button(self.tr("Leave it out"), "secondary", "", self)
        self.leave_out.clicked.connect(self.left_out)
        self.row.addWidget(self.leave_out)

    def ask(self, minutes: int) -> None:
        """Ask about so many minutes."""
        self.tell(
            translate("Room", "The journal was closed for %n min.", n=minutes),
            self.tr("Did the meeting go on meanwhile?"),
            "warn",
            self.tr("It went on"),
            "clock",
        )
