"""The list asked once at Finish: which of these may the other person see?"""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from revmentor_desktop.desktop.forms.finish_write_up import Ui_FinishWriteUp
from revmentor_desktop.desktop.parts.dialog import Dialog, Role
from revmentor_desktop.desktop.parts.paragraph import Paragraph
from revmentor_desktop.desktop.parts.share_chip import ShareChip
from revmentor_desktop.desktop.theme.current import scaled
from revmentor_desktop.desktop.theme.dress import dress
from revmentor_desktop.journal.sharing import Kind
from revmentor_desktop.operations.sessions import ToShare

_WIDE = 520
_TALLEST = 340


class FinishWriteUp(Dialog):
    """Shows what was learned, taught and agreed, each with its level.

    `chosen` carries the level of each line by its id; nothing comes when the person goes back.
    """

    chosen = Signal(object)

    def __init__(self, lines: tuple[ToShare, ...], first_name: str, parent: QWidget) -> None:
        title = self.tr("Which of these may {name} see?").format(name=first_name)
        text = self.tr("Nothing is sent. It decides what a summary may hold later.")
        super().__init__(parent, title, text, _WIDE)
        self._lines = lines
        self.chips: dict[str, ShareChip] = {}
        inside = QWidget(self)
        self._form = Ui_FinishWriteUp()
        self._form.setupUi(inside)
        self.body.addWidget(inside)
        for surface in (self._form.content, self._form.scroll.viewport()):
            surface.setAutoFillBackground(False)
        self._fill()
        self.back = self.add_button(self.tr("Back to writing"), "secondary", Role.RejectRole)
        self.finish = self.add_button(self.tr("Finish"), "primary")
        self.finish.setFocus()  # nothing is lost by it: Enter finishes, Esc goes back
        self.accepted.connect(self._choose)

    def _fill(self) -> None:
        for kind in (Kind.LEARNED, Kind.TAUGHT, Kind.ACTION):
            lines = [line for line in self._lines if line.kind is kind]
            if lines:
                heading = dress(QLabel(self._heading(kind), self), role="captionStrong", tone="3")
                self._form.lines.addWidget(heading)
            for line in lines:
                self._form.lines.addWidget(self._row(line))
        self._form.lines.addStretch(1)
        wanted = self._form.content.sizeHint().height() + 2
        self._form.scroll.setMinimumHeight(min(wanted, scaled(_TALLEST)))

    def _row(self, line: ToShare) -> QWidget:
        row = QWidget(self)
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        chip = ShareChip(line.share, row)
        chip.say_of(line.text)
        self.chips[line.id] = chip
        words = QVBoxLayout()
        words.setContentsMargins(0, 2, 0, 0)
        words.addWidget(Paragraph(line.text, "body", "1", row))
        layout.addLayout(words, 1)
        layout.addWidget(chip)
        return row

    def _heading(self, kind: Kind) -> str:
        if kind is Kind.LEARNED:
            return self.tr("Learned")
        if kind is Kind.TAUGHT:
            return self.tr("Taught")
        return self.tr("Agreed to do")

    def _choose(self) -> None:
        self.chosen.emit({line.id: self.chips[line.id].share for line in self._lines})
