"""The bar that says on every page of the sample that it is one, and wipes it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from revmentor_desktop.desktop.desk import Desk
from revmentor_desktop.desktop.parts.buttons import LinkButton
from revmentor_desktop.desktop.parts.dialog import ask
from revmentor_desktop.desktop.parts.divider import Divider
from revmentor_desktop.desktop.parts.icon_label import IconLabel
from revmentor_desktop.desktop.parts.paragraph import Paragraph
from revmentor_desktop.operations.sample import remove_sample, sample_touched


class SampleBar(QFrame):
    """Wipes at once, unless a person has written in the sample: then it asks first.

    `wiping` comes before anything is removed, so that the window leaves the sample's pages.
    """

    wiping = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        words = Paragraph(
            self.tr("This is a sample. Everybody in it is invented."), "label", "2", self
        )
        self.wipe = LinkButton(self.tr("Wipe it"), self)
        self.wipe.clicked.connect(self._begin)
        row = QHBoxLayout()
        row.setContentsMargins(32, 8, 32, 8)
        row.setSpacing(10)
        row.addWidget(IconLabel("binoculars", "text2", 16, self, line="label"))
        row.addWidget(words, 1, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.wipe)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(Divider(self))
        layout.addLayout(row)
        self.hide()

    def _begin(self) -> None:
        self._desk.ask(sample_touched, self._answered)()

    def _answered(self, touched: bool) -> None:
        if not touched:
            self._wipe()
            return
        ask(
            self,
            self.tr("Wipe the sample?"),
            self.tr("You wrote in it. What you wrote there goes with it, for good."),
            self.tr("Wipe it"),
            self.tr("Keep it"),
            then=self._wipe,
        )

    def _wipe(self) -> None:
        self.wiping.emit()
        self._desk.change(remove_sample, self._wiped)()

    def _wiped(self, _items: int) -> None:
        self._desk.tell(self.tr("The sample is gone, without a trace."))
