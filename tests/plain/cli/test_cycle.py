"""The cycle of a session on the command line: agreement, topics, agenda, advice."""

import email
import email.policy
import json
from pathlib import Path
from typing import Any

import pytest

from tests.plain.cli.driver import Cli

AGREEMENT = {
    "purpose": "Read code, and be read.",
    "frequency": {"every": "2w", "minutes": 45},
    "outcomes": {"mine": ["Read a change"], "theirs": ["Present to the board"]},
    "asks": {"mine": ["Straight answers"], "theirs": ["A word before decisions"]},
    "offers": {"mine": ["How budgets are decided"], "theirs": ["Straight answers, always"]},
    "channels": ["Chat"],
    "boundaries": [{"name": "No merger talk", "words": ["merger*", "internal tools"]}],
    "ground_rules": ["Names are changed"],
    "cannot_help_with": ["visas"],
    "confirmed": {"mine": "2026-06-01", "theirs": None},
}


@pytest.fixture
def amara(cli: Cli) -> str:
    made = cli.json(
        "mentorship", "add", "--counterpart", "Amara Okafor", "--my-role", "mentee",
        "--kind", "reverse", "--every", "2w", "--start", "2026-06-12T14:00",
    )  # fmt: skip
    return str(made["id"])


def topic(cli: Cli, whose: str, text: str, *flags: str) -> str:
    made = cli.json("topic", "add", whose, "--text-file", "-", *flags, text=text)
    return str(made["id"])


def agree(cli: Cli, whose: str, *flags: str, **changes: object) -> Any:  # noqa: ANN401  # JSON is what it is
    source = cli.file("agreement.json", json.dumps(AGREEMENT | changes))
    return cli.json("agreement", "set", whose, "--file", source, *flags)


def test_an_agreement_is_shown_as_it_was_given_and_versions_are_compared(
    cli: Cli, amara: str
) -> None:
    made = agree(cli, amara)
    assert (made["version"], made["empty_sides"]) == (1, [])
    assert [ask["text"] for ask in made["unmatched_asks"]] == ["A word before decisions"]
    shown = cli.json("agreement", "show", amara)
    assert {name: shown[name] for name in AGREEMENT} == AGREEMENT
    agree(cli, amara, "--reason", "Shorter", frequency={"every": "1m", "minutes": 60})
    assert cli.json("agreement", "show", amara)["version"] == 2
    assert cli.json("agreement", "show", amara, "--version", "1")["version"] == 1
    found = cli.json("agreement", "diff", amara, "1", "2")
    assert found["reason"] == "Shorter"
    (change,) = found["changes"]
    assert (change["before"], change["after"]) == (
        "Every two weeks, 45 minutes",
        "Every month, 60 minutes",
    )
    assert {"change": "added", "text": "60"} in change["pieces"]
    cli.say("agreement", "show", amara, "--version", "9", code=1)


def test_an_agreement_with_a_misspelt_part_is_refused_whole(cli: Cli, amara: str) -> None:
    source = cli.file("wrong.json", json.dumps({"purpose": "x", "boundarys": []}))
    said = cli.say("agreement", "set", amara, "--file", source, code=2)
    assert "boundarys" in said.err
    cli.say("agreement", "show", amara, code=1)


def test_an_agenda_is_built_from_the_topics_in_the_order_of_the_rules(cli: Cli, amara: str) -> None:
    topic(cli, amara, "Freeze", "--raised-by", "them")
    topic(cli, amara, "Joiners", "--minutes", "15")
    built = cli.json("agenda", "build", amara)
    assert [(line["text"], line["minutes"], line["source"]) for line in built["lines"]] == [
        ("Joiners", 15, "mentee"),
        ("Freeze", 10, "mentor"),
        ("One thing to keep, one thing to change", 5, "closing"),
    ]
    assert (built["planned"], built["slot"], built["mentee_share"]) == (30, 45, 60)
    again = cli.json("agenda", "build", amara)
    assert again["lines"] == built["lines"]
    assert cli.json("agenda", "show", amara)["lines"] == built["lines"]


def test_what_was_put_off_comes_first_with_its_lineage(cli: Cli, amara: str) -> None:
    parked = topic(cli, amara, "Offsite")
    for day in ("2026-03-03", "2026-03-17", "2026-03-31"):
        cli.json("session", "add", amara, "--date", day, "--status", "planned")
        built = cli.json("agenda", "build", amara, "--date", day)
        assert "Offsite" in [line["text"] for line in built["lines"]]
        cli.json("topic", "decide", parked, "--as", "deferred", "--reason", "no time")
        session = cli.json("session", "list", amara, "--from", day, "--to", day)[0]
        cli.json("session", "edit", session["id"], "--status", "held")
    topic(cli, amara, "New")
    first, second, *_ = cli.json("agenda", "build", amara)["lines"]
    assert (first["text"], first["source"]) == ("Offsite", "carried-over")
    assert (first["postponed"], first["first_raised"]) == (3, "2026-03-03")
    assert second["text"] == "New" and "postponed" not in second
    assert "Third time postponed, first on 3 March" in cli.say("agenda", "show", amara).out
    cli.json("topic", "decide", parked, "--as", "dropped")
    states = {row["text"]: row["state"] for row in cli.json("topic", "list", amara)}
    assert states == {"Offsite": "dropped", "New": "agenda"}


@pytest.mark.parametrize("kind", ["text", "md", "eml", "json"])
def test_a_shared_agenda_holds_no_private_line_and_nothing_else(
    cli: Cli, amara: str, kind: str
) -> None:
    topic(cli, amara, "Joiners 日本語 عربي")
    topic(cli, amara, "Secretword", "--share", "private")
    assert "Secretword" in cli.say("agenda", "build", amara).out
    out = cli.folder / f"agenda.{kind}"
    cli.json("agenda", "show", amara, "--format", kind, "--out", str(out))
    written = out.read_text("utf-8")
    assert "Secretword" not in written and "Joiners 日本語 عربي" in written
    assert str(cli.folder) not in written
    cli.say("agenda", "show", amara, "--format", kind, "--out", str(out), code=1)


def test_an_agenda_for_e_mail_is_a_draft_with_a_neutral_subject(cli: Cli, amara: str) -> None:
    topic(cli, amara, "Joiners")
    cli.json("agenda", "build", amara)
    out = cli.folder / "agenda.eml"
    cli.json("agenda", "show", amara, "--out", str(out))
    message = email.message_from_bytes(out.read_bytes(), policy=email.policy.default)
    assert message["X-Unsent"] == "1" and message["Date"] and message["Message-ID"]
    assert message["Subject"] == "Agenda for Friday 12 June 2026"
    assert message["To"] is None and message["From"] is None


def test_a_boundary_stops_an_agenda_until_it_is_dealt_with(cli: Cli, amara: str) -> None:
    agree(cli, amara)
    topic(cli, amara, "Joiners")
    topic(cli, amara, "What the Mergers mean")
    lines = cli.json("agenda", "build", amara)["lines"]
    touched = next(line for line in lines if line["boundary"])
    assert touched["boundary"] == "No merger talk"
    out = str(cli.folder / "agenda.md")
    said = cli.say("agenda", "show", amara, "--out", out, code=7)
    assert "No merger talk" in said.err and "What the Mergers mean" in said.err
    assert not Path(out).exists()
    cli.say("agenda", "show", amara, "--out", out, "--release", touched["id"], code=2)
    cli.say("agenda", "show", amara, "--out", out, "--leave-out")
    assert "Mergers" not in Path(out).read_text("utf-8")
    cli.say(
        "agenda", "show", amara, "--out", out, "--replace", "--release", touched["id"],
        "--reason", "Amara brought it up",
    )  # fmt: skip
    assert "Mergers" in Path(out).read_text("utf-8")
    cli.say("agenda", "show", amara, "--out", out, "--replace", code=7)


def test_a_boundary_stops_a_summary_until_it_is_dealt_with(cli: Cli, amara: str) -> None:
    agree(cli, amara)
    note = cli.json(
        "note", "add", amara, "--text-file", "-", "--share", "agreed", text="About internal\ntools"
    )["id"]
    cli.json("note", "add", amara, "--text-file", "-", "--share", "agreed", text="All is well")
    out = str(cli.folder / "summary.md")
    asked = ("summary", amara, "--from", "2026-01-01", "--to", "2026-06-30", "--out", out)
    seen = cli.json(*asked, "--preview")
    assert [(line["item"], line["boundary"]) for line in seen["touches"]] == [
        (note, "No merger talk")
    ]
    assert "No merger talk" in cli.say(*asked, code=7).err
    assert not Path(out).exists()
    cli.json(*asked, "--leave-out")
    written = Path(out).read_text("utf-8")
    assert "tools" not in written and "All is well" in written
    cli.json(*asked, "--replace", "--release", note, "--reason", "Asked both")
    assert "tools" in Path(out).read_text("utf-8")


def test_advice_is_given_tried_and_listed(cli: Cli, amara: str) -> None:
    made = cli.json("advice", "add", amara, "--text-file", "-", text="Name the risk first")
    assert made["given_by"] == "them"
    tried = cli.json("advice", "tried", made["id"], "--helped", "--outcome", "They listened")
    assert (tried["tried"], tried["resonated"]) == ("2026-06-11", True)
    (listed,) = cli.json("advice", "list", amara)
    assert listed["outcome"] == "They listened"
    assert cli.json("advice", "tried", made["id"], "--undo")["tried"] is None


def test_a_moved_session_keeps_its_agenda_and_the_series_stays(cli: Cli, amara: str) -> None:
    topic(cli, amara, "Joiners")
    session = cli.json("agenda", "build", amara)["session"]
    moved = cli.json("session", "move", session, "--date", "2026-06-15T10:00", "--reason", "Travel")
    assert moved["left"].startswith("2026-06-12")
    assert cli.json("agenda", "show", amara)["date"].startswith("2026-06-15T10:00")
    rows = cli.json("session", "list", amara)
    assert [(row["date"][:10], row["status"], row["reason"]) for row in rows] == [
        ("2026-06-15", "planned", ""),
        ("2026-06-12", "moved", "Travel"),
    ]


def test_a_mentorship_that_was_put_away_can_be_read_and_not_changed(cli: Cli, amara: str) -> None:
    kept = topic(cli, amara, "Joiners")
    cli.json("mentorship", "archive", amara)
    said = cli.say("topic", "add", amara, "--text-file", "-", code=1, text="late")
    assert "put away" in said.err
    cli.say("topic", "decide", kept, "--as", "dropped", code=1)
    cli.say("delete", kept, code=1)
    assert cli.json("topic", "list", amara)[0]["state"] == "inbox"
    cli.json("mentorship", "archive", amara, "--bring-back")
    cli.json("topic", "decide", kept, "--as", "dropped")
