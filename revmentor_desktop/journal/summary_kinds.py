"""How many things of a kind leave or stay, in words."""

from revmentor_desktop.journal.sharing import Kind
from revmentor_desktop.journal.summary_choice import Section
from revmentor_desktop.support.language import translate


def kind_words(kind: str, count: int) -> str:
    """ "14 private notes": a Kind's value, or "rating" for those of meetings."""
    return {
        Kind.PRIVATE_NOTE.value: translate("Summary", "%n private note(s)", n=count),
        Kind.SESSION.value: translate("Summary", "%n write-up(s)", n=count),
        Kind.LEARNED.value: translate("Summary", "%n line(s) of what you learned", n=count),
        Kind.TAUGHT.value: translate("Summary", "%n line(s) of what you taught", n=count),
        Kind.ACTION.value: translate("Summary", "%n promise(s)", n=count),
        Kind.GOAL.value: translate("Summary", "%n goal(s)", n=count),
        Kind.MILESTONE.value: translate("Summary", "%n step(s) of goals", n=count),
        Kind.PROGRESS.value: translate("Summary", "%n rating(s) of goals", n=count),
        Kind.MENTORSHIP.value: translate("Summary", "%n line(s) about their work", n=count),
        Kind.NOTE.value: translate("Summary", "%n note(s)", n=count),
        Kind.CLOSING.value: translate("Summary", "%n closing review(s)", n=count),
        Kind.AGENDA_LINE.value: translate("Summary", "%n line(s) of agendas", n=count),
        Kind.FEEDBACK.value: translate("Summary", "%n piece(s) of feedback", n=count),
        Kind.CHECK_IN.value: translate("Summary", "%n check-in(s)", n=count),
        Kind.ADJUSTMENT.value: translate("Summary", "%n change(s) agreed", n=count),
        Kind.AGREEMENT.value: translate("Summary", "%n version(s) of the agreement", n=count),
        "rating": translate("Summary", "%n rated meeting(s)", n=count),
    }[kind]


def section_words(section: Section | None, count: int) -> str:
    """ "3 goals": how many lines of a section leave; None is the line beside the name."""
    return {
        None: translate("Summary", "%n line(s)", n=count),
        Section.GLANCE: translate("Summary", "%n figure(s)", n=count),
        Section.CLOSING: translate("Summary", "%n closing review(s)", n=count),
        Section.GOALS: translate("Summary", "%n goal(s)", n=count),
        Section.LEARNED: translate("Summary", "%n line(s)", n=count),
        Section.CHECK_INS: translate("Summary", "%n check-in(s)", n=count),
        Section.CHANGES: translate("Summary", "%n change(s)", n=count),
        Section.PROMISES: translate("Summary", "%n promise(s)", n=count),
        Section.FEEDBACK: translate("Summary", "%n piece(s)", n=count),
        Section.SESSIONS: translate("Summary", "%n session(s)", n=count),
        Section.TOPICS: translate("Summary", "%n topic(s)", n=count),
        Section.WRITE_UPS: translate("Summary", "%n write-up(s)", n=count),
        Section.NOTES: translate("Summary", "%n note(s)", n=count),
        Section.NEXT: translate("Summary", "%n line(s)", n=count),
    }[section]
