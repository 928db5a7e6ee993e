"""revmentor-cli summary, as CLI.md has it."""

from pathlib import Path

import pytest

from tests.plain.cli.driver import Cli

PERIOD = ("--from", "2026-01-01", "--to", "2026-06-30")


@pytest.fixture
def amara(cli: Cli) -> str:
    person = cli.amara()
    cli.made(
        "session", "add", person, "--date", "2026-05-29T14:00", "--title", "Candourtitle",
        "--text-file", "-", "--private-file", cli.file("private", "zugzwang"),
        "--learned-file", cli.file("learned", "quokkaline"),
        text="walrustext",
    )  # fmt: skip
    return person


def note(cli: Cli, person: str, text: str, share: str) -> str:
    made = cli.made("note", "add", person, "--text-file", "-", text=text)
    cli.json("share", made, share)
    return made


def test_a_preview_says_what_leaves_and_what_stays_and_writes_nothing(cli: Cli, amara: str) -> None:
    agreed = note(cli, amara, "agreednote", "agreed")
    ticked = note(cli, amara, "maybenote", "may-share")
    before = sorted(cli.folder.rglob("*.pdf"))
    seen = cli.json("summary", amara, *PERIOD, "--preview", "--format", "pdf", "--out", "x.pdf")
    leaves = {line["item"]: line for line in seen["leaves"]}
    held = {line["item"]: line for line in seen["held_back"] if line["item"]}
    assert agreed in leaves and ticked in held
    assert set(leaves[agreed]) >= {"item", "kind", "text", "reason"}
    assert leaves[agreed]["text"] == "agreednote" and leaves[agreed]["kind"] == "note"
    private = [line for line in seen["held_back"] if line["item"] is None]
    assert {line["kind"] for line in private} == {"session", "learned", "private-note"}
    assert all(line["text"] is None and line["count"] == 1 for line in private)
    shown = str(seen)
    assert not any(
        word in shown for word in ("zugzwang", "quokkaline", "walrustext", "Candourtitle")
    )
    assert sorted(cli.folder.rglob("*.pdf")) == before


def test_include_and_exclude_tick_single_items_or_all(cli: Cli, amara: str) -> None:
    first, second = note(cli, amara, "one", "may-share"), note(cli, amara, "two", "may-share")
    out = str(cli.folder / "a.md")

    def text(*flags: str) -> str:
        cli.json("summary", amara, *PERIOD, "--format", "md", "--out", out, "--replace", *flags)
        return Path(out).read_text("utf-8")

    assert "one" not in text()
    assert "\n\none\n" in text("--include", first) and "two" not in text("--include", first)
    everything = text("--include", "all", "--exclude", second)
    assert "\n\none\n" in everything and "\n\ntwo\n" not in everything


def test_a_file_is_written_as_markdown_or_pdf(cli: Cli, amara: str) -> None:
    note(cli, amara, "agreednote", "agreed")
    markdown = cli.json("summary", amara, *PERIOD, "--format", "md", "--out", str(cli.folder / "a"))
    assert Path(markdown["path"]).read_text("utf-8").startswith("# ")
    pdf = cli.json("summary", "Amara", *PERIOD, "--out", str(cli.folder / "a.pdf"))
    assert Path(pdf["path"]).read_bytes().startswith(b"%PDF-")
    assert (pdf["format"], pdf["pages"] >= 1, pdf["warnings"]) == ("pdf", True, [])


def test_a_title_words_paper_and_sections_can_be_chosen(cli: Cli, amara: str) -> None:
    note(cli, amara, "agreednote", "agreed")
    out = cli.folder / "a.md"
    cli.json(
        "summary", amara, *PERIOD, "--out", str(out), "--title", "Our *spring*",
        "--words-file", "-", "--sections", "glance, sessions", "--paper", "us-letter",
        text="A **few** words.",
    )  # fmt: skip
    text = out.read_text("utf-8")
    assert text.startswith("# Our \\*spring\\*\n") and "A **few** words." in text
    assert "agreednote" not in text and "29 May 2026, 14:00" in text


def test_nothing_to_export_is_explained(cli: Cli, amara: str) -> None:
    out = cli.folder / "a.pdf"
    flags = ("--from", "1990-01-01", "--to", "1990-12-31", "--out", str(out))
    said = cli.say("summary", amara, *flags, code=1)
    assert "There is nothing with Amara" in said.err and not out.exists()
    assert "nothing with Amara" in cli.json("summary", amara, *flags, "--preview")["empty"]


@pytest.mark.parametrize(
    ("flags", "words"),
    [
        (("--format", "odt", "--out", "a.odt"), "not a format"),
        (("--out", "a.rtf"), "not a format"),
        (("--out", "a.odt"), "not a format"),
        (("--format", "pdf"), "--out"),
        (("--out", "a.pdf", "--sections", "goals,secrets"), "no section"),
        (("--out", "a.pdf", "--paper", "a0"), "a0"),
    ],
)
def test_what_makes_no_sense_is_wrong_usage(
    cli: Cli, amara: str, flags: tuple[str, ...], words: str
) -> None:
    assert words in cli.say("summary", amara, *PERIOD, *flags, code=2).err


def test_a_file_that_is_there_is_kept(cli: Cli, amara: str) -> None:
    out = cli.file("a.md", "mine")
    assert "already" in cli.say("summary", amara, *PERIOD, "--out", out, code=1).err
    assert Path(out).read_text() == "mine"


def test_the_preview_reads_well_without_json(cli: Cli, amara: str) -> None:
    note(cli, amara, "agreednote", "agreed")
    said = cli.say("summary", amara, *PERIOD, "--preview").out
    assert "What leaves" in said and "What stays here, and why" in said
    assert "agreednote" in said and "zugzwang" not in said


def test_a_file_under_a_passphrase_is_named_for_what_it_is(cli: Cli, amara: str) -> None:
    note(cli, amara, "agreednote", "agreed")
    secret = cli.folder / "secret.txt"
    secret.write_text("six quiet geese see Zoe home\n", "utf-8")
    locked = ("--export-passphrase-file", str(secret))
    pdf = cli.json("summary", amara, *PERIOD, "--out", str(cli.folder / "a.pdf"), *locked)
    assert b"/Encrypt" in Path(pdf["path"]).read_bytes() and pdf["strength"]
    out = ("--format", "md", "--out", str(cli.folder / "a.zip"))
    zipped = cli.json("summary", amara, *PERIOD, *out, *locked)
    assert Path(zipped["path"]).read_bytes().startswith(b"PK")
    cli.say("summary", amara, *PERIOD, "--out", str(cli.folder / "a.md"), *locked, code=2)
    assert not (cli.folder / "a.md").exists()
