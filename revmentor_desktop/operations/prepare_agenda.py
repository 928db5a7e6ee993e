"""Preparing a meeting: the agenda, built in one click and then arranged (P11, P12)."""

from collections.abc import Sequence
from dataclasses import replace

from revmentor_desktop.journal.agenda import Proposal, Proposed, Source, propose
from revmentor_desktop.journal.agenda_line import AgendaLine, AgendaLineDraft
from revmentor_desktop.journal.agenda_templates import Template
from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.journal.plain_text import kept
from revmentor_desktop.journal.session import SessionDraft, SessionRow, Status
from revmentor_desktop.journal.sharing import Share, Side
from revmentor_desktop.journal.topic import Topic, TopicDraft, TopicSource, TopicState
from revmentor_desktop.journal.when import When
from revmentor_desktop.operations.agenda_ideas import Preparing, candidates
from revmentor_desktop.operations.carry_forward import read_lineages
from revmentor_desktop.operations.open_journal import OpenJournal
from revmentor_desktop.operations.plan_next import is_over, plan_next_session
from revmentor_desktop.operations.questions import question_of
from revmentor_desktop.operations.share import set_share
from revmentor_desktop.operations.topics import (
    check_minutes,
    keep_topic,
    line_draft_of,
    topic_draft_of,
    topic_of,
)
from revmentor_desktop.operations.whose import mentee_of
from revmentor_desktop.support.errors import NotFound, WrongUsage
from revmentor_desktop.support.language import translate


def next_planned(journal: OpenJournal, mentorship_id: ItemId) -> SessionRow | None:
    """The next session that is planned; one is planned from the cadence when none is."""
    plan_next_session(journal, mentorship_id)
    rows = journal.store.sessions.rows(mentorship_id, statuses=(Status.PLANNED,))
    ahead = [row for row in rows if not is_over(row, journal.clock)]
    return ahead[-1] if ahead else None


def session_for(
    journal: OpenJournal, mentorship_id: ItemId, when: When | None, *, make: bool
) -> SessionRow:
    """The session an agenda is asked for: the next planned one, or the one of a day.

    `make` plans one where there is none, today when no day is said. Of several on one day the one
    of that time is meant, else the first that is planned. Raises NotFound.
    """
    found = _on_day(journal, mentorship_id, when) if when else next_planned(journal, mentorship_id)
    if found is None and make:
        mentorship = journal.store.mentorships.get(mentorship_id)
        day = when or When(journal.clock.today(), None, journal.clock.zone)
        with journal.store.change():
            journal.store.sessions.save(
                SessionDraft(mentorship_id, day, minutes=mentorship.minutes)
            )
        found = _on_day(journal, mentorship_id, day)
    if found is None:
        raise NotFound(
            translate("Agenda", "There is no meeting to show an agenda of."),
            todo=translate("Agenda", "Plan one, or say the day of one."),
        )
    return found


def _on_day(journal: OpenJournal, mentorship_id: ItemId, when: When) -> SessionRow | None:
    rows = journal.store.sessions.rows(mentorship_id, start=when.day, end=when.day)
    there = [row for row in rows if row.status in (Status.PLANNED, Status.HELD)]
    there.sort(key=lambda row: (row.status is not Status.PLANNED, row.when.order))
    if when.at is not None:
        there = [row for row in there if row.when.at in (None, when.at)]
    return there[0] if there else None


def build_agenda(
    journal: OpenJournal,
    session_id: ItemId,
    template: Template = Template.REGULAR,
    *,
    anew: bool = False,
) -> tuple[AgendaLine, ...]:
    """Put on the agenda what the rules propose and what fits (RULES.md); what is there stays.

    `anew` first takes off what is undecided, so that the order is the builder's again. Raises
    NotFound.
    """
    with journal.store.change():
        if anew:
            for line in journal.store.agendas.of_session(session_id):
                if line.outcome is None:
                    take_off(journal, line.id)
        preparing = prepare(journal, session_id)
        proposal = proposed_agenda(journal, preparing, template)
        for proposed in proposal.lines:
            add_proposed(journal, session_id, proposed)
        _close_last(journal, session_id)
        return journal.store.agendas.of_session(session_id)


def prepare(journal: OpenJournal, session_id: ItemId) -> Preparing:
    """What the builder starts from for a session. Raises NotFound."""
    session = journal.store.sessions.get(session_id)
    return Preparing(
        journal.store.mentorships.get(session.mentorship_id),
        session.when.day,
        session,
        journal.store.agendas.of_session(session_id),
    )


def proposed_agenda(
    journal: OpenJournal, preparing: Preparing, template: Template = Template.REGULAR
) -> Proposal:
    """What the rules propose, before anything is saved."""
    session = preparing.session
    slot = session.minutes if session else preparing.mentorship.minutes
    taken = sum(line.minutes for line in preparing.lines)
    return propose(candidates(journal, preparing, template), slot, taken)


def add_topic(
    journal: OpenJournal,
    session_id: ItemId,
    text: str,
    raised_by: Side = Side.ME,
    minutes: int | None = None,
    share: Share = Share.MAY_SHARE,
) -> AgendaLine:
    """Write a topic straight onto an agenda. Raises WrongUsage when it says nothing."""
    with journal.store.change():
        session = journal.store.sessions.get(session_id)
        topic = keep_topic(
            journal,
            TopicDraft(session.mentorship_id, text, raised_by, minutes, share=share),
        )
        return place_topic(journal, session_id, topic.id)


def place_topic(
    journal: OpenJournal, session_id: ItemId, topic_id: ItemId, minutes: int | None = None
) -> AgendaLine:
    """Put a topic of the inbox on an agenda, as its last line before the closing.

    On the agenda already, that line is given. Raises NotFound, WrongUsage for somebody else's.
    """
    with journal.store.change():
        preparing = prepare(journal, session_id)
        topic = journal.store.topics.get(topic_id)
        if topic.mentorship_id != preparing.mentorship.id:
            raise WrongUsage(translate("Agenda", "This topic belongs to another mentorship."))
        there = next((line for line in preparing.lines if line.ref_id == topic_id), None)
        if there:
            return there
        lineage = read_lineages(journal, topic.mentorship_id, session_id).row(topic).lineage
        proposed = _as_line(topic, preparing, minutes)
        if lineage.carried:
            proposed = replace(proposed, source=Source.CARRIED)
        line = add_proposed(journal, session_id, proposed)
        _close_last(journal, session_id)
        return line


def place_ask(journal: OpenJournal, session_id: ItemId, text: str, side: Side) -> AgendaLine:
    """Make a topic of an ask that no offer meets, and put it on an agenda."""
    with journal.store.change():
        session = journal.store.sessions.get(session_id)
        draft = TopicDraft(session.mentorship_id, text, side, source=TopicSource.ASK)
        return place_topic(journal, session_id, keep_topic(journal, draft).id)


def place_question(
    journal: OpenJournal, session_id: ItemId, question_id: str, minutes: int | None = None
) -> AgendaLine:
    """Put a question of the bank on an agenda. Raises NotFound."""
    question = question_of(question_id)
    line = Proposed(Source.QUESTION, question.text, Side.ME, minutes, item_id=question.id)
    with journal.store.change():
        saved = add_proposed(journal, session_id, line)
        _close_last(journal, session_id)
        return saved


def add_proposed(journal: OpenJournal, session_id: ItemId, line: Proposed) -> AgendaLine:
    """Put one proposed line or idea on an agenda as its last; its topic is then on an agenda."""
    check_minutes(line.minutes)
    with journal.store.change():
        saved = journal.store.agendas.save(
            AgendaLineDraft(
                session_id,
                line.text,
                line.length,
                line.source,
                line.item_id,
                line.raised_by,
                share=line.share,
            )
        )
        topic = topic_of(journal, saved)
        if topic:
            _put(journal, topic, TopicState.AGENDA)
        return saved


def set_minutes(journal: OpenJournal, line_id: ItemId, minutes: int) -> AgendaLine:
    """Give a line other minutes; those of its topic follow. Raises WrongUsage, NotFound."""
    check_minutes(minutes)
    with journal.store.change():
        line = journal.store.agendas.get(line_id)
        topic = topic_of(journal, line)
        if topic:
            journal.store.topics.save(replace(topic_draft_of(topic), minutes=minutes))
        return journal.store.agendas.save(replace(line_draft_of(line), minutes=minutes))


def reword_line(journal: OpenJournal, line_id: ItemId, text: str) -> AgendaLine:
    """Say a line in other words; its topic follows. Raises WrongUsage when it says nothing."""
    said = kept(text).strip()
    if not said:
        raise WrongUsage(translate("Topics", "A topic needs a few words."))
    with journal.store.change():
        line = journal.store.agendas.get(line_id)
        topic = topic_of(journal, line)
        if topic:
            journal.store.topics.save(replace(topic_draft_of(topic), text=said))
        return journal.store.agendas.save(replace(line_draft_of(line), text=said))


def share_line(journal: OpenJournal, line_id: ItemId, share: Share) -> None:
    """Say who may see a line; its topic follows, for the tighter of both holds. Raises NotFound."""
    with journal.store.change():
        topic = topic_of(journal, journal.store.agendas.get(line_id))
        if topic:
            set_share(journal, topic.id, share)
        set_share(journal, line_id, share)


def arrange(journal: OpenJournal, session_id: ItemId, ids: Sequence[ItemId]) -> None:
    """Put the lines of an agenda in this order; those not named come after. Raises NotFound."""
    with journal.store.change():
        known = [line.id for line in journal.store.agendas.of_session(session_id)]
        named = [line_id for line_id in ids if line_id in known]
        journal.store.agendas.arrange(
            [*named, *(line_id for line_id in known if line_id not in named)]
        )


def take_off(journal: OpenJournal, line_id: ItemId) -> AgendaLine:
    """Take a line off its agenda; its topic goes back to the inbox. `put_back` undoes it."""
    with journal.store.change():
        line = journal.store.agendas.get(line_id)
        topic = topic_of(journal, line)
        if topic and topic.state is TopicState.AGENDA:
            _put(journal, topic, TopicState.INBOX)
        journal.store.trash.throw_away(line_id)
        return line


def put_back(journal: OpenJournal, line_id: ItemId) -> AgendaLine:
    """Put a line back on its agenda where it was. Raises NotFound."""
    with journal.store.change():
        journal.store.trash.bring_back(line_id)
        line = journal.store.agendas.get(line_id)
        topic = topic_of(journal, line)
        if topic and topic.state is TopicState.INBOX and line.outcome is None:
            _put(journal, topic, TopicState.AGENDA)
        return line


def _as_line(topic: Topic, preparing: Preparing, minutes: int | None) -> Proposed:
    mentee = mentee_of(preparing.mentorship, preparing.session)
    return Proposed(
        Source.MENTEE if topic.raised_by is mentee else Source.MENTOR,
        topic.text,
        topic.raised_by,
        minutes or topic.minutes,
        item_id=topic.id,
        share=topic.share,
    )


def _put(journal: OpenJournal, topic: Topic, state: TopicState) -> None:
    journal.store.topics.put_state(topic.id, state)


def _close_last(journal: OpenJournal, session_id: ItemId) -> None:
    """Keep a closing line at the end while it was the last one before something was added."""
    lines = journal.store.agendas.of_session(session_id)
    closing = [line.id for line in lines if line.source is Source.CLOSING]
    if closing and lines[-1].id not in closing:
        others = [line.id for line in lines if line.id not in closing]
        journal.store.agendas.arrange([*others, *closing])
