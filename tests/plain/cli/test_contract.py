"""What holds for every call: exit codes, one document, no traceback, nothing half-written."""

import contextlib
import json
import os
import re
import signal
import subprocess
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import click
import pytest

from revmentor_desktop.cli import goals, main
from revmentor_desktop.operations.create_journal import create_journal, new_recovery_words
from revmentor_desktop.vault.kdf import CHEAP
from tests.plain.cli.driver import Cli, Program, unpacked
from tests.staged import OWNER, PASSPHRASE

SECRET_WORD = "quokkazugzwang"


def test_what_is_missing_exits_with_1(cli: Cli, tmp_path: Path) -> None:
    assert "called “Nobody”" in cli.say("session", "show", "Nobody", code=1).err
    assert "cannot be read" in cli.say(
        "note", "add", "--text-file", str(tmp_path / "none"), code=1
    ).err  # fmt: skip
    nowhere = cli.bare("--home", str(tmp_path / "empty"), "info", code=1)
    assert "no journal here yet" in nowhere.err


@pytest.mark.parametrize(
    "arguments",
    [
        ["no-such-command"],
        ["--no-such-flag", "list"],
        ["session", "add", "Amara"],
        ["mentorship", "add", "--counterpart", "A", "--my-role", "boss", "--kind", "peer"],
        ["mentorship", "add", "--counterpart", " ", "--my-role", "mentor", "--kind", "peer"],
        ["goal", "add", "Amara", "--owner", "me"],
        ["session", "list", "Amara", "--from", "the day of the fox"],
        ["note", "add"],
    ],
)
def test_wrong_usage_exits_with_2(cli: Cli, arguments: list[str]) -> None:
    cli.amara()
    assert cli.say(*arguments, code=2).err.strip()


def test_a_wrong_secret_exits_with_3(cli: Cli) -> None:
    wrong = cli.file("wrong", "not this one")
    assert "passphrase" in cli.bare("--passphrase-file", wrong, "info", code=3).err.lower()
    words = cli.file("words", new_recovery_words())
    assert "words" in cli.bare("--recovery-words-file", words, "info", code=3).err.lower()
    right = cli.file("right", cli.staged.words + "\n")
    cli.bare("--recovery-words-file", right, "info")


def test_damage_exits_with_4_and_is_never_called_a_wrong_passphrase(cli: Cli) -> None:
    database = cli.staged.place.database
    database.write_bytes(bytes(database.stat().st_size))
    said = cli.say("info", code=4)
    assert "damaged" in said.err and "wrong" not in said.err.lower()


def test_a_journal_open_elsewhere_exits_with_5(cli: Cli) -> None:
    journal = cli.staged.open()
    try:
        assert cli.say("info", code=5).err.strip()
    finally:
        journal.close()
    cli.say("info")


def test_what_is_no_backup_exits_with_6(cli: Cli) -> None:
    other = cli.file("holiday.txt", "a text about a holiday")
    assert cli.say("restore", other, code=6).err.strip()
    assert cli.say("backup", "verify", other, code=6).err.strip()


def test_what_is_always_private_exits_with_7(sample_cli: Cli) -> None:
    private = next(row["id"] for row in sample_cli.json("note", "list") if row["private"])
    assert "stays with you" in sample_cli.say("share", private, "agreed", code=7).err


def test_a_bug_exits_with_70_and_its_report_holds_no_text(
    cli: Cli, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object, **__: object) -> None:
        raise RuntimeError(SECRET_WORD)

    monkeypatch.setattr(goals, "list_goals", broken)
    said = cli.say("--json", "goal", "list", code=70)
    assert json.loads(said.out)["exit_code"] == 70
    path = Path(said.err.rstrip().rsplit(" ", 1)[1])
    report = path.read_text("utf-8")
    assert "RuntimeError" in report and SECRET_WORD not in report + said.err
    assert cli.staged.home in path.parents


def test_with_json_a_failure_is_one_document_too(cli: Cli) -> None:
    said = cli.say("--json", "session", "show", "Nobody", code=1)
    document = json.loads(said.out)
    assert document["exit_code"] == 1 and document["error"] and document["todo"]


def commands(group: click.Group, before: tuple[str, ...] = ()) -> Iterator[tuple[str, ...]]:
    for name, command in group.commands.items():
        if isinstance(command, click.Group):
            yield from commands(command, (*before, name))
        else:
            yield (*before, name)


EVERY = sorted(commands(main.program))


@pytest.mark.parametrize("command", EVERY, ids=" ".join)
def test_every_command_explains_itself(cli: Cli, command: tuple[str, ...]) -> None:
    said = cli.bare(*command, "--help").out
    assert re.match(rf"Usage: revmentor-cli .*{command[-1]}", said)
    assert len(said.splitlines()) > 4


def test_every_command_of_the_contract_is_there() -> None:
    promised = {
        "create", "list", "info", "verify", "passphrase change", "recover", "sample add",
        "sample remove", "mentorship add", "mentorship list", "mentorship show",
        "mentorship archive", "session add", "session list", "session show", "session edit",
        "note add", "note list", "note show", "action add", "action list", "action done", "share",
        "goal add", "goal milestone", "goal progress", "goal list", "goal close", "search",
        "summary", "history", "delete", "trash list", "trash restore", "backup now",
        "backup list", "backup verify", "restore",
    }  # fmt: skip
    assert promised <= {" ".join(command) for command in EVERY}


@pytest.mark.parametrize(
    "command",
    ["list", "info", "verify", "mentorship list", "session list Amara", "session show 2026-05-29",
     "note list", "action list", "goal list", "search freeze", "trash list", "backup list",
     "backup now", "mentorship show Mei", "history 2026-05-29"],
)  # fmt: skip
def test_with_json_every_answer_is_one_document_and_text_is_for_people(
    sample_cli: Cli, command: str
) -> None:
    assert sample_cli.json(*command.split()) is not None
    said = sample_cli.say(*command.split())
    assert not said.out.startswith(("{", "["))


def test_standard_input_serves_one_purpose(cli: Cli) -> None:
    said = cli.bare(
        "--passphrase-file", "-", "note", "add", "--text-file", "-", code=2, text=PASSPHRASE
    )
    assert "used for both the passphrase and the text" in said.err
    cli.bare("--passphrase-file", "-", "info", text=PASSPHRASE + "\r\n")


def test_without_a_terminal_no_secret_is_asked_for(cli: Cli) -> None:
    assert "no terminal" in cli.bare("info", code=2).err


def test_text_that_is_no_text_is_refused(cli: Cli, tmp_path: Path) -> None:
    (tmp_path / "picture").write_bytes(b"\x89PNG\xff\xfe")
    said = cli.say("note", "add", "--text-file", str(tmp_path / "picture"), code=2)
    assert "not UTF-8" in said.err
    assert cli.json("note", "list") == []


def test_which_journal_is_asked_where_there_are_two(cli: Cli) -> None:
    create_journal(
        cli.staged.folders, owner=OWNER, passphrase=PASSPHRASE, words=new_recovery_words(),
        clock=cli.staged.clock, name="Second", cost=CHEAP,
    )  # fmt: skip
    assert len(cli.json("list")) == 2
    unclear = cli.say("info", code=2).err
    assert "Second" in unclear and "Journal" in unclear
    assert cli.json("--journal", "second", "info")["name"] == "Second"
    assert "no journal called" in cli.say("--journal", "Third", "info", code=1).err


def test_info_tells_what_the_contract_promises(sample_cli: Cli) -> None:
    info = sample_cli.json("info")
    assert info.keys() >= {
        "counts", "format", "kdf", "sequence", "sqlite_version", "cipher_version",
        "last_verified_backup", "owner",
    }  # fmt: skip
    assert info["counts"]["mentorship"] == 3 and info["owner"] == OWNER


def test_nothing_is_written_outside_the_home_and_nothing_readable_in_it(
    cli: Cli, tmp_path: Path
) -> None:
    before = {path for path in tmp_path.rglob("*") if cli.staged.home not in path.parents}
    cli.say("note", "add", "--text-file", "-", "--title", SECRET_WORD, text=SECRET_WORD)
    cli.say("note", "add", "--private", "--text-file", "-", text=SECRET_WORD)
    cli.say("backup", "now")
    after = {path for path in tmp_path.rglob("*") if cli.staged.home not in path.parents}
    assert after == before
    assert SECRET_WORD.encode() not in unpacked(cli.staged.home)


def test_quiet_leaves_only_the_answer(cli: Cli) -> None:
    said = cli.say("--quiet", "mentorship", "list")
    assert said.err == ""


@pytest.mark.slow
def test_as_a_program_it_speaks_utf8_and_ends_with_its_code(program: Program) -> None:
    kept = program.run("note", "add", "--text-file", "-", text="“Grüße” \U0001f98a").out.split()[0]
    assert "“Grüße” \U0001f98a" in program.run("note", "show", kept).out
    assert json.loads(program.run("--json", "note", "list").out)[0]["id"] == kept
    program.run("note", "show", "zzzz", code=1)
    program.run("note", "show", code=2)
    program.secret.write_text("wrong", "utf-8")
    program.run("info", code=3)


@pytest.mark.slow
def test_a_reader_that_goes_away_is_no_trouble(program: Program) -> None:
    lines = "\n".join(json.dumps({"date": "1660-01-01", "text": "x" * 5000}) for _ in range(300))
    program.run("note", "add", "--from-jsonl", "-", text=lines)
    process = program.start("--json", "search", "x*", "--limit", "300")
    assert process.stdin and process.stdout and process.stderr
    process.stdin.close()
    process.stdout.close()
    said = process.stderr.read().decode()
    process.stderr.close()
    assert process.wait(60) in (0, 1)
    assert said == ""


@pytest.mark.slow
def test_ctrl_c_while_it_loads_ends_it_quietly(program: Program) -> None:
    process = program.start("note", "list")
    wait_until(lambda: "cryptography" in maps(process.pid), process)
    process.send_signal(signal.SIGINT)
    _, err = process.communicate(timeout=60)
    assert process.returncode in (130, -signal.SIGINT, 0)  # it may have been quicker
    assert b"Traceback" not in err


@pytest.mark.slow
def test_ctrl_c_leaves_nothing_half_written(program: Program, tmp_path: Path) -> None:
    lines = tmp_path / "lines"
    os.mkfifo(lines)
    process = program.start("note", "add", "--from-jsonl", str(lines))
    pipes: list[int] = []

    def reader_came() -> bool:
        with contextlib.suppress(OSError):
            pipes.append(os.open(lines, os.O_WRONLY | os.O_NONBLOCK))
        return bool(pipes)

    wait_until(reader_came, process)  # it reads, so its journal is open
    os.write(pipes[0], b'{"date": "1660-01-01", "text": "half"}\n')
    wait_until(lambda: sleeps(process.pid), process)  # it waits for more
    process.send_signal(signal.SIGINT)
    out, err = process.communicate(timeout=60)
    os.close(pipes[0])
    assert (process.returncode, out) == (130, b"")
    assert err.decode().strip() == "Stopped. Nothing half-written was left."
    assert json.loads(program.run("--json", "note", "list").out) == []


def wait_until(done: Callable[[], bool], process: subprocess.Popen[bytes]) -> None:
    """Wait for something a process does; it is ended when that does not happen."""
    end = time.monotonic() + 30
    while not done():
        if process.poll() is not None or time.monotonic() > end:
            process.kill()
            out, err = process.communicate()
            raise AssertionError(f"ended early or never got there: {out!r} {err!r}")
        time.sleep(0.002)


def maps(pid: int) -> str:
    """The files a process has loaded."""
    return Path(f"/proc/{pid}/maps").read_text("utf-8")


def sleeps(pid: int) -> bool:
    """Whether a process waits for something, and goes on waiting."""
    states = []
    for _ in range(5):
        states.append(Path(f"/proc/{pid}/stat").read_text("utf-8").rpartition(")")[2].split()[0])
        time.sleep(0.02)
    return set(states) == {"S"}
