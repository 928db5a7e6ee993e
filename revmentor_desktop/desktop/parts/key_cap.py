"""Keys as they stand on the keyboard; they keep their order right-to-left."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QFontMetrics, QKeySequence, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from revmentor_desktop.desktop.parts.painting import paint_box, paint_text, painting
from revmentor_desktop.desktop.theme.current import scaled
from revmentor_desktop.desktop.theme.fonts import font

_GAP = 4
_SIDE = 6


class KeyCap(QWidget):
    """One cap for each key of a shortcut ("Ctrl+K"); `joined` puts them all on one cap."""

    def __init__(
        self, keys: str | QWidget = "", parent: QWidget | None = None, *, joined: bool = False
    ) -> None:
        if isinstance(keys, QWidget):
            parent, keys = keys, ""
        super().__init__(parent)
        self._caps: list[str] = []
        self._joined = joined
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.show_keys(keys)

    def show_keys(self, keys: str) -> None:
        """Show a shortcut in the system's own words for keys."""
        native = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText) or keys
        parts = [part for part in native.replace("++", "+Plus").split("+") if part]
        self._caps = [" ".join(parts)] if self._joined and parts else parts
        self.setAccessibleName(native)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        face = QFontMetrics(font("small"))
        wide = sum(self._wide(cap) for cap in self._caps) + _GAP * max(0, len(self._caps) - 1)
        return QSize(wide, max(scaled(19), face.height() + 4))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        start = 0
        with painting(self) as painter:
            for cap in self._caps:
                place = QRectF(start, 0, self._wide(cap), self.height())
                paint_box(painter, place, 5, "sunken", "border")
                paint_text(painter, place, cap, font("small"), "text2")
                start += self._wide(cap) + _GAP

    def _wide(self, cap: str) -> int:
        advance = QFontMetrics(font("small")).horizontalAdvance(cap)
        return max(scaled(19), advance + 2 * _SIDE + 1)
