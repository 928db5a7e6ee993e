"""Creating a journal in the window: from the first screen to the first mentorship."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from revmentor_desktop.desktop.gate.words_paper import WordsPaper
from revmentor_desktop.desktop.parts.banner import Banner
from revmentor_desktop.desktop.parts.choice_card import ChoiceCard
from revmentor_desktop.desktop.parts.fields import Field
from revmentor_desktop.journal.mentorship import Mentorship, Relation, Role
from revmentor_desktop.operations.back_up import list_backups
from revmentor_desktop.operations.journals import list_journals
from revmentor_desktop.operations.mentorships import list_mentorships
from tests.desktop.desks import wait_until
from tests.desktop.gate.gates import Gated, gate_over

PHRASE = "paper-lantern-orbit-quince"
LONG = " ".join(str(number**7) for number in range(1000, 1250))[:5000]


@pytest.fixture
def gated(tmp_path: Path) -> Iterator[Gated]:
    with gate_over(tmp_path / "home") as gated:
        yield gated


def name_and_passphrase(gated: Gated, phrase: str = PHRASE) -> None:
    gated.type("owner", "Helen Brandt")
    gated.type("first", phrase)
    gated.type("second", phrase)
    gated.rest(300)


def words_of(gated: Gated) -> list[str]:
    """The words as one reads them on the page: the spoken text has them with their numbers."""
    spoken = gated.part(WordsPaper, "paper").accessibleDescription()
    return [entry.split()[1] for entry in spoken.split(", ")]


def numbers_asked(gated: Gated) -> list[int]:
    names = ("first", "second", "third")
    return [int(gated.part(Field, name).label.text().split()[1]) for name in names]


def type_three_words(gated: Gated) -> None:
    words = words_of(gated)
    for name, number in zip(("first", "second", "third"), numbers_asked(gated), strict=True):
        gated.type(name, words[number - 1])


def to_first_mentorship(gated: Gated) -> None:
    name_and_passphrase(gated)
    gated.press("go_on")
    type_three_words(gated)
    gated.press("create")
    wait_until(lambda: gated.shown == "FirstMentorship", "the third step")


def test_a_journal_is_created_and_its_first_mentorship_with_it(gated: Gated) -> None:
    assert gated.shown == "Welcome"
    to_first_mentorship(gated)
    assert gated.created[0].owner == "Helen Brandt"
    assert not gated.opened
    gated.type("name", "Amara Okafor")
    gated.part(ChoiceCard, "mentee").setChecked(True)
    gated.type("start", "19/6 14:00")
    gated.leave("start")
    assert gated.edit("start").text() == "Fri 19 June, 14:00"
    assert "Amara mentors you." in gated.words()
    assert "Amara does not get a message. Nothing leaves this computer." in gated.words()
    gated.press("begin")
    made = gated.worker
    found: list[tuple[Mentorship, ...]] = []
    made.run(lambda: list_mentorships(gated.opened[0]), found.append, lambda _failure: None)
    gated.rest()
    (mentorship,) = found[0]
    assert mentorship.counterpart == "Amara Okafor"
    assert (mentorship.my_role, mentorship.relation) == (Role.MENTEE, Relation.CLASSIC)


def test_a_first_copy_is_there_before_the_first_word(gated: Gated) -> None:
    to_first_mentorship(gated)
    gated.rest()
    assert [copy.reason for copy in list_backups(gated.created[0].place)] == ["first"]


def test_nothing_is_on_the_disk_before_the_words_were_typed_back(gated: Gated) -> None:
    name_and_passphrase(gated)
    gated.press("go_on")
    assert gated.shown == "RecoveryWords"
    assert list_journals(gated.folders) == ()


def test_only_looking_around_opens_the_sample(gated: Gated) -> None:
    to_first_mentorship(gated)
    gated.press("look")
    found: list[tuple[Mentorship, ...]] = []
    gated.worker.run(lambda: list_mentorships(gated.opened[0]), found.append, lambda _failure: None)
    gated.rest()
    assert all(mentorship.sample for mentorship in found[0])
    assert len(found[0]) == 3


def test_the_button_says_what_is_missing(gated: Gated) -> None:
    assert gated.says("go_on") == "Type your name first"
    gated.type("owner", "Helen")
    assert gated.says("go_on") == "Choose a passphrase first"
    gated.type("first", PHRASE)
    gated.rest(300)
    assert gated.says("go_on") == "Type the passphrase once more"
    gated.type("second", PHRASE[:-1])
    assert gated.says("go_on") == "The two must match"
    gated.type("second", PHRASE[-1])
    assert gated.part(QWidget, "go_on").isEnabled()


def test_a_mismatch_is_told_on_leaving_the_field_not_before(gated: Gated) -> None:
    gated.type("owner", "Helen")
    gated.type("first", PHRASE)
    gated.type("second", "paper-lantern")
    assert gated.told("second") == ""
    gated.leave("second")
    assert gated.told("second") == "This is not the same. Look at both with the eye."


def test_a_weak_passphrase_is_allowed_after_a_second_look(gated: Gated) -> None:
    name_and_passphrase(gated, "password1")
    gated.press("go_on")
    banner = gated.part(Banner, "banner")
    assert gated.shown == "Welcome"
    assert banner.isVisible()
    assert "one of the most used passwords" in banner.accessibleName()
    banner.button.click()
    gated.rest()
    assert gated.shown == "RecoveryWords"


@pytest.mark.parametrize(
    "phrase",
    ["grüne Äpfel 🍏 schlafen nie 👩🏽‍💻", LONG, "passphrase مع كلمات عربية"],
    ids=["emoji", "5000", "arabic"],
)
def test_any_passphrase_of_one_line_will_do(gated: Gated, phrase: str) -> None:
    gated.type("owner", "Helen")
    for name in ("first", "second"):
        gated.edit(name).setFocus()
        gated.edit(name).insert(phrase)
        gated.edit(name).textEdited.emit(phrase)
    gated.rest(300)
    gated.enter("second")
    assert gated.shown == "RecoveryWords"


def test_an_accent_typed_in_two_ways_is_the_same_passphrase(gated: Gated) -> None:
    gated.type("owner", "Helen")
    for name, phrase in (
        ("first", "cafe\u0301 quince orbit"),
        ("second", "caf\u00e9 quince orbit"),
    ):
        gated.edit(name).insert(phrase)
        gated.edit(name).textEdited.emit(phrase)
    gated.rest(300)
    assert gated.part(QWidget, "go_on").isEnabled()


def test_a_suggestion_can_be_read_and_changed_for_another(gated: Gated) -> None:
    gated.type("owner", "Helen")
    gated.press("suggest")
    one = gated.edit("first").text()
    assert len(one.split("-")) == 4
    assert gated.edit("first").displayText() == one
    gated.press("suggest")
    assert gated.edit("first").text() != one


def test_a_wrong_word_is_named_and_the_button_counts_down(gated: Gated) -> None:
    name_and_passphrase(gated)
    gated.press("go_on")
    words, numbers = words_of(gated), numbers_asked(gated)
    assert gated.says("create") == "Type three words from the page"
    gated.type("first", words[numbers[0] - 1])
    assert gated.says("create") == "One word is right, two to go"
    gated.type("second", "zebra")
    gated.leave("second")
    assert f"Word {numbers[1]} on the page is a different one." in gated.words()
    assert gated.says("create") == "One word is right, two to go"
    gated.edit("second").selectAll()
    gated.type("second", words[numbers[1] - 1].upper())
    gated.type("third", words[numbers[2] - 1][:4])
    assert gated.part(QWidget, "create").isEnabled()


def test_going_back_keeps_the_words_they_may_be_on_paper(gated: Gated) -> None:
    name_and_passphrase(gated)
    gated.press("go_on")
    words = words_of(gated)
    gated.press("back")
    assert gated.shown == "Welcome"
    gated.press("go_on")
    assert words_of(gated) == words


def test_the_words_are_covered_while_another_window_is_in_front(gated: Gated) -> None:
    name_and_passphrase(gated)
    gated.press("go_on")
    paper = gated.part(WordsPaper, "paper")
    assert not paper.covered
    other = QWidget()
    other.show()
    other.activateWindow()
    wait_until(lambda: paper.covered, "the words to be covered")
    assert paper.accessibleDescription() == ""
    other.close()
    other.deleteLater()
    gated.gate.activateWindow()
    wait_until(lambda: not paper.covered, "the words to be shown again")


def test_the_words_are_never_on_the_clipboard(gated: Gated) -> None:
    QGuiApplication.clipboard().setText("before")
    name_and_passphrase(gated)
    gated.press("go_on")
    type_three_words(gated)
    gated.press("create")
    assert QGuiApplication.clipboard().text() == "before"


def test_a_home_that_cannot_be_written_is_told_and_can_be_tried_again(
    gated: Gated, tmp_path: Path
) -> None:
    name_and_passphrase(gated)
    gated.press("go_on")
    type_three_words(gated)
    journals = gated.folders.journals
    gated.folders.home.mkdir(parents=True, exist_ok=True)
    journals.write_text("a file is in the way")
    gated.press("create")
    assert gated.shown == "RecoveryWords"
    assert "The journal could not be made" in gated.part(Banner, "banner").accessibleName()
    journals.unlink()
    gated.press("create")
    wait_until(lambda: gated.shown == "FirstMentorship", "the third step")
