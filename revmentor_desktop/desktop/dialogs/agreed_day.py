"""The day on which a side agreed: entered, changed, or taken back."""

from datetime import date

from PySide6.QtWidgets import QWidget

from revmentor_desktop.desktop.dialogs.past_day import PastDay
from revmentor_desktop.journal.typed_dates import Here
from revmentor_desktop.support.language import translate


class AgreedDay(PastDay):
    """`chosen` carries the day, None when it is taken back."""

    def __init__(self, name: str, known: date | None, here: Here, parent: QWidget) -> None:
        super().__init__(
            translate("AgreedDay", "When did {name} agree?", name=name),
            known,
            here,
            parent,
            too_late=translate("AgreedDay", "Nobody agreed on a day that is still to come."),
            back=translate("AgreedDay", "Take it back") if known is not None else "",
        )
