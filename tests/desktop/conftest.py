"""What holds for tests of widgets: the theme as in the program, and no window left standing.

A Qt warning fails the test that caused it (`qt_log_level_fail` in pyproject.toml).
"""

import gc
import os
from collections.abc import Iterator
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from PySide6.QtCore import QEvent, QLocale
from PySide6.QtWidgets import QApplication, QWidget

from revmentor_desktop.desktop.theme.theme import Theme
from revmentor_desktop.support.preferences import ThemeChoice
from tests.desktop.desks import StagedDesk
from tests.desktop.many import stage_many
from tests.staged import Staged


@pytest.fixture(scope="session")
def qapp_args() -> list[str]:
    """The program under its own name."""
    return ["revmentor"]


@pytest.fixture(scope="session")
def theme(qapp: QApplication) -> Theme:
    """The light theme at normal size, put on the application once, as app.py does."""
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    theme = Theme(qapp)
    theme.choose(ThemeChoice.LIGHT)
    return theme


@pytest.fixture(scope="session", autouse=True)
def _clipboard_emptied(qapp: QApplication) -> Iterator[None]:
    """The offscreen platform frees what is on it after Python has ended, and would crash."""
    yield
    qapp.clipboard().clear()


@pytest.fixture(autouse=True)
def _as_in_the_program(theme: Theme) -> Iterator[None]:
    """Every test begins in the light theme at normal size, whatever the one before it chose."""
    changes: list[bool] = []
    note = theme.changed.connect(lambda: changes.append(True))
    yield
    theme.changed.disconnect(note)
    if changes:
        theme.choose(ThemeChoice.LIGHT)
        theme.scale_text(1.0)


@pytest.fixture(autouse=True)
def _no_window_left(qapp: QApplication) -> Iterator[None]:
    """A widget without a parent that outlives its test would be a window nobody can close."""
    before = _windows()
    yield
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    if _windows() - before:
        gc.collect()
        qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    left = [f"{type(window).__name__} {window.objectName()}" for window in _windows() - before]
    assert not left, f"windows left over: {left}"


@pytest.fixture
def sample_desk(qapp: QApplication, sample_journal: Staged) -> Iterator[StagedDesk]:
    """A desk over the sample journal, open on a real journal thread."""
    with StagedDesk.over(sample_journal) as desk:
        yield desk


@pytest.fixture
def empty_desk(qapp: QApplication, empty_journal: Staged) -> Iterator[StagedDesk]:
    """A desk over an empty journal, open on a real journal thread."""
    with StagedDesk.over(empty_journal) as desk:
        yield desk


@pytest.fixture(scope="session")
def many_template(empty_template: Staged, tmp_path_factory: pytest.TempPathFactory) -> Staged:
    """A journal of 3,000 sessions of one mentorship, 1660 to 1668, fed in as from a script."""
    return stage_many(empty_template, tmp_path_factory.mktemp("template") / "many", 3_000)


@pytest.fixture
def many_desk(qapp: QApplication, many_template: Staged, tmp_path: Path) -> Iterator[StagedDesk]:
    """A desk over the journal of 3,000 sessions."""
    with StagedDesk.over(many_template.copy_to(tmp_path / "many-home")) as desk:
        yield desk


def _windows() -> set[QWidget]:
    return set(QApplication.topLevelWidgets())
