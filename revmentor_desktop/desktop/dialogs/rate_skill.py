"""How well somebody can do something, on a day, as one of the two sees it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from revmentor_desktop.desktop.dialogs.rate import Rate, Rated
from revmentor_desktop.desktop.models.skill_words import skill_scale
from revmentor_desktop.journal.typed_dates import Here


class RateSkill(Rate):
    """`chosen` carries what was answered."""

    chosen = Signal(object)

    def __init__(
        self, skill: str, rated: Rated, first_name: str, here: Here, parent: QWidget
    ) -> None:
        super().__init__(skill, skill_scale(), rated, first_name, here, parent)
        self.note.hide()

    def answered(self, rated: Rated) -> None:
        self.chosen.emit(rated)
