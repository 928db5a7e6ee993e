"""The window: the gate before a journal, the journal itself, and the way from one to the other."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt, QTimer
from PySide6.QtGui import QClipboard, QCloseEvent
from PySide6.QtWidgets import QMainWindow, QStackedWidget

from revmentor_desktop.desktop.blank import Blank
from revmentor_desktop.desktop.gate.gate import Gate
from revmentor_desktop.desktop.idle import IdleLock
from revmentor_desktop.desktop.parts.focus_ring import FocusRing
from revmentor_desktop.desktop.relaunch import AfterLock, Reason, replace_process
from revmentor_desktop.desktop.window_parts import WindowParts
from revmentor_desktop.support.errors import KnownFailure

if TYPE_CHECKING:  # imported behind the passphrase: the first paint waits for nothing of these
    from revmentor_desktop.desktop.journal_view import JournalView
    from revmentor_desktop.desktop.places import Place
    from revmentor_desktop.desktop.system_lock import SystemLock
    from revmentor_desktop.operations.open_journal import OpenJournal

SMALLEST = (640, 480)
USUAL = (1280, 800)


class Window(QMainWindow):
    """Shows the gate until a journal is open, then the journal; locks and closes it.

    Its title says nothing but the program's name: no names in task bars (DESIGN.md, 10).
    """

    def __init__(
        self, parts: WindowParts, replace: Callable[[AfterLock], None] = replace_process
    ) -> None:
        super().__init__()
        self._parts = parts
        self._replace = replace
        self._view: JournalView | None = None
        self._journal: OpenJournal | None = None
        self._system: SystemLock | None = None
        self._leaving = False
        self._awake = 0
        self.setWindowTitle("RevMentor")
        self.setMinimumSize(*SMALLEST)
        self.resize(*USUAL)
        self._stack = QStackedWidget(self)
        self._blank = Blank(self._stack)
        self._gate = Gate(parts.folders, parts.clock, parts.settings, parts.worker)
        self._stack.addWidget(self._gate)
        self._stack.addWidget(self._blank)
        self.setCentralWidget(self._stack)
        self._idle = IdleLock(parts.application, parts.settings.now.idle_minutes)
        FocusRing(self)
        self._connect()

    def start(self, after: AfterLock | None) -> None:
        """Show the first screen: unlock where a journal is, else welcome."""
        if after is not None:
            self.setGeometry(QRect(*after.geometry))
        self._gate.start(after)
        if after is not None and after.maximized:
            self.showMaximized()
        else:
            self.show()

    def lock(self, reason: Reason = Reason.ASKED) -> None:
        """Blank the window at once, save, close the journal, and replace the process."""
        if self._journal is not None and not self._leaving:
            self._leave(lambda: self._become_locked(reason), backup=False)

    @property
    def view(self) -> JournalView | None:
        """The open journal's pages, None before unlocking (tests and the tour look through it)."""
        return self._view

    @property
    def gate(self) -> Gate:
        """The screens before a journal is open."""
        return self._gate

    def closeEvent(self, event: QCloseEvent) -> None:
        """Closing saves, makes a copy, closes the journal; only then the program ends."""
        if self._journal is None:
            super().closeEvent(event)
            return
        event.ignore()
        if not self._leaving:
            self._leave(self._finish, backup=True)

    def ended(self) -> None:
        """The program ends: let the journal thread finish what it has."""
        self._parts.worker.stop()

    def _connect(self) -> None:
        parts = self._parts
        self._gate.created.connect(self._hold)
        self._gate.opened.connect(self._enter)
        self._gate.unlocking.connect(lambda: QTimer.singleShot(0, _bring_in_pages))
        self._idle.idle.connect(lambda: self.lock(Reason.IDLE))
        self._idle.slept.connect(lambda: self.lock(Reason.SYSTEM))
        parts.settings.changed.connect(self._follow_settings)
        parts.application.commitDataRequest.connect(lambda _manager: self._save_before_shutdown())
        if parts.instance is not None:
            self._gate.painted.connect(parts.instance.hold)
            parts.instance.raised.connect(self._come_forward)

    def _hold(self, journal: OpenJournal) -> None:
        """A journal is open: from now on the window locks, and closes it before it ends."""
        self._journal = journal
        self._idle.start()
        QTimer.singleShot(0, self._listen_to_system)

    def _enter(self, journal: OpenJournal, place: Place | None) -> None:
        """Show an opened journal, where one was when it was locked unless `place` says else."""
        # Imported here, behind the key derivation: the unlock window must not wait for the pages.
        from revmentor_desktop.desktop.journal_view import JournalView  # noqa: PLC0415  # the first paint does not wait for it

        if self._leaving:
            return
        self._hold(journal)
        view = JournalView(self._parts, journal)
        self._view = view
        view.lock_asked.connect(self.lock)
        view.desk.awake.connect(self._stay_awake)
        self._stack.addWidget(view)
        self._stack.setCurrentWidget(view)
        view.begin(place)
        if journal.warnings:
            view.tell_warnings(journal.warnings)

    def _leave(self, then: Callable[[], None], *, backup: bool) -> None:
        """Blank, hand over what is unsaved, close the journal on its thread, then go on."""
        self._leaving = True
        self._idle.stop()
        self._stack.setCurrentWidget(self._blank)
        self._blank.repaint()
        if backup:
            self._blank.say_if_long(self.tr("Saving a copy"))
        if self._view is not None:
            self._view.close_dialogs()
            self._view.flush()
        self._when_quiet(lambda: self._close_unless_unsaved(then, backup=backup))

    def _when_quiet(self, then: Callable[[], None]) -> None:
        """Go on once every save asked for has come back."""
        if self._parts.worker.busy:
            QTimer.singleShot(5, lambda: self._when_quiet(then))
        else:
            then()

    def _close_unless_unsaved(self, then: Callable[[], None], *, backup: bool) -> None:
        """What could not be saved is asked about; keeping it is the harmless answer."""
        if self._view is None or not self._view.unsaved:
            self._close_journal(then, backup=backup)
            return
        from revmentor_desktop.desktop.leaving import ask_to_give_up  # noqa: PLC0415  # the first paint does not wait for it

        self._blank.say_nothing()
        ask_to_give_up(self, lambda: self._close_journal(then, backup=backup), self._stay)

    def _close_journal(self, then: Callable[[], None], *, backup: bool) -> None:
        # Imported here for the same reason as the pages; it is loaded long before this.
        from revmentor_desktop.desktop.closing import close_journal  # noqa: PLC0415  # the first paint does not wait for it

        journal, view = self._journal, self._view
        place = (view.next_start if backup else view.place) if view is not None else None
        if journal is None:
            then()
            return
        if view is not None:
            view.desk.end()
        first = self._gate.unfinished() if view is None else None
        self._parts.worker.run(
            lambda: close_journal(journal, place, backup=backup, first=first),
            lambda _done: then(),
            lambda failure: self._closed_badly(failure, then),
        )

    def _stay(self) -> None:
        self._leaving = False
        self._idle.start()
        if self._view is not None:
            self._stack.setCurrentWidget(self._view)
            self._view.stay()

    def _closed_badly(self, failure: KnownFailure, then: Callable[[], None]) -> None:
        """The last step did not work: say so, then go on; the journal is closed."""
        from revmentor_desktop.desktop.leaving import tell_and_go  # noqa: PLC0415  # the first paint does not wait for it

        self._blank.say_nothing()
        tell_and_go(self, failure, then)

    def _become_locked(self, reason: Reason) -> None:
        """Hide, leave nothing on the clipboard, and become the unlock window (VAULT.md)."""
        geometry, maximized = self.normalGeometry(), self.isMaximized()
        self.hide()
        self._clear_clipboard()
        after = AfterLock(
            reason,
            self._parts.clock.now(),
            self._idle.minutes,
            (geometry.x(), geometry.y(), geometry.width(), geometry.height()),
            maximized,
        )
        if self._parts.instance is not None:
            self._parts.instance.release()
        self._replace(after)
        self._finish()

    def _clear_clipboard(self) -> None:
        """Only what is ours: another program's text is not touched."""
        clipboard = self._parts.application.clipboard()
        if clipboard.ownsClipboard():
            clipboard.clear()
        if clipboard.ownsSelection():
            clipboard.clear(QClipboard.Mode.Selection)

    def _finish(self) -> None:
        self._view = None
        self._journal = None
        self._parts.application.quit()

    def _save_before_shutdown(self) -> None:
        """The system ends the person's session: hand everything over and wait for the disk."""
        if self._view is not None and not self._leaving:
            self._view.flush()
            while self._parts.worker.busy:
                self._parts.application.processEvents()

    def _listen_to_system(self) -> None:
        # Imported here: the buses are nothing the first paint should wait for.
        from revmentor_desktop.desktop.system_lock import SystemLock  # noqa: PLC0415  # the first paint does not wait for it

        if self._system is None:
            self._system = SystemLock(self)
            self._system.locking.connect(lambda: self.lock(Reason.SYSTEM))
        self._system.start()

    def _follow_settings(self) -> None:
        settings = self._parts.settings.now
        self._stay_awake(self._awake)
        self._parts.theme.choose(settings.theme)
        self._parts.theme.scale_text(settings.text_percent / 100)
        self._parts.theme.reduce_motion(settings.reduce_motion)

    def _stay_awake(self, minutes: int) -> None:
        """A page needs so many minutes without a key; the settings' own are never cut short."""
        self._awake = minutes
        self._idle.minutes = max(minutes, self._parts.settings.now.idle_minutes)

    def _come_forward(self) -> None:
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.raise_()
        self.activateWindow()


def _bring_in_pages() -> None:
    """Import the pages while the key is worked out on the other thread (SPEED.md, 3)."""
    from revmentor_desktop.desktop import journal_view  # noqa: F401, PLC0415  # the first paint does not wait for it
