"""Every scene of `make screens`: nothing on it is cut, at normal size and at twice the text."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QSizePolicy, QWidget

from revmentor_desktop.support.preferences import Preferences, ThemeChoice, write_preferences
from tests.journeys.scenes import JOURNAL, SCENES, Scene
from tests.journeys.stage import Stage, settle, staged_window
from tests.staged import Staged

pytestmark = [pytest.mark.window, pytest.mark.slow]

OPEN = [scene for scene in SCENES if scene.home == JOURNAL]
CLOSED = [scene for scene in SCENES if scene.home != JOURNAL]


def cut(stage: Stage) -> list[str]:
    """The visible labels and buttons that are narrower or lower than what they say."""
    tops = [stage.window, *(top for top in QApplication.topLevelWidgets() if top.isVisible())]
    found: set[str] = set()
    for top in tops:
        said: list[QLabel | QAbstractButton] = [
            *(label for label in top.findChildren(QLabel) if label.text()),
            *(button for button in top.findChildren(QAbstractButton) if button.text()),
        ]
        shown = [widget for widget in said if widget.isVisible()]
        found.update(_told(widget) for widget in shown if _is_cut(widget))
    return sorted(found)


def _is_cut(widget: QWidget) -> bool:
    if widget.sizePolicy().horizontalPolicy() is QSizePolicy.Policy.Ignored:
        return False  # it says itself what it leaves out, with dots
    if widget.hasHeightForWidth():
        return widget.height() + 1 < widget.heightForWidth(widget.width())
    return widget.width() + 1 < widget.sizeHint().width()


def _told(widget: QLabel | QAbstractButton) -> str:
    has, wants = widget.size(), widget.sizeHint()
    name = type(widget).__name__
    return f"{name} {widget.text()!r}: {has.width()} x {has.height()} of {wants.width()}"


@pytest.mark.parametrize("percent", [100, 200])
def test_nothing_on_the_pages_is_cut(
    qapp: QApplication, sample_journal: Staged, percent: int
) -> None:
    chosen = Preferences(theme=ThemeChoice.LIGHT, text_percent=percent)
    write_preferences(sample_journal.folders.preferences, chosen)
    found: dict[str, list[str]] = {}
    with staged_window(qapp, sample_journal.home) as stage:
        stage.unlock()
        for scene in OPEN:
            scene.show(stage)
            stage.quiet()
            settle(60)  # what comes after the first paint is laid out, too
            if told := cut(stage):
                found[scene.name] = told
            scene.leave(stage)
    assert not found


@pytest.mark.parametrize("percent", [100, 200])
@pytest.mark.parametrize("scene", CLOSED, ids=lambda scene: scene.name)
def test_nothing_before_the_journal_is_cut(
    qapp: QApplication,
    sample_journal: Staged,
    empty_journal: Staged,
    tmp_path: Path,
    scene: Scene,
    percent: int,
) -> None:
    homes = {"sample": sample_journal.home, "empty": empty_journal.home, "": tmp_path / "none"}
    home = homes[scene.home]
    chosen = Preferences(theme=ThemeChoice.LIGHT, text_percent=percent)
    write_preferences(home / "preferences.json", chosen)
    with staged_window(qapp, home) as stage:
        scene.show(stage)
        stage.quiet()
        assert cut(stage) == []
        scene.leave(stage)
