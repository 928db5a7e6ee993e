"""A list and what is chosen in it, side by side where there is room, else one at a time."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget

from revmentor_desktop.desktop.parts.buttons import Button
from revmentor_desktop.desktop.theme.current import scaled


class TwoPanes(QObject):
    """Watches the page's width and text size (DESIGN.md, 9).

    `needed` is what both need together at normal text size; `side_width` is how wide the side is,
    0 to let the layout say.
    """

    def __init__(
        self,
        page: QWidget,
        panes: tuple[QWidget, QWidget, QWidget],
        buttons: tuple[Button, Button],
        needed: int,
        side_width: int = 0,
    ) -> None:
        super().__init__(page)
        self._page = page
        self._main, self._edge, self._side = panes
        self._to_side, self._back = buttons
        for button in buttons:
            button.setProperty("reads", True)
        self._needed = needed
        self._side_width = side_width
        self._on_side = False
        page.installEventFilter(self)
        self._to_side.clicked.connect(self.show_side)
        self._back.clicked.connect(self.show_main)
        self._arrange()

    @property
    def narrow(self) -> bool:
        """Whether only one of both fits."""
        return self._page.width() < scaled(self._needed)

    def show_side(self) -> None:
        """Show what is chosen, where only one fits."""
        self._on_side = True
        self._arrange()

    def show_main(self) -> None:
        """Back to the list, where only one fits."""
        self._on_side = False
        self._arrange()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._page and event.type() in (QEvent.Type.Resize, QEvent.Type.StyleChange):
            self._arrange()
        return super().eventFilter(watched, event)

    def _arrange(self) -> None:
        narrow = self.narrow
        self._main.setVisible(not narrow or not self._on_side)
        self._side.setVisible(not narrow or self._on_side)
        self._edge.setVisible(not narrow)
        self._to_side.setVisible(narrow)
        self._back.setVisible(narrow)
        if self._side_width:
            width = scaled(self._side_width)
            self._side.setMinimumWidth(0 if narrow else width)
            self._side.setMaximumWidth(16_777_215 if narrow else width)
