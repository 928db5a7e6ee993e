"""A line of one pixel."""

from PySide6.QtWidgets import QFrame, QWidget

from revmentor_desktop.desktop.theme.dress import dress


class Divider(QFrame):
    """A thin line between rows, or upright between columns."""

    def __init__(self, parent: QWidget | None = None, *, upright: bool = False) -> None:
        super().__init__(parent)
        dress(self, line="v" if upright else "h")
