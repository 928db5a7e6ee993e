"""A field with its label above and, when it must be, a sentence below."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from revmentor_desktop.desktop.parts.buttons import IconButton
from revmentor_desktop.desktop.parts.caps_lock import caps_lock_is_on
from revmentor_desktop.desktop.parts.icon_label import IconLabel
from revmentor_desktop.desktop.parts.paragraph import Paragraph
from revmentor_desktop.desktop.parts.promoted import text_and_parent
from revmentor_desktop.desktop.theme.current import mirrored, scaled
from revmentor_desktop.desktop.theme.dress import dress

PRIVATE_TEXT = Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText
"""For every field that takes words of the journal: keyboards must not learn them."""


class Told(QWidget):
    """The sentence below a field: an icon in the middle of the first line, and words."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._icon = IconLabel("warning-circle", "bad", 14, self, line="label")
        self._words = Paragraph("", "label", "bad", self)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self._words, 1)
        self.hide()

    def tell(self, sentence: str, wrong: bool) -> None:
        """Show a sentence, as what is wrong or only as a hint."""
        self._icon.setVisible(wrong)
        self._words.setProperty("tone", "bad" if wrong else "3")
        self._words.say(sentence)
        self.show()

    @property
    def sentence(self) -> str:
        """What is told, empty when nothing is."""
        return self._words.text() if not self.isHidden() else ""


class Field(QWidget):
    """One line to type in. `tell` says below it what is wrong; `clear_told` takes it away.

    In a form: the property `label` is the label.
    """

    def __init__(self, label: str | QWidget = "", parent: QWidget | None = None) -> None:
        words, parent = text_and_parent(label, parent)
        super().__init__(parent)
        self.edit = QLineEdit(self)
        self.edit.setInputMethodHints(PRIVATE_TEXT)
        self.edit.setProperty("kind", "field")
        self.label = dress(QLabel(self), role="labelMedium")
        self.label.setBuddy(self.edit)
        self.told = Told(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(self.label)
        layout.addWidget(self.edit)
        layout.addWidget(self.told)
        self.setFocusProxy(self.edit)
        self.name(words)

    @property
    def text(self) -> str:
        """What was typed."""
        return self.edit.text()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.DynamicPropertyChange and self.property("label") is not None:
            self.name(str(self.property("label")))
        return super().event(event)

    def name(self, label: str) -> None:
        """Another label; without one there is no room for it either."""
        self.label.setText(label)
        self.label.setVisible(bool(label))
        self.edit.setAccessibleName(label.replace("&", ""))

    def tell(self, sentence: str, wrong: bool = True) -> None:
        """Say below the field what is wrong with it, or a hint."""
        self.told.tell(sentence, wrong)
        self.edit.setAccessibleDescription(sentence)
        dress(self.edit, wrong=wrong)

    def clear_told(self) -> None:
        """Nothing is wrong any more."""
        self.told.hide()
        self.edit.setAccessibleDescription("")
        dress(self.edit, wrong=False)


class PassphraseField(Field):
    """Hides what is typed unless the eye is pressed; says when Caps Lock is on."""

    def __init__(self, label: str | QWidget = "", parent: QWidget | None = None) -> None:
        super().__init__(label, parent)
        self.edit.setEchoMode(QLineEdit.EchoMode.Password)
        hints = PRIVATE_TEXT | Qt.InputMethodHint.ImhHiddenText
        self.edit.setInputMethodHints(hints | Qt.InputMethodHint.ImhNoAutoUppercase)
        self.eye = IconButton("eye", "", self.edit)
        self.eye.setCheckable(True)
        self.eye.setCursor(Qt.CursorShape.ArrowCursor)
        self.eye.toggled.connect(self._show_words)
        self._caps = False
        self.edit.installEventFilter(self)
        self._show_words(False)

    def hide_words(self) -> None:
        """Hide what was typed again."""
        self.eye.setChecked(False)

    @property
    def caps_lock(self) -> bool:
        """Whether Caps Lock is on, as far as the system tells."""
        return caps_lock_is_on()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.edit:
            kind = event.type()
            if kind == QEvent.Type.Resize:
                self._place_eye()
            elif kind in (QEvent.Type.FocusIn, QEvent.Type.KeyRelease):
                self._tell_caps(caps_lock_is_on())
            elif kind == QEvent.Type.FocusOut:
                self._tell_caps(False)
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_eye()

    def _tell_caps(self, on: bool) -> None:
        """The hint comes and goes by itself, but never in place of what is wrong."""
        if on and not self.told.sentence:
            self.tell(self.tr("Caps Lock is on."), wrong=False)
        elif not on and self._caps and not self.edit.property("wrong"):
            self.clear_told()
        self._caps = on

    def _show_words(self, shown: bool) -> None:
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        self.edit.setEchoMode(mode)
        self.eye.show_icon("eye-slash" if shown else "eye")
        self.eye.call(self.tr("Hide the passphrase") if shown else self.tr("Show the passphrase"))

    def _place_eye(self) -> None:
        size = self.eye.sizeHint()
        self.eye.resize(size)
        inset = (self.edit.height() - size.height()) // 2
        at_left = mirrored(self)
        left = inset if at_left else self.edit.width() - size.width() - inset
        self.eye.move(left, inset)
        room = size.width() + scaled(4)
        self.edit.setTextMargins(room if at_left else 0, 0, 0 if at_left else room, 0)
