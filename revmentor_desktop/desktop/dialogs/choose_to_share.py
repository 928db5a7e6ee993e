"""Choose what to share: a tick takes a line into this summary, its chip says who may see it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from revmentor_desktop.desktop.parts.checks import CheckBox
from revmentor_desktop.desktop.parts.dialog import Dialog, Role
from revmentor_desktop.desktop.parts.paragraph import Paragraph
from revmentor_desktop.desktop.parts.share_chip import ShareChip
from revmentor_desktop.desktop.theme.current import scaled
from revmentor_desktop.desktop.theme.dress import dress
from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.journal.sharing import Share
from revmentor_desktop.journal.summary_preview import Tickable

_WIDE = 640
_TALLEST = 420


class ChooseToShare(Dialog):
    """`ticked` carries an item and whether it leaves with this summary.

    `leveled` carries an item, its new level and the one before: that changes the item itself, here
    and in every later summary. With `fixed` the levels stay as they are: nothing changes any more
    in a mentorship that was put away.
    """

    ticked = Signal(str, bool)
    leveled = Signal(str, object, object)

    def __init__(
        self, lines: Sequence[Tickable], first_name: str, parent: QWidget, *, fixed: bool = False
    ) -> None:
        title = self.tr("Which of these may {name} see?").format(name=first_name)
        text = self.tr(
            "A tick takes a line into this summary. The words beside it say who may see it at all;"
            " what is for you only leaves this list."
        )
        super().__init__(parent, title, text, _WIDE)
        self._fixed = fixed
        self.boxes: dict[ItemId, CheckBox] = {}
        self.chips: dict[ItemId, ShareChip] = {}
        self._rows = QWidget(self)
        rows = QVBoxLayout(self._rows)
        rows.setContentsMargins(0, 0, 10, 0)
        rows.setSpacing(8)
        self._fill(rows, lines)
        self._scroll = QScrollArea(self)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(self._rows)
        for surface in (self._scroll.viewport(), self._rows):
            surface.setAutoFillBackground(False)
        self._scroll.setFixedHeight(min(scaled(_TALLEST), self._rows.sizeHint().height() + 8))
        self.body.addWidget(self._scroll)
        self.add_button(self.tr("Done"), "primary", Role.RejectRole)

    def _fill(self, rows: QVBoxLayout, lines: Sequence[Tickable]) -> None:
        section = None
        for line in lines:
            if line.section is not None and line.section is not section:
                section = line.section
                rows.addSpacing(4)
                rows.addWidget(dress(QLabel(section.heading, self), role="captionStrong", tone="3"))
            rows.addWidget(self._row(line))
        rows.addStretch(1)

    def _row(self, line: Tickable) -> QWidget:
        words = line.text.split("\n", 1)[0]
        row = QWidget(self._rows)
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        box = CheckBox("", row)
        box.setAccessibleName(self.tr("In this summary: {line}").format(line=words))
        box.setChecked(line.ticked)
        box.clicked.connect(lambda on: self.ticked.emit(line.id, on))
        chip = ShareChip(line.share, row)
        chip.say_of(words)
        chip.setEnabled(not self._fixed)
        chip.chosen.connect(lambda share, before=line.share: self._level(line.id, share, before))
        self.boxes[line.id], self.chips[line.id] = box, chip
        layout.addWidget(box, 0, Qt.AlignmentFlag.AlignTop)
        told = QVBoxLayout()
        told.setContentsMargins(0, 2, 0, 0)
        told.addWidget(Paragraph(words[:400], "body", "1", row))
        layout.addLayout(told, 1)
        layout.addWidget(chip, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _level(self, item: ItemId, share: Share, before: Share) -> None:
        self._follow(item, share)
        self.leveled.emit(item, share, before)

    def _follow(self, item: ItemId, share: Share) -> None:
        """What only I see cannot be ticked; what is agreed is."""
        box = self.boxes[item]
        box.setEnabled(share is not Share.PRIVATE)
        if share is Share.PRIVATE:
            box.setChecked(False)
        elif share is Share.AGREED:
            box.setChecked(True)
