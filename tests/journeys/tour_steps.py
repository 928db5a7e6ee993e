"""The steps of the guided tour, in order: what a person does on the first evening."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QDialogButtonBox, QFileDialog, QLineEdit

from revmentor_desktop.desktop.dialogs.finish_write_up import FinishWriteUp
from revmentor_desktop.desktop.dialogs.rate_goal import RateGoal
from revmentor_desktop.desktop.editor.markdown_editor import MarkdownEditor
from revmentor_desktop.desktop.gate.first_mentorship import FirstMentorship
from revmentor_desktop.desktop.pages.export import ExportPage
from revmentor_desktop.desktop.places import PageName
from tests.journeys.hands import (
    palette,
    search_for,
    to_recovery_words,
    type_words_back,
    wait_for_dialog,
    wait_saved,
)
from tests.journeys.stage import (
    CTRL,
    PASSPHRASE,
    SHIFT,
    click,
    named,
    settle,
    type_text,
    wait_until,
)

if TYPE_CHECKING:
    from tests.journeys.tour import Tour

LEARNED = "Silence is an answer one has to wait for."
PRIVATE = " I was relieved, and a little envious."


def create(tour: Tour) -> None:
    """Name, passphrase, recovery words."""
    tour.say("Create a journal: a name, and a passphrase of four words")
    to_recovery_words(tour.stage)
    tour.say("Twelve recovery words go on paper; three of them are typed back")
    tour.picture("recovery-words")
    type_words_back(tour.stage)
    click(named(tour.stage.screen, QAbstractButton, "Create the journal"))
    wait_until(lambda: isinstance(tour.stage.screen, FirstMentorship), "the journal to be made")
    tour.stage.quiet()


def sample(tour: Tour) -> None:
    """The third screen offers a look around; Today then shows what is due in the story."""
    stage = tour.stage
    tour.picture("first-mentorship")
    tour.say("Look around first: the sample, an invented story of three mentorships")
    click(named(stage.screen, QAbstractButton, "Only look around first"))
    wait_until(lambda: stage.window.view is not None, "the journal to be shown")
    tour.say("Today: a meeting tomorrow, a session to write up, open promises, goals")
    tour.picture("today")


def first_mentorship(tour: Tour) -> None:
    """Somebody real, beside the invented ones."""
    stage = tour.stage
    tour.say("The first mentorship of one's own: Noor Haddad")
    stage.press(Qt.Key.Key_N, CTRL | SHIFT)
    wait_until(lambda: _on(tour, PageName.MENTORSHIP), "the form")
    stage.quiet()
    type_text(named(stage.page, QLineEdit, "Their name"), "Noor Haddad")
    click(named(stage.page, QAbstractButton, "I mentor"))
    tour.picture("mentorship")
    click(named(stage.page, QAbstractButton, "Begin"))
    named(stage.view.sidebar, QAbstractButton, "Noor Haddad, I'm the mentor")
    tour.picture("own-today")


def write_up(tour: Tour) -> None:
    """Jonas's Tuesday, with a private note and a rating."""
    stage = tour.stage
    tour.say("Write up Tuesday's session with Jonas")
    click(named(stage.page, QAbstractButton, "Write up Tuesday's session with Jonas"))
    wait_until(lambda: _on(tour, PageName.WRITE_UP), "the write-up")
    stage.quiet()
    editor = named(stage.page, MarkdownEditor, "What was talked about")
    editor.setFocus()
    stage.press(Qt.Key.Key_End, CTRL)
    type_text(editor, "\n\n**Next time** I ask, and count to five.")
    click(named(stage.page, QAbstractButton, "Energy, 4 of 5, lively"))
    click(named(stage.page, QAbstractButton, "Add to: Learned"))
    stage.type(LEARNED)
    tour.say("A private note, which no export ever sees; everything is saved by itself")
    private = named(stage.page, MarkdownEditor, "Private note")
    private.setFocus()
    stage.press(Qt.Key.Key_End, CTRL)
    type_text(private, PRIVATE)
    wait_saved(stage)
    tour.picture("write-up")
    tour.say("Finish: which of these may Jonas see?")
    click(named(stage.page, QAbstractButton, "Finish write-up"))
    dialog = wait_for_dialog(stage, FinishWriteUp)
    tour.picture("finish")
    click(named(dialog, QAbstractButton, "Finish"))
    wait_until(lambda: not dialog.isVisible(), "the list to close")
    stage.quiet()


def goal(tour: Tour) -> None:
    """A rating, as after a check-in."""
    stage = tour.stage
    tour.say("Record progress on a goal with Amara")
    click(named(stage.view.sidebar, QAbstractButton, "Amara Okafor, I'm the mentee, Reverse"))
    wait_until(lambda: _about(tour, "Amara"), "Amara's pages")
    click(named(stage.view.sidebar, QAbstractButton, "Goals, Amara Okafor"))
    wait_until(lambda: _on(tour, PageName.GOALS), "the goals")
    stage.quiet()
    click(named(stage.page, QAbstractButton, "Rate it"))
    dialog = wait_for_dialog(stage, RateGoal)
    click(dialog.value.findChildren(QAbstractButton)[3])  # the fourth of five
    type_text(dialog.note.edit, "Found the bug on my own.")
    click(dialog.keep)
    wait_until(lambda: not dialog.isVisible(), "the rating to be kept")
    tour.picture("goal")


def search(tour: Tour) -> None:
    """As one types."""
    stage = tour.stage
    tour.say("Search everything, as one types")
    stage.press(Qt.Key.Key_K, CTRL)
    search_for(stage, "freeze")
    tour.picture("search")
    stage.press(Qt.Key.Key_Escape)
    wait_until(lambda: palette(stage) is None, "the search to close")


def export(tour: Tour) -> None:
    """The preview says what leaves and what stays; then the file is written."""
    stage = tour.stage
    tour.say("Export a summary for Amara: what leaves, what stays here, and why")
    click(named(stage.view.sidebar, QAbstractButton, "Export summary, Amara Okafor"))
    wait_until(lambda: isinstance(stage.page, ExportPage), "the export")
    page = stage.page
    assert isinstance(page, ExportPage)
    wait_until(lambda: page.drawn is not None, "the pages to be drawn")
    tour.picture("export")
    click(named(page, QAbstractButton, "Save PDF"))
    wait_until(lambda: bool(page.findChildren(QFileDialog)), "the question where it goes")
    dialog = page.findChildren(QFileDialog)[0]
    name = next(edit for edit in dialog.findChildren(QLineEdit) if edit.isVisible())
    name.selectAll()
    type_text(name, str(tour.summary))
    save = dialog.findChildren(QDialogButtonBox)[0].button(QDialogButtonBox.StandardButton.Save)
    click(save)
    settle(500)
    if dialog.isVisible():  # the first press only went into the folder that was typed
        click(save)
    wait_until(tour.summary.exists, "the summary to be written")
    stage.quiet()
    tour.say(f"Saved: {tour.summary.name}, {tour.summary.stat().st_size // 1024} KiB")


def lock(tour: Tour) -> None:
    """The process is replaced: this function does not come back."""
    tour.say("Lock: the process replaces itself, so that nothing is left in memory")
    tour.stage.press(Qt.Key.Key_L, CTRL)
    wait_until(lambda: False, "the process to be replaced")


def unlock(tour: Tour) -> None:
    """In the process that came after."""
    stage = tour.stage
    tour.say("Locked. The new process shows the unlock screen")
    tour.picture("locked")
    stage.enter_passphrase("not this one")
    stage.quiet()
    tour.picture("not-opened")
    tour.say("Unlock: the same place comes back")
    stage.unlock(PASSPHRASE)
    assert tour.page_now == tour.page_before
    tour.picture("unlocked")


def find_again(tour: Tour) -> None:
    """What was learned before locking."""
    stage = tour.stage
    tour.say("Find again what was learned before locking")
    stage.press(Qt.Key.Key_K, CTRL)
    search_for(stage, "silence is an answer")
    tour.picture("found-again")
    stage.press(Qt.Key.Key_Return)
    wait_until(lambda: _on(tour, PageName.WRITE_UP), "the session it was learned in")
    tour.picture("session-again")


def _on(tour: Tour, page: PageName) -> bool:
    place = tour.stage.view.place
    return place is not None and place.page is page


def _about(tour: Tour, first_name: str) -> bool:
    whose = tour.stage.view.ways.whose
    return whose is not None and whose.first_name == first_name


Step = Callable[["Tour"], None]
FIRST_HALF: tuple[Step, ...] = (
    create, sample, write_up, goal, search, export, first_mentorship, lock,
)  # fmt: skip
SECOND_HALF: tuple[Step, ...] = (unlock, find_again)
