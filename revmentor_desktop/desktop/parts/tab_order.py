"""Tab goes where the eye goes: through a page in the order in which it is laid out."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QScrollArea, QWidget


def tie_tabs(page: QWidget) -> None:
    """Order what the keyboard reaches in a page by its place on the screen.

    Rows come and go, so it is done when the key is pressed, not when the page is built.
    """
    before: QWidget | None = None
    for widget in _laid_out(page):
        if before is not None:
            QWidget.setTabOrder(before, widget)
        before = widget


def _laid_out(widget: QWidget) -> Iterator[QWidget]:
    """The widgets within that take the keyboard, as they stand."""
    if isinstance(widget, QScrollArea):
        inside = widget.widget()
        if inside is not None:
            yield from _within(inside)
        return
    yield from _within(widget)


def _within(widget: QWidget) -> Iterator[QWidget]:
    if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.focusProxy() is None:
        yield widget
    layout = widget.layout()
    if layout is not None:
        yield from _of_layout(layout)


def _of_layout(layout: QLayout) -> Iterator[QWidget]:
    for at in range(layout.count()):
        item = layout.itemAt(at)
        inside = item.layout() if item is not None else None
        part = item.widget() if item is not None else None
        if part is not None:
            yield from _laid_out(part)
        elif inside is not None:
            yield from _of_layout(inside)
