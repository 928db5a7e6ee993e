"""What goes with an agreement: the culture card, topics, the rhythm of the sessions, the paper."""

from dataclasses import replace

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from revmentor_desktop.desktop.desk import Desk
from revmentor_desktop.desktop.dialogs.compare_versions import CompareVersions
from revmentor_desktop.desktop.dialogs.culture_card import CultureCardForm
from revmentor_desktop.desktop.dialogs.releases import Releases
from revmentor_desktop.journal.agreement import Agreement
from revmentor_desktop.journal.agreement_words import rhythm_words
from revmentor_desktop.journal.culture import CultureCard
from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.journal.mentorship import Mentorship
from revmentor_desktop.journal.note import headline
from revmentor_desktop.journal.topic import Topic, TopicDraft, TopicSource
from revmentor_desktop.journal.typed_dates import Here
from revmentor_desktop.operations.agree import AgreementPage, asks_to_topics, follow_rhythm
from revmentor_desktop.operations.culture import keep_card, read_card
from revmentor_desktop.operations.holiday import Country, countries
from revmentor_desktop.operations.mentorships import draft_of, keep_mentorship
from revmentor_desktop.operations.open_journal import OpenJournal
from revmentor_desktop.operations.releases import Released, see_releases
from revmentor_desktop.operations.throw_away import throw_away
from revmentor_desktop.operations.topics import keep_topic

CARD = "culture card"
"""By which the dialog is known again after a lock."""


class AgreementBeside(QObject):
    """Asks what is to be known and lets the desk do it.

    `card_kept` comes after a card was kept, `card_refused` carries why it was not: the dialog
    listens to them, and hears nothing once it was closed.
    """

    card_kept = Signal()
    card_refused = Signal(object)

    def __init__(self, desk: Desk, page: QWidget) -> None:
        super().__init__(page)
        self._desk = desk
        self._page = page

    def ask_card(self, mentorship: Mentorship) -> None:
        """Show the culture card, to read and to change."""

        def show(found: tuple[CultureCard, tuple[Country, ...]]) -> None:
            card, known = found
            clock = self._desk.clock
            here = Here(clock.local(), clock.zone)
            away = mentorship.archived_on is not None
            name = mentorship.first_name
            dialog = CultureCardForm(card, name, known, here, self._page, fixed=away)
            dialog.finished.connect(dialog.deleteLater)
            self.card_kept.connect(dialog.accept)
            self.card_refused.connect(dialog.tell)
            dialog.chosen.connect(lambda now: self._keep_card(now, card, name))
            self._desk.returning.open(dialog, CARD, mentorship.id)

        self._desk.ask(_read_card, show)(mentorship.id)

    def ask_them(self, page: AgreementPage) -> None:
        """Put the empty side on the list of topics."""
        text = self.tr("{name}’s side of the agreement: hopes, asks, offers").format(name=page.them)
        draft = TopicDraft(page.mentorship.id, text, source=TopicSource.ASK)
        self._desk.change(keep_topic, lambda topic: self._tell_topics((topic,)))(draft)

    def take_asks(self, page: AgreementPage) -> None:
        """Put the asks nobody's offer meets on the list of topics."""
        self._desk.change(asks_to_topics, self._tell_topics)(page.mentorship.id)

    def follow_rhythm(self, page: AgreementPage, version: Agreement) -> None:
        """Plan the sessions in the rhythm that was agreed on; Undo plans them as before."""
        before = draft_of(page.mentorship)
        undo = self._desk.change(keep_mentorship)
        words = self.tr("From now on: {rhythm}. Meetings that are planned stay where they are.")
        words = words.format(rhythm=rhythm_words(version.parts.frequency))

        def followed(_now: Mentorship) -> None:
            self._desk.tell(words, lambda: undo(before))

        self._desk.change(follow_rhythm, followed)(version.id)

    def show_releases(self, mentorship: Mentorship) -> None:
        """Show what left past a boundary, and why."""

        def show(found: tuple[Released, ...]) -> None:
            dialog = Releases(found, self._desk.clock.today(), self._page)
            dialog.finished.connect(dialog.deleteLater)
            dialog.open()

        self._desk.ask(see_releases, show)(mentorship.id)

    def compare(self, page: AgreementPage, version: Agreement) -> None:
        """Show the version beside the one before it, or beside any other."""
        at = page.versions.index(version)
        dialog = CompareVersions(page.versions, at, (page.me, page.them), self._page)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _keep_card(self, now: CultureCard, before: CultureCard, name: str) -> None:
        undo = self._desk.change(keep_card)
        words = self.tr("{name}’s card is kept, only for you.").format(name=name)

        def kept(saved: CultureCard) -> None:
            self.card_kept.emit()
            self._desk.tell(words, lambda: undo(replace(before, id=saved.id)))

        self._desk.change(keep_card, kept, self.card_refused.emit)(now)

    def _tell_topics(self, topics: tuple[Topic, ...]) -> None:
        if not topics:
            self._desk.tell(self.tr("It is among the topics already."))
            return
        undo = self._desk.change(throw_away)

        def take_back() -> None:
            for topic in topics:
                undo(topic.id)

        words = self.tr("Added to the topics: {topic}").format(
            topic=headline("", topics[0].text, 60)
        )
        if len(topics) > 1:
            words = self.tr("Added to the topics.")
        self._desk.tell(words, take_back)


def _read_card(
    journal: OpenJournal, mentorship_id: ItemId
) -> tuple[CultureCard, tuple[Country, ...]]:
    return read_card(journal, mentorship_id), countries()
