"""A mentorship over time: the order of skills, its closing review, and what leaves of that."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from revmentor_desktop.journal.agreement import AgreementDraft, AgreementParts
from revmentor_desktop.journal.boundaries import Boundary
from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.journal.phase import Phase
from revmentor_desktop.journal.sharing import Share
from revmentor_desktop.journal.skill import SkillDraft
from revmentor_desktop.journal.summary_choice import Format, Section, SummaryChoice
from revmentor_desktop.operations.agree import write_version
from revmentor_desktop.operations.export_summary import export_summary, preview_summary
from revmentor_desktop.operations.mentorships import archive_mentorship
from revmentor_desktop.operations.open_journal import OpenJournal
from revmentor_desktop.operations.over_time import read_over_time
from revmentor_desktop.operations.people import see_people
from revmentor_desktop.operations.phases import (
    end_mentorship,
    keep_review,
    read_phase,
    start_review,
)
from revmentor_desktop.operations.share import set_share
from revmentor_desktop.operations.skills import keep_skill, list_skills, move_skill
from revmentor_desktop.operations.summary_memory import begin_summary, keep_choice
from revmentor_desktop.support.errors import HeldBack
from tests.plain.operations.made import TODAY, amara, held, with_hand_clock
from tests.staged import Staged


@pytest.fixture
def journal(staged: Staged) -> Iterator[OpenJournal]:
    """An open journal whose clock is moved by hand."""
    journal = with_hand_clock(staged).open()
    yield journal
    journal.close()


@pytest.fixture
def whose(journal: OpenJournal) -> ItemId:
    return amara(journal).id


def markdown(whose: ItemId) -> SummaryChoice:
    """Only what was agreed leaves."""
    return SummaryChoice(whose, date(2026, 1, 1), TODAY, format=Format.MARKDOWN)


def test_skills_keep_the_order_they_are_given(journal: OpenJournal, whose: ItemId) -> None:
    ids = [keep_skill(journal, SkillDraft(whose, name)).id for name in "ABC"]
    for place, order in ((2, "BCA"), (-5, "ABC"), (99, "BCA")):
        move_skill(journal, ids[0], place)
        assert "".join(skill.title for skill in list_skills(journal, whose)) == order


def test_the_closing_begins_once_and_goes_on_where_it_was(
    journal: OpenJournal, whose: ItemId
) -> None:
    held(journal, whose, date(2026, 6, 5))
    first = start_review(journal, whose)
    assert "1 session held" in first.text
    assert read_phase(journal, whose).phase is Phase.CLOSING
    keep_review(journal, whose, "It was good.")
    again = start_review(journal, whose)
    assert (again.id, again.text) == (first.id, "It was good.")


def test_one_that_ended_is_in_its_closing_again_however_it_is_brought_back(
    journal: OpenJournal, whose: ItemId
) -> None:
    end_mentorship(journal, whose, "It was good.")
    assert see_people(journal).ended == {whose}
    archive_mentorship(journal, whose, None)
    assert read_phase(journal, whose).phase is Phase.CLOSING
    archive_mentorship(journal, whose, TODAY)
    assert see_people(journal).ended == set()
    assert read_over_time(journal, whose).questions


def test_the_closing_document_leaves_only_once_its_mark_lets_it(
    journal: OpenJournal, whose: ItemId, tmp_path: Path
) -> None:
    review = keep_review(journal, whose, "We **met** where nobody listens.")
    held(journal, whose, date(2026, 6, 5))
    preview = preview_summary(journal, markdown(whose))
    assert not [line for line in preview.leaves if line.section is Section.CLOSING]
    assert [(one.kind, one.count, one.text) for one in preview.stays if one.kind == "closing"] == [
        ("closing", 1, None)
    ]
    set_share(journal, review.id, Share.AGREED)
    end_mentorship(journal, whose, "We **met** where nobody listens.")
    target = tmp_path / "closing.md"
    export_summary(journal, markdown(whose), target)
    text = target.read_text(encoding="utf-8")
    assert "## Closing review" in text and "We **met** where nobody listens." in text
    without = replace(markdown(whose), sections=frozenset(Section) - {Section.CLOSING})
    assert preview_summary(journal, without).counts[Section.CLOSING] == 1
    export_summary(journal, without, target, replace=True)
    assert "nobody listens" not in target.read_text(encoding="utf-8")


def test_a_boundary_stops_the_closing_document(
    journal: OpenJournal, whose: ItemId, tmp_path: Path
) -> None:
    parts = AgreementParts(boundaries=(Boundary("No pay", ("salary",)),))
    write_version(journal, AgreementDraft(whose, parts))
    review = keep_review(journal, whose, "My salary came up.")
    set_share(journal, review.id, Share.AGREED)
    with pytest.raises(HeldBack):
        export_summary(journal, markdown(whose), tmp_path / "closing.md")
    assert not (tmp_path / "closing.md").exists()


def test_a_choice_kept_before_there_was_a_closing_takes_it_in(
    journal: OpenJournal, whose: ItemId
) -> None:
    without_notes = frozenset(Section) - {Section.NOTES}
    keep_choice(journal, replace(markdown(whose), sections=without_notes))
    assert begin_summary(journal, whose).choice.sections == without_notes
    name = f"summary-choice:{whose}"
    old = '{"sections": ["goals"], "include": [], "exclude": [], "format": "md", "paper": "a4"}'
    with journal.store.change():
        journal.store.settings.set(name, old)
    left_out = {"glance", "learned", "promises", "sessions", "write-ups", "notes"}
    assert begin_summary(journal, whose).choice.sections == set(Section) - left_out
