"""Labels stand on the leading edge, whatever script their words are in."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QLabel

_USUAL = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_LEADING = (
    Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
)


class LabelDirection(QObject):
    """Right-to-left only: Qt puts a label with Latin words on the left, away from its column."""

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        application.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Polish and isinstance(watched, QLabel):
            mirrored = watched.layoutDirection() == Qt.LayoutDirection.RightToLeft
            if mirrored and watched.alignment() == _USUAL:
                watched.setAlignment(_LEADING)
        return False
