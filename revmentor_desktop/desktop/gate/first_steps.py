"""The first things a new journal is asked to do, on its thread."""

from revmentor_desktop.journal.mentorship import Mentorship, MentorshipDraft
from revmentor_desktop.operations.back_up import BackupFile, back_up
from revmentor_desktop.operations.mentorships import keep_mentorship
from revmentor_desktop.operations.open_journal import OpenJournal
from revmentor_desktop.operations.sample import add_sample


def first_copy(journal: OpenJournal) -> BackupFile | None:
    """Make a copy and open it, so that the first word is written over a net."""
    return back_up(journal, "first")


def first_mentorship(journal: OpenJournal, draft: MentorshipDraft) -> Mentorship:
    """Save the first mentorship."""
    return keep_mentorship(journal, draft)


def sample_instead(journal: OpenJournal) -> int:
    """Put the sample in, to look around."""
    return add_sample(journal)
