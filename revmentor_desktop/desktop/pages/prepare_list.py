"""The agenda as a list of lines one can drag, or move with Alt and the arrow keys."""

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QVBoxLayout, QWidget

from revmentor_desktop.desktop.pages.prepare_row import AgendaLineRow
from revmentor_desktop.desktop.parts.card import Card
from revmentor_desktop.desktop.parts.divider import Divider
from revmentor_desktop.desktop.parts.focus import holds_focus
from revmentor_desktop.desktop.parts.shadow import ShadowBox
from revmentor_desktop.desktop.theme.dress import dress
from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.operations.agenda_page import AgendaPage

_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class AgendaList(Card):
    """Rows stay the same widgets while their lines change, so that the keyboard stays with them.

    `arranged` carries all ids in the new order, `minutes_asked` a row and minutes, `shared` a row
    and a level, `more_asked`, `reword_asked` and `off_asked` a row.
    """

    arranged = Signal(list)
    minutes_asked = Signal(object, int)
    shared = Signal(object, object)
    more_asked = Signal(object)
    reword_asked = Signal(object)
    off_asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: dict[ItemId, AgendaLineRow] = {}
        self._order: list[ItemId] = []
        self._rules: list[Divider] = []
        self._lifted: ShadowBox | None = None
        self._grabbed = QPoint()
        self._mark = dress(QFrame(self), line="landing")
        self._mark.hide()
        self.body.setContentsMargins(5, 5, 5, 5)
        self.body.setSpacing(0)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(0)
        self.body.addLayout(self._lines)

    @property
    def rows(self) -> list[AgendaLineRow]:
        """The rows from the top."""
        return [self._rows[one] for one in self._order]

    @property
    def order(self) -> list[ItemId]:
        """The ids of the lines from the top."""
        return list(self._order)

    def row(self, line_id: ItemId) -> AgendaLineRow | None:
        """The row of a line, None when it is not on the agenda."""
        return self._rows.get(line_id)

    def show_page(self, page: AgendaPage, owner: str) -> None:
        """Show this agenda."""
        order = [row.line.id for row in page.rows]
        self.setVisible(bool(order))
        for gone in [one for one in self._rows if one not in order]:
            self._drop(gone)
        for row in page.rows:
            if row.line.id not in self._rows:
                self._rows[row.line.id] = self._make()
            self._rows[row.line.id].show_row(row, owner, page.mentorship)
        if order != self._order:
            self._place(order)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys for a whole row, wherever in it the keyboard is."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            row = self._row_of(watched)
            if row is not None and self._take_key(row, watched, event):
                return True
        return super().eventFilter(watched, event)

    def _row_of(self, watched: QObject) -> AgendaLineRow | None:
        widget = watched if isinstance(watched, QWidget) else None
        while widget is not None and not isinstance(widget, AgendaLineRow):
            widget = widget.parentWidget()
        return widget

    def _take_key(self, row: AgendaLineRow, watched: QObject, event: QKeyEvent) -> bool:
        key, step = event.key(), _STEPS.get(Qt.Key(event.key()), 0)
        alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if step and alt:
            self._move(row, step)
        elif step and watched in (row.grip, row.more):
            self._walk(row, step, watched is row.more)
        elif key == Qt.Key.Key_Delete:
            self.off_asked.emit(row)
        elif key == Qt.Key.Key_F2:
            self.reword_asked.emit(row)
        elif watched is row.grip and key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            row.minutes.stepBy(1)
        elif watched is row.grip and key == Qt.Key.Key_Minus:
            row.minutes.stepBy(-1)
        elif watched is row.grip and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.more_asked.emit(row)
        else:
            return False
        return True

    def _walk(self, row: AgendaLineRow, step: int, at_more: bool) -> None:
        rows = self.rows
        at = rows.index(row) + step
        if 0 <= at < len(rows):
            target = rows[at].more if at_more else rows[at].grip
            target.setFocus(Qt.FocusReason.TabFocusReason)

    def _move(self, row: AgendaLineRow, step: int) -> None:
        """One place up or down; the keyboard stays where it is in the row."""
        at = self.rows.index(row)
        if 0 <= at + step < len(self._order):
            order = self.order
            order.insert(at + step, order.pop(at))
            self.arranged.emit(order)

    def _make(self) -> AgendaLineRow:
        row = AgendaLineRow(self)
        for part in (row.grip, row.chip, row.minutes, row.more):
            part.installEventFilter(self)
        row.minutes_asked.connect(lambda minutes: self.minutes_asked.emit(row, minutes))
        row.shared.connect(lambda share: self.shared.emit(row, share))
        row.more_asked.connect(lambda: self.more_asked.emit(row))
        row.grip.lifted.connect(lambda spot: self._lift(row, spot))
        row.grip.dragged.connect(self._drag)
        row.grip.dropped.connect(lambda: self._land(row))
        row.grip.gave_up.connect(lambda: self._put_down(row))
        return row

    def _drop(self, line_id: ItemId) -> None:
        row = self._rows.pop(line_id)
        at = self._order.index(line_id)
        self._order.remove(line_id)
        if holds_focus(row) and self._order:
            near = self._rows[self._order[min(at, len(self._order) - 1)]]
            near.grip.setFocus(Qt.FocusReason.OtherFocusReason)
        self._lines.removeWidget(row)
        row.hide()
        row.deleteLater()
        self._place(self._order)

    def _place(self, order: list[ItemId]) -> None:
        """Lay the rows out in this order, with a thin line between two of them."""
        focused = QApplication.focusWidget() if holds_focus(self) else None
        self._order = list(order)
        for rule in self._rules:
            rule.hide()
            rule.deleteLater()
        self._rules = []
        for at, line_id in enumerate(self._order):
            if at:
                rule = Divider(self)
                self._rules.append(rule)
                self._lines.addWidget(rule)
            self._lines.addWidget(self._rows[line_id])
            self._rows[line_id].show()
        before: QWidget | None = None
        for row in self.rows:
            for part in (row.grip, row.chip, row.minutes, row.more):
                if before is not None:
                    QWidget.setTabOrder(before, part)
                before = part
        if focused is not None:
            focused.setFocus(Qt.FocusReason.OtherFocusReason)

    # dragging: a picture of the row follows the pointer, a line shows where it will land

    def _lift(self, row: AgendaLineRow, spot: QPoint) -> None:
        picture = ShadowBox(self, radius=8)
        edge = picture.EDGE
        words = QLabel(picture)
        words.setPixmap(row.grab())
        words.move(edge, edge)
        picture.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        picture.resize(row.width() + 2 * edge, row.height() + 2 * edge)
        self._grabbed = row.mapFromGlobal(spot)
        self._lifted = picture
        picture.show()
        picture.raise_()

    def _drag(self, spot: QPoint) -> None:
        if self._lifted is None:
            return
        edge = self._lifted.EDGE
        top = self.mapFromGlobal(spot).y() - self._grabbed.y()
        lowest = self.height() - self._lifted.height() + 2 * edge
        self._lifted.move(5 - edge, max(0, min(top, lowest)) - edge)
        at = self._landing()
        rows = self.rows
        line = rows[at].geometry().top() - 2 if at < len(rows) else rows[-1].geometry().bottom() + 1
        self._mark.setGeometry(10, line, self.width() - 20, 2)
        self._mark.show()
        self._mark.raise_()

    def _landing(self) -> int:
        """The place among the rows, as they stand, where the lifted one would be put in."""
        middle = self._lifted.geometry().center().y() if self._lifted is not None else 0
        return sum(row.geometry().center().y() < middle for row in self.rows)

    def _land(self, row: AgendaLineRow) -> None:
        if self._lifted is None:
            return
        at, was = self._landing(), self.rows.index(row)
        self._put_down(row)
        order = self.order
        order.insert(at if at <= was else at - 1, order.pop(was))
        if order != self._order:
            self.arranged.emit(order)

    def _put_down(self, _row: AgendaLineRow) -> None:
        self._mark.hide()
        if self._lifted is not None:
            self._lifted.hide()
            self._lifted.deleteLater()
            self._lifted = None
