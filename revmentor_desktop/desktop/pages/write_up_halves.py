"""The sheet and the side of a write-up beside one another, or one of them where both do not fit."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from revmentor_desktop.desktop.pages.write_up_sheet import NARROWEST, WriteUpSheet
from revmentor_desktop.desktop.pages.write_up_side import WIDTH, WriteUpSide
from revmentor_desktop.desktop.theme.current import scaled


class WriteUpHalves(QWidget):
    """In a narrow window, or with large text, each half offers the way to the other."""

    def __init__(self, sheet: WriteUpSheet, side: WriteUpSide, parent: QWidget) -> None:
        super().__init__(parent)
        self._sheet = sheet
        self._side = side
        self._narrow = False
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(sheet, 1)
        layout.addWidget(side)
        sheet.side_asked.connect(self.show_side)
        side.went_back.connect(self.show_sheet)

    def show_sheet(self) -> None:
        """Show the text, beside its side where there is room."""
        self._show(self._sheet)

    def show_side(self) -> None:
        """Show the side, beside the text where there is room."""
        self._show(self._side)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = event.size().width() < scaled(NARROWEST) + scaled(WIDTH)
        shown = self._side if self._narrow and narrow and self._sheet.isHidden() else self._sheet
        self._narrow = narrow
        self._show(shown)

    def _show(self, half: QWidget) -> None:
        self._sheet.setVisible(half is self._sheet or not self._narrow)
        self._side.setVisible(half is self._side or not self._narrow)
        self._side.show_alone(alone=self._narrow)
        self._sheet.show_side_button(self.tr("Ratings and actions") if self._narrow else "")
        wide = self.width() if self._narrow else scaled(WIDTH)
        self._side.setFixedWidth(wide)
