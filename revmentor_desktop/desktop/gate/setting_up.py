"""Setting up: a name and a passphrase, the recovery words, the first mentorship (01, 01c, 22)."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from revmentor_desktop.desktop.gate.entrance import Entrance
from revmentor_desktop.desktop.gate.tasks import (
    create,
    first_copy,
    first_mentorship,
    fresh_words,
    sample_instead,
)
from revmentor_desktop.desktop.gate.welcome import Welcome
from revmentor_desktop.desktop.places import PageName, Place
from revmentor_desktop.support.errors import KnownFailure

if TYPE_CHECKING:
    from revmentor_desktop.desktop.gate.first_mentorship import FirstMentorship
    from revmentor_desktop.desktop.gate.recovery_words import RecoveryWords
    from revmentor_desktop.journal.mentorship import MentorshipDraft
    from revmentor_desktop.operations.open_journal import OpenJournal
    from revmentor_desktop.operations.unfinished import Unfinished


class SettingUp(QObject):
    """Leads through the three screens; the second and third are built when one comes to them.

    `created` hands over the new journal, open; `begun` says where to go in it when the third step
    is done. Until the recovery words were typed back nothing is written to the disk.
    """

    created = Signal(object)
    begun = Signal(object, object)
    other_asked = Signal()

    def __init__(self, gate: Entrance) -> None:
        super().__init__(gate)
        self._gate = gate
        self._owner, self._passphrase = "", ""
        self._words: tuple[str, ...] = ()
        self._page: RecoveryWords | None = None
        self._first: FirstMentorship | None = None
        self._welcome = Welcome(gate)
        self._welcome.done.connect(self._to_words)
        self._welcome.other_asked.connect(self.other_asked)

    def begin(self) -> None:
        """The first screen."""
        self._gate.bring(self._welcome)
        self._welcome.begin(self._gate.worker)

    def unfinished(self) -> Unfinished | None:
        """What was typed in the third step, when it is locked before it is done."""
        return self._first.unfinished() if self._first is not None else None

    def _to_words(self, owner: str, passphrase: str) -> None:
        """Draw twelve words; going back and forth keeps them, they may be on paper already."""
        self._owner, self._passphrase = owner, passphrase
        if self._words:
            self._show_words(self._words)
        else:
            self._gate.worker.run(fresh_words, self._show_words, self._welcome.failed)

    def _show_words(self, words: tuple[str, ...]) -> None:
        self._words = words
        page = self._words_page()
        self._gate.bring(page)
        page.begin(self._owner, words, self._gate.clock)

    def _words_page(self) -> RecoveryWords:
        if self._page is None:
            from revmentor_desktop.desktop.gate.recovery_words import (  # noqa: PLC0415  # a screen that comes later
                RecoveryWords,
            )

            self._page = RecoveryWords(self._gate)
            self._page.back_asked.connect(lambda: self._gate.bring(self._welcome))
            self._page.done.connect(self._create)
        return self._page

    def _create(self) -> None:
        gate = self._gate
        owner, passphrase, words = self._owner, self._passphrase, self._words
        folders, clock, cost = gate.folders, gate.clock, gate.cost
        gate.ask(
            self._words_page(),
            lambda: create(folders, clock, owner, passphrase, words, cost),
            then=self._created,
        )

    def _created(self, journal: OpenJournal) -> None:
        """The journal is there: what was secret is forgotten, and a first copy is made."""
        from revmentor_desktop.desktop.gate.first_mentorship import (  # noqa: PLC0415  # a screen that comes later
            FirstMentorship,
        )

        self._owner, self._passphrase, self._words = "", "", ()
        self._welcome.forget()
        self._words_page().forget()
        self._gate.forget()
        self.created.emit(journal)
        run = self._gate.worker.run
        run(lambda: first_copy(journal), lambda _made: None, partial(_remember, journal))
        first = self._first = FirstMentorship(self._gate)
        first.done.connect(partial(self._keep, journal, first))
        first.look_asked.connect(partial(self._look_around, journal, first))
        self._gate.bring(first)
        first.begin(self._gate.clock)

    def _keep(self, journal: OpenJournal, first: FirstMentorship, draft: MentorshipDraft) -> None:
        first.working()
        self._gate.worker.run(
            lambda: first_mentorship(journal, draft),
            lambda _saved: self._go(journal),
            first.failed,
        )

    def _look_around(self, journal: OpenJournal, first: FirstMentorship) -> None:
        first.working()
        self._gate.worker.run(
            lambda: sample_instead(journal), lambda _count: self._go(journal), first.failed
        )

    def _go(self, journal: OpenJournal) -> None:
        self.begun.emit(journal, Place(PageName.TODAY))


def _remember(journal: OpenJournal, failure: KnownFailure) -> None:
    """The journal is safe without a copy, but it is said where it can be read later."""
    journal.warnings = (*journal.warnings, str(failure))
