"""A mentorship over time: skills then and now, its phase, its closing review, and its end."""

from collections.abc import Callable
from datetime import date
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from revmentor_desktop.desktop.dialogs.one_line import OneLine
from revmentor_desktop.desktop.dialogs.rate_skill import RateSkill
from revmentor_desktop.desktop.dialogs.since_day import SinceDay
from revmentor_desktop.desktop.pages.over_time import OverTimePage
from revmentor_desktop.desktop.parts.dialog import Dialog
from revmentor_desktop.desktop.places import PageName, Place
from revmentor_desktop.journal.mentorship import Mentorship, MentorshipDraft
from revmentor_desktop.journal.phase import Phase
from revmentor_desktop.journal.sharing import Share, Side
from revmentor_desktop.journal.skill import Skill, SkillDraft
from revmentor_desktop.operations.mentorships import keep_mentorship, list_mentorships
from revmentor_desktop.operations.open_journal import OpenJournal
from revmentor_desktop.operations.phases import read_phase, read_review
from revmentor_desktop.operations.skills import keep_skill, list_skills
from revmentor_desktop.operations.topics import list_topics
from revmentor_desktop.support.errors import DiskTrouble
from tests.desktop.desks import StagedDesk
from tests.desktop.reached import reachable

D = TypeVar("D", bound=QDialog)
LONG = "Saying what one does not know yet in front of people who decide about budgets " * 2
ARABIC = "الإصغاء حتى النهاية"


class OverTimeHands:
    """The page, the desk below it, and hands on both."""

    def __init__(self, staged: StagedDesk) -> None:
        self.staged = staged
        self.told: list[tuple[str, Callable[[], None] | None]] = []
        self.troubles: list[object] = []
        self.went: list[Place] = []
        staged.desk.told.connect(lambda sentence, undo: self.told.append((sentence, undo)))
        staged.desk.troubled.connect(self.troubles.append)
        staged.desk.went.connect(self.went.append)
        self.page = OverTimePage(staged.desk)
        self.page.resize(1024, 800)
        self.page.show()

    def show(self, whose: Mentorship) -> None:
        self.page.show_place(Place(PageName.OVER_TIME, whose.id))
        self.settle()

    def person(self, first_name: str) -> Mentorship:
        people = self.staged.read(lambda journal: list_mentorships(journal, archived=True))
        return next(one for one in people if one.first_name == first_name)

    def settle(self) -> None:
        for _ in range(4):
            self.staged.quiet()
            QApplication.processEvents()

    def dialog(self, kind: type[D]) -> D:
        found = [one for one in self.page.findChildren(kind) if one.isVisible()]
        assert found
        return found[-1]

    def press(self, root: QWidget, words: str) -> None:
        """The visible button of these words."""
        for one in root.findChildren(QPushButton):
            if one.isVisible() and one.text() == words:
                one.click()
                self.settle()
                return
        raise AssertionError(f"no visible button {words!r}")

    def skills(self, whose: Mentorship) -> tuple[Skill, ...]:
        return self.staged.read(lambda journal: list_skills(journal, whose.id))

    def undo(self) -> None:
        undo = self.told[-1][1]
        assert undo is not None
        undo()
        self.settle()

    def words(self) -> str:
        labels = self.page.findChildren(QLabel)
        return "\n".join(label.text() for label in labels if label.isVisible())


@pytest.fixture
def hands(sample_desk: StagedDesk, qtbot: QtBot) -> OverTimeHands:
    hands = OverTimeHands(sample_desk)
    qtbot.addWidget(hands.page)
    return hands


@pytest.fixture
def amara(hands: OverTimeHands) -> OverTimeHands:
    """With the sample's story."""
    hands.show(hands.person("Amara"))
    return hands


@pytest.fixture
def noor(hands: OverTimeHands) -> OverTimeHands:
    """With nothing yet."""
    draft = MentorshipDraft("Noor Aziz")
    hands.show(hands.staged.read(lambda journal: keep_mentorship(journal, draft)))
    return hands


def add(hands: OverTimeHands, name: str) -> None:
    """Typed with real keys, and Enter."""
    field = hands.page.skills.form.name.edit
    QTest.keyClicks(field, name)
    QTest.keyClick(field, Qt.Key.Key_Return)
    hands.settle()


def test_then_and_now_stand_beside_each_other_for_both_sides(amara: OverTimeHands) -> None:
    words = amara.words()
    assert "You: 1, just beginning (Fri 16 January). Now 3, on one’s own (Fri 15 May)." in words
    assert "Amara: 2, with help (Fri 16 January). Now 4, with ease (Fri 15 May)." in words
    assert "You: 3, on one’s own (Fri 16 January)" in words
    assert "2026: 11 sessions held, 10 h" in words


def test_a_skill_is_named_rated_and_rated_again(noor: OverTimeHands) -> None:
    whose = noor.person("Noor")
    add(noor, "Chairing")
    (skill,) = noor.skills(whose)
    assert (skill.title, skill.owner, skill.share) == ("Chairing", Side.ME, Share.PRIVATE)
    assert "Not rated yet." in noor.words()
    for value, day in ((2, "16 January"), (4, "today")):
        noor.press(noor.page.skills.rows[skill.id], "Rate it")
        dialog = noor.dialog(RateSkill)
        dialog.value.rate_by_hand(value)
        dialog.day.edit.setText(day)
        dialog.commit()
        noor.settle()
    (skill,) = noor.skills(whose)
    then, now = skill.baseline(Side.ME), skill.newest(Side.ME)
    assert then and now
    assert (then.value, then.day, now.value) == (2, date(2026, 1, 16), 4)
    assert "You: 2, with help (Fri 16 January). Now 4, with ease (Thu 11 June)." in noor.words()


def test_every_rating_can_be_changed_and_thrown_away(amara: OverTimeHands) -> None:
    whose = amara.person("Amara")
    skill = amara.skills(whose)[0]
    row = amara.page.skills.rows[skill.id]
    row.all.click()
    assert [one.isVisible() for one in row.ratings] == [True] * 4
    row.ratings[0].edit_asked.emit()
    dialog = amara.dialog(RateSkill)
    assert dialog.value.value == 3
    dialog.value.rate_by_hand(5)
    dialog.commit()
    amara.settle()
    assert sorted(one.value for one in amara.skills(whose)[0].ratings) == [1, 1, 3, 5]
    row.ratings[0].away_asked.emit()
    amara.settle()
    assert len(amara.skills(whose)[0].ratings) == 3
    amara.undo()
    assert len(amara.skills(whose)[0].ratings) == 4


def test_skills_are_renamed_moved_and_thrown_away_each_with_undo(amara: OverTimeHands) -> None:
    whose = amara.person("Amara")
    first, second, third = amara.skills(whose)
    row = amara.page.skills.rows[first.id]
    row.rename_asked.emit()
    dialog = amara.dialog(OneLine)
    dialog.field.edit.setText(" ")
    dialog.commit()
    assert dialog.isVisible()
    dialog.field.edit.setText("Reading code")
    dialog.commit()
    amara.settle()
    assert amara.skills(whose)[0].title == "Reading code"
    amara.undo()
    assert amara.skills(whose)[0].title == first.title
    amara.page.activateWindow()
    amara.settle()
    row.more.setFocus()
    QTest.keyClick(row.more, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    amara.settle()
    assert [one.id for one in amara.skills(whose)] == [second.id, first.id, third.id]
    amara.undo()
    assert [one.id for one in amara.skills(whose)] == [first.id, second.id, third.id]
    row.away_asked.emit()
    amara.settle()
    assert first.id not in amara.page.skills.rows
    amara.undo()
    restored = amara.skills(whose)[0]
    assert (restored.id, len(restored.ratings)) == (first.id, len(first.ratings))


def test_a_skill_without_a_name_is_not_kept_and_a_second_press_makes_no_second(
    noor: OverTimeHands,
) -> None:
    whose = noor.person("Noor")
    add(noor, "   ")
    assert noor.skills(whose) == ()
    assert noor.page.skills.form.name.told.sentence
    noor.page.skills.form.name.edit.setText("Chairing")
    noor.page.skills.form.add.click()
    noor.page.skills.form.add.click()
    noor.settle()
    assert len(noor.skills(whose)) == 1


def test_fifty_skills_with_long_and_arabic_names_fit_the_page(noor: OverTimeHands) -> None:
    whose = noor.person("Noor")

    def many(journal: OpenJournal) -> None:
        for number in range(50):
            name = (LONG, ARABIC, f"Skill {number}")[number % 3]
            keep_skill(journal, SkillDraft(whose.id, name))

    noor.staged.read(many)
    noor.show(whose)
    rows = noor.page.skills.rows
    assert len(rows) == 50
    assert all(row.width() <= noor.page.skills.width() for row in rows.values())
    assert noor.page.findChildren(QWidget)[0].width() <= noor.page.width()


def test_everything_the_keyboard_reaches_says_what_it_is(amara: OverTimeHands) -> None:
    amara.page._begin_review()
    amara.settle()
    seen, silent = reachable(amara.page)
    assert len(seen) > 20
    assert silent == []


def test_a_phase_is_chosen_with_a_day_and_taken_back(amara: OverTimeHands) -> None:
    whose = amara.person("Amara")
    amara.page.phase.form.phases.chosen.emit(0)
    amara.settle()
    now = amara.staged.read(lambda journal: read_phase(journal, whose.id))
    assert (now.phase, now.since) == (Phase.BEGINNING, date(2026, 6, 11))
    amara.page.phase.form.change_day.click()
    dialog = amara.dialog(SinceDay)
    dialog.day.edit.setText("1 August 2026")
    dialog.keep.click()
    assert dialog.isVisible()
    dialog.day.edit.setText("2 June")
    dialog.keep.click()
    amara.settle()
    assert "Since Tue 2 June" in amara.words()
    amara.undo()
    before = amara.staged.read(lambda journal: read_phase(journal, whose.id))
    assert (before.phase, before.since) == (Phase.MIDDLE, date(2026, 3, 13))


def test_a_question_of_the_phase_becomes_a_topic(amara: OverTimeHands) -> None:
    whose = amara.person("Amara")
    assert amara.page.found is not None
    question = amara.page.found.questions[0]
    amara.page.phase.topic_asked.emit(question)
    amara.settle()

    def topics(journal: OpenJournal) -> list[str]:
        return [row.topic.text for row in list_topics(journal, mentorship_id=whose.id)]

    assert question.question.text in amara.staged.read(topics)
    amara.undo()
    assert question.question.text not in amara.staged.read(topics)


def test_the_closing_review_begins_with_what_there_was_and_is_saved_while_it_is_written(
    amara: OverTimeHands,
) -> None:
    whose = amara.person("Amara")
    amara.press(amara.page, "Begin the closing review")
    closing = amara.page.closing
    assert "11 sessions held, 10 hours" in closing.text
    assert amara.staged.read(lambda journal: read_phase(journal, whose.id)).phase is Phase.CLOSING
    editor = closing.form.editor
    editor.setFocus()
    QTest.keyClicks(editor, "It was good. ")
    amara.page.flush()
    amara.settle()
    review = amara.staged.read(lambda journal: read_review(journal, whose.id))
    assert review and review.text.startswith("It was good. ")
    assert review.share is Share.PRIVATE
    assert not amara.page.unsaved


def test_ending_says_what_happens_and_can_be_left(amara: OverTimeHands) -> None:
    amara.page._begin_review()
    amara.settle()
    amara.page.closing.end.click()
    dialog = amara.dialog(Dialog)
    said = "\n".join(label.text() for label in dialog.findChildren(QLabel))
    assert "nothing in it can be changed" in said and "take it up again" in said
    assert "Only you can see the closing document" in said
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    amara.settle()
    assert amara.person("Amara").archived_on is None


def test_a_mentorship_ends_with_what_was_typed_last_and_can_be_taken_up(
    amara: OverTimeHands,
) -> None:
    whose = amara.person("Amara")
    amara.page._begin_review()
    amara.settle()
    QTest.keyClicks(amara.page.closing.form.editor, "Last words. ")
    amara.page.closing.end.click()
    amara.press(amara.dialog(Dialog), "End it")
    ended = amara.person("Amara")
    assert ended.archived_on == date(2026, 6, 11)
    review = amara.staged.read(lambda journal: read_review(journal, whose.id))
    assert review and review.text.startswith("Last words. ")
    closing, skills = amara.page.closing, amara.page.skills
    assert closing.form.editor.isReadOnly() and not skills.add_line.isVisible()
    assert not any(row.rate.isVisible() for row in skills.rows.values())
    assert "This is its closing document." in amara.words()
    closing.hand_over.click()
    assert amara.went[-1] == Place(PageName.EXPORT, whose.id)
    closing.take_up.click()
    amara.settle()
    assert amara.person("Amara").archived_on is None
    assert not closing.form.editor.isReadOnly() and skills.add_line.isVisible()
    assert amara.staged.read(lambda journal: read_phase(journal, whose.id)).phase is Phase.CLOSING
    assert amara.troubles == []


def test_an_empty_closing_review_ends_nothing(amara: OverTimeHands) -> None:
    amara.page._begin_review()
    amara.settle()
    editor = amara.page.closing.form.editor
    editor.selectAll()
    QTest.keyClick(editor, Qt.Key.Key_Delete)
    amara.page.closing.end.click()
    amara.settle()
    assert not [one for one in amara.page.findChildren(Dialog) if one.isVisible()]
    assert amara.person("Amara").archived_on is None


def test_a_full_disk_takes_no_word(amara: OverTimeHands, monkeypatch: pytest.MonkeyPatch) -> None:
    amara.page._begin_review()
    amara.settle()

    def full(*_asked: object) -> None:
        raise DiskTrouble("The disk is full.")

    monkeypatch.setattr("revmentor_desktop.desktop.pages.over_time_saver.keep_review", full)
    monkeypatch.setattr("revmentor_desktop.desktop.pages.over_time_commands.keep_skill", full)
    QTest.keyClicks(amara.page.closing.form.editor, "Kept. ")
    amara.page.flush()
    add(amara, "Chairing")
    assert amara.page.unsaved
    assert amara.page.closing.text.startswith("Kept. ")
    assert "The disk is full." in amara.page.closing.form.why.text()
    assert amara.page.skills.typed == "Chairing"
    assert len(amara.troubles) == 1
    amara.show(amara.person("Jonas"))
    assert amara.page.unsaved
    assert amara.page.closing.form.begin.isVisible()
    amara.show(amara.person("Amara"))
    assert amara.page.closing.text.startswith("Kept. ")
    monkeypatch.undo()
    amara.page.flush()
    amara.settle()
    whose = amara.person("Amara")
    review = amara.staged.read(lambda journal: read_review(journal, whose.id))
    assert review and review.text.startswith("Kept. ")
    assert not amara.page.unsaved
