"""An icon that stands beside words; nothing to those who hear them."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from revmentor_desktop.desktop.parts.painting import painting
from revmentor_desktop.desktop.parts.promoted import text_and_parent
from revmentor_desktop.desktop.theme.current import mirrored, scaled
from revmentor_desktop.desktop.theme.fonts import line_height
from revmentor_desktop.desktop.theme.icons import paint_icon


class IconLabel(QWidget):
    """Follows the scheme and the text size.

    With `line`, it is as tall as a line of that role, so that it stands in the middle of the first
    line of a paragraph beside it. In a form: properties `iconName`, `hue`, `side`, `line`.
    """

    def __init__(
        self,
        name: str | QWidget = "",
        token: str = "text2",  # noqa: S107  # of colours
        size: int = 16,
        parent: QWidget | None = None,
        *,
        line: str = "",
    ) -> None:
        icon_name, parent = text_and_parent(name, parent)
        super().__init__(parent)
        self.setProperty("iconName", icon_name)
        self.setProperty("hue", token)
        self.setProperty("side", size)
        self.setProperty("line", line)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_icon(self, name: str, token: str = "") -> None:
        """Another icon, perhaps in another colour."""
        self.setProperty("iconName", name)
        if token:
            self.setProperty("hue", token)
        self.update()

    def sizeHint(self) -> QSize:
        side = scaled(int(self.property("side")))
        line = str(self.property("line"))
        return QSize(side, max(side, line_height(line)) if line else side)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        name = str(self.property("iconName"))
        if not name:
            return
        side = scaled(int(self.property("side")))
        place = QRectF(0, 0, side, side)
        place.moveCenter(QRectF(self.rect()).center())
        with painting(self) as painter:
            paint_icon(painter, name, str(self.property("hue")), place, mirror=mirrored(self))
