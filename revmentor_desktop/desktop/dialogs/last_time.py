"""Last time, what was promised, and what happened since: one page before a meeting (P16)."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from revmentor_desktop.desktop.models.agenda_words import first_line, outcome_words
from revmentor_desktop.desktop.models.topic_words import beneath_topic
from revmentor_desktop.desktop.parts.dialog import Dialog, Role
from revmentor_desktop.desktop.parts.icon_label import IconLabel
from revmentor_desktop.desktop.parts.paragraph import Paragraph
from revmentor_desktop.desktop.spoken import day_and_month, long_day, short_day
from revmentor_desktop.desktop.theme.current import scaled
from revmentor_desktop.desktop.theme.dress import dress
from revmentor_desktop.journal.action import Action
from revmentor_desktop.journal.agenda import Outcome
from revmentor_desktop.journal.note import headline
from revmentor_desktop.journal.session import SessionRow, Status
from revmentor_desktop.journal.sharing import Kind, Side
from revmentor_desktop.operations.last_time import LastTime

_WIDE, _TALL = 640, 480
_LINES = 12
"""Lines of one kind that are shown; the write-up has them all."""

_BECAME = {
    None: "list-bullets",
    Outcome.DISCUSSED: "check-circle",
    Outcome.DEFERRED: "arrow-bend-up-right",
    Outcome.DROPPED: "x-circle",
}

_Line = tuple[str, str, str]
"""An icon, words, and a second line, "" for none."""


class LastTimeDialog(Dialog):
    """To be read, nothing to be done; Esc closes it."""

    def __init__(self, last: LastTime, today: date, parent: QWidget) -> None:
        name = last.mentorship.first_name
        super().__init__(
            parent, parent.tr("Last time with {name}").format(name=name), _when(last, today), _WIDE
        )
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._last = last
        self._today = today
        self._inside = QWidget()
        self._rows = QVBoxLayout(self._inside)
        self._rows.setContentsMargins(0, 0, 12, 0)
        self._rows.setSpacing(6)
        self._fill()
        self._rows.addStretch(1)
        scroll = QScrollArea(self)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setAccessibleName(self.accessibleName())
        scroll.setWidget(self._inside)
        for surface in (scroll.viewport(), self._inside):
            surface.setAutoFillBackground(False)
        scroll.setFixedHeight(min(scaled(_TALL), max(160, parent.window().height() - 220)))
        self.body.setContentsMargins(0, 10, 0, 0)
        self.body.addWidget(scroll)
        self.add_button(self.tr("Close"), "secondary", Role.RejectRole)

    def _fill(self) -> None:
        last, since = self._last, self._last.since
        self._section(self.tr("What it was about"), self._about())
        self._section(self.tr("What you heard"), [("ear", one.text, "") for one in last.heard])
        self._section(self.tr("Promised"), [self._promise(one) for one in last.promised])
        carried = [
            ("arrow-bend-up-right", first_line(row.topic.text), beneath_topic(row, last.mentorship))
            for row in last.carried
        ]
        self._section(self.tr("Carried over"), carried)
        happened: list[_Line] = [
            ("check-circle-fill", one.text, self._done(one)) for one in since.done
        ]
        happened += [("target", step.title, self.tr("Step reached")) for step in since.reached]
        happened += [
            ("lightbulb", first_line(row.topic.text), self.tr("New topic")) for row in since.topics
        ]
        happened += [("note", note.headline or self.tr("A note"), "") for note in since.notes]
        happened += [self._not_held(row) for row in since.not_held]
        self._section(self.tr("Since then"), happened)
        known = {one.id for one in last.promised}
        still = [self._promise(one) for one in last.open if one.id not in known]
        self._section(self.tr("Still open from before"), still)
        if not self._rows.count():
            words = self.tr("There was no session yet, and nothing is promised.")
            self._rows.addWidget(Paragraph(words, "body", "2", self._inside))

    def _about(self) -> list[_Line]:
        session, found = self._last.last, []
        if session is None:
            return []
        told = headline(session.title, session.text, 400)
        if told:
            found.append(("notebook", told, ""))
        found += [
            (_BECAME[line.outcome], first_line(line.text), outcome_words(line.outcome))
            for line in self._last.agenda
        ]
        icons = {
            Kind.QUESTION: "question",
            Kind.INSIGHT: "lightbulb",
            Kind.ADVICE: "chat-circle-text",
        }
        found += [
            (icons.get(line.kind, "note"), line.text, "")
            for line in self._last.lines
            if line.kind not in (Kind.ACTION, Kind.HEARD) and line.text
        ]
        return found

    def _promise(self, action: Action) -> _Line:
        name = self._last.mentorship.first_name
        who = self.tr("You") if action.owner is Side.ME else name
        if action.done_on is not None:
            line = self.tr("{who}, done on {day}").format(
                who=who, day=day_and_month(action.done_on)
            )
            return "check-circle-fill", action.text, line
        if action.due is None:
            return "circle", action.text, who
        late = self.tr("{who}, due since {day}")
        words = late if action.due < self._today else self.tr("{who}, due {day}")
        return "circle", action.text, words.format(who=who, day=short_day(action.due, self._today))

    def _done(self, action: Action) -> str:
        if action.owner is Side.ME:
            return self.tr("You kept a promise")
        return self.tr("{name} kept a promise").format(name=self._last.mentorship.first_name)

    def _not_held(self, row: SessionRow) -> _Line:
        day = short_day(row.when.day, self._today)
        missed = row.status is Status.MISSED
        words = self.tr("Missed on {day}") if missed else self.tr("Moved from {day}")
        return "calendar-x", words.format(day=day), row.reason.split("\n", 1)[0]

    def _section(self, title: str, lines: Sequence[_Line]) -> None:
        if not lines:
            return
        if self._rows.count():
            self._rows.addSpacing(10)
        self._rows.addWidget(dress(QLabel(title, self._inside), role="rowStrong"))
        for icon, words, line in lines[:_LINES]:
            self._rows.addWidget(self._line(icon, words, line))
        if len(lines) > _LINES:
            more = self.tr("{count} more in the write-up").format(count=len(lines) - _LINES)
            self._rows.addWidget(Paragraph(more, "caption", "3", self._inside))

    def _line(self, icon: str, words: str, line: str) -> QWidget:
        row = QWidget(self._inside)
        told = QVBoxLayout()
        told.setContentsMargins(0, 0, 0, 0)
        told.setSpacing(0)
        told.addWidget(Paragraph(words, "body", "1", row))
        if line:
            told.addWidget(Paragraph(line, "caption", "2", row))
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        sign = IconLabel(icon, "text2", 16, row, line="body")
        layout.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(told, 1)
        return row


def _when(last: LastTime, today: date) -> str:
    return long_day(last.last.when.day, today) if last.last is not None else ""
