"""The dated ratings of a goal, newest first."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtWidgets import QWidget

from revmentor_desktop.desktop.models.goal_words import said_of
from revmentor_desktop.desktop.pages.rated_row import RatedRow
from revmentor_desktop.desktop.spoken import short_day
from revmentor_desktop.journal.goal import Progress
from revmentor_desktop.journal.sharing import Side
from revmentor_desktop.support.language import translate


class RatingRow(RatedRow):
    """One rating of a goal."""

    def __init__(self, rating: Progress, first_name: str, today: date, parent: QWidget) -> None:
        mine = rating.by is Side.ME
        who = translate("Goals", "You") if mine else first_name
        said = translate("Goals", "{who}: {rating}", who=who, rating=said_of(rating))
        super().__init__(short_day(rating.day, today), said, rating.note, parent, mine=mine)
        self.rating = rating


def newest_first(progress: Sequence[Progress]) -> list[Progress]:
    """The ratings as they are listed."""
    return sorted(progress, key=lambda rating: rating.day, reverse=True)
