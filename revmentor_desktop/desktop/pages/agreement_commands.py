"""What is done to an agreement: new versions, days of agreeing, topics, printing."""

from dataclasses import replace
from datetime import date

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from revmentor_desktop.desktop.desk import Desk
from revmentor_desktop.desktop.dialogs.agreed_day import AgreedDay
from revmentor_desktop.desktop.dialogs.agreement_why import AgreementWhy
from revmentor_desktop.desktop.dialogs.culture_card import CultureCardForm
from revmentor_desktop.desktop.gate.printing import printer_there
from revmentor_desktop.desktop.pages.agreement_printing import (
    AgreementSheet,
    ask_and_print_agreement,
)
from revmentor_desktop.desktop.spoken import day_and_year
from revmentor_desktop.journal.agreement import Agreement, AgreementDraft, AgreementParts
from revmentor_desktop.journal.culture import CultureCard
from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.journal.mentorship import Mentorship
from revmentor_desktop.journal.sharing import Side
from revmentor_desktop.journal.topic import Topic, TopicDraft, TopicSource
from revmentor_desktop.journal.typed_dates import Here
from revmentor_desktop.operations.agree import (
    AgreementPage,
    asks_to_topics,
    confirm_agreement,
    correct_version,
    look_at_together,
    take_back_look,
    write_version,
)
from revmentor_desktop.operations.culture import keep_card, read_card
from revmentor_desktop.operations.holiday import Country, countries
from revmentor_desktop.operations.open_journal import OpenJournal
from revmentor_desktop.operations.throw_away import throw_away
from revmentor_desktop.operations.topics import keep_topic


class AgreementCommands(QObject):
    """Asks what is to be known and lets the desk do it. `saved` comes after a version was kept."""

    saved = Signal()

    def __init__(self, desk: Desk, page: QWidget) -> None:
        super().__init__(page)
        self._desk = desk
        self._page = page

    def ask_why(self, page: AgreementPage, parts: AgreementParts) -> None:
        """Ask why it changed, then make the version."""
        newest = page.newest
        waiting = newest.version if newest and not newest.agreed else None
        number = newest.version + 1 if newest else 1
        dialog = AgreementWhy(number, page.them, waiting, self._page)
        dialog.finished.connect(dialog.deleteLater)
        dialog.chosen.connect(lambda reason, mine: self._write(page, parts, reason, mine=mine))
        if newest is not None:
            dialog.corrected.connect(lambda: self._correct(newest, parts))
        dialog.open()

    def ask_day(self, page: AgreementPage, version: Agreement, side: Side) -> None:
        """Ask when a side agreed; the day can be taken back."""
        known = version.confirmed_mine if side is Side.ME else version.confirmed_theirs
        name = page.me if side is Side.ME else page.them
        clock = self._desk.clock
        dialog = AgreedDay(name, known, Here(clock.local(), clock.zone), self._page)
        dialog.finished.connect(dialog.deleteLater)
        dialog.chosen.connect(lambda day: self._confirm(version, side, name, (day, known)))
        dialog.open()

    def look_at(self, version: Agreement) -> None:
        """Keep that both looked at it today."""
        undo = self._desk.change(take_back_look)

        def kept(now: Agreement) -> None:
            words = self.tr("Kept. The next look is on {day}.").format(
                day=day_and_year(now.look_again_on)
            )
            self._desk.tell(words, lambda: undo(version.id, version.looked_at))

        self._desk.change(look_at_together, kept)(version.id)

    def ask_them(self, page: AgreementPage) -> None:
        """Put the empty side on the list of topics."""
        text = self.tr("{name}’s side of the agreement: hopes, asks, offers").format(name=page.them)
        draft = TopicDraft(page.mentorship.id, text, source=TopicSource.ASK)
        self._desk.change(keep_topic, lambda topic: self._tell_topics((topic,)))(draft)

    def take_asks(self, page: AgreementPage) -> None:
        """Put the asks nobody's offer meets on the list of topics."""
        self._desk.change(asks_to_topics, self._tell_topics)(page.mentorship.id)

    def ask_card(self, mentorship: Mentorship) -> None:
        """Show the culture card, to read and to change."""

        def show(found: tuple[CultureCard, tuple[Country, ...]]) -> None:
            card, known = found
            clock = self._desk.clock
            here = Here(clock.local(), clock.zone)
            dialog = CultureCardForm(card, mentorship.first_name, known, here, self._page)
            dialog.finished.connect(dialog.deleteLater)
            dialog.chosen.connect(
                lambda now: self._keep_card(dialog, now, card, mentorship.first_name)
            )
            dialog.open()

        self._desk.ask(_read_card, show)(mentorship.id)

    def print_version(self, page: AgreementPage, version: Agreement) -> None:
        """Print a version on one page, or say that there is no printer."""
        if printer_there():
            ask_and_print_agreement(self._page, self.sheet(page, version))
        else:
            self._desk.tell(self.tr("There is no printer set up on this computer."))

    def sheet(self, page: AgreementPage, version: Agreement) -> AgreementSheet:
        """What is printed of a version."""
        days = ((page.me, version.confirmed_mine), (page.them, version.confirmed_theirs))
        return AgreementSheet(
            self.tr("Agreement, version {number}").format(number=version.version),
            self.tr("Between {me} and {them}").format(me=page.me, them=page.mentorship.counterpart),
            page.lines(version),
            tuple(self._agreed(name, day) for name, day in days),
        )

    def _agreed(self, name: str, day: date | None) -> str:
        if day is None:
            return self.tr("{name} has not agreed yet").format(name=name)
        return self.tr("{name} agreed on {day}").format(name=name, day=day_and_year(day))

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

        self._desk.change(write_version, kept)(draft)

    def _correct(self, version: Agreement, parts: AgreementParts) -> None:
        undo = self._desk.change(correct_version)

        def kept(now: Agreement) -> None:
            self.saved.emit()
            words = self.tr("Version {number} is put right.").format(number=now.version)
            self._desk.tell(words, lambda: undo(version.id, version.parts))

        self._desk.change(correct_version, kept)(version.id, parts)

    def _confirm(
        self, version: Agreement, side: Side, name: str, days: tuple[date | None, date | None]
    ) -> None:
        day, before = days
        undo = self._desk.change(confirm_agreement)
        words = self.tr("Taken back. It waits for {name}.").format(name=name)
        if day is not None:
            words = self._agreed(name, day)

        def kept(_now: Agreement) -> None:
            self._desk.tell(words, lambda: undo(version.id, side, before))

        self._desk.change(confirm_agreement, kept)(version.id, side, day)

    def _keep_card(
        self, dialog: CultureCardForm, now: CultureCard, before: CultureCard, name: str
    ) -> None:
        undo = self._desk.change(keep_card)
        words = self.tr("{name}’s card is kept, only for you.").format(name=name)

        def kept(saved: CultureCard) -> None:
            dialog.accept()
            self._desk.tell(words, lambda: undo(replace(before, id=saved.id)))

        self._desk.change(keep_card, kept, dialog.tell)(now)

    def _tell_topics(self, topics: tuple[Topic, ...]) -> None:
        if not topics:
            self._desk.tell(self.tr("It is among the topics already."))
            return
        undo = self._desk.change(throw_away)

        def take_back() -> None:
            for topic in topics:
                undo(topic.id)

        words = self.tr("Added to the topics: {topic}").format(topic=topics[0].text)
        if len(topics) > 1:
            words = self.tr("Added to the topics.")
        self._desk.tell(words, take_back)


def _read_card(
    journal: OpenJournal, mentorship_id: ItemId
) -> tuple[CultureCard, tuple[Country, ...]]:
    return read_card(journal, mentorship_id), countries()
