"""The cycle of a session as a person goes through it, one step per function."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QDialog

from revmentor_desktop.desktop.dialogs.agreement_why import AgreementWhy
from revmentor_desktop.desktop.dialogs.finish_write_up import FinishWriteUp
from revmentor_desktop.desktop.dialogs.goal_form import GoalForm
from revmentor_desktop.desktop.dialogs.jot_topic import JotTopic
from revmentor_desktop.desktop.dialogs.session_details import SessionDetails
from revmentor_desktop.desktop.places import PageName
from tests.journeys.hands import Hands, wait_for_dialog, wait_saved
from tests.journeys.stage import CTRL, SHIFT, Stage, named, settle, wait_until

ALT = Qt.KeyboardModifier.AltModifier
ENTER = Qt.Key.Key_Return


def on(stage: Stage, page: PageName) -> bool:
    """Whether that page is shown."""
    place = stage.view.place
    return place is not None and place.page is page


def come_to(stage: Stage, page: PageName) -> None:
    """Wait until that page is shown, with all that is on it."""
    wait_until(lambda: on(stage, page), f"the page {page}")
    stage.quiet()


def begin_mentorship(hands: Hands, name: str) -> None:
    """Two lines are enough; one of them is filled in."""
    hands.press(Qt.Key.Key_N, CTRL | SHIFT)
    come_to(hands.stage, PageName.MENTORSHIP)
    hands.type(name)
    hands.press(ENTER)
    named(hands.stage.view.sidebar, QAbstractButton, f"{name}, I'm the mentor")
    come_to(hands.stage, PageName.SESSIONS)


def agree(hands: Hands, purpose: str) -> None:
    """A first version of the agreement, with what it is for."""
    hands.press(Qt.Key.Key_5, CTRL)
    come_to(hands.stage, PageName.AGREEMENT)
    hands.use("Begin the agreement")
    hands.type(purpose)
    hands.press(Qt.Key.Key_S, CTRL)
    wait_for_dialog(hands.stage, AgreementWhy)
    hands.press(ENTER)
    _closed(hands)


def jot(hands: Hands, words: str) -> None:
    """A topic, from wherever one is."""
    hands.press(Qt.Key.Key_J, CTRL)
    wait_for_dialog(hands.stage, JotTopic)
    hands.type(words)
    hands.press(ENTER)
    _closed(hands)


def set_meeting(hands: Hands, when: str) -> None:
    """The next meeting, in the list of sessions."""
    hands.press(Qt.Key.Key_1, CTRL)
    come_to(hands.stage, PageName.SESSIONS)
    hands.press(Qt.Key.Key_N, CTRL)
    wait_for_dialog(hands.stage, SessionDetails)
    hands.type(when)
    hands.press(ENTER)
    _closed(hands)


def prepare(hands: Hands, door: str, topic: str) -> None:
    """Build the agenda, add a topic of one's own and let it come first."""
    hands.use(door)
    come_to(hands.stage, PageName.PREPARE)
    hands.use("Build the agenda")
    if not hands.keys_only:
        hands.tab_to("Add a topic")
    else:
        hands.press(Qt.Key.Key_N, CTRL)
    hands.type(topic)
    hands.press(ENTER)
    wait_until(lambda: not hands.stage.page.unsaved, "the topic to be on the agenda")
    hands.stage.quiet()


def hold(hands: Hands, lines: Sequence[str]) -> None:
    """In the room: lines with shorthand, a mark, the next topic."""
    if not on(hands.stage, PageName.IN_THE_ROOM):
        hands.press(ENTER, CTRL)
        come_to(hands.stage, PageName.IN_THE_ROOM)
    for line in lines:
        hands.type(line)
        hands.press(ENTER)
    hands.press(Qt.Key.Key_1, ALT)
    hands.press(Qt.Key.Key_Escape)
    hands.press(Qt.Key.Key_N)


def end_meeting(hands: Hands) -> None:
    """The meeting is over; its write-up comes next."""
    hands.use("End and write up")
    come_to(hands.stage, PageName.WRITE_UP)


def write_up(hands: Hands, text: str, private: str) -> None:
    """What was talked about, with a promise among it, and a note for oneself."""
    hands.type(text)
    hands.press(Qt.Key.Key_P, CTRL | SHIFT)
    hands.type(private)
    wait_saved(hands.stage)


def finish(hands: Hands) -> None:
    """Finish the write-up; what the other may see stays as it is proposed."""
    settle(600)  # what is typed is read when the typing pauses
    hands.press(ENTER, CTRL)
    wait_for_dialog(hands.stage, FinishWriteUp)
    hands.press(ENTER)
    _closed(hands)


def set_goal(hands: Hands, what: str) -> None:
    """A goal, from its page."""
    hands.press(Qt.Key.Key_3, CTRL)
    come_to(hands.stage, PageName.GOALS)
    hands.press(Qt.Key.Key_N, CTRL)
    wait_for_dialog(hands.stage, GoalForm)
    hands.type(what)
    hands.press(ENTER)
    _closed(hands)


def _closed(hands: Hands) -> None:
    """Wait until no dialog is open."""
    window = hands.stage.window
    wait_until(
        lambda: not any(one.isVisible() for one in window.findChildren(QDialog)),
        "the dialog to close",
    )
    hands.stage.quiet()
    hands.stage.come_forward()
