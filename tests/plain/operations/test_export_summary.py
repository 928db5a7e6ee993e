"""What leaves: the preview, the file, and that no private word is in either."""

import io
import json
import re
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pikepdf
import pytest

from revmentor_desktop.journal.mentorship import MentorshipDraft
from revmentor_desktop.journal.sharing import Share
from revmentor_desktop.journal.summary_choice import Format, Section, SummaryChoice, Ticks
from revmentor_desktop.operations.export_summary import (
    draw_page,
    draw_summary,
    export_summary,
    preview_summary,
)
from revmentor_desktop.operations.guard import Passing
from revmentor_desktop.operations.open_journal import OpenJournal
from revmentor_desktop.operations.share import set_share
from revmentor_desktop.reports.typesetter import Typesetter
from revmentor_desktop.support.errors import HeldBack, KnownFailure, NotFound
from tests.plain.operations.made import agreed
from tests.plain.storage.canaries import Canaries, canaries


@pytest.fixture(scope="module")
def typesetter() -> Iterator[Typesetter]:
    with Typesetter() as typesetter:
        typesetter.warm_up()
        yield typesetter


@pytest.fixture
def filled(journal: OpenJournal) -> Canaries:
    return canaries(journal.store)


def words_in(content: str, words: set[str]) -> set[str]:
    return {word for word in words if word in content}


def inside(pdf: bytes) -> str:
    """A PDF's bytes, its streams opened, and the words on its pages."""
    import pypdfium2  # type: ignore[import-untyped]  # ships no stubs

    with pikepdf.open(io.BytesIO(pdf)) as opened:
        streams = b"".join(
            item.read_bytes() for item in opened.objects if isinstance(item, pikepdf.Stream)
        )
    document = pypdfium2.PdfDocument(pdf)
    pages = "".join(page.get_textpage().get_text_range() for page in document)
    return (pdf + streams).decode("latin-1") + pages


def test_no_private_word_is_in_a_markdown_file(
    journal: OpenJournal, filled: Canaries, tmp_path: Path
) -> None:
    choice = replace(filled.choice(), format=Format.MARKDOWN)
    exported = export_summary(journal, choice, tmp_path / "summary.md")
    text = exported.path.read_text("utf-8")
    assert words_in(text, filled.stays) == set()
    assert words_in(text, filled.may_leave) == filled.may_leave
    assert (exported.pages, exported.format, exported.warnings) == (0, Format.MARKDOWN, ())


def test_no_private_word_is_in_a_pdf_and_its_streams(
    journal: OpenJournal, filled: Canaries, tmp_path: Path, typesetter: Typesetter
) -> None:
    target = tmp_path / "summary.pdf"
    exported = export_summary(journal, filled.choice(), target, typesetter=typesetter)
    found = inside(target.read_bytes())
    assert words_in(found, filled.stays) == set()
    assert words_in(found, filled.may_leave) == filled.may_leave
    assert exported.pages >= 2
    for trace in (str(tmp_path), journal.place.id, "revmentor_desktop"):
        assert trace not in found


@pytest.mark.parametrize("kind", [Format.HTML, Format.WORD])
def test_no_private_word_is_in_a_page_or_a_document(
    journal: OpenJournal, filled: Canaries, tmp_path: Path, kind: Format
) -> None:
    choice = replace(filled.choice(), format=kind)
    exported = export_summary(journal, choice, tmp_path / f"summary{kind.suffix}")
    content = exported.path.read_bytes()
    if kind is Format.WORD:
        with zipfile.ZipFile(exported.path) as packed:
            content = b"".join(packed.read(name) for name in packed.namelist())
    text = re.sub(r"<[^>]*>", "", content.decode())
    assert words_in(text, filled.may_leave) == filled.may_leave
    assert not words_in(content.decode(), filled.stays)
    assert (exported.pages, exported.format) == (0, kind)


def test_no_private_word_is_in_the_preview_but_how_many_there_are(
    journal: OpenJournal, filled: Canaries
) -> None:
    seen = preview_summary(journal, filled.choice())
    assert words_in(repr(seen), filled.stays) == set()
    private = [line for line in seen.stays if line.item is None]
    assert {line.kind: line.count for line in private} == {
        "private-note": 6, "session": 1, "learned": 1, "taught": 1, "action": 1, "goal": 1,
        "milestone": 4, "note": 1, "progress": 3, "rating": 3,
        "agenda-line": 5, "feedback": 1, "check-in": 1, "adjustment": 1, "agreement": 1,
    }  # fmt: skip
    assert all(line.text is None and line.reason for line in private)


def test_the_preview_lists_every_item_once_as_leaving_or_staying(
    journal: OpenJournal, filled: Canaries
) -> None:
    for ticks in Ticks:
        seen = preview_summary(journal, filled.choice(ticks))
        left = {line.id for line in seen.leaves if line.id}
        stayed = {line.item for line in seen.stays if line.item}
        offered = {line.id for line in seen.tickable}
        assert left | stayed == offered and left & stayed == set()
        assert {line.id for line in seen.tickable if line.ticked} >= left


def test_a_tick_makes_an_item_leave_and_an_exclusion_keeps_it(
    journal: OpenJournal, filled: Canaries
) -> None:
    choice = filled.choice(Ticks.NONE)
    note = next(
        line for line in preview_summary(journal, choice).stays if line.kind == "note" and line.item
    )
    assert note.item and note.can_tick and "not ticked" in note.reason
    ticked = choice.ticking(note.item, on=True)
    assert note.item in {line.id for line in preview_summary(journal, ticked).leaves}
    out = ticked.ticking(note.item, on=False)
    held = {line.item: line.reason for line in preview_summary(journal, out).stays}
    assert held[note.item] == "You left it out of this summary."


def test_a_section_that_is_not_chosen_says_so_and_a_step_stays_with_its_goal(
    journal: OpenJournal, filled: Canaries
) -> None:
    choice = replace(filled.choice(), sections=frozenset(Section) - {Section.NOTES})
    goal = preview_summary(journal, choice).model
    assert goal
    goals = [line for line in preview_summary(journal, choice).leaves if line.kind == "goal"]
    assert goals[0].id
    seen = preview_summary(journal, choice.ticking(goals[0].id, on=False))
    reasons = {line.kind: line.reason for line in seen.stays if line.item}
    assert reasons["note"] == "Its section is not part of this summary."
    assert reasons["milestone"] == "Its goal stays here."


def test_a_write_up_whose_section_is_off_leaves_its_title_only(
    journal: OpenJournal, filled: Canaries
) -> None:
    choice = replace(filled.choice(), sections=frozenset({Section.SESSIONS}))
    seen = preview_summary(journal, choice)
    told = [line for line in seen.leaves if line.kind == "session" and line.id]
    assert told and all("\n" not in line.text for line in told)
    assert any("Its title leaves" in line.reason for line in seen.stays)


def test_changing_the_level_of_an_item_changes_what_leaves(
    journal: OpenJournal, filled: Canaries
) -> None:
    agreed = filled.items[Share.AGREED][0]
    set_share(journal, agreed, Share.PRIVATE)
    seen = preview_summary(journal, filled.choice())
    assert agreed not in {line.id for line in seen.tickable}


def test_facts_and_figures_are_lines_too(journal: OpenJournal, filled: Canaries) -> None:
    seen = preview_summary(journal, filled.choice(Ticks.NONE))
    facts = [line.text for line in seen.leaves if line.id is None]
    assert "3 of 3 meetings held" in facts
    assert "2 March 2026 · 45 min · Held" in facts
    assert all(line.reason for line in seen.leaves)


def test_an_empty_period_says_what_is_missing_and_writes_nothing(
    journal: OpenJournal, tmp_path: Path
) -> None:
    person = journal.store.mentorships.save(MentorshipDraft("Mei Tanaka"))
    choice = SummaryChoice(person.id, date(2026, 1, 1), date(2026, 1, 31))
    seen = preview_summary(journal, choice)
    assert seen.model is None and seen.leaves == ()
    assert seen.empty.startswith("There is nothing with Mei from 1 January to 31 January 2026")
    with pytest.raises(KnownFailure, match="nothing with Mei"):
        export_summary(journal, choice, tmp_path / "x.pdf")
    assert list(tmp_path.glob("*.p*")) == []


def test_no_section_or_nothing_ticked_is_told(journal: OpenJournal, filled: Canaries) -> None:
    nothing = replace(filled.choice(), sections=frozenset())
    assert preview_summary(journal, nothing).empty == "No section is chosen."
    unticked = replace(
        filled.choice(Ticks.NONE),
        sections=frozenset({Section.NOTES}),
        exclude=frozenset(filled.items[Share.AGREED]),
    )
    assert "Nothing of" in preview_summary(journal, unticked).empty


def test_a_period_the_wrong_way_round_and_an_unknown_person_are_refused(
    journal: OpenJournal, filled: Canaries
) -> None:
    wrong = replace(filled.choice(), start=date(2026, 7, 1))
    with pytest.raises(KnownFailure, match="ends before it begins"):
        preview_summary(journal, wrong)
    note = filled.items[Share.AGREED][-1]
    with pytest.raises(NotFound):
        preview_summary(journal, replace(filled.choice(), mentorship_id=note))


def test_drawing_gives_pages_and_writes_nothing(
    journal: OpenJournal, filled: Canaries, typesetter: Typesetter, tmp_path: Path
) -> None:
    before = (sorted(tmp_path.rglob("*")), journal.store.sequence)
    drawn = draw_summary(journal, filled.choice(), typesetter)
    assert drawn.pages and drawn.pages.accessible
    assert typesetter.draw(0, 200).width == 200
    assert (sorted(tmp_path.rglob("*")), journal.store.sequence) == before


def test_a_page_that_a_shorter_summary_no_longer_has_is_told_and_no_bug(
    journal: OpenJournal, filled: Canaries, typesetter: Typesetter
) -> None:
    draw_summary(journal, filled.choice(), typesetter)
    with pytest.raises(KnownFailure):
        draw_page(journal, typesetter, 99, 200)


def test_what_left_is_remembered_in_the_journal_without_words(
    journal: OpenJournal, filled: Canaries, tmp_path: Path
) -> None:
    choice = replace(filled.choice(Ticks.NONE), format=Format.MARKDOWN)
    export_summary(journal, choice, tmp_path / "a.md")
    export_summary(journal, choice, tmp_path / "b.md")
    kept = journal.store.settings.get(f"summaries-left:{filled.person.id}")
    records = json.loads(kept or "")
    assert [record["format"] for record in records] == ["md", "md"]
    assert records[0]["at"].startswith("2026-06-11T13:02:00")
    assert set(records[0]["items"]) == set(filled.items[Share.AGREED])
    assert words_in(kept or "", filled.may_leave) == set()


def test_a_boundary_holds_for_talks_feedback_and_changes_too(
    journal: OpenJournal, filled: Canaries, tmp_path: Path
) -> None:
    choice = replace(filled.choice(), format=Format.MARKDOWN)
    kinds = {"agenda-line", "feedback", "adjustment", "agreement"}
    said = [line for line in preview_summary(journal, choice).leaves if line.kind in kinds]
    words = [word for line in said for word in re.findall(r"leaveszq\d+x", line.text)]
    assert len(words) == 2 * (2 + 6 + 1 + 2)  # two levels; an agenda before and one to come
    agreed(journal, filled.person.id, ("Between us", words))
    touched = {line.item_id for line in preview_summary(journal, choice).touches}
    assert touched == {line.id for line in said}
    with pytest.raises(HeldBack):
        export_summary(journal, choice, tmp_path / "held.md")
    assert not (tmp_path / "held.md").exists()
    left_out = Passing(leave_out=True)
    text = export_summary(journal, choice, tmp_path / "rest.md", passing=left_out).path.read_text()
    assert words_in(text, set(words)) == set()


def test_the_figures_at_the_top_count_what_they_counted_before(
    journal: OpenJournal, filled: Canaries
) -> None:
    more = {Section.TOPICS, Section.FEEDBACK, Section.CHECK_INS, Section.CHANGES, Section.NEXT}
    seen = preview_summary(journal, filled.choice()).model
    without = replace(filled.choice(), sections=frozenset(Section) - more)
    before = preview_summary(journal, without).model
    assert seen and before and seen.figures == before.figures
