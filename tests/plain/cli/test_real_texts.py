"""Real and nasty texts through the whole program: written, shown and found again unchanged."""

import json
import unicodedata
from typing import Any

import pytest

from tests.plain.cli.driver import Cli


def test_four_hundred_real_diary_texts_are_sessions_and_notes(
    cli: Cli, pepys: list[dict[str, Any]]
) -> None:
    cli.amara()
    lines = [json.dumps(entry, ensure_ascii=False) for entry in pepys]
    sessions = cli.json("session", "add", "Amara", "--from-jsonl", "-", text="\n".join(lines[:200]))
    notes = cli.json(
        "note", "add", "--from-jsonl", cli.file("notes", "\n".join(lines[200:]) + "\n")
    )
    assert (sessions["saved"], notes["saved"]) == (200, 200)
    assert sessions["skipped"] == notes["skipped"] == []
    counts = cli.json("info")["counts"]
    assert (counts["session"], counts["note"]) == (200, 200)

    first = cli.json("session", "show", sessions["ids"][0])
    assert (first["date"], first["text"]) == (pepys[0]["date"], pepys[0]["text"])
    assert first["date"].startswith("1660-01")
    last = cli.json("note", "show", notes["ids"][-1])
    assert (last["date"], last["text"]) == (pepys[-1]["date"], pepys[-1]["text"])
    years = cli.json("session", "list", "Amara", "--from", "1660-01-01", "--to", "1660-01-31")
    assert years and all(row["date"].startswith("1660-01") for row in years)
    assert [row["date"] for row in years] == sorted((row["date"] for row in years), reverse=True)

    found = cli.json("search", "to bed", "--limit", "500")
    texts = [entry["text"] for entry in pepys]
    wanted = sum("to" in words and "bed" in words for words in map(_words, texts))
    assert found["total"] == wanted
    assert cli.json("search", '"and so to bed"')["total"] == sum(
        "and so to bed" in " ".join(_words(text)) for text in texts
    )


def test_all_naughty_strings_survive_being_written_shown_and_searched(
    cli: Cli, naughty: list[str]
) -> None:
    lines = [
        json.dumps({"date": "2026-06-11", "title": "naughty", "text": text}) for text in naughty
    ]
    fed = cli.json("note", "add", "--from-jsonl", "-", text="\n".join(lines))
    assert (fed["saved"], fed["skipped"]) == (515, [])
    journal = cli.staged.open()
    try:
        stored = [journal.store.notes.get(note_id).text for note_id in fed["ids"]]
    finally:
        journal.close()
    for text, kept in zip(naughty, stored, strict=True):
        assert kept == _kept(text)


@pytest.mark.parametrize("place", range(0, 515, 23))
def test_a_naughty_string_is_shown_exactly_and_is_never_an_error_to_search_for(
    cli: Cli, naughty: list[str], place: int
) -> None:
    text = naughty[place]
    kept = cli.made("note", "add", "--text-file", "-", text=text)
    assert cli.json("note", "show", kept)["text"] == _kept(text)
    cli.json("search", text if not text.startswith("-") else f" {text}")
    cli.say("note", "show", kept)
    cli.say("note", "list")


def test_a_search_for_every_naughty_string_is_an_answer(cli: Cli, naughty: list[str]) -> None:
    from revmentor_desktop.operations.find import find, parse_query

    lines = [json.dumps({"date": "2026-06-11", "text": text}) for text in naughty]
    cli.json("note", "add", "--from-jsonl", "-", text="\n".join(lines))
    journal = cli.staged.open()
    try:
        for text in naughty:
            find(journal, parse_query(journal, text))
            find(journal, parse_query(journal, text, typing=True))
    finally:
        journal.close()


def _words(text: str) -> list[str]:
    plain = unicodedata.normalize("NFKD", text).casefold()
    return "".join(letter if letter.isalnum() else " " for letter in plain).split()


def _kept(text: str) -> str:
    """As RULES.md has it: NFC, line feeds, and nothing else changed."""
    return unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\r", "\n"))
