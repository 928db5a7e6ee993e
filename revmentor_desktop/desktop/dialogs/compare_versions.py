"""Two versions of an agreement side by side: what was taken out left, what was added right."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from revmentor_desktop.desktop.parts.changed_text import ChangedText
from revmentor_desktop.desktop.parts.combo import ComboBox
from revmentor_desktop.desktop.parts.dialog import Dialog, Role
from revmentor_desktop.desktop.parts.divider import Divider
from revmentor_desktop.desktop.parts.paragraph import Paragraph
from revmentor_desktop.desktop.parts.scroll import inside_dialog
from revmentor_desktop.desktop.spoken import day_and_year
from revmentor_desktop.desktop.theme.dress import dress
from revmentor_desktop.journal.agreement import Agreement
from revmentor_desktop.journal.agreement_changes import PartChange, changed_parts
from revmentor_desktop.journal.word_difference import Change, Piece

_WIDE = 760


class CompareVersions(Dialog):
    """Both versions are chosen from lists; the parts that differ are shown word by word."""

    def __init__(
        self, versions: Sequence[Agreement], at: int, names: tuple[str, str], parent: QWidget
    ) -> None:
        super().__init__(parent, self.tr("Versions side by side"), wide=_WIDE)
        self._versions, self._names = versions, names
        self.before = self._choice(self.tr("Before"), max(0, at - 1))
        self.after = self._choice(self.tr("After"), at)
        self._days = (Paragraph("", "caption", "2", self), Paragraph("", "caption", "2", self))
        self._inside = QWidget(self)
        rows = QVBoxLayout(self._inside)
        rows.setContentsMargins(0, 0, 0, 0)
        self._shown = QWidget(self._inside)
        rows.addWidget(self._shown)
        rows.addStretch(1)
        head = QGridLayout()
        head.setHorizontalSpacing(20)
        for column, choice in enumerate((self.before, self.after)):
            head.addWidget(choice, 0, column)
            head.addWidget(self._days[column], 1, column)
            head.setColumnStretch(column, 1)
        self.body.addLayout(head)
        self.body.addWidget(inside_dialog(self._inside, self, parent))
        self.add_button(self.tr("Close"), "secondary", Role.RejectRole)
        self.setProperty("reads", True)
        self._show()

    def _choice(self, name: str, at: int) -> ComboBox:
        choice = ComboBox(self)
        choice.setAccessibleName(name)
        for version in self._versions:
            choice.addItem(self.tr("Version {number}").format(number=version.version))
        choice.setCurrentIndex(at)
        choice.activated.connect(self._show)
        return choice

    def _show(self) -> None:
        before, after = (
            self._versions[choice.currentIndex()] for choice in (self.before, self.after)
        )
        for line, version in zip(self._days, (before, after), strict=True):
            line.say(day_and_year(version.made_on))
        changes = changed_parts(before.parts, after.parts, *self._names)
        old, self._shown = self._shown, QWidget(self._inside)
        grid = QGridLayout(self._shown)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(20)
        grid.setVerticalSpacing(8)
        for column in (0, 1):
            grid.setColumnStretch(column, 1)
        if not changes:
            same = self.tr("Both say the same.")
            grid.addWidget(Paragraph(same, "label", "2", self._shown), 0, 0, 1, 2)
        for place, change in enumerate(changes):
            self._add(grid, place * 3, change)
        layout = self._inside.layout()
        assert layout is not None  # noqa: S101  # it was made a few lines above
        layout.replaceWidget(old, self._shown)
        self._shown.show()
        old.hide()
        old.deleteLater()

    def _add(self, grid: QGridLayout, row: int, change: PartChange) -> None:
        top = Qt.AlignmentFlag.AlignTop
        if row:
            grid.addWidget(Divider(self._shown), row, 0, 1, 2)
        label = dress(QLabel(change.label, self._shown), role="labelMedium", tone="2")
        label.setWordWrap(True)
        grid.addWidget(label, row + 1, 0, 1, 2)
        for column, gone in enumerate((Change.ADDED, Change.TAKEN_OUT)):
            pieces = tuple(one for one in change.pieces if one.change is not gone)
            grid.addWidget(self._side(pieces), row + 2, column, top)

    def _side(self, pieces: tuple[Piece, ...]) -> QWidget:
        if not "".join(piece.text for piece in pieces).strip():
            return Paragraph(self.tr("Nothing"), "label", "3", self._shown)
        return ChangedText(pieces, self._shown, whole=True)
