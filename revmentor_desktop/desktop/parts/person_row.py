"""A person in one row: avatar, name, and a second line."""

from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from revmentor_desktop.desktop.parts.avatar import Avatar
from revmentor_desktop.desktop.theme.dress import dress


class PersonRow(QWidget):
    """Shows who; not to be pressed. Long names are cut at the end and told in the tool tip."""

    def __init__(self, size: int | QWidget = 28, parent: QWidget | None = None) -> None:
        if isinstance(size, QWidget):
            parent, size = size, 28
        super().__init__(parent)
        self.avatar = Avatar(size, self)
        self._name = dress(QLabel(self), role="cardTitle" if size >= 40 else "rowStrong")
        self._line = dress(QLabel(self), role="label" if size >= 40 else "caption", tone="2")
        for label in (self._name, self._line):
            label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        words = QVBoxLayout()
        words.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(0)
        words.addWidget(self._name)
        words.addWidget(self._line)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12 if size >= 40 else 10)
        row.addWidget(self.avatar)
        row.addLayout(words, 1)

    def show_person(self, name: str, colour: int | str, line: str = "") -> None:
        """Show somebody, in their colour, with a second line."""
        self.avatar.show_person(name, colour)
        self._name.setText(name)
        self._name.setToolTip(name)
        self._line.setText(line)
        self._line.setVisible(bool(line))
