"""Unlocks a journal in the real window once; prints the seconds of a bare Argon2id and of Enter.

python -m tests.benchmarks.unlocking HOME PASSPHRASE
"""

import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from revmentor_desktop.app import build_window, local_clock, make_application
from revmentor_desktop.desktop.worker import JournalWorker
from revmentor_desktop.operations.journals import find_journal
from revmentor_desktop.support.folders import Folders
from revmentor_desktop.vault.header_file import read_header
from revmentor_desktop.vault.kdf import stretch
from tests.benchmarks.measures import seconds

T = TypeVar("T")


def main(home: str, passphrase: str) -> None:
    """Start the window, type the passphrase, and time Enter until Today is painted."""
    folders = Folders(Path(home))
    cost = read_header(find_journal(folders, None).folder).header.kdf
    application = make_application()
    window = build_window(application, folders, local_clock())
    window.start(None)
    worker = application.findChild(JournalWorker)
    assert worker is not None
    field = _wait(application, lambda: _secret_field(window.gate.findChildren(QLineEdit)))
    QTest.keyClicks(field, passphrase)
    _wait(application, lambda: not worker.busy)
    stretch(b"warm", bytes(16), cost)
    bare = seconds(lambda: stretch(b"bare", bytes(16), cost))
    start = time.perf_counter()
    QTest.keyClick(field, Qt.Key.Key_Return)
    _wait(application, lambda: window.view is not None and not worker.busy)
    window.repaint()
    print(f"{bare} {time.perf_counter() - start}", flush=True)
    window.close()
    application.exec()
    window.ended()


def _secret_field(fields: list[QLineEdit]) -> QLineEdit | None:
    hidden = (field for field in fields if field.echoMode() is not QLineEdit.EchoMode.Normal)
    return next((field for field in hidden if field.isVisible()), None)


def _wait(application: QApplication, found: Callable[[], T | None]) -> T:
    end = time.monotonic() + 60
    while not (value := found()):
        if time.monotonic() > end:
            raise SystemExit("the window did not get there within a minute")
        application.processEvents()
        time.sleep(0.001)  # as the program's own loop sleeps: the key needs every core
    return value


if __name__ == "__main__":
    main(*sys.argv[1:3])
