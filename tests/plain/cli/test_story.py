"""The whole main job from a script, with the program as it is and its real passphrase cost."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

SECRET = "korrekt Pferd Batterie Klammer"


class Script:
    """Runs revmentor-cli as a script would."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.home = folder / "home"
        self.passphrase = self.file("passphrase", SECRET + "\n")

    def file(self, name: str, text: str) -> str:
        path = self.folder / name
        path.write_text(text, "utf-8")
        return str(path)

    def run(
        self, *arguments: str, code: int = 0, text: str = ""
    ) -> subprocess.CompletedProcess[str]:
        done = subprocess.run(
            [
                sys.executable,
                "-m",
                "revmentor_desktop.cli",
                "--home",
                str(self.home),
                *arguments,
            ],
            input=text,
            capture_output=True,
            text=True,
            encoding="utf-8",
            env={**os.environ, "TZ": "Europe/London"},
            timeout=60,
            check=False,
        )
        assert done.returncode == code, (arguments, done.stdout, done.stderr)
        assert "Traceback" not in done.stderr
        return done

    def json(self, *arguments: str, text: str = "") -> Any:  # noqa: ANN401  # JSON is what it is
        done = self.run("--passphrase-file", self.passphrase, "--json", *arguments, text=text)
        return json.loads(done.stdout)


@pytest.mark.slow
def test_a_script_does_the_whole_main_job(tmp_path: Path) -> None:
    script = Script(tmp_path)
    words_file = str(tmp_path / "words")
    made = script.json("create", "Work", "--owner", "Helen", "--recovery-words-out", words_file)
    words = made["recovery_words"]
    assert len(words.split()) == 12
    assert Path(words_file).read_text().strip() == words

    amara = script.json(
        "mentorship", "add", "--counterpart", "Amara Okafor", "--my-role", "mentee",
        "--kind", "reverse", "--every", "2w",
    )["id"]  # fmt: skip
    private = script.file("private", "I was afraid of the zugzwang.")
    session = script.json(
        "session", "add", "Amara", "--date", "2026-05-29T14:00:00+01:00", "--text-file", "-",
        "--private-file", private,
        text="# Candour\n\nShe asked for a quokka.",
    )["id"]  # fmt: skip
    goal = script.json("goal", "add", amara, "--owner", "me", "--title", "Read a pull request")[
        "id"
    ]
    script.json("goal", "milestone", goal, "--title", "Read one with help", "--reached", "today")
    script.json("goal", "progress", "Read a pull request", "--value", "4")

    found = script.json("search", "quokka")
    assert [hit["id"] for hit in found["results"]] == [session]
    hidden = script.json("search", "zugzwang")
    assert hidden["total"] == 1 and hidden["results"][0]["snippet"] is None
    shown = script.json("session", "show", session[:8], "--private")
    assert shown["text"] == "# Candour\n\nShe asked for a quokka."
    assert shown["private_text"] == "I was afraid of the zugzwang."
    assert shown["date"] == "2026-05-29T14:00:00+01:00"

    backup = script.json("backup", "now")
    assert backup["verified"]
    assert script.json("info")["last_verified_backup"]

    # the passphrase is forgotten
    wrong = script.file("wrong", "something else\n")
    assert "passphrase" in script.run("--passphrase-file", wrong, "info", code=3).stderr
    script.file("passphrase", "ein ganz neuer langer Satz\n")
    script.run(
        "recover", "--recovery-words-file", words_file,
        "--new-passphrase-file", script.passphrase,
    )  # fmt: skip
    assert script.json("info")["counts"]["session"] == 1

    # the file breaks; the backup is older than the new passphrase, which stays the one that opens
    database = Path(made["folder"]) / "journal.db"
    database.write_bytes(b"\x00" * database.stat().st_size)
    broken = script.run("--passphrase-file", script.passphrase, "info", code=4)
    assert "damaged" in broken.stderr and backup["path"] in broken.stderr
    script.run("--recovery-words-file", words_file, "restore", backup["path"])
    assert script.json("session", "show", session)["text"].endswith("quokka.")
    assert script.json("verify", "--deep")["ok"]
