"""The line one types in during a meeting."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from revmentor_desktop.desktop.pages.room_words import MARK_ICONS, mark_name
from revmentor_desktop.desktop.parts.announce import announce
from revmentor_desktop.desktop.parts.fields import PRIVATE_TEXT
from revmentor_desktop.desktop.parts.icon_label import IconLabel
from revmentor_desktop.desktop.parts.key_cap import KeyCap
from revmentor_desktop.desktop.parts.painting import paint_box, painting
from revmentor_desktop.desktop.theme.current import scaled
from revmentor_desktop.desktop.theme.dress import dress
from revmentor_desktop.journal.room import MarkKind

LONGEST = 10_000_000
"""Characters of what is typed or pasted: a field cuts longer text off and says nothing."""

_UNDO = QKeySequence.StandardKey.Undo


class _Edit(QLineEdit):
    """Esc leaves the line, so that single keys work; what was typed stays in it.

    Where nothing is typed, Ctrl+Z is not about typing: it takes back what was done last.
    """

    left = Signal()
    moved = Signal()

    def event(self, event: QEvent) -> bool:
        asked = event.type() is QEvent.Type.ShortcutOverride and not self.text()
        if asked and isinstance(event, QKeyEvent) and event.matches(_UNDO):
            event.ignore()
            return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.moved.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.moved.emit()


class RoomEntry(QWidget):
    """`kept` carries what was typed and the mark set on it; `left` asks for another focus.

    `edited` says that something else is typed, or that its mark is another one.
    """

    kept = Signal(str, object)
    edited = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.mark: MarkKind | None = None
        self._more = ""
        self._icon = IconLabel("pencil-simple-line", "accent_text", 16, self)
        self.edit = dress(_Edit(self), kind="bare", framed=True)
        self.edit.setInputMethodHints(PRIVATE_TEXT)
        self.edit.setMaxLength(LONGEST)
        self.edit.setAccessibleName(self.tr("A line from this meeting"))
        self.edit.setPlaceholderText(self.tr("What was said?"))
        self._cap = KeyCap("Enter", self)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 0, 9, 0)
        row.setSpacing(9)
        row.addWidget(self._icon)
        row.addWidget(self.edit, 1)
        row.addWidget(self._cap)
        self.edit.textEdited.connect(self.edited)
        self.edit.moved.connect(self.update)
        self.edit.left.connect(self.left)
        self.edit.returnPressed.connect(self.keep)

    def sizeHint(self) -> QSize:
        return QSize(scaled(240), max(scaled(40), self.edit.sizeHint().height()))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.sizeHint().height())

    def say_more(self, words: str) -> None:
        """What else one may type, said to those who listen and under the pointer."""
        self._more = words
        self.edit.setToolTip(words)
        self.edit.setAccessibleDescription(words)

    @property
    def typing(self) -> bool:
        """Whether there are words that are not kept yet."""
        return bool(self.edit.text().strip())

    def keep(self) -> None:
        """Hand over what was typed; of pasted text each line is one, and the first has the mark."""
        text, mark = self.edit.text(), self.mark
        if not text.strip():
            return
        self.edit.setText("")  # unlike clear(), Ctrl+Z does not bring it back into the field
        self.show_mark(None)
        for line in text.splitlines():
            if line.strip():
                self.kept.emit(line, mark)
                mark = None

    def give_back(self, text: str, mark: MarkKind | None) -> None:
        """It could not be kept: nothing that was typed goes away."""
        later = self.edit.text()
        self.edit.setText(f"{text}\n{later}" if later else text)
        mark, self.mark = mark or self.mark, None
        self.show_mark(mark)
        self.edited.emit()

    def show_mark(self, mark: MarkKind | None) -> None:
        """The mark that the line will carry; the same one again takes it off."""
        if mark is not None or self.mark is not None:
            self.edited.emit()
        self.mark = None if mark is self.mark else mark
        icon, hue = MARK_ICONS[self.mark] if self.mark else ("pencil-simple-line", "accent_text")
        self._icon.show_icon(icon, hue)
        if self.mark:
            announce(self.edit, mark_name(self.mark))
        self.edit.setAccessibleDescription(mark_name(self.mark) if self.mark else self._more)

    def paintEvent(self, event: QPaintEvent) -> None:
        on = self.edit.hasFocus()
        with painting(self) as painter:
            paint_box(
                painter, QRectF(self.rect()), 8, "card", "focus" if on else "field", 2 if on else 1
            )
