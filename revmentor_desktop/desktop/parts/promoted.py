"""Parts can be placed in a form: what uic writes gives a widget its parent and nothing else."""

from PySide6.QtWidgets import QWidget


def text_and_parent(
    text: str | QWidget | None, parent: QWidget | None
) -> tuple[str, QWidget | None]:
    """The text and the parent of a part, whether code made it or a form."""
    if isinstance(text, QWidget):
        return "", text
    return text or "", parent
