"""The settings: what is chosen holds at once, and what weakens the lock asks first."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from revmentor_desktop.desktop.dialogs.passphrase import ChangePassphrase, ConfirmPassphrase
from revmentor_desktop.desktop.dialogs.renew_words import RenewWords
from revmentor_desktop.desktop.pages.settings import SettingsPage
from revmentor_desktop.desktop.places import PageName, Place
from revmentor_desktop.desktop.settings_keeper import SettingsKeeper
from revmentor_desktop.desktop.theme.theme import Theme
from revmentor_desktop.desktop.window_parts import WindowParts
from revmentor_desktop.operations.back_up import list_backups
from revmentor_desktop.operations.mentorships import archive_mentorship, list_mentorships
from revmentor_desktop.operations.notes import list_notes
from revmentor_desktop.operations.passphrase import confirm_passphrase
from revmentor_desktop.operations.sample import has_sample
from revmentor_desktop.operations.settings import owner
from revmentor_desktop.operations.throw_away import throw_away
from revmentor_desktop.support.errors import WrongSecret
from revmentor_desktop.support.preferences import ThemeChoice, read_preferences
from revmentor_desktop.vault.header_file import read_header
from revmentor_desktop.vault.journal_keys import unlock_with_passphrase, unlock_with_words
from tests.desktop.desks import StagedDesk, wait_until
from tests.staged import PASSPHRASE

NEW = "lantern-quince-paper-orbit-vale"


class Stage:
    """The page over a desk, with the preferences it changes."""

    def __init__(self, desk: StagedDesk, theme: Theme, home: Path, qtbot: QtBot) -> None:
        self.desk = desk
        self.told: list[tuple[str, Callable[[], None] | None]] = []
        self.troubles: list[object] = []
        desk.desk.told.connect(lambda words, undo: self.told.append((words, undo)))
        desk.desk.troubled.connect(self.troubles.append)
        self.file = home / "preferences.json"
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        self.settings = SettingsKeeper(self.file)
        parts = WindowParts(
            application,
            desk.journal.folders,
            desk.desk.clock,
            self.settings,
            theme,
            desk.worker,
            None,
        )
        self.page = SettingsPage(desk.desk, parts)
        self.form = self.page.form
        qtbot.addWidget(self.page)
        self.page.resize(1024, 800)
        self.page.show()
        self.page.show_place(Place(PageName.SETTINGS))
        self.settle()

    def settle(self) -> None:
        for _ in range(4):
            self.desk.quiet()

    def words(self) -> str:
        labels = self.page.findChildren(QLabel)
        return "\n".join(label.text() for label in labels if label.isVisible())

    def button(self, name: str) -> QPushButton:
        for button in self.page.findChildren(QPushButton):
            if name in (button.accessibleName(), button.text()) and button.isVisible():
                return button
        raise AssertionError(f"no button {name}")


@pytest.fixture
def stage(sample_desk: StagedDesk, theme: Theme, tmp_path: Path, qtbot: QtBot) -> Stage:
    return Stage(sample_desk, theme, tmp_path, qtbot)


def test_names_are_kept_when_their_field_is_left(stage: Stage) -> None:
    stage.form.owner.setText("Helen B.")
    QTest.keyClick(stage.form.owner, Qt.Key.Key_Return)
    stage.form.journal_name.setText("Fridays")
    QTest.keyClick(stage.form.journal_name, Qt.Key.Key_Return)
    stage.settle()
    assert stage.desk.read(owner) == "Helen B."
    assert stage.desk.journal.place.name == "Fridays"


def test_a_name_that_cannot_be_is_said_and_put_back(stage: Stage) -> None:
    stage.form.owner.setText("  ")
    QTest.keyClick(stage.form.owner, Qt.Key.Key_Return)
    stage.settle()
    assert stage.troubles and stage.form.owner.text() == "Helen Brandt"


def test_the_name_stands_outside_the_journal_only_when_wished(stage: Stage) -> None:
    assert "Helen" not in stage.file.read_text() if stage.file.exists() else True
    stage.form.greet.click()
    assert read_preferences(stage.file).greeting_name == "Helen"
    stage.form.greet.click()
    assert "Helen" not in stage.file.read_text()


def test_look_and_text_hold_at_once(stage: Stage) -> None:
    stage.page.show_part(1)
    stage.form.theme.chosen.emit(2)
    QTest.keyClick(stage.form.size, Qt.Key.Key_Right)
    stage.form.motion.click()
    kept = read_preferences(stage.file)
    assert (kept.theme, kept.text_percent, kept.reduce_motion) == (ThemeChoice.DARK, 110, True)


def test_a_longer_quiet_time_asks_for_the_passphrase(stage: Stage, qtbot: QtBot) -> None:
    stage.page.show_part(2)
    for _ in range(2):
        QTest.keyClick(stage.form.idle, Qt.Key.Key_Right)
    assert stage.settings.now.idle_minutes == 15
    QTest.keyClick(stage.form.idle, Qt.Key.Key_Right)
    dialog = stage.page.findChild(ConfirmPassphrase)
    assert dialog is not None
    assert stage.settings.now.idle_minutes == 15 and stage.form.idle.text() == "15 min"
    dialog.field.edit.setText("something else entirely")
    dialog.go.click()
    wait_until(lambda: bool(dialog.field.told.sentence), "the wrong one to be told")
    assert stage.settings.now.idle_minutes == 15
    dialog.field.edit.setText(PASSPHRASE)
    dialog.go.click()
    wait_until(lambda: stage.settings.now.idle_minutes == 30, "the right one to be taken")
    assert stage.form.idle.text() == "30 min"


def test_a_shorter_one_does_not(stage: Stage) -> None:
    stage.page.show_part(2)
    QTest.keyClick(stage.form.idle, Qt.Key.Key_Left)
    assert stage.settings.now.idle_minutes == 3
    assert stage.page.findChild(ConfirmPassphrase) is None


def test_the_passphrase_is_changed(stage: Stage) -> None:
    stage.page.show_part(2)
    stage.button("Change the passphrase").click()
    dialog = stage.page.findChild(ChangePassphrase)
    assert dialog is not None and not dialog.go.isEnabled()
    QTest.keyClicks(dialog.old.edit, "not this one at all")
    for field in (dialog.new._form.first, dialog.new._form.second):
        QTest.keyClicks(field.edit, NEW)
    wait_until(dialog.go.isEnabled, "the new one to be judged")
    dialog.go.click()
    wait_until(lambda: bool(dialog.old.told.sentence), "the wrong old one to be told")
    dialog.old.edit.setText(PASSPHRASE)
    dialog.go.click()
    wait_until(lambda: not dialog.isVisible(), "the change")
    stage.desk.read(lambda journal: confirm_passphrase(journal, NEW))
    with pytest.raises(WrongSecret):
        stage.desk.read(lambda journal: confirm_passphrase(journal, PASSPHRASE))
    assert not dialog.old.text and not dialog.new.text


def test_new_recovery_words_hold_only_when_three_were_typed_back(stage: Stage) -> None:
    place = stage.desk.journal.place.folder
    before = read_header(place).header
    stage.page.show_part(2)
    assert "On your paper since" in stage.words()
    stage.button("Make new recovery words").click()
    dialog = stage.page.findChild(RenewWords)
    assert dialog is not None
    dialog.go.click()
    wait_until(lambda: bool(dialog.field.told.sentence), "the wrong passphrase to be told")
    QTest.keyClicks(dialog.field.edit, PASSPHRASE)
    QTest.keyClick(dialog.field.edit, Qt.Key.Key_Return)
    wait_until(dialog.form.paper.isVisible, "the new page")
    words = dialog._page.words
    assert not dialog.go.isEnabled() and len(words) == 12
    assert dialog.rect().contains(dialog._inside.geometry())
    for field in (dialog.form.first, dialog.form.second, dialog.form.third):
        assert read_header(place).header == before
        QTest.keyClicks(field.edit, words[int(field.label.text().split()[1]) - 1])
    dialog.go.click()
    wait_until(lambda: bool(stage.told), "the new words to hold")
    header = read_header(place).header
    unlock_with_words(header, words).wipe()
    unlock_with_passphrase(header, PASSPHRASE).wipe()
    assert stage.told[-1][0] == "The new page holds. The old one can be torn up."
    assert not dialog.field.text and not dialog._page.words


def test_leaving_the_new_words_keeps_the_old_page(stage: Stage) -> None:
    place = stage.desk.journal.place.folder
    before = read_header(place).header
    stage.page.show_part(2)
    stage.button("Make new recovery words").click()
    dialog = stage.page.findChild(RenewWords)
    assert dialog is not None
    QTest.keyClicks(dialog.field.edit, PASSPHRASE)
    dialog.go.click()
    wait_until(dialog.form.paper.isVisible, "the new page")
    QTest.keyClick(dialog.form.first.edit, Qt.Key.Key_Escape)
    stage.settle()
    assert read_header(place).header == before
    assert not dialog.isVisible() and not dialog._page.words


def test_a_copy_is_made_and_opened_again(stage: Stage, tmp_path: Path) -> None:
    stage.page.show_part(2)
    stage.button("Back up now").click()
    stage.settle()
    (file,) = list_backups(stage.desk.journal.place)
    assert file.verified
    assert "Last good copy: Today, 14:02" in stage.words()
    other = tmp_path / "stick"
    other.mkdir()
    stage.page.security._back_up(other)
    stage.settle()
    assert [copy.suffix for copy in other.iterdir()] == [file.path.suffix]


def test_a_copy_that_cannot_be_written_is_said_with_what_to_do(
    stage: Stage, tmp_path: Path
) -> None:
    stage.page.show_part(2)
    blocked = tmp_path / "file"
    blocked.write_text("not a folder")
    stage.page.security._back_up(blocked)
    stage.settle()
    assert stage.button("Try another place").isVisible()
    assert stage.form.back_up.isEnabled()


def test_the_trash_says_how_long_and_brings_back(stage: Stage) -> None:
    notes = stage.desk.read(list_notes)
    row = next(row for row in notes if not row.private)
    stage.desk.read(lambda journal: throw_away(journal, row.id))
    stage.desk.desk.changed.emit()
    stage.settle()
    stage.page.show_part(3)
    assert row.headline in stage.words() and "Note, Today, 30 days left" in stage.words()
    stage.button(f"Bring back: {row.headline}").click()
    stage.settle()
    assert stage.desk.read(list_notes) == notes
    assert "Nothing is in the trash." in stage.words()


def test_who_was_put_away_is_taken_up_again(stage: Stage) -> None:
    person = stage.desk.read(list_mentorships)[2]
    today = stage.desk.desk.clock.today()
    stage.desk.read(lambda journal: archive_mentorship(journal, person.id, today))
    stage.desk.desk.changed.emit()
    stage.settle()
    stage.button(f"Take up again: {person.counterpart}").click()
    stage.settle()
    assert person in stage.desk.read(list_mentorships)
    assert "No mentorship is put away." in stage.words()


def test_the_sample_is_wiped_and_put_back(stage: Stage) -> None:
    stage.button("Wipe the sample").click()
    stage.settle()
    assert not stage.desk.read(has_sample)
    stage.button("Add the sample").click()
    stage.settle()
    assert stage.desk.read(has_sample)


def test_every_control_has_a_name(stage: Stage) -> None:
    for part in range(5):
        stage.page.show_part(part)
        for widget in stage.page.findChildren(QWidget):
            reached = widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible()
            if reached and widget.focusProxy() is None and not widget.inherits("QLabel"):
                text = getattr(widget, "text", lambda: "")()
                assert widget.accessibleName() or text, widget.objectName()
