"""Which sessions and which feedback show how a goal comes along."""

from collections.abc import Collection, Mapping, Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from revmentor_desktop.desktop.models.goal_words import shown_by_spoken
from revmentor_desktop.desktop.parts.checks import CheckBox
from revmentor_desktop.desktop.parts.dialog import Dialog, Role
from revmentor_desktop.desktop.parts.fields import Field
from revmentor_desktop.desktop.parts.paragraph import Paragraph
from revmentor_desktop.desktop.parts.scroll import inside_dialog
from revmentor_desktop.journal.goal import Goal
from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.journal.words import compared
from revmentor_desktop.operations.goal_evidence import ShownBy

_WIDE, _TALL = 520, 340
_MOST = 30
"""So many are shown at once; the field finds the others."""


class ChooseEvidence(Dialog):
    """`chosen` carries the ids of all that show it. Linked ones come first."""

    chosen = Signal(object)

    def __init__(
        self,
        goal: Goal,
        choices: Sequence[ShownBy],
        linked: Collection[ItemId],
        today: date,
        parent: QWidget,
    ) -> None:
        super().__init__(parent, self.tr("Where did it come up?"), goal.title, _WIDE)
        self._linked = frozenset(linked)
        ordered = sorted(choices, key=lambda shown: shown.evidence.item_id not in self._linked)
        self._words = {one.evidence.item_id: shown_by_spoken(one, today) for one in ordered}
        self.boxes: dict[ItemId, CheckBox] = {}
        self._made: dict[ItemId, QWidget] = {}
        self.search = Field(self.tr("Find a session or feedback"), self)
        self.search.edit.setPlaceholderText(self.tr("A word or a day"))
        self.search.setVisible(len(ordered) > _MOST // 3)
        self.nothing = Paragraph("", "label", "2", self)
        content = QWidget(self)
        self._list = QVBoxLayout(content)
        self._list.setContentsMargins(0, 0, 10, 0)
        self._list.setSpacing(8)
        self._list.addStretch(1)
        self._show_found()
        self.body.addWidget(self.search)
        self.body.addWidget(self.nothing)
        self.area = inside_dialog(content, self, parent, _TALL)
        self.body.addWidget(self.area)
        self.area.setVisible(bool(ordered))
        self.add_button(self.tr("Leave it"), "secondary", Role.RejectRole)
        self.keep = self.add_button(self.tr("Keep it"), "primary", Role.ActionRole)
        self.keep.setDefault(True)
        self.keep.setVisible(bool(ordered))
        self.keep.clicked.connect(self.commit)
        self.search.edit.textChanged.connect(lambda _text: self._show_found())

    def commit(self) -> None:
        """Hand over what is ticked, and what was linked and is not among the choices."""
        if not self.isVisible():  # a second click: it is answered
            return
        boxes = self.boxes
        ticked = {item_id for item_id, box in boxes.items() if box.isChecked()}
        ticked |= {item_id for item_id in self._linked if item_id not in boxes}
        self.accept()
        self.chosen.emit(ticked)

    def rows_made(self) -> Mapping[str, str | int]:
        return {"rows": " ".join(self.boxes)}

    def make_rows(self, made: Mapping[str, str | int]) -> None:
        for item_id in str(made.get("rows", "")).split():
            if item_id in self._words:
                self._row(ItemId(item_id)).hide()
        self._show_found()

    def _show_found(self) -> None:
        """The first of what has the words that are typed; what is ticked keeps its tick."""
        wanted = compared(self.search.text).split()
        found = [
            item_id
            for item_id, words in self._words.items()
            if all(word in compared(words) for word in wanted)
        ]
        for row in self._made.values():
            row.hide()
        for at, item_id in enumerate(found[:_MOST]):
            row = self._row(item_id)
            self._list.insertWidget(at, row)
            row.show()
        self.nothing.setVisible(not found or len(found) > _MOST)
        if not self._words:
            self.nothing.say(self.tr("No session was held yet, and there is no feedback."))
        elif not found:
            self.nothing.say(self.tr("Nothing with these words."))
        else:
            self.nothing.say(self.tr("The newest of many. A word finds the others."))

    def _row(self, item_id: ItemId) -> QWidget:
        if item_id in self._made:
            return self._made[item_id]
        row = QWidget(self)
        words = self._words[item_id]
        box = CheckBox("", row)
        box.setAccessibleName(words)
        box.setChecked(item_id in self._linked)
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(10)
        line.addWidget(box, 0, Qt.AlignmentFlag.AlignTop)
        told = QVBoxLayout()
        told.setContentsMargins(0, 2, 0, 0)
        told.addWidget(Paragraph(words[:300], "body", "1", row))
        line.addLayout(told, 1)
        self.boxes[item_id], self._made[item_id] = box, row
        return row
