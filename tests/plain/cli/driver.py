"""Two ways to run the command line: quickly in this process, or as a script would."""

import functools
import io
import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from revmentor_desktop.cli import main
from revmentor_desktop.cli.run import Run
from tests.staged import Staged


@dataclass(frozen=True, slots=True)
class Said:
    """What one call printed, and its exit code."""

    code: int
    out: str
    err: str


class Cli:
    """Calls `cli.main.run` at a clock that stands still; every call must end as expected."""

    def __init__(
        self, staged: Staged, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
    ) -> None:
        self.staged = staged
        self.folder = staged.home.parent
        self._monkeypatch = monkeypatch
        self._capsys = capsys
        monkeypatch.setattr(main, "Run", functools.partial(Run, clock=staged.clock))
        self.secret = self.file("passphrase", staged.passphrase + "\n")

    def file(self, name: str, text: str) -> str:
        """A file beside the home, for what flags read."""
        path = self.folder / name
        path.write_text(text, "utf-8", newline="")
        return str(path)

    def bare(self, *arguments: str, code: int = 0, text: str = "") -> Said:
        """A call without a passphrase; `text` is its standard input."""
        stdin = io.TextIOWrapper(io.BytesIO(text.encode("utf-8", "surrogatepass")), "utf-8")
        self._monkeypatch.setattr(sys, "stdin", stdin)
        self._capsys.readouterr()
        found = main.run(["--home", str(self.staged.home), *arguments])
        out, err = self._capsys.readouterr()
        assert found == code, (arguments, out, err)
        assert "Traceback" not in err
        return Said(found, out, err)

    def say(self, *arguments: str, code: int = 0, text: str = "") -> Said:
        """A call with the passphrase, answered for a person."""
        return self.bare("--passphrase-file", self.secret, *arguments, code=code, text=text)

    def json(self, *arguments: str, code: int = 0, text: str = "") -> Any:  # noqa: ANN401  # JSON is what it is
        """A call with the passphrase and --json: exactly one document comes back."""
        return json.loads(self.say("--json", *arguments, code=code, text=text).out)

    def made(self, *arguments: str, text: str = "") -> str:
        """The id of what a call made."""
        found = self.json(*arguments, text=text)["id"]
        assert isinstance(found, str) and found
        return found

    def amara(self) -> str:
        """A mentorship, for calls that need one."""
        return self.made(
            "mentorship", "add", "--counterpart", "Amara Okafor", "--my-role", "mentee",
            "--kind", "reverse", "--every", "2w",
        )  # fmt: skip


class Program:
    """Runs revmentor-cli as a process of its own."""

    def __init__(self, staged: Staged) -> None:
        self.staged = staged
        self.secret = staged.home.parent / "passphrase"
        self.secret.write_text(staged.passphrase + "\n", "utf-8")

    def command(self, *arguments: str) -> list[str]:
        """The whole command line of a call with the passphrase."""
        start = [sys.executable, "-W", "error", "-m", "revmentor_desktop.cli"]
        given = ["--home", str(self.staged.home), "--passphrase-file", str(self.secret)]
        return [*start, *given, *arguments]

    def start(self, *arguments: str) -> subprocess.Popen[bytes]:
        """A call that is still under way; its output can be read."""
        return subprocess.Popen(
            self.command(*arguments),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env=dict(os.environ, TZ="Europe/London"),
        )

    def run(self, *arguments: str, text: str = "", code: int = 0) -> Said:
        """A call to its end."""
        process = self.start(*arguments)
        out, err = process.communicate(text.encode(), timeout=60)
        said = Said(process.returncode, out.decode(), err.decode())
        assert said.code == code, said
        assert "Traceback" not in said.err
        return said


def unpacked(path: Path) -> bytes:
    """All bytes of all files below a folder, to look for words in."""
    return b"\0".join(file.read_bytes() for file in sorted(path.rglob("*")) if file.is_file())
