"""Locking for real: the process replaces itself and the unlock window is back where it was."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.staged import PASSPHRASE, Staged

ROOT = Path(__file__).resolve().parents[3]
DRIVER = Path(__file__).with_name("lock_and_return.py")


@pytest.mark.skipif(os.name == "nt", reason="Windows starts a second process instead")
def test_locking_replaces_the_process_and_the_window_is_back(sample_journal: Staged) -> None:
    done = subprocess.run(
        [sys.executable, str(DRIVER), "--home", str(sample_journal.home)],
        capture_output=True,
        text=True,
        timeout=100,
        cwd=ROOT,
        env={
            **os.environ,
            "QT_QPA_PLATFORM": "offscreen",
            "PYTHONPATH": str(ROOT),
            "PHRASE": PASSPHRASE,
        },
        check=True,
    )
    first, second = (json.loads(line) for line in done.stdout.splitlines())
    assert (first["life"], second["life"]) == ("first", "second")
    assert first["pid"] == second["pid"]
    assert first["place"] == second["place"]
    assert any("Amara" in text for text in first["shown"])
    assert not any("Amara" in text for text in second["shown"])
    assert any(text.startswith("You locked your journal at") for text in second["shown"])
