"""The agreement: versions with a reason, two dated confirmations, and boundaries that hold."""

from dataclasses import replace
from datetime import date

import pytest

from revmentor_desktop.journal.agreement import (
    AgreementDraft,
    AgreementParts,
    BothSides,
    Frequency,
)
from revmentor_desktop.journal.boundaries import Boundary
from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.journal.mentorship import Cadence, Unit
from revmentor_desktop.journal.sharing import Side
from revmentor_desktop.operations.agenda_page import read_agenda
from revmentor_desktop.operations.agree import (
    asks_to_topics,
    compare_versions,
    confirm_agreement,
    correct_version,
    follow_rhythm,
    look_at_together,
    read_agreement,
    rhythm_differs,
    version_of,
    write_version,
)
from revmentor_desktop.operations.guard import boundaries_of, guard_of
from revmentor_desktop.operations.mentorships import read_mentorship
from revmentor_desktop.operations.open_journal import OpenJournal
from revmentor_desktop.operations.prepare_agenda import place_ask
from revmentor_desktop.support.errors import KnownFailure, NotFound, WrongUsage
from tests.plain.operations.made import TODAY, agreed, amara, friday

PARTS = AgreementParts(
    purpose="To be heard",
    frequency=Frequency("3w", 60),
    outcomes=BothSides(("Read a change",), ("Present once",)),
    asks=BothSides(("Straight answers",), ()),
    boundaries=(Boundary("No pay", ("salary",)),),
)


@pytest.fixture
def whose(journal: OpenJournal) -> ItemId:
    return amara(journal).id


def test_versions_have_a_reason_and_wait_until_both_agreed(
    journal: OpenJournal, whose: ItemId
) -> None:
    first = write_version(journal, AgreementDraft(whose, PARTS, confirmed_mine=TODAY))
    assert (first.version, first.agreed) == (1, False)
    first = confirm_agreement(journal, first.id, Side.THEM, date(2026, 6, 10))
    assert first.agreed and first.confirmed_theirs == date(2026, 6, 10)
    changed = replace(PARTS, frequency=Frequency("2w", 45))
    second = write_version(journal, AgreementDraft(whose, changed, " Warm promises. "))
    assert (second.version, second.reason, second.agreed) == (2, "Warm promises.", False)
    page = read_agreement(journal, whose)
    assert (page.me, page.them) == ("Helen", "Amara")
    assert [change.label for change in page.changes] == ["Rhythm"]
    assert page.newest == second and page.lines(second)[0].text == "To be heard"
    assert compare_versions(journal, whose, 1, 1) == ()
    assert version_of(journal, whose).version == 2 and version_of(journal, whose, 1) == first
    with pytest.raises(NotFound):
        version_of(journal, whose, 3)


def test_the_same_words_make_no_new_version_but_a_new_day_of_agreeing_does(
    journal: OpenJournal, whose: ItemId
) -> None:
    write_version(journal, AgreementDraft(whose, PARTS))
    with pytest.raises(KnownFailure):
        write_version(journal, AgreementDraft(whose, PARTS, "again"))
    assert write_version(journal, AgreementDraft(whose, PARTS, confirmed_mine=TODAY)).version == 2


def test_nobody_agrees_in_the_future(journal: OpenJournal, whose: ItemId) -> None:
    later = date(2026, 6, 12)
    with pytest.raises(WrongUsage):
        write_version(journal, AgreementDraft(whose, PARTS, confirmed_mine=later))
    made = write_version(journal, AgreementDraft(whose, PARTS))
    with pytest.raises(WrongUsage):
        confirm_agreement(journal, made.id, Side.ME, later)


def test_words_can_be_corrected_until_both_agreed(journal: OpenJournal, whose: ItemId) -> None:
    made = write_version(journal, AgreementDraft(whose, PARTS, confirmed_mine=TODAY))
    better = correct_version(journal, made.id, replace(PARTS, purpose="To be read"))
    assert (better.version, better.parts.purpose) == (1, "To be read")
    assert better.document["purpose"] == "To be read"
    confirm_agreement(journal, made.id, Side.THEM, TODAY)
    with pytest.raises(KnownFailure):
        correct_version(journal, made.id, PARTS)
    assert confirm_agreement(journal, made.id, Side.THEM, None).agreed is False


def test_a_boundary_holds_from_the_day_it_is_written_until_both_let_it_go(
    journal: OpenJournal, whose: ItemId
) -> None:
    first = agreed(journal, whose, ("No pay", ["salary"]))
    for side in Side:
        confirm_agreement(journal, first.id, side, TODAY)
    second = agreed(journal, whose, ("No team", ["platform"]), ("x", []))
    confirm_agreement(journal, second.id, Side.ME, TODAY)
    guard = guard_of(journal, whose)
    assert guard.first("their salary") and guard.first("the Platform")
    confirm_agreement(journal, second.id, Side.THEM, TODAY)
    assert [known.name for known in boundaries_of(journal, whose)] == ["No team", "x"]


def test_asks_that_no_offer_meets_become_ideas_and_then_topics(
    journal: OpenJournal, whose: ItemId
) -> None:
    write_version(journal, AgreementDraft(whose, PARTS))
    session = friday(journal, whose)
    assert [ask.text for ask in read_agenda(journal, session).ideas.asks] == ["Straight answers"]
    place_ask(journal, session, "Straight answers", Side.ME)
    assert read_agenda(journal, session).ideas.asks == ()
    assert asks_to_topics(journal, whose) == ()
    changed = replace(PARTS, asks=BothSides(("Straight answers",), ("A word before",)))
    write_version(journal, AgreementDraft(whose, changed))
    assert [topic.text for topic in asks_to_topics(journal, whose)] == ["A word before"]


def test_the_mentorship_follows_the_rhythm_when_told_to(
    journal: OpenJournal, whose: ItemId
) -> None:
    made = write_version(journal, AgreementDraft(whose, PARTS))
    assert rhythm_differs(read_mentorship(journal, whose), made)
    known = follow_rhythm(journal, made.id)
    assert (known.cadence, known.minutes) == (Cadence(3, Unit.WEEKS), 60)
    assert not rhythm_differs(known, made)


def test_looking_at_it_together_moves_the_next_look(journal: OpenJournal, whose: ItemId) -> None:
    made = write_version(journal, AgreementDraft(whose, PARTS, made_on=date(2026, 5, 8)))
    assert made.look_again_on == date(2026, 8, 8)
    assert look_at_together(journal, made.id).look_again_on == date(2026, 9, 11)


def test_without_an_agreement_nothing_is_agreed(journal: OpenJournal, whose: ItemId) -> None:
    page = read_agreement(journal, whose)
    assert page.newest is None and page.empty_sides == () and page.changes == ()
    assert boundaries_of(journal, whose) == ()
    with pytest.raises(NotFound):
        version_of(journal, whose)
