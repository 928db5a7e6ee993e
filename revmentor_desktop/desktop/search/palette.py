"""The palette: finds everything a person wrote, goes anywhere, does what there is to do (12)."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QMouseEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget

from revmentor_desktop.desktop.desk import Desk
from revmentor_desktop.desktop.forms.search import Ui_Search
from revmentor_desktop.desktop.parts.announce import announce
from revmentor_desktop.desktop.parts.motion import slide_in
from revmentor_desktop.desktop.parts.scrim import Scrim
from revmentor_desktop.desktop.parts.shadow import ShadowBox
from revmentor_desktop.desktop.places import Place
from revmentor_desktop.desktop.search.filters import Filters
from revmentor_desktop.desktop.search.offers import Offer, fitting, places_to_go
from revmentor_desktop.desktop.search.recent import RecentPlaces
from revmentor_desktop.desktop.search.results import Results
from revmentor_desktop.desktop.search.rows import DoRow, FoundRow, PlaceRow, Row
from revmentor_desktop.desktop.search.searcher import LEAST, Searcher
from revmentor_desktop.desktop.theme.current import scaled
from revmentor_desktop.journal.mentorship import Mentorship
from revmentor_desktop.journal.query_text import take_filters
from revmentor_desktop.journal.typed_dates import Here
from revmentor_desktop.operations.look_up import Answer
from revmentor_desktop.operations.mentorships import list_mentorships

WIDE, TOP, HIGH, RISE_MS = 760, 74, 593, 120
NARROWEST_FOOT = 640
"""Under this the foot has no room for the keys beside the count."""

AGAIN_MS = 300
"""After which it is looked again whether private notes can be found."""


class SearchPalette(ShadowBox):
    """Lies over its parent until Escape, a press beside it, or something was chosen.

    `offers` are what its owner can do besides going to pages (locking, adding a mentorship).
    Build it with the pages: it notes the places one goes to.
    """

    def __init__(self, desk: Desk, parent: QWidget, offers: Sequence[Offer] = ()) -> None:
        super().__init__(parent)
        self._desk = desk
        self._more_offers = tuple(offers)
        self._offers: tuple[Offer, ...] = ()
        self._before: QWidget | None = None
        inside = QWidget(self)
        self._form = Ui_Search()
        self._form.setupUi(inside)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(self.EDGE + 1, self.EDGE + 1, self.EDGE + 1, self.EDGE + 1)
        layout.addWidget(inside)
        self.field = self._form.field
        self.list = self._form.list
        self.filters = Filters(self._form.narrow, self._form.chips_row, desk.clock, inside)
        self._recent = RecentPlaces(desk, self)
        self._searcher = Searcher(desk, self)
        self._results = Results(desk, self.list, self._form.count)
        self._scrim = Scrim(parent)
        self._scrim.installEventFilter(self)
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(AGAIN_MS)
        self._again.timeout.connect(lambda: self._ask(at_once=True))
        self._name_keys()
        self._connect(parent)
        self.setAccessibleName(self.tr("Search"))
        self.hide()

    def open_with(self, text: str = "") -> None:
        """Show it, with this text in the field."""
        if self.isHidden():
            self._before = QApplication.focusWidget()
        self.filters.clear()
        self._results.clear()
        self._desk.ask(list_mentorships, self._know)()
        self._scrim.cover()
        self._place()
        self.show()
        self.raise_()
        self.field.setText(text)
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()
        self._typed(text)

    def close_palette(self) -> None:
        """Hide it; the keyboard goes back to where it was."""
        self._searcher.forget()
        self._again.stop()
        self._results.clear()
        self.field.clear()
        self.hide()
        self._scrim.uncover()
        before, self._before = self._before, None
        if before is not None and before.isVisible():
            before.setFocus(Qt.FocusReason.OtherFocusReason)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        slide_in(self, RISE_MS)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys pressed on its chips come here; nothing of them reaches the pages below."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_palette()
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._scrim and event.type() == QEvent.Type.MouseButtonPress:
            self.close_palette()
            return True
        if watched is self.parent() and event.type() == QEvent.Type.Resize:
            self._place()
        if watched is self.field and isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.KeyPress:
                return self._key(event)
            if event.type() == QEvent.Type.ShortcutOverride and event.key() == Qt.Key.Key_Escape:
                event.accept()
        return super().eventFilter(watched, event)

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: N802  # Qt's name
        """The keyboard stays inside: past the last chip it comes back to the field."""
        stops = [self.field, *self.filters.buttons]
        here = QApplication.focusWidget()
        at = stops.index(here) if here in stops else (-1 if forward else len(stops))
        reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
        stops[(at + (1 if forward else -1)) % len(stops)].setFocus(reason)
        return True

    def _key(self, event: QKeyEvent) -> bool:
        """A key in the field that is not for its text; True when it was one."""
        key, alt = event.key(), event.modifiers() & Qt.KeyboardModifier.AltModifier
        if alt and key == Qt.Key.Key_S:
            self._results.show_private(self._asked())
        elif key == Qt.Key.Key_Escape:
            self.close_palette()
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.list.step(1 if key == Qt.Key.Key_Down else -1)
            self._say_chosen()
        elif key in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
            self.list.page(1 if key == Qt.Key.Key_PageDown else -1)
            self._say_chosen()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.list.chosen is not None:
                self._open(self.list.chosen)
        elif key == Qt.Key.Key_Backspace and not self.field.text():
            self.filters.drop_last()
        else:
            return False
        return True

    def _typed(self, text: str) -> None:
        rest, found = take_filters(text, Here(self._desk.clock.local(), self._desk.clock.zone))
        if found:
            self.filters.add(found)
            self.field.setText(rest)
        self._ask(at_once=False)

    def _ask(self, *, at_once: bool) -> None:
        """Search for what stands in the field and the filters, or show where one can go."""
        text = self.field.text().strip()
        self._results.offer(fitting(self._offers, text))
        if len(text) < LEAST and not self.filters.active:
            self._searcher.forget()
            self._results.show_places(self._recent.places)
            return
        if at_once:
            self._searcher.ask_now(self._asked())
        else:
            self._searcher.ask(self._asked())

    def _asked(self) -> str:
        return f"{self.filters.text} {self.field.text().strip()}".strip()

    def _answered(self, asked: str, answer: Answer) -> None:
        if self.isHidden() or asked != self._asked():
            return
        if not answer.private_ready and not answer.offset:
            self._again.start()  # they are being read in; until then the foot says so
            if self._results.shows_without_private(asked):
                return
        words = self.field.text().strip()
        self._results.show(asked, answer, words, narrowed=bool(self.filters.active))

    def _more(self) -> None:
        offset = self._results.wanted_offset
        if offset is not None:
            self._searcher.ask_now(self._asked(), offset)

    def _open(self, row: Row) -> None:
        if isinstance(row, FoundRow | PlaceRow):
            self.close_palette()
            self._desk.go(row.place)
        elif isinstance(row, DoRow):
            if not row.offer.stays:
                self.close_palette()
            row.offer.run()

    def _look_everywhere(self) -> None:
        self.filters.clear()
        self._ask(at_once=True)

    def _know(self, people: tuple[Mentorship, ...]) -> None:
        self.filters.know(people)
        self._results.look_everywhere = Offer(
            self.tr("Look everywhere"), "magnifying-glass", self._look_everywhere, stays=True
        )
        self._offers = places_to_go(people, self._desk.go, self._more_offers)
        if not self.isHidden():
            self._ask(at_once=True)

    def _left(self, _place: Place) -> None:
        if not self.isHidden():
            self.close_palette()

    def _say_chosen(self) -> None:
        index = self.list.currentIndex()
        if index.isValid():
            announce(self.field, str(index.data(Qt.ItemDataRole.AccessibleTextRole)))

    def _place(self) -> None:
        parent = self.parentWidget()
        if parent is None:
            return
        edge = self.EDGE
        wide = min(scaled(WIDE), parent.width() - 32)
        top = min(TOP, parent.height() // 10)
        high = min(scaled(HIGH), parent.height() - top - 24)
        left = (parent.width() - wide) // 2
        roomy = wide >= scaled(NARROWEST_FOOT)
        for hint in self._form.foot.findChildren(QWidget):
            hint.setVisible(roomy or hint is self._form.count)
        self.setGeometry(left - edge, top - edge, wide + 2 * edge, high + 2 * edge)

    def _name_keys(self) -> None:
        form = self._form
        for cap, keys in (
            (form.escape, "Esc"),
            (form.up, "↑"),
            (form.down, "↓"),
            (form.enter, "Enter"),
            (form.tab, "Tab"),
        ):
            cap.show_keys(keys)

    def _connect(self, parent: QWidget) -> None:
        parent.installEventFilter(self)
        self.field.installEventFilter(self)
        self.field.setInputMethodHints(
            Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText
        )
        self.field.textEdited.connect(self._typed)
        self.filters.changed.connect(lambda: self._ask(at_once=True))
        self._searcher.answered.connect(self._answered)
        self.list.opened.connect(self._open)
        self.list.show_wanted.connect(lambda: self._results.show_private(self._asked()))
        self.list.near_end.connect(self._more)
        self._desk.went.connect(self._left)
