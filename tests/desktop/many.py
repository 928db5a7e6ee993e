"""A journal as large as a lifetime, to see that its size costs nothing."""

import json
from datetime import date, timedelta
from pathlib import Path

from revmentor_desktop.journal.mentorship import MentorshipDraft
from revmentor_desktop.journal.typed_dates import Here
from revmentor_desktop.operations.feed import feed_sessions
from revmentor_desktop.operations.mentorships import keep_mentorship
from tests.staged import Staged

FIRST = date(1660, 1, 1)


def stage_many(template: Staged, home: Path, count: int) -> Staged:
    """A copy of an empty journal with `count` sessions, one a day."""
    staged = template.copy_to(home)
    journal = staged.open()
    try:
        clock = staged.clock
        person = keep_mentorship(journal, MentorshipDraft("Samuel Pepys"))
        lines = [
            json.dumps(
                {
                    "date": (FIRST + timedelta(days=day)).isoformat(),
                    "title": f"Day {day + 1}",
                    "text": f"Up betimes, and to the office. Entry {day + 1} of the diary.",
                }
            )
            for day in range(count)
        ]
        here = Here(clock.local(), clock.zone)
        fed = feed_sessions(journal, lines, person.id, here, lambda _done: None)
        assert not fed.skipped
    finally:
        journal.close()
    return staged
