"""Looking at the relationship itself, each for oneself and then together (P44, P45, P48)."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date

from revmentor_desktop.journal.check_in import (
    Adjustment,
    Answers,
    CheckIn,
    CheckInDraft,
    CheckInRhythm,
)
from revmentor_desktop.journal.check_in_dates import Due, due_days, due_for, next_due
from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.journal.mentorship import Cadence, Mentorship
from revmentor_desktop.journal.plain_text import kept
from revmentor_desktop.journal.sharing import Share
from revmentor_desktop.operations.concerns import ConcernRow, list_concerns
from revmentor_desktop.operations.open_journal import OpenJournal
from revmentor_desktop.support.errors import KnownFailure, WrongUsage
from revmentor_desktop.support.language import translate


@dataclass(frozen=True, slots=True)
class CheckInPage:
    """Everything the page of a check-in shows.

    `check_in` None: none is begun. `last` is the one finished before it, `past` are all finished
    ones, the oldest first. `due` is the day of the one now or next due.
    """

    mentorship: Mentorship
    check_in: CheckIn | None
    last: CheckIn | None
    past: tuple[CheckIn, ...]
    adjustments: tuple[Adjustment, ...]
    concerns: tuple[ConcernRow, ...]
    rhythm: CheckInRhythm
    due: date | None
    late: int


@dataclass(frozen=True, slots=True)
class DueCheckIn:
    """When the next check-in of a mentorship is due; `late` days have passed since, else 0."""

    mentorship: Mentorship
    due: date
    late: int


def begin_check_in(journal: OpenJournal, mentorship_id: ItemId) -> CheckIn:
    """Start the check-in that is due, today; one that was begun and not finished goes on."""
    with journal.store.change():
        known = journal.store.check_ins.all(mentorship_id)
        for check_in in reversed(known):
            if check_in.finished_on is None:
                return check_in
        today = journal.clock.today()
        due = _due_for(journal, mentorship_id, today)
        draft = CheckInDraft(mentorship_id, today, due)
        return journal.store.check_ins.save(draft)


def keep_check_in(journal: OpenJournal, draft: CheckInDraft) -> CheckIn:
    """Save the answers so far, of either side. Raises WrongUsage outside 1 to 5, NotFound.

    A day still to come is refused as well.
    """
    draft = replace(draft, mine=checked(draft.mine), theirs=checked(draft.theirs))
    today = journal.clock.today()
    if any(day and day > today for day in (draft.day, draft.finished_on)):
        raise WrongUsage(translate("CheckIn", "This day is still to come."))
    with journal.store.change():
        return journal.store.check_ins.save(draft)


def add_check_in(journal: OpenJournal, draft: CheckInDraft) -> CheckIn:
    """Keep a check-in that is over, with the day it was due: the nearest one unless said."""
    with journal.store.change():
        day = draft.day or journal.clock.today()
        if draft.due is None:
            due = _due_for(journal, draft.mentorship_id, day)
            draft = replace(draft, due=due)
        return keep_check_in(journal, replace(draft, day=day, finished_on=day))


def finish_check_in(journal: OpenJournal, check_in_id: ItemId) -> CheckIn:
    """Both have looked at it together, today: what both know now may be shared (RULES.md).

    Raises KnownFailure while nobody has answered anything.
    """
    with journal.store.change():
        known = journal.store.check_ins.get(check_in_id)
        if known.mine.empty and known.theirs.empty:
            raise KnownFailure(
                translate("CheckIn", "Nobody has answered anything yet."),
                translate("CheckIn", "The check-in waits."),
                translate("CheckIn", "Start with your own side."),
            )
        today = journal.clock.today()
        draft = replace(check_in_draft_of(known), day=today, finished_on=today)
        if known.share is Share.PRIVATE:
            draft = replace(draft, share=Share.MAY_SHARE)
        return journal.store.check_ins.save(draft)


def reopen_check_in(journal: OpenJournal, check_in_id: ItemId) -> CheckIn:
    """Take a finished check-in up again: its answers are a draft, and private, once more."""
    with journal.store.change():
        draft = check_in_draft_of(journal.store.check_ins.get(check_in_id))
        return journal.store.check_ins.save(replace(draft, finished_on=None, share=Share.PRIVATE))


def read_check_in(
    journal: OpenJournal, mentorship_id: ItemId, check_in_id: ItemId | None = None
) -> CheckInPage:
    """One check-in with all that its page shows, without an id the one that is begun.

    Raises NotFound.
    """
    mentorship = journal.store.mentorships.get(mentorship_id)
    known = journal.store.check_ins.all(mentorship_id)
    begun = [one for one in known if one.finished_on is None]
    shown = journal.store.check_ins.get(check_in_id) if check_in_id else None
    shown = shown or (begun[-1] if begun else None)
    past = tuple(one for one in known if one.finished_on)
    before = [one for one in past if shown is None or (one.id != shown.id and one.day <= shown.day)]
    due = _next_due(journal, mentorship_id, known)
    adjustments = journal.store.adjustments.all(mentorship_id)
    return CheckInPage(
        mentorship=mentorship,
        check_in=shown,
        last=before[-1] if before else None,
        past=past,
        adjustments=tuple(
            one for one in adjustments if shown is not None and one.check_in_id == shown.id
        ),
        concerns=list_concerns(journal, mentorship_id, open_only=True),
        rhythm=journal.store.check_ins.rhythm(mentorship_id),
        due=due.day if due else None,
        late=due.late if due else 0,
    )


def list_check_ins(
    journal: OpenJournal, mentorship_id: ItemId | None = None
) -> tuple[CheckIn, ...]:
    """The finished check-ins of one mentorship or of all, the oldest first."""
    found = journal.store.check_ins.all(mentorship_id)
    return tuple(one for one in found if one.finished_on)


def adjustments_of(
    journal: OpenJournal, mentorship_id: ItemId
) -> Mapping[ItemId, tuple[Adjustment, ...]]:
    """What was to change, by check-in, for past ones side by side."""
    found: dict[ItemId, tuple[Adjustment, ...]] = {}
    for one in journal.store.adjustments.all(mentorship_id):
        found[one.check_in_id] = (*found.get(one.check_in_id, ()), one)
    return found


def choose_rhythm(
    journal: OpenJournal, mentorship_id: ItemId, cadence: Cadence, start: date | None = None
) -> CheckInRhythm:
    """Choose how often to look at the relationship; `start` is the first day due."""
    rhythm = CheckInRhythm(cadence, start)
    journal.store.check_ins.put_rhythm(mentorship_id, rhythm)
    return rhythm


def check_ins_due(journal: OpenJournal, within: int = 7) -> tuple[DueCheckIn, ...]:
    """Check-ins due within so many days or late, of mentorships that go on, the latest first."""
    found = []
    today = journal.clock.today()
    for mentorship in journal.store.mentorships.all():
        due = _next_due(journal, mentorship.id, journal.store.check_ins.all(mentorship.id))
        if due and (due.day - today).days <= within:
            found.append(DueCheckIn(mentorship, due.day, due.late))
    return tuple(sorted(found, key=lambda one: one.due))


def check_in_draft_of(check_in: CheckIn) -> CheckInDraft:
    """A draft that changes nothing yet, to replace single fields in."""
    return CheckInDraft(
        check_in.mentorship_id,
        check_in.day,
        check_in.due,
        check_in.mine,
        check_in.theirs,
        check_in.finished_on,
        check_in.share,
        check_in.id,
    )


def checked(answers: Answers) -> Answers:
    """Answers as they are kept. Raises WrongUsage for a rating outside 1 to 5."""
    rated = (answers.glad, answers.open, answers.learn, answers.time, answers.given)
    if any(value is not None and not 1 <= value <= 5 for value in rated):
        raise WrongUsage(translate("CheckIn", "A rating is a number from 1 to 5."))
    return replace(answers, helped=kept(answers.helped).strip(), more=kept(answers.more).strip())


def dues_of(
    journal: OpenJournal, mentorship: Mentorship, known: tuple[CheckIn, ...], until: date
) -> tuple[Due, ...]:
    """The days check-ins of a mentorship were due up to a day, and whether they were kept."""
    rhythm = journal.store.check_ins.rhythm(mentorship.id)
    return due_days(rhythm, anchor_of(mentorship), known, until)


def anchor_of(mentorship: Mentorship) -> date:
    """The day a mentorship began: its first meeting, else the day it was written down."""
    return mentorship.start.day if mentorship.start else mentorship.created.date()


def _next_due(
    journal: OpenJournal, mentorship_id: ItemId, known: tuple[CheckIn, ...]
) -> Due | None:
    mentorship = journal.store.mentorships.get(mentorship_id)
    rhythm = journal.store.check_ins.rhythm(mentorship_id)
    return next_due(rhythm, anchor_of(mentorship), known, journal.clock.today())


def _due_for(journal: OpenJournal, mentorship_id: ItemId, day: date) -> date | None:
    mentorship = journal.store.mentorships.get(mentorship_id)
    known = journal.store.check_ins.all(mentorship_id)
    rhythm = journal.store.check_ins.rhythm(mentorship_id)
    return due_for(rhythm, anchor_of(mentorship), known, day)
