"""What left past a boundary: each line with the boundary, the day and the reason."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from revmentor_desktop.desktop.parts.dialog import Dialog, Role
from revmentor_desktop.desktop.parts.divider import Divider
from revmentor_desktop.desktop.parts.paragraph import Paragraph
from revmentor_desktop.desktop.parts.scroll import inside_dialog
from revmentor_desktop.desktop.spoken import near_moment
from revmentor_desktop.operations.releases import Released

_WIDE = 560


class Releases(Dialog):
    """A list to read; nothing in it is changed."""

    def __init__(self, released: Sequence[Released], today: date, parent: QWidget) -> None:
        title = self.tr("What left past a boundary")
        text = self.tr("You let these go once, each for a reason. The boundary holds again since.")
        super().__init__(parent, title, text, _WIDE)
        inside = QWidget(self)
        rows = QVBoxLayout(inside)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(12)
        for place, one in enumerate(released):
            if place:
                rows.addWidget(Divider(inside))
            rows.addWidget(_Row(one, today, inside))
        rows.addStretch(1)
        self.body.addWidget(inside_dialog(inside, self, parent))
        self.add_button(self.tr("Close"), "secondary", Role.RejectRole)
        self.setProperty("reads", True)


class _Row(QFrame):
    """The words, which boundary they touched and when they left, and why."""

    def __init__(self, one: Released, today: date, parent: QWidget) -> None:
        super().__init__(parent)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(2)
        rows.addWidget(Paragraph(one.what, "rowStrong", "1", self))
        about = self.tr("{day}, past “{boundary}”").format(
            day=near_moment(one.when, today), boundary=one.release.boundary
        )
        rows.addWidget(Paragraph(about, "caption", "2", self))
        rows.addWidget(Paragraph(one.release.reason, "label", "1", self))
