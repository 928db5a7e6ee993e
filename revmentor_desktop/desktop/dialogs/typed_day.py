"""A field for a day that is typed as one says it, and said back."""

from datetime import date

from PySide6.QtCore import QObject

from revmentor_desktop.desktop.parts.fields import Field
from revmentor_desktop.desktop.spoken import long_day
from revmentor_desktop.journal.typed_dates import Here, read_day, say_day
from revmentor_desktop.support.errors import WrongUsage
from revmentor_desktop.support.language import translate


class TypedDay(QObject):
    """Reads a field as a day while it is typed. An empty field is no day, unless one is needed."""

    def __init__(self, field: Field, here: Here, day: date | None, *, needed: bool = False) -> None:
        super().__init__(field)
        self._field = field
        self._here = here
        self._needed = needed
        today = here.now.date()
        field.edit.setText(say_day(day, today) if day else "")
        field.edit.textChanged.connect(self._say)

    @property
    def day(self) -> date | None:
        """The day that is typed, None when there is none."""
        typed = self._field.text.strip()
        try:
            return read_day(typed, self._here) if typed else None
        except WrongUsage:
            return None

    @property
    def is_one(self) -> bool:
        """Whether the field may stay as it is; else it says what is wrong with it."""
        typed = self._field.text.strip()
        if not typed and self._needed:
            self._field.tell(translate("Dates", "Which day was it? Today is a good answer."))
            return False
        try:
            if typed:
                read_day(typed, self._here)
        except WrongUsage as wrong:
            self._field.tell(str(wrong))
            return False
        return True

    def _say(self) -> None:
        day = self.day
        if day is None:
            self._field.clear_told()
        else:
            self._field.tell(long_day(day, self._here.now.date()), wrong=False)
