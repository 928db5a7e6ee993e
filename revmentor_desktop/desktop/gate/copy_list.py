"""The copies there are of a journal, to choose one to restore (16)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from revmentor_desktop.desktop.parts.buttons import LinkButton
from revmentor_desktop.desktop.parts.checks import RadioButton
from revmentor_desktop.desktop.spoken import near_moment
from revmentor_desktop.journal.when import When
from revmentor_desktop.support.clock import Clock
from revmentor_desktop.support.language import translate

if TYPE_CHECKING:
    from revmentor_desktop.operations.backups import BackupFile

FIRST = 4


class CopyList(QWidget):
    """Radio buttons, newest first. `chosen` carries the copy; the older ones come on asking."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        self._group.idClicked.connect(lambda at: self.chosen.emit(self._copies[at]))
        self._copies: tuple[BackupFile, ...] = ()
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(6)
        self._older = LinkButton("", self)
        self._older.clicked.connect(self._show_older)
        self._older.hide()
        self._clock = Clock("UTC")

    def show_copies(self, copies: Sequence[BackupFile], clock: Clock) -> None:
        """Show the newest ones, the very newest chosen."""
        for button in self._group.buttons():
            self._group.removeButton(button)
            button.deleteLater()
        self._copies, self._clock = tuple(copies), clock
        self._add(0, FIRST)
        self._rows.addWidget(self._older)
        older = len(self._copies) - FIRST
        self._older.setVisible(older > 0)
        self._older.setText(translate("CopyList", "%n older (copy|copies)", n=max(older, 0)))

    def hold(self, held: bool) -> None:
        """Nothing else can be chosen while one is being restored."""
        self.setEnabled(not held)

    def _add(self, start: int, end: int) -> None:
        for at, copy in enumerate(self._copies[start:end], start):
            button = RadioButton(copy_moment(copy, self._clock), self)
            button.setChecked(at == 0)
            self._group.addButton(button, at)
            self._rows.addWidget(button)

    def _show_older(self) -> None:
        self._older.hide()
        self._add(FIRST, len(self._copies))


def copy_moment(copy: BackupFile, clock: Clock) -> str:
    """Today, 13:20."""
    return near_moment(When.of(copy.made, clock.zone), clock.today())
