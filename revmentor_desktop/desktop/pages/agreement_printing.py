"""Printing an agreement, on one page where that can be read; nothing is written to a file."""

from collections.abc import Callable
from dataclasses import dataclass
from html import escape

from PySide6.QtCore import QMarginsF, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QPageLayout, QPageSize, QPainter, QTextDocument
from PySide6.QtPrintSupport import QAbstractPrintDialog, QPrintDialog, QPrinter
from PySide6.QtWidgets import QWidget

from revmentor_desktop.desktop.theme.fonts import TEXT
from revmentor_desktop.journal.agreement_words import PartText
from revmentor_desktop.support.language import translate

_SIZES = (11, 10, 9, 8)
"""Sizes of text in points that are tried until all is on one page; smaller is not readable."""

_FOOT = 20.0
"""Points at the foot of a page for its number, where there is more than one."""


@dataclass(frozen=True, slots=True)
class AgreementSheet:
    """What stands on the page."""

    title: str
    between: str
    parts: tuple[PartText, ...]
    agreed: tuple[str, ...]


def agreement_document(sheet: AgreementSheet, printer: QPrinter) -> QTextDocument:
    """The sheet laid out for the printer: as large as fits on one page, else on several."""
    document = QTextDocument()
    document.setDocumentMargin(0)
    document.setHtml(_html(sheet))
    document.documentLayout().setPaintDevice(printer)
    page = printer.pageRect(QPrinter.Unit.DevicePixel).size()
    for size in _SIZES:
        face = document.defaultFont()
        face.setFamilies([TEXT])
        face.setPointSize(size)
        document.setDefaultFont(face)
        document.setPageSize(page)
        if document.pageCount() <= 1:
            return document
    document.setPageSize(QSizeF(page.width(), page.height() - _foot(printer)))
    return document


def print_agreement(printer: QPrinter, sheet: AgreementSheet) -> int:
    """Print it in black on white; say on how many pages. Several pages carry their numbers."""
    printer.setPageLayout(
        QPageLayout(
            QPageSize(QPageSize.PageSizeId.A4),
            QPageLayout.Orientation.Portrait,
            QMarginsF(18, 18, 18, 18),
            QPageLayout.Unit.Millimeter,
        )
    )
    document = agreement_document(sheet, printer)
    pages = document.pageCount()
    painter = QPainter(printer)
    for number in range(pages):
        if number:
            printer.newPage()
        _paint_page(painter, document, number)
        if pages > 1:
            _paint_number(painter, document, number + 1, printer)
    painter.end()
    return pages


def _paint_page(painter: QPainter, document: QTextDocument, number: int) -> None:
    size = document.pageSize()
    shown = QRectF(QPointF(0, number * size.height()), size)
    painter.save()
    painter.translate(0, -shown.top())
    painter.setClipRect(shown)
    document.drawContents(painter, shown)
    painter.restore()


def _paint_number(
    painter: QPainter, document: QTextDocument, number: int, printer: QPrinter
) -> None:
    """Which page it is, at the foot."""
    pages = document.pageCount()
    words = translate("Agreement", "Page {number} of {pages}", number=number, pages=pages)
    size, foot = document.pageSize(), _foot(printer)
    painter.setFont(document.defaultFont())
    painter.drawText(
        QRectF(0, size.height(), size.width(), foot),
        Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom,
        words,
    )


def _foot(printer: QPrinter) -> float:
    """What the number of a page takes at its foot."""
    return _FOOT * printer.logicalDpiY() / 72


def ask_and_print_agreement(
    parent: QWidget, sheet: AgreementSheet, printed: Callable[[int], None]
) -> None:
    """Let the person choose a printer, then print. Printing into a file is not offered."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName("RevMentor")
    dialog = QPrintDialog(printer, parent)
    for option in (
        QAbstractPrintDialog.PrintDialogOption.PrintToFile,
        QAbstractPrintDialog.PrintDialogOption.PrintPageRange,
        QAbstractPrintDialog.PrintDialogOption.PrintSelection,
    ):
        dialog.setOption(option, False)
    dialog.accepted.connect(lambda: printed(print_agreement(printer, sheet)))
    dialog.finished.connect(dialog.deleteLater)
    dialog.setModal(True)
    dialog.show()


def _html(sheet: AgreementSheet) -> str:
    rows = [f"<h2>{escape(sheet.title)}</h2><p>{escape(sheet.between)}</p>"]
    for part in sheet.parts:
        if part.lines:
            said = "<br>".join(escape(line) for line in part.lines)
            rows.append(f"<p><b>{escape(part.label)}</b><br>{said}</p>")
    rows.append("<hr>")
    rows += [f"<p>{escape(line)}</p>" for line in sheet.agreed]
    return "".join(rows)
