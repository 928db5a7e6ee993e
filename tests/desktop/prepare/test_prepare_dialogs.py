"""Last time on one page, and a topic in other words: what a person opens while preparing."""

from functools import partial

from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from revmentor_desktop.desktop.dialogs.last_time import LastTimeDialog
from revmentor_desktop.desktop.dialogs.reword_topic import RewordTopic
from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.operations.last_time import LastTime, read_last_time
from revmentor_desktop.operations.mentorships import list_mentorships
from revmentor_desktop.operations.open_journal import OpenJournal
from tests.desktop.desks import StagedDesk


def _last_time(whose: ItemId, journal: OpenJournal) -> LastTime:
    return read_last_time(journal, whose)


def test_last_time_shows_the_promises_that_are_open(sample_desk: StagedDesk, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    for person in sample_desk.read(list_mentorships):
        last = sample_desk.read(partial(_last_time, person.id))
        dialog = LastTimeDialog(last, sample_desk.desk.clock.today(), window)
        dialog.show()
        QApplication.processEvents()
        dialog.grab()
        dialog.close()


def test_an_answer_that_comes_after_the_dialog_was_closed_is_let_go(
    sample_desk: StagedDesk, qtbot: QtBot
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    amara = sample_desk.read(list_mentorships)[0]
    dialog = RewordTopic(sample_desk.desk, amara.id, "The release freeze", window)
    dialog.show()
    dialog.text.setPlainText("Pay, and the freeze")
    dialog.reject()
    sample_desk.quiet()
