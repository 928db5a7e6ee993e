"""The program is killed while somebody types."""

import os
import signal
import subprocess
import sys
from pathlib import Path

from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.operations.sessions import read_session
from tests.staged import Staged

ROOT = Path(__file__).resolve().parents[3]


def test_what_was_saved_survives_a_kill_without_one_pause_in_typing(
    sample_journal: Staged,
) -> None:
    child = subprocess.Popen(
        [
            sys.executable,
            "-m",
            "tests.desktop.write_up.typing_child",
            str(sample_journal.home),
            sample_journal.words,
        ],
        stdout=subprocess.PIPE,
        text=True,
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )
    assert child.stdout is not None
    try:
        saves = [child.stdout.readline().split() for _ in range(2)]
    finally:
        child.send_signal(signal.SIGKILL)
        child.wait()
        child.stdout.close()
    length, item_id = int(saves[-1][0]), ItemId(saves[-1][1])
    assert saves[0][1] == item_id
    journal = sample_journal.open()
    try:
        page = read_session(journal, item_id)
    finally:
        journal.close()
    assert len(page.session.text) >= length > 0
    assert set(page.session.text.split()) == {"word"}
    assert set(page.private_text.split()) == {"mine"}
