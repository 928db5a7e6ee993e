"""The real program in a process of its own: it unlocks, locks, and is there again.

    PHRASE=... python lock_and_return.py --home HOME

Prints a line of JSON from each life of the process.
"""

import json
import os
import sys
import time
from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from revmentor_desktop import app
from revmentor_desktop.desktop.parts.fields import Field
from revmentor_desktop.desktop.window import Window


def soon(done: Callable[[], bool], then: Callable[[], None]) -> None:
    """Call `then` once it is done."""
    QTimer.singleShot(5, lambda: then() if done() else soon(done, then))


def shown_in(window: Window) -> list[str]:
    """Every text that can be read."""
    return [label.text() for label in window.findChildren(QLabel) if label.isVisible()]


def tell(window: Window, life: str) -> None:
    """Print what can be seen from outside."""
    place = window.geometry()
    told = {
        "life": life,
        "pid": os.getpid(),
        "shown": shown_in(window),
        "place": [place.x(), place.y(), place.width(), place.height()],
        "when": time.time(),
    }
    print(json.dumps(told), flush=True)


def first_life(window: Window) -> None:
    """Unlock, then lock."""
    window.resize(1000, 700)
    (field,) = window.gate.findChildren(Field, "passphrase")
    (button,) = window.gate.findChildren(QPushButton, "unlock")
    QTest.keyClicks(field.edit, os.environ["PHRASE"])
    button.click()

    def lock() -> None:
        tell(window, "first")
        window.lock()

    soon(lambda: any("Amara" in text for text in shown_in(window)), lock)


def second_life(window: Window) -> None:
    """The unlock window is back."""
    tell(window, "second")
    QApplication.quit()


def main() -> int:
    """Run the program with a hand on it."""
    build = app.build_window

    def build_and_drive(*parts: object) -> Window:
        window = build(*parts)  # type: ignore[arg-type]  # handed on as they come
        locked = "--after-lock" in sys.argv
        live = second_life if locked else first_life
        window.gate.painted.connect(lambda: live(window))
        return window

    setattr(app, "build_window", build_and_drive)  # noqa: B010  # another function on purpose
    return app.run_window(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
