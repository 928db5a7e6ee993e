"""Skills: a baseline at the beginning, and where one stands now (P7)."""

from dataclasses import replace

from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.journal.plain_text import one_line
from revmentor_desktop.journal.skill import Skill, SkillDraft, SkillRatingDraft
from revmentor_desktop.operations.open_journal import OpenJournal
from revmentor_desktop.support.errors import WrongUsage
from revmentor_desktop.support.language import translate


def keep_skill(journal: OpenJournal, draft: SkillDraft) -> Skill:
    """Save a skill, new or changed. Raises WrongUsage without a name."""
    draft = replace(draft, title=one_line(draft.title))
    if not draft.title:
        raise WrongUsage(translate("Skills", "A skill needs a name."))
    with journal.store.change():
        return journal.store.skills.save(draft)


def list_skills(journal: OpenJournal, mentorship_id: ItemId) -> tuple[Skill, ...]:
    """The skills of a mentorship in order, with their ratings by date."""
    return journal.store.skills.all(mentorship_id)


def skill_draft_of(skill: Skill) -> SkillDraft:
    """A draft that changes nothing yet, to replace single fields in."""
    return SkillDraft(
        mentorship_id=skill.mentorship_id,
        title=skill.title,
        owner=skill.owner,
        position=skill.position,
        share=skill.share,
        id=skill.id,
    )


def move_skill(journal: OpenJournal, skill_id: ItemId, place: int) -> None:
    """Put a skill at a place of its mentorship's list, counted from 0. Raises NotFound."""
    store = journal.store
    with store.change():
        skill = store.skills.get(skill_id)
        rest = [one for one in store.skills.all(skill.mentorship_id) if one.id != skill_id]
        rest.insert(max(0, min(place, len(rest))), skill)
        for position, one in enumerate(rest):
            if one.position != position:
                store.skills.save(replace(skill_draft_of(one), position=position))


def rate_skill(journal: OpenJournal, draft: SkillRatingDraft) -> Skill:
    """Rate a skill, for the baseline or again; a second rating of the same day replaces it.

    Raises WrongUsage outside 1 to 5, NotFound.
    """
    if not 1 <= draft.value <= 5:
        raise WrongUsage(translate("Skills", "A rating is a number from 1 to 5."))
    with journal.store.change():
        skill = journal.store.skills.get(draft.skill_id)
        day = draft.day or journal.clock.today()
        same = [one for one in skill.ratings if (one.side, one.day) == (draft.side, day)]
        rating = replace(draft, day=day, id=draft.id or (same[0].id if same else None))
        journal.store.skills.rate(rating)
        return journal.store.skills.get(draft.skill_id)
