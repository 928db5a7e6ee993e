"""What changed between two versions of an agreement, part by part and word by word (P3)."""

from dataclasses import dataclass

from revmentor_desktop.journal.agreement import AgreementParts
from revmentor_desktop.journal.agreement_words import Part, agreement_lines
from revmentor_desktop.journal.word_difference import Piece, difference


@dataclass(frozen=True, slots=True)
class PartChange:
    """One part that changed; `pieces` lead from `before` to `after`."""

    part: Part
    label: str
    before: str
    after: str
    pieces: tuple[Piece, ...]


def changed_parts(
    before: AgreementParts, after: AgreementParts, me: str = "", them: str = ""
) -> tuple[PartChange, ...]:
    """The parts that differ, in the order they are read. `me` and `them` are first names.

    A boundary whose words alone changed is told by its words too.
    """
    old, new = agreement_lines(before, me, them), agreement_lines(after, me, them)
    found: list[PartChange] = []
    for was, is_now in zip(old, new, strict=True):
        said, says = was.text, is_now.text
        if was.part is Part.BOUNDARIES and said == says:
            said, says = _with_words(before), _with_words(after)
        if said != says:
            found.append(PartChange(was.part, was.label, said, says, difference(said, says)))
    return tuple(found)


def _with_words(parts: AgreementParts) -> str:
    return "\n".join(
        f"{boundary.name} ({', '.join(boundary.words)})" if boundary.words else boundary.name
        for boundary in parts.boundaries
    )
