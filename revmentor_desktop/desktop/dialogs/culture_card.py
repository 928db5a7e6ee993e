"""The culture card: how to say the name, languages, holidays, and how to speak. Only mine."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from revmentor_desktop.desktop.dialogs.culture_days import CountryRow, HolidayRow
from revmentor_desktop.desktop.editor.lines_field import LinesField
from revmentor_desktop.desktop.parts.banner import Banner
from revmentor_desktop.desktop.parts.buttons import LinkButton
from revmentor_desktop.desktop.parts.combo import ComboBox
from revmentor_desktop.desktop.parts.dialog import Dialog, Role
from revmentor_desktop.desktop.parts.fields import Field
from revmentor_desktop.desktop.parts.private_panel import PrivatePanel
from revmentor_desktop.desktop.parts.scroll import inside_dialog
from revmentor_desktop.desktop.theme.dress import dress
from revmentor_desktop.journal.culture import CultureCard, Holidays
from revmentor_desktop.journal.typed_dates import Here
from revmentor_desktop.operations.holiday import Country
from revmentor_desktop.support.errors import KnownFailure, WrongUsage

_WIDE = 600
_DAYS, _COUNTRIES = "days", "countries"
"""Names of what is kept over a lock besides the fields."""


class CultureCardForm(Dialog):
    """`chosen` carries the card as typed; whoever keeps it accepts the dialog, or `tell`s it.

    `fixed` shows the card of somebody who was put away: to read, and to close.
    """

    chosen = Signal(object)

    def __init__(
        self,
        card: CultureCard,
        name: str,
        known: Sequence[Country],
        here: Here,
        parent: QWidget,
        *,
        fixed: bool = False,
    ) -> None:
        super().__init__(parent, self.tr("How to be with {name}").format(name=name), wide=_WIDE)
        self._card, self._here, self._known = card, here, known
        self.days: list[HolidayRow] = []
        self.countries: list[CountryRow] = []
        self.panel = PrivatePanel(self)
        self.panel.title.setText(self.tr("Culture card"))
        self._rows = self.panel.body
        self.fields: dict[str, Field | LinesField] = {
            "pronunciation": self._field(self.tr("How to say the name"), card.pronunciation),
            "languages": self._field(self.tr("Languages"), card.languages),
            "zone": self._field(self.tr("Time zone"), card.zone, "Europe/London"),
            "directness": self._long(self.tr("How directly they speak"), card.directness),
            "feedback": self._long(self.tr("How they like feedback"), card.feedback),
            "notes": self._long(self.tr("Anything else"), card.notes),
        }
        self._add_holidays(card.holidays)
        self.trouble = Banner(self)
        self.body.addWidget(inside_dialog(self.panel, self, parent))
        self.body.addWidget(self.trouble)
        leave = self.tr("Close") if fixed else self.tr("Leave it")
        self.add_button(leave, "secondary", Role.RejectRole)
        self.keep = self.add_button(self.tr("Keep it"), "primary", Role.ActionRole)
        self.keep.setDefault(True)
        self.keep.clicked.connect(self.commit)
        self.fields["pronunciation"].edit.setFocus()
        if fixed:
            self._fix()

    def commit(self) -> None:
        """Hand over what was typed; a day nobody can read is told at its field."""
        for row in self.days:
            if not row.is_one:
                row.day.edit.setFocus()
                return
        typed = tuple(day for row in self.days if (day := row.holiday) is not None)
        codes = tuple(row.country.code for row in self.countries)
        self.trouble.hide()
        self.keep.working(self.tr("Keeping it"))
        self.chosen.emit(
            replace(
                self._card,
                pronunciation=self._kept("pronunciation"),
                languages=self._kept("languages"),
                zone=self._kept("zone"),
                directness=self._kept("directness"),
                feedback=self._kept("feedback"),
                notes=self._kept("notes"),
                holidays=Holidays(typed, codes),
            )
        )

    def tell(self, failure: KnownFailure) -> None:
        """Say why it was not kept: at the time zone when that is what was refused."""
        self.keep.ready()
        if isinstance(failure, WrongUsage):
            zone = self.fields["zone"]
            zone.tell(" ".join(part for part in (str(failure), failure.todo) if part))
            zone.edit.setFocus()
        else:
            self.trouble.show_failure(failure)

    def rows_made(self) -> Mapping[str, str | int]:
        codes = ",".join(row.country.code for row in self.countries)
        return {_DAYS: len(self.days), _COUNTRIES: codes}

    def make_rows(self, made: Mapping[str, str | int]) -> None:
        wanted = made.get(_DAYS)
        if isinstance(wanted, int):
            for row in self.days[wanted:]:
                self._drop_day(row)
            for _ in range(wanted - len(self.days)):
                self._insert_day(HolidayRow(None, self._here, self.panel))
        codes = [code for code in str(made.get(_COUNTRIES, "")).split(",") if code]
        for country in self.countries[:]:
            if country.country.code not in codes:
                self._drop_country(country)
        names = {country.code: country for country in self._known}
        for code in codes:
            self._insert_country(names.get(code, Country(code, code)))

    def _fix(self) -> None:
        """Let everything be read, and nothing be changed."""
        self.setProperty("reads", True)
        for field in self.fields.values():
            field.edit.setReadOnly(True)
        for row in self.days:
            row.fix()
        for gone in (self.keep, self.another, self.pick, *(row.away for row in self.countries)):
            gone.hide()

    def _kept(self, name: str) -> str:
        """A text nobody changed here stays as it was."""
        field = self.fields[name]
        before = str(getattr(self._card, name))
        shown = before if isinstance(field, LinesField) else _flat(before)
        return before if field.text == shown else field.text.strip()

    def _long(self, label: str, text: str) -> LinesField:
        field = LinesField(label, self.panel)
        field.show_text(text)
        self._rows.addWidget(field)
        return field

    def _field(self, label: str, text: str, example: str = "") -> Field:
        field = Field(label, self.panel)
        field.edit.setText(_flat(text))
        field.edit.setCursorPosition(0)
        field.edit.setPlaceholderText(example)
        field.edit.textEdited.connect(field.clear_told)
        self._rows.addWidget(field)
        return field

    def _add_holidays(self, holidays: Holidays) -> None:
        heading = dress(QLabel(self.tr("Their holidays"), self.panel), role="labelMedium")
        self._rows.addWidget(heading)
        self._day_rows, self._country_rows = QVBoxLayout(), QVBoxLayout()
        for rows in (self._day_rows, self._country_rows):
            rows.setContentsMargins(0, 0, 0, 0)
            rows.setSpacing(8)
        self.another = LinkButton(self.tr("Add a day"), self.panel, icon="plus")
        self.another.clicked.connect(self._begin_day)
        self.pick = ComboBox(self.panel)
        self.pick.setAccessibleName(self.tr("Public holidays of a country"))
        self.pick.addItem(self.tr("Public holidays of …"))
        self.pick.addItems([f"{country.name} ({country.code})" for country in self._known])
        self.pick.activated.connect(self._picked)
        self.pick.setSizeAdjustPolicy(
            ComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self._rows.addLayout(self._day_rows)
        self._rows.addWidget(self.another, 0, Qt.AlignmentFlag.AlignLeading)
        self._rows.addLayout(self._country_rows)
        self._rows.addWidget(self.pick)
        for known in holidays.typed:
            self._insert_day(HolidayRow(known, self._here, self.panel))
        names = {country.code: country for country in self._known}
        for code in holidays.countries:
            self._insert_country(names.get(code, Country(code, code)))

    def _begin_day(self) -> None:
        row = HolidayRow(None, self._here, self.panel)
        self._insert_day(row)
        row.day.edit.setFocus()

    def _insert_day(self, row: HolidayRow) -> None:
        row.gone.connect(lambda: self._drop_day(row))
        self.days.append(row)
        self._day_rows.addWidget(row)
        row.show()

    def _drop_day(self, row: HolidayRow) -> None:
        self.another.setFocus()
        self.days.remove(row)
        row.setParent(None)
        row.deleteLater()

    def _picked(self, place: int) -> None:
        """A country was chosen; the list is ready for the next one."""
        self.pick.setCurrentIndex(0)
        if place > 0:
            self._insert_country(self._known[place - 1])

    def _insert_country(self, country: Country) -> None:
        if any(row.country.code == country.code for row in self.countries):
            return
        row = CountryRow(country, self.panel)
        row.gone.connect(lambda: self._drop_country(row))
        self.countries.append(row)
        self._country_rows.addWidget(row)
        row.show()

    def _drop_country(self, row: CountryRow) -> None:
        self.pick.setFocus()
        self.countries.remove(row)
        row.hide()
        row.deleteLater()


def _flat(text: str) -> str:
    return " ".join(text.split())
