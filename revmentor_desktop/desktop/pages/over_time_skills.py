"""The skills of a mentorship in their order, and a line to add one."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from revmentor_desktop.desktop.forms.skills import Ui_Skills
from revmentor_desktop.desktop.pages.over_time_skill_row import SkillRow
from revmentor_desktop.desktop.parts.focus import holds_focus
from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.journal.mentorship import Mentorship
from revmentor_desktop.journal.plain_text import one_line
from revmentor_desktop.journal.sharing import Side
from revmentor_desktop.journal.skill import Skill

_SIDES = (Side.ME, Side.THEM)


class SkillsCard(QWidget):
    """Shows skills. Every signal but `added` carries the skill it is about first.

    `moved` carries also its new place, `added` the name that was typed and whose skill it is.
    """

    added = Signal(str, object)
    rating_asked = Signal(object, object)
    rating_away_asked = Signal(object)
    rename_asked = Signal(object)
    away_asked = Signal(object)
    moved = Signal(object, int)
    shared = Signal(object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = Ui_Skills()
        self.form.setupUi(self)
        self.rows: dict[ItemId, SkillRow] = {}
        self._name: str | None = None
        self.form.name.edit.setMaxLength(200)
        self.form.name.edit.setPlaceholderText(self.tr("Listening to the end"))
        self.form.add.clicked.connect(self.commit)
        self.form.name.edit.returnPressed.connect(self.commit)
        self.form.name.edit.textEdited.connect(lambda _text: self.form.name.clear_told())

    @property
    def add_line(self) -> QWidget:
        """Where another one is typed."""
        return self.form.add_line

    @property
    def typed(self) -> str:
        """The name that stands in the line for another one."""
        return one_line(self.form.name.text)

    def show_skills(self, skills: Sequence[Skill], mentorship: Mentorship, today: date) -> None:
        """Show these; the keyboard stays with the skill it was on."""
        name = mentorship.first_name
        self._show_sides(name)
        self.form.hint.say(
            self.tr("Rate each at the beginning and again later. Ratings stay with you.")
            if skills
            else self.tr("What do you two want to get better at? Name it, and rate it now: that is"
                         " the baseline. Ratings stay with you.")
        )  # fmt: skip
        focused = next((key for key, row in self.rows.items() if holds_focus(row)), None)
        for gone in self.rows.keys() - {skill.id for skill in skills}:
            row = self.rows.pop(gone)
            row.hide()
            row.deleteLater()
        for at, skill in enumerate(skills):
            row = self.rows.get(skill.id) or self._new_row(skill.id)
            row.show_skill(skill, name, today)
            if self.form.skill_rows.indexOf(row) != at:
                self.form.skill_rows.insertWidget(at, row)
        if focused in self.rows and not holds_focus(self.rows[focused]):
            self.rows[focused].more.setFocus(Qt.FocusReason.OtherFocusReason)

    def rest(self, rest: bool) -> None:
        """Let it only be read."""
        self.form.add_line.setVisible(not rest)
        for row in self.rows.values():
            row.rest(rest)

    def commit(self) -> None:
        """Add the skill that is typed; the line is free for the next one."""
        if not self.typed:
            self.form.name.tell(self.tr("A word or two are enough."))
            self.form.name.edit.setFocus()
            return
        name = self.typed
        self.form.name.edit.clear()
        self.form.name.edit.setFocus()
        self.added.emit(name, _SIDES[max(0, self.form.whose.index)])

    def give_back(self, name: str) -> None:
        """It could not be kept: it stands in the line again."""
        if not self.typed:
            self.form.name.edit.setText(name)

    def _show_sides(self, first_name: str) -> None:
        if self._name != first_name:
            self._name = first_name
            self.form.whose.set_labels((self.tr("Mine"), first_name))

    def _new_row(self, skill_id: ItemId) -> SkillRow:
        row = self.rows[skill_id] = SkillRow(self)
        row.rating_asked.connect(lambda rating: self.rating_asked.emit(row.skill, rating))
        row.rating_away_asked.connect(self.rating_away_asked)
        row.rename_asked.connect(lambda: self.rename_asked.emit(row.skill))
        row.away_asked.connect(lambda: self.away_asked.emit(row.skill))
        row.shared.connect(lambda share: self.shared.emit(row.skill, share))
        row.moved.connect(lambda by: self._move(row, by))
        return row

    def _move(self, row: SkillRow, by: int) -> None:
        place = self.form.skill_rows.indexOf(row) + by
        if row.skill is not None and 0 <= place < len(self.rows):
            self.moved.emit(row.skill, place)
