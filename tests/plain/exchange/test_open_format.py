"""What is written for others to read: the schema says what is there, names fit every system."""

import json
import re
from pathlib import Path

import open_schema
import pytest
from hypothesis import given
from hypothesis import strategies as st

from revmentor_desktop.exchange.file_names import Names, safe_name
from revmentor_desktop.exchange.open_json import SCHEMA_FILE, to_json
from revmentor_desktop.exchange.open_markdown import to_markdown_files
from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.journal.open_item import OpenExport, OpenItem, Version
from revmentor_desktop.journal.sharing import Kind, Share
from revmentor_desktop.support.resources import resource


def test_the_shipped_schema_is_the_one_of_today() -> None:
    assert resource("open", SCHEMA_FILE).read_text("utf-8") == open_schema.text()


def test_the_schema_names_every_key_that_is_written() -> None:
    document = json.loads(to_json(OpenExport("Helen", True, (item("a", "b"),))))
    schema = open_schema.schema()
    assert document.keys() == schema["properties"].keys()
    notes = [
        one
        for one in schema["properties"]["items"]["items"]["oneOf"]
        if one["properties"]["kind"]["const"] == "note"
    ]
    assert set(notes[0]["required"]) == document["items"][0].keys()


def item(title: str, text: str, number: int = 0, tags: tuple[str, ...] = ()) -> OpenItem:
    moment = "2026-06-01T10:00:00.000000+00:00"
    return OpenItem(
        id=ItemId(f"{number}".rjust(26, "a")), kind=Kind.NOTE, mentorship=None, parent=None,
        day="2026-06-01", time="10:00:00", zone="UTC", share=Share.AGREED, title=title, text=text,
        tags=tags, created=moment, changed=moment, sample=False,
        version=Version("0" * 32, None, moment), ended=False, fields={},
    )  # fmt: skip


@given(st.text(max_size=300))
def test_any_text_gives_a_name_every_system_takes(text: str) -> None:
    name = safe_name(text, "note")
    assert name and len(name.encode()) <= 92
    assert not set(name) & set('<>:"/\\|?*#^[]') and name.isprintable()
    assert name == name.strip() and not name.startswith(".") and not name.endswith(".")


@pytest.mark.parametrize("text", ["CON", "con.", "nul.txt", "Aux", "COM1", "lpt9.md", "prn .x"])
def test_names_of_devices_are_no_names_of_files(text: str) -> None:
    stem = Path(safe_name(text, "note")).name.split(".")[0].strip().lower()
    assert stem not in {"con", "nul", "aux", "com1", "lpt9", "prn"}


def test_a_long_name_ends_with_a_whole_word() -> None:
    assert safe_name("word " * 60, "note").endswith("word")
    assert len(safe_name("学" * 200, "note").encode()) <= 90


def test_names_differ_by_more_than_case_and_accents_put_together() -> None:
    names = Names()
    given_names = ["Straße", "STRASSE", "caf\u00e9", "cafe\u0301", "Café"]
    found = [names.unused(name) for name in given_names]
    assert found == ["Straße", "STRASSE (2)", "caf\u00e9", "cafe\u0301 (2)", "Café (3)"]


@given(st.lists(st.tuples(st.text(max_size=40), st.text(max_size=40)), max_size=6), st.text())
def test_every_item_with_words_has_one_file_and_front_matter_that_reads_back(
    words: list[tuple[str, str]], tag: str
) -> None:
    items = tuple(item(title, text, place, (tag,)) for place, (title, text) in enumerate(words))
    files = list(to_markdown_files(OpenExport("Helen", True, items), ("journal.json",)))
    assert len(files) == sum(1 for title, text in words if title or text)
    assert len({name.casefold() for name, _ in files}) == len(files)
    told = [one for one in items if one.title or one.text]
    for (_, text), one in zip(files, told, strict=True):
        front = text.removeprefix("---\n").partition("\n---\n")[0]
        values = dict(line.split(": ", 1) for line in front.split("\n") if ": " in line)
        assert json.loads(values["id"]) == one.id
        assert not re.search("[\x7f-\x9f\u2028\u2029\ufeff]", front)
        if one.title:
            assert json.loads(values["title"]) == one.title
        assert one.text.rstrip("\n") in text


def test_tags_are_such_as_obsidian_knows() -> None:
    one = item("t", "", tags=("two words", "2026", "a/b", "#?", "Träume"))
    text = next(iter(to_markdown_files(OpenExport("", True, (one,)), ())))[1]
    assert re.findall(r'  - "(.*)"', text) == ["two-words", "_2026", "a/b", "Träume"]


def test_a_person_called_as_one_of_the_files_gets_another_folder() -> None:
    moment = "2026-06-01T10:00:00.000000+00:00"
    fields = dict.fromkeys(("my_role", "relation", "unit", "start_day", "archived_on"))
    fields |= dict.fromkeys(("every", "by_weekday", "minutes", "start_at", "start_zone", "colour"))
    person = OpenItem(
        id=ItemId("b" * 26), kind=Kind.MENTORSHIP, mentorship=None, parent=None, day="2026-06-01",
        time=None, zone="UTC", share=None, title="Journal.JSON", text="", tags=(), created=moment,
        changed=moment, sample=False, version=Version("1" * 32, None, moment), ended=False,
        fields=fields,
    )  # fmt: skip
    files = list(to_markdown_files(OpenExport("", True, (person,)), ("journal.json",)))
    assert files[0][0] == "Journal.JSON (2)/Journal.JSON (2).md"
