"""A mentorship over time: its phase, its skills, its hours, and how it closes (P7, P8)."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from revmentor_desktop.desktop.desk import Desk
from revmentor_desktop.desktop.forms.over_time import Ui_OverTime
from revmentor_desktop.desktop.page import Page
from revmentor_desktop.desktop.pages.over_time_closing import ClosingCard
from revmentor_desktop.desktop.pages.over_time_commands import OverTimeCommands
from revmentor_desktop.desktop.pages.over_time_ending import Ending
from revmentor_desktop.desktop.pages.over_time_hours import show_hours
from revmentor_desktop.desktop.pages.over_time_phase import PhaseCard
from revmentor_desktop.desktop.pages.over_time_saver import ReviewDraft, ReviewSaver
from revmentor_desktop.desktop.pages.over_time_skills import SkillsCard
from revmentor_desktop.desktop.parts.scroll import PageScroll
from revmentor_desktop.desktop.places import PageName, Place
from revmentor_desktop.desktop.saving import LeftSavers
from revmentor_desktop.desktop.theme.current import scaled
from revmentor_desktop.desktop.typed import type_into, typed_in
from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.journal.phase import Phase
from revmentor_desktop.journal.sharing import Share, Side
from revmentor_desktop.journal.skill import Skill, SkillRating
from revmentor_desktop.operations.over_time import OverTime, read_over_time
from revmentor_desktop.operations.unfinished import Unfinished
from revmentor_desktop.support.errors import KnownFailure

NARROWEST = 780
"""Under that the cards stand below one another."""

_NEW_SKILL = "new skill"


class OverTimePage(Page):
    """Shows it all at once; what is written in the closing review is saved by itself."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.setProperty("reads", True)  # its cards rest by themselves
        self._scroll = PageScroll(self)
        inside = QWidget()
        self.form = Ui_OverTime()
        self.form.setupUi(inside)
        self._scroll.body.addWidget(inside)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._scroll)
        self.skills: SkillsCard = self.form.skills
        self.phase: PhaseCard = self.form.phase
        self.closing: ClosingCard = self.form.closing
        self.commands = OverTimeCommands(desk, self)
        self.ending = Ending(desk, self)
        self.found: OverTime | None = None
        self._saver: ReviewSaver | None = None
        self._left: LeftSavers[ReviewSaver] = LeftSavers()
        self._scroll.setVisible(False)
        self._connect()

    @property
    def unsaved(self) -> bool:
        mine = self._saver is not None and self._saver.unsaved
        return mine or self._left.unsaved

    def first_focus(self) -> QWidget | None:
        return self.skills.form.name.edit if self.found is not None else None

    def flush(self) -> None:
        if self._saver is not None:
            self._saver.flush()
        self._left.flush()

    def unfinished(self) -> Unfinished | None:
        if self.found is None or not self.skills.typed:
            return None
        return Unfinished(_NEW_SKILL, self.found.mentorship.id, typed_in(self.skills.add_line))

    def come_back(self, kind: str, item_id: str) -> None:
        if self.found is None:
            return
        if (kind, item_id) == (_NEW_SKILL, self.found.mentorship.id):
            typed = self.desk.returning.take(kind, item_id)
            if typed is not None:
                type_into(self.skills.add_line, typed)
        self.commands.come_back(kind, item_id, self.found)

    def show_place(self, place: Place) -> None:
        other = self.place is None or self.place.mentorship_id != place.mentorship_id
        super().show_place(place)
        if other:
            self._leave()
        self._look()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = event.size().width() < scaled(NARROWEST)
        way = QBoxLayout.Direction
        self.form.columns.setDirection(way.TopToBottom if narrow else way.LeftToRight)

    def _leave(self) -> None:
        """Somebody else is shown; what was written of the one before is saved, or waits."""
        if self._saver is not None:
            self._saver.let_go()
            self._left.keep(self._saver)
            self._saver = None
        half = self.unfinished()
        if half is not None:
            self.desk.returning.give_back(half)
        self.found = None
        self.skills.form.name.edit.clear()
        self._scroll.setVisible(False)

    def _follow(self) -> None:
        """Something was changed, here or elsewhere."""
        if self.isVisible():
            self._look()

    def _look(self) -> None:
        if self.place is not None and self.place.mentorship_id is not None:
            self.desk.ask(read_over_time, self._show)(self.place.mentorship_id)

    def _show(self, found: OverTime) -> None:
        whose, today = found.mentorship, self.desk.clock.today()
        if self.place is None or self.place.mentorship_id != whose.id:
            return
        over, anew = whose.archived_on is not None, self.found is None
        self.found = found
        self.form.trail.show_trail(whose.counterpart)
        self.form.sentence.say(
            self.tr("Where you two stand, what grew, and how it comes to its end.")
        )
        self.form.edit.setVisible(not over)
        self.skills.show_skills(found.skills, whose, today)
        self.skills.rest(over)
        self.phase.show_phase(found.phase, found.questions, today, over=over)
        show_hours(self.form.hours, self.form.hours_card, found.hours)
        self._show_review(found, anew=anew)
        self._order(found.phase.phase)
        self._scroll.setVisible(True)
        if anew:
            self.come_back(_NEW_SKILL, whose.id)

    def _order(self, phase: Phase) -> None:
        """The closing stands first when it is time for it."""
        first = self.form.skills_card
        if phase in (Phase.CLOSING, Phase.ENDED):
            first = self.form.closing_card
        if self.form.left.indexOf(first) != 0:
            self.form.left.insertWidget(0, first)

    def _show_review(self, found: OverTime, *, anew: bool) -> None:
        if found.review is None or self._saver is None:
            self._take_up(found)
            anew = True
        typing = self._saver is not None and self._saver.unsaved
        if not typing:
            self.closing.show_review(found, self.desk.clock.today(), anew=anew)
        self._show_state()

    def _take_up(self, found: OverTime) -> None:
        """Save the review of this one from now on, once there is one."""
        if found.review is None:
            self._saver = None
            return
        kept = self._left.give_back(found.review.id)
        whose = found.mentorship.id
        self._saver = saver = kept or ReviewSaver(
            self.desk, found.review.id, lambda: ReviewDraft(whose, self.closing.text), self
        )
        if kept is not None:
            kept.take_up(lambda: ReviewDraft(whose, self.closing.text))
            self.closing.show_review(found, self.desk.clock.today(), anew=True)
            if kept.newest is not None:
                self.closing.form.editor.show_text(kept.newest.text)
        else:
            saver.state_changed.connect(self._show_state)

    def _show_state(self) -> None:
        saver = self._saver
        if saver is not None:
            self.closing.show_state(saver.state, saver.saved_at, saver.failure)
        if self.closing.text.strip():
            self.closing.end.ready()
        else:
            self.closing.end.not_yet(self.tr("A line or two first"))

    def _written(self) -> None:
        if self._saver is not None:
            self._saver.changed()
            self._show_state()

    def _add_skill(self, name: str, owner: Side) -> None:
        if self.found is None:
            return
        self.desk.returning.done(_NEW_SKILL, self.found.mentorship.id)

        def failed(failure: KnownFailure) -> None:
            self.skills.give_back(name)
            self.desk.trouble(failure)

        self.commands.add_skill(self.found.mentorship, name, owner, failed)

    def _ask_rating(self, skill: Skill, rating: SkillRating | None) -> None:
        if self.found is not None:
            self.commands.ask_rating(skill, self.found.mentorship, rating)

    def _move(self, skill: Skill, place: int) -> None:
        if self.found is not None:
            before = [one.id for one in self.found.skills].index(skill.id)
            self.commands.move(skill, place, before)

    def _choose_phase(self, phase: Phase) -> None:
        if self.found is not None:
            self.commands.choose_phase(self.found.mentorship, self.found.phase, phase)

    def _ask_day(self) -> None:
        if self.found is not None:
            self.commands.ask_day(self.found.mentorship, self.found.phase)

    def _talk_about(self, known: object) -> None:
        questions = self.found.questions if self.found is not None else ()
        for one in questions:
            if self.found is not None and one == known:
                self.commands.talk_about(self.found.mentorship, one)

    def _begin_review(self) -> None:
        if self.found is not None:
            self.ending.begin(self.found.mentorship, self._begun)

    def _begun(self) -> None:
        self.closing.form.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def _share_review(self, share: Share) -> None:
        if self.found is not None and self.found.review is not None:
            self.ending.share(self.found.review, share)

    def _throw_review_away(self) -> None:
        if self.found is not None and self.found.review is not None:
            self.flush()
            self.ending.throw_away(self.found.review)

    def _end(self) -> None:
        if self.found is not None and self.closing.text.strip():
            self.flush()
            self.ending.ask(self.found, lambda: self.closing.text)

    def _take_up_again(self) -> None:
        if self.found is not None:
            self.ending.take_up(self.found.mentorship)

    def _go(self, page: PageName) -> None:
        if self.place is not None:
            whose: ItemId | None = self.place.mentorship_id
            self.desk.go(Place(page, whose))

    def _connect(self) -> None:
        self.desk.changed.connect(self._follow)
        self.form.edit.clicked.connect(lambda: self._go(PageName.MENTORSHIP))
        skills, commands = self.skills, self.commands
        skills.added.connect(self._add_skill)
        skills.rating_asked.connect(self._ask_rating)
        skills.rating_away_asked.connect(commands.throw_rating_away)
        skills.rename_asked.connect(commands.ask_rename)
        skills.away_asked.connect(commands.throw_skill_away)
        skills.moved.connect(self._move)
        skills.shared.connect(commands.share)
        self.phase.chosen.connect(self._choose_phase)
        self.phase.day_asked.connect(self._ask_day)
        self.phase.topic_asked.connect(self._talk_about)
        closing = self.closing
        closing.edited.connect(self._written)
        closing.begin_asked.connect(self._begin_review)
        closing.end_asked.connect(self._end)
        closing.take_up_asked.connect(self._take_up_again)
        closing.hand_over_asked.connect(lambda: self._go(PageName.EXPORT))
        closing.away_asked.connect(self._throw_review_away)
        closing.shared.connect(self._share_review)
        closing.try_again.connect(self.flush)
