"""Mistakes and disagreements, kept for what they taught."""

from dataclasses import replace

from revmentor_desktop.journal.advice import Lesson, LessonDraft
from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.journal.plain_text import kept
from revmentor_desktop.operations.open_journal import OpenJournal
from revmentor_desktop.support.errors import WrongUsage
from revmentor_desktop.support.language import translate


def keep_lesson(journal: OpenJournal, draft: LessonDraft) -> Lesson:
    """Save a mistake or a disagreement, new or changed. Raises WrongUsage when it says nothing."""
    draft = replace(draft, text=kept(draft.text).strip(), taught=kept(draft.taught).strip())
    if not draft.text:
        raise WrongUsage(translate("Lessons", "A few words say what happened."))
    with journal.store.change():
        return journal.store.lessons.save(draft)


def read_lesson(journal: OpenJournal, lesson_id: ItemId) -> Lesson:
    """One lesson. Raises NotFound."""
    return journal.store.lessons.get(lesson_id)


def list_lessons(journal: OpenJournal, mentorship_id: ItemId | None = None) -> tuple[Lesson, ...]:
    """The lessons of one mentorship or of all, the newest first."""
    return journal.store.lessons.all(mentorship_id)


def lesson_draft_of(lesson: Lesson) -> LessonDraft:
    """A draft that changes nothing yet, to replace single fields in."""
    return LessonDraft(
        mentorship_id=lesson.mentorship_id,
        sort=lesson.sort,
        text=lesson.text,
        taught=lesson.taught,
        session_id=lesson.session_id,
        day=lesson.day,
        share=lesson.share,
        id=lesson.id,
    )
