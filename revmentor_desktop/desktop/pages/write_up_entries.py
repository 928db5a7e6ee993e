"""What else is kept of a session, at the side of its write-up: heard, advice, lessons, feedback."""

from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from revmentor_desktop.desktop.desk import Desk
from revmentor_desktop.desktop.entries import Entries
from revmentor_desktop.desktop.pages.kept_lists import AdviceLedger, LessonList
from revmentor_desktop.desktop.pages.room_words import balance_words
from revmentor_desktop.desktop.pages.write_up_action_saver import ThisSession
from revmentor_desktop.desktop.pages.write_up_entry_words import (
    advice_entry,
    feedback_entry,
    heard_entry,
    lesson_entry,
)
from revmentor_desktop.desktop.pages.write_up_section import Section
from revmentor_desktop.desktop.parts.paragraph import Paragraph
from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.operations.session_entries import (
    About,
    SessionEntries,
    read_about,
    read_entries,
)

Ask = Callable[[About], None]


class WriteUpEntries(QWidget):
    """Four sections and the balance of the marks; each asks for its forms.

    The side puts `feedback` where the eye expects it, right after the actions.
    """

    def __init__(self, desk: Desk, this_session: ThisSession, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._this_session = this_session
        self._session_id: ItemId | None = None
        self._shown: SessionEntries | None = None
        self.entries = Entries(desk, self)
        self.balance = Paragraph("", "label", "2", self)
        self.heard = self._section(self.tr("What I heard"), self.tr("Add what I heard"))
        self.feedback = self._section(self.tr("Feedback"), self.tr("Begin feedback"))
        self.advice = self._section(self.tr("Advice"), self.tr("Add advice"), self.tr("All advice"))
        self.lessons = self._section(
            self.tr("What it taught"),
            self.tr("Add a mistake or a disagreement"),
            self.tr("All that taught something"),
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(18)
        for part in (self.balance, self.heard, self.advice, self.lessons):
            layout.addWidget(part)
        self.balance.hide()
        self._connect()

    def look(self, session_id: ItemId) -> None:
        """Read the entries of a session; those of another one go at once."""
        if session_id != self._session_id:
            self.clear()
            self._session_id = session_id
        self._desk.ask(read_entries, self._show, lambda _gone: None)(session_id)

    def clear(self) -> None:
        """Nothing is known of the session that is shown now."""
        self._session_id = self._shown = None
        self.balance.hide()
        for section in (self.heard, self.feedback, self.advice, self.lessons):
            section.show_entries((), fixed=False)

    def _show(self, found: SessionEntries) -> None:
        if found.about.session_id != self._session_id:
            return
        self._shown = found
        whose, today = found.about.mentorship, self._desk.clock.today()
        fixed, name = whose.archived_on is not None, whose.first_name
        self.balance.setVisible(bool(found.marks))
        self.balance.say(balance_words(found.marks))
        self.heard.show_entries([heard_entry(one) for one in found.heard], fixed=fixed)
        self.feedback.show_entries(
            [feedback_entry(one, name) for one in found.feedback], fixed=fixed
        )
        self.advice.show_entries(
            [advice_entry(one, name, today) for one in found.advice], fixed=fixed
        )
        self.lessons.show_entries([lesson_entry(one, today) for one in found.lessons], fixed=fixed)

    def _section(self, title: str, add: str, whole: str = "") -> Section:
        section = Section(title, add, whole, self)
        section.thrown_away.connect(lambda item_id: self.entries.throw_away(ItemId(item_id)))
        section.shared.connect(lambda item_id, share: self.entries.share(ItemId(item_id), share))
        return section

    def _connect(self) -> None:
        entries = self.entries
        for section, ask in (
            (self.heard, entries.ask_heard),
            (self.feedback, entries.ask_feedback),
            (self.advice, entries.ask_advice),
            (self.lessons, entries.ask_lesson),
        ):
            section.adding.connect(lambda run=ask: self._with_session(run))
        self.heard.changing.connect(self._change_heard)
        self.feedback.changing.connect(self._read_then(entries.ask_feedback))
        self.advice.changing.connect(self._read_then(entries.ask_advice))
        self.lessons.changing.connect(self._read_then(entries.ask_lesson))
        self.advice.acted.connect(self._read_then(entries.turn_tried))
        self.advice.all_asked.connect(lambda: self._open_list(AdviceLedger))
        self.lessons.all_asked.connect(lambda: self._open_list(LessonList))

    def _with_session(self, ask: Ask) -> None:
        read = self._desk.ask(read_about, ask)
        self._this_session()(read, self._desk.trouble)

    def _read_then(self, ask: Ask) -> Callable[[ItemId], None]:
        return self._desk.ask(read_about, ask)

    def _change_heard(self, item_id: str) -> None:
        if self._shown is not None:
            line = next((one for one in self._shown.heard if one.id == item_id), None)
            self.entries.ask_heard(self._shown.about, line)

    def _open_list(self, kind: type[AdviceLedger | LessonList]) -> None:
        if self._shown is not None:
            kind(self._desk, self._shown.about.mentorship, self).open()
