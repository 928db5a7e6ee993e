"""A mentorship with a word of its own in every field of every kind, private and not.

Each field holds one canary: a word found nowhere else. `may_leave` are those of what is agreed or
may be shared, `stays` all others: private items of every kind, fields that never leave, items of
other people and of other days, and what lies in the trash or in the history.
"""

from dataclasses import dataclass, field, replace
from datetime import date, timedelta

from revmentor_desktop.journal.action import ActionDraft
from revmentor_desktop.journal.advice import AdviceDraft, LessonDraft, LessonSort
from revmentor_desktop.journal.agenda import Outcome, Source
from revmentor_desktop.journal.agenda_line import AgendaLineDraft
from revmentor_desktop.journal.agreement import AgreementDraft, AgreementParts
from revmentor_desktop.journal.boundaries import Boundary
from revmentor_desktop.journal.check_in import AdjustmentDraft, Answers, CheckInDraft
from revmentor_desktop.journal.concern import ConcernDraft
from revmentor_desktop.journal.culture import CultureCard
from revmentor_desktop.journal.feedback import Direction, FeedbackDraft, FeedbackSort
from revmentor_desktop.journal.goal import Ending, GoalDraft, MilestoneDraft, ProgressDraft
from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.journal.mentorship import Mentorship, MentorshipDraft
from revmentor_desktop.journal.note import NoteDraft, PrivateNoteDraft
from revmentor_desktop.journal.self_evaluation import SelfArea, SelfRatingDraft
from revmentor_desktop.journal.session import LineDraft, Ratings, SessionDraft, Status
from revmentor_desktop.journal.sharing import Kind, Share, Side
from revmentor_desktop.journal.skill import SkillDraft, SkillRatingDraft
from revmentor_desktop.journal.summary_choice import SummaryChoice, Ticks
from revmentor_desktop.journal.topic import TopicDraft
from revmentor_desktop.journal.when import When
from revmentor_desktop.storage.store import Store

START, END = date(2026, 1, 1), date(2026, 6, 30)


@dataclass
class Canaries:
    """What was put where; `items` are the ids by level, `choice` takes all that may leave."""

    store: Store
    person: Mentorship
    may_leave: set[str] = field(default_factory=set)
    stays: set[str] = field(default_factory=set)
    items: dict[Share, list[ItemId]] = field(default_factory=lambda: {s: [] for s in Share})
    _count: int = 0

    def word(self, *, leaves: bool) -> str:
        """A new canary."""
        self._count += 1
        kind = "leaves" if leaves else "stays"
        word = f"{kind}zq{self._count:03d}x"
        (self.may_leave if leaves else self.stays).add(word)
        return word

    def choice(self, ticks: Ticks = Ticks.ALL) -> SummaryChoice:
        return SummaryChoice(self.person.id, START, END, ticks=ticks)


def canaries(store: Store) -> Canaries:
    person = store.mentorships.save(MentorshipDraft("Amara Okafor"))
    made = Canaries(store, person)
    work = made.word(leaves=True)
    store.mentorships.save(
        MentorshipDraft("Amara Okafor", their_work=work, share=Share.MAY_SHARE, id=person.id)
    )
    for share in Share:
        _everything(made, person.id, date(2026, 3, 2), share, leaves=share is not Share.PRIVATE)
    _everything(made, person.id, date(2025, 3, 2), Share.AGREED, leaves=False, goal=False)
    _everything(made, person.id, date(2027, 3, 2), Share.AGREED, leaves=False)
    other = store.mentorships.save(MentorshipDraft("Jonas", their_work=made.word(leaves=False)))
    _everything(made, other.id, date(2026, 3, 2), Share.AGREED, leaves=False)
    _closing(made, other.id)
    _next_time(made)
    _thrown_away(made)
    _earlier_version(made)
    return made


def _everything(
    made: Canaries, person: ItemId, day: date, share: Share, *, leaves: bool, goal: bool = True
) -> None:
    _session(made, person, day, share, leaves)
    _notes(made, person, day, share, leaves)
    _promise(made, person, day, share, leaves)
    _agenda(made, person, day, share, leaves)
    _agreement(made, person, day, share, leaves)
    _cycle(made, person, day, share)
    _growth(made, person, day, share, leaves)
    if goal:
        _goal(made, person, day, share, leaves)


def _closing(made: Canaries, other: ItemId) -> None:
    """There is one closing review of each; what it said while it was private never leaves."""
    store, person = made.store, made.person.id
    store.phases.save_review(other, made.word(leaves=False), share=Share.AGREED)
    store.phases.save_review(person, made.word(leaves=False), share=Share.PRIVATE)
    review = store.phases.save_review(person, made.word(leaves=True), share=Share.AGREED)
    made.items[Share.AGREED].append(review.id)


def _session(made: Canaries, person: ItemId, day: date, share: Share, leaves: bool) -> None:
    word = made.word
    saved = made.store.sessions.save(
        SessionDraft(
            person,
            When(day, None, "Europe/Berlin"),
            status=Status.HELD,
            reason=word(leaves=False),
            title=word(leaves=leaves),
            text=f"# {word(leaves=leaves)}\n\n- {word(leaves=leaves)}",
            share=share,
            place=word(leaves=False),
            tags=(word(leaves=False),),
            mine=Ratings(1, 2, 3, 4),
            theirs=Ratings(4, 3, 2, 1),
            lines=(
                LineDraft(Kind.LEARNED, word(leaves=leaves), share),
                LineDraft(Kind.TAUGHT, word(leaves=leaves), share),
            ),
            private_text=word(leaves=False),
        )
    )
    if leaves:
        made.items[share] += [saved.id, *(line.id for line in saved.lines)]


def _notes(made: Canaries, person: ItemId, day: date, share: Share, leaves: bool) -> None:
    word, when = made.word, When(day, None, "Europe/Berlin")
    note = made.store.notes.save(
        NoteDraft(
            when,
            word(leaves=leaves),
            word(leaves=leaves),
            person,
            share,
            tags=(word(leaves=False),),
        )
    )
    private = PrivateNoteDraft(
        when, word(leaves=False), word(leaves=False), person, tags=(word(leaves=False),)
    )
    made.store.private_notes.save(private)
    if leaves:
        made.items[share].append(note.id)


def _promise(made: Canaries, person: ItemId, day: date, share: Share, leaves: bool) -> None:
    saved = made.store.actions.save(
        ActionDraft(
            person,
            made.word(leaves=leaves),
            Side.THEM,
            due=day,
            share=share,
            done_on=day,
            outcome=made.word(leaves=leaves),
            made_on=day,
        )
    )
    if leaves:
        made.items[share].append(saved.id)


def _agenda(made: Canaries, person: ItemId, day: date, share: Share, leaves: bool) -> None:
    """A line that was talked about leaves, unless what it stands for is private."""
    store, word = made.store, made.word
    meeting = store.sessions.rows(person, start=day, end=day)[0]
    topics = [
        store.topics.save(
            TopicDraft(person, word(leaves=False), reason=word(leaves=False), share=level)
        )
        for level in (share, Share.PRIVATE)
    ]
    drafts = [
        AgendaLineDraft(meeting.id, word(leaves=leaves), 10, Source.MENTEE, topics[0].id),
        AgendaLineDraft(meeting.id, word(leaves=False), 10, Source.MENTEE, topics[1].id),
        AgendaLineDraft(meeting.id, word(leaves=False), 10, Source.CLOSING),
    ]
    talked = [
        replace(one, share=share, outcome=Outcome.DISCUSSED, reason=word(leaves=False))
        for one in drafts
    ]
    put_off = replace(talked[0], text=word(leaves=False), outcome=Outcome.DEFERRED)
    lines = [store.agendas.save(draft) for draft in (*talked, put_off)]
    if leaves:
        made.items[share].append(lines[0].id)


def _next_time(made: Canaries) -> None:
    """The next meeting with its agenda, and the one after it."""
    store, person = made.store, made.person.id
    first = max(store.ledger.clock.today(), END) + timedelta(days=7)
    for day in (first, first + timedelta(days=7)):
        meeting = store.sessions.save(SessionDraft(person, When(day), status=Status.PLANNED))
        for share in Share:
            leaves = day == first and share is not Share.PRIVATE
            draft = AgendaLineDraft(meeting.id, made.word(leaves=leaves), 5, Source.OWN)
            draft = replace(draft, share=share, reason=made.word(leaves=False))
            line = store.agendas.save(draft)
            if leaves:
                made.items[share].append(line.id)


def _agreement(made: Canaries, person: ItemId, day: date, share: Share, leaves: bool) -> None:
    """What is new in a version leaves with the reason; boundaries and a first version do not."""
    word = made.word
    boundary = Boundary(word(leaves=False), (word(leaves=False),))
    parts = AgreementParts(purpose=word(leaves=leaves), boundaries=(boundary,))
    draft = AgreementDraft(person, parts, word(leaves=leaves), made_on=day, share=share)
    version = made.store.agreements.save(draft)
    if leaves:
        made.items[share].append(version.id)


def _cycle(made: Canaries, person: ItemId, day: date, share: Share) -> None:
    """Lines from the room, advice, lessons, skills: none of it is part of a summary."""
    store, when = made.store, When(day, None, "Europe/Berlin")

    def word() -> str:
        return made.word(leaves=False)

    meeting = store.sessions.rows(person, start=day, end=day)[0]
    for kind in (Kind.JOTTING, Kind.QUESTION, Kind.INSIGHT):
        store.room_lines.save(meeting.id, kind, word(), share=share, when=when)
    store.room_lines.save(meeting.id, Kind.HEARD, word(), when=when)
    store.advice.save(
        AdviceDraft(person, word(), Side.ME, given_on=day, outcome=word(), share=share)
    )
    store.lessons.save(
        LessonDraft(person, LessonSort.MISTAKE, word(), word(), day=day, share=share)
    )
    store.cultures.save(CultureCard(person, word(), word(), "", word(), word(), word()))
    skill = store.skills.save(SkillDraft(person, word(), share=share))
    store.skills.rate(SkillRatingDraft(skill.id, 3, day=day))


def _growth(made: Canaries, person: ItemId, day: date, share: Share, leaves: bool) -> None:
    """Feedback and agreed changes leave, of check-ins only figures; concerns are no part of it."""
    store = made.store

    def word(leaves: bool = False) -> str:
        return made.word(leaves=leaves)

    said = FeedbackDraft(person, Direction.GIVEN, FeedbackSort.SUGGESTION, day=day, share=share)
    said = replace(said, situation=word(leaves), behaviour=word(leaves), impact=word(leaves))
    said = replace(said, next_step=word(leaves), change=word(leaves), outcome=word(leaves))
    told = store.feedback.save(replace(said, closed_on=day))
    store.concerns.save(ConcernDraft(person, word(), since=day, closed_with=word(), share=share))
    mine, theirs = (Answers(1, 2, 3, 4, word(), word()) for _ in Side)
    check_in = store.check_ins.save(CheckInDraft(person, day, day, mine, theirs, day, share))
    store.adjustments.save(AdjustmentDraft(check_in.id, word(), share=share))
    agreed = AdjustmentDraft(check_in.id, word(leaves), agreed_on=day, share=share)
    change = store.adjustments.save(agreed)
    if leaves:
        made.items[share] += [told.id, check_in.id, change.id]
    store.self_ratings.save(SelfRatingDraft(person, SelfArea.LISTENING, 3, day))


def _goal(made: Canaries, person: ItemId, day: date, share: Share, leaves: bool) -> None:
    word = made.word
    goal = made.store.goals.save(
        GoalDraft(
            person,
            Side.ME,
            word(leaves=leaves),
            word(leaves=leaves),
            word(leaves=leaves),
            made_on=day,
            share=share,
            ending=Ending.STOPPED,
            ended_on=day,
            end_reason=word(leaves=leaves),
        )
    )
    shown = MilestoneDraft(goal.id, word(leaves=leaves), day, day, share=share)
    hidden = MilestoneDraft(goal.id, word(leaves=False), day, day, share=Share.PRIVATE)
    steps = [made.store.goals.save_milestone(draft) for draft in (shown, hidden)]
    made.store.goals.save_progress(
        ProgressDraft(goal.id, day, 3, Side.ME, word(leaves=False), Share.AGREED)
    )
    if leaves:
        made.items[share] += [goal.id, steps[0].id]


def _thrown_away(made: Canaries) -> None:
    when = When(date(2026, 3, 3), None, "Europe/Berlin")
    draft = NoteDraft(when, made.word(leaves=False), "", made.person.id, Share.AGREED)
    made.store.trash.throw_away(made.store.notes.save(draft).id)


def _earlier_version(made: Canaries) -> None:
    when = When(date(2026, 3, 3), None, "Europe/Berlin")
    old = NoteDraft(when, made.word(leaves=False), "", made.person.id, Share.AGREED)
    note = made.store.notes.save(old, sitting_ended=True)
    new = NoteDraft(when, made.word(leaves=True), "", made.person.id, Share.AGREED, id=note.id)
    made.store.notes.save(new)
    made.items[Share.AGREED].append(note.id)
