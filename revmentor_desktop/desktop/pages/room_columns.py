"""The columns of the room beside one another, or one under the other where they do not fit."""

from PySide6.QtWidgets import QBoxLayout

from revmentor_desktop.desktop.forms.room import Ui_Room
from revmentor_desktop.desktop.theme.current import scaled

AGENDA, SIDE, MIDDLE = 330, 262, 420
"""Widths of the columns; the middle one takes the rest, and has at least this much."""

_AROUND, _GAPS, _GAP = 64, 32, 14
_LIMIT = 16777215


class RoomColumns:
    """Arranges the form for a width; stacked, what one works with comes before the agenda."""

    def __init__(self, form: Ui_Room) -> None:
        self._form = form
        self._stacked = False

    def arrange(self, width: int) -> None:
        """Fit everything into `width`, so that the page scrolls down only."""
        self._arrange_head(width - _AROUND)
        form, ways = self._form, QBoxLayout.Direction
        needed = scaled(AGENDA) + scaled(SIDE) + scaled(MIDDLE)
        stacked = width - _AROUND - _GAPS < needed
        form.columns.setDirection(ways.TopToBottom if stacked else ways.LeftToRight)
        if stacked != self._stacked:
            self._stacked = stacked
            form.columns.removeWidget(form.agenda)
            form.columns.insertWidget(2 if stacked else 0, form.agenda)
            form.columns.setStretchFactor(form.agenda, 0)
            form.columns.setStretchFactor(form.centre, 1)
            form.columns.setStretchFactor(form.side, 0)
        for widget, wide in ((form.agenda, scaled(AGENDA)), (form.side, scaled(SIDE))):
            widget.setMinimumWidth(0 if stacked else wide)
            widget.setMaximumWidth(_LIMIT if stacked else wide)
        form.agenda.stack(stacked)

    def _arrange_head(self, room: int) -> None:
        """The title line stands in one row, in two, or in three."""
        form, ways = self._form, QBoxLayout.Direction
        steps = form.chip.sizeHint().width() + form.steps.sizeHint().width() + _GAP
        whole = steps + form.crumb.minimumSizeHint().width() + form.logo.width() + 2 * _GAP
        form.head.setDirection(ways.TopToBottom if whole > room else ways.LeftToRight)
        form.ways.setDirection(ways.TopToBottom if steps > room else ways.LeftToRight)
