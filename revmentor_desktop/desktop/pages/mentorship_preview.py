"""How a mentorship will read, shown while it is being set up (screen 22, left side)."""

from PySide6.QtWidgets import QWidget

from revmentor_desktop.desktop.forms.mentorship_preview import Ui_MentorshipPreview
from revmentor_desktop.journal.mentorship import Relation, Role
from revmentor_desktop.journal.role_words import how_it_reads, relation_word


class MentorshipPreview(QWidget):
    """Labels and prompts as they follow from the role, because role is not seniority."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._form = Ui_MentorshipPreview()
        self._form.setupUi(self)

    def show_choice(
        self, name: str, role: Role, relation: Relation, colour: int | str = "here"
    ) -> None:
        """Show how it reads with somebody of that name, "" before there is one."""
        form = self._form
        words = how_it_reads(next(iter(name.split()), ""), role)
        form.avatar.show_person(name, colour)
        form.who.setText(name or self.tr("Their name"))
        form.my_role.setText(words.role)
        form.kind.setVisible(relation is not Relation.CLASSIC)
        form.kind.say(relation_word(relation), "other", "arrows-down-up")
        form.sentence.say(words.sentence)
        form.before.say(words.before)
        form.after.say(words.after)
        form.asked.say(words.asked)
