"""What is done to an agreement: new versions with a reason, and the days of agreeing."""

from datetime import date

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from revmentor_desktop.desktop.again import or_again
from revmentor_desktop.desktop.desk import Desk
from revmentor_desktop.desktop.dialogs.agreed_day import AgreedDay
from revmentor_desktop.desktop.dialogs.agreement_why import AgreementWhy
from revmentor_desktop.desktop.spoken import day_and_year
from revmentor_desktop.desktop.worker import Failed
from revmentor_desktop.journal.agreement import Agreement, AgreementDraft, AgreementParts
from revmentor_desktop.journal.boundaries import Boundary, fresh_boundaries
from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.journal.sharing import Side
from revmentor_desktop.journal.typed_dates import Here
from revmentor_desktop.operations.adjustments import adjust_agreement, take_back_version
from revmentor_desktop.operations.agree import (
    AgreementPage,
    confirm_agreement,
    correct_version,
    look_at_together,
    take_back_look,
    write_version,
)
from revmentor_desktop.operations.throw_away import throw_away
from revmentor_desktop.operations.touching import TouchCount, count_touched
from revmentor_desktop.support.language import translate

WHY = "agreement why"
DAYS = {Side.ME: "day I agreed", Side.THEM: "day they agreed"}
"""By which dialogs are known again after a lock."""

_MUCH = 0.25
"""A boundary that touches so much of what is written is worth a second look."""


class AgreementCommands(QObject):
    """Asks what is to be known and lets the desk do it.

    `saved` comes after a version was kept, `refused` carries why one was not, `counted` sentences
    on how much its boundaries touch. Dialogs listen to these: one that was closed hears nothing.
    """

    saved = Signal()
    refused = Signal(object)
    counted = Signal(object)

    def __init__(self, desk: Desk, page: QWidget) -> None:
        super().__init__(page)
        self._desk = desk
        self._page = page

    def ask_why(self, page: AgreementPage, parts: AgreementParts, check_in: str = "") -> None:
        """Ask why it changed, then make the version; a check-in is its own reason."""
        if check_in:
            self._adjust(page, ItemId(check_in), parts)
            return
        newest = page.newest
        waiting = newest.version if newest and not newest.agreed else None
        number = newest.version + 1 if newest else 1
        dialog = AgreementWhy(number, page.them, waiting, self._page)
        dialog.finished.connect(dialog.deleteLater)
        self.saved.connect(dialog.accept)
        self.refused.connect(dialog.tell)
        dialog.chosen.connect(lambda reason, mine: self._write(page, parts, reason, mine=mine))
        if newest is not None:
            dialog.corrected.connect(lambda: self._correct(newest, parts))
        self.counted.connect(dialog.say_touched)
        self._desk.returning.open(dialog, WHY, page.mentorship.id)
        fresh = fresh_boundaries(parts.boundaries, newest.parts.boundaries if newest else ())
        if fresh:
            self._count(page, fresh)

    def _adjust(self, page: AgreementPage, check_in_id: ItemId, parts: AgreementParts) -> None:
        """Make the version of what both agreed to in a check-in: that is its reason."""
        undo = self._desk.change(take_back_version)

        def kept(version: Agreement) -> None:
            self.saved.emit()
            words = self.tr("Version {number} is kept. You and {name} agreed to it.").format(
                number=version.version, name=page.them
            )
            self._desk.tell(words, lambda: undo(version.id))

        self._desk.change(adjust_agreement, kept)(check_in_id, parts)

    def ask_day(self, page: AgreementPage, version: Agreement, side: Side) -> None:
        """Ask when a side agreed; the day can be taken back."""
        known = version.confirmed_mine if side is Side.ME else version.confirmed_theirs
        name = page.me if side is Side.ME else page.them
        clock = self._desk.clock
        dialog = AgreedDay(name, known, Here(clock.local(), clock.zone), self._page)
        failed = or_again(self._desk, dialog, DAYS[side], version.id)
        dialog.chosen.connect(lambda day: self._confirm(version, side, name, (day, known), failed))
        self._desk.returning.open(dialog, DAYS[side], version.id)

    def look_at(self, version: Agreement) -> None:
        """Keep that both looked at it today."""
        undo = self._desk.change(take_back_look)

        def kept(now: Agreement) -> None:
            words = self.tr("Kept. The next look is on {day}.").format(
                day=day_and_year(now.look_again_on)
            )
            self._desk.tell(words, lambda: undo(version.id, version.looked_at))

        self._desk.change(look_at_together, kept)(version.id)

    def agreed(self, name: str, day: date | None) -> str:
        """Whether a side agreed, and when."""
        if day is None:
            return self.tr("{name} has not agreed yet").format(name=name)
        return self.tr("{name} agreed on {day}").format(name=name, day=day_and_year(day))

    def _count(self, page: AgreementPage, fresh: tuple[Boundary, ...]) -> None:
        """Say how much of what is written each new boundary touches."""

        def counted(found: tuple[TouchCount, ...]) -> None:
            self.counted.emit([_touched(one, page.them) for one in found if one.touched])

        self._desk.ask(count_touched, counted)(page.mentorship.id, fresh)

    def _write(
        self, page: AgreementPage, parts: AgreementParts, reason: str, *, mine: bool
    ) -> None:
        today = self._desk.clock.today()
        draft = AgreementDraft(
            page.mentorship.id, parts, reason, confirmed_mine=today if mine else None
        )
        undo = self._desk.change(throw_away)

        def kept(version: Agreement) -> None:
            self.saved.emit()
            words = self.tr("Version {number} is kept. It waits for {name}.").format(
                number=version.version, name=page.them
            )
            self._desk.tell(words, lambda: undo(version.id))

        self._desk.change(write_version, kept, self.refused.emit)(draft)

    def _correct(self, version: Agreement, parts: AgreementParts) -> None:
        undo = self._desk.change(correct_version)

        def kept(now: Agreement) -> None:
            self.saved.emit()
            words = self.tr("Version {number} is put right.").format(number=now.version)
            self._desk.tell(words, lambda: undo(version.id, version.parts))

        self._desk.change(correct_version, kept, self.refused.emit)(version.id, parts)

    def _confirm(
        self,
        version: Agreement,
        side: Side,
        name: str,
        days: tuple[date | None, date | None],
        failed: Failed,
    ) -> None:
        day, before = days
        undo = self._desk.change(confirm_agreement)
        words = self.tr("Taken back. It waits for {name}.").format(name=name)
        if day is not None:
            words = self.agreed(name, day)

        def kept(_now: Agreement) -> None:
            self._desk.tell(words, lambda: undo(version.id, side, before))

        self._desk.change(confirm_agreement, kept, failed)(version.id, side, day)


def _touched(one: TouchCount, name: str) -> str:
    """How much a boundary touches, before it is kept."""
    words = translate(
        "Agreement",
        "“{boundary}” touches %n of {all} things written with {name}.",
        n=one.touched,
        boundary=one.boundary.name,
        all=one.of,
        name=name,
    )
    if one.touched > one.of * _MUCH:
        words += " " + translate("Agreement", "That is much. Is one of its words too common?")
    return words
