"""The last door: what nobody expected becomes a report and a plain sentence, never a traceback."""

import sys
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from revmentor_desktop.support.language import translate


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
        path = self._report(error)
        if self._showing or not isValid(self._window):
            return  # the program is ending: there is nowhere left to say it
        from PySide6.QtWidgets import QMessageBox  # noqa: PLC0415  # as in _report

        self._showing = True
        try:
            QMessageBox.warning(self._window, translate("Crash", "RevMentor"), _sentences(path))
        finally:
            self._showing = False

    def _report(self, error: BaseException) -> Path | None:
        """The report that was written; None where none can be, as on a full disk."""
        # Imported here: nothing before the first paint, and seldom afterwards.
        from revmentor_desktop.support.logs import write_bug_report  # noqa: PLC0415  # seldom needed, and not before the first paint

        try:
            return write_bug_report(self._logs, error)
        except OSError:
            return None


def _sentences(path: Path | None) -> str:
    what = translate(
        "Crash", "Something went wrong that we did not foresee. What was saved is safe."
    )
    if path is None:
        where = translate("Crash", "No report of it could be written: the disk may be full.")
    else:
        where = translate("Crash", "A report without any of your words is in {path}.", path=path)
    return f"{what} {where}"
