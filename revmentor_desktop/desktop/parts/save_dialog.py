"""Asks where a file goes, in Qt's own dialog: the system's would remember the file for itself."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QLineEdit, QWidget


def ask_where(
    parent: QWidget, title: str, name: str, filters: str, then: Callable[[Path], object]
) -> QFileDialog:
    """Ask for a place, beginning in the documents; `then` gets it once. Nothing waits.

    A whole path may be typed. No list of likely names opens over the buttons: it would take the
    first press of Enter or of Save for itself.
    """
    dialog = QFileDialog(parent, title)
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    if filters:
        dialog.setNameFilter(filters)
    dialog.setDefaultSuffix(Path(name).suffix.lstrip("."))
    dialog.setDirectory(
        QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    )
    dialog.selectFile(name)
    for edit in dialog.findChildren(QLineEdit):
        edit.setCompleter(None)  # type: ignore[arg-type]  # Qt takes none
    dialog.fileSelected.connect(lambda path: then(Path(path)))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    return dialog
