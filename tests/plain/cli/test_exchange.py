"""revmentor-cli export and import: shapes, exit codes, and nothing private unasked."""

import json
import subprocess
import sys
from pathlib import Path

from tests.plain.cli.driver import Cli
from tests.staged import stage_empty


def out(cli: Cli, *more: str, name: str = "out") -> Path:
    folder = cli.folder / name
    cli.json("export", "open", str(folder), *more)
    return folder


def second(cli: Cli) -> tuple[str, ...]:
    """The flags of another, empty home."""
    home = cli.folder / "second-home"
    stage_empty(home)
    return ("--home", str(home))


def test_export_import_export_gives_the_same_bytes(sample_cli: Cli) -> None:
    cli = sample_cli
    said = cli.json("export", "open", str(cli.folder / "out"), "--with-private")
    assert said["items"] == sum(said["kinds"].values()) > 250
    assert said["left_out"] == {"private": 0, "sealed": 1, "hangs-on-private": 0}
    there = second(cli)
    seen = cli.json(*there, "import", "open", str(cli.folder / "out"), "--dry-run")
    assert seen["import_id"] is None and seen["imported"] == seen["found"] > 300
    done = cli.json(*there, "import", "open", str(cli.folder / "out"))
    assert done["imported"] == done["found"] == seen["found"]
    assert done["duplicates"] == 0 and done["skipped"] == [] and done["warnings"] == []
    cli.json(*there, "export", "open", str(cli.folder / "again"), "--with-private")
    first, again = (
        {
            str(path.relative_to(root)): path.read_bytes()
            for path in root.rglob("*.*")
            if path.is_file()
        }
        for root in (cli.folder / "out", cli.folder / "again")
    )
    assert first == again
    listed = cli.json(*there, "import", "list")
    assert [one["id"] for one in listed] == [done["import_id"]] and listed[0]["source"] == "out"
    undone = cli.json(*there, "import", "undo", done["import_id"][:8])
    assert undone == {"id": done["import_id"], "removed": done["imported"], "kept": 0}
    assert cli.json(*there, "import", "list") == []
    assert not any(cli.json(*there, "info")["counts"].values())


def test_private_items_leave_only_with_the_flag(cli: Cli) -> None:
    text = cli.file("text", "hiddenword")
    cli.made("note", "add", "--text-file", text, "--private")
    cli.made("note", "add", "--text-file", text)
    said = cli.say("export", "open", str(cli.folder / "no"), code=1)
    assert "nothing to export" in said.err and not (cli.folder / "no").exists()
    note = cli.made("note", "add", "--text-file", cli.file("open", "openword"))
    cli.json("share", note, "agreed")
    folder = out(cli)
    together = b"".join(path.read_bytes() for path in folder.rglob("*") if path.is_file())
    assert b"openword" in together and b"hiddenword" not in together
    with_it = out(cli, "--with-private", name="all")
    assert b"hiddenword" in (with_it / "journal.json").read_bytes()
    markdown = [path.read_text("utf-8") for path in with_it.rglob("*.md")]
    assert len(markdown) == 3 and all(text.startswith('---\nid: "') for text in markdown)
    left = cli.json("export", "list")
    assert [(one["form"], one["with_private"]) for one in left] == [("open", True), ("open", False)]


def test_export_takes_kinds_tags_days_and_a_person(sample_cli: Cli) -> None:
    cli = sample_cli
    said = cli.json(
        "export", "open", str(cli.folder / "out"), "--mentorship", "Jonas Weber",
        "--kind", "session", "--kind", "goal", "--from", "2026-03-01", "--to", "2026-04-30",
        "--with-private",
    )  # fmt: skip
    document = json.loads((cli.folder / "out" / "journal.json").read_text("utf-8"))
    kinds = {item["kind"] for item in document["items"] if item["share"]}
    assert {"session", "goal"} <= kinds == set(said["kinds"]) and "action" not in kinds
    days = [item["day"] for item in document["items"] if item["kind"] == "session"]
    assert days and all("2026-03-01" <= day <= "2026-04-30" for day in days)
    cli.say("export", "open", str(cli.folder / "x"), "--kind", "poem", code=2)
    cli.say(
        "export",
        "open",
        str(cli.folder / "x"),
        "--from",
        "2026-05-01",
        "--to",
        "2026-04-01",
        code=2,
    )
    cli.say("export", "open", str(cli.folder / "out"), code=1)


def test_what_cannot_be_imported_is_said_with_its_exit_code(cli: Cli) -> None:
    cli.say("import", "open", str(cli.folder / "nowhere"), code=1)
    cli.say("import", "open", cli.file("journal.json", "{}"), code=6)
    cli.say(
        "import", "open", cli.file("journal.json", '{"format": "revmentor-open-export"}'), code=6
    )
    newer = '{"format": "revmentor-open-export", "version": 99}'
    assert "newer version" in cli.say("import", "open", cli.file("j.json", newer), code=6).err
    torn = '{"format": "revmentor-open-export", "version": 1, "items": []}'
    assert "missing" in cli.say("import", "open", cli.file("j.json", torn), code=1).err
    cli.say("import", "undo", "nothing", code=1)


def test_a_sealed_export_opens_with_the_reader_beside_it(sample_cli: Cli) -> None:
    cli = sample_cli
    passphrase = cli.file("words", "gravel-lantern-orbit-quince\n")
    file, folder = cli.folder / "copy.sealed", cli.folder / "opened"
    said = cli.json("export", "sealed", str(file), "--export-passphrase-file", passphrase)
    assert said["strength"] == "Strong" and said["kinds"]["private-note"] > 10
    command = [sys.executable, "-I", said["reader"], str(file), str(folder)]
    done = subprocess.run(
        [*command, "--passphrase-file", passphrase], capture_output=True, check=False
    )
    assert done.returncode == 0, done.stderr
    there = second(cli)
    assert cli.json(*there, "import", "open", str(folder))["imported"] > 300
    cli.say("export", "sealed", str(file), "--export-passphrase-file", passphrase, code=1)
    weak = cli.file("weak", "password1")
    said_weak = cli.say(
        "--quiet", "export", "sealed", str(file), "--replace", "--export-passphrase-file", weak
    )
    assert "guess" in said_weak.err or "password" in said_weak.err
