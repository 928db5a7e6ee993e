"""The page that asks for feedback, and every kind of answer that may come back."""

import json
import re
import shutil
import subprocess
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from revmentor_desktop.journal.feedback import Direction, FeedbackSort
from revmentor_desktop.journal.feedback_card import pack_answer
from revmentor_desktop.journal.sharing import Share
from revmentor_desktop.operations.feedback import list_feedback
from revmentor_desktop.operations.feedback_card import (
    bring_card_in,
    preview_card,
    read_card_file,
    write_feedback_card,
)
from revmentor_desktop.operations.open_journal import OpenJournal
from revmentor_desktop.support.errors import KnownFailure, NotFound
from tests.plain.operations.made import amara, go_on, with_hand_clock
from tests.staged import Staged

ANSWER = {
    "appreciation": {"behaviour": "You let the silence run 日本 ✓"},
    "suggestion": {"situation": "Mails at 21:00", "next_step": "Send at eight"},
    "check_in": {"glad": 4, "open": 4, "learn": 3, "time": 5, "more": "Decisions"},
}


def made_card(journal: OpenJournal, folder: Path, name: str = "Amara Okafor") -> str:
    """The id of a card that was written."""
    whose = amara(journal, name=name).id
    return write_feedback_card(journal, whose, folder / f"{name}.html").id


def test_the_page_stands_alone_and_says_nothing_of_the_journal(
    journal: OpenJournal, tmp_path: Path
) -> None:
    whose = amara(journal, name="<b>Amara</b> Okafor").id
    file = tmp_path / "card.html"
    write_feedback_card(journal, whose, file)
    page = file.read_text("utf-8")
    assert "{{" not in page and "<b>Amara" not in page and "&lt;b&gt;Amara" in page
    assert not re.search(r"https?:|//[a-z]|\bsrc=|\bhref=|@import|url\(", page)
    assert "default-src 'none'" in page and "Okafor" not in page
    assert str(tmp_path) not in page
    assert not re.search(r"<(?:link|img|iframe|object|embed)\b", page)
    with pytest.raises(KnownFailure):
        write_feedback_card(journal, whose, file)


def test_an_answer_becomes_feedback_and_their_side_of_the_check_in(
    journal: OpenJournal, tmp_path: Path
) -> None:
    card = made_card(journal, tmp_path)
    text = pack_answer({"card": card, **ANSWER})
    found = preview_card(journal, text)
    assert (found.mentorship.counterpart, found.old) == ("Amara Okafor", False)
    brought = bring_card_in(journal, "Hi Helen,\n\n> " + text.replace("\n", "\r\n> ") + "\nA.")
    good, better = brought.feedback
    assert (good.sort, good.behaviour, good.direction, good.share) == (
        FeedbackSort.APPRECIATION, "You let the silence run 日本 ✓", Direction.RECEIVED,
        Share.PRIVATE,
    )  # fmt: skip
    assert (better.situation, better.next_step) == ("Mails at 21:00", "Send at eight")
    assert brought.check_in and brought.check_in.theirs.satisfaction == 4
    assert brought.check_in.finished_on is None and brought.check_in.mine.empty
    with pytest.raises(KnownFailure, match="already, on 2026-06-11"):
        bring_card_in(journal, text)
    assert len(list_feedback(journal)) == 2


def test_an_old_card_is_told_and_may_be_brought_in_all_the_same(
    staged: Staged, tmp_path: Path
) -> None:
    journal = with_hand_clock(staged).open()
    card = made_card(journal, tmp_path)
    go_on(journal, days=91)
    text = pack_answer({"card": card, **ANSWER})
    assert preview_card(journal, text).old
    with pytest.raises(KnownFailure, match="written on 2026-06-11, long ago"):
        bring_card_in(journal, text)
    assert len(bring_card_in(journal, text, old_too=True).feedback) == 2
    journal.close()


def edited(text: str) -> str:
    lines = text.splitlines()
    lines[1] = ("A" if lines[1][0] != "A" else "B") + lines[1][1:]
    return "\n".join(lines)


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (lambda _: "", "is empty"),
        (lambda _: " \n\t", "is empty"),
        (lambda _: "Dear Helen, I will answer on Monday.", "no answer to a feedback card"),
        (lambda _: "\x00\x01PK" * 99, "no answer to a feedback card"),
        (lambda _: "x" * (2 << 20), "no answer to a feedback card"),
        (lambda text: text.replace("answer 1", "answer 2"), "newer version"),
        (lambda text: text.split("\n-----")[0], "no answer to a feedback card"),
        (edited, "changed on its way"),
        (lambda text: text.replace("\n", "\n!", 1), "changed on its way"),
    ],
)
def test_what_is_no_answer_is_told_in_a_clear_sentence(
    journal: OpenJournal,
    tmp_path: Path,
    change: Callable[[str], str],
    said: str,
) -> None:
    text = pack_answer({"card": made_card(journal, tmp_path), **ANSWER})
    with pytest.raises(KnownFailure, match=said):
        bring_card_in(journal, change(text))
    assert list_feedback(journal) == ()


@pytest.mark.parametrize(
    ("found", "said"),
    [
        ({}, "is empty"),
        ({"appreciation": {}, "check_in": {}}, "is empty"),
        ({"suggestion": {"behaviour": "x", "day": "y"}}, "changed on its way"),
        ({"check_in": {"glad": 6}}, "changed on its way"),
        ({"check_in": {"glad": True}}, "changed on its way"),
        ({"appreciation": ["x"]}, "changed on its way"),
        ({"appreciation": {"impact": "x" * 20_001}}, "changed on its way"),
        ({"share": "agreed"}, "changed on its way"),
    ],
)
def test_an_answer_that_no_page_can_have_made_is_refused_whole(
    journal: OpenJournal, tmp_path: Path, found: dict[str, object], said: str
) -> None:
    card = made_card(journal, tmp_path)
    with pytest.raises(KnownFailure, match=said):
        bring_card_in(journal, pack_answer({"card": card, **found}))


def test_an_answer_to_a_card_of_another_journal_is_foreign(journal: OpenJournal) -> None:
    amara(journal)
    with pytest.raises(KnownFailure, match="not from this journal"):
        bring_card_in(journal, pack_answer({"card": "a" * 26, **ANSWER}))


def test_a_file_that_is_gone_or_no_text_is_told(tmp_path: Path) -> None:
    with pytest.raises(NotFound):
        read_card_file(tmp_path / "gone.txt")
    file = tmp_path / "answer.bin"
    file.write_bytes(b"\xff\xfe\x00")
    assert "\ufffd" in read_card_file(file)


@pytest.mark.skipif(shutil.which("node") is None, reason="runs the page's own script")
def test_the_page_packs_an_answer_exactly_as_it_is_read(
    journal: OpenJournal, tmp_path: Path
) -> None:
    whose = amara(journal).id
    file = tmp_path / "card.html"
    write_feedback_card(journal, whose, file)
    script = re.search(r"<script>(.*)</script>", file.read_text("utf-8"), re.DOTALL)
    assert script
    inner = script[1].replace("(function () {", "").rsplit("})();", 1)[0]
    body = inner[: inner.index('element("card").addEventListener')]
    given = json.dumps({"card": "x" * 9, **ANSWER})
    run = subprocess.run(
        ["node", "-e", f"{body}\nprocess.stdout.write(packed({given}));"],
        capture_output=True, text=True, check=True, timeout=30, encoding="utf-8",
    )  # fmt: skip
    assert run.stdout == pack_answer(json.loads(given))


def test_a_card_written_today_says_so_in_the_name_of_its_answer(
    journal: OpenJournal, tmp_path: Path
) -> None:
    whose = amara(journal).id
    file = tmp_path / "card.html"
    write_feedback_card(journal, whose, file)
    assert f"revmentor-answer-{date(2026, 6, 11)}.txt" in file.read_text("utf-8")
