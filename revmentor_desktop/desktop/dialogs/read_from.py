"""What is behind a figure: what it was read from, how it is counted, or all of it as a table."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from revmentor_desktop.desktop.parts.buttons import Button
from revmentor_desktop.desktop.parts.chart_table import ChartTable
from revmentor_desktop.desktop.parts.click_row import ClickRow
from revmentor_desktop.desktop.parts.dialog import Dialog, Role
from revmentor_desktop.desktop.parts.divider import Divider
from revmentor_desktop.desktop.parts.paragraph import Paragraph
from revmentor_desktop.desktop.parts.scroll import inside_dialog
from revmentor_desktop.desktop.places import Place

_WIDE = 520


@dataclass(frozen=True, slots=True)
class ReadLine:
    """A line and what is said below it; `place` is where it was written, None for nowhere."""

    line: str
    below: str
    place: Place | None


class ReadFrom(Dialog):
    """Lines that lead to where they were written.

    `went` carries a place; `question_kept` the words of a question to talk about.
    """

    went = Signal(object)
    question_kept = Signal(str)

    def __init__(self, parent: QWidget, title: str, sentence: str) -> None:
        super().__init__(parent, title, sentence, wide=_WIDE)
        self.setProperty("reads", True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.rows: list[QWidget] = []
        self.keep_question: Button | None = None
        self._content = QWidget(self)
        self._lines = QVBoxLayout(self._content)
        self._lines.setContentsMargins(0, 8, 0, 4)
        self._lines.setSpacing(2)
        close = self.add_button(self.tr("Close"), "secondary", Role.RejectRole)
        close.setDefault(True)

    def add_todo(self, todo: str, question: str, *, may_keep: bool) -> None:
        """What can be done about it, and a question to ask."""
        if todo:
            self._add(Paragraph(todo, "rowStrong", "1", self._content))
        if question:
            self._add(
                Paragraph(
                    self.tr("To ask: {question}").format(question=question),
                    "body",
                    "2",
                    self._content,
                )
            )
        if question and may_keep:
            self.keep_question = Button(
                self.tr("Keep the question as a topic"), "secondary", "tray", self._content
            )
            self.keep_question.clicked.connect(lambda: self._keep(question))
            self._lines.addSpacing(6)
            self._lines.addWidget(self.keep_question, 0, Qt.AlignmentFlag.AlignLeading)

    def add_lines(self, title: str, lines: Sequence[ReadLine], nothing: str) -> None:
        """What it was read from."""
        self._heading(title)
        for line in lines:
            self._add_line(line)
        if not lines:
            self._add(Paragraph(nothing, "label", "2", self._content))

    def add_counted(self, title: str, words: str) -> None:
        """How it is counted."""
        self._lines.addSpacing(8)
        self._lines.addWidget(Divider(self._content))
        self._heading(title)
        self._add(Paragraph(words, "label", "2", self._content))

    def show_over(self, window: QWidget) -> None:
        """Open it, scrolled where the window is too low."""
        self._lines.addStretch(1)
        self.body.addWidget(inside_dialog(self._content, self, window))
        self.open()

    def _keep(self, question: str) -> None:
        self.accept()
        self.question_kept.emit(question)

    def _heading(self, title: str) -> None:
        self._lines.addSpacing(8)
        self._add(Paragraph(title, "labelStrong", "1", self._content))

    def _add(self, widget: QWidget) -> None:
        self._lines.addWidget(widget)

    def _add_line(self, line: ReadLine) -> None:
        place = line.place
        row = ClickRow(self._content) if place is not None else QWidget(self._content)
        words = QVBoxLayout(row)
        words.setContentsMargins(8, 5, 8, 5)
        words.setSpacing(0)
        words.addWidget(Paragraph(line.line, "row", "1", row))
        if line.below:
            words.addWidget(Paragraph(line.below, "label", "2", row))
        if isinstance(row, ClickRow):
            row.setAccessibleName(f"{line.line}. {line.below}".strip())
            row.clicked.connect(lambda: self._go(place))
        self.rows.append(row)
        self._add(row)

    def _go(self, place: Place | None) -> None:
        self.accept()
        self.went.emit(place)


class AsTable(Dialog):
    """The figures of a chart, row by row."""

    def __init__(
        self, parent: QWidget, title: str, heads: Sequence[str], rows: Sequence[Sequence[str]]
    ) -> None:
        super().__init__(parent, title, wide=_WIDE)
        self.setProperty("reads", True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.table = ChartTable(self)
        self.table.show_rows(heads, rows, title)
        self.body.addWidget(self.table)
        self.add_button(self.tr("Close"), "secondary", Role.RejectRole).setDefault(True)
