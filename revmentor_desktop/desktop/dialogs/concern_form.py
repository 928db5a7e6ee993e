"""A concern as it is asked for: what it is, whose, and since when."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from revmentor_desktop.desktop.dialogs.typed_day import TypedDay
from revmentor_desktop.desktop.editor.lines_field import LinesField
from revmentor_desktop.desktop.parts.dialog import Dialog, Role
from revmentor_desktop.desktop.parts.fields import Field
from revmentor_desktop.desktop.parts.segmented import Segmented
from revmentor_desktop.desktop.parts.share_chip import ShareChip
from revmentor_desktop.journal.concern import ConcernDraft, RaisedBy
from revmentor_desktop.journal.typed_dates import Here

_SIDES = (RaisedBy.ME, RaisedBy.THEM, RaisedBy.BOTH)
_WIDE = 480


class ConcernForm(Dialog):
    """`chosen` carries the draft as typed."""

    chosen = Signal(object)

    def __init__(self, draft: ConcernDraft, name: str, here: Here, parent: QWidget) -> None:
        new = draft.id is None
        title = self.tr("What troubles you?") if new else self.tr("This concern")
        super().__init__(parent, title, self.tr("It waits here until you talk."), _WIDE)
        self._draft, self._here = draft, here
        self.what = LinesField(self.tr("In a few words"), self, several=False)
        self.what.show_text(draft.text)
        self.whose = Segmented((self.tr("Mine"), name, self.tr("Both of us")), self)
        self.whose.setAccessibleName(self.tr("Whose concern it is"))
        self.whose.choose(_SIDES.index(draft.raised_by))
        self.since = Field(self.tr("Since when"), self)
        self.since.edit.setPlaceholderText(self.tr("Today"))
        self._day = TypedDay(self.since, here, draft.since)
        self.share = ShareChip(draft.share, parent=self)
        self.share.say_of(self.tr("This concern"))
        for widget in (self.what, self.whose, self.since, self.share):
            self.body.addWidget(widget)
        self.add_button(self.tr("Leave it"), "secondary", Role.RejectRole)
        self.keep = self.add_button(self.tr("Keep it"), "primary", Role.ActionRole)
        self.keep.setDefault(True)
        self.keep.clicked.connect(self.commit)
        self.what.edited.connect(self.what.clear_told)
        self.what.edit.entered.connect(self.commit)
        self.what.edit.setFocus()

    def commit(self) -> None:
        """Hand over what was typed; what is missing is told at its field."""
        if not self.what.text.strip():
            self.what.tell(self.tr("A few words are enough."))
            self.what.edit.setFocus()
            return
        day = self._day.day
        if not self._day.is_one:
            self.since.edit.setFocus()
            return
        if day is not None and day > self._here.now.date():
            self.since.tell(self.tr("This day is still to come."))
            self.since.edit.setFocus()
            return
        self.accept()
        self.chosen.emit(
            replace(
                self._draft,
                text=self.what.text,
                raised_by=_SIDES[self.whose.index],
                since=day,
                share=self.share.share,
            )
        )
