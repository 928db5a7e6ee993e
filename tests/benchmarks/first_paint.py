"""A program that shows one window and says when it is painted: ours, or the barest there can be.

python -m tests.benchmarks.first_paint (bare | ours HOME)
"""

import os
import sys

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow

PAINTED = "painted"


class FirstPaint(QObject):
    """Says once that a window has been painted and everything due with it was done; then ends."""

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self._application = application
        application.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look for the first paint of a window."""
        if event.type() == QEvent.Type.Paint and isinstance(watched, QMainWindow):
            self._application.removeEventFilter(self)
            QTimer.singleShot(0, _say)
        return False


def _say() -> None:
    print(PAINTED, flush=True)
    os._exit(0)  # how long it takes to end is not what is measured


def _bare() -> None:
    application = QApplication(sys.argv[:1])
    window = QMainWindow()
    window.resize(1280, 800)
    window.setCentralWidget(QLabel("RevMentor"))
    FirstPaint(application)
    window.show()
    application.exec()


def _ours(home: str) -> None:
    from revmentor_desktop import app

    make = app.make_application

    def watched() -> QApplication:
        application = make()
        FirstPaint(application)
        return application

    app.make_application = watched
    app.run_window(["--home", home])


if __name__ == "__main__":
    if sys.argv[1] == "bare":
        _bare()
    else:
        _ours(sys.argv[2])
