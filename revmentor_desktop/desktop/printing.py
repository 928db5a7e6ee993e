"""Choosing a printer. Printing into a file is not offered: what leaves as a file says so."""

from collections.abc import Callable

from PySide6.QtPrintSupport import QAbstractPrintDialog, QPrintDialog, QPrinter
from PySide6.QtWidgets import QWidget


def ask_printer(parent: QWidget, then: Callable[[QPrinter], None]) -> QPrintDialog:
    """Let the person choose a printer; `then` prints. The job carries no name of what it is."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName("RevMentor")
    dialog = QPrintDialog(printer, parent)
    for option in (
        QAbstractPrintDialog.PrintDialogOption.PrintToFile,
        QAbstractPrintDialog.PrintDialogOption.PrintPageRange,
        QAbstractPrintDialog.PrintDialogOption.PrintSelection,
    ):
        dialog.setOption(option, False)
    dialog.accepted.connect(lambda: then(printer))
    dialog.finished.connect(dialog.deleteLater)
    dialog.setModal(True)
    dialog.show()
    return dialog
