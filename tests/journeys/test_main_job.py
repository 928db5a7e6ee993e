"""The main job in the real window, by keyboard alone, from the first start to the summary."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from revmentor_desktop.desktop.gate.first_mentorship import FirstMentorship
from revmentor_desktop.desktop.gate.recovery_words import RecoveryWords
from revmentor_desktop.desktop.places import PageName
from revmentor_desktop.journal.session import Status
from revmentor_desktop.operations.journals import find_journal
from revmentor_desktop.operations.mentorships import list_mentorships
from revmentor_desktop.operations.notes import list_notes
from revmentor_desktop.operations.sessions import list_sessions, read_session
from revmentor_desktop.support.folders import Folders
from tests.journeys.hands import Hands, palette, search_for, wait_saved, words_shown
from tests.journeys.stage import (
    CTRL,
    OWNER,
    PASSPHRASE,
    Stage,
    opened,
    staged_window,
    wait_until,
)
from tests.journeys.tally import counted
from tests.staged import Staged

MOST_ACTIONS = 25
"""From the first start to the first saved entry: every key but those of the texts typed."""

pytestmark = pytest.mark.window


@pytest.fixture
def stage(qapp: QApplication, sample_journal: Staged) -> Iterator[Stage]:
    """The locked sample."""
    with staged_window(qapp, sample_journal.home) as stage:
        yield stage


def test_from_the_first_start_to_the_first_saved_entry(qapp: QApplication, tmp_path: Path) -> None:
    home = tmp_path / "home"
    with staged_window(qapp, home) as stage:
        keys = Hands(stage, keys_only=True)
        with counted() as tally:
            set_up(keys)
            keys.press(Qt.Key.Key_N, CTRL)
            wait_until(lambda: not stage.parts.worker.busy, "a place to write")
            keys.type("The first thing I want to remember.")
            wait_saved(stage)
        print(f"first start to first saved entry: {tally.words()}")
        assert tally.actions <= MOST_ACTIONS
    journal = opened(home, find_journal(Folders(home), None))
    try:
        [person] = list_mentorships(journal)
        assert person.counterpart == "Amara Okafor"
        texts = [
            read_session(journal, row.id).session.text for row in list_sessions(journal, person.id)
        ]
        texts += [row.headline for row in list_notes(journal)]
        assert any("first thing I want to remember" in text for text in texts)
    finally:
        journal.close()


def set_up(keys: Hands) -> None:
    """The three screens of the first start, with Enter and Tab."""
    stage = keys.stage
    keys.type(OWNER)
    stage.press(Qt.Key.Key_Tab)
    keys.type(PASSPHRASE)
    again = next(
        edit
        for edit in stage.screen.findChildren(QLineEdit)
        if edit.accessibleName() == "Type it once more"
    )
    while QApplication.focusWidget() is not again:
        stage.press(Qt.Key.Key_Tab)
    keys.type(PASSPHRASE)
    QTest.qWait(600)  # the passphrase is judged when the typing pauses
    stage.quiet()
    keys.press(Qt.Key.Key_Return)
    wait_until(lambda: isinstance(stage.screen, RecoveryWords), "the recovery words")
    stage.quiet()
    words = words_shown(stage)
    for _ in range(3):
        here = QApplication.focusWidget()
        assert here is not None
        number = int(here.accessibleName().rsplit(" ", 1)[1])
        keys.type(words[number - 1])
        stage.press(Qt.Key.Key_Return)
    wait_until(lambda: isinstance(stage.screen, FirstMentorship), "the journal to be made")
    stage.quiet()
    keys.type("Amara Okafor")
    keys.press(Qt.Key.Key_Return)
    wait_until(lambda: stage.window.view is not None, "the journal to be shown")
    wait_until(lambda: stage.view.place is not None, "Today")
    stage.quiet()


def test_the_main_job_by_keyboard_alone(stage: Stage, sample_journal: Staged) -> None:
    keys = Hands(stage, keys_only=True)
    keys.type(PASSPHRASE)
    keys.press(Qt.Key.Key_Return)
    wait_until(lambda: stage.window.view is not None and stage.view.place is not None, "Today")
    stage.quiet()

    keys.tab_to("Write up Tuesday's session with Jonas")
    keys.press(Qt.Key.Key_Space)
    wait_until(lambda: page_of(stage) is PageName.WRITE_UP, "the write-up")
    stage.quiet()
    keys.press(Qt.Key.Key_End, CTRL)
    keys.type(b"\\n\\nA wombat came up.".decode("unicode_escape"))
    keys.tab_to("Private note")
    keys.press(Qt.Key.Key_End, CTRL)
    keys.type(" And a numbat.")
    wait_saved(stage)

    keys.press(Qt.Key.Key_K, CTRL)
    search_for(stage, "wombat")
    keys.press(Qt.Key.Key_Return)
    wait_until(lambda: palette(stage) is None, "the search to close")
    assert page_of(stage) is PageName.WRITE_UP

    keys.press(Qt.Key.Key_3, CTRL)
    keys.press(Qt.Key.Key_L, CTRL)
    wait_until(lambda: bool(stage.locked), "the journal to be locked")

    journal = sample_journal.open()
    try:
        jonas = next(one for one in list_mentorships(journal) if one.first_name == "Jonas")
        row = next(row for row in list_sessions(journal, jonas.id) if row.status is Status.HELD)
        page = read_session(journal, row.id)
        assert page.session.text.endswith("A wombat came up.")
        assert page.private_text.endswith("And a numbat.")
    finally:
        journal.close()


def page_of(stage: Stage) -> PageName | None:
    """The page one sees."""
    place = stage.view.place
    return place.page if place is not None else None
