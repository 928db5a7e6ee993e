"""What a person says of a mentorship: the form of screen 22, also used to add and to edit one."""

from PySide6.QtCore import QEvent, QLocale, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QWidget

from revmentor_desktop.desktop.forms.mentorship_form import Ui_MentorshipForm
from revmentor_desktop.desktop.pages.rhythm_choices import (
    LENGTHS,
    RHYTHMS,
    length_words,
    with_own,
)
from revmentor_desktop.desktop.theme.current import scaled
from revmentor_desktop.desktop.theme.icons import icon
from revmentor_desktop.journal.mentorship import Mentorship, MentorshipDraft, Relation, Role
from revmentor_desktop.journal.plain_text import one_line
from revmentor_desktop.journal.role_words import cadence_words
from revmentor_desktop.journal.typed_dates import Here, read_when, say_when
from revmentor_desktop.journal.when import When
from revmentor_desktop.support.clock import Clock
from revmentor_desktop.support.errors import WrongUsage


class MentorshipForm(QWidget):
    """Holds no journal: it shows a draft and gives one back.

    `changed` comes with every change. `named` comes when the name was left, so that whoever holds
    the journal can ask whether there is one already and `tell_name`. `submitted` is Enter in a
    field. Only the name is needed; see `missing`.
    """

    changed = Signal()
    named = Signal(str)
    submitted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._clock = Clock("UTC")
        self._start = MentorshipDraft("")
        self._rhythms = list(RHYTHMS)
        self._lengths = list(LENGTHS)
        self._two = True
        self._form = Ui_MentorshipForm()
        self._form.setupUi(self)
        self._name_things()
        self._calendar = self._form.start.edit.addAction(
            icon("calendar-blank"), QLineEdit.ActionPosition.LeadingPosition
        )
        self._connect()
        self.setFocusProxy(self._form.name)
        self.show_draft(self._start, self._clock)

    def show_draft(self, draft: MentorshipDraft, clock: Clock) -> None:
        """Show what is known, in the zone and on the day of `clock`.

        What they do is asked once the mentorship is there: two lines are enough to begin.
        """
        self._start, self._clock = draft, clock
        form = self._form
        form.name.edit.setText(draft.counterpart)
        self._cards()[draft.my_role].setChecked(True)
        form.reverse.setChecked(draft.relation is Relation.REVERSE)
        self._rhythms, at = with_own(RHYTHMS, draft.cadence)
        form.cadence.show_choices([cadence_words(rhythm) for rhythm in self._rhythms], at)
        self._lengths, at = with_own(LENGTHS, draft.minutes)
        form.minutes.show_choices([length_words(minutes) for minutes in self._lengths], at)
        form.start.edit.setText(say_when(draft.start, clock.today()) if draft.start else "")
        form.work.show_work(draft.their_work, draft.share)
        form.work.setVisible(draft.id is not None)
        for field in (form.name, form.start):
            field.clear_told()
        self._follow_role()

    def show_mentorship(self, mentorship: Mentorship, clock: Clock) -> None:
        """Show a mentorship as saved, to edit it."""
        self.show_draft(
            MentorshipDraft(
                mentorship.counterpart,
                mentorship.my_role,
                mentorship.relation,
                mentorship.cadence,
                mentorship.minutes,
                mentorship.start,
                mentorship.their_work,
                mentorship.share,
                mentorship.id,
            ),
            clock,
        )

    def draft(self) -> MentorshipDraft:
        """What the form says now. Raises WrongUsage for a first meeting that is no day."""
        return MentorshipDraft(
            one_line(self._form.name.text),
            self.role,
            self.relation,
            self._rhythms[self._form.cadence.index],
            self._lengths[self._form.minutes.index],
            self._first_meeting(),
            self._form.work.words,
            self._form.work.share,
            self._start.id,
        )

    @property
    def first_name(self) -> str:
        """How they would be called in sentences, as the name stands now."""
        return next(iter(self._form.name.text.split()), "")

    @property
    def name(self) -> str:
        """The name as it stands now."""
        return one_line(self._form.name.text)

    @property
    def role(self) -> Role:
        """The role that is chosen."""
        return next(role for role, card in self._cards().items() if card.isChecked())

    @property
    def relation(self) -> Relation:
        """The kind that follows from the role and the box beside it."""
        if self.role is Role.BOTH:
            return Relation.PEER
        return Relation.REVERSE if self._form.reverse.isChecked() else Relation.CLASSIC

    @property
    def missing(self) -> bool:
        """Whether the one thing that is needed, the name, is not there yet."""
        return not self.name

    @property
    def touched(self) -> bool:
        """Whether it says something else than what it was shown."""
        try:
            return self.draft() != self._start
        except WrongUsage:
            return True

    @property
    def keepable(self) -> bool:
        """Whether it can be saved as it stands; `check` says what is in the way."""
        try:
            self.draft()
        except WrongUsage:
            return False
        return not self.missing

    def tell_name(self, sentence: str) -> None:
        """Say below the name what is to be said of it: nothing is refused for that."""
        self._form.name.tell(sentence, wrong=False)

    def check(self) -> bool:
        """Tell what is wrong with a field and go there; True when all can be saved."""
        if self.missing:
            self._form.name.tell(self.tr("A first name is enough."))
            self._form.name.setFocus()
            return False
        if not self._check_start():
            self._form.start.setFocus()
            return False
        return True

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_calendar"):
            self._calendar.setIcon(icon("calendar-blank"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange_roles()

    def _connect(self) -> None:
        form = self._form
        form.name.edit.textEdited.connect(self._name_edited)
        form.name.edit.editingFinished.connect(self._name_left)
        form.start.edit.textEdited.connect(self._start_edited)
        form.start.edit.editingFinished.connect(self._check_start)
        for field in (form.name, form.start):
            field.edit.returnPressed.connect(self.submitted)
        form.work.submitted.connect(self.submitted)
        form.work.changed.connect(self.changed)
        for card in self._cards().values():
            card.toggled.connect(self._follow_role)
        form.reverse.toggled.connect(lambda _on: self.changed.emit())
        for stepper in (form.cadence, form.minutes):
            stepper.chosen.connect(lambda _index: self.changed.emit())

    def _name_things(self) -> None:
        form = self._form
        form.start.edit.setAccessibleName(self.tr("First meeting, if you know it"))
        form.start.edit.setPlaceholderText(self.tr("Next Friday, 14:00"))
        form.cadence.call(
            self.tr("How often you meet"), self.tr("More often"), self.tr("Less often")
        )
        form.minutes.call(self.tr("How long a meeting is"), self.tr("Shorter"), self.tr("Longer"))

    def _cards(self) -> dict[Role, QAbstractButton]:
        form = self._form
        return {Role.MENTOR: form.mentor, Role.MENTEE: form.mentee, Role.BOTH: form.both}

    def _follow_role(self) -> None:
        """Between peers nobody is the junior one."""
        if any(card.isChecked() for card in self._cards().values()):
            self._form.reverse_box.setVisible(self.role is not Role.BOTH)
            self.changed.emit()

    def _name_edited(self) -> None:
        self._form.name.clear_told()
        self.changed.emit()

    def _name_left(self) -> None:
        if self.name:
            self.named.emit(self.name)

    def _start_edited(self) -> None:
        self._form.start.clear_told()
        self.changed.emit()

    def _check_start(self) -> bool:
        """Say a first meeting back as it was understood, or why it was not."""
        try:
            when = self._first_meeting()
        except WrongUsage as wrong:
            self._form.start.tell(str(wrong))
            return False
        if when:
            self._form.start.edit.setText(say_when(when, self._clock.today()))
        return True

    def _first_meeting(self) -> When | None:
        text = self._form.start.text.strip()
        if not text:
            return None
        kept = self._start.start
        if kept and text == say_when(kept, self._clock.today()):
            return kept
        pattern = QLocale().dateFormat(QLocale.FormatType.ShortFormat)
        day_first = pattern.find("d") < pattern.find("M")
        return read_when(text, Here(self._clock.local(), self._clock.zone, day_first))

    def _arrange_roles(self) -> None:
        """One card a row where two do not fit."""
        form = self._form
        form.reverse_indent.setFixedWidth(scaled(20) + 11)
        widest = max(card.sizeHint().width() for card in self._cards().values())
        two = self.width() >= 2 * widest + form.roles.horizontalSpacing()
        things = (form.mentor, form.mentee, form.both, form.reverse_box)
        spots = ((0, 0), (0, 1), (1, 0), (1, 1)) if two else ((0, 0), (1, 0), (2, 0), (3, 0))
        if self._two == two:
            return
        self._two = two
        for thing, spot in zip(things, spots, strict=True):
            form.roles.addWidget(thing, *spot)
