"""The scheme and text size of the running program, for whoever paints.

They belong to the process as the palette does; only theme.py changes them.
"""

from functools import cache

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget

from revmentor_desktop.desktop.theme.tokens import LIGHT, Tokens


class _Now:
    """What holds now; a class only so that there is one name to change."""

    tokens: Tokens = LIGHT
    text_scale: float = 1.0
    still: bool = False


def tokens() -> Tokens:
    """The scheme that is shown."""
    return _Now.tokens


def colour(token: str) -> QColor:
    """The colour of a token ("accent_text") in the scheme that is shown."""
    return _colour(_Now.tokens, token)


def scaled(pixels: float) -> int:
    """A length that belongs to text, at the chosen text size; whole pixels, never 0 for some."""
    return max(1, round(pixels * _Now.text_scale)) if pixels > 0 else 0


def text_scale() -> float:
    """The chosen text size, 1.0 to 2.0."""
    return _Now.text_scale


def duration(milliseconds: int) -> int:
    """How long a movement lasts: as designed, or not at all with reduced motion."""
    return 0 if _Now.still else milliseconds


def mirrored(widget: QWidget) -> bool:
    """Whether the widget reads from right to left."""
    return widget.layoutDirection() == Qt.LayoutDirection.RightToLeft


def use(scheme: Tokens, scale: float) -> None:
    """Take another scheme or text size. Only theme.py calls this."""
    _Now.tokens = scheme
    _Now.text_scale = scale


def keep_still(still: bool) -> None:
    """Whether nothing may move (DESIGN.md, 7). Only theme.py calls this."""
    _Now.still = still


@cache
def _colour(scheme: Tokens, token: str) -> QColor:
    return QColor(getattr(scheme, token))
