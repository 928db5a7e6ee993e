"""Dialogs that come back: locked in the middle of typing, they open again after the unlocking."""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal

from revmentor_desktop.desktop.parts.dialog import Dialog
from revmentor_desktop.desktop.typed import type_into, typed_in
from revmentor_desktop.operations.unfinished import Typed, Unfinished


@dataclass(frozen=True, slots=True)
class _Open:
    """A dialog one is in, and by which it is known again."""

    dialog: Dialog
    kind: str
    item_id: str


class Returning(QObject):
    """Knows what is being typed over the pages, and what waits to be gone on with.

    `over` says that something that came back was kept or left, so that the journal forgets it.
    """

    over = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._open: list[_Open] = []
        self._waiting: dict[tuple[str, str], Unfinished] = {}
        self._taken: dict[tuple[str, str], Unfinished] = {}
        self._away = False

    def open(self, dialog: Dialog, kind: str, item_id: str) -> None:
        """Open a dialog, with what was typed in it before a lock if it was this one.

        While the window is blank to be locked or closed none opens: it would lie there to be read.
        """
        typed = self.take(kind, item_id)
        if typed is not None:
            dialog.make_rows(typed)
            type_into(dialog, typed)
        if self._away:
            self.give_back(Unfinished(kind, item_id, _held(dialog)))
            dialog.deleteLater()
            return
        known = _Open(dialog, kind, item_id)
        self._open.append(known)
        dialog.finished.connect(lambda _result: self._finished(known))
        dialog.open()

    def take(self, kind: str, item_id: str) -> Typed | None:
        """What was typed of this before a lock, None when nothing was; it is given out once."""
        found = self._waiting.pop((kind, item_id), None)
        if found is None:
            return None
        self._taken[found.about] = found
        return found.typed

    def give_back(self, one: Unfinished) -> None:
        """What could not be kept is typed again into the dialog about it that opens next."""
        self._taken.pop(one.about, None)
        self._waiting[one.about] = one

    def done(self, kind: str, item_id: str) -> None:
        """What came back was kept or left."""
        about = (kind, item_id)
        if self._taken.pop(about, None) or self._waiting.pop(about, None):
            self.over.emit()

    def wait(self, unfinished: tuple[Unfinished, ...]) -> None:
        """This waits to be gone on with, in this order."""
        self._waiting = {one.about: one for one in unfinished}
        self._taken = {}

    @property
    def kept(self) -> tuple[Unfinished, ...]:
        """What the journal has to remember of what came from it."""
        return (*self._waiting.values(), *self._taken.values())

    def hand_over(self, more: Iterable[Unfinished] = ()) -> tuple[Unfinished, ...]:
        """All there is, with what pages add; from here on it waits, and a dialog may close."""
        self._away = True
        opened, self._open = self._open, []
        typed = [Unfinished(one.kind, one.item_id, _held(one.dialog)) for one in opened]
        newest = {one.about: one for one in (*self.kept, *more, *typed)}
        self.wait(tuple(newest.values()))
        return self.kept

    def stay(self) -> None:
        """The journal stays open after all: dialogs open again."""
        self._away = False

    def _finished(self, known: _Open) -> None:
        """After what the dialog was for is under way: the words are always somewhere."""
        if known in self._open:
            self._open.remove(known)
            QTimer.singleShot(0, self, lambda: self.done(known.kind, known.item_id))


def _held(dialog: Dialog) -> Typed:
    """What is typed in a dialog, and which rows it has for that."""
    return {**typed_in(dialog), **dialog.rows_made()}
