"""Each group of commands, as a script uses it (CLI.md)."""

import json

import pytest

from tests.plain.cli.driver import Cli


def test_a_mentorship_is_set_up_changed_put_away_and_taken_up_again(cli: Cli) -> None:
    person = cli.json(
        "mentorship", "add", "--counterpart", "Amara Okafor", "--my-role", "mentee",
        "--kind", "reverse", "--every", "2w", "--minutes", "60", "--start", "next Friday 14:00",
    )  # fmt: skip
    assert (person["every"], person["minutes"]) == ("2w", 60)
    assert person["start"] == "2026-06-12T14:00:00+01:00"
    changed = cli.json("mentorship", "edit", "amara", "--counterpart", "Amara O.", "--every", "1mw")
    assert (changed["id"], changed["every"]) == (person["id"], "1mw")
    shown = cli.json("mentorship", "show", person["id"][:6])
    assert (shown["counterpart"], shown["sessions"]) == ("Amara O.", 1)
    cli.say("mentorship", "archive", "Amara O.")
    assert cli.json("mentorship", "list") == []
    assert cli.json("mentorship", "list", "--archived")[0]["archived"] == "2026-06-11"
    cli.say("mentorship", "archive", "Amara O.", "--bring-back")
    assert "Amara O." in cli.say("mentorship", "list").out


def test_two_people_may_have_the_same_name_and_it_is_said(cli: Cli) -> None:
    cli.amara()
    again = cli.say(
        "mentorship", "add", "--counterpart", "amara okafor", "--my-role", "mentor",
        "--kind", "peer",
    )  # fmt: skip
    assert "Amara Okafor already" in again.err
    assert "fits more than one" in cli.say("mentorship", "show", "Amara", code=2).err


def test_a_session_keeps_every_part_exactly(cli: Cli) -> None:
    cli.amara()
    text = "# Candour\n\n  Two spaces, a tab\t, “quotes”, café \U0001f98a\n"
    ratings = {"mine": {"openness": 4, "energy": 2}, "theirs": {"respect": 5}}
    session = cli.made(
        "session", "add", "Amara", "--date", "2017-02-24T12:00:00+09:00", "--minutes", "50",
        "--title", "Candour", "--text-file", "-", "--place", "Room 4.2", "--led-by", "them",
        "--tag", "trust", "--tag", "#hard talk", "--share", "may-share",
        "--private-file", cli.file("private", "mine alone"),
        "--learned-file", cli.file("learned", "- one\n- two\n"),
        "--taught-file", cli.file("taught", "three"),
        "--ratings-file", cli.file("ratings", json.dumps(ratings)),
        text=text,
    )  # fmt: skip
    shown = cli.json("session", "show", session)
    assert shown["text"] == text
    assert shown["date"] == "2017-02-24T12:00:00+09:00"
    assert (shown["status"], shown["minutes"], shown["led_by"]) == ("held", 50, "them")
    assert (shown["place"], shown["share"], shown["with"]) == (
        "Room 4.2", "may-share", "Amara Okafor",
    )  # fmt: skip
    assert (shown["tags"], shown["ratings"]) == (["trust", "hard talk"], ratings)
    assert [line["text"] for line in shown["learned"]] == ["one", "two"]
    assert [line["text"] for line in shown["taught"]] == ["three"]
    assert shown["has_private_note"] and "private_text" not in shown
    assert cli.json("session", "show", "candour", "--private")["private_text"] == "mine alone"


def test_editing_a_session_changes_only_what_is_named(cli: Cli) -> None:
    cli.amara()
    session = cli.made(
        "session", "add", "Amara", "--date", "2026-06-01", "--title", "First", "--text-file", "-",
        "--learned-file", cli.file("learned", "stays"),
        text="the text",
    )  # fmt: skip
    cli.say("session", "edit", session, "--title", "Second", "--taught-file", cli.file("t", "new"))
    shown = cli.json("session", "show", session)
    assert (shown["title"], shown["text"]) == ("Second", "the text")
    assert [line["text"] for line in shown["learned"] + shown["taught"]] == ["stays", "new"]
    cli.say("session", "edit", session, "--status", "missed", "--reason", "both ill")
    assert cli.json("session", "show", session)["reason"] == "both ill"


def test_dates_are_typed_as_people_say_them_and_lists_are_bounded_by_them(cli: Cli) -> None:
    cli.amara()
    for day in ("1661-01-01", "yesterday", "next Tuesday", "2026-06-01 16:30"):
        cli.say("session", "add", "Amara", "--date", day)
    rows = cli.json("session", "list", "Amara")
    assert [row["date"] for row in rows] == [
        "2026-06-16", "2026-06-10", "2026-06-01T16:30:00+01:00", "1661-01-01",
    ]  # fmt: skip
    assert [row["status"] for row in rows] == ["planned", "held", "held", "held"]
    june = cli.json("session", "list", "Amara", "--from", "2026-06-01", "--to", "today")
    assert len(june) == 2
    assert len(cli.json("session", "list", "Amara", "--limit", "1", "--offset", "3")) == 1
    refused = cli.say("session", "add", "Amara", "--date", "tomorrow", "--status", "held", code=2)
    assert "still to come" in refused.err


def test_a_private_note_gives_its_words_only_when_asked_and_never_before_its_day(cli: Cli) -> None:
    kept = cli.made("note", "add", "--private", "--text-file", "-", "--title", "T", text="quokka")
    cooling = cli.made(
        "note", "add", "--private", "--seal-until", "tomorrow", "--text-file", "-", text="numbat"
    )
    listed = cli.say("--json", "note", "list").out + cli.say("note", "list").out
    assert "quokka" not in listed and kept in listed
    for flags in (("--json",), ()):
        assert "quokka" not in cli.say(*flags, "note", "show", kept).out
        assert "quokka" in cli.say(*flags, "note", "show", kept, "--private").out
        assert "numbat" not in cli.say(*flags, "note", "show", cooling, "--private").out
    assert "closed until 2026-06-12" in cli.say("note", "show", cooling, "--private").out
    assert "only ever" not in cli.say("share", kept, "agreed", code=7).out
    cli.say("note", "add", "--private", "--share", "agreed", "--text-file", "-", code=2, text="x")


def test_a_note_stands_alone_or_with_a_mentorship(cli: Cli) -> None:
    cli.amara()
    free = cli.made("note", "add", "--text-file", "-", "--tag", "book", text="# On listening\n")
    with_amara = cli.made("note", "add", "Amara", "--text-file", "-", "--date", "1660-01-01",
                          "--share", "agreed", text="old")  # fmt: skip
    assert cli.json("note", "show", free)["tags"] == ["book"]
    assert cli.json("note", "list")[0]["title"] == "On listening"
    assert [row["id"] for row in cli.json("note", "list", "--mentorship", "Amara")] == [with_amara]
    assert cli.json("note", "show", with_amara)["share"] == "agreed"


def test_promises_are_kept_listed_and_done(cli: Cli) -> None:
    cli.amara()
    session = cli.made("session", "add", "Amara", "--date", "today")
    mine = cli.made(
        "action", "add", "Amara", "--text-file", "-", "--owner", "me", "--due", "in two weeks",
        "--session", session, text="Sit in on a review",
    )  # fmt: skip
    cli.made("action", "add", "Amara", "--text-file", "-", "--owner", "them", text="Send it")
    assert cli.json("action", "list", "--open")[0]["due"] == "2026-06-25"
    done = cli.json("action", "done", mine[:10], "--outcome", "It was short.")
    assert (done["done"], done["outcome"]) == ("2026-06-11", "It was short.")
    assert [found["text"] for found in cli.json("action", "list", "--open")] == ["Send it"]
    assert "[x]" in cli.say("action", "list").out
    cli.say("action", "done", mine, "--undo")
    assert len(cli.json("action", "list", "--open", "--mentorship", "Amara")) == 2
    assert [found["id"] for found in cli.json("session", "show", session)["actions"]] == [mine]


def test_a_goal_moves_and_is_closed_with_a_reason(cli: Cli) -> None:
    cli.amara()
    cli.say(
        "goal", "add", "Amara", "--owner", "me", "--title", "Read a pull request", "--by",
        "2026-07-31", "--measure", "One review", "--why-file", "-", text="So that I can ask.",
    )  # fmt: skip
    step = cli.made("goal", "milestone", "read a pull request", "--title", "One with help")
    cli.say("goal", "milestone", step, "--reached", "yesterday")
    cli.say("goal", "progress", "Read a pull request", "--value", "2", "--date", "2026-05-01")
    cli.say("goal", "progress", "Read a pull request", "--value", "4", "--by", "them",
            "--note-file", "-", text="further than you think")  # fmt: skip
    [goal] = cli.json("goal", "list", "--mentorship", "Amara")
    assert (goal["why"], goal["by"], goal["reached"]) == ("So that I can ask.", "2026-07-31", 1)
    assert goal["milestones"][0]["reached"] == "2026-06-10"
    assert [(found["value"], found["by"]) for found in goal["progress"]] == [(2, "me"), (4, "them")]
    closed = cli.json("goal", "close", goal["id"], "--reason", "Done", "--as", "re-scoped")
    assert (closed["closed"], closed["reason"]) == ("re-scoped", "Done")
    cli.say("goal", "progress", "Read a pull request", "--value", "6", code=2)


def test_search_knows_filters_flags_and_private_hits(sample_cli: Cli) -> None:
    found = sample_cli.json("search", "freeze")
    assert found["total"] > 5 and found["query"] == "freeze"
    first = found["results"][0]
    assert set(first) >= {
        "id", "kind", "mentorship", "date", "title", "snippet", "share", "score",
    }  # fmt: skip
    marked = [hit for hit in found["results"] if hit["snippet"] and "\u2068" in hit["snippet"]]
    assert marked and all("\u2069" in hit["snippet"] for hit in marked)
    narrowed = sample_cli.json("search", "freeze", "--mentorship", "amara", "--kind", "note")
    assert {hit["kind"] for hit in narrowed["results"]} == {"note"}
    assert sample_cli.json("search", "freeze with:amara kind:note")["total"] == narrowed["total"]
    tagged = sample_cli.json("search", "", "--tag", "hard talk")
    assert tagged["total"] >= 1
    days = [hit["date"][:10] for hit in sample_cli.json(
        "search", "the", "--from", "2026-05-01", "--to", "2026-05-31")["results"]]  # fmt: skip
    assert days and all(day.startswith("2026-05") for day in days)
    assert all(
        hit["share"] == "agreed"
        for hit in sample_cli.json("search", "the", "--share", "agreed")["results"]
    )
    secret = sample_cli.json("search", "cowardice")
    assert [hit["snippet"] for hit in secret["results"]] == [None]
    opened = sample_cli.json("search", "cowardice", "--private")
    assert "cowardice" in opened["results"][0]["snippet"]
    two = sample_cli.json("search", "the", "--limit", "2", "--offset", "2")
    assert [hit["id"] for hit in two["results"]] == [
        hit["id"] for hit in sample_cli.json("search", "the", "--limit", "4")["results"][2:]
    ]


def test_what_is_deleted_comes_back_whole(sample_cli: Cli) -> None:
    before = sample_cli.json("info")["counts"]
    thrown = sample_cli.json("delete", "Amara Okafor")
    assert thrown["count"] > 50
    assert len(sample_cli.json("mentorship", "list")) == 2
    [row] = sample_cli.json("trash", "list")
    sample_cli.say("trash", "restore", row["id"][:9])
    assert sample_cli.json("info")["counts"] == before


def test_every_text_has_a_history(cli: Cli) -> None:
    cli.amara()
    session = cli.made("session", "add", "Amara", "--date", "today", "--text-file", "-", text="one")
    cli.say("session", "edit", session, "--text-file", "-", text="two")
    versions = cli.json("history", session)
    assert versions[0]["text"] == "two" and versions[0]["saved_at"]


@pytest.mark.parametrize("level", ["private", "may-share", "agreed"])
def test_share_levels_are_set_by_name(cli: Cli, level: str) -> None:
    note = cli.made("note", "add", "--text-file", "-", text="x")
    assert cli.json("share", note, level)["share"] == level
    assert cli.json("note", "show", note)["share"] == level


def test_the_sample_comes_and_goes(cli: Cli) -> None:
    empty = cli.json("info")["counts"]
    cli.say("sample", "add")
    assert cli.json("info")["counts"]["session"] == 30
    assert "already" in cli.say("sample", "add", code=1).err
    cli.say("sample", "remove")
    assert cli.json("info")["counts"] == empty
