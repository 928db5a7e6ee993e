"""A note about somebody who was put away can be read, and says why it cannot be changed."""

from collections.abc import Sequence

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QBoxLayout

from revmentor_desktop.desktop.pages.notes_sheet import NoteSheet
from revmentor_desktop.desktop.parts.paragraph import Paragraph
from revmentor_desktop.desktop.still import Still
from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.journal.mentorship import Mentorship


class NotesAway(QObject):
    """Holds the sheet still while such a note is on it."""

    def __init__(self, sheet: NoteSheet) -> None:
        super().__init__(sheet)
        self._sheet = sheet
        self._still = Still(self)
        self._people: Sequence[Mentorship] = ()
        self._whose: ItemId | None = None
        self.told = Paragraph("", "label", "2", sheet)
        self.told.hide()
        layout = sheet.layout()
        if isinstance(layout, QBoxLayout):
            layout.insertWidget(0, self.told)

    def know(self, people: Sequence[Mentorship]) -> None:
        """Everybody there is, also those put away."""
        self._people = people
        self.show_whose(self._whose)

    def show_whose(self, whose: ItemId | None) -> None:
        """The note on the sheet is about this one."""
        self._whose = whose
        away = next((one for one in self._people if one.id == whose and one.archived_on), None)
        chosen = [one for one in self._people if one.archived_on is None or one is away]
        self._sheet.know_people(chosen)
        if away is not None:
            words = self.tr(
                "The mentorship with {name} is put away. This note can be read, not changed."
            )
            self.told.say(words.format(name=away.counterpart))
        self.told.setVisible(away is not None)
        self._still.hold(self._sheet if away is not None else None)
