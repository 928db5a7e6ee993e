"""The first day: three ways to begin (screen 18)."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from revmentor_desktop.desktop.forms.first_day import Ui_FirstDay
from revmentor_desktop.desktop.theme.current import scaled
from revmentor_desktop.operations.first_day import FirstDay

_NARROW = 700


class FirstDayView(QWidget):
    """`started`, `sampled` and `noted` are the three ways."""

    started = Signal()
    sampled = Signal()
    noted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = Ui_FirstDay()
        self.form.setupUi(self)
        self.form.start_button.clicked.connect(self.started)
        self.form.sample_button.clicked.connect(self.sampled)
        self.form.note_button.clicked.connect(self.noted)

    def show_day(self, day: FirstDay) -> None:
        """Greet the owner by first name, and say how safe the journal is."""
        name = next(iter(day.owner.split()), "")
        greeting = self.tr("Welcome, {name}").format(name=name) if name else self.tr("Welcome")
        self.form.greeting.say(greeting)
        self.form.safe_words.say(
            self.tr("Recovery words on paper, first copy made and read. You are safe to write.")
            if day.copy_made
            else self.tr("Encrypted on this computer. Your recovery words on paper open it, too.")
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < scaled(_NARROW)
        way = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        self.form.ways.setDirection(way)
        self.form.steps.setDirection(way)
