"""How a mentorship ends: its closing review, what happens then, and taking it up again."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from revmentor_desktop.desktop.desk import Desk
from revmentor_desktop.desktop.dialogs.throw_away import throw_away_with_undo
from revmentor_desktop.desktop.parts.dialog import ask
from revmentor_desktop.journal.mentorship import Mentorship
from revmentor_desktop.journal.phase import ClosingReview
from revmentor_desktop.journal.sharing import Share
from revmentor_desktop.operations.over_time import OverTime
from revmentor_desktop.operations.phases import end_mentorship, start_review, take_up_again
from revmentor_desktop.operations.share import set_share
from revmentor_desktop.support.language import translate


class Ending(QObject):
    """Carries it out over a desk; `page` is where its question is asked."""

    def __init__(self, desk: Desk, page: QWidget) -> None:
        super().__init__(page)
        self._desk = desk
        self._page = page

    def begin(self, whose: Mentorship, then: Callable[[], None]) -> None:
        """Begin the closing review from what is in the journal."""
        self._desk.change(start_review, lambda _review: then())(whose.id)

    def share(self, review: ClosingReview, share: Share) -> None:
        """Change who may see it."""
        self._desk.change(set_share)(review.id, share)

    def throw_away(self, review: ClosingReview) -> None:
        """Into the trash; the mentorship goes on."""
        told = self.tr("The closing review is in the trash.")
        throw_away_with_undo(self._desk, review.id, told)

    def ask(self, found: OverTime, text: Callable[[], str]) -> None:
        """Say exactly what happens, then end it; `text` is the closing document."""
        whose = found.mentorship
        ask(
            self._page,
            self.tr("End the mentorship with {name}?").format(name=whose.counterpart),
            what_happens(found),
            self.tr("End it"),
            self.tr("Go on with it"),
            danger=False,
            then=lambda: self._end(whose, text()),
        )

    def take_up(self, whose: Mentorship) -> None:
        """It can be changed again, and is back in the sidebar and on Today."""
        told = self.tr("The mentorship with {name} goes on.").format(name=whose.counterpart)
        self._desk.change(take_up_again, lambda _now: self._desk.tell(told))(whose.id)

    def _end(self, whose: Mentorship, text: str) -> None:
        undo = self._desk.change(take_up_again)

        def ended(_review: ClosingReview) -> None:
            told = self.tr("The mentorship with {name} ended.").format(name=whose.counterpart)
            self._desk.tell(told, lambda: undo(whose.id))

        self._desk.change(end_mentorship, ended)(whose.id, text)


def what_happens(found: OverTime) -> str:
    """Everything that ends with a mentorship, in sentences."""
    sentences = [
        translate("Ending", "From then on all of it can be read, searched and handed over, and"
                  " nothing in it can be changed."),
        translate("Ending", "It leaves Today, and stands under “Put away” in the sidebar."),
        translate("Ending", "The closing review becomes its closing document."),
    ]  # fmt: skip
    still = found.still_open
    if still.promises:
        sentences.append(translate("Ending", "%n promise(s) stay open.", n=still.promises))
    if still.planned:
        sentences.append(
            translate("Ending", "%n planned meeting(s) will not come up any more.", n=still.planned)
        )
    review = found.review
    if review is not None and review.share is Share.PRIVATE:
        sentences.append(
            translate("Ending", "Only you can see the closing document: its mark says so. Change it"
                      " first if it shall be handed over.")
        )  # fmt: skip
    sentences.append(translate("Ending", "You can take it up again whenever you like."))
    return "\n".join(f"• {sentence}" for sentence in sentences)
