"""Whether what was typed is safe: saving, saved and encrypted, or not saved."""

from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from revmentor_desktop.desktop.parts.announce import announce
from revmentor_desktop.desktop.parts.buttons import LinkButton
from revmentor_desktop.desktop.parts.icon_label import IconLabel
from revmentor_desktop.desktop.spoken import spoken_time
from revmentor_desktop.desktop.theme.dress import dress


class SaveStateLine(QWidget):
    """A line below an editor. `asked` comes when "Try again" is pressed."""

    asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = IconLabel("lock-simple", "accent_text", 16, self)
        self._words = dress(QLabel(self), role="label", tone="2")
        self._again = LinkButton(self.tr("Try again"), self)
        self._again.clicked.connect(self.asked)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._icon)
        row.addWidget(self._words)
        row.addSpacing(4)
        row.addWidget(self._again, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addStretch(1)
        self.nothing()

    @property
    def words(self) -> str:
        """What it says."""
        return self._words.text()

    def nothing(self) -> None:
        """Nothing to say yet; the line keeps its height."""
        self._show("", "text2", "", "2")

    def saving(self) -> None:
        """It is on its way to the disk."""
        self._show("circle-dashed", "text2", self.tr("Saving"), "2")

    def saved(self, moment: datetime) -> None:
        """It is in the journal since `moment`, the person's local time."""
        words = self.tr("Saved, encrypted {time}").format(time=spoken_time(moment.time()))
        self._show("lock-simple", "accent_text", words, "2")

    def not_saved(self, why: str = "") -> None:
        """It is not in the journal; `why` says what is so. Said at once to those who listen."""
        self._show("warning-circle", "bad", why or self.tr("Not saved"), "bad", again=True)
        announce(self, self._words.text(), urgent=True)

    def _show(self, icon: str, hue: str, words: str, tone: str, *, again: bool = False) -> None:
        self._icon.show_icon(icon, hue)
        self._words.setText(words)
        dress(self._words, tone=tone, role="labelMedium" if again else "label")
        self._again.setVisible(again)
