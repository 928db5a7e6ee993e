"""What the palette lists: hits in their groups, places, offers, and how many were found."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QLabel

from revmentor_desktop.desktop.desk import Desk
from revmentor_desktop.desktop.parts.announce import announce
from revmentor_desktop.desktop.places import PageName, Place
from revmentor_desktop.desktop.search.list_view import PaletteList
from revmentor_desktop.desktop.search.offers import Offer
from revmentor_desktop.desktop.search.rows import (
    DoRow,
    FoundRow,
    Heading,
    PlaceRow,
    Row,
    SayRow,
    do_rows,
    found_row,
    rows_of,
)
from revmentor_desktop.desktop.spoken import short_day
from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.operations.look_up import (
    PAGE,
    Answer,
    PrivateSnippet,
    name_items,
    show_private_hit,
)
from revmentor_desktop.support.language import translate

PAGES = {
    PageName.TODAY: "sun-horizon",
    PageName.NOTES: "note",
    PageName.SESSIONS: "notebook",
    PageName.PREPARE: "list-bullets",
    PageName.IN_THE_ROOM: "users",
    PageName.WRITE_UP: "pencil-simple",
    PageName.TOPICS: "tray",
    PageName.FEEDBACK: "chat-circle-text",
    PageName.GOALS: "target",
    PageName.INSIGHTS: "calendar-check",
    PageName.CHECK_IN: "calendar-check",
    PageName.AGREEMENT: "handshake",
    PageName.EXPORT: "export",
    PageName.MENTORSHIP: "users",
    PageName.OVER_TIME: "path",
    PageName.SETTINGS: "gear-six",
}


class Results(QObject):
    """Fills the list and says what it holds."""

    def __init__(self, desk: Desk, view: PaletteList, count: QLabel) -> None:
        super().__init__(view)
        self._desk = desk
        self._view = view
        self._count = count
        self._offers: tuple[Offer, ...] = ()
        self._items: list[FoundRow] = []
        self._answer: Answer | None = None
        self._asked = ""
        self.look_everywhere: Offer | None = None

    @property
    def wanted_offset(self) -> int | None:
        """Where more hits begin, None when all are listed."""
        if self._answer is None or len(self._items) >= self._answer.total:
            return None
        return len(self._items) if len(self._items) >= PAGE else None

    def offer(self, offers: Sequence[Offer]) -> None:
        """What can be done, for the next list."""
        self._offers = tuple(offers)

    def clear(self) -> None:
        """List nothing: found words do not stay in memory longer than they are looked at."""
        self._items, self._answer, self._asked = [], None, ""
        self._view.rows.show([])
        self._count.clear()

    def show_places(self, places: Sequence[Place]) -> None:
        """List where one was and what can be done; nothing is searched for."""
        self._items, self._answer = [], None
        self._count.clear()
        self._show([*do_rows(self._offers)])
        ids = [item for place in places for item in (place.item_id, place.mentorship_id) if item]

        def name(names: dict[ItemId, str]) -> None:
            if self._answer is None and self._view.isVisible():
                rows = [self._place_row(place, names) for place in places]
                known: list[Row] = [row for row in rows if row is not None]
                heading: list[Row] = [Heading(self.tr("Where you were"))] if known else []
                self._show([*heading, *known, *do_rows(self._offers)])

        if places:
            self._desk.ask(name_items, name)(ids)

    def shows_without_private(self, asked: str) -> bool:
        """Whether it lists the answer to this already, but for private notes."""
        return self._answer is not None and self._asked == asked

    def show(self, asked: str, answer: Answer, words: str, *, narrowed: bool) -> None:
        """List an answer, or what follows of it."""
        today = self._desk.clock.today()
        rows = [found_row(item, words, today) for item in answer.items]
        if answer.offset and self._answer is not None:
            self._extend(rows)
            return
        self._asked, self._answer, self._items = asked, answer, rows
        if rows:
            elsewhere = answer.total - answer.best - sum(row.private for row in rows)
            total = self.tr("1,000+") if answer.more else str(elsewhere)
            self._show(rows_of(rows, answer.best, total, self._offers))
        else:
            self._show(self._nothing(words, narrowed))
        self._say_count(answer)

    def show_private(self, asked: str) -> None:
        """Show the words of the chosen private note, else of the first one that is hidden."""
        number = self._hidden_number()
        if number is None:
            return
        row = self._view.rows.rows[number]
        if isinstance(row, FoundRow):
            self._desk.ask(show_private_hit, self._reveal(row.item_id))(row.item_id, asked)

    def _reveal(self, item_id: ItemId) -> Callable[[PrivateSnippet], None]:
        def reveal(words: PrivateSnippet) -> None:
            for number, row in enumerate(self._view.rows.rows):
                if isinstance(row, FoundRow) and row.item_id == item_id and not row.shown:
                    line = words.snippet
                    if words.sealed_until is not None:
                        day = short_day(words.sealed_until, self._desk.clock.today())
                        line = self.tr("Sealed until {day}.").format(day=day)
                    self._view.rows.change(number, replace(row, line=line, shown=True))

        return reveal

    def _hidden_number(self) -> int | None:
        rows = self._view.rows.rows
        order: list[int] = [self._view.chosen_number, *range(len(rows))]
        for number in order:
            row = rows[number] if number >= 0 else None
            if isinstance(row, FoundRow) and row.private and not row.shown:
                return number
        return None

    def _show(self, rows: Sequence[Row]) -> None:
        self._view.rows.show(rows)
        self._view.choose_first()

    def _extend(self, rows: list[FoundRow]) -> None:
        """Put further hits where they belong: open ones before the private, all before "Do"."""
        shown = self._view.rows.rows
        self._items += rows
        end = next((at for at, row in enumerate(shown) if isinstance(row, DoRow)), len(shown) + 1)
        end = min(end - 1, len(shown))
        private = [row for row in rows if row.private]
        has_heading = any(isinstance(row, FoundRow) and row.private for row in shown)
        heading: list[Row] = []
        if private and not has_heading:
            heading = [Heading(self.tr("In private notes"))]
        self._view.rows.insert(end, [*(r for r in rows if not r.private), *heading, *private])

    def _nothing(self, words: str, narrowed: bool) -> list[Row]:
        rows: list[Row] = [SayRow(self.tr("Nothing with “{words}”.").format(words=words))]
        if not words:
            rows = [SayRow(self.tr("Nothing like that."))]
        if narrowed and words and self.look_everywhere is not None:
            rows.append(DoRow(self.look_everywhere))
        return [*rows, *do_rows(self._offers)]

    def _say_count(self, answer: Answer) -> None:
        if answer.more:
            words = self.tr("1,000+ found, all on this computer")
        else:
            words = translate("Search", "%n found, all on this computer", n=answer.total)
        if not answer.private_ready:
            words = self.tr("{found}; private notes in a moment").format(found=words)
        self._count.setText(words)
        announce(self._count, words)

    def _place_row(self, place: Place, names: dict[ItemId, str]) -> PlaceRow | None:
        person = names.get(place.mentorship_id, "") if place.mentorship_id else ""
        item = names.get(place.item_id, "") if place.item_id else ""
        if place.item_id and not item:
            return None
        words = self._place_words(place.page, person, item)
        return PlaceRow(words, PAGES[place.page], place) if words else None

    def _place_words(self, page: PageName, person: str, item: str) -> str:
        """What a place is called: by the item shown on it where there is one."""
        if page is PageName.PREPARE:
            return self.tr("Prepare: {session}").format(session=item) if item else ""
        if page in (PageName.SESSIONS, PageName.TOPICS, PageName.EXPORT):
            item = ""  # what is chosen in a list is not what the list is called by
        return item or {
            PageName.TODAY: self.tr("Today"),
            PageName.SETTINGS: self.tr("Settings"),
            PageName.NOTES: self.tr("Notes"),
            PageName.SESSIONS: self.tr("Sessions with {name}").format(name=person),
            PageName.TOPICS: self.tr("Topics with {name}").format(name=person),
            PageName.FEEDBACK: self.tr("Feedback with {name}").format(name=person),
            PageName.GOALS: self.tr("Goals with {name}").format(name=person),
            PageName.INSIGHTS: self.tr("Check-ins and insights with {name}").format(name=person),
            PageName.CHECK_IN: self.tr("Check-ins with {name}").format(name=person),
            PageName.AGREEMENT: self.tr("Agreement with {name}").format(name=person),
            PageName.EXPORT: self.tr("Export for {name}").format(name=person),
            PageName.MENTORSHIP: person,
            PageName.OVER_TIME: self.tr("Over time with {name}").format(name=person),
        }.get(page, "")
