"""What every list paints alike: a smooth painter for one row, and the ground of a chosen one."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle

from revmentor_desktop.desktop.parts.painting import paint_box
from revmentor_desktop.desktop.theme.current import tokens


@contextmanager
def row_painting(painter: QPainter, box: QRectF | None = None) -> Iterator[None]:
    """Smooth edges, each line of text in its own direction; nothing leaves the `box`."""
    painter.save()
    painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    if box is not None:
        painter.setClipRect(box, Qt.ClipOperation.IntersectClip)
    try:
        yield
    finally:
        painter.restore()


def paint_ground(
    painter: QPainter, box: QRectF, state: QStyle.StateFlag, *, shows_focus: bool, radius: int = 8
) -> None:
    """What lies under a row that is chosen or pointed at, and its edge while the keyboard is in it.

    `shows_focus` is set after a key, not after a click (DESIGN.md, 9).
    """
    chosen = bool(state & QStyle.StateFlag.State_Selected)
    if chosen or state & QStyle.StateFlag.State_MouseOver:
        paint_chosen(painter, box, radius)
    if chosen and state & QStyle.StateFlag.State_HasFocus and shows_focus:
        paint_box(painter, box, radius, None, "focus", 2)


def paint_chosen(painter: QPainter, box: QRectF, radius: int = 8) -> None:
    """The ground of a chosen row."""
    paint_box(painter, box, radius, "row_hover", "text1" if tokens().contrast else None, 2)
