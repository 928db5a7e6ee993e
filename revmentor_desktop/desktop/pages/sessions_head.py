"""The head of the sessions page: whose they are, how many, how the rhythm goes, filters, hours."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QBoxLayout, QButtonGroup

from revmentor_desktop.desktop.forms.sessions import Ui_Sessions
from revmentor_desktop.desktop.models.session_words import behind_words, how_many
from revmentor_desktop.desktop.still import READS
from revmentor_desktop.desktop.theme.current import scaled
from revmentor_desktop.journal.hours import YearOfSessions
from revmentor_desktop.journal.session import Status
from revmentor_desktop.journal.summary_words import hours_words
from revmentor_desktop.operations.see_sessions import SeenSessions
from revmentor_desktop.support.clock import Clock

_STATUSES: tuple[tuple[Status, ...], ...] = (
    (), (Status.HELD,), (Status.PLANNED,), (Status.MISSED,),
)  # fmt: skip

_NARROW = 620
"""Narrower than this at normal text size, the head stands in two lines."""


class SessionsHead(QObject):
    """Fills the head. `filtered` says that other sessions are wanted; `statuses` says which."""

    filtered = Signal()

    def __init__(self, form: Ui_Sessions, clock: Clock) -> None:
        super().__init__(form.content)
        self._form = form
        self._clock = clock
        for button in (form.to_side, form.views, form.new_session):
            form.title_buttons.flow.addWidget(button)
        form.title_buttons.flow.gaps(12, 8)
        for reading in (form.views, form.hours, form.show_all_again, form.write_up):
            reading.setProperty(READS, True)
        self.statuses: tuple[Status, ...] = ()
        self.filters = QButtonGroup(self)
        chips = (form.show_all, form.show_held, form.show_planned, form.show_missed)
        for number, chip in enumerate(chips):
            self.filters.addButton(chip, number)
        self.filters.idClicked.connect(self._filter)
        form.show_all_again.clicked.connect(self._all_again)

    def fit(self, width: int) -> None:
        """The buttons stand under the title where there is no room beside it."""
        narrow = width < scaled(_NARROW)
        way = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        self._form.title_row.setDirection(way)
        self._form.title_row.setStretch(0, 0 if narrow else 1)

    def show_all(self) -> None:
        """No filter, without telling anybody."""
        self._form.show_all.setChecked(True)
        self.statuses = ()

    def show(self, answer: SeenSessions) -> None:
        """Show what was read."""
        form, now, there = self._form, self._clock.local(), answer.total > 0
        form.whose.setText(answer.mentorship.counterpart)
        form.whose_dot.show_person("", "here")
        complete = answer.total <= len(answer.newest)
        form.counts.say(how_many(answer.newest, answer.total, now, complete=complete))
        form.counts.setVisible(there)
        for chip in self.filters.buttons():
            chip.setVisible(there)
        form.behind.say(behind_words(answer.behind) if answer.behind else "")
        form.behind.setVisible(answer.behind is not None)
        form.new_session.setVisible(answer.mentorship.archived_on is None)
        self._show_hours(answer.years)

    def _show_hours(self, years: tuple[YearOfSessions, ...]) -> None:
        """The newest year; all of them are behind it."""
        hours = self._form.hours
        hours.setVisible(bool(years))
        if years:
            said = self.tr("{hours} hours in {year}")
            hours.setText(said.format(hours=hours_words(years[0].minutes), year=years[0].year))
            hours.setToolTip(self.tr("The sessions that were held. Press to see every year."))

    def _filter(self, number: int) -> None:
        self.statuses = _STATUSES[number]
        self.filtered.emit()

    def _all_again(self) -> None:
        self.show_all()
        self.filtered.emit()
