"""What the other one does, as a line of its own with who may see it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from revmentor_desktop.desktop.forms.mentorship_work import Ui_MentorshipWork
from revmentor_desktop.journal.plain_text import one_line
from revmentor_desktop.journal.sharing import Share


class MentorshipWork(QWidget):
    """Shows words and their level, and gives both back as they stand.

    `changed` comes with each change, `submitted` is Enter.
    """

    changed = Signal()
    submitted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown = ""
        self._form = Ui_MentorshipWork()
        self._form.setupUi(self)
        self._form.work.edit.setAccessibleName(self.tr("Their work, if you like"))
        self._form.work.edit.setPlaceholderText(self.tr("Software engineer, platform team"))
        self._form.share.say_of(self.tr("Their work"))
        self._form.work.edit.textEdited.connect(lambda _text: self.changed.emit())
        self._form.work.edit.returnPressed.connect(self.submitted)
        self._form.share.chosen.connect(lambda _share: self.changed.emit())
        cycle = QShortcut(QKeySequence("Ctrl+Shift+L"), self, self._form.share.cycle)
        cycle.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def show_work(self, words: str, share: Share) -> None:
        """Show what is known; several lines stand on one."""
        self._shown = words
        self._form.work.edit.setText(one_line(words))
        self._form.share.show_share(share)

    @property
    def words(self) -> str:
        """The words as they stand now, those that were shown as long as nobody changed them."""
        typed = one_line(self._form.work.text)
        return self._shown if typed == one_line(self._shown) else typed

    @property
    def share(self) -> Share:
        """The level that is shown."""
        return self._form.share.share
