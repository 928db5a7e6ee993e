"""The prompts of a write-up: a word on a chip, and the question it writes as a heading.

All can be skipped. Which ones there are follows from my role in the mentorship. Pressing a chip a
second time jumps to its heading.
"""

from dataclasses import dataclass
from enum import StrEnum

from revmentor_desktop.journal.mentorship import Role
from revmentor_desktop.support.language import translate

_MARK = "## "


class PromptName(StrEnum):
    """The prompts there are."""

    TALKED = "talked"
    SURPRISED = "surprised"
    WILL_TRY = "will-try"
    NOT_ASKED = "not-asked"
    ADVISED = "advised"


_OWN = {
    Role.MENTEE: (PromptName.NOT_ASKED,),
    Role.MENTOR: (PromptName.ADVISED,),
    Role.BOTH: (),
}


@dataclass(frozen=True, slots=True)
class Prompt:
    """One prompt: `label` stands on the chip, `heading` is the question in the text."""

    name: PromptName
    label: str
    heading: str

    @property
    def line(self) -> str:
        """The heading as it stands in the source."""
        return f"{_MARK}{self.heading}"


def prompts_for(role: Role) -> tuple[Prompt, ...]:
    """The prompts of a write-up in the order of their chips; one of them is my role's own.

    Where both take turns only the common ones are given.
    """
    common = (PromptName.TALKED, PromptName.SURPRISED, PromptName.WILL_TRY)
    return tuple(_prompt(name) for name in (*common, *_OWN[role]))


def opening_question() -> str:
    """What an empty editor shows in grey: the first prompt as a question."""
    return _prompt(PromptName.TALKED).heading


def find_prompt(text: str, prompt: Prompt) -> int | None:
    """Where the text goes on below the prompt's heading (an offset), None when it has none."""
    if prompt.line not in text:
        return None
    offset = 0
    for line in text.splitlines(keepends=True):
        offset += len(line)
        if line.rstrip() == prompt.line:
            return offset
    return None


def heading_to_insert(text: str, prompt: Prompt) -> str:
    """What to put at the end of the text so that its last line lies open below the heading.

    Nothing that was written changes: only what is missing of a blank line comes before it.
    """
    if not text.strip():
        gap = "" if not text or text.endswith("\n") else "\n"
    else:
        gap = "\n" * (2 - (len(text) - len(text.rstrip("\n"))))
    return f"{gap}{prompt.line}\n\n"


def _prompt(name: PromptName) -> Prompt:
    label, heading = _words(name)
    return Prompt(name, label, heading)


def _words(name: PromptName) -> tuple[str, str]:
    if name is PromptName.TALKED:
        return translate("Prompts", "Talked about"), translate("Prompts", "What did we talk about?")
    if name is PromptName.SURPRISED:
        return translate("Prompts", "Surprised me"), translate("Prompts", "What surprised me?")
    if name is PromptName.WILL_TRY:
        return translate("Prompts", "Will try"), translate("Prompts", "What will I try?")
    if name is PromptName.NOT_ASKED:
        return translate("Prompts", "Did not ask"), translate(
            "Prompts", "What did I not dare to ask?"
        )
    return translate("Prompts", "Advised"), translate("Prompts", "Where did I advise too early?")
