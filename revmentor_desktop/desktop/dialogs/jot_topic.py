"""Jot a topic from anywhere (Ctrl+J): a few words, whose, Enter (P10)."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from revmentor_desktop.desktop.models.agenda_words import STEP, minutes_words
from revmentor_desktop.desktop.models.raised_words import raised_choices
from revmentor_desktop.desktop.parts.dialog import Dialog, Role
from revmentor_desktop.desktop.parts.fields import Field
from revmentor_desktop.desktop.parts.menu_chip import MenuChip
from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.journal.mentorship import Mentorship
from revmentor_desktop.journal.sharing import Side
from revmentor_desktop.journal.topic import TopicDraft

_WIDE = 480
_LONGEST = 60


class JotTopic(Dialog):
    """`kept` carries the draft; Enter keeps. `inbox_asked` carries whose topics one wants to see.

    Closed by a lock it keeps what was typed; Esc leaves it.
    """

    kept = Signal(object)
    inbox_asked = Signal(object)

    def __init__(
        self, people: Sequence[Mentorship], whose: Mentorship | None, parent: QWidget
    ) -> None:
        super().__init__(parent, self.tr("Jot a topic"), wide=_WIDE)
        self._people = {person.id: person for person in people}
        self.text = Field("", self)
        self.text.edit.setPlaceholderText(self.tr("What do you want to talk about?"))
        self.text.edit.setAccessibleName(self.tr("Topic"))
        self.whose = MenuChip(self, soft=True)
        self.whose.call(self.tr("With whom"))
        self.raised = MenuChip(self)
        self.raised.call(self.tr("Who raises it"))
        self.minutes = MenuChip(self)
        self.minutes.call(self.tr("Minutes"))
        chips = QHBoxLayout()
        chips.setContentsMargins(0, 0, 0, 0)
        chips.setSpacing(8)
        for chip in (self.whose, self.raised, self.minutes):
            chips.addWidget(chip)
        chips.addStretch(1)
        self.body.setContentsMargins(0, 8, 0, 0)
        self.body.addWidget(self.text)
        self.body.addLayout(chips)
        self.inbox = self.add_button(self.tr("See all topics"), "quiet", Role.ActionRole)
        self.add_button(self.tr("Leave it"), "secondary", Role.RejectRole)
        self.keep = self.add_button(self.tr("Keep it"), "primary", Role.ActionRole)
        self._fill(whose or people[0])
        self._connect()
        self.text.edit.setFocus()

    @property
    def mentorship(self) -> Mentorship:
        """Whose topic it is to be."""
        return self._people[ItemId(str(self.whose.value))]

    def show_draft(self, draft: TopicDraft) -> None:
        """Go on with a topic that could not be kept."""
        self.text.edit.setText(draft.text)
        self.raised.show_value(draft.raised_by)
        self.minutes.show_value(draft.minutes)

    def commit(self) -> None:
        """Hand over the topic, if it says anything."""
        draft = self._draft()
        if draft is None:
            self.text.tell(self.tr("A topic needs a few words."))
            self.text.edit.setFocus()
            return
        self.text.edit.clear()
        self.accept()
        self.kept.emit(draft)

    def closeEvent(self, event: QCloseEvent) -> None:
        draft = self._draft()
        if draft is not None:
            self.text.edit.clear()
            self.kept.emit(draft)
        super().closeEvent(event)

    def _draft(self) -> TopicDraft | None:
        words = self.text.text.strip()
        if not words:
            return None
        side = self.raised.value if isinstance(self.raised.value, Side) else Side.ME
        minutes = self.minutes.value if isinstance(self.minutes.value, int) else None
        return TopicDraft(self.mentorship.id, words, side, minutes)

    def _fill(self, whose: Mentorship) -> None:
        people = [(person.id, person.counterpart) for person in self._people.values()]
        self.whose.show_choices(people, whose.id)
        self.whose.setVisible(len(people) > 1)
        usual: list[tuple[object, str]] = [(None, self.tr("No minutes yet"))]
        usual += [(one, minutes_words(one)) for one in range(STEP, _LONGEST + 1, STEP)]
        self.minutes.show_choices(usual, None)
        self._show_raised()

    def _show_raised(self) -> None:
        chosen = self.raised.value if isinstance(self.raised.value, Side) else Side.ME
        self.raised.show_choices(raised_choices(self.mentorship), chosen)

    def _connect(self) -> None:
        self.keep.clicked.connect(self.commit)
        self.text.edit.returnPressed.connect(self.commit)
        self.text.edit.textEdited.connect(lambda _text: self.text.clear_told())
        self.whose.chosen.connect(lambda _id: self._show_raised())
        self.inbox.clicked.connect(self._ask_inbox)

    def _ask_inbox(self) -> None:
        """To the topics of this person; what is typed is kept on the way."""
        whose = self.mentorship
        self.close()
        self.inbox_asked.emit(whose)
