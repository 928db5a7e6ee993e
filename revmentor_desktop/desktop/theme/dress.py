"""Tell a widget how it is dressed: the properties the style sheet reads (DESIGN.md, 10)."""

from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QFrame, QLabel, QWidget

W = TypeVar("W", bound=QWidget)


def dress(widget: W, **properties: str | int | bool) -> W:
    """Set `box`, `kind`, `role`, `tone`, `chip` and the like; returns the widget.

    A label that is given a role shows what it is given as plain text: people's words stand in most.
    """
    changed = False
    for name, value in properties.items():
        if widget.property(name) != value:
            widget.setProperty(name, value)
            changed = True
    if "box" in properties:
        widget.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    if isinstance(widget, QLabel) and widget.textFormat() == Qt.TextFormat.AutoText:
        widget.setTextFormat(Qt.TextFormat.PlainText)
    if changed and widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
        repolish(widget)
    return widget


def repolish(widget: QWidget) -> None:
    """Apply the style sheet anew to one widget whose properties changed."""
    style = widget.style()
    style.unpolish(widget)
    style.polish(widget)
    if isinstance(widget, QFrame):
        # a frame learns the width of its new edge only from this
        QCoreApplication.sendEvent(widget, QEvent(QEvent.Type.StyleChange))
    widget.updateGeometry()
    widget.update()
