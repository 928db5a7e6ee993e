"""A mentorship that was put away is read only."""

from revmentor_desktop.storage.ledger import Ledger
from revmentor_desktop.support.errors import PutAway
from revmentor_desktop.support.language import translate


def check_not_away(ledger: Ledger, mentorship_id: str | None) -> None:
    """Raise PutAway for a mentorship that was put away."""
    row = ledger.row(
        "SELECT title FROM mentorship JOIN item ON item.id = mentorship.id"
        " WHERE mentorship.id = ? AND archived_on IS NOT NULL",
        (mentorship_id,),
    )
    if row:
        raise PutAway(
            translate("Storage", "The mentorship with {name} is put away.", name=row["title"]),
            translate("Storage", "It can be read, and nothing in it was changed."),
            translate("Storage", "Bring it back first, then change it."),
        )
