"""The steps of the guided tour, in order: the first evening, and a session from end to end."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QDialogButtonBox, QFileDialog, QLineEdit

from revmentor_desktop.desktop.gate.first_mentorship import FirstMentorship
from revmentor_desktop.desktop.pages.export import ExportPage
from revmentor_desktop.desktop.places import PageName
from tests.journeys import cycle
from tests.journeys.hands import (
    palette,
    search_for,
    to_recovery_words,
    type_words_back,
    wait_saved,
)
from tests.journeys.stage import (
    CTRL,
    PASSPHRASE,
    click,
    named,
    settle,
    type_text,
    wait_until,
)
from tests.journeys.tally import TALLY, Tally, counted

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
    tour.say("The first mentorship of one's own: Noor Haddad")
    cycle.begin_mentorship(tour.hands, "Noor Haddad")


def write_up(tour: Tour) -> None:
    """Jonas's Tuesday, with a promise and a private note: the first entry that is saved."""
    stage = tour.stage
    tour.say("Write up Tuesday's session with Jonas")
    with counted() as tally:
        click(named(stage.page, QAbstractButton, "Write up Tuesday's session with Jonas"))
        cycle.come_to(stage, PageName.WRITE_UP)
        stage.press(Qt.Key.Key_End, CTRL)
        tour.say("A line with ! becomes a promise; the private note no export ever sees")
        cycle.write_up(
            tour.hands, "\n\nNext time I ask.\n! Me: send the notes by friday\n", PRIVATE
        )
        since_the_start = TALLY.actions, TALLY.characters
        click(named(stage.page, QAbstractButton, "Energy, 4 of 5, lively"))
        tour.picture("write-up")
        tour.say("Finish: which of these may Jonas see?")
        cycle.finish(tour.hands)
    tour.count("First start to first saved entry", Tally(*since_the_start), 25)
    tour.count("Write-up with an action and a private note", tally, 10)
    tour.picture("written-up")


def agreement(tour: Tour) -> None:
    """What the two are there for; the rest can follow."""
    tour.say("Agree with Noor what it is for")
    cycle.agree(tour.hands, "Honest words for those who decide")
    tour.picture("agreement")


def meeting(tour: Tour) -> None:
    """A topic, jotted from wherever one is, and a meeting for it."""
    tour.say("Jot a topic with Ctrl+J, and set a meeting")
    cycle.jot(tour.hands, "How to begin with feedback")
    cycle.set_meeting(tour.hands, "today, 14:30")
    tour.picture("sessions")


def agenda(tour: Tour) -> None:
    """Built in one click, then a topic of one's own."""
    tour.say("Build its agenda")
    with counted() as tally:
        cycle.prepare(tour.hands, "Open agenda", "What a shadow review costs")
    tour.count("Agenda for a planned meeting", tally, 12)
    tour.picture("prepare")


def room(tour: Tour) -> None:
    """Lines with shorthand, and nothing private on the screen."""
    tour.say("In the room: a question, a promise, what was heard; a mark; the next topic")
    cycle.hold(
        tour.hands,
        (
            "? What would make it safe",
            "! Noor: ask three seniors by friday",
            '" A pause before the yes',
        ),
    )
    tour.picture("room")


def after(tour: Tour) -> None:
    """What was kept in the room waits beside the write-up."""
    stage = tour.stage
    tour.say("End the meeting and write it up: what was kept in the room is there")
    cycle.end_meeting(tour.hands)
    cycle.write_up(tour.hands, "Noor named two things nobody had told me.", "I was nervous.")
    click(named(stage.page, QAbstractButton, "Add to: Learned"))
    stage.type(LEARNED)
    wait_saved(stage)
    cycle.finish(tour.hands)
    tour.picture("own-write-up")


def goal(tour: Tour) -> None:
    """What comes of it."""
    tour.say("Set a goal")
    cycle.set_goal(tour.hands, "Hear feedback without defending")
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
    tour.say("Export a summary for Noor: what leaves, what stays here, and why")
    click(named(stage.view.sidebar, QAbstractButton, "Export summary, Noor Haddad"))
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


Step = Callable[["Tour"], None]
FIRST_HALF: tuple[Step, ...] = (
    create, sample, write_up, search, first_mentorship, agreement, meeting, agenda, room, after,
    goal, lock,
)  # fmt: skip
SECOND_HALF: tuple[Step, ...] = (unlock, find_again, export)
