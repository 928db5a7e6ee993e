"""Where one comes to from what was found: every kind of item has a page that shows it."""

from dataclasses import replace
from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from revmentor_desktop.desktop.pages.topics import TopicsPage
from revmentor_desktop.desktop.places import PageName, Place
from revmentor_desktop.desktop.search.rows import place_of
from revmentor_desktop.desktop.theme.theme import Theme
from revmentor_desktop.journal.action import ActionDraft
from revmentor_desktop.journal.mentorship import Mentorship
from revmentor_desktop.journal.session import Status
from revmentor_desktop.journal.sharing import Kind, Side
from revmentor_desktop.operations.actions import keep_action
from revmentor_desktop.operations.look_up import LookedUp, look_up
from revmentor_desktop.operations.mentorships import list_mentorships
from revmentor_desktop.operations.open_journal import OpenJournal
from revmentor_desktop.operations.phases import keep_review
from tests.desktop.desks import StagedDesk
from tests.desktop.framed import Framed

PAGES = {
    Kind.MENTORSHIP: {PageName.MENTORSHIP},
    Kind.SESSION: {PageName.WRITE_UP},
    Kind.LEARNED: {PageName.WRITE_UP},
    Kind.TAUGHT: {PageName.WRITE_UP},
    Kind.ACTION: {PageName.WRITE_UP, PageName.TODAY},
    Kind.NOTE: {PageName.NOTES},
    Kind.PRIVATE_NOTE: {PageName.WRITE_UP, PageName.NOTES},
    Kind.GOAL: {PageName.GOALS},
    Kind.MILESTONE: {PageName.GOALS},
    Kind.PROGRESS: {PageName.GOALS},
    Kind.TOPIC: {PageName.TOPICS},
    Kind.AGENDA_LINE: {PageName.PREPARE, PageName.WRITE_UP},
    Kind.AGREEMENT: {PageName.AGREEMENT},
    Kind.JOTTING: {PageName.WRITE_UP},
    Kind.QUESTION: {PageName.WRITE_UP},
    Kind.INSIGHT: {PageName.WRITE_UP},
    Kind.HEARD: {PageName.WRITE_UP},
    Kind.ADVICE: {PageName.WRITE_UP, PageName.OVER_TIME},
    Kind.LESSON: {PageName.WRITE_UP, PageName.OVER_TIME},
    Kind.CULTURE: {PageName.AGREEMENT},
    Kind.SKILL: {PageName.OVER_TIME},
    Kind.SKILL_RATING: {PageName.OVER_TIME},
    Kind.CLOSING: {PageName.OVER_TIME},
    Kind.FEEDBACK: {PageName.FEEDBACK},
    Kind.CONCERN: {PageName.CHECK_IN},
    Kind.CHECK_IN: {PageName.CHECK_IN},
    Kind.ADJUSTMENT: {PageName.CHECK_IN},
    Kind.SELF_RATING: {PageName.CHECK_IN},
}


@pytest.fixture
def framed(sample_desk: StagedDesk, theme: Theme, qtbot: QtBot) -> Framed:
    """The sample journal, open on Today."""
    return Framed(sample_desk, theme, qtbot)


def add_what_the_story_lacks(journal: OpenJournal) -> None:
    """A promise that came from no session, and a closing review."""
    amara = next(one for one in list_mentorships(journal) if one.first_name == "Amara")
    keep_action(journal, ActionDraft(amara.id, "Read the exit notes", Side.ME))
    keep_review(journal, amara.id, "We did what we set out to do.")


def found(journal: OpenJournal, kind: Kind) -> tuple[LookedUp, ...]:
    return look_up(journal, f"kind:{kind.value}").items


@pytest.mark.parametrize("kind", list(Kind))
def test_every_kind_leads_to_a_page_that_shows_it(sample_desk: StagedDesk, kind: Kind) -> None:
    sample_desk.read(add_what_the_story_lacks)
    items = sample_desk.read(lambda journal: found(journal, kind))
    assert items
    places = [place_of(item, "words") for item in items]
    assert {place.page for place in places} <= PAGES[kind]
    for item, place in zip(items, places, strict=True):
        if place.page not in (PageName.NOTES, PageName.TODAY, PageName.MENTORSHIP):
            assert place.mentorship_id == item.hit.mentorship_id
        assert item.title


def test_a_line_of_an_agenda_leads_to_preparing_until_the_meeting_was_held(
    sample_desk: StagedDesk,
) -> None:
    items = sample_desk.read(lambda journal: found(journal, Kind.AGENDA_LINE))
    sessions = sample_desk.read(
        lambda journal: [journal.store.sessions.get(item.owner_id) for item in items]
    )
    for item, session in zip(items, sessions, strict=True):
        ahead = session.status is Status.PLANNED and session.when.day >= date(2026, 6, 11)
        page = PageName.PREPARE if ahead else PageName.WRITE_UP
        assert place_of(item, "") == Place(page, session.mentorship_id, session.id)


def test_what_came_from_no_session_still_has_a_place(sample_desk: StagedDesk) -> None:
    [item, *_] = sample_desk.read(lambda journal: found(journal, Kind.TOPIC))
    for kind in (Kind.ACTION, Kind.ADVICE, Kind.LESSON):
        alone = replace(item, hit=replace(item.hit, kind=kind), owner_kind=kind)
        assert place_of(alone, "").page in PAGES[kind] - {PageName.WRITE_UP}


def lead_to(framed: Framed, kind: Kind, text: str) -> Mentorship:
    """Go where the first of a kind with this text leads; whose it is comes back."""
    item = framed.desk.read(lambda journal: look_up(journal, f"kind:{kind.value} {text}")).items[0]
    framed.view.ways.go(place_of(item, text))
    framed.settle()
    assert item.person is not None
    return item.person


def test_a_topic_is_chosen_in_its_inbox(framed: Framed) -> None:
    lead_to(framed, Kind.TOPIC, "offsite")
    page = framed.view.page(PageName.TOPICS)
    assert isinstance(page, TopicsPage) and framed.at() is PageName.TOPICS
    assert page.list.chosen is not None and "offsite" in page.list.chosen.topic.text


def test_every_place_opens(framed: Framed) -> None:
    for kind, text in (
        (Kind.AGENDA_LINE, "freeze"),
        (Kind.AGREEMENT, ""),
        (Kind.CULTURE, ""),
        (Kind.SKILL_RATING, ""),
        (Kind.LESSON, ""),
        (Kind.HEARD, ""),
    ):
        whose = lead_to(framed, kind, text)
        assert framed.at() in PAGES[kind]
        assert framed.view.place is not None and framed.view.place.mentorship_id == whose.id
