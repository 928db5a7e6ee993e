"""Bars: how much of something is reached, and how a whole is shared out."""

from collections.abc import Sequence

from PySide6.QtCore import Property, QEasingCurve, QPropertyAnimation, QRectF, QSize
from PySide6.QtGui import QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from revmentor_desktop.desktop.parts.painting import mirror, paint_box, painting
from revmentor_desktop.desktop.theme.current import colour, duration
from revmentor_desktop.desktop.theme.icons import paint_icon


class _Bar(QWidget):
    """What both share: full width, a few pixels high, and words for those who hear it."""

    HEIGHT = 6

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(160, self.HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return QSize(40, self.HEIGHT)


class ProgressBar(_Bar):
    """Part of a whole, in the owner's colour. Reached, it carries a tick at its end."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._filled = 0.0
        self._wanted = 0.0
        self._tone = "accent"
        self._moving = QPropertyAnimation(self, b"filled", self)
        self._moving.setEasingCurve(QEasingCurve.Type.OutCubic)

    def show_part(self, part: float, whole: float, tone: str = "accent", words: str = "") -> None:
        """Show `part` of `whole`; `words` says the same, "3 of 5 milestones"."""
        wanted = min(max(part / whole, 0.0), 1.0) if whole else 0.0
        self._tone = tone
        self.setAccessibleName(words)
        before, self._wanted = self._wanted, wanted
        self._moving.stop()
        if self.isVisible() and before != wanted and duration(200):
            self._moving.setDuration(duration(200))
            self._moving.setStartValue(self._filled)
            self._moving.setEndValue(wanted)
            self._moving.start()
        else:
            self._fill(wanted)

    def sizeHint(self) -> QSize:
        return QSize(160, self._height())

    def minimumSizeHint(self) -> QSize:
        return QSize(40, self._height())

    def paintEvent(self, event: QPaintEvent) -> None:
        reached = self._wanted >= 1.0
        room = self.width() - (18 if reached else 0)
        top = (self.height() - self.HEIGHT) / 2
        with painting(self) as painter:
            mirror(painter, self)
            place = QRectF(0, top, room, self.HEIGHT)
            paint_box(painter, place, 3, "rail")
            if self._filled > 0:
                place.setWidth(max(self.HEIGHT, room * self._filled))
                paint_box(painter, place, 3, self._tone)
            if reached:
                ink = "accent_text" if self._tone == "accent" else "other_text"
                spot = QRectF(self.width() - 13, (self.height() - 13) / 2, 13, 13)
                paint_icon(painter, "check", ink, spot)

    def _height(self) -> int:
        return 14 if self._wanted >= 1.0 else self.HEIGHT

    def _fill(self, filled: float) -> None:
        self._filled = filled
        self.updateGeometry()
        self.update()

    def _get_filled(self) -> float:
        return self._filled

    filled = Property(float, _get_filled, _fill)


class SegmentedBar(_Bar):
    """A whole shared out among people: one piece for each, the rest unfilled."""

    HEIGHT = 8
    GAP = 2

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pieces: list[tuple[float, str]] = []
        self._whole = 1.0

    def show_pieces(
        self, pieces: Sequence[tuple[float, str]], whole: float, words: str = ""
    ) -> None:
        """Show pieces of `whole`, each a size and a token; what does not fit shrinks all alike."""
        self._pieces = list(pieces)
        self._whole = max(whole, sum(size for size, _token in pieces), 1e-9)
        self.setAccessibleName(words)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        whole = QRectF(0, (self.height() - self.HEIGHT) / 2, self.width(), self.HEIGHT)
        clip = QPainterPath()
        clip.addRoundedRect(whole, self.HEIGHT / 2, self.HEIGHT / 2)
        with painting(self) as painter:
            mirror(painter, self)
            painter.setClipPath(clip)
            start = 0.0
            for size, token in self._pieces:
                wide = self.width() * size / self._whole
                gap = self.GAP if start + wide < self.width() - 0.5 else 0
                piece = QRectF(start, whole.top(), max(1.0, wide - gap), whole.height())
                painter.fillRect(piece, colour(token))
                start += wide
            rest = QRectF(start, whole.top(), self.width() - start, whole.height())
            if rest.width() > 1:
                painter.fillRect(rest, colour("rail"))
