"""Keeps what is shown up to date without asking the journal more often than it can answer."""

from collections.abc import Callable
from typing import Generic, TypeVar

from revmentor_desktop.desktop.desk import Desk
from revmentor_desktop.operations.open_journal import OpenJournal
from revmentor_desktop.support.errors import KnownFailure

T = TypeVar("T")


class Fresh(Generic[T]):
    """`look` reads again and shows; while an answer is under way, one more look waits, not ten."""

    def __init__(
        self, desk: Desk, read: Callable[[OpenJournal], T], show: Callable[[T], None]
    ) -> None:
        self._desk = desk
        self._ask = desk.ask(read, self._answered, self._failed)
        self._show = show
        self._under_way = False
        self._again = False

    def look(self) -> None:
        """Read and show, soon."""
        if self._under_way:
            self._again = True
            return
        self._under_way = True
        self._ask()

    def _answered(self, value: T) -> None:
        self._under_way = False
        if self._again:
            self._again = False
            self.look()
            return
        self._show(value)

    def _failed(self, failure: KnownFailure) -> None:
        self._under_way = self._again = False
        self._desk.trouble(failure)
