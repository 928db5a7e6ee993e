"""A scroll bar that comes and goes without moving what is scrolled."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLayout, QScrollArea

from revmentor_desktop.desktop.parts.scroll import PageScroll
from revmentor_desktop.desktop.theme.current import mirrored


def keep_steady(scroll: QScrollArea, content: QLayout) -> None:
    """Take the width of the bar from the margin that `content` has on that side."""
    margins = content.contentsMargins()
    bar = scroll.verticalScrollBar()

    def make_room(_least: int, most: int) -> None:
        wide = bar.sizeHint().width() if most else 0
        content.setContentsMargins(
            margins.left(), margins.top(), max(0, margins.right() - wide), margins.bottom()
        )
        # The scroll area is in the middle of its own layout here and keeps the rows where they
        # were; once it is done they are laid out for the height that it has given them.
        QTimer.singleShot(0, scroll, content.invalidate)

    bar.rangeChanged.connect(make_room)


def keep_page_steady(scroll: PageScroll, margins: tuple[int, int, int, int]) -> None:
    """The same for a whole page, which has margins of its own."""
    left, top, right, bottom = margins
    bar = scroll.verticalScrollBar()

    def make_room(_least: int, most: int) -> None:
        wide = bar.sizeHint().width() if most else 0
        start, end = (wide, 0) if mirrored(scroll) else (0, wide)
        scroll.margins(max(0, left - start), top, max(0, right - end), bottom)

    bar.rangeChanged.connect(make_room)
    scroll.margins(*margins)
