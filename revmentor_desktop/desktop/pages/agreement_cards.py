"""An agreement as it is read: both sides, the rhythm and the places, the boundaries."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from revmentor_desktop.desktop.pages.agreement_side_column import SideColumn
from revmentor_desktop.desktop.parts.buttons import Button, LinkButton
from revmentor_desktop.desktop.parts.card import Card
from revmentor_desktop.desktop.parts.chips import StateChip
from revmentor_desktop.desktop.parts.divider import Divider
from revmentor_desktop.desktop.parts.icon_label import IconLabel
from revmentor_desktop.desktop.parts.paragraph import Paragraph
from revmentor_desktop.desktop.spoken import day_and_year
from revmentor_desktop.desktop.theme.dress import dress
from revmentor_desktop.journal.agreement import AgreementParts
from revmentor_desktop.journal.agreement_words import rhythm_words
from revmentor_desktop.journal.asks import Ask
from revmentor_desktop.journal.boundaries import Boundary
from revmentor_desktop.journal.sharing import Side
from revmentor_desktop.support.language import translate

_TOP = Qt.AlignmentFlag.AlignTop


class SidesCard(Card):
    """What both are here for, mine first. `empty_asked` carries the side whose button it was."""

    empty_asked = Signal(object)

    def __init__(
        self,
        parts: AgreementParts,
        people: Sequence[tuple[str, str]],
        parent: QWidget,
        *,
        fixed: bool = False,
    ) -> None:
        super().__init__(parent)
        self.body.addWidget(Paragraph(self.tr("What we are here for"), "cardTitle", "1", self))
        if parts.purpose:
            self.body.addWidget(Paragraph(parts.purpose, "label", "2", self))
        self._sides = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._sides.setContentsMargins(0, 0, 0, 0)
        self._sides.setSpacing(22)
        self._edge = Divider(self, upright=True)
        columns = []
        for side, (full_name, name) in zip((Side.ME, Side.THEM), people, strict=True):
            column = SideColumn(side, full_name, name, parts, self, fixed=fixed)
            column.empty_asked.connect(lambda side=side: self.empty_asked.emit(side))
            columns.append(column)
        self._sides.addWidget(columns[0], 1)
        self._sides.addWidget(self._edge)
        self._sides.addWidget(columns[1], 1)
        self.body.addLayout(self._sides)

    def stack(self, stacked: bool) -> None:
        """One side under the other, or side by side."""
        down, beside = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._sides.setDirection(down if stacked else beside)
        dress(self._edge, line="h" if stacked else "v")


class FactsCard(Card):
    """The rhythm, where one meets, the channels, and until when; what is not said is left out."""

    def __init__(self, parts: AgreementParts, parent: QWidget) -> None:
        super().__init__(parent)
        self._facts = [
            _IconLines(icon, heading, under, self) for icon, heading, under in self._said(parts)
        ]
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(22)
        self._grid.setVerticalSpacing(14)
        self._grid.setColumnStretch(0, 1)
        self._edge = Divider(self, upright=True)
        self.body.addLayout(self._grid)
        self.setVisible(bool(self._facts))
        self.stack(False)

    def stack(self, stacked: bool) -> None:
        """One below the other, or two columns."""
        self._edge.setVisible(not stacked)
        self._grid.removeWidget(self._edge)
        for place, fact in enumerate(self._facts):
            self._grid.removeWidget(fact)
            row, column = (place, 0) if stacked else divmod(place, 2)
            self._grid.addWidget(fact, row, column * 2)
        self._grid.setColumnStretch(2, 0 if stacked else 1)
        if not stacked:
            self._grid.addWidget(self._edge, 0, 1, max(1, (len(self._facts) + 1) // 2), 1)

    def _said(self, parts: AgreementParts) -> list[tuple[str, str, tuple[str, ...]]]:
        check_ins = (self.tr("Check-in: {words}").format(words=parts.check_ins),)
        until = self.tr("Until {day}").format(day=day_and_year(parts.until) if parts.until else "")
        rhythm = rhythm_words(parts.frequency)
        rows = (
            ("repeat", *_first((rhythm,) if rhythm else (), check_ins if parts.check_ins else ())),
            ("map-pin", *_first(parts.places)),
            ("chat-circle-text", *_first(parts.channels)),
            ("calendar", until if parts.until else "", ()),
        )
        return [row for row in rows if row[1]]


class BoundariesCard(Card):
    """Boundaries with their words, the ground rules, and what one cannot help with.

    `released` is how often something left past one of them; `releases_asked` wants to see what.
    """

    releases_asked = Signal()

    def __init__(
        self,
        parts: AgreementParts,
        fresh: frozenset[str],
        me: str,
        released: int,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, 0, 0)
        head.setSpacing(10)
        head.addWidget(Paragraph(self.tr("Boundaries"), "cardTitle", "1", self))
        hint = self.tr("RevMentor stops a line that touches one, before it leaves.")
        head.addWidget(Paragraph(hint, "label", "2", self), 1, Qt.AlignmentFlag.AlignBottom)
        self.body.addLayout(head)
        for boundary in parts.boundaries:
            self.body.addWidget(_BoundaryRow(boundary, boundary.name in fresh, self))
        if not parts.boundaries:
            self.body.addWidget(Paragraph(self.tr("None yet."), "label", "2", self))
        if released:
            words = translate("Agreement", "Left past a boundary: %n", n=released)
            past = LinkButton(words, self, icon="clock-counter-clockwise")
            past.setProperty("reads", True)
            past.clicked.connect(self.releases_asked)
            self.body.addWidget(past, 0, Qt.AlignmentFlag.AlignLeading)
        if parts.ground_rules:
            self.body.addWidget(Divider(self))
            self.body.addWidget(Paragraph(self.tr("Ground rules"), "labelStrong", "2", self))
            for rule in parts.ground_rules:
                self.body.addWidget(_IconLines("check", "", (rule,), self))
        if parts.cannot_help_with:
            self.body.addWidget(Divider(self))
            words = self.tr("{name} cannot help with: {things}").format(
                name=me, things=", ".join(parts.cannot_help_with)
            )
            self.body.addWidget(_IconLines("info", "", (words,), self))


class AsksCard(Card):
    """Asks that no offer meets. `asked` comes when they are to become topics."""

    asked = Signal()

    def __init__(
        self, asks: tuple[Ask, ...], names: tuple[str, str], parent: QWidget, *, fixed: bool
    ) -> None:
        super().__init__(parent, "sunken")
        heading = self.tr("Nothing that is offered meets this yet")
        self.body.addWidget(Paragraph(heading, "rowStrong", "1", self))
        for ask in asks:
            name = names[0] if ask.side is Side.ME else names[1]
            words = self.tr("{name} asks for: {ask}").format(name=name, ask=ask.text)
            self.body.addWidget(Paragraph(words, "label", "2", self))
        words = self.tr("Make it a topic") if len(asks) == 1 else self.tr("Make them topics")
        button = Button(words, icon="plus", parent=self)
        button.clicked.connect(self.asked)
        self.body.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
        button.setVisible(not fixed)


class RhythmCard(Card):
    """The agreement says another rhythm than the sessions are planned in. `asked`: they follow."""

    asked = Signal()

    def __init__(self, agreed: str, planned: str, parent: QWidget) -> None:
        super().__init__(parent, "sunken")
        heading = self.tr("The sessions are planned in another rhythm")
        self.body.addWidget(Paragraph(heading, "rowStrong", "1", self))
        words = self.tr("Agreed: {agreed}. Planned: {planned}.")
        words = words.format(agreed=agreed, planned=planned or self.tr("no rhythm yet"))
        self.body.addWidget(Paragraph(words, "label", "2", self))
        button = Button(self.tr("Let the sessions follow"), icon="repeat", parent=self)
        button.clicked.connect(self.asked)
        self.body.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)


class _IconLines(QWidget):
    """An icon, a strong line, and lines below it."""

    def __init__(self, icon: str, heading: str, under: tuple[str, ...], parent: QWidget) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(IconLabel(icon, "text2", 16, self, line="label"), 0, _TOP)
        words = QVBoxLayout()
        words.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(0)
        if heading:
            words.addWidget(Paragraph(heading, "labelStrong", "1", self))
        for line in under:
            words.addWidget(Paragraph(line, "label", "2", self))
        words.addStretch(1)
        row.addLayout(words, 1)


class _BoundaryRow(QWidget):
    """A hand, the name, the words that are watched for, and whether it is new."""

    def __init__(self, boundary: Boundary, fresh: bool, parent: QWidget) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(IconLabel("hand-palm", "warn", 16, self, line="label"), 0, _TOP)
        words = QVBoxLayout()
        words.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(0)
        words.addWidget(Paragraph(boundary.name, "label", "1", self))
        if boundary.words:
            watched = self.tr("Watches for: {words}").format(words=", ".join(boundary.words))
            words.addWidget(Paragraph(watched, "caption", "2", self))
        else:
            kept = self.tr("No words to watch for: the two of you keep it.")
            words.addWidget(Paragraph(kept, "caption", "2", self))
        row.addLayout(words, 1)
        if fresh:
            row.addWidget(StateChip(self.tr("New"), "warn", parent=self), 0, _TOP)


def _first(lines: tuple[str, ...], more: tuple[str, ...] = ()) -> tuple[str, tuple[str, ...]]:
    """The first line as a heading, the rest below it."""
    every = (*lines, *more)
    return (every[0], every[1:]) if every else ("", ())
