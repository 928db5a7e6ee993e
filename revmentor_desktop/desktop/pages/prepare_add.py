"""The dashed row at the end of the agenda: type a topic, press Enter."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from revmentor_desktop.desktop.models.agenda_words import STEP, minutes_words
from revmentor_desktop.desktop.models.raised_words import raised_choices
from revmentor_desktop.desktop.parts.dashed import DashedPanel
from revmentor_desktop.desktop.parts.fields import PRIVATE_TEXT
from revmentor_desktop.desktop.parts.icon_label import IconLabel
from revmentor_desktop.desktop.parts.menu_chip import MenuChip
from revmentor_desktop.desktop.theme.dress import dress
from revmentor_desktop.journal.agenda import TOPIC_MINUTES
from revmentor_desktop.journal.mentorship import Mentorship
from revmentor_desktop.journal.sharing import Side

_LONGEST = 60


class TopicField(QLineEdit):
    """One line without a box. Enter keeps it, Esc empties it where something is typed."""

    entered = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("kind", "bare")
        self.setInputMethodHints(PRIVATE_TEXT)

    def event(self, event: QEvent) -> bool:
        """Ctrl+Z is for what was typed; with nothing of it left, for what was done before."""
        undoes = isinstance(event, QKeyEvent) and event.matches(QKeySequence.StandardKey.Undo)
        if undoes and event.type() == QEvent.Type.ShortcutOverride and not self.isUndoAvailable():
            event.ignore()
            return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers() & (
            Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
        ):
            self.entered.emit()
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)


def minutes_offered() -> list[tuple[object, str]]:
    """The minutes a new topic can be given."""
    return [(one, minutes_words(one)) for one in range(STEP, _LONGEST + 1, STEP)]


class AddTopic(DashedPanel):
    """`added` carries the words, who raised it, and its minutes."""

    added = Signal(str, object, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = TopicField(self)
        self.field.setPlaceholderText(self.tr("Add a topic, then press Enter"))
        self.field.setAccessibleName(self.tr("Add a topic"))
        self.raised = MenuChip(self, soft=True)
        self.raised.call(self.tr("Who raises the new topic"))
        self.minutes = MenuChip(self)
        self.minutes.call(self.tr("Minutes of the new topic"))
        self.minutes.show_choices(minutes_offered(), TOPIC_MINUTES)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 10, 14, 10)
        row.setSpacing(8)
        row.addWidget(IconLabel("plus", "accent_text", 16, self))
        row.addSpacing(4)
        row.addWidget(self.field, 1)
        row.addWidget(self.raised)
        row.addWidget(self.minutes)
        dress(self.field, role="body")
        self.setFocusProxy(self.field)
        self.field.entered.connect(self.commit)

    @property
    def typed(self) -> str:
        """What stands there and is on no agenda yet."""
        return self.field.text().strip()

    def show_mentorship(self, mentorship: Mentorship, mentee: Side) -> None:
        """Whose agenda it is; the mentee brings the topics, so that side is chosen first."""
        choices = raised_choices(mentorship)
        chosen = self.raised.value if self.raised.value in (Side.ME, Side.THEM) else mentee
        self.raised.show_choices(choices, chosen)

    def begin(self, mentee: Side) -> None:
        """Another agenda: nothing is typed yet."""
        self.field.clear()
        self.minutes.show_value(TOPIC_MINUTES)
        self.raised.show_value(mentee)

    def give_back(self, words: str, side: Side, minutes: int) -> bool:
        """It could not be kept: show it as it was typed, unless something else is typed already."""
        if self.typed:
            return False
        self.field.setText(words)
        self.raised.show_value(side)
        self.minutes.show_value(minutes)
        return True

    def commit(self) -> None:
        """Hand over what is typed, if anything is."""
        words = self.typed
        if words:
            minutes = self.minutes.value
            self.field.setText("")  # kept: Ctrl+Z takes the topic back, not the emptying
            self.added.emit(words, self.raised.value, minutes if isinstance(minutes, int) else 0)
