"""A scroll bar that comes and goes without moving what is scrolled."""

from PySide6.QtWidgets import QLayout, QScrollArea


def keep_steady(scroll: QScrollArea, content: QLayout) -> None:
    """Take the width of the bar from the margin that `content` has on that side."""
    margins = content.contentsMargins()
    bar = scroll.verticalScrollBar()

    def make_room(_least: int, most: int) -> None:
        wide = bar.sizeHint().width() if most else 0
        content.setContentsMargins(
            margins.left(), margins.top(), max(0, margins.right() - wide), margins.bottom()
        )

    bar.rangeChanged.connect(make_room)
