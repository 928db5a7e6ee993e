"""Write the journal file of the present format that later versions must open for ever.

Run once when a format is finished: `python -m tests.data.make_old_journal`. A file that is there
is never written again: it is what the people of that version have on their disks.
"""

import sys
from datetime import date, datetime, time
from pathlib import Path

from revmentor_desktop.journal.action import ActionDraft
from revmentor_desktop.journal.advice import AdviceDraft, LessonDraft, LessonSort
from revmentor_desktop.journal.agenda import Outcome, Source
from revmentor_desktop.journal.agenda_line import AgendaLineDraft
from revmentor_desktop.journal.agreement import (
    AgreementDraft,
    AgreementParts,
    BothSides,
    Frequency,
)
from revmentor_desktop.journal.boundaries import Boundary
from revmentor_desktop.journal.check_in import (
    AdjustmentDraft,
    Answers,
    CheckInDraft,
    CheckInRhythm,
)
from revmentor_desktop.journal.concern import ConcernDraft, RaisedBy
from revmentor_desktop.journal.culture import CultureCard, Holidays, TypedHoliday
from revmentor_desktop.journal.feedback import Direction, FeedbackDraft, FeedbackSort
from revmentor_desktop.journal.goal import GoalDraft, MilestoneDraft, ProgressDraft
from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.journal.mentorship import Cadence, MentorshipDraft, Unit
from revmentor_desktop.journal.note import NoteDraft, PrivateNoteDraft
from revmentor_desktop.journal.phase import Phase
from revmentor_desktop.journal.room import MarkKind, RoomClock
from revmentor_desktop.journal.self_evaluation import SelfArea, SelfRatingDraft
from revmentor_desktop.journal.session import LineDraft, Ratings, SessionDraft, Status
from revmentor_desktop.journal.sharing import Kind, Share, Side
from revmentor_desktop.journal.skill import SkillDraft, SkillRatingDraft
from revmentor_desktop.journal.topic import TopicDraft
from revmentor_desktop.journal.when import When
from revmentor_desktop.storage.migrations import FORMAT
from revmentor_desktop.storage.room_lines import PLAIN_KINDS
from revmentor_desktop.storage.store import Store
from tests.plain.storage.journals import Journal

ZONE = "Europe/Berlin"


def main() -> int:
    path = Path(__file__).parent / f"journal-format-{FORMAT}.db"
    if path.exists():
        print(f"{path.name} is there already and stays as it is.")
        return 1
    journal = Journal(path)
    store = journal.create()
    fill(store, journal)
    store.close()
    print(f"{path.name}: {path.stat().st_size} bytes")
    return 0


def fill(store: Store, journal: Journal) -> None:
    """One of every kind, an earlier version, something in the trash, something purged."""
    start = When(date(2026, 2, 3), time(15, 30), ZONE)
    amara = store.mentorships.save(
        MentorshipDraft("Amara Okafor", cadence=Cadence(2, Unit.WEEKS), start=start)
    )
    draft = SessionDraft(
        mentorship_id=amara.id,
        when=start,
        status=Status.HELD,
        title="Saying no",
        text="# Saying no\n\nShe said no, kindly. Café 日本語.\n",
        tags=("courage",),
        mine=Ratings(4, 5, 4, 3),
        lines=(LineDraft(Kind.LEARNED, "a pause helps", Share.AGREED),),
        private_text="I was afraid to ask.",
        written_up=datetime.fromisoformat("2026-02-03T17:00:00+00:00"),
    )
    session = store.sessions.save(draft, sitting_ended=True)
    store.notes.save(NoteDraft(start, "Reading", "A book on boundaries.", amara.id))
    store.private_notes.save(PrivateNoteDraft(start, "Not said aloud.", "Unsaid", tags=("mood",)))
    store.actions.save(
        ActionDraft(amara.id, "Send the article", Side.ME, date(2026, 2, 10), session.id)
    )
    goal = store.goals.save(GoalDraft(amara.id, Side.THEM, "Speak up", "so that she is heard"))
    store.goals.save_milestone(MilestoneDraft(goal.id, "Once in the team meeting"))
    store.goals.save_progress(ProgressDraft(goal.id, date(2026, 2, 17), 3, Side.THEM))
    _fill_cycle(store, amara.id, session.id)
    _fill_growth(store, amara.id, session.id, goal.id)
    journal.clock.go_on(minutes=30)
    note = NoteDraft(When(date(1660, 1, 11)), text="A note thrown away")
    store.trash.throw_away(store.notes.save(note).id)
    purged = store.notes.save(note).id
    store.trash.throw_away(purged)
    store.trash.purge([purged])


def _fill_cycle(store: Store, amara: ItemId, session: ItemId) -> None:
    """What format 2 brought: one of every kind and a row in every table."""
    topic = store.topics.save(TopicDraft(amara, "The offsite", Side.THEM, 15, reason="No time"))
    line = store.agendas.save(
        AgendaLineDraft(session, "The offsite", 15, Source.MENTOR, topic.id, Side.THEM,
                        outcome=Outcome.DEFERRED, seconds=90)
    )  # fmt: skip
    parts = AgreementParts(
        purpose="To be heard",
        frequency=Frequency("2w", 45),
        outcomes=BothSides(("Speak up",), ("Listen",)),
        boundaries=(Boundary("No pay", ("salary*",)),),
    )
    agreed = date(2026, 2, 3)
    first = store.agreements.save(AgreementDraft(amara, parts, "", agreed, agreed, agreed))
    store.releases.add(first.id, "No pay", "Both asked for it")
    for kind in PLAIN_KINDS:
        store.room_lines.save(session, kind, f"A {kind.value} from the room")
    clock = RoomClock(session, started=store.ledger.clock.now(), seen=store.ledger.clock.now())
    store.rooms.put_clock(clock.choose(line.id, clock.started))
    store.rooms.add_mark(session, MarkKind.ADVICE)
    store.advice.save(AdviceDraft(amara, "Pause first", Side.ME, session, tried_on=agreed,
                                  resonated=True, outcome="It helped"))  # fmt: skip
    store.lessons.save(LessonDraft(amara, LessonSort.MISTAKE, "I interrupted", "Count to five"))
    holidays = Holidays((TypedHoliday(date(2026, 10, 1), "Independence Day", True),), ("NG",))
    store.cultures.save(CultureCard(amara, "a-MAH-rah", "Igbo", "Africa/Lagos", "early", "soon",
                                    "Not Mara", holidays))  # fmt: skip
    skill = store.skills.save(SkillDraft(amara, "Saying no", Side.THEM))
    store.skills.rate(SkillRatingDraft(skill.id, 2, Side.THEM, agreed))
    store.phases.put(amara, Phase.MIDDLE, agreed)
    store.phases.put_moved_from(session, date(2026, 2, 2))
    store.phases.save_review(amara, "What came of it")


def _fill_growth(store: Store, amara: ItemId, session: ItemId, goal: ItemId) -> None:
    """What format 3 brought: one of every kind and a row in every table."""
    day = date(2026, 2, 3)
    feedback = store.feedback.save(
        FeedbackDraft(amara, Direction.RECEIVED, FeedbackSort.SUGGESTION, "In the demo",
                      "You spoke before the others", "Two said nothing", "Wait a minute", day,
                      session, bring_up=True, change="I wait", changed_on=day,
                      outcome="They spoke", closed_on=day)
    )  # fmt: skip
    store.concerns.save(ConcernDraft(amara, "Too little time", RaisedBy.BOTH, day, day, "Longer"))
    mine = Answers(4, 5, 3, 4, "The questions", "More time", 4.5)
    check_in = store.check_ins.save(CheckInDraft(amara, day, day, mine, Answers(given=3), day))
    store.adjustments.save(
        AdjustmentDraft(check_in.id, "An hour", Side.THEM, agreed_on=day, from_day=day)
    )
    store.check_ins.put_rhythm(amara, CheckInRhythm(Cadence(6, Unit.WEEKS), day))
    store.self_ratings.save(SelfRatingDraft(amara, SelfArea.LISTENING, 2, day, check_in.id))
    store.evidence.link(goal, feedback.id)
    store.evidence.follow_goal(goal, goal)


if __name__ == "__main__":
    sys.exit(main())
