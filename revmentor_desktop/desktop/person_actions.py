"""What can be done with a whole mentorship: rename, edit, put away, throw away, each undone."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from revmentor_desktop.desktop.again import or_again
from revmentor_desktop.desktop.desk import Desk
from revmentor_desktop.desktop.dialogs.rename import Rename
from revmentor_desktop.desktop.dialogs.throw_away import ask_to_throw_away
from revmentor_desktop.desktop.pages.kept_lists import AdviceLedger, LessonList
from revmentor_desktop.desktop.places import PageName, Place
from revmentor_desktop.desktop.theme.icons import icon
from revmentor_desktop.desktop.worker import Failed
from revmentor_desktop.journal.mentorship import Mentorship
from revmentor_desktop.operations.mentorships import archive_mentorship, rename_mentorship


class PersonActions(QObject):
    """Carries them out over a desk; `window` is where its questions are asked.

    `refused` carries somebody who was put away and cannot be changed.
    """

    refused = Signal(object)

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window

    def menu(self, mentorship: Mentorship) -> QMenu:
        """What to do with one mentorship; the menu goes away by itself."""
        menu = QMenu(self._window)
        menu.aboutToHide.connect(menu.deleteLater)
        away = mentorship.archived_on is not None
        rows = (
            *(() if away else self._changes()),
            (self.tr("Over time"), "path", self.over_time),
            (self.tr("Advice"), "lightbulb", self.advice),
            (self.tr("What it taught"), "plant", self.lessons),
            (self.tr("Take up again"), "arrow-counter-clockwise", self.take_up)
            if away
            else (self.tr("Put away"), "archive", self.put_away),
            (self.tr("Throw away"), "trash", self.throw_away),
        )
        for words, sign, slot in rows:
            action = QAction(icon(sign), words, menu)
            action.triggered.connect(lambda _checked=False, run=slot: run(mentorship))
            menu.addAction(action)
        return menu

    def _changes(self) -> tuple[tuple[str, str, Callable[[Mentorship], None]], ...]:
        return (
            (self.tr("Edit"), "pencil-simple", self.edit),
            (self.tr("Rename"), "text-t", self.rename),
        )

    def over_time(self, mentorship: Mentorship) -> None:
        """Go to its phase, skills and closing."""
        self._desk.go(Place(PageName.OVER_TIME, mentorship.id))

    def advice(self, mentorship: Mentorship) -> None:
        """Show all advice, and what came of it."""
        AdviceLedger(self._desk, mentorship, self._window).open()

    def lessons(self, mentorship: Mentorship) -> None:
        """Show mistakes and disagreements, and what they taught."""
        LessonList(self._desk, mentorship, self._window).open()

    def edit(self, mentorship: Mentorship) -> None:
        """Go to its form."""
        if mentorship.archived_on is not None:
            self.refused.emit(mentorship)
            return
        self._desk.go(Place(PageName.MENTORSHIP, mentorship.id))

    def rename(self, mentorship: Mentorship) -> None:
        """Ask for another name."""
        if mentorship.archived_on is not None:
            self.refused.emit(mentorship)
            return
        dialog = Rename(self._desk, mentorship, self._window)
        failed = or_again(self._desk, dialog, "rename", mentorship.id)
        dialog.chosen.connect(lambda name: self._rename(mentorship, name, failed))
        self._desk.returning.open(dialog, "rename", mentorship.id)

    def come_back(self, kind: str, mentorship: Mentorship | None) -> None:
        """Ask again what was being asked when the journal was locked."""
        if kind == "rename" and mentorship is not None:
            self.rename(mentorship)

    def put_away(self, mentorship: Mentorship) -> None:
        """Leave it out of the day and the sidebar; nothing in it changes."""
        if mentorship.archived_on is not None:
            self.refused.emit(mentorship)
            return
        today = self._desk.clock.today()

        def done(_saved: Mentorship) -> None:
            words = self.tr("{name} is put away.").format(name=mentorship.counterpart)
            self._desk.tell(words, lambda: self.take_up(mentorship))

        self._desk.change(archive_mentorship, done)(mentorship.id, today)

    def take_up(self, mentorship: Mentorship) -> None:
        """Bring back what was put away."""
        self._desk.change(archive_mentorship)(mentorship.id, None)

    def throw_away(self, mentorship: Mentorship) -> None:
        """Ask, then put it into the trash with all that belongs to it."""
        name = mentorship.counterpart
        ask_to_throw_away(
            self._desk,
            self._window,
            mentorship.id,
            title=self.tr("Throw away the mentorship with {name}?").format(name=name),
            text=self.tr(
                "Its sessions, goals, actions and private notes go with it. All of it waits in the"
                " trash for 30 days."
            ),
            told=self.tr("The mentorship with {name} is in the trash.").format(name=name),
            before=lambda: self._desk.go(Place(PageName.TODAY)),
        )

    def _rename(self, mentorship: Mentorship, name: str, failed: Failed) -> None:
        before = mentorship.counterpart

        def done(saved: Mentorship) -> None:
            words = self.tr("Now called {name}.").format(name=saved.counterpart)
            undo = self._desk.change(rename_mentorship)
            self._desk.tell(words, lambda: undo(mentorship.id, before))

        self._desk.change(rename_mentorship, done, failed)(mentorship.id, name)
