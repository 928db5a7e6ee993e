"""What each picture of `make screens` shows: a name, where it begins, and how one gets there."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QDialog, QLineEdit

from revmentor_desktop.desktop.dialogs.choose_evidence import ChooseEvidence
from revmentor_desktop.desktop.dialogs.close_goal import CloseGoal
from revmentor_desktop.desktop.dialogs.finish_write_up import FinishWriteUp
from revmentor_desktop.desktop.dialogs.goal_form import GoalForm
from revmentor_desktop.desktop.dialogs.jot_topic import JotTopic
from revmentor_desktop.desktop.dialogs.last_time import LastTimeDialog
from revmentor_desktop.desktop.dialogs.read_from import ReadFrom
from revmentor_desktop.desktop.dialogs.share_agenda import ShareAgenda
from revmentor_desktop.desktop.pages.feedback import FeedbackPage
from revmentor_desktop.desktop.pages.goals import GoalsPage
from revmentor_desktop.desktop.pages.goals_card import GoalCard
from revmentor_desktop.desktop.pages.insights import InsightsPage
from revmentor_desktop.desktop.places import PageName
from revmentor_desktop.journal.goal import Ending
from revmentor_desktop.journal.question import Habit
from revmentor_desktop.operations.sessions import list_sessions
from tests.journeys.check_in_scenes import show_mine, show_together
from tests.journeys.cycle import come_to
from tests.journeys.hands import (
    palette,
    search_for,
    to_first_mentorship,
    to_recovery_words,
    wait_for_dialog,
)
from tests.journeys.stage import (
    CTRL,
    Stage,
    click,
    named,
    secret_edit,
    settle,
    type_text,
    wait_until,
)

JOURNAL = "open sample"
"""The home of scenes that share one window over the open sample."""

Step = Callable[[Stage], object]


def _nothing(_: Stage) -> None: ...


def _esc(stage: Stage) -> None:
    """Close what lies over the page."""
    stage.press(Qt.Key.Key_Escape)
    stage.view.close_dialogs()
    stage.view.desk.returning.stay()  # nothing is locked: the next scene may open its dialog
    stage.quiet()


@dataclass(frozen=True, slots=True)
class Scene:
    """One picture. `home` is JOURNAL, "sample" (locked), "empty" or "" (no journal yet)."""

    name: str
    home: str
    show: Step
    leave: Step = _nothing
    all_looks: bool = False


def _to(page: PageName, whose: str = "") -> Step:
    return lambda stage: stage.go(page, whose)


def _feedback(stage: Stage) -> None:
    """The design's: three parts of an appreciation are typed."""
    stage.go(PageName.FEEDBACK, "Amara")
    page = stage.view.page(PageName.FEEDBACK)
    assert isinstance(page, FeedbackPage)
    page.begin_new()
    form = page.typing.fields.form
    for field, words in (
        (form.situation, "Sprint demo, Wednesday 10 June"),
        (
            form.behaviour,
            "You stopped at the third slide and asked the support team what they would change"
            " first.",
        ),
        (
            form.impact,
            "Two people who never speak up did. I heard about the queue problem for the first"
            " time.",
        ),
    ):
        field.setPlainText(words)
    form.behaviour.setFocus()
    page.flush()
    stage.quiet()


def _feedback_at_length(stage: Stage) -> None:
    stage.go(PageName.FEEDBACK, "Amara")
    page = stage.view.page(PageName.FEEDBACK)
    assert isinstance(page, FeedbackPage) and page.seen is not None
    row = next(one for one in page.seen.page.rows if one.feedback.change)
    page.list.chosen.emit(row.feedback.id)
    stage.quiet()


def _insights_below(stage: Stage) -> None:
    """The lower end of the page."""
    stage.go(PageName.INSIGHTS, "Jonas")
    page = stage.view.page(PageName.INSIGHTS)
    assert isinstance(page, InsightsPage)
    bar = page.pane.verticalScrollBar()
    bar.setValue(bar.maximum())


def _insight_behind(stage: Stage) -> None:
    """What a habit was read from."""
    stage.go(PageName.INSIGHTS, "Amara")
    page = stage.view.page(PageName.INSIGHTS)
    assert isinstance(page, InsightsPage)
    page.doings.show_habit(Habit.ENGAGED)
    wait_for_dialog(stage, ReadFrom)


def _sessions_as(view: str) -> Step:
    def show(stage: Stage) -> None:
        stage.go(PageName.SESSIONS, "Amara")
        _button(stage, view)

    return show


def _timeline(stage: Stage) -> None:
    _button(stage, "Timeline")


def _button(stage: Stage, name: str) -> None:
    click(named(stage.window, QAbstractButton, name))
    stage.quiet()


def _weak(stage: Stage) -> None:
    type_text(named(stage.screen, QLineEdit, "Your name"), "Helen Brandt")
    type_text(secret_edit(stage.screen), "helen1975")
    settle(600)  # it is judged when the typing pauses
    stage.quiet()


def _wrong(stage: Stage) -> None:
    stage.enter_passphrase("correct horse battery")
    stage.quiet()


def _damaged(stage: Stage) -> None:
    journal = next(stage.parts.folders.journals.glob("*/journal.db"))
    journal.write_bytes(bytes(journal.stat().st_size))
    stage.enter_passphrase("paper-lantern-orbit-quince")
    stage.quiet()
    wait_until(lambda: not stage.parts.worker.busy, "the damage to be told")


def _unlocked(stage: Stage) -> None:
    stage.unlock()


def _empty_page(page: PageName) -> Step:
    def show(stage: Stage) -> None:
        stage.unlock()
        stage.go(page)

    return show


def _write_up_of(day: str) -> Step:
    def show(stage: Stage) -> None:
        stage.go(PageName.SESSIONS, "Jonas")
        person = next(one for one in stage.view.ways.people.active if one.first_name == "Jonas")
        rows: list[str] = []
        stage.view.desk.ask(
            list_sessions,
            lambda found: rows.extend(row.id for row in found if row.when.day.isoformat() == day),
        )(person.id)
        stage.quiet()
        stage.go(PageName.WRITE_UP, "Jonas", rows[0])

    return show


def _prepared(stage: Stage) -> None:
    """The next meeting, its agenda built in one click where nobody built it yet."""
    stage.go(PageName.PREPARE, "Amara")
    buttons = stage.page.findChildren(QAbstractButton)
    if any(one.isVisible() and one.text() == "Build the agenda" for one in buttons):
        _button(stage, "Build the agenda")
        stage.view.messages.toast.go()
        stage.quiet()


def _shared_agenda(stage: Stage) -> None:
    _prepared(stage)
    _button(stage, "Copy for e-mail")
    wait_for_dialog(stage, ShareAgenda)


def _last_time(stage: Stage) -> None:
    _prepared(stage)
    _button(stage, "Last time and since")
    wait_for_dialog(stage, LastTimeDialog)


def _jot(stage: Stage) -> None:
    stage.go(PageName.TODAY)
    stage.press(Qt.Key.Key_J, CTRL)
    wait_for_dialog(stage, JotTopic)


def _finish(stage: Stage) -> None:
    _write_up_of("2026-06-09")(stage)
    stage.press(Qt.Key.Key_Return, CTRL)
    wait_for_dialog(stage, FinishWriteUp)


def _search(typed: str) -> Step:
    def show(stage: Stage) -> None:
        stage.go(PageName.TODAY)
        stage.view.search()
        search_for(stage, typed)

    return show


def _close_search(stage: Stage) -> None:
    found = palette(stage)
    if found is not None:
        found.close_palette()
    stage.quiet()


def _room(stage: Stage) -> None:
    """Tomorrow's meeting, begun; lines of both of them."""
    stage.go(PageName.PREPARE, "Amara")
    stage.press(Qt.Key.Key_Return, CTRL)
    come_to(stage, PageName.IN_THE_ROOM)
    for line in ("? Who reads the exit notes", "! Amara: show the chat by friday"):
        stage.type(line)
        stage.press(Qt.Key.Key_Return)
        stage.quiet()


def _agreement_form(stage: Stage) -> None:
    stage.go(PageName.AGREEMENT, "Amara")
    _button(stage, "Change")


def _goal_dialog(name: str) -> Step:
    def show(stage: Stage) -> None:
        stage.go(PageName.GOALS, "Amara")
        buttons = stage.page.findChildren(QAbstractButton)
        if not any(button.isVisible() and button.text() == name for button in buttons):
            click(stage.page.findChildren(GoalCard)[0])  # the list and the goal take turns
            stage.quiet()
        _button(stage, name)
        wait_until(lambda: any(d.isVisible() for d in stage.view.findChildren(QDialog)), "a dialog")

    return show


def _goal(stage: Stage) -> GoalsPage:
    """The first goal at length, also where the list and the goal take turns."""
    stage.go(PageName.GOALS, "Amara")
    click(stage.page.findChildren(GoalCard)[0])
    stage.quiet()
    page = stage.view.page(PageName.GOALS)
    assert isinstance(page, GoalsPage)
    return page


def _goal_table(stage: Stage) -> None:
    """The figures of the chart in its place, and the chart again."""
    _goal(stage).detail.form.as_table.click()
    stage.quiet()


def _goal_change(stage: Stage) -> None:
    _goal(stage).detail.edit_asked.emit()
    wait_for_dialog(stage, GoalForm)


def _goal_came_up(stage: Stage) -> None:
    _goal(stage).detail.form.shown_by.choose_asked.emit()
    wait_for_dialog(stage, ChooseEvidence)


def _goal_re_scoped(stage: Stage) -> None:
    _goal(stage).detail.close_asked.emit()
    wait_for_dialog(stage, CloseGoal)
    dialog = next(one for one in stage.view.findChildren(CloseGoal) if one.isVisible())
    dialog.endings[Ending.RESCOPED].click()


def _over_time_dialog(button: str) -> Step:
    def show(stage: Stage) -> None:
        stage.go(PageName.OVER_TIME, "Amara")
        _button(stage, button)

    return show


def _closing(stage: Stage) -> None:
    """The closing review, begun once and gone on with in every other picture."""
    stage.go(PageName.OVER_TIME, "Mei")
    names = [one.text() for one in stage.window.findChildren(QAbstractButton) if one.isVisible()]
    if "Begin the closing review" in names:
        _button(stage, "Begin the closing review")


def _ask_to_end(stage: Stage) -> None:
    _closing(stage)
    _button(stage, "End the mentorship")


def _ended(stage: Stage) -> None:
    _ask_to_end(stage)
    _button(stage, "End it")
    stage.view.messages.toast.go()


def _taken_up(stage: Stage) -> None:
    _button(stage, "Take up again")


SCENES: tuple[Scene, ...] = (
    Scene("01-welcome", "", _nothing, all_looks=True),
    Scene("01-welcome-weak-passphrase", "", _weak),
    Scene("01c-recovery-words", "", to_recovery_words, all_looks=True),
    Scene("22-first-mentorship", "", to_first_mentorship),
    Scene("02-unlock", "sample", _nothing, all_looks=True),
    Scene("02b-unlock-error", "sample", _wrong),
    Scene("02-use-recovery-words", "sample", lambda stage: _button(stage, "Use recovery words")),
    Scene("02-open-another", "sample", lambda stage: _button(stage, "Open another journal")),
    Scene("16-damaged", "sample", _damaged),
    Scene("18-empty-first-day", "empty", _unlocked, all_looks=True),
    Scene("18-empty-notes", "empty", _empty_page(PageName.NOTES)),
    Scene("03-today", JOURNAL, _to(PageName.TODAY), all_looks=True),
    Scene("04-session-prepare", JOURNAL, _to(PageName.PREPARE, "Amara"), all_looks=True),
    Scene("04-topic-inbox", JOURNAL, _to(PageName.TOPICS, "Amara"), all_looks=True),
    Scene("11-agreement", JOURNAL, _to(PageName.AGREEMENT, "Amara"), all_looks=True),
    Scene("11-agreement-form", JOURNAL, _agreement_form, _esc),
    Scene("11-agreement-empty", JOURNAL, _to(PageName.AGREEMENT, "Mei")),
    Scene("19-sessions-list", JOURNAL, _to(PageName.SESSIONS, "Amara"), all_looks=True),
    Scene("19-sessions-plain", JOURNAL, _sessions_as("List"), _timeline),
    Scene("19-sessions-calendar", JOURNAL, _sessions_as("Calendar"), _timeline, all_looks=True),
    Scene("04-session-prepare", JOURNAL, _prepared, all_looks=True),
    Scene("04-share", JOURNAL, _shared_agenda, _esc, all_looks=True),
    Scene("04-last-time", JOURNAL, _last_time, _esc),
    Scene("04-topics", JOURNAL, _to(PageName.TOPICS, "Amara"), all_looks=True),
    Scene("04-jot", JOURNAL, _jot, _esc),
    Scene("05-session-writeup", JOURNAL, _write_up_of("2026-06-09"), all_looks=True),
    Scene("05-finish", JOURNAL, _finish, _esc),
    Scene("06-feedback", JOURNAL, _feedback, all_looks=True),
    Scene("06-feedback-at-length", JOURNAL, _feedback_at_length),
    Scene("07-goals", JOURNAL, _to(PageName.GOALS, "Amara"), all_looks=True),
    Scene("07-goals-rate", JOURNAL, _goal_dialog("Rate it"), _esc),
    Scene("07-goals-new", JOURNAL, _goal_dialog("New goal"), _esc, all_looks=True),
    Scene("07-goals-table", JOURNAL, _goal_table, _goal_table, all_looks=True),
    Scene("07-goals-came-up", JOURNAL, _goal_came_up, _esc, all_looks=True),
    Scene("07-goals-change", JOURNAL, _goal_change, _esc, all_looks=True),
    Scene("07-goals-re-scoped", JOURNAL, _goal_re_scoped, _esc, all_looks=True),
    Scene("07-goals-stopped", JOURNAL, _to(PageName.GOALS, "Mei")),
    Scene("08-insights", JOURNAL, _to(PageName.INSIGHTS, "Amara"), all_looks=True),
    Scene("08-insights-below", JOURNAL, _insights_below, all_looks=True),
    Scene("08-insights-behind", JOURNAL, _insight_behind, _esc, all_looks=True),
    Scene("09-export-preview", JOURNAL, _to(PageName.EXPORT, "Amara"), all_looks=True),
    Scene("12-search", JOURNAL, _search("freeze"), _close_search, all_looks=True),
    Scene("12-search-empty", JOURNAL, _search("zugzwang"), _close_search),
    Scene("notes", JOURNAL, _to(PageName.NOTES), all_looks=True),
    Scene("mentorship-settings", JOURNAL, _to(PageName.MENTORSHIP, "Amara")),
    Scene("over-time", JOURNAL, _to(PageName.OVER_TIME, "Amara"), all_looks=True),
    Scene("over-time-rate", JOURNAL, _over_time_dialog("Rate: Reading a change"), _esc),
    Scene("over-time-closing", JOURNAL, _closing, all_looks=True),
    Scene("over-time-end", JOURNAL, _ask_to_end, _esc),
    Scene("over-time-ended", JOURNAL, _ended, _taken_up, all_looks=True),
    Scene("13-checkin-start", JOURNAL, _to(PageName.CHECK_IN, "Amara")),
    Scene("13-checkin", JOURNAL, show_together, all_looks=True),
    Scene("13-checkin-mine", JOURNAL, show_mine, all_looks=True),
    Scene("13-checkin-missing", JOURNAL, lambda stage: _button(stage, "Together")),
    Scene("13-checkin-past", JOURNAL, lambda stage: _button(stage, "Earlier check-ins")),
    Scene("15-settings", JOURNAL, _to(PageName.SETTINGS), all_looks=True),
    Scene("10-meeting-mode", JOURNAL, _room, all_looks=True),  # last: the meeting goes on
)
