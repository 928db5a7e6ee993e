"""The promises still open, mine and theirs."""

from datetime import date

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from revmentor_desktop.desktop.pages.today_action_row import ActionRow
from revmentor_desktop.desktop.parts.buttons import LinkButton
from revmentor_desktop.desktop.parts.card import Card
from revmentor_desktop.desktop.parts.divider import Divider
from revmentor_desktop.desktop.parts.paragraph import Paragraph
from revmentor_desktop.desktop.parts.segmented import Segmented
from revmentor_desktop.desktop.theme.dress import dress
from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.journal.sharing import Side
from revmentor_desktop.operations.today import OpenAction
from revmentor_desktop.support.language import translate

FIRST = 8
_INDENT = 34


class ActionsCard(Card):
    """Rows to tick; a ticked one stays for some seconds although the journal has it as done.

    `ticked` carries an action and whether it is done, `more_asked` one and where its menu belongs,
    `threw` one to throw away.
    """

    ticked = Signal(object, bool)
    more_asked = Signal(object, object)
    threw = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sides: tuple[tuple[OpenAction, ...], tuple[OpenAction, ...]] = ((), ())
        self._today = date.min
        self._all = False
        self._order: tuple[ItemId, ...] = ()
        self.rows: dict[ItemId, ActionRow] = {}
        self.side = Segmented((self.tr("Mine"), self.tr("Theirs")), self)
        self.side.setAccessibleName(self.tr("Whose actions"))
        self.side.chosen.connect(lambda _index: self._build())
        self._nothing = Paragraph("", "label", "2", self)
        self.more = LinkButton("", self)
        self.more.clicked.connect(self._show_all)
        self._lay_out()

    def show_actions(
        self, mine: tuple[OpenAction, ...], theirs: tuple[OpenAction, ...], today: date
    ) -> None:
        """Show what is open now, and what was ticked just before."""
        self._sides, self._today = (mine, theirs), today
        self.side.set_label(0, self.tr("Mine {count}").format(count=len(mine)))
        self.side.set_label(1, self.tr("Theirs {count}").format(count=len(theirs)))
        self.setVisible(bool(mine or theirs or self._ticked()))
        self._build()

    def untick(self, item_id: ItemId) -> None:
        """Undone from elsewhere: the row is open again."""
        if item_id in self.rows:
            self.rows[item_id].untick()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrow keys walk the circles."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
            if step is not None:
                self._walk(watched, step)
                return True
        return False

    def _walk(self, watched: QObject, step: int) -> None:
        checks = [self.rows[key].check for key in self._order if self.rows[key].isVisible()]
        at = next((i for i, check in enumerate(checks) if check is watched), None)
        if at is not None and 0 <= at + step < len(checks):
            checks[at + step].setFocus(Qt.FocusReason.OtherFocusReason)

    def _ticked(self) -> list[OpenAction]:
        """What was ticked just now and is still shown."""
        return [row.row for row in self.rows.values() if row.done]

    def _wanted(self) -> list[OpenAction]:
        """The open ones of the side shown, with those just ticked in their places."""
        found = list(self._sides[self.side.index])
        known = {one.action.id for one in found}
        whose = Side.ME if self.side.index == 0 else Side.THEM
        found += [
            one
            for one in self._ticked()
            if one.action.id not in known and one.action.owner is whose
        ]
        found.sort(key=lambda one: (one.action.due or date.max, one.action.made_on, one.action.id))
        return found

    def _build(self) -> None:
        wanted = self._wanted()
        keys = tuple(one.action.id for one in wanted)
        for one in wanted:
            self._show(one)
        for key in [key for key in self.rows if key not in keys]:
            self._remove(key)
        if keys != self._order:
            self._order = keys
            self._arrange()
        hidden = 0 if self._all else max(0, len(keys) - FIRST)
        self.more.setVisible(hidden > 0)
        self.more.setText(translate("Today", "Show %n more", n=hidden))
        self._say_nothing(not keys)

    def _show(self, one: OpenAction) -> None:
        key = one.action.id
        if key in self.rows:
            self.rows[key].show_row(one, self._today)
            return
        row = self.rows[key] = ActionRow(one, self._today, self)
        row.ticked.connect(lambda done: self.ticked.emit(row.row.action, done))
        row.left.connect(lambda: self._left(key))
        row.more_asked.connect(lambda spot: self.more_asked.emit(row.row, spot))
        row.threw.connect(lambda: self.threw.emit(row.row.action))
        row.check.installEventFilter(self)

    def _left(self, key: ItemId) -> None:
        """A ticked row's time is over; the keyboard goes to the next one."""
        row = self.rows.get(key)
        if row is None:
            return
        had_focus = row.check.hasFocus()
        at = self._order.index(key) if key in self._order else 0
        row.check.setChecked(False)
        self._build()
        self.setVisible(bool(self._sides[0] or self._sides[1] or self._ticked()))
        if had_focus and self._order:
            following = self._order[min(at, len(self._order) - 1)]
            self.rows[following].check.setFocus(Qt.FocusReason.OtherFocusReason)

    def _remove(self, key: ItemId) -> None:
        row = self.rows.pop(key)
        row.hide()
        row.deleteLater()

    def _arrange(self) -> None:
        """Put the rows into their order, a line between each two."""
        while (taken := self._list.takeAt(0)) is not None:
            widget = taken.widget()
            if isinstance(widget, Divider | _Inset):
                widget.hide()
                widget.deleteLater()
        for number, key in enumerate(self._order):
            shown = self._all or number < FIRST
            if number:
                line = _Inset(self)
                line.setVisible(shown)
                self._list.addWidget(line)
            self._list.addWidget(self.rows[key])
            self.rows[key].setVisible(shown)
            self._set_tab_order(number)

    def _set_tab_order(self, number: int) -> None:
        if number:
            before, row = self.rows[self._order[number - 1]], self.rows[self._order[number]]
            QWidget.setTabOrder(before.undo, row.check)

    def _show_all(self) -> None:
        self._all = True
        self._order = ()
        self._build()

    def _say_nothing(self, nothing: bool) -> None:
        self._nothing.setVisible(nothing)
        mine = self.side.index == 0
        self._nothing.say(
            self.tr("You promised nothing that is still open.")
            if mine
            else self.tr("They promised nothing that is still open.")
        )

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(2, 0, 0, 0)
        head.setSpacing(12)
        title = dress(QLabel(self.tr("Open actions"), self), role="rowStrong")
        head.addWidget(title)
        head.addStretch(1)
        head.addWidget(self.side)
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        self.body.setContentsMargins(18, 13, 20, 9)
        self.body.setSpacing(0)
        self.body.addLayout(head)
        self.body.addSpacing(8)
        self.body.addLayout(self._list)
        self.body.addWidget(self._nothing)
        self.body.addWidget(self.more)


class _Inset(QWidget):
    """The line between two rows, which begins where their text does."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addSpacing(_INDENT)
        layout.addWidget(Divider(self))
