"""Printing the page with the recovery words; nothing of it is written to a file."""

from collections.abc import Callable

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo
from PySide6.QtWidgets import QWidget

from revmentor_desktop.desktop.gate.words_paper import PAPER, WordsPage, paint_words_page
from revmentor_desktop.desktop.printing import ask_printer
from revmentor_desktop.desktop.theme.tokens import LIGHT


def printer_there() -> bool:
    """Whether a printer is set up on this computer."""
    return bool(QPrinterInfo.availablePrinterNames())


def ask_and_print(parent: QWidget, page: WordsPage, printed: Callable[[], None]) -> None:
    """Let the person choose a printer, then print. Printing into a file is not offered.

    A file of the words would be a key to the journal that lies about, perhaps copied elsewhere.
    """

    def go(printer: QPrinter) -> None:
        print_page(printer, page)
        printed()

    ask_printer(parent, go)


def print_page(printer: QPrinter, page: WordsPage) -> None:
    """Paint the page as large as the sheet allows, in black on white as far as colours go."""
    painter = QPainter(printer)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    room = QRectF(printer.pageRect(QPrinter.Unit.DevicePixel))
    scale = min(room.width() / PAPER.width(), room.height() / PAPER.height())
    painter.translate((room.width() - PAPER.width() * scale) / 2, 0)
    painter.scale(scale, scale)
    paint_words_page(painter, page, LIGHT)
    painter.end()
