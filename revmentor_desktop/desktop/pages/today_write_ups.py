"""What waits to be written up, each with Later and Write it up."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from revmentor_desktop.desktop.pages.today_words import write_up_title
from revmentor_desktop.desktop.parts.banner import Banner
from revmentor_desktop.desktop.parts.buttons import Button
from revmentor_desktop.desktop.parts.paragraph import Paragraph
from revmentor_desktop.desktop.theme.current import scaled
from revmentor_desktop.operations.today import ToWriteUp
from revmentor_desktop.support.language import translate

MOST = 3
"""More than these wait in their lists: Today is not a list of debts."""

_NARROW = 420


class WriteUpBanner(Banner):
    """One session; `asked` writes it up, `later` puts it off."""

    later = Signal()

    def __init__(self, waiting: ToWriteUp, today: date, parent: QWidget) -> None:
        super().__init__(parent)
        title = write_up_title(waiting, today)
        self.put_off = Button(self.tr("Later"), "quiet", "", self)
        self.put_off.setAccessibleName(self.tr("Later: {what}").format(what=title))
        self.put_off.clicked.connect(self.later)
        self.row.setContentsMargins(20, 14, 16, 14)
        self.row.setSpacing(17)
        buttons = QHBoxLayout()
        buttons.setSpacing(0)
        buttons.addWidget(self.put_off)
        buttons.addWidget(self.button)
        self.row.addLayout(buttons)
        hint = self.tr("Three minutes is enough.")
        self.tell(title, hint, "warn", self.tr("Write it up"), "pencil-simple-line")
        self.button.setAccessibleName(title)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < scaled(_NARROW)
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self.row.setDirection(down if narrow else across)


class WriteUps(QWidget):
    """The newest few. `asked` and `later` carry a session that waits."""

    asked = Signal(object)
    later = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[object, ...] = ()
        self.banners: list[WriteUpBanner] = []
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(12)
        self._more = Paragraph("", "label", "2", self)
        self._rows.addWidget(self._more)

    def show_waiting(self, waiting: tuple[ToWriteUp, ...], today: date) -> None:
        """Show what was not put off today."""
        asked = tuple(one for one in waiting if not one.put_off)
        self.setVisible(bool(asked))
        if (asked, today) == self._shown:
            return
        self._shown = (asked, today)
        for banner in self.banners:
            banner.hide()
            banner.deleteLater()
        self.banners = [self._banner(one, today) for one in asked[:MOST]]
        for number, banner in enumerate(self.banners):
            self._rows.insertWidget(number, banner)
        left = len(asked) - len(self.banners)
        self._more.setVisible(left > 0)
        self._more.say(translate("Today", "%n more in the lists of sessions.", n=left))

    def _banner(self, waiting: ToWriteUp, today: date) -> WriteUpBanner:
        banner = WriteUpBanner(waiting, today, self)
        banner.asked.connect(lambda: self.asked.emit(waiting))
        banner.later.connect(lambda: self.later.emit(waiting))
        return banner
