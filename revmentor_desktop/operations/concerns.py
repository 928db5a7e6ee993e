"""Concerns: kept with their age until they are answered (P47)."""

from dataclasses import dataclass, replace
from datetime import date

from revmentor_desktop.journal.agenda import Outcome
from revmentor_desktop.journal.concern import Concern, ConcernDraft
from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.journal.plain_text import kept
from revmentor_desktop.journal.topic import TopicSource
from revmentor_desktop.operations.open_journal import OpenJournal
from revmentor_desktop.support.errors import WrongUsage
from revmentor_desktop.support.language import translate


@dataclass(frozen=True, slots=True)
class ConcernRow:
    """A concern with its age in days.

    `times` counts the agendas it was on, `agenda_on` is the coming one, `talked_on` the last day
    on which it was talked about.
    """

    concern: Concern
    age: int
    times: int = 0
    agenda_on: date | None = None
    talked_on: date | None = None

    @property
    def unanswered(self) -> bool:
        """Whether it is open, on no agenda to come, and was never talked about."""
        return self.concern.open and self.agenda_on is None and self.talked_on is None


def keep_concern(journal: OpenJournal, draft: ConcernDraft) -> Concern:
    """Save a concern, new or changed. Raises WrongUsage without words or for a day to come."""
    draft = replace(draft, text=kept(draft.text).strip())
    if not draft.text:
        raise WrongUsage(translate("Concerns", "A concern needs a few words."))
    if draft.since and draft.since > journal.clock.today():
        raise WrongUsage(translate("Concerns", "This day is still to come."))
    with journal.store.change():
        return journal.store.concerns.save(draft)


def list_concerns(
    journal: OpenJournal, mentorship_id: ItemId, *, open_only: bool = False
) -> tuple[ConcernRow, ...]:
    """The concerns of a mentorship, open ones first, the oldest first, and where they are."""
    found = journal.store.concerns.all(mentorship_id)
    if not found:
        return ()
    today = journal.clock.today()
    topics = {
        topic.id: topic.source_id
        for topic in journal.store.topics.all(mentorship_id)
        if topic.source is TopicSource.CONCERN
    }
    rows = {one.id: ConcernRow(one, one.age(today)) for one in found}
    seen = journal.store.agendas.appearances(mentorship_id, list(topics)) if topics else {}
    for topic_id, places in seen.items():
        row = rows.get(ItemId(topics.get(ItemId(topic_id)) or ""))
        if row is None:
            continue
        ahead = [place.day for place in places if place.outcome is None and place.day >= today]
        talked = [place.day for place in places if place.outcome is Outcome.DISCUSSED]
        rows[row.concern.id] = replace(
            row,
            times=row.times + len(places),
            agenda_on=min(ahead, default=row.agenda_on),
            talked_on=max(talked, default=row.talked_on),
        )
    return tuple(row for row in rows.values() if row.concern.open or not open_only)


def close_concern(
    journal: OpenJournal, concern_id: ItemId, answer: str, day: date | None = None
) -> Concern:
    """Close a concern with what was said or done, today unless said.

    Raises WrongUsage without an answer, or for a day before it or still to come.
    """
    said = kept(answer).strip()
    if not said:
        raise WrongUsage(
            translate("Concerns", "A concern closes with an answer."),
            todo=translate("Concerns", "A few words are enough."),
        )
    day = day or journal.clock.today()
    with journal.store.change():
        known = journal.store.concerns.get(concern_id)
        if not known.since <= day <= journal.clock.today():
            raise WrongUsage(
                translate("Concerns", "An answer comes after the concern, and not in the future.")
            )
        draft = replace(concern_draft_of(known), closed_on=day, closed_with=said)
        return journal.store.concerns.save(draft)


def reopen_concern(journal: OpenJournal, concern_id: ItemId) -> Concern:
    """Take a closed concern up again."""
    with journal.store.change():
        draft = concern_draft_of(journal.store.concerns.get(concern_id))
        return journal.store.concerns.save(replace(draft, closed_on=None, closed_with=""))


def concern_draft_of(concern: Concern) -> ConcernDraft:
    """A draft that changes nothing yet, to replace single fields in."""
    return ConcernDraft(
        mentorship_id=concern.mentorship_id,
        text=concern.text,
        raised_by=concern.raised_by,
        since=concern.since,
        closed_on=concern.closed_on,
        closed_with=concern.closed_with,
        share=concern.share,
        id=concern.id,
    )
