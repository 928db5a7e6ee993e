"""Five ways to begin an agenda (P13)."""

from enum import StrEnum

from revmentor_desktop.journal.agenda import Proposed, Source
from revmentor_desktop.support.language import translate


class Template(StrEnum):
    """The templates there are; the regular one is the builder's own order."""

    FIRST = "first"
    REGULAR = "regular"
    CHECK_IN = "check-in"
    HARD_TALK = "hard-talk"
    CLOSING = "closing"

    @property
    def label(self) -> str:
        """The template as it is offered."""
        return {
            Template.FIRST: translate("Agenda", "First meeting"),
            Template.REGULAR: translate("Agenda", "Regular meeting"),
            Template.CHECK_IN: translate("Agenda", "Check-in"),
            Template.HARD_TALK: translate("Agenda", "Hard talk"),
            Template.CLOSING: translate("Agenda", "Closing meeting"),
        }[self]


def template_lines(template: Template) -> tuple[Proposed, ...]:
    """The lines a template brings along, in order; the regular one brings none."""
    return tuple(
        Proposed(Source.TEMPLATE, text, minutes=minutes, rank=place)
        for place, (text, minutes) in enumerate(_lines(template))
    )


def closing_line() -> Proposed:
    """The last line of a meeting."""
    return Proposed(Source.CLOSING, translate("Agenda", "One thing to keep, one thing to change"))


def _lines(template: Template) -> tuple[tuple[str, int], ...]:
    return {
        Template.REGULAR: (),
        Template.FIRST: (
            (translate("Agenda", "Who we are, and what brought each of us here"), 10),
            (translate("Agenda", "What each of us hopes to take away"), 10),
            (translate("Agenda", "How we want to work: rhythm, channels, boundaries"), 10),
            (translate("Agenda", "The first thing to talk about next time"), 5),
        ),
        Template.CHECK_IN: (
            (translate("Agenda", "How each of us finds it so far"), 10),
            (translate("Agenda", "What moved since the last check-in"), 10),
            (translate("Agenda", "What one of us would like to change"), 10),
        ),
        Template.HARD_TALK: (
            (translate("Agenda", "What happened, as each of us saw it"), 10),
            (translate("Agenda", "What it meant to each of us"), 10),
            (translate("Agenda", "What each of us needs now"), 10),
            (translate("Agenda", "What we agree to try, and when we look again"), 5),
        ),
        Template.CLOSING: (
            (translate("Agenda", "Where we stood at the beginning, and where we stand"), 10),
            (translate("Agenda", "What each of us takes along"), 10),
            (translate("Agenda", "What we would do differently"), 10),
            (translate("Agenda", "How we stay in touch, if we do"), 5),
        ),
    }[template]
