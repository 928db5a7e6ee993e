"""What the Tab key leads to, and whether it says what it is."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def reachable(page: QWidget) -> tuple[list[QWidget], list[QWidget]]:
    """Every widget of a page that Tab stops at, and those of them without a name."""
    seen = [
        widget
        for widget in page.findChildren(QWidget)
        if widget.isVisibleTo(page)
        and widget.isEnabled()
        and widget.focusProxy() is None
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    return seen, [widget for widget in seen if not _name(widget)]


def _name(widget: QWidget) -> str:
    said = getattr(widget, "text", None)
    words = said() if callable(said) else ""
    return widget.accessibleName() or str(words or "")
