"""What a person does in the window, with the mouse and the keyboard, one thing per function."""

from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QLineEdit, QWidget

from revmentor_desktop.desktop.gate.first_mentorship import FirstMentorship
from revmentor_desktop.desktop.gate.recovery_words import RecoveryWords
from revmentor_desktop.desktop.parts.save_state import SaveStateLine
from revmentor_desktop.desktop.search.palette import SearchPalette
from tests.journeys.stage import (
    NOTHING,
    OWNER,
    PASSPHRASE,
    Stage,
    click,
    named,
    secret_edit,
    settle,
    type_text,
    wait_until,
)

D = TypeVar("D", bound=QDialog)


class Hands:
    """One way to work: with the mouse where that is near, or with the keyboard alone.

    What they do is counted by the stage: a click, a key, each Tab; typing a text is no action.
    """

    def __init__(self, stage: Stage, *, keys_only: bool = False) -> None:
        self.stage = stage
        self.keys_only = keys_only

    def type(self, text: str) -> None:
        """A text to whatever has the keyboard."""
        self.stage.type(text)

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NOTHING) -> None:
        """One key; what comes of it is waited for."""
        self.stage.press(key, modifiers)
        self.stage.quiet()

    def use(self, name: str, root: QWidget | None = None) -> None:
        """Press the button of that name."""
        if self.keys_only:
            self._leave_the_sidebar()
            self.tab_to(name)
            self.press(Qt.Key.Key_Space)
        else:
            click(named(root or self.stage.window, QAbstractButton, name))
            self.stage.quiet()

    def _leave_the_sidebar(self) -> None:
        view = self.stage.window.view
        here = QApplication.focusWidget()
        if view is not None and here is not None and view.sidebar.isAncestorOf(here):
            self.press(Qt.Key.Key_F6)

    def tab_to(self, name: str, most: int = 80) -> QWidget:
        """Walk with Tab until something of that name has the keyboard."""
        passed: list[str] = []
        for _ in range(most):
            self.stage.come_forward()
            here = QApplication.focusWidget()
            if here is not None:
                passed.append(here.accessibleName() or getattr(here, "text", lambda: "")())
                if passed[-1] == name:
                    return here
            self.stage.press(Qt.Key.Key_Tab)
        raise AssertionError(f"Tab never came to {name!r}, only to {passed}")


def to_recovery_words(stage: Stage, owner: str = OWNER, passphrase: str = PASSPHRASE) -> None:
    """The first screen: a name, a passphrase, the passphrase once more."""
    gate = stage.screen
    type_text(named(gate, QLineEdit, "Your name"), owner)
    first = secret_edit(gate)
    type_text(first, passphrase)
    again = named(gate, QLineEdit, "Type it once more")
    type_text(again, passphrase)
    stage.quiet()
    click(named(gate, QAbstractButton, "Continue to recovery words"))
    wait_until(lambda: isinstance(stage.screen, RecoveryWords), "the recovery words")
    stage.quiet()


def words_shown(stage: Stage) -> tuple[str, ...]:
    """The twelve words as they stand on the page in the window."""
    page = stage.screen
    assert isinstance(page, RecoveryWords)
    return page._page.words


def type_words_back(stage: Stage) -> tuple[str, ...]:
    """The second screen: three words of the page, as asked."""
    words = words_shown(stage)
    gate = stage.screen
    for number, word in enumerate(words, start=1):
        for edit in gate.findChildren(QLineEdit):
            if edit.isVisible() and edit.accessibleName() == f"Word {number}":
                type_text(edit, word)
    stage.quiet()
    return words


def to_first_mentorship(stage: Stage) -> tuple[str, ...]:
    """The first two screens, to the question who it is with; the words come back."""
    to_recovery_words(stage)
    words = type_words_back(stage)
    click(named(stage.screen, QAbstractButton, "Create the journal"))
    wait_until(lambda: isinstance(stage.screen, FirstMentorship), "the journal to be made")
    stage.quiet()
    return words


def create_journal_by_hand(stage: Stage, name: str) -> tuple[str, ...]:
    """All three screens of setting up, with a first mentorship; the words come back."""
    words = to_first_mentorship(stage)
    type_text(named(stage.screen, QLineEdit, "Their name"), name)
    stage.press(Qt.Key.Key_Return)
    wait_until(lambda: stage.window.view is not None, "the journal to be shown")
    stage.quiet()
    return words


def palette(stage: Stage) -> SearchPalette | None:
    """The search, when it is open."""
    return next((one for one in stage.view.findChildren(SearchPalette) if one.isVisible()), None)


def search_for(stage: Stage, text: str) -> SearchPalette:
    """Type into the search once it is open, and wait for the answer."""
    wait_until(lambda: palette(stage) is not None, "the search to open")
    found = palette(stage)
    assert found is not None
    type_text(found.findChildren(QLineEdit)[0], text)
    settle(200)  # it waits for a pause in typing before it asks
    stage.quiet()
    return found


def wait_for_dialog(stage: Stage, kind: type[D]) -> D:
    """The dialog of that kind, once it is open."""
    found: list[D] = []

    def look() -> bool:
        found.extend(one for one in stage.window.findChildren(kind) if one.isVisible())
        return bool(found)

    wait_until(look, f"{kind.__name__} to open")
    stage.quiet()
    return found[0]


def wait_saved(stage: Stage) -> None:
    """Wait until the page has nothing unsaved, as its line says."""
    wait_until(lambda: not stage.page.unsaved, "everything to be saved")
    stage.quiet()
    assert stage.page.findChildren(SaveStateLine)
