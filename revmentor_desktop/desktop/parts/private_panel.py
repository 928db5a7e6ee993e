"""The private panel: felt before it is read (DESIGN.md, 1). Never used for anything else."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from revmentor_desktop.desktop.parts.buttons import LinkButton
from revmentor_desktop.desktop.parts.icon_label import IconLabel
from revmentor_desktop.desktop.parts.painting import mirror, paint_box, painting
from revmentor_desktop.desktop.theme.current import colour, scaled
from revmentor_desktop.desktop.theme.dress import dress

BAR = 4
RADIUS = 12
HATCH_WIDE, HATCH_HIGH, HATCH_STEP = 190, 44, 5


class PrivatePanel(QFrame):
    """Purple tint, a bar on the leading edge, a hatch in the trailing corner, a filled lock.

    `shown` comes when a person asks to see what is hidden; hidden text is not in the panel at all,
    so that nothing reads it out. `seal_asked` comes where a seal is offered: the words rest then.
    """

    shown = Signal()
    seal_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._open_words = self.tr("Only you see this.")
        self._can_seal = False
        self._hidden = False
        self.seal_button = LinkButton(self.tr("Seal until tomorrow"), self)
        self.seal_button.setProperty("ink", "private_text")
        self.seal_button.setAccessibleName(self.tr("Seal the private note until tomorrow"))
        self.seal_button.clicked.connect(self.seal_asked)
        self._lock = IconLabel("lock-simple-fill", "private_text", 16, self)
        self.title = dress(QLabel(self.tr("Private note"), self), role="rowStrong", tone="private")
        self.hint = dress(QLabel(self._open_words, self), role="label", tone="2")
        self.hint.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.show_button = LinkButton(self.tr("Show"), self)
        self.show_button.setProperty("ink", "private_text")
        self.show_button.setProperty("reads", True)
        self.show_button.setAccessibleName(self.tr("Show the private note"))
        self.show_button.clicked.connect(self.shown)
        self._inside = QWidget(self)
        self._bars = _HiddenBars(self)
        self.body = QVBoxLayout(self._inside)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(8)
        self._lay_out()
        self.show_hidden(False)

    def show_hidden(self, hidden: bool, until: str = "") -> None:
        """Hide the content behind bars; `until` says when it opens by itself, then nothing can."""
        self._inside.setVisible(not hidden)
        self._bars.setVisible(hidden)
        self.show_button.setVisible(hidden and not until)
        self._lock.show_icon("clock" if until else "lock-simple-fill")
        words = self.tr("Hidden until you ask.") if hidden else self._open_words
        self.hint.setText(until or words)
        self._hidden = hidden
        self.seal_button.setVisible(self._can_seal and not hidden)

    @property
    def hides(self) -> bool:
        """Whether its words are hidden."""
        return self._hidden

    def say_open(self, words: str) -> None:
        """What it says while its words are shown."""
        self._open_words = words
        self.hint.setText(words)

    def offer_seal(self, *, offered: bool) -> None:
        """Whether there is something that can cool off until tomorrow."""
        self._can_seal = offered
        self.seal_button.setVisible(offered and not self._hidden)

    def paintEvent(self, event: QPaintEvent) -> None:
        place = QRectF(self.rect())
        clip = QPainterPath()
        clip.addRoundedRect(place, RADIUS, RADIUS)
        with painting(self) as painter:
            mirror(painter, self)
            painter.setClipPath(clip)
            painter.fillRect(place, colour("private_soft"))
            _paint_hatch(painter, place)
            painter.fillRect(QRectF(0, 0, BAR, place.height()), colour("private"))
            painter.setClipping(False)
            paint_box(painter, place, RADIUS, None, "private_edge")
            painter.setClipPath(clip)
            painter.fillRect(QRectF(0, 0, BAR, place.height()), colour("private"))

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setContentsMargins(0, 0, 0, 0)
        top.setSpacing(10)
        top.addWidget(self._lock)
        top.addWidget(self.title)
        top.addWidget(self.hint, 1)
        top.addWidget(self.show_button)
        top.addWidget(self.seal_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 12, 20, 14)
        layout.setSpacing(8)
        layout.addLayout(top)
        layout.addWidget(self._inside, 1)
        layout.addWidget(self._bars)


class _HiddenBars(QWidget):
    """Two bars where words would be."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(80, scaled(26))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        high = float(scaled(9))
        with painting(self) as painter:
            mirror(painter, self)
            for row, part in enumerate((1.0, 0.7)):
                place = QRectF(0, row * scaled(16), self.width() * part, high)
                paint_box(painter, place, high / 2, "private_edge")


def _paint_hatch(painter: QPainter, place: QRectF) -> None:
    """Slanted lines in the trailing top corner, fading in from the leading side."""
    left = max(BAR, place.width() - HATCH_WIDE)
    area = QRectF(left, 0, place.width() - left, min(HATCH_HIGH, place.height()))
    solid = colour("private_hatch")
    clear = QColor(solid)
    clear.setAlpha(0)
    fade = QLinearGradient(area.topLeft(), area.topRight())
    fade.setColorAt(0, clear)
    fade.setColorAt(0.8, solid)
    painter.save()
    painter.setClipRect(area, Qt.ClipOperation.IntersectClip)
    painter.setPen(QPen(fade, 1.2))
    x = area.left() - area.height()
    while x < area.right():
        painter.drawLine(QPointF(x, area.bottom()), QPointF(x + area.height(), area.top()))
        x += HATCH_STEP
    painter.restore()
