"""One open action: ticked it stays struck through for a while, with Undo."""

from datetime import date

from PySide6.QtCore import QEvent, QLineF, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from revmentor_desktop.desktop.pages.today_words import due_words
from revmentor_desktop.desktop.parts.avatar import Avatar
from revmentor_desktop.desktop.parts.buttons import IconButton, LinkButton
from revmentor_desktop.desktop.parts.checks import RoundCheck
from revmentor_desktop.desktop.parts.painting import painting
from revmentor_desktop.desktop.parts.paragraph import Paragraph
from revmentor_desktop.desktop.theme.current import colour, scaled
from revmentor_desktop.desktop.theme.dress import dress
from revmentor_desktop.operations.today import OpenAction

STAYS = 5_000
"""Milliseconds a ticked action can be seen and undone."""


class StruckText(Paragraph):
    """A paragraph that can be struck through."""

    struck = False

    def strike(self, struck: bool) -> None:
        """Draw a line through every line of it, or not."""
        self.struck = struck
        self.setProperty("tone", "3" if struck else "1")
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self.struck:
            return
        layout = self._laid_out(self.contentsRect().width())
        with painting(self) as painter:
            painter.setPen(QPen(colour("text3"), 1))
            for number in range(layout.lineCount()):
                line = layout.lineAt(number)
                box = line.naturalTextRect()
                middle = box.center().y() + 1
                painter.drawLine(QLineF(QPointF(box.left(), middle), QPointF(box.right(), middle)))


class ActionRow(QWidget):
    """`ticked` says done or open again, `left` that its time on the page is over.

    `more_asked` wants its menu, `threw` is the Delete key.
    """

    ticked = Signal(bool)
    left = Signal()
    more_asked = Signal(object)
    threw = Signal()

    def __init__(self, row: OpenAction, today: date, parent: QWidget) -> None:
        super().__init__(parent)
        self.row = row
        self.check = RoundCheck("", self)
        self.text = StruckText("", "body", "1", self)
        self.more = IconButton("dots-three", "", self)
        self.undo = LinkButton(self.tr("Undo"), self)
        self.due = dress(QLabel(self), role="label", tone="2")
        self.avatar = Avatar(20, self)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(STAYS)
        self._timer.timeout.connect(self._leave)
        self._lay_out()
        self.check.clicked.connect(self._clicked)
        self.undo.clicked.connect(lambda: self._turn(False))
        self.more.clicked.connect(
            lambda: self.more_asked.emit(self.more.mapToGlobal(self.more.rect().bottomLeft()))
        )
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(
            lambda spot: self.more_asked.emit(self.mapToGlobal(spot))
        )
        self.check.installEventFilter(self)
        self.more.installEventFilter(self)
        self.show_row(row, today)
        self._show_hover(False)

    @property
    def done(self) -> bool:
        """Whether it was ticked just now."""
        return self.check.isChecked()

    def show_row(self, row: OpenAction, today: date) -> None:
        """Show an action as the journal knows it now."""
        self.row = row
        text = row.action.text
        self.text.say(text)
        self.check.call(self.tr("Done: {what}").format(what=text))
        self.more.call(self.tr("More for: {what}").format(what=text))
        self.undo.setAccessibleName(self.tr("Undo: {what}").format(what=text))
        self.due.setText(due_words(row, today))
        dress(self.due, tone="warn" if row.late else "2")
        person = row.mentorship
        self.avatar.show_person(person.counterpart, person.colour)
        self.avatar.setToolTip(person.counterpart)
        self._show_done(self.done)

    def untick(self) -> None:
        """It is open again."""
        self._timer.stop()
        self.check.setChecked(False)
        self._show_done(False)

    def enterEvent(self, event: QEvent) -> None:
        self._show_hover(True)

    def leaveEvent(self, event: QEvent) -> None:
        self._show_hover(False)

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and watched is self.check:
            if event.key() == Qt.Key.Key_Delete:  # type: ignore[attr-defined]  # a key event
                self.threw.emit()
                return True
        elif event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            QTimer.singleShot(0, self, self._follow_focus)
        return False

    def _clicked(self) -> None:
        self._turn(self.check.isChecked())

    def _turn(self, done: bool) -> None:
        if done:
            self._timer.start()
        else:
            self.untick()
            self.check.setFocus(Qt.FocusReason.OtherFocusReason)
        self._show_done(done)
        self.ticked.emit(done)

    def _show_done(self, done: bool) -> None:
        self.text.strike(done)
        self.undo.setVisible(done)
        self.due.setVisible(not done and bool(self.due.text()))
        self._follow_focus()

    def _leave(self) -> None:
        """Its time is over, unless somebody is at its Undo."""
        if self.undo.hasFocus() or self.underMouse():
            self._timer.start()
        else:
            self.left.emit()

    def _follow_focus(self) -> None:
        self._show_hover(self.underMouse())

    def _show_hover(self, hovered: bool) -> None:
        """The button for more appears under the pointer and with the keyboard."""
        focused = self.check.hasFocus() or self.more.hasFocus()
        self.more.setVisible((hovered or focused) and not self.done)

    def _lay_out(self) -> None:
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 6, 0, 6)
        layout.setSpacing(10)
        top = Qt.AlignmentFlag.AlignVCenter
        layout.addWidget(self.check, 0, top)
        layout.addWidget(self.text, 1, top)
        layout.addWidget(self.more, 0, top)
        layout.addWidget(self.due, 0, top)
        layout.addWidget(self.undo, 0, top)
        layout.addSpacing(2)
        layout.addWidget(self.avatar, 0, top)
        self.setMinimumHeight(scaled(40))
