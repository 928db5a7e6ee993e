"""Unlocking: a greeting, why it is locked, one field (02, 02b)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from revmentor_desktop.desktop.forms.unlock import Ui_Unlock
from revmentor_desktop.desktop.gate.locked_words import last_opened_words, locked_words
from revmentor_desktop.desktop.parts.announce import announce
from revmentor_desktop.desktop.parts.watermark import Watermark
from revmentor_desktop.desktop.relaunch import AfterLock
from revmentor_desktop.desktop.spoken import greeting
from revmentor_desktop.desktop.theme.current import scaled
from revmentor_desktop.operations.journals import JournalPlace
from revmentor_desktop.support.clock import Clock
from revmentor_desktop.support.errors import KnownFailure, WrongSecret
from revmentor_desktop.support.preferences import Preferences

OFFER_WORDS_AFTER = 3
_COLUMN = 384


class Unlock(Watermark):
    """`asked` carries the journal and the passphrase; the other two want another screen.

    Nothing of what a journal holds is here; the person's name only if they allowed it.
    """

    asked = Signal(object, str)
    words_asked = Signal(object)
    other_asked = Signal()

    def __init__(self, clock: Clock, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._places: tuple[JournalPlace, ...] = ()
        self._place: JournalPlace | None = None
        self._known = Preferences()
        self._misses = 0
        self._form = Ui_Unlock()
        self._form.setupUi(self)
        form = self._form
        form.scroll.viewport().setAutoFillBackground(False)
        form.scroll_inner.setAutoFillBackground(False)
        self.setFocusProxy(form.passphrase)
        form.chooser.activated.connect(lambda at: self.choose(self._places[at]))
        form.passphrase.edit.textEdited.connect(self._edited)
        form.passphrase.edit.returnPressed.connect(self._ask)
        form.unlock.clicked.connect(self._ask)
        form.use_words.clicked.connect(lambda: self.words_asked.emit(self._place))
        form.other.clicked.connect(self.other_asked)

    def begin(
        self, places: Sequence[JournalPlace], known: Preferences, after: AfterLock | None
    ) -> None:
        """Show the journals there are, the one opened last in front."""
        last_first = sorted(places, key=lambda place: place.id != known.last_journal)
        self._places, self._known = tuple(last_first), known
        hello = greeting(self._clock.local())
        if known.greet_by_name and known.greeting_name:
            hello = self.tr("{greeting}, {name}").format(greeting=hello, name=known.greeting_name)
        self._form.greeting.say(hello)
        self._form.since.say(locked_words(after, self._clock))
        self._fill_chooser()
        self.choose(self._places[0])

    def choose(self, place: JournalPlace) -> None:
        """Take another journal to unlock."""
        self._place = place
        self._misses = 0
        form = self._form
        form.passphrase.edit.clear()
        form.passphrase.hide_words()
        self._edited()
        form.chooser.setCurrentIndex(self._places.index(place))
        form.where.say(self._where(place))
        self.ready()
        form.passphrase.setFocus()

    def working(self) -> None:
        """The key is being worked out."""
        self._form.unlock.working(self.tr("Opening"))
        self._hold(True)

    def ready(self) -> None:
        """It can be tried again."""
        self._form.unlock.ready()
        self._hold(False)

    def failed(self, failure: KnownFailure) -> None:
        """Say why it did not open. A wrong passphrase stays, chosen, to be typed over."""
        self.ready()
        form = self._form
        if isinstance(failure, WrongSecret):
            self._misses += 1
            form.passphrase.tell(self._wrong())
            announce(form.passphrase, self._wrong(), urgent=True)
            form.passphrase.edit.selectAll()
        else:
            form.banner.show_failure(failure)
        form.passphrase.setFocus()

    def forget(self) -> None:
        """Let go of what was typed."""
        self._form.passphrase.edit.clear()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._form.column.setFixedWidth(min(scaled(_COLUMN), self.width() - 48))

    def _ask(self) -> None:
        if self._form.passphrase.text and not self._form.passphrase.edit.isReadOnly():
            self.asked.emit(self._place, self._form.passphrase.text)

    def _edited(self) -> None:
        form = self._form
        if form.passphrase.edit.property("wrong"):
            form.passphrase.clear_told()
        form.banner.hide()

    def _hold(self, held: bool) -> None:
        form = self._form
        form.passphrase.edit.setReadOnly(held)
        for control in (form.use_words, form.other, form.chooser):
            control.setEnabled(not held)

    def _wrong(self) -> str:
        """What is so, then what may be the reason; never how many tries are left."""
        if self._form.passphrase.caps_lock:
            return self.tr("That did not open the journal. Caps Lock is on.")
        if self._misses >= OFFER_WORDS_AFTER:
            return self.tr(
                "That did not open the journal. If it is gone from your mind, use the recovery"
                " words."
            )
        return self.tr("That did not open the journal.")

    def _fill_chooser(self) -> None:
        """A choice only where there is one; the journal opened last comes first."""
        self._form.chooser_box.setVisible(len(self._places) > 1)
        self._form.chooser.clear()
        self._form.chooser.addItems([place.name for place in self._places])

    def _where(self, place: JournalPlace) -> str:
        here = self.tr("{name}, on this computer only.").format(name=place.name)
        if place.id != self._known.last_journal or not self._known.last_opened:
            return here
        try:
            opened = datetime.fromisoformat(self._known.last_opened)
        except ValueError:
            return here
        return f"{here} {last_opened_words(opened, self._clock)}"
