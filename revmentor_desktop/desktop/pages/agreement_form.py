"""The agreement as a form: the same page to write in, one line for one thing."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QBoxLayout, QLabel, QVBoxLayout, QWidget

from revmentor_desktop.desktop.dialogs.typed_day import TypedDay
from revmentor_desktop.desktop.editor.lines_field import LinesField
from revmentor_desktop.desktop.pages.agreement_fields import BoundaryField
from revmentor_desktop.desktop.pages.rhythm_choices import RHYTHMS
from revmentor_desktop.desktop.parts.card import Card
from revmentor_desktop.desktop.parts.dashed import DashedButton
from revmentor_desktop.desktop.parts.fields import Field
from revmentor_desktop.desktop.parts.paragraph import Paragraph
from revmentor_desktop.desktop.theme.dress import dress
from revmentor_desktop.journal.agreement import AgreementParts, BothSides, Frequency
from revmentor_desktop.journal.boundaries import tidied
from revmentor_desktop.journal.cadence_text import cadence_code, read_cadence
from revmentor_desktop.journal.role_words import cadence_words
from revmentor_desktop.journal.typed_dates import Here, say_day
from revmentor_desktop.journal.words import compared

_LONGEST_MEETING = 1440
_BOUNDARY, _WORDS, _CHECK_IN = "boundary ", "words ", "check-in"


class AgreementForm(QWidget):
    """Holds no journal: it shows parts and gives them back. `edited` comes with every change.

    `check_in` is the id of the one whose agreed changes it was filled with, "" for none.
    """

    edited = Signal()

    def __init__(
        self, parts: AgreementParts, names: tuple[str, str], here: Here, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._before, self._here = parts, here
        self._rows_of_sides: list[QBoxLayout] = []
        self.fields: dict[str, Field | LinesField] = {}
        self.boundaries: list[BoundaryField] = []
        self.check_in = ""
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(16)
        self._add_sides(names)
        self._add_facts()
        self._add_boundaries(names[0])
        self.take(_typed_of(parts, here))
        self._until = TypedDay(self._field("until"), here, parts.until)
        self._start = self.typed

    @property
    def touched(self) -> bool:
        """Whether it says something else than what it was shown."""
        return self.typed != self._start

    @property
    def typed(self) -> dict[str, str]:
        """What each field holds, to be put back after a lock."""
        held = {name: field.text for name, field in self.fields.items()}
        for place, field in enumerate(self.boundaries):
            held[f"{_BOUNDARY}{place}"] = field.name.text
            held[f"{_WORDS}{place}"] = field.words.text
        return {**held, _CHECK_IN: self.check_in} if self.check_in else held

    def take(self, typed: Mapping[str, str]) -> None:
        """Put back what was typed."""
        self.check_in = typed.get(_CHECK_IN, "")
        for name, field in self.fields.items():
            if isinstance(field, LinesField):
                field.show_text(typed.get(name, ""))
            else:
                field.edit.setText(typed.get(name, ""))
        for known in self.boundaries[:]:
            self._drop(known)
        for place in range(sum(name.startswith(_BOUNDARY) for name in typed)):
            name = typed.get(f"{_BOUNDARY}{place}", "")
            self._insert(name, typed.get(f"{_WORDS}{place}", ""))

    def check(self) -> bool:
        """Say at its field what cannot be kept, and go there."""
        if not self._until.is_one:
            self._field("until").edit.setFocus()
            return False
        minutes = self.fields["minutes"].text.strip()
        if minutes and not 1 <= int(minutes) <= _LONGEST_MEETING:
            self._field("minutes").tell(self.tr("A meeting has 1 to 1440 minutes."))
            self._field("minutes").edit.setFocus()
            return False
        return self._boundaries_hold()

    def _boundaries_hold(self) -> bool:
        """Say at a boundary why it cannot be kept as it stands."""
        names: set[str] = set()
        for field in self.boundaries:
            known = field.boundary
            name = compared(known.name)
            if not known.name and known.words:
                field.name.tell(self.tr("What is the boundary? Its words are there already."))
                field.name.setFocus()
                return False
            if name and name in names:
                field.name.tell(self.tr("There is a boundary of that name already."))
                field.name.setFocus()
                return False
            if any(not word.strip("* ") for word in known.words):
                field.words.tell(self.tr("“*” needs the beginning of a word before it."))
                field.words.setFocus()
                return False
            names.add(name)
        return True

    def parts(self) -> AgreementParts:
        """What the form says now."""
        minutes = self.fields["minutes"].text.strip()
        return AgreementParts(
            purpose="\n".join(self._lines("purpose")),
            frequency=Frequency(self._every(), int(minutes) if minutes else None),
            outcomes=self._both("outcomes"),
            asks=self._both("asks"),
            offers=self._both("offers"),
            channels=self._lines("channels"),
            places=self._lines("places"),
            check_ins=self.fields["check_ins"].text.strip(),
            boundaries=tidied([field.boundary for field in self.boundaries]),
            ground_rules=self._lines("ground_rules"),
            cannot_help_with=self._lines("cannot_help_with"),
            until=self._until.day,
        )

    def stack(self, stacked: bool) -> None:
        """Fields of both sides below one another, or side by side."""
        down, beside = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        for row in self._rows_of_sides:
            row.setDirection(down if stacked else beside)

    def _every(self) -> str:
        typed = self.fields["every"].text.strip()
        if typed == _rhythm(self._before.frequency.every):
            return self._before.frequency.every
        for rhythm in RHYTHMS:
            if rhythm is not None and typed.casefold() == cadence_words(rhythm).casefold():
                return cadence_code(rhythm)
        cadence = read_cadence(typed)
        return cadence_code(cadence) if cadence else typed

    def _both(self, part: str) -> BothSides:
        return BothSides(self._lines(f"{part}.mine"), self._lines(f"{part}.theirs"))

    def _lines(self, name: str) -> tuple[str, ...]:
        field = self.fields[name]
        return field.lines if isinstance(field, LinesField) else ()

    def _field(self, name: str) -> Field:
        field = self.fields[name]
        assert isinstance(field, Field)  # noqa: S101  # made so a few lines below
        return field

    def _add_sides(self, names: tuple[str, str]) -> None:
        card = self._card(self.tr("What we are here for"))
        self._add_lines(card, "purpose", self.tr("In a sentence"))
        for part, pattern in (
            ("outcomes", self.tr("{name} hopes to")),
            ("asks", self.tr("{name} asks for")),
            ("offers", self.tr("{name} offers")),
        ):
            row = self._side_by_side(card)
            for side, name in zip(("mine", "theirs"), names, strict=True):
                label = pattern.format(name=name)
                row.addWidget(self._lines_field(card, f"{part}.{side}", label), 1)

    def _add_facts(self) -> None:
        card = self._card(self.tr("How we work"))
        row = self._side_by_side(card)
        self._add_field(row, card, "every", self.tr("How often"), self.tr("Every two weeks"))
        self._add_field(row, card, "minutes", self.tr("Minutes"), "45")
        self._field("minutes").edit.setValidator(QIntValidator(0, 9999, self))
        row = self._side_by_side(card)
        self._add_field(row, card, "check_ins", self.tr("Check-ins"), self.tr("Once a month"))
        self._add_field(row, card, "until", self.tr("Until"), self.tr("18 December"))
        row = self._side_by_side(card)
        row.addWidget(self._lines_field(card, "places", self.tr("Where we meet")), 1)
        row.addWidget(self._lines_field(card, "channels", self.tr("Small things go by")), 1)

    def _add_boundaries(self, me: str) -> None:
        card = self._card(self.tr("Boundaries"))
        hint = self.tr("RevMentor stops a line that holds one of the words, before it leaves.")
        card.body.addWidget(Paragraph(hint, "label", "2", card))
        self._list = QVBoxLayout()
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(8)
        card.body.addLayout(self._list)
        self.another = DashedButton(self.tr("Add a boundary"), parent=card)
        self.another.clicked.connect(self._begin_boundary)
        card.body.addWidget(self.another)
        self._add_lines(card, "ground_rules", self.tr("Ground rules"))
        words = self.tr("{name} cannot help with").format(name=me)
        self._add_lines(card, "cannot_help_with", words)

    def _begin_boundary(self) -> None:
        self._insert("", "").name.edit.setFocus()
        self.edited.emit()

    def _insert(self, name: str, words: str) -> BoundaryField:
        field = BoundaryField(name, words, self)
        field.edited.connect(self.edited)
        field.gone.connect(lambda: self._take_away(field))
        self.boundaries.append(field)
        self._list.addWidget(field)
        field.show()
        return field

    def _take_away(self, field: BoundaryField) -> None:
        self.another.setFocus()
        self._drop(field)
        self.edited.emit()

    def _drop(self, field: BoundaryField) -> None:
        self.boundaries.remove(field)
        field.hide()
        field.deleteLater()

    def _card(self, heading: str) -> Card:
        card = Card(self)
        card.body.addWidget(dress(QLabel(heading, card), role="cardTitle"))
        self._rows.addWidget(card)
        return card

    def _side_by_side(self, card: Card) -> QBoxLayout:
        row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        self._rows_of_sides.append(row)
        card.body.addLayout(row)
        return row

    def _add_lines(self, card: Card, name: str, label: str) -> None:
        card.body.addWidget(self._lines_field(card, name, label))

    def _lines_field(self, card: Card, name: str, label: str) -> LinesField:
        field = LinesField(label, card)
        field.describe(self.tr("One thing a line"))
        field.edited.connect(self.edited)
        self.fields[name] = field
        return field

    def _add_field(self, row: QBoxLayout, card: Card, name: str, label: str, example: str) -> None:
        field = Field(label, card)
        field.edit.setPlaceholderText(example)
        field.edit.textEdited.connect(self.edited)
        field.edit.textEdited.connect(field.clear_told)
        self.fields[name] = field
        row.addWidget(field, 1, Qt.AlignmentFlag.AlignTop)


def _rhythm(every: str) -> str:
    cadence = read_cadence(every)
    return cadence_words(cadence) if cadence else every


def _typed_of(parts: AgreementParts, here: Here) -> dict[str, str]:
    """What the fields hold for an agreement."""
    minutes, until = parts.frequency.minutes, parts.until
    typed = {
        "purpose": parts.purpose,
        "every": _rhythm(parts.frequency.every),
        "minutes": str(minutes) if minutes else "",
        "check_ins": parts.check_ins,
        "until": say_day(until, here.now.date()) if until else "",
        "places": "\n".join(parts.places),
        "channels": "\n".join(parts.channels),
        "ground_rules": "\n".join(parts.ground_rules),
        "cannot_help_with": "\n".join(parts.cannot_help_with),
    }
    for name, both in (
        ("outcomes", parts.outcomes), ("asks", parts.asks), ("offers", parts.offers),
    ):  # fmt: skip
        typed[f"{name}.mine"] = "\n".join(both.mine)
        typed[f"{name}.theirs"] = "\n".join(both.theirs)
    for place, boundary in enumerate(parts.boundaries):
        typed[f"{_BOUNDARY}{place}"] = boundary.name
        typed[f"{_WORDS}{place}"] = ", ".join(boundary.words)
    return typed
