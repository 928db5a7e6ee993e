"""How a mentorship stands, in the window: figures, what they were read from, where they lead."""

from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from revmentor_desktop.desktop.dialogs.read_from import AsTable, ReadFrom
from revmentor_desktop.desktop.parts.click_row import ClickRow
from revmentor_desktop.desktop.places import PageName
from revmentor_desktop.desktop.theme.theme import Theme
from revmentor_desktop.journal.mentorship import MentorshipDraft, Relation, Role
from revmentor_desktop.journal.question import Habit
from revmentor_desktop.journal.topic import TopicSource
from revmentor_desktop.operations.check_ins import read_check_in
from revmentor_desktop.operations.insights import read_insights
from revmentor_desktop.operations.mentorships import archive_mentorship, keep_mentorship
from revmentor_desktop.operations.topics import list_topics
from tests.desktop.desks import StagedDesk
from tests.desktop.framed import Framed
from tests.desktop.insights.standing import Hands, words_of


def test_each_habit_says_its_figure_its_state_and_one_thing_to_do(hands: Hands) -> None:
    assert hands.card(Habit.OPEN).startswith("Open dialogue. Healthy. 4.3 of 5.")
    assert "4 suggestions" in hands.card(Habit.HONEST)
    assert "5 of 5 agreed" in hands.card(Habit.CLEAR)
    assert hands.card(Habit.MENTEE_LEADS).startswith("The mentee leads. Healthy. 53%.")
    engaged = hands.card(Habit.ENGAGED)
    assert "Worth a look. 3.4 of 5" in engaged
    assert "Ask Amara what would make it one point better." in engaged
    assert hands.card(Habit.CHECK_INS).startswith("Regular check-ins. Due Tuesday. 3 of 4 kept.")


def test_too_few_values_show_no_figure(sample_desk: StagedDesk, theme: Theme, qtbot: QtBot) -> None:
    hands = Hands(Framed(sample_desk, theme, qtbot), "Mei")
    box = hands.page.habits[Habit.MENTEE_LEADS]
    assert "Not enough yet. no figure yet" in box.accessibleName()
    assert not box.figure.isVisible()
    assert not box.share.isVisible()


def test_a_habit_shows_what_it_was_read_from_and_leads_there(hands: Hands) -> None:
    dialog = hands.behind(Habit.ENGAGED)
    said = words_of(dialog)
    assert "How is this counted?" in said
    assert "Healthy from 3.5" in said
    row = dialog.rows[0]
    assert isinstance(row, ClickRow)
    assert row.accessibleName().startswith("Session 11:")
    assert "Fri 29 May: You 2, Amara 2" in row.accessibleName()
    hands.framed.click(row)
    assert hands.framed.at() is PageName.WRITE_UP


def test_suggestions_the_agreement_and_check_ins_are_sources_too(hands: Hands) -> None:
    honest = hands.behind(Habit.HONEST)
    assert "A suggestion from Amara" in words_of(honest)
    honest.reject()
    clear = hands.behind(Habit.CLEAR)
    assert "Every two weeks" in words_of(clear)
    clear.reject()
    regular = hands.behind(Habit.CHECK_INS)
    assert "Not held" in words_of(regular)
    assert "Held Fri 15 May" in words_of(regular)
    regular.reject()


def test_what_is_worth_a_look_offers_a_question_that_can_be_kept(hands: Hands) -> None:
    dialog = hands.behind(Habit.ENGAGED)
    assert dialog.keep_question is not None
    before = len(_topics(hands))
    hands.framed.click(dialog.keep_question)
    topics = _topics(hands)
    assert len(topics) == before + 1
    assert any(source is TopicSource.QUESTION for source in topics)
    hands.undo()
    assert len(_topics(hands)) == before


def _topics(hands: Hands) -> list[TopicSource]:
    rows = hands.framed.desk.read(
        lambda journal: list_topics(journal, mentorship_id=hands.whose.id)
    )
    return [row.topic.source for row in rows]


def test_a_month_of_the_grid_leads_to_its_sessions(hands: Hands) -> None:
    form = hands.page.form
    may = next(one for one in form.year.months if one.text() == "May")
    assert may.accessibleName() == "May 2026: 3 met"
    may.setFocus()
    QTest.keyClick(may, Qt.Key.Key_Return)
    hands.framed.settle()
    assert hands.framed.at() is PageName.SESSIONS
    place = hands.framed.view.place
    assert place is not None and place.item_id is not None


def test_the_year_shows_more_weeks_than_half_of_it(hands: Hands) -> None:
    form = hands.page.form
    half = form.year.grid
    hands.framed.click(form.whole_year)
    whole = form.year.grid
    assert half is not None and whole is not None
    assert len(whole.weeks) > len(half.weeks)
    assert form.whole_year.text() == "Half a year"
    assert form.rhythm_words.text() == "11 met in a year, 1 missed, agreed every two weeks."


def test_both_charts_are_reachable_as_tables(hands: Hands) -> None:
    form = hands.page.form
    assert form.satisfaction_words.text() == "Both sides, from check-ins. February was skipped."
    assert form.gap.text() == "0.5 apart in May."
    hands.framed.click(form.satisfaction_table)
    table = hands.framed.dialog(AsTable)
    assert [table.table.cell(0, column) for column in range(4)] == [
        "January 2026", "3.5", "3", "0.5",
    ]  # fmt: skip
    assert table.table.cell(1, 1) == "–"
    table.reject()
    hands.framed.settle()
    hands.framed.click(form.rhythm_table)
    table = hands.framed.dialog(AsTable)
    assert table.table.cell(0, 0) == "12 June 2026"
    assert table.table.cell(1, 1) == "Met"
    table.reject()


def test_an_alert_is_put_aside_and_comes_back_with_undo(hands: Hands) -> None:
    rows = hands.page.said.rows
    words = [row.alert.sentence for row in rows]
    assert "A concern waits for 34 days." in words
    hands.framed.click(rows[0].aside)
    assert [row.alert.sentence for row in hands.page.said.rows] == words[1:]
    hands.undo()
    assert [row.alert.sentence for row in hands.page.said.rows] == words


def test_the_check_in_starts_here_and_past_ones_are_compared(hands: Hands) -> None:
    hands.framed.click(hands.page.form.compare)
    assert hands.framed.at() is PageName.CHECK_IN
    assert "What you both said before." in hands.framed.read_on_screen()
    hands.framed.go(PageName.INSIGHTS, hands.whose)
    hands.framed.click(hands.page.form.start)
    assert hands.framed.at() is PageName.CHECK_IN
    begun = hands.framed.desk.read(lambda journal: read_check_in(journal, hands.whose.id))
    assert begun.check_in is not None and begun.check_in.finished_on is None


def test_a_concern_and_a_check_in_lead_to_the_check_ins(hands: Hands) -> None:
    row = next(one for one in hands.page.said.rows if "concern" in one.alert.sentence)
    hands.framed.click(row.open)
    assert hands.framed.at() is PageName.CHECK_IN
    hands.framed.go(PageName.INSIGHTS, hands.whose)
    hands.framed.click(hands.behind(Habit.CHECK_INS).rows[0])
    place = hands.framed.view.place
    assert place is not None and place.page is PageName.CHECK_IN and place.item_id is not None


def test_a_dip_leads_to_what_it_was_read_from(hands: Hands) -> None:
    row = next(one for one in hands.page.said.rows if "Engagement" in one.alert.sentence)
    hands.framed.click(row.open)
    assert "Engagement" in words_of(hands.framed.dialog(ReadFrom))
    hands.framed.dialog(ReadFrom).reject()


def test_promises_and_advice_are_said_inwords_of(hands: Hands) -> None:
    form = hands.page.form
    assert form.mine_words.text() == "5 of 6 kept in time"
    assert form.theirs_words.text() == "4 of 5 kept in time"
    assert "5 pieces of advice given" in form.advice.text()
    assert form.balance.text() == "Feedback this quarter: 5 from you, 4 from Amara."


def test_a_theme_shows_its_sentences_and_each_leads_to_where_it_stands(hands: Hands) -> None:
    theme = next(one for one in hands.page.further.themes if one.text().startswith("release"))
    assert theme.accessibleName() == "release, on 8 days"
    hands.framed.click(theme)
    dialog = hands.framed.dialog(ReadFrom)
    assert all("release" in row.accessibleName().casefold() for row in dialog.rows)
    hands.framed.click(dialog.rows[0])
    assert hands.framed.at() is PageName.WRITE_UP


def test_an_anniversary_and_what_was_written_then_are_told(
    sample_desk: StagedDesk, theme: Theme, qtbot: QtBot
) -> None:
    hands = Hands(Framed(sample_desk, theme, qtbot))
    assert not hands.page.form.day_card.isVisible()
    assert hands.page.more is not None
    hands.page._show_more(replace(hands.page.more, years=1))
    hands.framed.settle()
    assert "1 year with Amara today." in hands.framed.read_on_screen(hands.page)


def test_ones_own_part_is_shown_where_it_was_rated(
    sample_desk: StagedDesk, theme: Theme, qtbot: QtBot
) -> None:
    hands = Hands(Framed(sample_desk, theme, qtbot), "Jonas")
    assert hands.page.form.own_card.isVisible()
    assert len(hands.page.further.own) == 5
    hands.framed.go(PageName.INSIGHTS, hands.framed.mentorship("Amara"))
    assert not hands.page.form.own_card.isVisible()


def test_a_mentorship_without_anything_says_so(
    empty_desk: StagedDesk, theme: Theme, qtbot: QtBot
) -> None:
    empty_desk.read(
        lambda journal: keep_mentorship(
            journal, MentorshipDraft("Ida Sommer", Role.MENTEE, Relation.CLASSIC)
        )
    )
    hands = Hands(Framed(empty_desk, theme, qtbot), "Ida")
    form = hands.page.form
    assert not form.chart.isVisible()
    assert not form.satisfaction_table.isVisible()
    assert not form.rhythm_table.isVisible()
    assert form.satisfaction_words.text().startswith("No check-in yet.")
    assert form.mine_words.text() == "None was due yet"
    assert form.alerts_none.isVisible()
    assert all("no figure yet" in hands.card(habit) for habit in Habit if habit is not Habit.CLEAR)
    assert not any(month.isEnabled() for month in form.year.months)


def test_of_somebody_put_away_all_can_be_read_and_nothing_changed(hands: Hands) -> None:
    hands.framed.desk.read(
        lambda journal: archive_mentorship(journal, hands.whose.id, date(2026, 6, 11))
    )
    hands.framed.view.desk.changed.emit()
    hands.framed.settle()
    hands.framed.go(PageName.INSIGHTS, hands.framed.mentorship("Amara"))
    assert not any(row.aside.isEnabled() for row in hands.page.said.rows)
    assert hands.page.form.whole_year.isEnabled()
    assert hands.page.form.compare.isEnabled() and not hands.page.form.start.isEnabled()
    dialog = hands.behind(Habit.ENGAGED)
    assert dialog.keep_question is None
    assert dialog.rows[0].isEnabled()
    dialog.reject()


def test_the_figures_are_those_of_the_command_line(hands: Hands) -> None:
    found = hands.framed.desk.read(lambda journal: read_insights(journal, hands.whose.id))
    assert hands.page.found == found


def test_the_keyboard_reaches_every_control_in_the_order_it_is_read(hands: Hands) -> None:
    page = hands.page
    page.habits[Habit.OPEN].setFocus()
    reached = []
    for _ in range(60):
        widget = QApplication.focusWidget()
        if widget is None or not page.isAncestorOf(widget):
            break
        reached.append(widget)
        QTest.keyClick(widget, Qt.Key.Key_Tab)
    form = page.form
    boxes = list(page.habits.values())
    assert reached[:6] == boxes
    wanted = [form.satisfaction_table, form.whole_year, form.rhythm_table]
    assert [one for one in reached if one in wanted] == wanted
    months = [month for month in form.year.months if month.isEnabled()]
    at = reached.index(form.rhythm_table)
    assert reached[at + 1 : at + 1 + len(months)] == months
    assert set(page.further.themes) <= set(reached)
    assert all(row.aside in reached for row in page.said.rows)


def test_in_a_narrow_window_the_cards_stand_below_one_another(hands: Hands) -> None:
    page = hands.page
    hands.framed.view.resize(720, 700)
    hands.framed.settle()
    first, third = page.habits[Habit.OPEN], page.habits[Habit.CLEAR]
    assert third.y() > first.y()
    assert page.form.rhythm_card.y() > page.form.satisfaction_card.y()


def test_one_side_alone_is_said_to_be_alone(hands: Hands) -> None:
    found = hands.page.found
    assert found is not None
    months = tuple(replace(month, theirs=None) for month in found.months)
    hands.page._show(replace(found, months=months))
    assert hands.page.form.satisfaction_words.text().startswith("Only your side so far")
    assert not hands.page.form.gap.isVisible()
