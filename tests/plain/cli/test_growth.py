"""Feedback, concerns, check-ins and insights on the command line."""

import json

import pytest

from tests.plain.cli.driver import Cli

SAID = {
    "situation": "In the demo", "behaviour": "You spoke first", "impact": "Two said nothing",
    "next_step": "Wait a minute", "date": "2026-06-01", "share": "may-share",
}  # fmt: skip


@pytest.fixture
def amara(cli: Cli) -> str:
    made = cli.json(
        "mentorship", "add", "--counterpart", "Amara Okafor", "--my-role", "mentee",
        "--kind", "reverse", "--start", "2026-01-05",
    )  # fmt: skip
    return str(made["id"])


def test_feedback_goes_from_given_to_changed_to_its_outcome(cli: Cli, amara: str) -> None:
    made = cli.json(
        "feedback", "add", amara, "--direction", "received", "--kind", "suggestion",
        "--file", "-", text=json.dumps(SAID),
    )  # fmt: skip
    assert {name: made[name] for name in SAID} == SAID
    listed = cli.json("feedback", "list")
    assert [one["id"] for one in listed] == [made["id"]]
    cli.say("feedback", "outcome", made["id"], "--text-file", "-", text="x", code=2)
    changed = cli.json("feedback", "change", made["id"], "--text-file", "-", text="I wait")
    assert (changed["state"], changed["changed"]) == ("changing", "2026-06-11")
    done = cli.json("feedback", "outcome", made["id"], "--text-file", "-", text="They spoke")
    assert (done["state"], done["outcome"]) == ("closed", "They spoke")
    assert cli.json("feedback", "show", made["id"]) == done
    assert "They spoke" in cli.say("feedback", "show", made["id"]).out


def test_misspelt_or_wrong_fields_are_refused_whole(cli: Cli, amara: str) -> None:
    wrong: list[object]
    wrong = [{"behavior": "x"}, {"behaviour": 3}, {"share": "all", "behaviour": "x"}, []]
    for found in wrong:
        cli.say(
            "feedback", "add", amara, "--direction", "given", "--kind", "appreciation",
            "--file", "-", text=json.dumps(found), code=2,
        )  # fmt: skip
    wrong = [
        {"mine": {"answers": {"glad": "5"}}}, {"mine": {"answers": {"glad": 9}}}, {"mine": 3},
        {"who": 1},
    ]  # fmt: skip
    for found in wrong:
        cli.say("checkin", "add", amara, "--file", "-", text=json.dumps(found), code=2)
    assert cli.json("feedback", "list") == [] and cli.json("checkin", "list", amara) == []


def test_a_card_is_written_and_never_over_another_file(cli: Cli, amara: str) -> None:
    file = cli.folder / "card.html"
    made = cli.json("feedback", "card", "Amara", "--out", str(file))
    assert made["id"] in file.read_text("utf-8")
    cli.say("feedback", "card", "Amara", "--out", str(file), code=1)


def test_concerns_are_listed_with_their_age(cli: Cli, amara: str) -> None:
    made = cli.json(
        "concern", "add", amara, "--text-file", "-", "--by", "them", "--date", "2026-05-08",
        text="We talk tools",
    )  # fmt: skip
    (listed,) = cli.json("concern", "list", "Amara", "--open")
    assert (listed["id"], listed["age"], listed["raised_by"]) == (made["id"], 34, "them")
    assert "34 days" in cli.say("concern", "list", "Amara").out


def test_check_ins_are_kept_with_all_they_brought(cli: Cli, amara: str) -> None:
    given = {
        "date": "2026-02-06", "due": "2026-02-05",
        "mine": {"answers": {"glad": 5, "open": 4, "learn": 5, "time": 4, "helped": "Silence"}},
        "theirs": {"satisfaction": 4},
        "concerns": ["We talk tools"], "adjustments": ["An hour"],
    }  # fmt: skip
    made = cli.json("checkin", "add", amara, "--file", "-", text=json.dumps(given))
    assert (made["mine"]["satisfaction"], made["theirs"]["satisfaction"]) == (4.5, 4)
    assert (made["gap"], made["adjustments"][0]["text"]) == (0.5, "An hour")
    assert cli.json("checkin", "list", amara) == [made]
    assert cli.json("concern", "list", amara)[0]["since"] == "2026-02-06"


def test_insights_are_the_figures_of_the_rules(cli: Cli, amara: str) -> None:
    for week, (mine, theirs) in enumerate([(5, 4), (4, None), (4, 4)]):
        ratings = {"mine": {"openness": mine}, "theirs": {"openness": theirs}}
        source = cli.file("ratings.json", json.dumps(ratings))
        cli.json(
            "session", "add", amara, "--date", f"2026-05-{8 + 7 * week:02}", "--status", "held",
            "--ratings-file", source,
        )  # fmt: skip
    found = cli.json("insights", "Amara")["habits"]
    assert [one["id"] for one in found] == ["H1", "H2", "H3", "H4", "H5", "H6"]
    first, second, third, *_, last = found
    assert {name: first[name] for name in ("title", "status", "value", "unit")} == {
        "title": "Open dialogue", "status": "healthy", "value": 4.2, "unit": "of 5",
    }  # fmt: skip
    assert (second["status"], second["value"]) == ("not-enough-yet", None)
    assert (third["status"], third["value"]) == ("worth-a-look", 0)
    assert (last["status"], last["value"], last["of"]) == ("worth-a-look", 0, 5)
    assert all(one["explanation"] for one in found)
    before = cli.json("insights", "Amara", "--to", "2026-05-20")["habits"][0]
    assert (before["status"], before["value"]) == ("not-enough-yet", None)
    assert "4.2 of 5" in cli.say("insights", "Amara").out
