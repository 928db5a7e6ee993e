"""The day since which a mentorship stands where it stands."""

from datetime import date

from PySide6.QtWidgets import QWidget

from revmentor_desktop.desktop.dialogs.past_day import PastDay
from revmentor_desktop.journal.typed_dates import Here
from revmentor_desktop.support.language import translate


class SinceDay(PastDay):
    """Asks for the first day of a phase."""

    def __init__(self, phase: str, known: date | None, here: Here, parent: QWidget) -> None:
        super().__init__(
            translate("SinceDay", "Since when is it “{phase}”?", phase=phase),
            known,
            here,
            parent,
            too_late=translate("SinceDay", "That day is still to come."),
        )
