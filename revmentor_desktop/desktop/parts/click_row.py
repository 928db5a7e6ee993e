"""A row that is one big button and shows so only under the pointer."""

from PySide6.QtWidgets import QWidget

from revmentor_desktop.desktop.parts.card import ClickCard
from revmentor_desktop.desktop.theme.dress import dress


class ClickRow(ClickCard):
    """A ClickCard without the card; give it a layout and an accessible name."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        dress(self, box="row", radius=8)
