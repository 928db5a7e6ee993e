"""Making, opening, checking, backing up and restoring journals from a script."""

import json
import shutil
from pathlib import Path

import pytest

from revmentor_desktop.storage.migrations import FORMAT
from revmentor_desktop.vault import journal_keys
from revmentor_desktop.vault.kdf import CHEAP
from tests.plain.cli.driver import Cli


@pytest.fixture(autouse=True)
def _cheap(monkeypatch: pytest.MonkeyPatch) -> None:
    """New passphrases are stretched as little as a header may ask for."""
    monkeypatch.setattr(journal_keys, "measured_cost", lambda: CHEAP)


def _words(cli: Cli) -> str:
    return cli.file("words", cli.staged.words + "\n")


def test_a_new_journal_says_its_id_folder_and_words_once(cli: Cli) -> None:
    out = str(cli.folder / "paper")
    made = cli.json("create", "Second", "--owner", "Jonas Weber", "--recovery-words-out", out)
    assert Path(made["folder"]).name == made["id"] and Path(made["folder"]).is_dir()
    assert len(made["recovery_words"].split()) == 12
    assert Path(out).read_text("utf-8") == made["recovery_words"] + "\n"
    assert Path(out).stat().st_mode & 0o777 == 0o600
    listed = json.loads(cli.bare("--json", "list").out)
    assert {row["name"] for row in listed} == {"Journal", "Second"}
    assert cli.json("--journal", "Second", "info")["owner"] == "Jonas Weber"


def test_a_home_without_a_journal_says_what_to_do(cli: Cli) -> None:
    shutil.rmtree(cli.staged.folders.journals)
    said = cli.bare("list")
    assert said.out.strip() == "" and "--home" in said.err
    said = cli.bare("--json", "--quiet", "list")
    assert json.loads(said.out) == [] and said.err == ""


def test_words_are_never_written_over_a_file_and_a_failure_leaves_none(cli: Cli) -> None:
    there = cli.file("paper", "my shopping list")
    cli.say("create", "Second", "--owner", "J", "--recovery-words-out", there, code=2)
    assert Path(there).read_text("utf-8") == "my shopping list"
    new = str(cli.folder / "new paper")
    cli.say("create", "Journal", "--owner", "J", "--recovery-words-out", new, code=2)
    assert not Path(new).exists()


def test_a_weak_passphrase_is_taken_with_a_warning(cli: Cli) -> None:
    weak = cli.file("weak", "123456\n")
    said = cli.bare("--passphrase-file", weak, "create", "Second", "--owner", "Jonas")
    assert "guess" in said.err or "used" in said.err


def test_a_healthy_journal_verifies_and_a_damaged_one_exits_with_4(cli: Cli) -> None:
    assert cli.json("verify", "--deep") == {"ok": True, "deep": True, "problems": []}
    database = cli.staged.place.database
    database.write_bytes(bytes(database.stat().st_size))
    found = cli.json("verify", code=4)
    assert not found["ok"] and found["problems"]
    assert cli.say("verify", code=4).out.strip()


def test_the_passphrase_is_changed(cli: Cli) -> None:
    new = cli.file("new", "from now on this one\n")
    said = cli.say("passphrase", "change", "--new-passphrase-file", new)
    assert "Backups" in said.err
    cli.say("info", code=3)
    assert cli.bare("--passphrase-file", new, "info").out
    cli.bare(
        "--recovery-words-file", _words(cli), "passphrase", "change",
        "--new-passphrase-file", new, code=2,
    )  # fmt: skip


def test_the_words_set_a_new_passphrase(cli: Cli) -> None:
    new = cli.file("new", "from now on this one\n")
    cli.bare("recover", "--recovery-words-file", _words(cli), "--new-passphrase-file", new)
    assert cli.bare("--passphrase-file", new, "info").out
    others = cli.file("others", "abandon " * 11 + "about")
    cli.bare("recover", "--recovery-words-file", others, "--new-passphrase-file", new, code=3)


def test_backups_are_made_listed_and_verified(cli: Cli) -> None:
    made = cli.json("backup", "now", "--to", str(cli.folder / "stick"))
    assert made["verified"] and Path(made["copy"]).read_bytes() == Path(made["path"]).read_bytes()
    listed = cli.json("backup", "list")
    assert made["id"] in [row["id"] for row in listed]
    assert cli.json("info")["last_verified_backup"] == made["made"]
    checked = cli.json("backup", "verify", made["copy"])
    assert checked["ok"] and checked["sequence"] == made["sequence"]


def test_a_damaged_backup_exits_with_4_and_a_wrong_secret_with_3(cli: Cli) -> None:
    path = Path(cli.json("backup", "now")["path"])
    wrong = cli.file("wrong", "something else\n")
    for command in (("backup", "verify"), ("restore",)):
        cli.bare("--passphrase-file", wrong, *command, str(path), code=3)
    content = bytearray(path.read_bytes())
    content[len(content) // 2] ^= 1
    damaged = cli.folder / "damaged.rmbak"
    damaged.write_bytes(content)
    for command in (("backup", "verify"), ("restore",)):
        assert "damaged" in cli.say(*command, str(damaged), code=4).err


def test_a_preview_changes_nothing_and_a_restore_keeps_what_was_there(cli: Cli) -> None:
    path = cli.json("backup", "now")["path"]
    cli.made("note", "add", "--text-file", "-", text="written later")
    preview = cli.json("restore", path, "--preview")
    assert preview["counts"] == {}
    assert cli.json("info")["counts"]["note"] == 1
    said = cli.say("restore", path)
    assert "kept in" in said.err and "opens with" in said.err
    assert cli.json("info")["counts"]["note"] == 0


def test_a_restore_under_a_name_stands_beside_it(cli: Cli) -> None:
    path = cli.json("backup", "now")["path"]
    restored = cli.json("restore", path, "--to", "As it was")
    assert restored["kept"] is None and restored["name"] == "As it was"
    assert cli.json("--journal", "As it was", "info")["counts"]["note"] == 0
    assert "As it was" in cli.say("info", code=2).err  # two journals: which one is asked
    assert cli.say("restore", path, "--to", "as it WAS", code=2).err


def test_words_and_a_backup_are_enough_in_another_home(cli: Cli) -> None:
    cli.made("note", "add", "--text-file", "-", text="carried over")
    copy = shutil.copy(cli.json("backup", "now")["path"], cli.folder / "carried.rmbak")
    shutil.rmtree(cli.staged.home)
    cli.bare("--recovery-words-file", _words(cli), "restore", str(copy))
    assert cli.json("info")["counts"]["note"] == 1


def test_a_journal_of_a_newer_version_exits_with_6(cli: Cli) -> None:
    journal = cli.staged.open()
    with journal.store.change():
        journal.store.ledger.run("UPDATE meta SET value = ? WHERE name = 'format'", (FORMAT + 1,))
    journal.close()
    assert "newer version" in cli.say("info", code=6).err


def test_a_loss_is_said_once_on_standard_error(cli: Cli) -> None:
    earlier = cli.staged.place.database.read_bytes()
    cli.made("note", "add", "--text-file", "-", text="to be lost")
    cli.staged.place.database.write_bytes(earlier)
    assert "missing" in cli.say("--quiet", "info").err
    assert "missing" not in cli.say("info").err
