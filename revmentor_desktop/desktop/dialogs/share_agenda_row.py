"""One line of what may leave: ticked or not, and what to do when it touches a boundary."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from revmentor_desktop.desktop.parts.buttons import Button
from revmentor_desktop.desktop.parts.checks import CheckBox
from revmentor_desktop.desktop.parts.fields import Field
from revmentor_desktop.desktop.parts.flow import FlowBox
from revmentor_desktop.desktop.parts.paragraph import Paragraph
from revmentor_desktop.desktop.theme.dress import dress
from revmentor_desktop.journal.boundaries import Touch


class LeavingRow(QFrame):
    """`ticked` is a person's choice, `reword_asked` and `released` (with a reason) their way past.

    A line that touches a boundary says which, and stands in warn.
    """

    ticked = Signal(bool)
    reword_asked = Signal()
    released = Signal(str)

    def __init__(self, words: str, line: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._words = words
        self.box = CheckBox("", self)
        self.box.setAccessibleName(self.tr("Leaves: {line}").format(line=words))
        self.box.clicked.connect(self.ticked)
        told = QVBoxLayout()
        told.setContentsMargins(0, 1, 0, 0)
        told.setSpacing(0)
        told.addWidget(Paragraph(words, "body", "1", self))
        self._line = Paragraph(line, "caption", "2", self)
        told.addWidget(self._line)
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, 0, 0)
        head.setSpacing(10)
        head.addWidget(self.box, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(told, 1)
        self._rows = QVBoxLayout(self)
        self._rows.setSpacing(8)
        self._rows.addLayout(head)
        self._ways: QWidget | None = None
        self._once: Button | None = None
        self._reason: Field | None = None
        self._show_edge(touched=False)

    def show_ticked(self, ticked: bool) -> None:
        """Whether the line leaves."""
        self.box.setChecked(ticked)

    def show_touch(self, touch: Touch, can_be_released: bool = True) -> None:
        """Name the boundary, and offer the ways there are."""
        self._show_edge(touched=True)
        self._line.say(
            self.tr("“{word}” touches the boundary “{name}”.").format(
                word=touch.found, name=touch.boundary.name
            )
        )
        dress(self._line, tone="warn")
        self._ways = ways = FlowBox(self, gap=8, line_gap=8)
        if can_be_released:
            reword = self._button(self.tr("Reword"), self.tr("Reword: {line}"), ways)
            reword.clicked.connect(self.reword_asked)
        leave = self._button(self.tr("Leave it out"), self.tr("Leave out: {line}"), ways)
        leave.clicked.connect(lambda: self.ticked.emit(False))
        self._rows.addWidget(ways)
        if can_be_released:
            once = self._button(
                self.tr("Let it go this once"), self.tr("Let go this once: {line}"), ways
            )
            once.clicked.connect(lambda: self._ask_reason(once))
            self._once = once

    def show_released(self, reason: str) -> None:
        """The line leaves past a boundary, this once."""
        self._line.say(self.tr("Let go this once: {reason}").format(reason=reason))

    @property
    def half(self) -> str:
        """The reason that is typed and not handed over yet."""
        return self._reason.text if self._reason is not None else ""

    def type_reason(self, words: str) -> None:
        """Ask for the reason, with these words in its place."""
        if self._once is not None and self._reason is None:
            self._ask_reason(self._once)
        if self._reason is not None:
            self._reason.edit.setText(words)

    def _ask_reason(self, button: Button) -> None:
        """A release needs a reason, which the journal keeps."""
        button.hide()
        self._reason = reason = Field(self.tr("Why this once?"), self)
        let_go = Button(self.tr("Let it go"), "secondary", "", self)

        def commit() -> None:
            if reason.text.strip():
                self.released.emit(reason.text.strip())
            else:
                reason.tell(self.tr("A few words are enough. The journal keeps them."))
                reason.edit.setFocus()

        reason.edit.returnPressed.connect(commit)
        let_go.clicked.connect(commit)
        self._rows.addWidget(reason)
        self._rows.addWidget(let_go, 0, Qt.AlignmentFlag.AlignLeading)
        reason.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _button(self, words: str, said: str, ways: FlowBox) -> Button:
        button = Button(words, "secondary", "", ways)
        button.setAccessibleName(said.format(line=self._words))
        ways.flow.addWidget(button)
        return button

    def _show_edge(self, *, touched: bool) -> None:
        if touched:
            dress(self, box="warn")
        side, top = (12, 10) if touched else (0, 4)
        self._rows.setContentsMargins(side, top, side, top)
