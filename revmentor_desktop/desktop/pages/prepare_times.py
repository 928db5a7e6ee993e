"""Two bars over the agenda: how much of the slot is planned, and who leads (screen 04)."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from revmentor_desktop.desktop.models.agenda_words import (
    TimeWords,
    led_words,
    line_pieces,
    my_minutes,
    planned_words,
    their_minutes,
)
from revmentor_desktop.desktop.parts.announce import announce
from revmentor_desktop.desktop.parts.bars import SegmentedBar
from revmentor_desktop.desktop.parts.card import Card
from revmentor_desktop.desktop.parts.divider import Divider
from revmentor_desktop.desktop.parts.painting import paint_box, painting
from revmentor_desktop.desktop.parts.paragraph import Paragraph
from revmentor_desktop.desktop.theme.current import scaled
from revmentor_desktop.desktop.theme.dress import dress
from revmentor_desktop.operations.agenda_page import AgendaPage

_NARROW = 520
_HIGH = 18


class TallBar(SegmentedBar):
    """A segmented bar with room around it, so that both bars stand on one line."""

    def sizeHint(self) -> QSize:
        return QSize(160, _HIGH)

    def minimumSizeHint(self) -> QSize:
        return QSize(40, _HIGH)


class LedBar(TallBar):
    """Both sides' minutes beside one another, with a mark at the half."""

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        middle = self.width() / 2
        with painting(self) as painter:
            paint_box(painter, QRectF(middle - 2.5, 0, 5, _HIGH), 2.5, "card")
            paint_box(painter, QRectF(middle - 1, 1, 2, _HIGH - 2), 1, "text1")


class TimesCard(Card):
    """Follows the agenda at once. What each bar shows stands in words around it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.planned = TallBar(self)
        self.led = LedBar(self)
        self.planned_below = Paragraph("", "caption", "2", self)
        self._planned_figure, self._planned_whole = _figure(self), _words(self)
        self._led_figure, self._led_whole = _figure(self), _words(self)
        self.mine = dress(QLabel(self), role="captionStrong", tone="accent")
        self.theirs = dress(QLabel(self), role="captionStrong", tone="other")
        self._half = dress(QLabel(self.tr("half"), self), role="caption", tone="2")
        self._none = Paragraph("", "caption", "2", self)
        self._rule = Divider(self, upright=True)
        self._over = 0
        self._lay_out()

    def show_page(self, page: AgendaPage) -> None:
        """Show what the agenda comes to."""
        self._show_planned(page)
        self._show_led(page)
        if page.over and page.over != self._over:
            announce(self, self.planned_below.text())
        self._over = page.over

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < scaled(_NARROW)
        way = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        self._halves.setDirection(way)
        self._rule.setVisible(not narrow)

    def _show_planned(self, page: AgendaPage) -> None:
        words = planned_words(page)
        self._say(self._planned_figure, self._planned_whole, words)
        self.planned_below.say(words.below)
        dress(self.planned_below, tone="warn" if words.warn else "2")
        slot = page.session.minutes
        said = self.tr("{planned} {whole} planned. {below}").format(
            planned=words.figure, whole=words.whole, below=words.below
        )
        self.planned.show_pieces(line_pieces([row.line for row in page.rows], slot), slot, said)

    def _show_led(self, page: AgendaPage) -> None:
        led, words = page.led, led_words(page.led, page.mentorship)
        self._say(self._led_figure, self._led_whole, words)
        both = led.percent is not None
        for label in (self.mine, self.theirs, self._half):
            label.setVisible(both)
        self._none.say(words.below)
        self._none.setVisible(not both)
        self.mine.setText(my_minutes(led))
        self.theirs.setText(their_minutes(led, page.mentorship))
        said = f"{words.figure} {words.whole}. {self.mine.text()}, {self.theirs.text()}"
        self.led.show_pieces(
            [(led.mine, "accent"), (led.theirs, "other")],
            led.mine + led.theirs,
            said if both else words.below,
        )

    def _say(self, figure: QLabel, whole: QLabel, words: TimeWords) -> None:
        figure.setText(words.figure)
        whole.setText(words.whole)

    def _lay_out(self) -> None:
        planned = self._half_of(
            self.tr("Planned time"), (self._planned_figure, self._planned_whole), self.planned
        )
        planned.addWidget(self.planned_below)
        led = self._half_of(self.tr("Mentee-led"), (self._led_figure, self._led_whole), self.led)
        feet = QHBoxLayout()
        feet.setContentsMargins(0, 0, 0, 0)
        feet.addWidget(self.mine)
        feet.addStretch(1)
        feet.addWidget(self._half)
        feet.addStretch(1)
        feet.addWidget(self.theirs)
        led.addLayout(feet)
        led.addWidget(self._none)
        self._halves = QHBoxLayout()
        self._halves.setSpacing(24)
        self._halves.addLayout(planned, 1)
        self._halves.addWidget(self._rule)
        self._halves.addLayout(led, 1)
        self.body.setContentsMargins(20, 15, 20, 12)
        self.body.addLayout(self._halves)

    def _half_of(self, title: str, words: tuple[QLabel, QLabel], bar: QWidget) -> QVBoxLayout:
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, 0, 0)
        head.setSpacing(6)
        head.addWidget(dress(QLabel(title, self), role="labelMedium", tone="2"))
        head.addStretch(1)
        for label in words:
            head.addWidget(label, 0, Qt.AlignmentFlag.AlignVCenter)
        half = QVBoxLayout()
        half.setContentsMargins(0, 0, 0, 0)
        half.setSpacing(3)
        half.addLayout(head)
        half.addWidget(bar)
        half.addSpacing(2)
        return half


def _figure(parent: QWidget) -> QLabel:
    return dress(QLabel(parent), role="rowStrong")


def _words(parent: QWidget) -> QLabel:
    return dress(QLabel(parent), role="label", tone="2")
