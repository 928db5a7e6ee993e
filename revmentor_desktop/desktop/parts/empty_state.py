"""What stands where there is nothing yet: one line, one hint, one button."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from revmentor_desktop.desktop.parts.buttons import Button
from revmentor_desktop.desktop.parts.dashed import paint_dashes
from revmentor_desktop.desktop.parts.icon_label import IconLabel
from revmentor_desktop.desktop.parts.painting import painting
from revmentor_desktop.desktop.parts.paragraph import Paragraph
from revmentor_desktop.desktop.parts.promoted import text_and_parent
from revmentor_desktop.desktop.theme.dress import dress


class EmptyState(QWidget):
    """A dashed place. `asked` comes when its button is pressed."""

    asked = Signal()

    def __init__(
        self,
        icon: str | QWidget = "",
        line: str = "",
        hint: str = "",
        button: str = "",
        parent: QWidget | None = None,
    ) -> None:
        icon_name, parent = text_and_parent(icon, parent)
        super().__init__(parent)
        self._icon = IconLabel(icon_name, "text2", 22, self)
        self._line = dress(QLabel(line, self), role="row")
        self._line.setWordWrap(True)
        self._line.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._hint = Paragraph(hint, "label", "2", self)
        self._hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._button = Button("", icon="plus", parent=self)
        self._button.clicked.connect(self.asked)
        centre = Qt.AlignmentFlag.AlignHCenter
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSpacing(4)
        layout.addWidget(self._icon, 0, centre)
        layout.addSpacing(4)
        layout.addWidget(self._line)
        layout.addWidget(self._hint)
        layout.addSpacing(8)
        layout.addWidget(self._button, 0, centre)
        self.say(icon_name, line, hint, button)

    def say(self, icon: str, line: str, hint: str, button: str = "", sign: str = "plus") -> None:
        """Say something else; without a button there is none. `sign` is the button's icon."""
        self._icon.show_icon(icon)
        self._line.setText(line)
        self._hint.say(hint)
        self._hint.setVisible(bool(hint))
        self._button.setText(button)
        self._button.show_icon(sign)
        self._button.setVisible(bool(button))

    @property
    def button(self) -> Button:
        """The button, so that the keyboard can begin there."""
        return self._button

    def paintEvent(self, event: QPaintEvent) -> None:
        with painting(self) as painter:
            paint_dashes(painter, QRectF(self.rect()))
