"""What a person can do to a mentorship over time: skills, phases, its end; told with Undo."""

from dataclasses import replace

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from revmentor_desktop.desktop.again import or_again
from revmentor_desktop.desktop.desk import Desk
from revmentor_desktop.desktop.dialogs.one_line import OneLine
from revmentor_desktop.desktop.dialogs.rate import Rated
from revmentor_desktop.desktop.dialogs.rate_skill import RateSkill
from revmentor_desktop.desktop.dialogs.since_day import SinceDay
from revmentor_desktop.desktop.dialogs.throw_away import throw_away_with_undo
from revmentor_desktop.desktop.worker import Failed
from revmentor_desktop.journal.mentorship import Mentorship
from revmentor_desktop.journal.phase import Phase, PhaseSince
from revmentor_desktop.journal.question import BankQuestion
from revmentor_desktop.journal.sharing import Share, Side
from revmentor_desktop.journal.skill import Skill, SkillDraft, SkillRating, SkillRatingDraft
from revmentor_desktop.journal.topic import Topic, TopicDraft, TopicSource
from revmentor_desktop.journal.typed_dates import Here
from revmentor_desktop.operations.over_time import OverTime
from revmentor_desktop.operations.phases import set_phase
from revmentor_desktop.operations.share import set_share
from revmentor_desktop.operations.skills import keep_skill, move_skill, rate_skill, skill_draft_of
from revmentor_desktop.operations.throw_away import throw_away
from revmentor_desktop.operations.topics import keep_topic


class OverTimeCommands(QObject):
    """Carries them out over a desk; `page` is where its questions are asked."""

    def __init__(self, desk: Desk, page: QWidget) -> None:
        super().__init__(page)
        self._desk = desk
        self._page = page

    def add_skill(self, whose: Mentorship, name: str, owner: Side, failed: Failed) -> None:
        """A new skill, last in the list; Undo throws it away."""
        undo = self._desk.change(throw_away)

        def kept(skill: Skill) -> None:
            told = self.tr("Added: {skill}").format(skill=skill.title)
            self._desk.tell(told, lambda: undo(skill.id))

        self._desk.change(keep_skill, kept, failed)(SkillDraft(whose.id, name, owner))

    def ask_rename(self, skill: Skill) -> None:
        """Another name for a skill."""
        dialog = OneLine(self.tr("What is it called?"), self.tr("Skill"), skill.title, self._page)
        dialog.field.edit.setMaxLength(200)
        failed = or_again(self._desk, dialog, "rename skill", skill.id)
        dialog.chosen.connect(lambda name: self._rename(skill, name, failed))
        self._desk.returning.open(dialog, "rename skill", skill.id)

    def ask_rating(self, skill: Skill, whose: Mentorship, rating: SkillRating | None) -> None:
        """A new rating of a skill, or a known one to change."""
        rated = Rated(Side.ME, 0, self._desk.clock.today())
        if rating is not None:
            rated = Rated(rating.side, rating.value, rating.day)
        dialog = RateSkill(skill.title, rated, whose.first_name, self._here(), self._page)
        known = rating.id if rating is not None else None
        about = known or skill.id
        keep = self._desk.change(
            rate_skill, None, or_again(self._desk, dialog, "rate skill", about)
        )
        dialog.chosen.connect(
            lambda said: keep(SkillRatingDraft(skill.id, said.value, said.by, said.day, known))
        )
        self._desk.returning.open(dialog, "rate skill", about)

    def move(self, skill: Skill, place: int, before: int) -> None:
        """Put a skill at another place; Undo puts it back."""
        undo = self._desk.change(move_skill)
        told = self.tr("Moved: {skill}").format(skill=skill.title)

        def done(_none: None) -> None:
            self._desk.tell(told, lambda: undo(skill.id, before))

        self._desk.change(move_skill, done)(skill.id, place)

    def share(self, skill: Skill, share: Share) -> None:
        """Change who may see the name of a skill; its ratings stay private."""
        self._desk.change(set_share)(skill.id, share)

    def throw_skill_away(self, skill: Skill) -> None:
        """Into the trash, with its ratings."""
        told = self.tr("Thrown away: {skill}").format(skill=skill.title)
        throw_away_with_undo(self._desk, skill.id, told)

    def throw_rating_away(self, rating: SkillRating) -> None:
        """Into the trash."""
        throw_away_with_undo(self._desk, rating.id, self.tr("Rating thrown away."))

    def choose_phase(self, whose: Mentorship, before: PhaseSince, phase: Phase) -> None:
        """Say where it stands, as of today; Undo says what was said before."""
        if phase is before.phase and before.since is not None:
            return
        undo = self._desk.change(set_phase)

        def done(_now: PhaseSince) -> None:
            told = self.tr("It is “{phase}” from today.").format(phase=phase.words)
            self._desk.tell(told, lambda: undo(whose.id, before.phase, before.since))

        self._desk.change(set_phase, done)(whose.id, phase)

    def ask_day(self, whose: Mentorship, phase: PhaseSince) -> None:
        """Since when it stands there."""
        dialog = SinceDay(phase.phase.words, phase.since, self._here(), self._page)
        failed = or_again(self._desk, dialog, "phase since", whose.id)
        keep = self._desk.change(set_phase, None, failed)
        dialog.chosen.connect(lambda day: keep(whose.id, phase.phase, day))
        self._desk.returning.open(dialog, "phase since", whose.id)

    def talk_about(self, whose: Mentorship, known: BankQuestion) -> None:
        """Put a question of the bank into the inbox of topics."""
        question, undo = known.question, self._desk.change(throw_away)

        def kept(topic: Topic) -> None:
            told = self.tr("Kept for the next meeting with {name}.").format(name=whose.first_name)
            self._desk.tell(told, lambda: undo(topic.id))

        self._desk.change(keep_topic, kept)(
            TopicDraft(whose.id, question.text, source=TopicSource.QUESTION, source_id=question.id)
        )

    def come_back(self, kind: str, item_id: str, found: OverTime) -> None:
        """Ask again what was being asked when the journal was locked, if it is still there."""
        whose = found.mentorship
        if (kind, item_id) == ("phase since", whose.id):
            self.ask_day(whose, found.phase)
        for skill in found.skills:
            if (kind, item_id) == ("rename skill", skill.id):
                self.ask_rename(skill)
            if (kind, item_id) == ("rate skill", skill.id):
                self.ask_rating(skill, whose, None)
            for rating in skill.ratings:
                if (kind, item_id) == ("rate skill", rating.id):
                    self.ask_rating(skill, whose, rating)

    def _rename(self, skill: Skill, name: str, failed: Failed) -> None:
        undo = self._desk.change(keep_skill)
        before = skill_draft_of(skill)

        def done(_saved: Skill) -> None:
            told = self.tr("Now called {name}.").format(name=name)
            self._desk.tell(told, lambda: undo(before))

        self._desk.change(keep_skill, done, failed)(replace(before, title=name))

    def _here(self) -> Here:
        clock = self._desk.clock
        return Here(clock.local(), clock.zone)
