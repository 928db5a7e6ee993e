"""The pages of a summary as sheets of paper, one below the other; drawn only where one looks."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from revmentor_desktop.desktop.pages.export_printing import image_of
from revmentor_desktop.desktop.parts.painting import paint_box, painting
from revmentor_desktop.desktop.parts.shadow import paint_shadow
from revmentor_desktop.desktop.theme.current import mirrored
from revmentor_desktop.reports.page_words import Spot
from revmentor_desktop.reports.typesetter import Picture

GAP = 18
EDGE = 20
_MARK = 5
_PAPER = Qt.GlobalColor.white  # paper is white in every scheme, as it comes out of a printer


class PaperStack(QWidget):
    """Shows pages at a width. `missing` asks for the picture of a page that came into view.

    It is a picture to those who hear it; the lists beside it say all that is on the pages.
    """

    missing = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sizes: Sequence[tuple[float, float]] = ()
        self._pictures: dict[int, QImage] = {}
        self._asked: set[int] = set()
        self._width = 300
        self._marked: Spot | None = None

    def show_pages(self, sizes: Sequence[tuple[float, float]], *, keep: bool = False) -> None:
        """Other pages; with `keep` the old pictures stay until the new ones are drawn."""
        self._sizes = sizes
        self._marked = None
        self._asked.clear()
        if not keep:
            self._pictures.clear()
        self._fit()

    def set_paper_width(self, width: int) -> None:
        """How wide a sheet is on the screen."""
        if width != self._width:
            self._width = width
            self._asked.clear()
            self._fit()

    @property
    def pixels(self) -> int:
        """How many pixels of the screen a sheet is wide."""
        return round(self._width * self.devicePixelRatioF())

    def show_picture(self, page: int, picture: Picture) -> None:
        """A page was drawn."""
        self._pictures[page] = image_of(picture)
        self.update()

    @property
    def marked(self) -> Spot | None:
        """The place that is marked."""
        return self._marked

    def mark(self, spot: Spot) -> float:
        """Mark a place at the edge of its sheet; gives how far down the stack it is."""
        self._marked = spot
        self.update()
        boxes = self._boxes()
        if spot.page >= len(boxes):
            return 0.0
        return boxes[spot.page].top() + spot.top * boxes[spot.page].height()

    def page_at(self, y: int) -> int:
        """The page at a height, counted from 0."""
        return next((n for n, box in enumerate(self._boxes()) if box.bottom() >= y), 0)

    def sizeHint(self) -> QSize:
        boxes = self._boxes()
        bottom = boxes[-1].bottom() if boxes else 0
        return QSize(self._width + 2 * EDGE, round(bottom) + EDGE)

    def paintEvent(self, event: QPaintEvent) -> None:
        with painting(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            for page, box in enumerate(self._boxes()):
                if not box.adjusted(-EDGE, -EDGE, EDGE, EDGE).intersects(QRectF(event.rect())):
                    continue
                self._paint_page(painter, page, box)
                self._paint_mark(painter, page, box)
                if page not in self._asked:
                    self._asked.add(page)
                    self.missing.emit(page)

    def _paint_page(self, painter: QPainter, page: int, box: QRectF) -> None:
        paint_shadow(painter, box, 2, 12)
        picture = self._pictures.get(page)
        if picture is None:
            painter.fillRect(box, _PAPER)
        else:
            painter.drawImage(box, picture)
        paint_box(painter, box.adjusted(-0.5, -0.5, 0.5, 0.5), 0, None, "border")

    def _paint_mark(self, painter: QPainter, page: int, box: QRectF) -> None:
        spot = self._marked
        if spot is None or spot.page != page:
            return
        top, bottom = (box.top() + part * box.height() for part in (spot.top, spot.bottom))
        bar = QRectF(box.left() + 3, top - 3, _MARK, max(bottom - top, _MARK) + 6)
        if mirrored(self):
            bar.moveRight(box.right() - 3)
        paint_box(painter, bar, _MARK / 2, "other")

    def _fit(self) -> None:
        self.setMinimumSize(self.sizeHint())
        self.updateGeometry()
        self.update()

    def _boxes(self) -> list[QRectF]:
        """Where each sheet lies, in the middle of the widget."""
        boxes = []
        top = float(EDGE // 2)
        left = max(EDGE, (self.width() - self._width) / 2)
        for width, height in self._sizes:
            tall = self._width * height / width
            boxes.append(QRectF(QPointF(round(left), round(top)), QSize(self._width, round(tall))))
            top += tall + GAP
        return boxes
