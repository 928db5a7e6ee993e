"""What the page "Agreement" reads of the journal."""

from dataclasses import dataclass

from revmentor_desktop.journal.agreement_changes import PartChange, changed_parts
from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.operations.agree import AgreementPage, read_agreement
from revmentor_desktop.operations.guard import list_releases
from revmentor_desktop.operations.open_journal import OpenJournal
from revmentor_desktop.operations.settings import owner
from revmentor_desktop.operations.unfinished_agreement import (
    TypedAgreement,
    read_unfinished_agreement,
)


@dataclass(frozen=True, slots=True)
class AgreementAnswer:
    """What the page shows; `released` counts what left past a boundary."""

    page: AgreementPage
    owner: str
    unfinished: TypedAgreement | None
    released: int

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


def read_answer(journal: OpenJournal, mentorship_id: ItemId) -> AgreementAnswer:
    """Everything the page shows of one mentorship. Raises NotFound."""
    return AgreementAnswer(
        read_agreement(journal, mentorship_id),
        owner(journal),
        read_unfinished_agreement(journal, mentorship_id),
        len(list_releases(journal, mentorship_id)),
    )
