"""One line that touches a boundary, and the ways past it (screen 09, right)."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from revmentor_desktop.desktop.parts.buttons import Button
from revmentor_desktop.desktop.parts.click_row import ClickRow
from revmentor_desktop.desktop.parts.fields import PRIVATE_TEXT, Field
from revmentor_desktop.desktop.parts.flow import FlowBox
from revmentor_desktop.desktop.parts.icon_label import IconLabel
from revmentor_desktop.desktop.parts.paragraph import Paragraph
from revmentor_desktop.desktop.theme.dress import dress
from revmentor_desktop.journal.boundaries import TouchedLine


class TouchCard(QFrame):
    """Quotes the line and names the rule. It decides nothing: the signals say what is wished.

    `place_asked` wishes to see the line on its page, `released` carries the reason.
    """

    place_asked = Signal()
    left_out = Signal()
    reword_asked = Signal()
    released = Signal(str)

    def __init__(
        self, line: TouchedLine, parent: QWidget, *, can_reword: bool, can_leave_out: bool
    ) -> None:
        super().__init__(parent)
        dress(self, box="warn")
        self._line = line.touch.line
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(16, 12, 16, 14)
        self._rows.setSpacing(8)
        self._rows.addLayout(self._head())
        self._rows.addWidget(self._quote(line))
        rule = self.tr("“{word}” touches the boundary “{name}”.").format(
            word=line.touch.found, name=line.touch.boundary.name
        )
        self._rows.addWidget(Paragraph(rule, "label", "2", self))
        self._ways = FlowBox(self, gap=8, line_gap=8)
        self._rows.addWidget(self._ways)
        if can_leave_out:
            leave = self._button(self.tr("Leave it out"), self.tr("Leave out: {line}"))
            leave.clicked.connect(self.left_out)
        if can_reword:
            reword = self._button(self.tr("Reword"), self.tr("Reword: {line}"))
            reword.clicked.connect(self.reword_asked)
        if line.item_id is not None:
            once = self._button(self.tr("Let it go this once"), self.tr("Let go this once: {line}"))
            once.clicked.connect(lambda: self._ask_reason(once))

    def show_page(self, page: int) -> None:
        """Say on which page the line stands, counted from 1."""
        self._page.setText(self.tr("Page {page}").format(page=page))

    def _head(self) -> QHBoxLayout:
        self._page = dress(QLabel(self), role="label", tone="2")
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, 0, 0)
        head.setSpacing(8)
        head.addWidget(IconLabel("hand-palm", "warn", 16, self, line="row"))
        head.addWidget(Paragraph(self.tr("Touches a boundary"), "rowStrong", "1", self), 1)
        head.addWidget(self._page, 0, Qt.AlignmentFlag.AlignTop)
        return head

    def _quote(self, line: TouchedLine) -> ClickRow:
        quote = ClickRow(self)
        quote.setAccessibleName(self.tr("Show on the page: {line}").format(line=self._line))
        words = Paragraph(self.tr("“{line}”").format(line=self._line), "body", "1", quote)
        words.setProperty("strong", line.touch.found)
        inside = QVBoxLayout(quote)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(words)
        quote.clicked.connect(self.place_asked)
        return quote

    def _ask_reason(self, button: Button) -> None:
        """A release needs a reason, which the journal keeps."""
        button.hide()
        reason = Field(self.tr("Why this once?"), self)
        reason.edit.setInputMethodHints(PRIVATE_TEXT)
        let_go = Button(self.tr("Let it go"), "secondary", "", self)
        let_go.setAccessibleName(self.tr("Let it go: {line}").format(line=self._line))

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

    def _button(self, words: str, said: str) -> Button:
        button = Button(words, "secondary", "", self._ways)
        button.setAccessibleName(said.format(line=self._line))
        self._ways.flow.addWidget(button)
        return button
