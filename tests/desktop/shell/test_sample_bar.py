"""The sample says on every page that it is one, and goes without a trace."""

from collections.abc import Callable

from revmentor_desktop.desktop.parts.dialog import Dialog
from revmentor_desktop.desktop.places import PageName
from revmentor_desktop.journal.mentorship import MentorshipDraft
from revmentor_desktop.operations.mentorships import (
    keep_mentorship,
    list_mentorships,
    rename_mentorship,
)
from revmentor_desktop.operations.sample import add_sample
from tests.desktop.framed import Framed


def test_the_sample_is_told_on_every_page(framed: Framed) -> None:
    amara = framed.mentorship("Amara")
    for page, who in (
        (PageName.TODAY, None),
        (PageName.NOTES, None),
        (PageName.SESSIONS, amara),
        (PageName.SETTINGS, None),
    ):
        framed.go(page, who)
        assert framed.view.sample_bar.isVisible()


def test_one_click_wipes_it(framed: Framed) -> None:
    framed.go(PageName.GOALS, framed.mentorship("Amara"))
    framed.click(framed.button("Wipe it", framed.view.sample_bar))
    assert framed.people() == []
    assert not framed.view.sample_bar.isVisible()
    assert not framed.desk.read(list_mentorships)
    assert "Welcome, Helen" in framed.read_on_screen()


def test_it_asks_first_when_something_was_written_in_it(framed: Framed) -> None:
    amara = framed.mentorship("Amara")
    framed.desk.read(lambda journal: rename_mentorship(journal, amara.id, "Amara O."))
    framed.click(framed.button("Wipe it", framed.view.sample_bar))
    framed.click(framed.button("Keep it", framed.dialog(Dialog)))
    assert len(framed.people()) == 3
    framed.click(framed.button("Wipe it", framed.view.sample_bar))
    framed.click(framed.button("Wipe it", framed.dialog(Dialog)))
    assert framed.people() == []


def test_beside_real_people_only_its_own_pages_carry_the_bar(
    frame_empty: Callable[[], Framed],
) -> None:
    framed = frame_empty()
    framed.desk.read(lambda journal: keep_mentorship(journal, MentorshipDraft("Real Person")))
    framed.desk.read(add_sample)
    framed.view.desk.changed.emit()
    framed.settle()
    assert framed.people() == ["Real Person", "Amara Okafor", "Jonas Weber", "Mei Tanaka"]
    assert "Sample" in framed.read_on_screen(framed.view.sidebar)
    assert not framed.view.sample_bar.isVisible()
    assert "Amara" not in framed.read_on_screen(framed.view.page(PageName.TODAY))
    framed.click(framed.person("Amara Okafor"))
    assert framed.view.sample_bar.isVisible()
    framed.click(framed.person("Real Person"))
    assert not framed.view.sample_bar.isVisible()
