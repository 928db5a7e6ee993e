"""Beside the agenda: what was carried over, the inbox, asks, and what the rules would add."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from revmentor_desktop.desktop.models.agenda_words import first_line
from revmentor_desktop.desktop.models.topic_words import beneath_topic
from revmentor_desktop.desktop.pages.prepare_idea_row import IdeaRow
from revmentor_desktop.desktop.parts.buttons import LinkButton
from revmentor_desktop.desktop.parts.focus import holds_focus
from revmentor_desktop.desktop.parts.paragraph import Paragraph
from revmentor_desktop.desktop.theme.dress import dress
from revmentor_desktop.journal.agenda import Proposed, Source
from revmentor_desktop.journal.asks import Ask
from revmentor_desktop.journal.mentorship import Mentorship
from revmentor_desktop.journal.sharing import Side
from revmentor_desktop.operations.agenda_ideas import Ideas
from revmentor_desktop.operations.agenda_page import AgendaPage
from revmentor_desktop.operations.carry_forward import TopicRow

MOST = 5
"""Topics of the inbox that are shown; the others are one press away."""


@dataclass(frozen=True, slots=True)
class _Idea:
    """One idea as a row shows it, and what its plus does."""

    title: str
    line: str
    who: int | str | None
    icon: str
    take: Callable[[], None]


@dataclass(frozen=True, slots=True)
class _Section:
    """A heading, its count, its ideas; `more` is what the link below it says, "" for none."""

    title: str
    count: str
    ideas: Sequence[_Idea]
    more: str = ""


class IdeasList(QWidget):
    """`topic_wanted`, `ask_wanted` and `proposed_wanted` carry what a plus was pressed at.

    `all_asked` is the wish to see every topic. While the mentee leads less than half of the time,
    what the mentee raised is offered first.
    """

    topic_wanted = Signal(object)
    ask_wanted = Signal(object)
    proposed_wanted = Signal(object)
    all_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[object, ...] = ()
        self._inside: QWidget | None = None
        self.rows: list[IdeaRow] = []
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)

    def show_page(self, page: AgendaPage) -> None:
        """Show the ideas of this agenda; nothing is built anew while they are the same."""
        led = page.led.percent
        first = page.led.mentee if led is not None and led < 50 else None
        wanted = (page.ideas, page.mentorship, first)
        if wanted == self._shown:
            return
        self._shown = wanted
        self._build(self._sections(page.ideas, page.mentorship, first))

    def _sections(self, ideas: Ideas, whose: Mentorship, first: Side | None) -> list[_Section]:
        carried, topics, asks = ideas.carried, ideas.topics, ideas.asks
        found: list[_Section] = []
        if first is not None:
            chosen = [row for row in (*carried, *topics) if row.topic.raised_by is first][:MOST]
            mine = [ask for ask in asks if ask.side is first]
            ideas_first = [self._topic(row, whose) for row in chosen]
            ideas_first += [self._ask(ask, whose) for ask in mine]
            if ideas_first:
                found.append(_Section(self._first_title(first, whose), "", ideas_first))
            carried = tuple(row for row in carried if row not in chosen)
            topics = tuple(row for row in topics if row not in chosen)
            asks = tuple(ask for ask in asks if ask.side is not first)
        found += self._usual(carried, topics, asks, whose)
        others = [self._proposed(one) for one in ideas.others]
        found.append(_Section(self.tr("Also"), "", others))
        return [one for one in found if one.ideas]

    def _usual(
        self,
        carried: Sequence[TopicRow],
        topics: Sequence[TopicRow],
        asks: Sequence[Ask],
        whose: Mentorship,
    ) -> list[_Section]:
        count = str(len(carried)) if carried else ""
        more = self.tr("All {count} topics").format(count=len(topics))
        return [
            _Section(
                self.tr("Carried over"), count, [self._topic(row, whose) for row in carried[:MOST]]
            ),
            _Section(
                self.tr("Topics"),
                str(len(topics)) if topics else "",
                [self._topic(row, whose) for row in topics[:MOST]],
                more if len(topics) > MOST else "",
            ),
            _Section(
                self.tr("Asks nobody answered yet"), "", [self._ask(ask, whose) for ask in asks]
            ),
        ]

    def _first_title(self, side: Side, whose: Mentorship) -> str:
        if side is Side.ME:
            return self.tr("From you first")
        return self.tr("From {name} first").format(name=whose.first_name)

    def _topic(self, row: TopicRow, whose: Mentorship) -> _Idea:
        topic = row.topic
        who: int | str = "me" if topic.raised_by is Side.ME else whose.colour
        return _Idea(
            first_line(topic.text),
            row.lineage.brief() or beneath_topic(row, whose),
            who,
            "",
            lambda: self.topic_wanted.emit(row),
        )

    def _ask(self, ask: Ask, whose: Mentorship) -> _Idea:
        if ask.side is Side.ME:
            line = self.tr("You asked for this")
        else:
            line = self.tr("{name} asked for this").format(name=whose.first_name)
        who: int | str = "me" if ask.side is Side.ME else whose.colour
        return _Idea(first_line(ask.text), line, who, "", lambda: self.ask_wanted.emit(ask))

    def _proposed(self, line: Proposed) -> _Idea:
        icon, words = {
            Source.PROMISES: ("check-circle", self.tr("Promises, both ways")),
            Source.GOAL: ("target", self.tr("The goal whose next step is nearest")),
            Source.CHECK_IN: ("calendar-check", self.tr("Check-in")),
            Source.CLOSING: ("arrows-left-right", self.tr("Feedback, both ways")),
        }.get(line.source, ("lightbulb", ""))
        return _Idea(
            first_line(line.text), words, None, icon, lambda: self.proposed_wanted.emit(line)
        )

    def _build(self, sections: Sequence[_Section]) -> None:
        at = next((at for at, row in enumerate(self.rows) if holds_focus(row)), None)
        self._lay_out(sections)
        if at is not None and self.rows:
            near = self.rows[min(at, len(self.rows) - 1)]
            near.plus.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self, sections: Sequence[_Section]) -> None:
        if self._inside is not None:
            self._layout.removeWidget(self._inside)
            self._inside.hide()
            self._inside.deleteLater()
        self.rows = []
        self._inside = inside = QWidget(self)
        layout = QVBoxLayout(inside)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        for at, section in enumerate(sections):
            if at:
                layout.addSpacing(14)
            self._add(layout, section, inside)
        if not sections:
            words = self.tr("Nothing waits. Jot a topic when one comes to mind, with Ctrl+J.")
            layout.addWidget(Paragraph(words, "label", "2", inside))
        self._layout.addWidget(inside)
        inside.show()

    def _add(self, layout: QVBoxLayout, section: _Section, inside: QWidget) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, 0, 0)
        head.setSpacing(8)
        title = dress(QLabel(section.title, inside), role="rowStrong")
        title.setWordWrap(True)
        head.addWidget(title, 0 if section.count else 1)
        if section.count:
            head.addWidget(dress(QLabel(section.count, inside), role="body", tone="3"), 1)
        layout.addLayout(head)
        layout.addSpacing(5)
        for idea in section.ideas:
            row = IdeaRow(idea.title, idea.line, idea.who, idea.icon, inside)
            row.wanted.connect(idea.take)
            self.rows.append(row)
            layout.addWidget(row)
        if section.more:
            link = LinkButton(section.more, inside)
            link.clicked.connect(self.all_asked)
            layout.addWidget(link)
