"""What is chosen of a summary: the period, the sections, the kind of file (screen 09, left)."""

from dataclasses import replace
from datetime import date

from PySide6.QtCore import QDate, QLocale, QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QLabel, QScrollArea, QWidget

from revmentor_desktop.desktop.forms.export_choices import Ui_ExportChoices
from revmentor_desktop.desktop.parts.checks import CheckBox, RadioButton
from revmentor_desktop.desktop.parts.chips import ChoiceChip
from revmentor_desktop.desktop.parts.fields import Field
from revmentor_desktop.desktop.parts.words_field import WordsField
from revmentor_desktop.desktop.theme.current import scaled
from revmentor_desktop.desktop.theme.dress import dress
from revmentor_desktop.journal.summary_choice import (
    Format,
    Paper,
    Recipient,
    Section,
    SummaryChoice,
)
from revmentor_desktop.journal.summary_preview import SummaryPreview
from revmentor_desktop.journal.typed_dates import Here, read_day, say_day
from revmentor_desktop.operations.summary_memory import SummaryStart
from revmentor_desktop.support.clock import Clock
from revmentor_desktop.support.errors import WrongUsage

_WIDE = 246
_WHEN_THERE = (
    Section.CLOSING,
    Section.CHECK_INS,
    Section.CHANGES,
    Section.FEEDBACK,
    Section.TOPICS,
    Section.NEXT,
)
"""Sections that are offered only when there is something of them."""
_PAUSE_MS = 300


class ExportChoices(QScrollArea):
    """Shows a choice and changes it; `chosen` carries the new one, `reader_chosen` for whom."""

    chosen = Signal(object)
    reader_chosen = Signal(object)

    def __init__(self, clock: Clock, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._start: SummaryStart | None = None
        self._choice: SummaryChoice | None = None
        self.sections: dict[Section, CheckBox] = {}
        self._counts: dict[Section, QLabel] = {}
        inside = QWidget(self)
        self._form = Ui_ExportChoices()
        self._form.setupUi(inside)
        self._add_readers()
        self._add_sections()
        self._groups = [
            self._group(self._form.recent, self._form.whole, self._form.other),
            self._group(*self._formats().values()),
            self._group(self._form.a4, self._form.letter),
        ]
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidgetResizable(True)
        self.setWidget(inside)
        self.viewport().setAutoFillBackground(False)
        inside.setAutoFillBackground(False)
        self._inside = inside
        self._wide = False
        self._connect()

    @property
    def form(self) -> Ui_ExportChoices:
        """The controls themselves."""
        return self._form

    def begin(self, start: SummaryStart) -> None:
        """Show where a summary of somebody begins."""
        self._start, self._choice = start, start.choice
        form = self._form
        today = self._clock.today()
        form.whole_day.setText(self._day(start.first_day))
        form.recent_day.setText(self._day(start.recent_day))
        form.whole.setChecked(True)
        form.dates.hide()
        form.first.edit.setText(say_day(start.first_day, today))
        form.last.edit.setText(say_day(today, today))
        for reader, radio in self.readers.items():
            radio.setText(reader.label(start.mentorship.first_name))
        self.readers[start.choice.recipient].setChecked(True)
        with QSignalBlocker(self.words.edit):
            self.words.show_text(start.choice.words)
        for section, box in self.sections.items():
            box.setChecked(section in start.choice.sections)
        self._formats()[start.choice.format].setChecked(True)
        (form.a4 if start.choice.paper is Paper.A4 else form.letter).setChecked(True)
        self._show_paper()
        self._fit()

    def show_counts(self, preview: SummaryPreview) -> None:
        """How many lines each section has."""
        for section, label in self._counts.items():
            count = preview.counts.get(section, 0)
            label.setText(str(count) if count else "")
        for section in _WHEN_THERE:
            there = bool(preview.counts.get(section))
            self.sections[section].setVisible(there)
            self._counts[section].setVisible(there)
        self._fit()

    def use_all_width(self, wide: bool) -> None:
        """Take all the room there is, or only as much as the words need."""
        self._wide = wide
        self._fit()

    def follow(self, choice: SummaryChoice) -> None:
        """Take what was changed elsewhere: ticks, and a section that was left out."""
        self._choice = choice
        if choice.words != self.words.text and not self._typed.isActive():
            with QSignalBlocker(self.words.edit):
                self.words.show_text(choice.words)
        for section, box in self.sections.items():
            box.setChecked(section in choice.sections)

    @property
    def locked(self) -> bool:
        """Whether the file is to have a passphrase."""
        return self._form.locked.isChecked()

    def first_focus(self) -> QWidget:
        """Where the keyboard begins."""
        return self._form.whole

    def _fit(self) -> None:
        """Wide enough for every word; it scrolls down only."""
        wanted = max(scaled(_WIDE), self._inside.minimumSizeHint().width() + 6)
        self.setMinimumWidth(0 if self._wide else wanted)
        self.setMaximumWidth(16_777_215 if self._wide else wanted)

    def _add_readers(self) -> None:
        """For whom, and a note of one's own for the top."""
        self.readers = {reader: RadioButton("", self) for reader in Recipient}
        group = self._group(*self.readers.values())
        group.idClicked.connect(lambda at: self.reader_chosen.emit(list(Recipient)[at]))
        for radio in self.readers.values():
            self._form.readers.addWidget(radio)
        hint = self.tr("Stands on top of the first page")
        self.words = WordsField(self.tr("A note of your own"), hint, self)
        self._form.readers.addWidget(self.words)
        self._typed = QTimer(self, interval=_PAUSE_MS, singleShot=True)
        self._typed.timeout.connect(self._take)
        self.words.edit.textChanged.connect(self._typed.start)

    def take_words(self) -> None:
        """Take what was typed just now, before the page is left."""
        if self._typed.isActive():
            self._typed.stop()
            self._take()

    def _add_sections(self) -> None:
        for section in Section:
            box = CheckBox(section.heading, self)
            count = dress(QLabel(self), role="label", tone="3")
            row = QHBoxLayout()
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(8)
            row.addWidget(box, 1)
            row.addWidget(count)
            self._form.sections.addLayout(row)
            self.sections[section], self._counts[section] = box, count

    def _group(self, *buttons: QWidget) -> QButtonGroup:
        group = QButtonGroup(self)
        for number, button in enumerate(buttons):
            group.addButton(button, number)  # type: ignore[arg-type]  # all are buttons
        return group

    def _connect(self) -> None:
        form = self._form
        for group in self._groups:
            group.idClicked.connect(lambda _id: self._take())
        for box in self.sections.values():
            box.clicked.connect(lambda _on: self._take())
        for field in (form.first, form.last):
            field.edit.editingFinished.connect(self._take_dates)

    def _take(self) -> None:
        """Make a choice of what is shown, and tell it."""
        form = self._form
        form.dates.setVisible(form.other.isChecked())
        self._show_paper()
        period = self._period()
        if self._choice is None or period is None:
            return
        self._choice = replace(
            self._choice,
            start=period[0],
            end=period[1],
            sections=frozenset(name for name, box in self.sections.items() if box.isChecked()),
            words=self.words.text,
            format=self._format(),
            paper=Paper.A4 if form.a4.isChecked() else Paper.LETTER,
        )
        self.chosen.emit(self._choice)

    def _take_dates(self) -> None:
        if self._form.other.isChecked():
            self._take()

    def _period(self) -> tuple[date, date] | None:
        """The two days; None while a typed one cannot be read, which is told at its field."""
        form, today = self._form, self._clock.today()
        if self._start is None:
            return None
        if form.whole.isChecked():
            return self._start.first_day, today
        if form.recent.isChecked():
            return self._start.recent_day, today
        days = [self._read(field) for field in (form.first, form.last)]
        first, last = days
        if first is None or last is None:
            return None
        if first > last:
            form.last.tell(self.tr("This is before the first day."))
            return None
        return first, last

    def _read(self, field: Field) -> date | None:
        here = Here(self._clock.local(), self._clock.zone)
        try:
            day = read_day(field.text, here)
        except WrongUsage as wrong:
            field.tell(wrong.what)
            return None
        field.clear_told()
        return day

    def _show_paper(self) -> None:
        """Only pages have a paper."""
        for chip in (self._form.a4, self._form.letter):
            chip.setVisible(self._format().has_paper)

    def _formats(self) -> dict[Format, ChoiceChip]:
        form = self._form
        return {
            Format.PDF: form.pdf,
            Format.WORD: form.word,
            Format.HTML: form.html,
            Format.MARKDOWN: form.markdown,
        }

    def _format(self) -> Format:
        return next(one for one, chip in self._formats().items() if chip.isChecked())

    def _day(self, day: date) -> str:
        near = day.year == self._clock.today().year
        pattern = self.tr("d MMM") if near else self.tr("d MMM yyyy")
        return QLocale().toString(QDate(day.year, day.month, day.day), pattern)
