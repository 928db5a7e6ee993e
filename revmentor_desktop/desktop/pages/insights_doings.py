"""What a person does on the page of insights: looks behind a figure, goes there, puts aside."""

from datetime import date

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from revmentor_desktop.desktop.desk import Desk
from revmentor_desktop.desktop.dialogs.read_from import AsTable, ReadFrom, ReadLine
from revmentor_desktop.desktop.models.insight_words import source_line
from revmentor_desktop.desktop.pages.insights_charts import ChartCards, Table
from revmentor_desktop.desktop.pages.insights_places import place_of_source, place_of_text
from revmentor_desktop.desktop.places import PAST, PageName, Place
from revmentor_desktop.desktop.spoken import short_day
from revmentor_desktop.journal.alerts import Alert, AlertKind
from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.journal.question import Habit
from revmentor_desktop.journal.themes import Theme
from revmentor_desktop.journal.topic import Topic, TopicDraft, TopicSource
from revmentor_desktop.operations.check_ins import begin_check_in
from revmentor_desktop.operations.habit_sources import (
    HabitSource,
    read_sources,
    session_of_month,
)
from revmentor_desktop.operations.insights import (
    HabitCard,
    Insights,
    bring_alert_back,
    put_alert_aside,
)
from revmentor_desktop.operations.throw_away import throw_away
from revmentor_desktop.operations.topics import keep_topic
from revmentor_desktop.support.language import translate

_DIPS = {"openness": Habit.OPEN, "respect": Habit.HONEST, "engagement": Habit.ENGAGED}


class InsightDoings(QObject):
    """Carries out what is asked on the page, about what was `found`."""

    def __init__(self, desk: Desk, charts: ChartCards, page: QWidget) -> None:
        super().__init__(page)
        self.found: Insights | None = None
        self._desk, self._charts, self._page = desk, charts, page

    def show_habit(self, habit: Habit) -> None:
        """What a habit was read from, and how it is counted."""
        found = self.found
        if found is not None:
            card = next(one for one in found.habits if one.figure.habit is habit)
            self._desk.ask(read_sources, lambda sources: self._open_habit(card, sources))(
                found.mentorship.id, habit
            )

    def _open_habit(self, card: HabitCard, sources: tuple[HabitSource, ...]) -> None:
        found = self.found
        if found is None or not self._page.isVisible():
            return
        whose, today = found.mentorship, self._desk.clock.today()
        dialog = ReadFrom(self._page, card.figure.habit.label, card.words.sentence)
        lines = [
            ReadLine(*source_line(source, today), place_of_source(source, whose.id))
            for source in sources
        ]
        question = card.question.text if card.question is not None else ""
        dialog.add_todo(card.words.todo, question, may_keep=whose.archived_on is None)
        dialog.add_lines(self.tr("Read from"), lines, self.tr("Nothing to read it from yet."))
        dialog.add_counted(self.tr("How is this counted?"), card.words.counted)
        source = card.question.id if card.question is not None else ""
        dialog.question_kept.connect(lambda words: self._keep_question(words, source))
        self._open(dialog)

    def show_theme(self, theme: Theme) -> None:
        """The sentences a theme was read from, each leads to where it stands."""
        found = self.found
        if found is None:
            return
        today = self._desk.clock.today()
        days = translate("Insights", "It came back on %n day(s).", n=theme.days)
        dialog = ReadFrom(self._page, theme.word, days)
        lines = [
            ReadLine(
                one.text,
                short_day(one.day, today),
                place_of_text(
                    one.kind, one.owner_id, one.passage_id, found.mentorship.id, theme.word
                ),
            )
            for one in theme.sentences
        ]
        dialog.add_lines(self.tr("Where it stands"), lines, "")
        self._open(dialog)

    def show_table(self, table: Table) -> None:
        """The figures of a chart."""
        AsTable(self._page, table.title, table.heads, table.rows).open()

    def go_to_month(self, month: date) -> None:
        """The sessions, at the last one of a month."""
        found = self.found
        if found is not None:
            self._desk.ask(session_of_month, self._go_to_sessions)(found.mentorship.id, month)

    def follow_alert(self, alert: Alert) -> None:
        """Go to what an alert is about."""
        if alert.kind is AlertKind.DIP:
            self.show_habit(next(h for name, h in _DIPS.items() if name in alert.key))
        elif alert.kind is AlertKind.ADVICE:
            self.show_habit(Habit.ENGAGED)
        elif alert.kind is AlertKind.APART:
            self.show_table(self._charts.both_table())
        elif alert.kind in (AlertKind.CONCERN, AlertKind.CHECK_IN):
            self._go_to_check_ins(None)
        else:
            self._go_to_sessions(None)

    def start_check_in(self) -> None:
        """Begin the check-in that is due, or go on with the one that is begun."""
        found = self.found
        if found is not None:
            self._desk.change(begin_check_in, lambda _begun: self._go_to_check_ins(None))(
                found.mentorship.id
            )

    def compare_check_ins(self) -> None:
        """What both said before, side by side."""
        self._go_to_check_ins(PAST)

    def put_aside(self, alert: Alert) -> None:
        """Say it no more while it is the same matter; Undo says it again."""
        found = self.found
        if found is None:
            return
        whose = found.mentorship.id
        back = self._desk.change(bring_alert_back)
        self._desk.change(
            put_alert_aside,
            lambda _done: self._desk.tell(self.tr("Put aside."), lambda: back(whose, alert.key)),
        )(whose, alert.key)

    def _go_to_check_ins(self, which: ItemId | None) -> None:
        found = self.found
        if found is not None:
            self._desk.go(Place(PageName.CHECK_IN, found.mentorship.id, which))

    def _go_to_sessions(self, session: ItemId | None) -> None:
        found = self.found
        if found is not None:
            self._desk.go(Place(PageName.SESSIONS, found.mentorship.id, session))

    def _keep_question(self, words: str, question_id: str) -> None:
        """A question waits in the inbox until the next agenda."""
        found = self.found
        if found is None:
            return
        draft = TopicDraft(
            found.mentorship.id, words, source=TopicSource.QUESTION, source_id=question_id
        )
        self._desk.change(keep_topic, self._kept_question)(draft)

    def _kept_question(self, topic: Topic) -> None:
        away = self._desk.change(throw_away)
        self._desk.tell(self.tr("Kept for the next agenda."), lambda: away(topic.id))

    def _open(self, dialog: ReadFrom) -> None:
        dialog.went.connect(self._desk.go)
        dialog.show_over(self._page)
