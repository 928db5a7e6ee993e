"""The check-in of the pictures: answered by both, with what they want to change."""

from dataclasses import replace
from datetime import date

from revmentor_desktop.desktop.places import PageName
from revmentor_desktop.journal.check_in import AdjustmentDraft, Answers
from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.journal.sharing import Side
from revmentor_desktop.operations.adjustments import agree_adjustment, keep_adjustment
from revmentor_desktop.operations.bring_up import put_concern_on_agenda
from revmentor_desktop.operations.check_ins import (
    begin_check_in,
    check_in_draft_of,
    keep_check_in,
)
from revmentor_desktop.operations.concerns import list_concerns
from revmentor_desktop.operations.open_journal import OpenJournal
from tests.journeys.stage import Stage

MINE = Answers(
    5, 4, 5, 4,
    "You let me fail at the first change and said nothing for a minute.",
    "The change two days before, so I can read it on the train.",
)  # fmt: skip
THEIRS = Answers(
    4, 4, 3, 5,
    "You asked me first, in front of the others.",
    "Less about tools. More about how you decide.",
)  # fmt: skip
CHANGES = (
    (Side.THEM, "Amara sends the change two days ahead"),
    (Side.ME, "One decision per meeting, told from the inside"),
)


def answer_both(journal: OpenJournal, mentorship_id: ItemId) -> None:
    """Both have answered; the first change is agreed and the first concern on the agenda."""
    begun = begin_check_in(journal, mentorship_id)
    keep_check_in(journal, replace(check_in_draft_of(begun), mine=MINE, theirs=THEIRS))
    first, _second = (
        keep_adjustment(journal, AdjustmentDraft(begun.id, words, owner))
        for owner, words in CHANGES
    )
    agree_adjustment(journal, first.id, journal.clock.today(), date(2026, 6, 12))
    oldest = list_concerns(journal, mentorship_id, open_only=True)[0]
    put_concern_on_agenda(journal, oldest.concern.id)


def answer_mine(journal: OpenJournal, mentorship_id: ItemId) -> None:
    """Only the first two questions are answered, by me."""
    begun = begin_check_in(journal, mentorship_id)
    mine = Answers(glad=5, open=4)
    keep_check_in(journal, replace(check_in_draft_of(begun), mine=mine))


def show_together(stage: Stage) -> None:
    """Both answered; they look together."""
    amara = next(one for one in stage.view.ways.people.active if one.first_name == "Amara")
    stage.view.desk.change(answer_both)(amara.id)
    stage.quiet()
    stage.go(PageName.CHECK_IN, "Amara")


def show_mine(stage: Stage) -> None:
    """In the middle of one's own answers."""
    jonas = next(one for one in stage.view.ways.people.active if one.first_name == "Jonas")
    stage.view.desk.change(answer_mine)(jonas.id)
    stage.quiet()
    stage.go(PageName.CHECK_IN, "Jonas")
