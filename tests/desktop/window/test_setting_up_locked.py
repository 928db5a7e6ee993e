"""Locked while the first mentorship of a new journal is typed: it is there again."""

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from revmentor_desktop.desktop.gate.first_mentorship import FirstMentorship
from revmentor_desktop.desktop.gate.setting_up import SettingUp
from revmentor_desktop.desktop.pages.mentorship_form import MentorshipForm
from revmentor_desktop.desktop.parts.fields import Field
from revmentor_desktop.desktop.theme.theme import Theme
from tests.desktop.desks import wait_until
from tests.desktop.window.windows import window_over
from tests.staged import Staged


def name_field(within: QWidget) -> Field:
    (form,) = within.findChildren(MentorshipForm)
    found = form.findChild(Field, "name")
    assert isinstance(found, Field)
    return found


def test_the_first_name_that_was_typed_is_there_again(empty_journal: Staged, theme: Theme) -> None:
    with window_over(empty_journal, theme) as windowed:
        gate = windowed.window.gate
        gate.show_welcome()
        (setting_up,) = gate.findChildren(SettingUp)
        # as if the first two steps had just made this journal
        windowed.worker.run(empty_journal.open, setting_up._created, lambda _failure: None)
        wait_until(lambda: bool(gate.findChildren(FirstMentorship)), "the third step")
        (first,) = gate.findChildren(FirstMentorship)
        QTest.keyClicks(name_field(first).edit, "Noor Aziz")
        windowed.window.lock()
        wait_until(lambda: bool(windowed.locked), "the lock")
    with window_over(empty_journal, theme) as windowed:
        page = windowed.unlock().stack.shown
        assert page is not None
        wait_until(lambda: name_field(page).text == "Noor Aziz", "the name to be there again")
