"""The agreement: written, changed with a reason, agreed to by both, compared (P2 to P4)."""

from dataclasses import dataclass, replace
from datetime import date

from revmentor_desktop.journal.agreement import (
    Agreement,
    AgreementDraft,
    AgreementParts,
    empty_sides,
)
from revmentor_desktop.journal.agreement_changes import PartChange, changed_parts
from revmentor_desktop.journal.agreement_document import document_of, kept_document
from revmentor_desktop.journal.agreement_words import PartText, agreement_lines
from revmentor_desktop.journal.asks import Ask, unmatched_asks
from revmentor_desktop.journal.cadence_text import read_cadence
from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.journal.mentorship import Mentorship
from revmentor_desktop.journal.plain_text import kept
from revmentor_desktop.journal.sharing import Side
from revmentor_desktop.journal.topic import Topic, TopicDraft, TopicSource
from revmentor_desktop.journal.words import compared
from revmentor_desktop.operations.mentorships import draft_of, keep_mentorship
from revmentor_desktop.operations.open_journal import OpenJournal
from revmentor_desktop.operations.topics import keep_topic
from revmentor_desktop.support.errors import KnownFailure, NotFound, WrongUsage
from revmentor_desktop.support.language import translate


@dataclass(frozen=True, slots=True)
class AgreementPage:
    """Everything the page shows. `versions` begin with the first; without any, nothing is agreed.

    `empty_sides` say nothing of their hopes, asks and offers. `asks` are those no offer meets.
    `changes` lead from the version before to the newest.
    """

    mentorship: Mentorship
    me: str
    versions: tuple[Agreement, ...]
    empty_sides: tuple[Side, ...]
    asks: tuple[Ask, ...]
    changes: tuple[PartChange, ...]

    @property
    def newest(self) -> Agreement | None:
        """The version that holds, agreed to or waiting."""
        return self.versions[-1] if self.versions else None

    @property
    def them(self) -> str:
        """The first name of the other side."""
        return self.mentorship.first_name

    def lines(self, version: Agreement) -> tuple[PartText, ...]:
        """What a version says, part by part, as it is read on screen and on one printed page."""
        return agreement_lines(version.parts, self.me, self.them)


def read_agreement(journal: OpenJournal, mentorship_id: ItemId) -> AgreementPage:
    """The agreement of a mentorship with all its versions. Raises NotFound."""
    mentorship = journal.store.mentorships.get(mentorship_id)
    versions = journal.store.agreements.of_mentorship(mentorship_id)
    me = _first_name(journal)
    if not versions:
        return AgreementPage(mentorship, me, (), (), (), ())
    newest = versions[-1].parts
    changes: tuple[PartChange, ...] = ()
    if len(versions) > 1:
        changes = changed_parts(versions[-2].parts, newest, me, mentorship.first_name)
    return AgreementPage(
        mentorship, me, versions, empty_sides(newest), unmatched_asks(newest), changes
    )


def write_version(journal: OpenJournal, draft: AgreementDraft) -> Agreement:
    """Make the next version of an agreement, with the reason for it.

    It waits for the sides whose day is not given. Raises KnownFailure when nothing changed,
    WrongUsage for a day of agreeing that is still to come, NotFound.
    """
    draft = replace(draft, id=None, reason=kept(draft.reason).strip())
    today = journal.clock.today()
    if any(day and day > today for day in (draft.confirmed_mine, draft.confirmed_theirs)):
        raise WrongUsage(translate("Agreement", "Nobody agreed on a day that is still to come."))
    with journal.store.change():
        versions = journal.store.agreements.of_mentorship(draft.mentorship_id)
        if (
            versions
            and versions[-1].parts == draft.parts
            and not _newly_agreed(versions[-1], draft)
        ):
            raise KnownFailure(
                translate("Agreement", "Nothing in the agreement changed."),
                translate("Agreement", "Version {number} stays.", number=versions[-1].version),
            )
        return journal.store.agreements.save(draft)


def correct_version(journal: OpenJournal, agreement_id: ItemId, parts: AgreementParts) -> Agreement:
    """Change the words of a version that not both have agreed to yet. Raises KnownFailure."""
    with journal.store.change():
        known = journal.store.agreements.get(agreement_id)
        if known.agreed:
            raise KnownFailure(
                translate("Agreement", "Both sides agreed to this version."),
                translate("Agreement", "It stays as it is."),
                translate("Agreement", "Start the next version."),
            )
        return journal.store.agreements.save(
            replace(agreement_draft_of(known), parts=parts, document=document_of(parts))
        )


def confirm_agreement(
    journal: OpenJournal, agreement_id: ItemId, side: Side, day: date | None
) -> Agreement:
    """Say on which day a side agreed; None takes that back. Raises WrongUsage, NotFound."""
    if day and day > journal.clock.today():
        raise WrongUsage(translate("Agreement", "Nobody agreed on a day that is still to come."))
    with journal.store.change():
        draft = agreement_draft_of(journal.store.agreements.get(agreement_id))
        if side is Side.ME:
            draft = replace(draft, confirmed_mine=day)
        else:
            draft = replace(draft, confirmed_theirs=day)
        return journal.store.agreements.save(draft)


def look_at_together(
    journal: OpenJournal, agreement_id: ItemId, day: date | None = None
) -> Agreement:
    """Keep that both looked at the agreement together, today unless said; nothing changed."""
    with journal.store.change():
        draft = agreement_draft_of(journal.store.agreements.get(agreement_id))
        return journal.store.agreements.save(replace(draft, looked_at=day or journal.clock.today()))


def take_back_look(journal: OpenJournal, agreement_id: ItemId, before: date | None) -> Agreement:
    """Undo `look_at_together`: the day is again what it was before, None for never."""
    with journal.store.change():
        draft = agreement_draft_of(journal.store.agreements.get(agreement_id))
        return journal.store.agreements.save(replace(draft, looked_at=before))


def version_of(journal: OpenJournal, mentorship_id: ItemId, number: int | None = None) -> Agreement:
    """A version by its number, the newest without one. Raises NotFound."""
    versions = journal.store.agreements.of_mentorship(mentorship_id)
    if not versions:
        raise NotFound(
            translate("Agreement", "Nothing is agreed yet."),
            todo=translate("Agreement", "Write the first version."),
        )
    for version in reversed(versions):
        if number in (None, version.version):
            return version
    raise NotFound(translate("Agreement", "There is no version {number}.", number=number))


def compare_versions(
    journal: OpenJournal, mentorship_id: ItemId, before: int, after: int
) -> tuple[PartChange, ...]:
    """What changed from one version to another, part by part, word by word. Raises NotFound."""
    mentorship = journal.store.mentorships.get(mentorship_id)
    return changed_parts(
        version_of(journal, mentorship_id, before).parts,
        version_of(journal, mentorship_id, after).parts,
        _first_name(journal),
        mentorship.first_name,
    )


def rhythm_differs(mentorship: Mentorship, agreement: Agreement) -> bool:
    """Whether the agreement says another rhythm than the mentorship is planned with."""
    frequency = agreement.parts.frequency
    cadence = read_cadence(frequency.every)
    return (cadence is not None and cadence != mentorship.cadence) or (
        frequency.minutes is not None and frequency.minutes != mentorship.minutes
    )


def follow_rhythm(journal: OpenJournal, agreement_id: ItemId) -> Mentorship:
    """Plan the mentorship with the rhythm of an agreement from now on."""
    with journal.store.change():
        agreement = journal.store.agreements.get(agreement_id)
        known = journal.store.mentorships.get(agreement.mentorship_id)
        frequency = agreement.parts.frequency
        draft = replace(
            draft_of(known),
            cadence=read_cadence(frequency.every) or known.cadence,
            minutes=frequency.minutes or known.minutes,
        )
        return keep_mentorship(journal, draft)


def asks_to_topics(journal: OpenJournal, mentorship_id: ItemId) -> tuple[Topic, ...]:
    """Put the asks that no offer meets into the inbox, those that are not there yet."""
    with journal.store.change():
        page = read_agreement(journal, mentorship_id)
        known = {compared(topic.text) for topic in journal.store.topics.all(mentorship_id)}
        return tuple(
            keep_topic(
                journal,
                TopicDraft(mentorship_id, ask.text, ask.side, source=TopicSource.ASK),
            )
            for ask in page.asks
            if compared(ask.text) not in known
        )


def agreement_draft_of(agreement: Agreement) -> AgreementDraft:
    """A draft that changes nothing yet, to replace single fields in."""
    return AgreementDraft(
        mentorship_id=agreement.mentorship_id,
        parts=agreement.parts,
        reason=agreement.reason,
        confirmed_mine=agreement.confirmed_mine,
        confirmed_theirs=agreement.confirmed_theirs,
        looked_at=agreement.looked_at,
        made_on=agreement.made_on,
        share=agreement.share,
        document=kept_document(agreement.document),
        id=agreement.id,
    )


def _newly_agreed(known: Agreement, draft: AgreementDraft) -> bool:
    """Whether the same words come with a day of agreeing that was not known."""
    return (draft.confirmed_mine, draft.confirmed_theirs) not in (
        (None, None),
        (known.confirmed_mine, known.confirmed_theirs),
    )


def _first_name(journal: OpenJournal) -> str:
    words = (journal.owner or "").split()
    return words[0] if words else translate("Agreement", "Me")
