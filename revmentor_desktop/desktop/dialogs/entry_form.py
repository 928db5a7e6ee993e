"""Small forms for what is kept of a session: what I heard, advice, a lesson."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from revmentor_desktop.desktop.dialogs.typed_day import TypedDay
from revmentor_desktop.desktop.parts.dialog import Dialog, Role
from revmentor_desktop.desktop.parts.fields import Field, Told
from revmentor_desktop.desktop.parts.segmented import Segmented
from revmentor_desktop.desktop.parts.share_chip import ShareChip
from revmentor_desktop.desktop.parts.words_field import WordsField
from revmentor_desktop.journal.advice import Advice, AdviceDraft, LessonDraft, LessonSort
from revmentor_desktop.journal.sharing import Share, Side
from revmentor_desktop.journal.typed_dates import Here
from revmentor_desktop.support.errors import KnownFailure

_WIDE = 480
_SIDES = (Side.ME, Side.THEM)
_SORTS = (LessonSort.MISTAKE, LessonSort.DISAGREEMENT)
_HELPED = (None, True, False)


class EntryForm(Dialog):
    """A form of a few fields. `chosen` carries what was typed; Ctrl+Enter keeps it."""

    chosen = Signal(object)

    def __init__(self, title: str, text: str, parent: QWidget) -> None:
        super().__init__(parent, title, text, _WIDE)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.body.setContentsMargins(0, 8, 0, 0)

    def add_words(self, label: str, hint: str, text: str) -> WordsField:
        """A field for several lines."""
        field = WordsField(label, hint, self)
        field.show_text(text)
        self.body.addWidget(field)
        return field

    def add_choice(self, label: str, words: tuple[str, ...], chosen: int) -> Segmented:
        """A choice of a few."""
        choice = Segmented(words, self)
        choice.setAccessibleName(label)
        choice.choose(chosen)
        self.body.addWidget(choice)
        return choice

    def add_share(self, share: Share, label: str) -> ShareChip:
        """Who may see it."""
        chip = ShareChip(share, self)
        chip.say_of(label)
        self.body.addWidget(chip, 0, Qt.AlignmentFlag.AlignLeading)
        return chip

    def end(self) -> None:
        """The two buttons, once all fields are there."""
        self.told = Told(self)
        self.body.addWidget(self.told)
        self.add_button(self.tr("Leave it"), "secondary", Role.RejectRole)
        self.keep = self.add_button(self.tr("Keep it"), "primary", Role.ActionRole)
        self.keep.setDefault(True)
        self.keep.clicked.connect(self.commit)
        QShortcut(QKeySequence("Ctrl+Return"), self, self.commit)

    def commit(self) -> None:
        """Hand over what was typed; what is missing is told at its field."""
        raise NotImplementedError

    def hand_over(self, value: object) -> None:
        """Give what was typed; it stays here until it is in the journal."""
        if self.keep.isEnabled():
            self.keep.setEnabled(False)
            self.chosen.emit(value)

    def kept(self, _saved: object = None) -> None:
        """It is in the journal."""
        if isValid(self):
            self.accept()

    def refuse(self, failure: KnownFailure) -> None:
        """It could not be kept: say why; every word is still here."""
        if isValid(self):
            self.keep.setEnabled(True)
            self.told.tell(str(failure), wrong=True)


class HeardForm(EntryForm):
    """What I heard; it stays with me. `chosen` carries the words, "" takes the line away."""

    def __init__(self, text: str, first_name: str, parent: QWidget) -> None:
        about = parent.tr("Only you see this. It is there again before you meet {name} next.")
        super().__init__(parent.tr("What I heard"), about.format(name=first_name), parent)
        self.words = self.add_words(self.tr("In their words"), self.tr("They said …"), text)
        self.end()
        self.words.edit.setFocus()

    def commit(self) -> None:
        self.hand_over(self.words.text.strip())


class AdviceForm(EntryForm):
    """Advice that was given, and by whom."""

    def __init__(self, draft: AdviceDraft, first_name: str, parent: QWidget) -> None:
        super().__init__(parent.tr("Advice"), "", parent)
        self._draft = draft
        self.words = self.add_words(
            self.tr("What was advised?"), self.tr("Say the decision first"), draft.text
        )
        sides = (self.tr("From me"), self.tr("From {name}").format(name=first_name))
        whose = self.tr("Who gave this advice")
        self.giver = self.add_choice(whose, sides, _SIDES.index(draft.given_by))
        self.share = self.add_share(draft.share, self.tr("Advice"))
        self.end()
        self.words.edit.setFocus()

    def commit(self) -> None:
        if not self.words.text.strip():
            self.words.tell(self.tr("Advice needs a few words."))
            return
        self.hand_over(
            replace(
                self._draft,
                text=self.words.text,
                given_by=_SIDES[self.giver.index],
                share=self.share.share,
            )
        )


class TriedForm(EntryForm):
    """When advice was tried, whether it helped, and what came of it."""

    def __init__(self, advice: Advice, here: Here, parent: QWidget) -> None:
        super().__init__(parent.tr("It was tried"), " ".join(advice.text[:300].split()), parent)
        self._advice = advice
        self._today = here.now.date()
        self.day = Field(self.tr("On which day?"), self)
        self.body.addWidget(self.day)
        self._day = TypedDay(self.day, here, advice.tried_on or self._today, needed=True)
        words = (self.tr("Not said yet"), self.tr("It helped"), self.tr("It did not"))
        self.helped = self.add_choice(
            self.tr("Did it help?"), words, _HELPED.index(advice.resonated)
        )
        self.outcome = self.add_words(
            self.tr("What came of it?"), self.tr("Nothing is an answer too"), advice.outcome
        )
        self.end()
        self.day.edit.setFocus()

    def commit(self) -> None:
        day = self._day.day
        if not self._day.is_one or day is None:
            self.day.edit.setFocus()
            return
        if not self._advice.given_on <= day <= self._today:
            self.day.tell(self.tr("Advice is tried after it was given, and not in the future."))
            self.day.edit.setFocus()
            return
        self.hand_over((day, _HELPED[self.helped.index], self.outcome.text.strip()))


class LessonForm(EntryForm):
    """A mistake or a disagreement, and what it taught."""

    def __init__(self, draft: LessonDraft, parent: QWidget) -> None:
        super().__init__(parent.tr("What it taught"), "", parent)
        self._draft = draft
        sorts = (self.tr("A mistake"), self.tr("A disagreement"))
        self.sort = self.add_choice(self.tr("What was it?"), sorts, _SORTS.index(draft.sort))
        self.words = self.add_words(
            self.tr("What happened?"), self.tr("What both of you saw"), draft.text
        )
        self.taught = self.add_words(
            self.tr("What did it teach?"), self.tr("What I would do next time"), draft.taught
        )
        self.share = self.add_share(draft.share, self.tr("What it taught"))
        self.end()
        self.words.edit.setFocus()

    def commit(self) -> None:
        if not self.words.text.strip():
            self.words.tell(self.tr("A few words say what happened."))
            return
        self.hand_over(
            replace(
                self._draft,
                sort=_SORTS[self.sort.index],
                text=self.words.text,
                taught=self.taught.text,
                share=self.share.share,
            )
        )
