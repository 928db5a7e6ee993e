"""Private notes that cooled off: Today offers each of them to be read again (P33)."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from revmentor_desktop.desktop.desk import Desk
from revmentor_desktop.desktop.dialogs.throw_away import throw_away_with_undo
from revmentor_desktop.desktop.fresh import Fresh
from revmentor_desktop.desktop.parts.buttons import Button
from revmentor_desktop.desktop.parts.paragraph import Paragraph
from revmentor_desktop.desktop.parts.private_panel import PrivatePanel
from revmentor_desktop.desktop.places import PageName, Place
from revmentor_desktop.journal.note import PrivateNote
from revmentor_desktop.operations.cooling_off import (
    ToReread,
    notes_to_reread,
    put_seal,
    reread_note,
)

_SHOWN = 1_500
"""Letters of a note that are read here; its own page has them all."""


class RereadPanel(PrivatePanel):
    """One note, its words hidden until they are asked for; then it is kept, rewritten or goes."""

    def __init__(self, waiting: ToReread, parent: QWidget) -> None:
        super().__init__(parent)
        self.note = waiting.note
        self.title.setText(self.tr("Read again"))
        self.say_open(self._about(waiting.counterpart))
        self.show_button.setText(self.tr("Read it"))
        self.show_button.setAccessibleName(self._about(waiting.counterpart))
        self.words = Paragraph("", "body", "1", self)
        self.body.addWidget(self.words)
        self.keep = Button(self.tr("Keep it"), "secondary", "check", self)
        self.rewrite = Button(self.tr("Rewrite it"), "secondary", "pencil-simple", self)
        self.away = Button(self.tr("Throw it away"), "quiet", "trash", self)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for button in (self.keep, self.rewrite, self.away):
            buttons.addWidget(button)
        buttons.addStretch(1)
        self.body.addLayout(buttons)
        self.show_hidden(True)
        self.hint.setText(self._about(waiting.counterpart))
        self.shown.connect(self._reveal)

    def _about(self, counterpart: str) -> str:
        if counterpart:
            words = self.tr("A private note about {name} has cooled off.")
            return words.format(name=counterpart)
        return self.tr("A private note has cooled off.")

    def _reveal(self) -> None:
        text = "\n\n".join(part for part in (self.note.title, self.note.text) if part)
        self.words.say(text if len(text) <= _SHOWN else text[:_SHOWN] + "…")
        self.show_hidden(False)
        self.keep.setFocus()


class NotesToReread(QWidget):
    """A panel for each note that waits; nothing where none does."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.panels: list[RereadPanel] = []
        self._shown: tuple[ToReread, ...] = ()
        self._fresh = Fresh(desk, notes_to_reread, self.show_notes)
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(12)
        self.hide()

    def look(self) -> None:
        """See which notes have cooled off."""
        self._fresh.look()

    def show_notes(self, waiting: tuple[ToReread, ...]) -> None:
        """Show those that wait; one that is being read stays as it is."""
        self.setVisible(bool(waiting))
        if waiting == self._shown:
            return
        self._shown = waiting
        known = {panel.note: panel for panel in self.panels}
        self.panels = [
            known.pop(one.note) if one.note in known else self._panel(one) for one in waiting
        ]
        for gone in known.values():
            gone.hide()
            gone.deleteLater()
        for at, panel in enumerate(self.panels):
            if self._rows.indexOf(panel) != at:
                self._rows.insertWidget(at, panel)

    def _panel(self, waiting: ToReread) -> RereadPanel:
        panel = RereadPanel(waiting, self)
        panel.keep.clicked.connect(lambda: self._keep(panel.note))
        panel.rewrite.clicked.connect(lambda: self._rewrite(panel.note))
        panel.away.clicked.connect(lambda: self._throw_away(panel.note))
        return panel

    def _keep(self, note: PrivateNote) -> None:
        undo = self._desk.change(put_seal)

        def kept(_note: PrivateNote) -> None:
            self._desk.tell(self.tr("Kept as it is."), lambda: undo(note.id, note.seal_until))

        self._desk.change(reread_note, kept)(note.id)

    def _rewrite(self, note: PrivateNote) -> None:
        place = Place(PageName.NOTES, None, note.id)
        if note.session_id is not None:
            place = Place(PageName.WRITE_UP, note.mentorship_id, note.session_id)
        self._desk.change(reread_note, lambda _note: self._desk.go(place))(note.id)

    def _throw_away(self, note: PrivateNote) -> None:
        throw_away_with_undo(self._desk, note.id, self.tr("Private note thrown away."))
