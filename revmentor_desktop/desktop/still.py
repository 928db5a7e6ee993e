"""A page of somebody who was put away: everything on it can be read, and nothing be changed.

What changes the journal rests: buttons cannot be pressed, fields only be read. What serves to read
says so by the property `reads`, on itself or on what it stands in; everything else rests, also what
the page shows later.
"""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

READS = "reads"
_HELD = "heldStill"
_SHOWN = (QEvent.Type.Show, QEvent.Type.EnabledChange)
_WRITTEN_IN = (QLineEdit, QTextEdit, QPlainTextEdit)


class Still(QObject):
    """Holds one part of the window still. It looks at what appears only while it holds one."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._part: QWidget | None = None

    def hold(self, part: QWidget | None) -> None:
        """Hold this part still, and no other any more; None for none, and for one that reads."""
        if part is not None and part.property(READS):
            part = None
        if part is not self._part:
            self._let_go()
            self._part = part
            application = QApplication.instance()
            if part is not None and application is not None:
                application.installEventFilter(self)
        if part is not None:
            for widget in (part, *part.findChildren(QWidget)):
                self._rest(widget)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        part = self._part
        if event.type() not in _SHOWN or part is None or not isinstance(watched, QWidget):
            return False
        if part.isAncestorOf(watched):
            self._rest(watched)
        return False

    def _rest(self, widget: QWidget) -> None:
        if self._reads(widget):
            return
        directly = Qt.FindChildOption.FindDirectChildrenOnly
        for shortcut in widget.findChildren(QShortcut, options=directly):
            shortcut.setEnabled(bool(shortcut.property(READS)))
        if isinstance(widget, _WRITTEN_IN):
            if not widget.isReadOnly():
                widget.setReadOnly(True)
                widget.setProperty(_HELD, True)
        elif isinstance(widget, QAbstractButton | QComboBox) and widget.isEnabled():
            widget.setEnabled(False)
            widget.setProperty(_HELD, True)

    def _reads(self, widget: QWidget) -> bool:
        found: QWidget | None = widget
        while found is not None and found is not self._part:
            if found.property(READS):
                return True
            found = found.parentWidget()
        return False

    def _let_go(self) -> None:
        part, self._part = self._part, None
        application = QApplication.instance()
        if application is not None:
            application.removeEventFilter(self)
        if part is None:
            return
        for shortcut in part.findChildren(QShortcut):
            shortcut.setEnabled(True)
        for widget in part.findChildren(QWidget):
            if widget.property(_HELD):
                widget.setProperty(_HELD, None)
                if isinstance(widget, _WRITTEN_IN):
                    widget.setReadOnly(False)
                else:
                    widget.setEnabled(True)
