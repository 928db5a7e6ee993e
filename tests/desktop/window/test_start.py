"""What starting costs and promises: little is imported, one window only, no name anywhere."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel

from revmentor_desktop.desktop.one_instance import OneInstance
from revmentor_desktop.desktop.theme.theme import Theme
from tests.desktop.desks import wait_until
from tests.desktop.window.windows import window_over
from tests.staged import Staged

ROOT = Path(__file__).resolve().parents[3]
LATE = [
    "sqlite_utils", "sqlcipher3", "cryptography", "keyring", "typst", "docx", "icalendar",
    "markdown_it", "numpy", "importlib.metadata", "zxcvbn", "mnemonic", "dateutil",
    "PySide6.QtNetwork",
]  # fmt: skip
"""None of these may be waited for by the first paint (SPEED.md)."""

FIRST_PAINT = """
import json, sys
from pathlib import Path
from revmentor_desktop.app import build_window, local_clock, make_application
from revmentor_desktop.desktop.one_instance import OneInstance
from revmentor_desktop.support.folders import Folders

class Watched(OneInstance):
    def hold(self):  # the first that happens after the paint
        before.extend(sys.modules)
        super().hold()

before = []
application = make_application()
instance = Watched(Path(sys.argv[1]), application)
assert not instance.raise_other()
window = build_window(application, Folders(Path(sys.argv[1])), local_clock(), instance)
window.gate.painted.connect(application.quit)
window.start(None)
application.exec()
window.ended()
print(json.dumps(before))
"""


def modules_at_first_paint(home: Path) -> set[str]:
    done = subprocess.run(
        [sys.executable, "-c", FIRST_PAINT, str(home)],
        capture_output=True,
        text=True,
        timeout=60,
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)},
        check=True,
    )
    return set(json.loads(done.stdout.splitlines()[-1]))


def test_the_first_paint_of_the_unlock_window_waits_for_little(empty_journal: Staged) -> None:
    found = modules_at_first_paint(empty_journal.home)
    assert "revmentor_desktop.desktop.gate.unlock" in found
    assert sorted(set(LATE) & found) == []
    ours = {name for name in found if name.startswith("revmentor_desktop.")}
    assert not {name for name in ours if ".pages." in name or ".storage" in name}
    assert "revmentor_desktop.desktop.journal_view" not in ours


def test_the_first_paint_of_the_welcome_window_waits_for_little(tmp_path: Path) -> None:
    found = modules_at_first_paint(tmp_path / "home")
    assert "revmentor_desktop.desktop.gate.welcome" in found
    heavy = {"sqlite_utils", "sqlcipher3", "cryptography", "typst", "zxcvbn", "numpy"}
    assert sorted(heavy & found) == []


def test_a_second_start_raises_the_first_window(qapp: QApplication, tmp_path: Path) -> None:
    first, second = OneInstance(tmp_path), OneInstance(tmp_path)
    other_home = OneInstance(tmp_path / "other")
    assert not first.raise_other()
    first.hold()
    raised: list[bool] = []
    first.raised.connect(lambda: raised.append(True))
    assert second.raise_other()
    wait_until(lambda: bool(raised), "the first window to be raised")
    assert not other_home.raise_other()
    first.release()
    assert not second.raise_other()
    for instance in (first, second, other_home):
        instance.deleteLater()


def test_the_title_tells_no_name(sample_journal: Staged, theme: Theme) -> None:
    with window_over(sample_journal, theme) as windowed:
        assert windowed.window.windowTitle() == "RevMentor"
        windowed.unlock()
        assert windowed.window.windowTitle() == "RevMentor"


def test_what_opening_found_is_told_in_the_window(sample_journal: Staged, theme: Theme) -> None:
    (sample_journal.place.folder / "head").unlink()
    with window_over(sample_journal, theme) as windowed:
        view = windowed.unlock()
        shown = [label.text() for label in view.findChildren(QLabel) if label.isVisible()]
        assert any("counter" in text or "head" in text for text in shown), shown


@pytest.mark.parametrize("times", [2000])
def test_qt_calls_do_not_lose_references_to_none(qapp: QApplication, times: int) -> None:
    label = QLabel()
    before = sys.getrefcount(None)
    for _ in range(times):
        label.setText("x")
    assert abs(sys.getrefcount(None) - before) < times // 10
    label.deleteLater()
