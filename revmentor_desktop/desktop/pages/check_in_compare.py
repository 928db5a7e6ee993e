"""Both sides' ratings beside each other (screen 13, "How is it going?")."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from revmentor_desktop.desktop.models.check_in_words import (
    FAR,
    apart_words,
    last_words,
    rating_words,
)
from revmentor_desktop.desktop.parts.avatar import Avatar
from revmentor_desktop.desktop.parts.buttons import Button, LinkButton
from revmentor_desktop.desktop.parts.card import Card
from revmentor_desktop.desktop.parts.chips import StateChip
from revmentor_desktop.desktop.parts.dashed import DashedPanel
from revmentor_desktop.desktop.parts.divider import Divider
from revmentor_desktop.desktop.parts.paragraph import Paragraph
from revmentor_desktop.desktop.parts.rating import RatingDots
from revmentor_desktop.desktop.theme.current import scaled
from revmentor_desktop.desktop.theme.dress import dress
from revmentor_desktop.journal.check_in import Answers, CheckIn, Statement
from revmentor_desktop.journal.sharing import Side
from revmentor_desktop.support.language import translate

_LEFT = Qt.AlignmentFlag.AlignLeft
_RIGHT = Qt.AlignmentFlag.AlignRight
_MIDDLE = Qt.AlignmentFlag.AlignVCenter
_BETWEEN, _BEFORE_CHIP = 26, 16
_WORDS_WIDE = 180


class CompareRow:
    """What is shown of one statement: words, last time's figures, both ratings, how far apart."""

    def __init__(self, statement: Statement, parent: QWidget) -> None:
        self.statement = statement
        self.words = QWidget(parent)
        self.last = Paragraph("", "caption", "2", self.words)
        room = QHBoxLayout(self.words)
        room.setContentsMargins(0, 0, 0, 0)
        room.setSpacing(0)
        rows = QVBoxLayout()
        rows.setSpacing(0)
        room.addLayout(rows, 1)
        room.addSpacing(12)
        rows.addWidget(Paragraph(statement.words, "row", "1", self.words))
        rows.addWidget(self.last)
        self.mine, self.theirs = RatingDots(parent, small=True), RatingDots(parent, small=True)
        self.theirs.who = "them"
        self.chip = StateChip("", "grey", "", parent)
        self.line = Divider(parent)

    def show(self, check_in: CheckIn, last: CheckIn | None, name: str) -> None:
        """Show both ratings; a finished check-in is only read."""
        before = last or None
        self.last.say(
            last_words(
                before.mine.of(self.statement) if before else None,
                before.theirs.of(self.statement) if before else None,
                name,
            )
        )
        self.last.setVisible(bool(self.last.text()))
        for dots, side, who in (
            (self.mine, Side.ME, translate("CheckIn", "You")),
            (self.theirs, Side.THEM, name),
        ):
            dots.ask(f"{who}: {self.statement.words}", rating_words())
            dots.show_value(check_in.of(side).of(self.statement))
            dots.setEnabled(check_in.finished_on is None)
        apart = check_in.apart(self.statement)
        self.chip.setVisible(apart is not None)
        if apart is not None:
            self.chip.say(apart_words(apart), "warn" if apart >= FAR else "grey")


class Compare(Card):
    """`rated` carries a side, a statement and the new rating or None.

    Their side missing, a dashed place stands for it: `asked` wants their answers, `typing` to type
    them in.
    """

    rated = Signal(object, object, object)
    asked = Signal()
    typing = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._narrow = self._missing = False
        self._order: tuple[Statement, ...] = tuple(Statement)
        self.title = dress(QLabel(self.tr("How is it going?"), self), role="cardTitle")
        self.heads = (_Head("me", self), _Head("here", self))
        self.rows: Mapping[Statement, CompareRow] = {
            statement: CompareRow(statement, self) for statement in Statement
        }
        self.missing = _Missing(self)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(0)
        self._grid.setVerticalSpacing(10)
        self.body.setContentsMargins(20, 14, 20, 14)
        self.body.addLayout(self._grid)
        self._connect()
        self._place()

    def show_check_in(
        self, check_in: CheckIn, last: CheckIn | None, people: tuple[str, str, str]
    ) -> None:
        """Show both sides; `people` are my name, theirs, and what they are called here."""
        me, them, name = people
        self.heads[0].show_person(me, self.tr("You"))
        self.heads[1].show_person(them, name)
        for row in self.rows.values():
            row.show(check_in, last, name)
        self.missing.show_name(name)
        missing = all(check_in.theirs.of(one) is None for one in Statement)
        self._missing = missing and check_in.finished_on is None
        self._place()

    def order_by(self, order: tuple[Statement, ...]) -> None:
        """Another order of the statements."""
        self._order = order
        self._place()

    def show_narrow(self, narrow: bool) -> None:
        """Ratings below the words, or beside them."""
        if narrow != self._narrow:
            self._narrow = narrow
            self._place()

    def _place(self) -> None:
        """Put everything into its cell."""
        while self._grid.takeAt(0) is not None:
            continue
        self.missing.setVisible(self._missing)
        self.heads[1].setVisible(not (self._narrow and self._missing))
        (self._place_narrow if self._narrow else self._place_wide)()
        for row in self.rows.values():
            row.theirs.setVisible(not self._missing)
        last = self.rows[self._order[-1]]
        for row in self.rows.values():
            row.line.setVisible(row is not last)

    def _place_wide(self) -> None:
        grid = self._grid
        grid.addWidget(self.title, 0, 0, _MIDDLE)
        grid.addWidget(self.heads[0], 0, 1, _MIDDLE)
        grid.addWidget(self.heads[1], 0, 3, _MIDDLE)
        for column, wide in ((0, scaled(_WORDS_WIDE)), (2, _BETWEEN), (4, _BEFORE_CHIP)):
            grid.setColumnMinimumWidth(column, wide)
        for column in range(6):
            grid.setColumnStretch(column, 1 if column == 0 else 0)
        for at, statement in enumerate(self._order):
            row, line = self.rows[statement], 1 + 2 * at
            grid.addWidget(row.words, line, 0, _MIDDLE)
            grid.addWidget(row.mine, line, 1, _LEFT | _MIDDLE)
            if not self._missing:
                grid.addWidget(row.theirs, line, 3, _LEFT | _MIDDLE)
                grid.addWidget(row.chip, line, 5, _RIGHT | _MIDDLE)
            grid.addWidget(row.line, line + 1, 0, 1, 2 if self._missing else 6)
        if self._missing:
            grid.addWidget(self.missing, 1, 3, 2 * len(self._order), 3)

    def _place_narrow(self) -> None:
        grid = self._grid
        for column in range(6):
            grid.setColumnMinimumWidth(column, 0)
            grid.setColumnStretch(column, 1 if column == 1 else 0)
        grid.addWidget(self.title, 0, 0, 1, 3)
        for at, statement in enumerate(self._order):
            row, line = self.rows[statement], 2 + 4 * at
            grid.addWidget(row.words, line, 0, 1, 2)
            grid.addWidget(row.chip, line, 2, _RIGHT | _MIDDLE)
            grid.addWidget(row.mine, line + 1, 0, 1, 2, _LEFT)
            if not self._missing:
                grid.addWidget(row.theirs, line + 2, 0, 1, 2, _LEFT)
            grid.addWidget(row.line, line + 3, 0, 1, 3)
        heads = QHBoxLayout()
        heads.setSpacing(20)
        heads.addWidget(self.heads[0])
        heads.addWidget(self.heads[1])
        heads.addStretch(1)
        grid.addLayout(heads, 1, 0, 1, 3)
        if self._missing:
            grid.addWidget(self.missing, 2 + 4 * len(self._order), 0, 1, 3)

    def _connect(self) -> None:
        for statement, row in self.rows.items():
            for dots, side in ((row.mine, Side.ME), (row.theirs, Side.THEM)):
                dots.rated.connect(
                    lambda value, side=side, one=statement: self.rated.emit(side, one, value)
                )
        self.missing.ask.clicked.connect(self.asked)
        self.missing.type_in.clicked.connect(self.typing)


class _Head(QWidget):
    """Whose ratings stand below."""

    def __init__(self, who: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._who = who
        self._face = Avatar(20, self)
        self._name = dress(QLabel(self), role="row")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._face)
        row.addWidget(self._name)
        row.addStretch(1)

    def show_person(self, full_name: str, called: str) -> None:
        """Show somebody."""
        self._face.show_person(full_name, self._who)
        self._name.setText(called)


class _Missing(DashedPanel):
    """Stands where their ratings will be."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._words = Paragraph("", "label", "2", self)
        self.ask = Button(self.tr("Ask for their answers"), "secondary", "export", self)
        self.type_in = LinkButton(self.tr("Type them in"), self)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(18, 16, 18, 16)
        rows.setSpacing(12)
        rows.addStretch(1)
        rows.addWidget(self._words)
        rows.addWidget(self.ask, 0, _LEFT)
        rows.addWidget(self.type_in, 0, _LEFT)
        rows.addStretch(1)

    def show_name(self, name: str) -> None:
        """Whose answers are missing."""
        self._words.say(self.tr("{name} has not answered yet.").format(name=name))
        self.ask.setAccessibleName(self.tr("Ask for {name}’s answers").format(name=name))


def by_difference(check_in: CheckIn) -> tuple[Statement, ...]:
    """The statements, those furthest apart first."""
    return tuple(sorted(Statement, key=lambda one: -(check_in.apart(one) or 0)))


def rated(answers: Answers) -> bool:
    """Whether a side has rated anything."""
    return any(answers.of(one) is not None for one in Statement)
