"""One idea beside the agenda; its plus puts it there."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from revmentor_desktop.desktop.pages.breadcrumb import PersonDot
from revmentor_desktop.desktop.parts.buttons import IconButton
from revmentor_desktop.desktop.parts.icon_label import IconLabel
from revmentor_desktop.desktop.parts.paragraph import Paragraph
from revmentor_desktop.desktop.theme.current import scaled
from revmentor_desktop.desktop.theme.fonts import line_height


class IdeaRow(QWidget):
    """A dot of whose it is, or an icon; words; a second line. `wanted` is the plus."""

    wanted = Signal()

    def __init__(
        self, title: str, line: str, who: int | str | None, icon: str, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.title = title
        self.plus = IconButton(
            "plus", self.tr("Put on the agenda: {idea}").format(idea=title), self
        )
        self.plus.clicked.connect(self.wanted)
        words = QVBoxLayout()
        words.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(0)
        words.addWidget(Paragraph(title, "label", "1", self))
        beneath = Paragraph(line, "caption", "2", self)
        beneath.setVisible(bool(line))
        words.addWidget(beneath)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 4, 0, 4)
        row.setSpacing(12)
        row.addWidget(self._sign(who, icon), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        row.addWidget(self.plus, 0, Qt.AlignmentFlag.AlignVCenter)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The arrow keys go from plus to plus."""
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
        holder = self.parentWidget()
        if not step or event.modifiers() or holder is None:
            super().keyPressEvent(event)
            return
        rows = [one for one in holder.findChildren(IdeaRow) if one.isVisible()]
        rows.sort(key=lambda one: one.mapTo(holder, one.rect().topLeft()).y())
        at = rows.index(self) + step
        if 0 <= at < len(rows):
            rows[at].plus.setFocus(Qt.FocusReason.TabFocusReason)

    def _sign(self, who: int | str | None, icon: str) -> QWidget:
        """What stands before it, in the middle of its first line."""
        if who is None:
            return IconLabel(icon, "text2", 16, self, line="label")
        place = QWidget(self)
        dot = PersonDot(place)
        dot.show_person(who)
        inside = QHBoxLayout(place)
        side = scaled(16)
        inside.setContentsMargins((side - scaled(8)) // 2, 0, (side - scaled(8)) // 2, 0)
        inside.addWidget(dot, 0, Qt.AlignmentFlag.AlignVCenter)
        place.setFixedHeight(line_height("label"))
        return place
