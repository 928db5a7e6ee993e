"""A few views of one thing side by side, one of them shown."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QRadioButton, QSizePolicy, QWidget

from revmentor_desktop.desktop.parts.painting import paint_box, paint_text, painting
from revmentor_desktop.desktop.theme.current import scaled, tokens
from revmentor_desktop.desktop.theme.fonts import font


class _Segment(QRadioButton):
    """One of them: a radio button painted as a part of the track."""

    def __init__(self, text: str, parent: QWidget) -> None:
        super().__init__(text, parent)
        self.setProperty("radius", 6)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.MinimumExpanding, QSizePolicy.Policy.Fixed)

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def sizeHint(self) -> QSize:
        face = QFontMetrics(font("labelMedium"))
        wide = face.horizontalAdvance(self.text()) + 2 * scaled(12)
        return QSize(wide, max(scaled(28), face.height() + 4))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        place, scheme = QRectF(self.rect()), tokens()
        chosen = self.isChecked()
        with painting(self) as painter:
            if chosen:
                width = 2 if scheme.contrast else 1
                paint_box(painter, place, 6, "segment", "segment_edge", width)
            face = font("labelMedium")
            face.setUnderline(scheme.contrast and self.underMouse() and not chosen)
            ink = "text1" if chosen or self.underMouse() else "text2"
            paint_text(painter, place, self.text(), face, ink)


class Segmented(QWidget):
    """The track. `chosen` is a person's choice; arrows move and choose.

    It is a radio group to those who hear it; give it an accessible name.
    """

    chosen = Signal(int)

    def __init__(self, labels: Sequence[str] | QWidget = (), parent: QWidget | None = None) -> None:
        if isinstance(labels, QWidget):
            parent, labels = labels, ()
        super().__init__(parent)
        self._parts: list[_Segment] = []
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(2, 2, 2, 2)
        self._row.setSpacing(0)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.set_labels(labels)

    @property
    def index(self) -> int:
        """Which one is shown."""
        return next((i for i, part in enumerate(self._parts) if part.isChecked()), 0)

    def choose(self, index: int) -> None:
        """Show one without telling anybody."""
        self._parts[index].setChecked(True)

    def set_label(self, index: int, text: str) -> None:
        """Another word on one of them: "Mine 3"."""
        self._parts[index].setText(text)
        self._parts[index].updateGeometry()

    def set_labels(self, labels: Sequence[str]) -> None:
        """Other parts; the first is shown."""
        for part in self._parts:
            part.deleteLater()
        self._parts = [_Segment(label, self) for label in labels]
        for index, part in enumerate(self._parts):
            self._add(index, part)
        if self._parts:
            self.choose(0)

    def paintEvent(self, event: QPaintEvent) -> None:
        edge = "text1" if tokens().contrast else None
        with painting(self) as painter:
            paint_box(painter, QRectF(self.rect()), 8, "track", edge)

    def focusInEvent(self, event: object) -> None:
        """The keyboard goes to the chosen one."""
        if self._parts:
            self._parts[self.index].setFocus(Qt.FocusReason.OtherFocusReason)

    def _add(self, index: int, part: _Segment) -> None:
        self._row.addWidget(part)
        part.clicked.connect(lambda: self.chosen.emit(index))
