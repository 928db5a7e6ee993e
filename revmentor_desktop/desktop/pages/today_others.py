"""The meetings after the next one, and the people with whom none is set."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from revmentor_desktop.desktop.pages.today_words import next_moment
from revmentor_desktop.desktop.parts.avatar import Avatar
from revmentor_desktop.desktop.parts.buttons import IconButton, LinkButton
from revmentor_desktop.desktop.parts.card import Card
from revmentor_desktop.desktop.parts.click_row import ClickRow
from revmentor_desktop.desktop.parts.paragraph import Paragraph
from revmentor_desktop.desktop.theme.dress import dress
from revmentor_desktop.journal.mentorship import Mentorship
from revmentor_desktop.operations.today import NextSession
from revmentor_desktop.support.language import translate

FIRST = 4
"""Rows shown before the rest is asked for."""


class OthersCard(Card):
    """One row for each; `opened`, `moving` and `planning` as in the large card."""

    opened = Signal(object)
    moving = Signal(object)
    planning = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[object, ...] = ()
        self._all = False
        self._title = dress(QLabel(self), role="rowStrong")
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        self.more = LinkButton("", self)
        self.more.clicked.connect(self._show_all)
        head = QHBoxLayout()
        head.setContentsMargins(8, 0, 8, 0)
        head.addWidget(self._title)
        self.body.setContentsMargins(12, 17, 12, 12)
        self.body.setSpacing(6)
        self.body.addLayout(head)
        self.body.addLayout(self._rows)
        foot = QHBoxLayout()
        foot.setContentsMargins(8, 0, 8, 0)
        foot.addWidget(self.more)
        foot.addStretch(1)
        self.body.addLayout(foot)

    def show_others(
        self, coming: tuple[NextSession, ...], without: tuple[Mentorship, ...], today: date
    ) -> None:
        """Show the meetings, soonest first, then those who have none."""
        wanted = (coming, without, today)
        self.setVisible(bool(coming or without))
        self._title.setText(self.tr("Also coming up") if coming else self.tr("Others"))
        if wanted != self._shown:
            self._shown = wanted
            self._build(coming, without, today)

    def _build(
        self, coming: tuple[NextSession, ...], without: tuple[Mentorship, ...], today: date
    ) -> None:
        while (taken := self._rows.takeAt(0)) is not None:
            widget = taken.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        rows = [self._meeting(row, today) for row in coming]
        rows += [self._nothing(mentorship) for mentorship in without]
        for number, row in enumerate(rows):
            self._rows.addWidget(row)
            row.setVisible(self._all or number < FIRST)
        hidden = 0 if self._all else max(0, len(rows) - FIRST)
        self.more.setVisible(hidden > 0)
        self.more.setText(translate("Today", "Show %n more", n=hidden))

    def _meeting(self, coming: NextSession, today: date) -> QWidget:
        name = coming.mentorship.counterpart
        row = self._row(coming.mentorship, next_moment(coming.session.when, today))
        row.clicked.connect(lambda: self.opened.emit(coming.session))
        move = IconButton(
            "calendar-blank",
            self.tr("Reschedule the meeting with {name}").format(name=name),
            row,
        )
        move.clicked.connect(lambda: self.moving.emit(coming))
        _add(row, move)
        return row

    def _nothing(self, mentorship: Mentorship) -> QWidget:
        row = self._row(mentorship, self.tr("No meeting yet"))
        row.clicked.connect(lambda: self.planning.emit(mentorship))
        name = mentorship.counterpart
        plan = IconButton(
            "calendar-plus", self.tr("Set a meeting with {name}").format(name=name), row
        )
        plan.clicked.connect(lambda: self.planning.emit(mentorship))
        _add(row, plan)
        return row

    def _row(self, mentorship: Mentorship, line: str) -> ClickRow:
        row = ClickRow(self)
        row.setAccessibleName(f"{mentorship.counterpart}, {line}")
        avatar = Avatar(28, row)
        avatar.show_person(mentorship.counterpart, mentorship.colour)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Paragraph(mentorship.counterpart, "row", "1", row))
        words.addWidget(Paragraph(line, "caption", "2", row))
        layout = QHBoxLayout(row)
        layout.setContentsMargins(8, 6, 2, 6)
        layout.setSpacing(10)
        layout.addWidget(avatar)
        layout.addLayout(words, 1)
        return row

    def _show_all(self) -> None:
        self._all = True
        for number in range(self._rows.count()):
            item = self._rows.itemAt(number)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.show()
        self.more.hide()


def _add(row: QWidget, widget: QWidget) -> None:
    layout = row.layout()
    if layout is not None:
        layout.addWidget(widget)
