"""The chosen day of a month: which sessions it has, or that it has none."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from revmentor_desktop.desktop.models.session_words import chip_of, title_of
from revmentor_desktop.desktop.parts.buttons import Button
from revmentor_desktop.desktop.parts.click_row import ClickRow
from revmentor_desktop.desktop.parts.divider import Divider
from revmentor_desktop.desktop.parts.paragraph import Paragraph
from revmentor_desktop.desktop.spoken import long_day, spoken_time
from revmentor_desktop.desktop.still import READS
from revmentor_desktop.desktop.theme.dress import dress
from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.journal.session import SessionRow
from revmentor_desktop.support.clock import Clock
from revmentor_desktop.support.language import translate

MOST = 12
"""Sessions of a day that have a row here; the list has them all."""


class DayRow(ClickRow):
    """One session of a day with several."""

    def __init__(self, session: SessionRow, clock: Clock, parent: QWidget) -> None:
        super().__init__(parent)
        self.session = session
        self.setProperty(READS, True)
        words = title_of(session)
        if session.when.at is not None:
            words = f"{spoken_time(session.when.at)} {words}"
        state = chip_of(session, clock.local())
        self.setAccessibleName(f"{words}, {state}")
        inside = QVBoxLayout(self)
        inside.setContentsMargins(10, 6, 10, 6)
        inside.setSpacing(0)
        inside.addWidget(Paragraph(words, "label", "1", self))
        inside.addWidget(dress(QLabel(state, self), role="caption", tone="2"))


class DayList(QWidget):
    """Stands over what is shown of a session. `picked` carries one of the day's sessions.

    `new_asked` asks for another session on the day.
    """

    picked = Signal(object)
    new_asked = Signal()

    def __init__(self, clock: Clock, parent: QWidget) -> None:
        super().__init__(parent)
        self._clock = clock
        self.rows: list[DayRow] = []
        self._name = Paragraph("", "rowStrong", "1", self)
        self._none = Paragraph(self.tr("No session on this day."), "label", "2", self)
        self.new = Button(self.tr("Add a session"), "secondary", "plus", self)
        self.new.clicked.connect(self.new_asked)
        self._rule = Divider(self)
        self._list = QVBoxLayout()
        self._list.setSpacing(2)
        foot = QHBoxLayout()
        foot.addWidget(self.new)
        foot.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        for part in (self._name, self._none):
            layout.addWidget(part)
        layout.addLayout(self._list)
        layout.addLayout(foot)
        layout.addWidget(self._rule)
        self.hide()

    def show_day(
        self,
        day: date | None,
        sessions: Sequence[SessionRow],
        chosen: ItemId | None,
        *,
        may_add: bool,
    ) -> None:
        """Show a day that was chosen, or one with several sessions; else nothing."""
        self.setVisible(day is not None)
        if day is None:
            return
        self._show_rows(sessions, chosen)
        name = long_day(day, self._clock.today())
        if len(sessions) > 1:
            counted = translate("Sessions list", "%n session(s)", n=len(sessions))
            name = f"{name}, {counted}"
        self._name.say(name)
        self._none.setVisible(not sessions)
        self.new.setVisible(may_add)
        self.new.setAccessibleName(self.tr("Add a session, {day}").format(day=name))
        self._rule.setVisible(bool(sessions))

    def _show_rows(self, sessions: Sequence[SessionRow], chosen: ItemId | None) -> None:
        several = tuple(sessions[:MOST]) if len(sessions) > 1 else ()
        if tuple(row.session for row in self.rows) != several:
            for row in self.rows:
                row.hide()
                row.deleteLater()
            self.rows = [DayRow(session, self._clock, self) for session in several]
            for row in self.rows:
                self._list.addWidget(row)
                row.clicked.connect(lambda one=row: self.picked.emit(one.session))
        for row in self.rows:
            row.setProperty("chosen", row.session.id == chosen)
            dress(row, box="picked" if row.session.id == chosen else "row")
