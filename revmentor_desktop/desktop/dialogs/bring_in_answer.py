"""The answer to a card: pasted, dropped or chosen; what it says is shown before it is kept."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from revmentor_desktop.desktop.editor.lines_field import LinesField
from revmentor_desktop.desktop.parts.dialog import Dialog, Role
from revmentor_desktop.desktop.parts.paragraph import Paragraph
from revmentor_desktop.desktop.parts.scroll import inside_dialog
from revmentor_desktop.desktop.spoken import long_day
from revmentor_desktop.journal.check_in import Statement
from revmentor_desktop.journal.feedback import reads_as
from revmentor_desktop.operations.feedback_card import CardPreview
from revmentor_desktop.support.clock import Clock
from revmentor_desktop.support.errors import KnownFailure

_WIDE = 520


class BringInAnswer(Dialog):
    """`read` carries a text to look at, `file_asked` asks for a file, `dropped` carries one.

    `kept` carries the text to bring in, once it was shown what it says.
    """

    read = Signal(str)
    file_asked = Signal()
    dropped = Signal(object)
    kept = Signal(str)

    def __init__(self, clock: Clock, parent: QWidget) -> None:
        text = self.tr("Paste the answer you got, drop its file here, or choose it.")
        super().__init__(parent, self.tr("Bring in an answer"), text, wide=_WIDE)
        self._clock = clock
        self._shown = ""
        self.answer = LinesField(self.tr("The answer"), self)
        self.answer.edit.setAcceptDrops(False)  # a file that is dropped is the dialog's
        self.says = Paragraph("", "body", "1", self)
        self.says.hide()
        content = QWidget(self)
        rows = QVBoxLayout(content)
        rows.setContentsMargins(0, 8, 0, 0)
        rows.setSpacing(12)
        rows.addWidget(self.answer)
        rows.addWidget(self.says)
        self.body.addWidget(inside_dialog(content, self, parent, 360))
        self.choose = self.add_button(self.tr("Choose a file"), "quiet", Role.ActionRole)
        self.add_button(self.tr("Leave it"), "secondary", Role.RejectRole)
        self.keep = self.add_button(self.tr("Bring it in"), "primary", Role.ActionRole)
        self.keep.not_yet(self.tr("Bring it in"))
        self.setAcceptDrops(True)
        self.choose.clicked.connect(self.file_asked)
        self.answer.edited.connect(self._typed)
        self.keep.clicked.connect(lambda: self.kept.emit(self._shown))
        self.answer.edit.setFocus()

    def show_text(self, text: str) -> None:
        """A text that came from a file."""
        self.answer.show_text(text)
        self._typed()

    def show_preview(self, preview: CardPreview, text: str) -> None:
        """What the text says; nothing of it is kept yet."""
        if text != self.answer.text:
            return
        self._shown = text
        name, today = preview.mentorship.first_name, self._clock.today()
        parts = [self.tr("From {name}.").format(name=name)]
        if preview.old:
            parts.append(
                self.tr("It answers a card of {day}, long ago.").format(
                    day=long_day(preview.written_on, today)
                )
            )
        answer = preview.answer
        for said in (answer.appreciation, answer.suggestion):
            if said:
                names = ("situation", "behaviour", "impact", "next_step")
                parts.append(reads_as(*(said.get(one, "") for one in names)))
        if not answer.check_in.empty:
            rated = [
                f"{one.words}: {value}"
                for one in Statement
                if (value := answer.check_in.of(one)) is not None
            ]
            own = [answer.check_in.helped, answer.check_in.more]
            parts.append("\n".join([*rated, *(words for words in own if words)]))
        self.answer.clear_told()
        self.says.say("\n\n".join(parts))
        self.says.show()
        self.keep.ready()

    def tell(self, failure: KnownFailure) -> None:
        """The text is no answer that can be brought in."""
        self.says.hide()
        self.keep.not_yet(self.tr("Bring it in"))
        parts = (failure.what, failure.kept, failure.todo)
        self.answer.tell(" ".join(part for part in parts if part))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        for url in event.mimeData().urls():
            if url.isLocalFile():
                event.acceptProposedAction()
                self.dropped.emit(Path(url.toLocalFile()))
                return

    def _typed(self) -> None:
        self._shown = ""
        self.says.hide()
        self.answer.clear_told()
        self.keep.not_yet(self.tr("Bring it in"))
        if self.answer.text.strip():
            self.read.emit(self.answer.text)
