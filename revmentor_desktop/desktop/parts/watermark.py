"""The two marks of the logo, huge and faint, behind the screens before a journal is open."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget

from revmentor_desktop.desktop.parts.painting import painting
from revmentor_desktop.desktop.parts.quote_marks import closing_mark, opening_mark
from revmentor_desktop.desktop.theme.current import colour, tokens


class Watermark(QWidget):
    """A page with the marks at both sides; put the content into it. None in high contrast."""

    def paintEvent(self, event: QPaintEvent) -> None:
        wide, high = float(self.width()), float(self.height())
        with painting(self) as painter:
            painter.fillRect(self.rect(), colour("page"))
            if tokens().contrast:
                return
            across, down = high * 0.575, high * 0.93
            left = QRectF(-high * 0.03, high * 0.3125, across, down)
            right = QRectF(wide - high * 0.51, high * 0.808 - down, across, down)
            painter.fillPath(closing_mark(left), colour("watermark_green"))
            painter.fillPath(opening_mark(right), colour("watermark_orange"))
