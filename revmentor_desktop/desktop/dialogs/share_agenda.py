"""An agenda for the other person: line by line what leaves and what stays, then how (P17)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from revmentor_desktop.desktop.dialogs.share_agenda_row import LeavingRow
from revmentor_desktop.desktop.models.agenda_words import first_line, minutes_words, raised_words
from revmentor_desktop.desktop.parts.buttons import Button
from revmentor_desktop.desktop.parts.dialog import Dialog, Role
from revmentor_desktop.desktop.parts.divider import Divider
from revmentor_desktop.desktop.parts.fields import Told
from revmentor_desktop.desktop.parts.focus import holds_focus
from revmentor_desktop.desktop.parts.paragraph import Paragraph
from revmentor_desktop.desktop.parts.segmented import Segmented
from revmentor_desktop.desktop.theme.current import scaled
from revmentor_desktop.desktop.theme.dress import dress
from revmentor_desktop.journal.agenda_line import AgendaLine
from revmentor_desktop.journal.agenda_text import facts_line
from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.journal.mentorship import Mentorship
from revmentor_desktop.journal.sharing import Share
from revmentor_desktop.operations.share_agenda import AgendaPreview
from revmentor_desktop.support.errors import KnownFailure
from revmentor_desktop.support.language import translate

_WIDE, _TALL = 640, 400


@dataclass(frozen=True, slots=True)
class Shown:
    """What the dialog shows: every line of the agenda, and what the present choice makes of it."""

    mentorship: Mentorship
    lines: Sequence[AgendaLine]
    preview: AgendaPreview
    released: dict[ItemId, str]


class ShareAgenda(Dialog):
    """`ticked` carries a line and whether it leaves, `released` a line and a reason.

    `place_left` leaves the place of the meeting out, `reword_asked` carries a line. `asked` is the
    press of the button that hands it over, the way being the place in the row of ways.
    """

    ticked = Signal(str, bool)
    released = Signal(str, str)
    place_left = Signal()
    reword_asked = Signal(object)
    asked = Signal(int)

    def __init__(self, mentorship: Mentorship, parent: QWidget) -> None:
        name = mentorship.first_name
        super().__init__(parent, parent.tr("The agenda for {name}").format(name=name), "", _WIDE)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._inside: QWidget | None = None
        self.rows: dict[ItemId | None, LeavingRow] = {}
        self.ways = Segmented(
            (
                self.tr("Copy text"),
                self.tr("E-mail file"),
                self.tr("Markdown file"),
                self.tr("Print"),
            ),
            self,
        )
        self.ways.setAccessibleName(self.tr("How to hand it over"))
        self.ways.chosen.connect(lambda _way: self._show_verb())
        self.told = Told(self)
        self._scroll = QScrollArea(self)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.viewport().setAutoFillBackground(False)
        self.body.setContentsMargins(0, 10, 0, 0)
        self.body.addWidget(self._scroll)
        self.body.addWidget(self.ways, 0, Qt.AlignmentFlag.AlignLeading)
        self.body.addWidget(self.told)
        self.add_button(self.tr("Close"), "secondary", Role.RejectRole)
        self.go: Button = self.add_button(self.tr("Copy"), "primary", Role.ActionRole)
        self.go.clicked.connect(lambda: self.asked.emit(self.ways.index))
        self._stops = 0

    def show_agenda(self, shown: Shown) -> None:
        """Show what the present choice lets go and keeps; the keyboard stays at its line."""
        focused, half = self._focused_line(), self.rows_made()
        inside = QWidget()
        rows = QVBoxLayout(inside)
        rows.setContentsMargins(0, 0, 12, 0)
        rows.setSpacing(4)
        self.rows = {}
        self._fill(rows, inside, shown)
        self.make_rows(half)
        rows.addStretch(1)
        before = self._scroll.takeWidget()
        if before is not None:
            before.deleteLater()  # not at once: the keyboard may still be in it
        self._inside = inside
        self._scroll.setWidget(inside)
        inside.setAutoFillBackground(False)
        room = max(160, (self.parentWidget() or self).window().height() - 300)
        wanted = inside.sizeHint().height() + 8
        self._scroll.setFixedHeight(min(scaled(_TALL), room, max(120, wanted)))
        self._stops = len(shown.preview.touches)
        self.told.hide()
        self._show_verb(nothing=not shown.preview.agenda.lines)
        if focused in self.rows:
            self.rows[focused].box.setFocus(Qt.FocusReason.OtherFocusReason)

    def rows_made(self) -> Mapping[str, str | int]:
        """The reasons that are half typed, each with its line."""
        return {f"once {line_id}": row.half for line_id, row in self.rows.items() if row.half}

    def make_rows(self, made: Mapping[str, str | int]) -> None:
        for line_id, row in self.rows.items():
            if f"once {line_id}" in made:
                row.type_reason(str(made[f"once {line_id}"]))

    def tell(self, failure: KnownFailure) -> None:
        """Say why it could not be handed over."""
        said = (failure.what, failure.kept, failure.todo)
        self.told.tell(" ".join(part for part in said if part), wrong=True)

    def _focused_line(self) -> ItemId | None:
        return next((line_id for line_id, row in self.rows.items() if holds_focus(row)), None)

    def _fill(self, rows: QVBoxLayout, inside: QWidget, shown: Shown) -> None:
        preview = shown.preview
        rows.addWidget(dress(QLabel(self.tr("What leaves"), inside), role="rowStrong"))
        facts = Paragraph(f"{preview.subject}\n{facts_line(preview.agenda)}", "label", "2", inside)
        rows.addWidget(facts)
        touched = {one.item_id: one.touch for one in preview.touches}
        if None in touched:
            row = LeavingRow(touched[None].line, self.tr("The place of the meeting"), inside)
            row.show_ticked(True)
            row.show_touch(touched[None], can_be_released=False)
            row.ticked.connect(lambda _on: self.place_left.emit())
            self.rows[None] = row
            rows.addWidget(row)
        leaving = {line.id for line in preview.agenda.lines} | touched.keys()
        for line in shown.lines:
            if line.share is not Share.PRIVATE:
                row = self._row(line, shown, inside)
                row.show_ticked(line.id in leaving)
                if line.id in touched:
                    row.show_touch(touched[line.id])
                rows.addWidget(row)
        self._fill_private(rows, inside, shown)

    def _fill_private(self, rows: QVBoxLayout, inside: QWidget, shown: Shown) -> None:
        """What stays: private lines are only counted."""
        private = sum(line.share is Share.PRIVATE for line in shown.lines)
        rows.addSpacing(8)
        rows.addWidget(Divider(inside))
        rows.addSpacing(8)
        rows.addWidget(dress(QLabel(self.tr("What stays here, and why"), inside), role="rowStrong"))
        if private:
            words = translate("Share agenda", "%n line(s) that only you see", n=private)
            rows.addWidget(Paragraph(words, "label", "private", inside))
        for staying in shown.preview.stays:
            if staying.text is not None:
                words = f"{first_line(staying.text)}\n{staying.reason}"
                rows.addWidget(Paragraph(words, "label", "2", inside))
        always = self.tr("Your notes, private notes and the write-ups. Nothing is sent from here.")
        rows.addWidget(Paragraph(always, "label", "2", inside))

    def _row(self, line: AgendaLine, shown: Shown, inside: QWidget) -> LeavingRow:
        beside = [minutes_words(line.minutes), raised_words(line.raised_by, shown.mentorship)]
        row = LeavingRow(first_line(line.text), ", ".join(beside), inside)
        if line.id in shown.released:
            row.show_released(shown.released[line.id])
        row.ticked.connect(lambda on: self.ticked.emit(line.id, on))
        row.reword_asked.connect(lambda: self.reword_asked.emit(line))
        row.released.connect(lambda reason: self.released.emit(line.id, reason))
        self.rows[line.id] = row
        return row

    def _show_verb(self, *, nothing: bool = False) -> None:
        """The button says what it does, or what is missing before it can."""
        verbs = (self.tr("Copy"), self.tr("Save"), self.tr("Save"), self.tr("Print"))
        self.go.setText(verbs[self.ways.index])
        if self._stops:
            self.go.not_yet(translate("Share agenda", "Decide on %n line(s) first", n=self._stops))
        elif nothing:
            self.go.not_yet(self.tr("No line leaves"))
        else:
            self.go.ready()
