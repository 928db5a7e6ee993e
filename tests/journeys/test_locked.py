"""After locking nothing of the journal is left: not in memory, not on the disk."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from revmentor_desktop.operations.create_journal import create_journal, new_recovery_words
from revmentor_desktop.operations.open_journal import Passphrase, open_journal
from revmentor_desktop.operations.sample import add_sample
from revmentor_desktop.support.folders import Folders
from revmentor_desktop.vault.kdf import CHEAP
from tests.staged import DESIGN_CLOCK, OWNER

ROOT = Path(__file__).parents[2]
PASSPHRASE = "quokka-zugzwang-bellwether-ninefold"
WORDS = ("numbat and pangolin disagreed", "the axolotl must never hear this", "wombat heresy")


def in_memory_or_file(text: str) -> tuple[bytes, ...]:
    """The ways Python and Qt hold a text."""
    return (text.encode(), text.encode("utf-16-le"), text.encode("utf-32-le"))


@pytest.mark.window
@pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
def test_nothing_written_or_typed_is_left_after_locking(tmp_path: Path) -> None:
    home, folders = tmp_path / "home", Folders(tmp_path / "home")
    place = create_journal(
        folders, owner=OWNER, passphrase=PASSPHRASE, words=new_recovery_words(),
        clock=DESIGN_CLOCK, cost=CHEAP,
    )  # fmt: skip
    journal = open_journal(place, Passphrase(PASSPHRASE), folders=folders, clock=DESIGN_CLOCK)
    add_sample(journal)
    journal.close()
    secrets, dump = tmp_path / "secrets", tmp_path / "dump"
    secrets.write_text("\n".join((PASSPHRASE, *WORDS)), "utf-8")
    temporary = tmp_path / "temporary"
    temporary.mkdir()
    subprocess.run(
        [sys.executable, "-m", "tests.journeys.locked_memory", str(home), str(secrets), str(dump)],
        check=True,
        timeout=110,
        cwd=ROOT,
        env={**os.environ, "TMPDIR": str(temporary)},
    )
    before, after = (Path(f"{dump}.{when}").read_bytes() for when in ("before", "after"))
    found = [word for word in WORDS if any(form in before for form in in_memory_or_file(word))]
    assert found == list(WORDS), "the words would be found if they were there"
    assert len(after) > 10_000_000
    for word in (*WORDS, PASSPHRASE, "Handing over to Priya"):
        assert not any(form in after for form in in_memory_or_file(word)), word
    for file in (*home.rglob("*"), *temporary.rglob("*")):
        if file.is_file():
            held = file.read_bytes()
            for word in (*WORDS, PASSPHRASE, "Handing over to Priya"):
                assert not any(form in held for form in in_memory_or_file(word)), file
