"""What left last, and the file that was written just now: opened, or shown in its folder."""

from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QVBoxLayout, QWidget

from revmentor_desktop.desktop.parts.buttons import LinkButton
from revmentor_desktop.desktop.parts.flow import FlowBox
from revmentor_desktop.desktop.parts.paragraph import Paragraph
from revmentor_desktop.desktop.spoken import day_and_month
from revmentor_desktop.journal.summary_choice import SummaryChoice
from revmentor_desktop.operations.export_summary import SummaryLeft
from revmentor_desktop.support.language import translate


class ExportLeft(QWidget):
    """Hidden until something left."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.said = Paragraph("", "caption", "2", self)
        self.said.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._path: Path | None = None
        self._ways = FlowBox(self, gap=12, line_gap=4)
        self.open_it = LinkButton(self.tr("Open"), self._ways)
        self.show_it = LinkButton(self.tr("Show in folder"), self._ways)
        for button in (self.open_it, self.show_it):
            self._ways.flow.addWidget(button)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(4)
        rows.addWidget(self.said)
        rows.addWidget(self._ways)
        self.open_it.clicked.connect(self._open)
        self.show_it.clicked.connect(self.show_folder)
        self._ways.hide()
        self.hide()

    def show_left(self, left: SummaryLeft | None, first_name: str) -> None:
        """Say what left last, when, and for whom."""
        self.setVisible(left is not None)
        if left is None:
            return
        name, day = left.recipient.label(first_name), day_and_month(left.day)
        words = self.tr("Last for {name}: {day}").format(name=name, day=day)
        if left.pages:
            pages = translate("Export", "%n page(s)", n=left.pages)
            words = self.tr("{left}, {pages}").format(left=words, pages=pages)
        self.said.say(words)

    def file_name(self, first_name: str, choice: SummaryChoice, suffix: str) -> str:
        """What the file is called unless another name is typed."""
        safe = "".join(char for char in first_name if char.isalnum() or char in " -_").strip()
        words = self.tr("Summary {name} {day}").format(name=safe, day=choice.end.isoformat())
        return " ".join(words.split()) + suffix

    def offer(self, path: Path | None) -> None:
        """Offer what can be done with the file written just now; None: nothing any more."""
        self._path = path
        self._ways.setVisible(path is not None)

    def show_folder(self) -> None:
        """Show where it is."""
        if self._path is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._path.parent)))

    def _open(self) -> None:
        if self._path is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._path)))
