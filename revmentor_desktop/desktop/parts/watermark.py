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
            size = high * 1.05
            left = QRectF(-size * 0.23, high * 0.31, size * 0.655, size)
            right = QRectF(wide - size * 0.39, high * 0.81 - size, size * 0.655, size)
            painter.fillPath(closing_mark(left), colour("watermark_green"))
            painter.fillPath(opening_mark(right), colour("watermark_orange"))
