"""Printing an agreement on one page; nothing of it is written to a file."""

from dataclasses import dataclass
from html import escape

from PySide6.QtCore import QMarginsF, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize, QTextDocument
from PySide6.QtPrintSupport import QAbstractPrintDialog, QPrintDialog, QPrinter
from PySide6.QtWidgets import QWidget

from revmentor_desktop.desktop.theme.fonts import TEXT
from revmentor_desktop.journal.agreement_words import PartText

_LARGEST, _SMALLEST, _STEP = 10.5, 4.0, 0.5
"""Sizes of text in points that are tried until all is on one page."""


@dataclass(frozen=True, slots=True)
class AgreementSheet:
    """What stands on the page."""

    title: str
    between: str
    parts: tuple[PartText, ...]
    agreed: tuple[str, ...]


def agreement_document(sheet: AgreementSheet, page: QSizeF) -> QTextDocument:
    """The page laid out for a place of so many points, as large as fits on one."""
    document = QTextDocument()
    document.setDocumentMargin(0)
    document.setHtml(_html(sheet))
    size = _LARGEST
    while True:
        face = document.defaultFont()
        face.setFamilies([TEXT])
        face.setPointSizeF(size)
        document.setDefaultFont(face)
        document.setPageSize(page)
        if document.pageCount() <= 1 or size <= _SMALLEST:
            return document
        size -= _STEP


def print_agreement(printer: QPrinter, sheet: AgreementSheet) -> None:
    """Print it in black on white."""
    printer.setPageLayout(
        QPageLayout(
            QPageSize(QPageSize.PageSizeId.A4),
            QPageLayout.Orientation.Portrait,
            QMarginsF(18, 18, 18, 18),
            QPageLayout.Unit.Millimeter,
        )
    )
    room = printer.pageRect(QPrinter.Unit.Point).size()
    document = agreement_document(sheet, room)
    document.print_(printer)


def ask_and_print_agreement(parent: QWidget, sheet: AgreementSheet) -> None:
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
    dialog.accepted.connect(lambda: print_agreement(printer, sheet))
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
