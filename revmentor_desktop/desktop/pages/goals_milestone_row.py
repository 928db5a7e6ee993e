"""One milestone of a goal: its circle, its words, its day, and a handle to move it by."""

from datetime import date

from PySide6.QtCore import QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QKeySequence, QMouseEvent, QPaintEvent, QShortcut
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from revmentor_desktop.desktop.parts.buttons import IconButton
from revmentor_desktop.desktop.parts.checks import RoundCheck
from revmentor_desktop.desktop.parts.chips import StateChip
from revmentor_desktop.desktop.parts.painting import painting
from revmentor_desktop.desktop.parts.paragraph import Paragraph
from revmentor_desktop.desktop.parts.share_chip import ShareChip
from revmentor_desktop.desktop.spoken import day_and_month, short_day
from revmentor_desktop.desktop.theme.current import colour, scaled
from revmentor_desktop.desktop.theme.dress import dress
from revmentor_desktop.journal.goal import Milestone
from revmentor_desktop.journal.sharing import Share

_SPINE = 2


class MilestoneRow(QWidget):
    """Alt+Up and Alt+Down move it, so does dragging; the pen changes it.

    `ticked` carries whether it is reached, `moved` by how many places, `dragged` where the pointer
    is in the row, `dropped` that it was let go there, `shared` the level chosen.
    """

    ticked = Signal(bool)
    moved = Signal(int)
    dragged = Signal(QPoint)
    dropped = Signal(QPoint)
    shared = Signal(Share)
    edit_asked = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.step: Milestone | None = None
        self._spine = (False, False)
        self._pressed: QPoint | None = None
        self._dragging = False
        self._tone = "accent"
        self.check = RoundCheck("", self)
        self.words = Paragraph("", "body", "1", self)
        self.next = StateChip(self.tr("Next"), "soft", "", self)
        self.day = dress(QLabel(self), role="label", tone="2")
        self.chip = ShareChip(parent=self)
        self.pen = IconButton("pencil-simple", "", self, "text3", 14)
        self._lay_out()
        self.check.clicked.connect(self.ticked)
        self.chip.chosen.connect(self.shared)
        self.pen.clicked.connect(self.edit_asked)
        for keys, by in (("Alt+Up", -1), ("Alt+Down", 1)):
            # a button takes the arrows for itself, so they are asked for before it sees them
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(lambda by=by: self.moved.emit(by))

    def show_step(self, step: Milestone, today: date, *, following: bool, mine: bool) -> None:
        """Show a milestone; `following` is the first one that is not reached."""
        self.step = step
        self._tone = "accent" if mine else "other"
        self.words.say(step.title)
        role, tone = ("row", "1") if following else ("body", "2" if step.reached_on else "1")
        dress(self.words, role=role, tone=tone)
        self.next.setVisible(following)
        self.next.say(self.tr("Next"), "soft" if mine else "other")
        day = step.reached_on or step.due
        self.day.setText(_short(day, today) if day else "")
        self.check.show_tone(self._tone)
        self.check.setProperty("next", following)
        self.check.setChecked(step.reached_on is not None)
        self.check.call(self.tr("Reached: {milestone}").format(milestone=step.title))
        self.pen.call(self.tr("Change: {milestone}").format(milestone=step.title))
        self.chip.show_share(step.share)
        self.chip.say_of(step.title)
        self.update()

    def show_spine(self, above: bool, below: bool) -> None:
        """Whether the line between the circles goes on above and below; it stands for the order."""
        self._spine = above, below
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.check.isEnabled():
            self._pressed = event.position().toPoint()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None:
            return
        at = event.position().toPoint()
        far = (at - self._pressed).manhattanLength() >= QApplication.startDragDistance()
        if self._dragging or far:
            self._dragging = True
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
            self.dragged.emit(at)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._dragging:
            self.dropped.emit(event.position().toPoint())
        self._pressed, self._dragging = None, False
        self.unsetCursor()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The line between the circles, filled as far as the goal has come."""
        middle = self.check.geometry().center().x() + 0.5
        top = self.check.geometry().top() + 2.0
        bottom = self.check.geometry().bottom() - 1.0
        reached = self.step is not None and self.step.reached_on is not None
        with painting(self) as painter:
            hue = colour(self._tone)
            if self._spine[0]:
                place = QRectF(middle - _SPINE / 2, 0, _SPINE, top)
                painter.fillRect(place, hue if reached else colour("rail"))
            if self._spine[1]:
                place = QRectF(middle - _SPINE / 2, bottom, _SPINE, self.height() - bottom)
                painter.fillRect(place, hue if reached else colour("rail"))

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setContentsMargins(0, 2, 0, 0)
        words.addWidget(self.words)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 5, 0, 5)
        layout.setSpacing(10)
        top = Qt.AlignmentFlag.AlignTop
        layout.addWidget(self.check, 0, top)
        layout.addSpacing(4)
        layout.addLayout(words, 1)
        for part, down in ((self.next, 1), (self.day, 3)):
            column = QVBoxLayout()
            column.setContentsMargins(0, down, 0, 0)
            column.addWidget(part, 0, top)
            layout.addLayout(column)
        layout.addWidget(self.chip, 0, top)
        layout.addWidget(self.pen, 0, top)
        self.day.setMinimumWidth(scaled(48))
        self.day.setAlignment(Qt.AlignmentFlag.AlignTrailing)


def _short(day: date, today: date) -> str:
    """30 January; with the year when it is another one."""
    return day_and_month(day) if day.year == today.year else short_day(day, today)
