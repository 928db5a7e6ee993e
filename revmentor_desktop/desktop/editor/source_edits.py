"""What the editor's tools do to Markdown source, as pure functions on lines and selections."""

import re
from dataclasses import dataclass

_PREFIX = re.compile(r"(?P<indent>[ \t]*)(?P<mark>[-*+]|(?P<number>\d{1,9})(?P<dot>[.)])|>)[ \t]")
_HEADING = re.compile(r"#{1,6}[ \t]+")
_LIST = re.compile(r"[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+")
_QUOTE = re.compile(r"[ \t]*>[ \t]?")


@dataclass(frozen=True, slots=True)
class Selected:
    """A text with its selected part (indices of characters; equal ones are a bare cursor)."""

    text: str
    start: int
    end: int


def wrapped(selected: Selected, mark: str) -> Selected:
    """The selection set between two marks ("**", "*"), or taken out of them when it is there.

    Spaces at its ends stay outside, because "** a**" is not bold in CommonMark. Without a
    selection the cursor goes between two new marks, or out of two empty ones.
    """
    text, start, end = selected.text, selected.start, selected.end
    part = text[start:end]
    if part.strip():
        start += len(part) - len(part.lstrip())
        end -= len(part) - len(part.rstrip())
    part, size, sign = text[start:end], len(mark), mark[0]
    if part and _holds(_run(part, sign), _run(part[::-1], sign), mark):
        inner = part[size : len(part) - size]
        return Selected(text[:start] + inner + text[end:], start, start + len(inner))
    if _holds(_run(text[:start][::-1], sign), _run(text[end:], sign), mark):
        whole = text[: start - size] + part + text[end + size :]
        return Selected(whole, start - size, end - size)
    whole = f"{text[:start]}{mark}{part}{mark}{text[end:]}"
    return Selected(whole, start + size, end + size)


def _run(text: str, sign: str) -> int:
    """How many of `sign` begin the text."""
    return len(text) - len(text.lstrip(sign))


def _holds(before: int, after: int, mark: str) -> bool:
    """Whether runs of that many signs hold `mark`: three are "**" and "*" at once."""
    return min(before, after) in ((2, 3) if len(mark) == 2 else (1, 3))


def heading(lines: list[str]) -> list[str]:
    """The lines as second-level headings, or plain again when all of them are headings."""
    return _toggled(lines, _HEADING, "## ")


def bulleted(lines: list[str]) -> list[str]:
    """The lines as a list, or plain again when all of them are in one."""
    return _toggled(lines, _LIST, "- ")


def quoted(lines: list[str]) -> list[str]:
    """The lines as a quotation, or plain again when all of them are one."""
    return _toggled(lines, _QUOTE, "> ")


def _toggled(lines: list[str], there: re.Pattern[str], prefix: str) -> list[str]:
    written = [line for line in lines if line.strip()]
    if written and all(there.match(line) for line in written):
        return [there.sub("", line, count=1) for line in lines]
    if not written:
        return [prefix, *lines[1:]]
    return [line if not line.strip() or there.match(line) else f"{prefix}{line}" for line in lines]


def continued(line: str) -> str | None:
    """What Enter puts before the next line: the list's or quotation's own mark, counted on.

    "" on a line outside of them; None on an item that says nothing, which Enter ends instead.
    """
    match = _PREFIX.match(line)
    if match is None:
        return ""
    if not line[match.end() :].strip():
        return None
    mark = match["mark"]
    if match["number"]:
        mark = f"{int(match['number']) + 1}{match['dot']}"
    return f"{match['indent']}{mark} "
