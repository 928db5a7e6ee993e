"""F6: from one part of the window to the next, back to where one was in it."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget


class Panes(QObject):
    """Goes round the parts that `parts` names now; each remembers what had the keyboard in it."""

    def __init__(self, parts: Callable[[], Sequence[QWidget]], parent: QObject) -> None:
        super().__init__(parent)
        self._parts = parts
        self._last: dict[QWidget, QWidget] = {}

    def next(self, step: int = 1) -> None:
        """Let the keyboard go on to the next part, or the one before."""
        parts = [part for part in self._parts() if part.isVisible()]
        if not parts:
            return
        focus = QApplication.focusWidget()
        at = next((i for i, part in enumerate(parts) if _holds(part, focus)), None)
        if at is None:
            target = parts[0 if step > 0 else -1]
        else:
            if focus is not None:
                self._last[parts[at]] = focus
            target = parts[(at + step) % len(parts)]
        self._enter(target)

    def _enter(self, part: QWidget) -> None:
        last = self._last.get(part)
        try:
            usable = last is not None and last.isVisible() and part.isAncestorOf(last)
        except RuntimeError:  # it was thrown away meanwhile
            usable = False
        found = last if usable else first_stop(part)
        if found is not None:
            found.setFocus(Qt.FocusReason.ShortcutFocusReason)


def first_stop(part: QWidget) -> QWidget | None:
    """The first thing in a part that takes the keyboard."""
    found = part.nextInFocusChain()
    while found is not None and found is not part:
        if part.isAncestorOf(found) and _takes_focus(found):
            return found
        found = found.nextInFocusChain()
    return part if _takes_focus(part) else None


def _takes_focus(widget: QWidget) -> bool:
    by_tab = widget.focusPolicy().value & Qt.FocusPolicy.TabFocus.value
    return bool(by_tab) and widget.isEnabled() and widget.isVisible()


def _holds(part: QWidget, focus: QWidget | None) -> bool:
    return focus is not None and (part is focus or part.isAncestorOf(focus))
