"""A topic in other words, as long as it needs."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from revmentor_desktop.desktop.desk import Desk
from revmentor_desktop.desktop.parts.dialog import Dialog, Role
from revmentor_desktop.desktop.parts.fields import Told
from revmentor_desktop.desktop.parts.topic_text import TopicText
from revmentor_desktop.journal.boundaries import Touch
from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.operations.touching import first_touch

_WIDE = 480


class RewordTopic(Dialog):
    """`chosen` carries the new words. A boundary they touch is named while they are typed.

    Esc leaves the topic as it was.
    """

    chosen = Signal(str)

    def __init__(self, desk: Desk, whose: ItemId, text: str, parent: QWidget) -> None:
        super().__init__(parent, self.tr("Say it in other words"), wide=_WIDE)
        self._desk = desk
        self._whose = whose
        self._before = text
        self.text = TopicText(self)
        self.text.setAccessibleName(self.tr("Topic"))
        self.text.setPlainText(text)
        self.text.selectAll()
        self.told = Told(self)
        self.body.setContentsMargins(0, 8, 0, 0)
        self.body.addWidget(self.text)
        self.body.addWidget(self.told)
        self.add_button(self.tr("Leave it as it is"), "secondary", Role.RejectRole)
        self.keep = self.add_button(self.tr("Save"), "primary", Role.ActionRole)
        self.keep.clicked.connect(self.commit)
        self.text.entered.connect(self.commit)
        self.text.textChanged.connect(self._look)
        self.text.setFocus()
        self._look()

    def commit(self) -> None:
        """Hand over the words, if there are any."""
        words = self.text.toPlainText().strip()
        if not words:
            self.told.tell(self.tr("A topic needs a few words."), wrong=True)
            self.text.setFocus()
            return
        self.accept()
        if words != self._before:
            self.chosen.emit(words)

    def _look(self) -> None:
        text = self.text.toPlainText()
        self._desk.ask(first_touch, lambda touch: self._tell(text, touch))(self._whose, text)

    def _tell(self, text: str, touch: Touch | None) -> None:
        # the answer may come after the dialog was closed and let go
        if not isValid(self) or text != self.text.toPlainText():
            return
        self.told.hide()
        if touch is not None:
            words = self.tr("“{word}” touches the boundary “{name}”.")
            name = touch.boundary.name
            self.told.tell(words.format(word=touch.found, name=name), wrong=False)
