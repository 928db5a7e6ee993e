"""Rows of the culture card: a day of theirs, and a country whose public holidays count."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from revmentor_desktop.desktop.dialogs.typed_day import TypedDay
from revmentor_desktop.desktop.parts.buttons import IconButton
from revmentor_desktop.desktop.parts.checks import CheckBox
from revmentor_desktop.desktop.parts.fields import Field
from revmentor_desktop.desktop.theme.dress import dress
from revmentor_desktop.journal.culture import TypedHoliday
from revmentor_desktop.journal.typed_dates import Here
from revmentor_desktop.operations.holiday import Country

_TOP = Qt.AlignmentFlag.AlignTop


class HolidayRow(QWidget):
    """A day, what it is called, and whether it comes every year."""

    gone = Signal()

    def __init__(self, known: TypedHoliday | None, here: Here, parent: QWidget) -> None:
        super().__init__(parent)
        self.day, self.name = Field("", self), Field("", self)
        self.yearly = CheckBox(self.tr("Every year"), self)
        self.away = IconButton("x", "", self)
        self.day.edit.setPlaceholderText(self.tr("1 October"))
        self.name.edit.setPlaceholderText(self.tr("What it is called"))
        if known is not None:
            self.name.edit.setText(known.name)
            self.yearly.setChecked(known.every_year)
        self._day = TypedDay(self.day, here, known.day if known else None)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.day, 2, _TOP)
        row.addWidget(self.name, 3, _TOP)
        row.addWidget(self.yearly)
        row.addWidget(self.away)
        self._call()
        self.name.edit.textEdited.connect(self._call)
        self.away.clicked.connect(self.gone)

    @property
    def is_one(self) -> bool:
        """Whether the row is empty or says a day that is understood."""
        if self.name.text.strip() and not self.day.text.strip():
            self.day.tell(self.tr("Which day is it?"))
            return False
        return self._day.is_one

    @property
    def holiday(self) -> TypedHoliday | None:
        """The day that is typed, None when the row is empty."""
        day, name = self._day.day, self.name.text.strip()
        if day is None:
            return None
        return TypedHoliday(day, name or self.tr("A holiday"), self.yearly.isChecked())

    def fix(self) -> None:
        """Let the day be read and not be changed."""
        for field in (self.day, self.name):
            field.edit.setReadOnly(True)
        self.yearly.setEnabled(False)
        self.away.hide()

    def _call(self) -> None:
        """Name everything by the day it belongs to."""
        name = self.name.text.strip() or self.tr("new day")
        self.day.edit.setAccessibleName(self.tr("Day of: {name}").format(name=name))
        self.name.edit.setAccessibleName(self.tr("What the day is called"))
        self.yearly.setAccessibleName(self.tr("Every year: {name}").format(name=name))
        self.away.call(self.tr("Take away: {name}").format(name=name))


class CountryRow(QWidget):
    """A country, and a button that takes it away."""

    gone = Signal()

    def __init__(self, country: Country, parent: QWidget) -> None:
        super().__init__(parent)
        self.country = country
        words = self.tr("Public holidays of {country}").format(country=country.name)
        self.away = IconButton("x", self.tr("Take away: {name}").format(name=words), self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(dress(QLabel(words, self), role="label"), 1)
        row.addWidget(self.away)
        self.away.clicked.connect(self.gone)
