"""The sessions of one mentorship as rows of a list, month by month."""

from collections.abc import Sequence

from revmentor_desktop.desktop.models.months import MonthsModel
from revmentor_desktop.desktop.models.session_words import month_counts, whole_row
from revmentor_desktop.journal.session import SessionRow


class SessionsModel(MonthsModel[SessionRow]):
    """A month says how many of its sessions were held, planned, moved and missed."""

    def counts_of(self, items: Sequence[SessionRow]) -> str:
        return month_counts(items)

    def said(self, item: SessionRow) -> str:
        return whole_row(item, self.now)
