"""The few movements there are (DESIGN.md, 7): short, eased out, none with reduced motion."""

from PySide6.QtCore import QAbstractAnimation, QEasingCurve, QPoint, QPropertyAnimation
from PySide6.QtWidgets import QWidget

from revmentor_desktop.desktop.theme.current import duration

RISE = 8


def slide_in(widget: QWidget, milliseconds: int) -> None:
    """Let a floating widget rise 8 pixels to its place.

    Only its place moves: fading a widget would paint it twice at every step.
    """
    time = duration(milliseconds)
    if not time or not widget.window().isVisible():
        return
    end = widget.pos()
    moving = QPropertyAnimation(widget, b"pos", widget)
    moving.setDuration(time)
    moving.setEasingCurve(QEasingCurve.Type.OutCubic)
    moving.setStartValue(end + QPoint(0, RISE))
    moving.setEndValue(end)
    moving.start(QAbstractAnimation.DeletionPolicy.DeleteWhenStopped)
