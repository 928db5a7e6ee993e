"""The last door: what nobody expected becomes a report and a plain sentence, never a traceback."""

import sys
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMessageBox, QWidget


class CrashHandler(QObject):
    """Writes a report without journal text and tells the person where it is, once at a time."""

    def __init__(self, logs: Path, window: QWidget) -> None:
        super().__init__(window)
        self._logs = logs
        self._window = window
        self._showing = False

    def hook(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """Take the place of sys.excepthook, where Qt brings what escapes from slots."""
        if not isinstance(error, Exception):
            sys.__excepthook__(kind, error, trace)
            return
        self.show(error)

    def show(self, error: BaseException) -> None:
        """Report the error and say so; further ones are reported in silence meanwhile."""
        # Imported here: nothing before the first paint, and seldom afterwards.
        from revmentor_desktop.support.logs import write_bug_report  # noqa: PLC0415

        path = write_bug_report(self._logs, error)
        if self._showing:
            return
        self._showing = True
        QMessageBox.warning(
            self._window,
            self.tr("RevMentor"),
            self.tr(
                "Something went wrong that we did not foresee. What was saved is safe. "
                "A report without any of your words is in {path}."
            ).format(path=path),
        )
        self._showing = False
