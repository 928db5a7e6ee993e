"""The export page over the sample story, and how it is waited for."""

from PySide6.QtWidgets import QApplication, QLabel, QWidget

from revmentor_desktop.desktop.pages.export import ExportPage
from revmentor_desktop.desktop.parts.buttons import IconButton
from revmentor_desktop.desktop.places import PageName, Place
from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.operations.mentorships import list_mentorships
from revmentor_desktop.operations.open_journal import OpenJournal
from tests.desktop.desks import StagedDesk


def amara(journal: OpenJournal) -> ItemId:
    people = list_mentorships(journal)
    return next(person.id for person in people if person.counterpart.startswith("Amara"))


class Stage:
    """The page over the sample, shown and drawn."""

    def __init__(self, desk: StagedDesk) -> None:
        self.desk = desk
        self.person = desk.read(amara)
        self.page = ExportPage(desk.desk)
        self.page.resize(1024, 800)
        self.page.show()
        self.visit(self.person)

    def visit(self, person: ItemId) -> None:
        self.page.show_place(Place(PageName.EXPORT, person))
        self.settle()

    def settle(self) -> None:
        """Let everything asked for come back, and what that asks for in turn."""
        for _ in range(4):
            self.desk.quiet()
            QApplication.processEvents()

    @property
    def leaves(self) -> list[str]:
        assert self.page.drawn
        return [line.text for line in self.page.drawn.preview.leaves]

    @property
    def toggles(self) -> list[IconButton]:
        return self.page.lists.findChildren(IconButton)

    @staticmethod
    def words(widget: QWidget) -> list[str]:
        return [label.text() for label in widget.findChildren(QLabel)]
