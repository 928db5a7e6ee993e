"""The topic inbox: ranked, put on the next agenda, dropped with a reason, taken up again."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from revmentor_desktop.desktop.dialogs.drop_topic import DropTopic
from revmentor_desktop.desktop.dialogs.reword_topic import RewordTopic
from revmentor_desktop.desktop.pages.topics import TopicsPage
from revmentor_desktop.journal.topic import TopicState
from tests.desktop.prepare.preparing import ALT, Preparing

FREEZE = "Why the release freeze reads as mistrust"
OFFSITE = "A mentoring slot at the offsite"


def _choose(page: TopicsPage, preparing: Preparing, text: str) -> None:
    rows = page.list.topics.rows
    page.list.pick(next(at for at, row in enumerate(rows) if row.topic.text == text))
    preparing.frame.settle()


def _shown(page: TopicsPage) -> list[str]:
    return [row.topic.text for row in page.list.topics.rows]


def test_the_keyboard_ranks_a_topic_and_undo_takes_it_back(preparing: Preparing) -> None:
    page = preparing.to_topics()
    before = preparing.topics
    page.list.setFocus()
    page.list.pick(0)
    preparing.frame.press(Qt.Key.Key_Down, ALT)
    assert preparing.topics == [before[1], before[0], *before[2:]]
    assert _shown(page) == preparing.topics and page.list.currentIndex().row() == 1
    preparing.undo()
    assert preparing.topics == before and _shown(page) == before


def test_a_topic_goes_onto_the_next_agenda(preparing: Preparing) -> None:
    page = preparing.to_topics()
    _choose(page, preparing, OFFSITE)
    preparing.frame.click(page.form.place)
    assert OFFSITE in preparing.lines and "Friday 12 June" in preparing.toast
    assert not page.form.place.isVisible()
    preparing.undo()
    assert OFFSITE not in preparing.lines


def test_a_topic_is_dropped_with_a_reason_and_brought_back(preparing: Preparing) -> None:
    page = preparing.to_topics()
    _choose(page, preparing, OFFSITE)
    preparing.frame.click(page.form.drop)
    dialog = preparing.frame.dialog(DropTopic)
    QTest.keyClicks(dialog.reason.edit, "No offsite this year")
    preparing.frame.click(dialog.drop)
    assert OFFSITE not in _shown(page)
    preparing.frame.click(page.form.show_dropped)
    row = next(one for one in page.list.topics.rows if one.topic.text == OFFSITE)
    assert row.topic.state is TopicState.DROPPED and row.topic.reason == "No offsite this year"
    _choose(page, preparing, OFFSITE)
    preparing.frame.click(page.form.back)
    assert OFFSITE in preparing.topics
    preparing.frame.click(page.form.show_waiting)
    assert OFFSITE in _shown(page)


def test_a_topic_is_reworded_with_enter(preparing: Preparing) -> None:
    page = preparing.to_topics()
    page.list.setFocus()
    _choose(page, preparing, OFFSITE)
    preparing.frame.press(Qt.Key.Key_Return)
    dialog = preparing.frame.dialog(RewordTopic)
    dialog.text.setPlainText("A slot at the offsite")
    QTest.keyClick(dialog.text, Qt.Key.Key_Return)
    preparing.frame.settle()
    assert "A slot at the offsite" in preparing.topics
    preparing.undo()
    assert OFFSITE in preparing.topics


def test_a_topic_is_added_and_thrown_away(preparing: Preparing) -> None:
    page = preparing.to_topics()
    field = page.form.add.field
    field.setFocus()
    QTest.keyClicks(field, "The budget")
    QTest.keyClick(field, Qt.Key.Key_Return)
    preparing.frame.settle()
    assert "The budget" in _shown(page)
    _choose(page, preparing, "The budget")
    page.list.setFocus()
    preparing.frame.press(Qt.Key.Key_Delete)
    assert "The budget" not in preparing.topics
    preparing.undo()
    assert "The budget" in preparing.topics
