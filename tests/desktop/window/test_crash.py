"""What nobody expected is reported without the person's words, and never fails itself."""

import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QMessageBox, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from revmentor_desktop.desktop.crash import CrashHandler


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What a message box would say."""
    said: list[str] = []
    monkeypatch.setattr(QMessageBox, "warning", lambda _parent, _title, text: said.append(text))
    return said


def break_down(handler: CrashHandler) -> None:
    try:
        raise ValueError("her words")
    except ValueError as error:
        handler.hook(type(error), error, error.__traceback__)


def test_a_report_names_the_place_and_none_of_the_words(
    qtbot: QtBot, tmp_path: Path, told: list[str]
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    break_down(CrashHandler(tmp_path / "logs", window))
    (report,) = (tmp_path / "logs").iterdir()
    text = report.read_text(encoding="utf-8")
    assert "ValueError" in text and "break_down" in text and "her words" not in text
    assert len(told) == 1 and str(report) in told[0]


@pytest.mark.usefixtures("qapp")
def test_a_window_that_is_gone_is_not_asked_to_tell(tmp_path: Path, told: list[str]) -> None:
    window = QWidget()
    handler = CrashHandler(tmp_path / "logs", window)
    delete(window)
    break_down(handler)
    assert len(list((tmp_path / "logs").iterdir())) == 1
    assert told == []


def test_it_is_told_where_no_report_can_be_written(
    qtbot: QtBot, tmp_path: Path, told: list[str]
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    in_the_way = tmp_path / "logs"
    in_the_way.write_text("a file where the folder should be", encoding="utf-8")
    break_down(CrashHandler(in_the_way, window))
    assert len(told) == 1 and "What was saved is safe." in told[0]


def test_the_keys_that_stop_a_program_are_left_alone(
    qtbot: QtBot, tmp_path: Path, told: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    passed: list[object] = []
    monkeypatch.setattr(sys, "__excepthook__", lambda *given: passed.append(given[0]))
    CrashHandler(tmp_path, window).hook(KeyboardInterrupt, KeyboardInterrupt(), None)
    assert passed == [KeyboardInterrupt] and told == []
