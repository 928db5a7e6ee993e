"""The pages of a summary on paper: the same ones that would be saved."""

from collections.abc import Sequence

from PySide6.QtCore import QMarginsF, QRectF
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter

from revmentor_desktop.journal.summary_choice import Paper
from revmentor_desktop.reports.typesetter import Picture

WIDTH = 1654
"""Pixels of a page's width: 200 to the inch, so that small letters stay clear."""

_SIZES = {
    Paper.A4: QPageSize.PageSizeId.A4,
    Paper.LETTER: QPageSize.PageSizeId.Letter,
}


def print_pages(printer: QPrinter, pictures: Sequence[Picture], paper: Paper) -> None:
    """Put each page on a sheet of its own, with the margins it brings."""
    printer.setPageLayout(
        QPageLayout(
            QPageSize(_SIZES[paper]), QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0)
        )
    )
    printer.setFullPage(True)
    painter = QPainter(printer)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    sheet = QRectF(printer.paperRect(QPrinter.Unit.DevicePixel))
    for number, picture in enumerate(pictures):
        if number:
            printer.newPage()
        painter.drawImage(sheet, image_of(picture))
    painter.end()


def image_of(picture: Picture) -> QImage:
    """A drawn page as Qt knows pictures."""
    return QImage(
        picture.pixels,
        picture.width,
        picture.height,
        picture.stride,
        QImage.Format.Format_RGBX8888,
    ).copy()
