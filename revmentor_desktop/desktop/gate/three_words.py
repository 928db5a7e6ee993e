"""Showing that one has the page: three of its twelve words are typed back."""

from __future__ import annotations

import secrets
from functools import partial

from PySide6.QtCore import QObject, Signal

from revmentor_desktop.desktop.gate.tasks import is_word
from revmentor_desktop.desktop.parts.fields import Field, Told

ASKED = 3


class ThreeWords(QObject):
    """Asks in the fields of a screen, and tells below them which word is another one.

    `changed` comes with every change, `entered` with Enter when all three are right.
    """

    changed = Signal()
    entered = Signal()

    def __init__(self, fields: tuple[Field, Field, Field], told: Told, parent: QObject) -> None:
        super().__init__(parent)
        self._fields = fields
        self._told = told
        self._words: tuple[str, ...] = ()
        self._numbers: tuple[int, ...] = ()
        told.hide()
        for at, field in enumerate(fields):
            field.edit.textEdited.connect(self._edited)
            field.edit.editingFinished.connect(partial(self._left, at))
            field.edit.returnPressed.connect(partial(self._entered, at))

    def begin(self, words: tuple[str, ...]) -> None:
        """Ask for three of these, drawn at random."""
        self._words = words
        self._numbers = tuple(sorted(secrets.SystemRandom().sample(range(len(words)), ASKED)))
        for field, number in zip(self._fields, self._numbers, strict=True):
            field.name(self.tr("Word {number}").format(number=number + 1))
            field.edit.clear()
            field.clear_told()
        self.changed.emit()

    def forget(self) -> None:
        """Keep nothing of the words."""
        self._words = self._numbers = ()
        for field in self._fields:
            field.edit.clear()

    def hold(self, held: bool) -> None:
        """Nothing is typed while they are taken."""
        for field in self._fields:
            field.edit.setReadOnly(held)

    @property
    def missing(self) -> str:
        """What is still to be done, empty when all three are right."""
        right = sum(self._right(at) for at in range(ASKED)) if self._numbers else 0
        if right == ASKED:
            return ""
        return (
            self.tr("Type three words from the page"),
            self.tr("One word is right, two to go"),
            self.tr("Two words are right, one to go"),
        )[right]

    def _right(self, at: int) -> bool:
        return is_word(self._fields[at].text, self._words[self._numbers[at]])

    def _edited(self) -> None:
        self._told.hide()
        for field in self._fields:
            field.clear_told()
        self.changed.emit()

    def _left(self, at: int) -> None:
        """A word that is another one is told on leaving its field, below all three."""
        field = self._fields[at]
        if self._numbers and field.text.strip() and not self._right(at):
            sentence = self.tr("Word {number} on the page is a different one.")
            told = sentence.format(number=self._numbers[at] + 1)
            field.edit.setAccessibleDescription(told)
            self._told.tell(told, True)

    def _entered(self, at: int) -> None:
        if not self._numbers:
            return
        if not self.missing:
            self.entered.emit()
        elif self._right(at):
            following = next((n for n in range(ASKED) if not self._right(n)), at)
            self._fields[following].setFocus()
