"""The commands of the open journal: what its keys and its menu bar do."""

from collections.abc import Callable
from typing import Protocol

from revmentor_desktop.desktop.commands import Command, Group
from revmentor_desktop.desktop.jotting import Jotting
from revmentor_desktop.desktop.person_actions import PersonActions
from revmentor_desktop.desktop.places import PageName, Place
from revmentor_desktop.desktop.sidebar.person_pages import PERSON_PAGES, page_title
from revmentor_desktop.desktop.ways import Ways
from revmentor_desktop.journal.mentorship import Mentorship
from revmentor_desktop.support.language import translate


class Frame(Protocol):
    """What the commands work on: the view of the open journal."""

    ways: Ways
    person_actions: PersonActions
    jotting: Jotting

    def search(self) -> None:
        """Open the search."""

    def next_pane(self, step: int) -> None:
        """The keyboard to the next part of the window, or the one before."""

    def undo(self) -> None:
        """Take back what was done last."""

    def lock(self) -> None:
        """Lock the journal."""

    def close_window(self) -> None:
        """End the program."""

    def show_help(self) -> None:
        """Tell about the page."""

    def show_keys(self) -> None:
        """Show every key."""


def menu_titles() -> dict[Group, str]:
    """The menus of the bar, in order."""
    return {
        Group.JOURNAL: translate("Menu", "Journal"),
        Group.GO: translate("Menu", "Go"),
        Group.PERSON: translate("Menu", "Mentorship"),
        Group.HELP: translate("Menu", "Help"),
    }


def commands_of(frame: Frame) -> tuple[Command, ...]:
    """Every command of the open journal."""
    return (*_journal(frame), *_pages(frame), *_ways(frame), *_person(frame), *_help(frame))


def _journal(frame: Frame) -> tuple[Command, ...]:
    here = Group.JOURNAL
    settings = Place(PageName.SETTINGS)
    return (
        Command(here, translate("Menu", "New here"), "Ctrl+N", frame.ways.begin_new),
        Command(here, translate("Menu", "Jot a topic"), "Ctrl+J", frame.jotting.begin),
        Command(here, translate("Menu", "Search or jump to"), "Ctrl+K", frame.search),
        Command(here, translate("Menu", "Undo the last action"), "Ctrl+Z", frame.undo),
        Command(here, translate("Menu", "Settings"), "Ctrl+,", lambda: frame.ways.go(settings)),
        Command(here, translate("Menu", "Lock now"), "Ctrl+L", frame.lock),
        Command(here, translate("Menu", "Quit"), "Ctrl+Q", frame.close_window),
    )


def _pages(frame: Frame) -> tuple[Command, ...]:
    def to(page: PageName) -> Callable[[], None]:
        return lambda: frame.ways.go(Place(page))

    def of_person(page: PageName) -> Callable[[], None]:
        def go() -> None:
            if frame.ways.whose is not None:
                frame.ways.go(Place(page, frame.ways.whose.id))

        return go

    return (
        Command(Group.GO, translate("Menu", "Today"), "Ctrl+0", to(PageName.TODAY)),
        Command(Group.GO, translate("Menu", "Notes"), "", to(PageName.NOTES)),
        *(
            Command(Group.GO, page_title(one.page), f"Ctrl+{one.digit}", of_person(one.page))
            for one in PERSON_PAGES
        ),
    )


def _ways(frame: Frame) -> tuple[Command, ...]:
    def command(words: str, keys: str, run: Callable[[], object]) -> Command:
        return Command(Group.GO, words, keys, run)

    return (
        command(translate("Menu", "Next person"), "Ctrl+Tab", lambda: frame.ways.next_person(1)),
        command(
            translate("Menu", "Person before"), "Ctrl+Shift+Tab", lambda: frame.ways.next_person(-1)
        ),
        command(translate("Menu", "Next part of the window"), "F6", lambda: frame.next_pane(1)),
        command(
            translate("Menu", "Part of the window before"),
            "Shift+F6",
            lambda: frame.next_pane(-1),
        ),
        command(translate("Menu", "Back"), "Alt+Left", frame.ways.back),
        command(translate("Menu", "Forward"), "Alt+Right", frame.ways.forward),
    )


def _person(frame: Frame) -> tuple[Command, ...]:
    def about(run: Callable[[Mentorship], None]) -> Callable[[], None]:
        def go() -> None:
            if frame.ways.whose is not None:
                run(frame.ways.whose)

        return go

    here, actions = Group.PERSON, frame.person_actions
    new = Place(PageName.MENTORSHIP)
    return (
        Command(
            here, translate("Menu", "Add a mentorship"), "Ctrl+Shift+N", lambda: frame.ways.go(new)
        ),
        Command(here, translate("Menu", "Over time"), "", about(actions.over_time)),
        Command(here, translate("Menu", "Advice"), "", about(actions.advice)),
        Command(here, translate("Menu", "What it taught"), "", about(actions.lessons)),
        Command(here, translate("Menu", "Edit"), "", about(actions.edit)),
        Command(here, translate("Menu", "Rename"), "", about(actions.rename)),
        Command(here, translate("Menu", "Put away"), "", about(actions.put_away)),
        Command(here, translate("Menu", "Throw away"), "", about(actions.throw_away)),
    )


def _help(frame: Frame) -> tuple[Command, ...]:
    here = Group.HELP
    return (
        Command(here, translate("Menu", "Help for this page"), "F1", frame.show_help),
        Command(here, translate("Menu", "Keyboard shortcuts"), "Ctrl+? Ctrl+/", frame.show_keys),
    )
