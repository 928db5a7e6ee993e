"""The line one types in during a meeting."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from revmentor_desktop.desktop.pages.room_words import MARK_ICONS, mark_name
from revmentor_desktop.desktop.parts.announce import announce
from revmentor_desktop.desktop.parts.icon_label import IconLabel
from revmentor_desktop.desktop.parts.key_cap import KeyCap
from revmentor_desktop.desktop.parts.painting import paint_box, painting
from revmentor_desktop.desktop.theme.current import scaled
from revmentor_desktop.desktop.theme.dress import dress
from revmentor_desktop.journal.room import MarkKind


class _Edit(QLineEdit):
    """Esc leaves the line, so that single keys work; what was typed stays in it."""

    left = Signal()
    moved = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: object) -> None:
        super().focusInEvent(event)  # type: ignore[arg-type]
        self.moved.emit()

    def focusOutEvent(self, event: object) -> None:
        super().focusOutEvent(event)  # type: ignore[arg-type]
        self.moved.emit()


class RoomEntry(QWidget):
    """`kept` carries what was typed and the mark set on it; `left` asks for another focus."""

    kept = Signal(str, object)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.mark: MarkKind | None = None
        self._icon = IconLabel("pencil-simple-line", "accent_text", 16, self)
        self.edit = dress(_Edit(self), kind="bare")
        self.edit.setInputMethodHints(
            Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText
        )
        self.edit.setAccessibleName(self.tr("A line from this meeting"))
        self.edit.setPlaceholderText(self.tr("What was said?"))
        self._cap = KeyCap("Enter", self)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 0, 9, 0)
        row.setSpacing(9)
        row.addWidget(self._icon)
        row.addWidget(self.edit, 1)
        row.addWidget(self._cap)
        self.edit.moved.connect(self.update)
        self.edit.left.connect(self.left)
        self.edit.returnPressed.connect(self.keep)

    def sizeHint(self) -> QSize:
        return QSize(scaled(240), max(scaled(40), self.edit.sizeHint().height()))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.sizeHint().height())

    @property
    def typing(self) -> bool:
        """Whether there are words that are not kept yet."""
        return bool(self.edit.text().strip())

    def keep(self) -> None:
        """Hand over what was typed."""
        text, mark = self.edit.text(), self.mark
        if text.strip():
            self.edit.clear()
            self.show_mark(None)
            self.kept.emit(text, mark)

    def give_back(self, text: str, mark: MarkKind | None) -> None:
        """It could not be kept: nothing that was typed goes away."""
        later = self.edit.text()
        self.edit.setText(f"{text} {later}".strip() if later else text)
        self.show_mark(mark)

    def show_mark(self, mark: MarkKind | None) -> None:
        """The mark that the line will carry; the same one again takes it off."""
        self.mark = None if mark is self.mark else mark
        icon, hue = MARK_ICONS[self.mark] if self.mark else ("pencil-simple-line", "accent_text")
        self._icon.show_icon(icon, hue)
        if self.mark:
            announce(self.edit, mark_name(self.mark))
        self.edit.setAccessibleDescription(mark_name(self.mark) if self.mark else "")

    def paintEvent(self, event: QPaintEvent) -> None:
        on = self.edit.hasFocus()
        with painting(self) as painter:
            paint_box(
                painter, QRectF(self.rect()), 8, "card", "focus" if on else "field", 2 if on else 1
            )
