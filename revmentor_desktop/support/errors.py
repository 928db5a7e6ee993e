"""What can go wrong and be explained: one small tree, each leaf with its exit code (CLI.md).

Anything else that escapes is a bug and is treated as one (exit 70): known failure or bug, never
both. Every message has up to three parts, in this order (DESIGN.md, voice): what is so, what it
means for the person's words, what to do now.
"""


class KnownFailure(Exception):
    """A failure we understand and can explain to a person.

    `what` says what is so, `kept` what it means for their words, `todo` what to do now; all three
    are translated sentences. `exit_code` is that of the command line.
    """

    exit_code = 1

    def __init__(self, what: str, kept: str = "", todo: str = "") -> None:
        super().__init__(" ".join(part for part in (what, kept, todo) if part))
        self.what = what
        self.kept = kept
        self.todo = todo


class WrongUsage(KnownFailure):
    """Something asked for makes no sense: a date that is none, a name that fits two people."""

    exit_code = 2


class WrongSecret(KnownFailure):
    """The passphrase or the recovery words do not open this journal. Never used for damage."""

    exit_code = 3


class Damaged(KnownFailure):
    """The journal or a backup is damaged. Never used for a wrong passphrase."""

    exit_code = 4


class InUse(KnownFailure):
    """The journal is open in another process."""

    exit_code = 5


class NotForUs(KnownFailure):
    """Made by a newer version, or not a journal at all."""

    exit_code = 6


class HeldBack(KnownFailure):
    """A boundary or private text stands in the way of something that would leave."""

    exit_code = 7


class NotFound(KnownFailure):
    """No item, file or journal of that name or id."""


class DiskTrouble(KnownFailure):
    """The disk is full, read-only or gone. What was typed is still in the window."""


class PutAway(KnownFailure):
    """The mentorship was put away: it can be read and not changed."""
