"""One line of a meeting: read, said in other words, marked, thrown away."""

from datetime import date, datetime
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QMenu, QWidget

from revmentor_desktop.desktop.pages.room_entry import LONGEST
from revmentor_desktop.desktop.pages.room_words import line_icon, line_kind, mark_name
from revmentor_desktop.desktop.parts.click_row import ClickRow
from revmentor_desktop.desktop.parts.fields import PRIVATE_TEXT
from revmentor_desktop.desktop.parts.icon_label import IconLabel
from revmentor_desktop.desktop.parts.paragraph import Paragraph
from revmentor_desktop.desktop.spoken import spoken_time
from revmentor_desktop.desktop.theme.dress import dress
from revmentor_desktop.desktop.theme.fonts import align_figures, line_height
from revmentor_desktop.journal.room import MarkKind, RoomLine
from revmentor_desktop.journal.sharing import Kind

_EDIT_KEYS = (Qt.Key.Key_F2, Qt.Key.Key_Return, Qt.Key.Key_Enter)
_STAYS = (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason)


class _Again(QLineEdit):
    """Esc gives the words back; Enter or another place for the keyboard keeps them.

    Neither key goes on to the row around it.
    """

    entered = Signal()
    given_back = Signal()
    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.given_back.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in _STAYS:
            self.left.emit()


class LineRow(ClickRow):
    """When, what, and what it became. F2, Enter or a double click says it in other words.

    `reworded` carries what was typed, `edited` comes with each key of it and at its end; `marked`
    carries a mark or None, `thrown` is Delete or the menu, `asked_when` is whose and by when.
    """

    reworded = Signal(str)
    edited = Signal()
    marked = Signal(object)
    thrown = Signal()
    asked_when = Signal()

    def __init__(
        self, line: RoomLine, at: datetime, first_name: str, today: date, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.line = line
        self.again: _Again | None = None
        self._typed = line.text
        kind = line_kind(line, first_name, today)
        moment = dress(QLabel(spoken_time(at.time()), self), role="label", tone="2")
        align_figures(moment)
        name, hue = line_icon(line)
        self.words = Paragraph(line.text, "body", "1", self)
        end = dress(QLabel(kind, self), role="label", tone="2")
        end.setTextFormat(Qt.TextFormat.PlainText)
        for label in (moment, end):
            label.setMinimumHeight(line_height("body"))
        top = Qt.AlignmentFlag.AlignTop
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(8, 4, 8, 4)
        self._row.setSpacing(9)
        self._row.addWidget(moment, 0, top)
        self._row.addWidget(IconLabel(name, hue, 16, self, line="body"), 0, top)
        self._row.addWidget(self.words, 1)
        self._row.addWidget(end, 0, top)
        self.setAccessibleName(f"{moment.text()}, {line.text}, {kind}".removesuffix(", "))
        self.setAccessibleDescription(
            self.tr("F2: other words. Delete: throw away. Menu key: more")
        )

    def take_typed(self, typed: str) -> None:
        """How this line is typed, sign and all."""
        self._typed = typed

    @property
    def half(self) -> str:
        """What is typed in its place so far."""
        return self.again.text() if self.again is not None else ""

    def edit(self, typed: str | None = None) -> None:
        """Type in the place of the words, from `typed` on or from what the line says."""
        if self.again is not None:
            return
        again = self.again = dress(_Again(self), kind="bare")
        again.setInputMethodHints(PRIVATE_TEXT)
        again.setAccessibleName(self.tr("Other words for: {line}").format(line=self.line.text))
        again.setAccessibleDescription(self.tr("Enter keeps them, Esc leaves the line as it was"))
        again.setMaxLength(LONGEST)
        again.setText(self._typed if typed is None else typed)
        self._row.replaceWidget(self.words, again)
        self.words.hide()
        again.show()
        again.setFocus(Qt.FocusReason.OtherFocusReason)
        again.textEdited.connect(self.edited)
        again.entered.connect(lambda: self.keep(stay=True))
        again.left.connect(self.keep)
        again.given_back.connect(lambda: self._close(stay=True))
        self.edited.emit()

    def keep(self, *, stay: bool = False) -> None:
        """Hand over the other words, where there are other ones; none throw the line away."""
        if self.again is None:
            return
        typed = " ".join(self.again.text().splitlines()).strip()
        self._close(stay=stay)
        if not typed:
            self.thrown.emit()
        elif typed != self._typed:
            self.reworded.emit(typed)

    def _close(self, *, stay: bool) -> None:
        again, self.again = self.again, None
        if again is None:
            return
        self._row.replaceWidget(again, self.words)
        self.words.show()
        if stay:
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        again.hide()
        again.deleteLater()
        self.edited.emit()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.edit()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu().popup(event.globalPos())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _EDIT_KEYS:
            self.edit()
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.thrown.emit()
        elif event.key() == Qt.Key.Key_Menu:
            self.menu().popup(self.mapToGlobal(self.rect().center()))
        else:
            event.ignore()  # a single key of the room, also Space

    def menu(self) -> QMenu:
        """What can be done with it."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Say it in other words"), self.edit)
        if self.line.kind is Kind.ACTION:
            menu.addAction(self.tr("Whose it is, and by when"), self.asked_when.emit)
        marks = menu.addMenu(self.tr("Mark"))
        for mark in MarkKind:
            action = marks.addAction(mark_name(mark), partial(self.marked.emit, mark))
            action.setCheckable(True)
            action.setChecked(mark is self.line.mark)
        if self.line.mark is not None:
            marks.addAction(self.tr("No mark"), partial(self.marked.emit, None))
        menu.addAction(self.tr("Throw away"), self.thrown.emit)
        return menu
