"""The side of the agreement: who agreed when, what changed and why, when to look again."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QHBoxLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from revmentor_desktop.desktop.parts.avatar import Avatar
from revmentor_desktop.desktop.parts.buttons import Button, IconButton, LinkButton
from revmentor_desktop.desktop.parts.card import Card
from revmentor_desktop.desktop.parts.changed_text import ChangedText
from revmentor_desktop.desktop.parts.combo import ComboBox
from revmentor_desktop.desktop.parts.divider import Divider
from revmentor_desktop.desktop.parts.icon_label import IconLabel
from revmentor_desktop.desktop.parts.paragraph import Paragraph
from revmentor_desktop.desktop.parts.segmented import Segmented
from revmentor_desktop.desktop.spoken import day_and_month, day_and_year
from revmentor_desktop.desktop.theme.dress import dress
from revmentor_desktop.journal.agreement import Agreement
from revmentor_desktop.journal.agreement_changes import PartChange
from revmentor_desktop.journal.sharing import Side

_FEW = 4
"""So many versions stand side by side; more are a list."""
_TOP = Qt.AlignmentFlag.AlignTop
_LEADING = Qt.AlignmentFlag.AlignLeading


class AgreementSide(QWidget):
    """`version_chosen` carries a place among the versions, `day_asked` the side that agreed."""

    version_chosen = Signal(int)
    day_asked = Signal(object)
    looked = Signal()
    next_asked = Signal()
    compare_asked = Signal()
    card_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(14)
        self._shown = QWidget(self)
        self._rows.addWidget(self._shown, 1)

    def show_version(
        self,
        versions: Sequence[Agreement],
        at: int,
        people: Sequence[tuple[str, str]],
        changes: Sequence[PartChange],
        today: date,
        *,
        fixed: bool = False,
    ) -> None:
        """Show one of the versions, with what changed in it.

        A `fixed` one, of a mentorship that was put away, is only read.
        """
        old, self._shown = self._shown, QWidget(self)
        version, newest = versions[at], at == len(versions) - 1
        rows = QVBoxLayout(self._shown)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(14)
        self._add_head(rows, versions, at)
        for side, (full_name, name) in zip((Side.ME, Side.THEM), people, strict=True):
            row = _Agreed(side, full_name, name, version, newest and not fixed, self._shown)
            row.asked.connect(lambda side=side: self.day_asked.emit(side))
            rows.addWidget(row)
        rows.addWidget(Divider(self._shown))
        self._add_changes(rows, version, changes)
        if len(versions) > 1:
            beside = LinkButton(self.tr("Side by side"), self._shown)
            beside.setProperty("reads", True)
            beside.clicked.connect(self.compare_asked)
            rows.addWidget(beside, 0, _LEADING)
        if newest and not fixed:
            rows.addWidget(Divider(self._shown))
            self._add_look(rows, version, today)
        rows.addStretch(1)
        self._add_foot(rows, len(versions) + 1, people[1][1], fixed)
        self._rows.replaceWidget(old, self._shown)
        self._shown.show()
        _keep_keyboard(old, self._shown)
        old.hide()
        old.deleteLater()

    def _add_head(self, rows: QVBoxLayout, versions: Sequence[Agreement], at: int) -> None:
        parent = self._shown
        words = self.tr("Version {number}").format(number=versions[at].version)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(dress(QLabel(words, parent), role="cardTitle"), 1)
        names = [str(one.version) for one in versions]
        if 1 < len(names) <= _FEW:
            choice = Segmented(names, parent)
            choice.setProperty("reads", True)
            choice.choose(at)
            choice.chosen.connect(self.version_chosen)
            choice.setAccessibleName(self.tr("Version"))
            row.addWidget(choice)
        elif len(names) > _FEW:
            several = ComboBox(parent)
            several.setProperty("reads", True)
            several.addItems(names)
            several.setCurrentIndex(at)
            several.activated.connect(self.version_chosen)
            several.setAccessibleName(self.tr("Version"))
            row.addWidget(several)
        rows.addLayout(row)

    def _add_changes(
        self, rows: QVBoxLayout, version: Agreement, changes: Sequence[PartChange]
    ) -> None:
        parent = self._shown
        heading = self.tr("What changed from version {number}").format(number=version.version - 1)
        if version.version == 1:
            heading = self.tr("The first version, {day}").format(day=day_and_year(version.made_on))
        rows.addWidget(Paragraph(heading, "rowStrong", "1", parent))
        if version.reason:
            rows.addWidget(_Reason(version.reason, parent))
        for change in changes:
            part = QVBoxLayout()
            part.setContentsMargins(0, 0, 0, 0)
            part.setSpacing(2)
            part.addWidget(Paragraph(change.label, "labelMedium", "2", parent))
            part.addWidget(ChangedText(change.pieces, parent))
            rows.addLayout(part)

    def _add_look(self, rows: QVBoxLayout, version: Agreement, today: date) -> None:
        parent = self._shown
        day = version.look_again_on
        spoken = day_and_month(day) if day.year == today.year else day_and_year(day)
        words = self.tr("Look at it together again on {day}").format(day=spoken)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(IconLabel("calendar-check", "text2", 16, parent, line="label"), 0, _TOP)
        row.addWidget(Paragraph(words, "label", "2", parent), 1)
        rows.addLayout(row)
        button = LinkButton(self.tr("We looked at it today"), parent, icon="check")
        button.clicked.connect(self.looked)
        rows.addWidget(button, 0, _LEADING)

    def _add_foot(self, rows: QVBoxLayout, number: int, name: str, fixed: bool) -> None:
        parent = self._shown
        words = self.tr("{name}’s culture card, only for you").format(name=name)
        card = LinkButton(words, parent, icon="lock-simple-fill")
        card.setProperty("ink", "private_text")
        card.setProperty("reads", True)
        card.clicked.connect(self.card_asked)
        rows.addWidget(card, 0, _LEADING)
        words = self.tr("Start version {number}").format(number=number)
        start = Button(words, icon="plus", parent=parent).tall()
        start.clicked.connect(self.next_asked)
        start.setVisible(not fixed)
        rows.addWidget(start)


class _Agreed(QWidget):
    """One side: the day it agreed, or that it waits; the button enters or changes the day."""

    asked = Signal()

    def __init__(
        self,
        side: Side,
        full_name: str,
        name: str,
        version: Agreement,
        newest: bool,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        day = version.confirmed_mine if side is Side.ME else version.confirmed_theirs
        face = Avatar(28, self)
        face.show_person(full_name, "me" if side is Side.ME else "here")
        said, under = self._words(name, day)
        words = QVBoxLayout()
        words.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(0)
        words.addWidget(Paragraph(said, "labelStrong", "1", self))
        words.addWidget(Paragraph(under, "caption", "2", self))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(face, 0, _TOP)
        row.addLayout(words, 1)
        if not newest:
            row.addWidget(
                IconLabel("seal-check-fill" if day else "seal-check", _ink(day), 20, self)
            )
        elif day is not None:
            change = self.tr("Change the day {name} agreed").format(name=name)
            seal = IconButton("seal-check-fill", change, self, "accent_text", 20)
            seal.clicked.connect(self.asked)
            row.addWidget(seal)
        else:
            enter = Button(self.tr("Enter the day"), parent=self)
            enter.setAccessibleName(self.tr("Enter the day {name} agreed").format(name=name))
            enter.clicked.connect(self.asked)
            row.addWidget(enter)

    def _words(self, name: str, day: date | None) -> tuple[str, str]:
        if day is not None:
            return self.tr("{name} agreed").format(name=name), day_and_year(day)
        return self.tr("Waiting for {name}").format(name=name), self.tr("Not agreed yet")


class _Reason(Card):
    """Why a version was made."""

    def __init__(self, reason: str, parent: QWidget) -> None:
        super().__init__(parent, "sunken")
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 10, 16, 10)
        row.setSpacing(10)
        row.addWidget(IconLabel("chat-circle-text", "text2", 16, self, line="label"), 0, _TOP)
        row.addWidget(Paragraph(reason, "label", "2", self), 1)


def _ink(day: date | None) -> str:
    return "accent_text" if day else "text3"


def _keep_keyboard(old: QWidget, new: QWidget) -> None:
    """Leave the keyboard at the button it was at, or at the first one where that is gone."""
    at = QApplication.focusWidget()
    if at is None or not old.isAncestorOf(at):
        return
    buttons = new.findChildren(QAbstractButton)
    same = [one for one in buttons if _called(one) == _called(at)]
    for one in (same or buttons)[:1]:
        one.setFocus(Qt.FocusReason.OtherFocusReason)


def _called(widget: QWidget) -> str:
    words = widget.text() if isinstance(widget, QAbstractButton) else ""
    return widget.accessibleName() or words
