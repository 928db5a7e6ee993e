"""What the page "Agreement" reads of the journal."""

from dataclasses import dataclass

from revmentor_desktop.journal.agreement import AgreementParts
from revmentor_desktop.journal.agreement_changes import PartChange, changed_parts
from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.operations.adjustments import propose_parts
from revmentor_desktop.operations.agree import AgreementPage, read_agreement
from revmentor_desktop.operations.guard import list_releases
from revmentor_desktop.operations.open_journal import OpenJournal
from revmentor_desktop.operations.settings import owner
from revmentor_desktop.operations.unfinished_agreement import (
    TypedAgreement,
    read_unfinished_agreement,
)
from revmentor_desktop.support.errors import NotFound


@dataclass(frozen=True, slots=True)
class Proposal:
    """What the agreement says with all that both agreed to in a check-in."""

    check_in_id: ItemId
    parts: AgreementParts


@dataclass(frozen=True, slots=True)
class AgreementAnswer:
    """What the page shows; `released` counts what left past a boundary.

    `proposed` is what both agreed to in the check-in one came from.
    """

    page: AgreementPage
    owner: str
    unfinished: TypedAgreement | None
    released: int
    proposed: Proposal | None = None

    @property
    def fixed(self) -> bool:
        """Whether the mentorship was put away: then it is only read."""
        return self.page.mentorship.archived_on is not None

    @property
    def people(self) -> tuple[tuple[str, str], tuple[str, str]]:
        """Both sides, mine first: the whole name and the first."""
        return (self.owner, self.page.me), (self.page.mentorship.counterpart, self.page.them)

    def changes(self, at: int) -> tuple[PartChange, ...]:
        """What changed in the version at a place among all, none in the first."""
        if at < 1:
            return ()
        page = self.page
        before, after = page.versions[at - 1], page.versions[at]
        return changed_parts(before.parts, after.parts, page.me, page.them)


def read_answer(
    journal: OpenJournal, mentorship_id: ItemId, check_in_id: ItemId | None = None
) -> AgreementAnswer:
    """Everything the page shows of one mentorship. Raises NotFound."""
    return AgreementAnswer(
        read_agreement(journal, mentorship_id),
        owner(journal),
        read_unfinished_agreement(journal, mentorship_id),
        len(list_releases(journal, mentorship_id)),
        _proposal(journal, check_in_id) if check_in_id else None,
    )


def _proposal(journal: OpenJournal, check_in_id: ItemId) -> Proposal | None:
    try:
        parts = propose_parts(journal, check_in_id)
    except NotFound:
        return None  # thrown away since
    return Proposal(check_in_id, parts) if parts is not None else None
