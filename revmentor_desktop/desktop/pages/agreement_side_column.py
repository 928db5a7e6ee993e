"""What one side hopes for, asks for and offers."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from revmentor_desktop.desktop.parts.avatar import Avatar
from revmentor_desktop.desktop.parts.buttons import Button
from revmentor_desktop.desktop.parts.dashed import DashedPanel
from revmentor_desktop.desktop.parts.painting import paint_box, painting, turned
from revmentor_desktop.desktop.parts.paragraph import Paragraph
from revmentor_desktop.desktop.theme.current import scaled
from revmentor_desktop.desktop.theme.fonts import line_height
from revmentor_desktop.journal.agreement import AgreementParts
from revmentor_desktop.journal.sharing import Side

_DOT = 6
_TOP = Qt.AlignmentFlag.AlignTop


class SideColumn(QWidget):
    """One side. An empty one is dashed, with a button: `empty_asked` comes when it is pressed.

    A `fixed` one, of a mentorship that was put away, has no button.
    """

    empty_asked = Signal()

    def __init__(
        self,
        side: Side,
        full_name: str,
        name: str,
        parts: AgreementParts,
        parent: QWidget,
        *,
        fixed: bool = False,
    ) -> None:
        super().__init__(parent)
        self._side, self._fixed = side, fixed
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(2)
        self._add_head(full_name, name)
        hopes, asks, offers = (both.of(side) for both in (parts.outcomes, parts.asks, parts.offers))
        if not (hopes or asks or offers):
            self._rows.addWidget(self._empty(name))
        for line in hopes:
            self._rows.addWidget(_Bullet(line, side, self))
        for heading, lines in ((self.tr("Asks for"), asks), (self.tr("Offers"), offers)):
            if lines:
                self._rows.addSpacing(6)
                self._rows.addWidget(Paragraph(heading, "labelStrong", "2", self))
                for line in lines:
                    self._rows.addWidget(Paragraph(line, "label", "2", self))
        self._rows.addStretch(1)

    def _add_head(self, full_name: str, name: str) -> None:
        face = Avatar(28, self)
        face.show_person(full_name, "me" if self._side is Side.ME else "here")
        words = QVBoxLayout()
        words.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(0)
        words.addWidget(Paragraph(name, "rowStrong", "1", self))
        words.addWidget(Paragraph(self.tr("hopes to"), "label", "2", self))
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 6)
        row.setSpacing(10)
        row.addWidget(face)
        row.addLayout(words, 1)
        self._rows.addLayout(row)

    def _empty(self, name: str) -> QWidget:
        panel = DashedPanel(self)
        mine = self._side is Side.ME
        words, verb = self.tr("Your side is still empty."), self.tr("Write it")
        if not mine:
            words = self.tr("{name}’s side is still empty.").format(name=name)
            verb = self.tr("Make it a topic")
        button = Button(verb, icon="pencil-simple" if mine else "plus", parent=panel)
        button.setAccessibleName(f"{words} {verb}")
        button.clicked.connect(self.empty_asked)
        rows = QVBoxLayout(panel)
        rows.setContentsMargins(16, 14, 16, 14)
        rows.setSpacing(8)
        rows.addWidget(Paragraph(words, "label", "2", panel))
        rows.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
        button.setVisible(not self._fixed)
        return panel


class _Bullet(QWidget):
    """A line behind a dot in the colour of its side."""

    def __init__(self, text: str, side: Side, parent: QWidget) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(_Dot("accent_text" if side is Side.ME else "other_text", self), 0, _TOP)
        row.addWidget(Paragraph(text, "label", "1", self), 1)


class _Dot(QWidget):
    """A dot in the middle of a first line."""

    def __init__(self, token: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._token = token
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(scaled(_DOT), line_height("label"))

    def paintEvent(self, event: QPaintEvent) -> None:
        side = scaled(_DOT)
        place = QRectF(0, (self.height() - side) / 2, side, side)
        with painting(self) as painter:
            paint_box(painter, turned(place, self), side / 2, self._token)
