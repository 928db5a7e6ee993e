"""Saving an agreement: why it changed, in one line, and whether one agrees to it oneself."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from revmentor_desktop.desktop.parts.banner import Banner
from revmentor_desktop.desktop.parts.checks import CheckBox
from revmentor_desktop.desktop.parts.dialog import Dialog, Role
from revmentor_desktop.desktop.parts.fields import Field
from revmentor_desktop.desktop.parts.paragraph import Paragraph
from revmentor_desktop.support.errors import KnownFailure

_WIDE = 500


class AgreementWhy(Dialog):
    """`chosen` carries the reason and whether I agree; `corrected` asks for no new version.

    Whoever keeps it accepts the dialog, or `tell`s why it was not kept: the reason stays typed.
    `waiting` is the number of a version that not both agreed to yet, None when there is none:
    its words may be put right instead.
    """

    chosen = Signal(str, bool)
    corrected = Signal()

    def __init__(self, number: int, them: str, waiting: int | None, parent: QWidget) -> None:
        first = number == 1
        title = self.tr("Make version {number}").format(number=number)
        text = self.tr("It waits for {name} until you enter the day {name} agreed.")
        super().__init__(parent, title, text.format(name=them), _WIDE)
        self.why = Field("" if first else self.tr("Why does it change?"), self)
        self.why.edit.setPlaceholderText(self.tr("In one line"))
        self.why.setVisible(not first)
        self.mine = CheckBox(self.tr("I agree to it as of today"), self)
        self.mine.setChecked(True)
        self.body.addWidget(self.why)
        self.body.addWidget(self.mine)
        self.touched = Paragraph("", "label", "2", self)
        self.touched.hide()
        self.body.addWidget(self.touched)
        self.trouble = Banner(self)
        self.body.addWidget(self.trouble)
        self.add_button(self.tr("Leave it"), "secondary", Role.RejectRole)
        if waiting is not None:
            words = self.tr("Only put version {number} right").format(number=waiting)
            self.correct = self.add_button(words, "secondary", Role.ActionRole)
            self.correct.clicked.connect(self._put_right)
        words = self.tr("Make version {number}").format(number=number)
        self.keep = self.add_button(words, "primary", Role.ActionRole)
        self.keep.setDefault(True)
        self.keep.clicked.connect(self._commit)
        self._first, self._under_way = first, False
        self.why.edit.textChanged.connect(self.why.clear_told)
        (self.mine if first else self.why.edit).setFocus()

    def tell(self, failure: KnownFailure) -> None:
        """Say why nothing was kept."""
        self._under_way = False
        self.keep.ready()
        self.trouble.show_failure(failure)

    def say_touched(self, sentences: Sequence[str]) -> None:
        """Say how much of the journal the boundaries touch, before they are kept."""
        self.touched.say("\n".join(sentences))
        self.touched.setVisible(bool(sentences))

    def _commit(self) -> None:
        if self._under_way:
            return
        reason = self.why.text.strip()
        if not reason and not self._first:
            self.why.tell(self.tr("A few words are enough; you will want to know in a year."))
            self.why.edit.setFocus()
            return
        self._hand_over()
        self.chosen.emit(reason, self.mine.isChecked())

    def _put_right(self) -> None:
        if self._under_way:
            return
        self._hand_over()
        self.corrected.emit()

    def _hand_over(self) -> None:
        """A second press does nothing until it is kept or told why not."""
        self.trouble.hide()
        self._under_way = True
        self.keep.working(self.tr("Keeping it"))
