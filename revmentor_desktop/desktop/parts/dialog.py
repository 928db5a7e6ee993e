"""A question in front of the page: a title, what happens, and verbs on the buttons."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import (
    QGuiApplication,
    QPainterPath,
    QPaintEvent,
    QRegion,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from revmentor_desktop.desktop.parts.banner import Banner
from revmentor_desktop.desktop.parts.buttons import Button
from revmentor_desktop.desktop.parts.focus_ring import FocusRing
from revmentor_desktop.desktop.parts.painting import paint_box, painting
from revmentor_desktop.desktop.parts.paragraph import Paragraph
from revmentor_desktop.desktop.parts.scrim import Scrim
from revmentor_desktop.desktop.theme.current import scaled
from revmentor_desktop.desktop.theme.dress import dress
from revmentor_desktop.support.errors import KnownFailure

Role = QDialogButtonBox.ButtonRole
WIDE = 420
_EDGE = 8
RADIUS = 16
"""The corners outside it are see-through where the system can, else they show the surface."""


class Dialog(QDialog):
    """420 wide. Esc keeps everything as it is; the keyboard begins on the harmless button.

    Put content into `body`; show it with `open()`: it never stops the window's other work.
    """

    def __init__(
        self, parent: QWidget | None, title: str, text: str = "", wide: int = WIDE
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle("RevMentor")
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)
        self.setWindowFlag(Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        self._scrim: Scrim | None = None
        self._harmless: Button | None = None
        self._failure: Banner | None = None
        self._title = dress(QLabel(title, self), role="cardTitle")
        self._title.setWordWrap(True)
        self._text = Paragraph(text, "label", "2", self)
        self._text.setVisible(bool(text))
        self.body = QVBoxLayout()
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(12)
        self._buttons = QHBoxLayout()
        self._buttons.setContentsMargins(0, 8, 0, 0)
        self._buttons.setSpacing(8)
        self._buttons.addStretch(1)
        self._lay_out()
        FocusRing(self)
        self.setFixedWidth(min(scaled(wide), 760))

    def add_button(self, text: str, kind: str, role: Role = Role.AcceptRole) -> Button:
        """A button at the foot; a rejecting one is the harmless one. What acts goes last."""
        button = Button(text, kind, parent=self)
        if role == Role.RejectRole:
            self._harmless = button
            button.clicked.connect(self.reject)
        elif role in (Role.AcceptRole, Role.DestructiveRole, Role.YesRole):
            button.clicked.connect(self.accept)
        self._buttons.addWidget(button)
        return button

    def rows_made(self) -> Mapping[str, str | int]:
        """Which rows a person added or took away, to be made again after a lock."""
        return {}

    def make_rows(self, made: Mapping[str, str | int]) -> None:
        """Have the rows that `rows_made` told of, before what was typed is put into them."""

    def show_failure(self, failure: KnownFailure) -> None:
        """Say why what was typed could not be kept; it stays here to be tried again."""
        if self._failure is None:
            self._failure = Banner(self)
            self._whole.insertWidget(self._whole.indexOf(self.body) + 1, self._failure)
        self._failure.show_failure(failure)

    def say(self, title: str, text: str) -> None:
        """Another question."""
        self._title.setText(title)
        self._text.say(text)
        self._text.setVisible(bool(text))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if QGuiApplication.platformName() == "xcb":
            # without a compositor the see-through corners would be black
            outline = QPainterPath()
            outline.addRoundedRect(QRectF(self.rect()), RADIUS, RADIUS)
            self.setMask(QRegion(outline.toFillPolygon().toPolygon()))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        parent = self.parentWidget()
        if self._scrim is None and parent is not None:
            self._scrim = Scrim(parent.window())
        if self._scrim is not None:
            self._scrim.cover()
        self._begin()
        self._centre()

    def done(self, result: int) -> None:
        if self._failure is not None:
            self._failure.done()
        if self._scrim is not None:
            self._scrim.uncover()
        super().done(result)

    def paintEvent(self, event: QPaintEvent) -> None:
        with painting(self) as painter:
            paint_box(painter, QRectF(self.rect()), RADIUS, "card", "control")

    def _begin(self) -> None:
        """The keyboard starts on a field where there is one, else on the harmless button."""
        if self._harmless is not None and self.focusWidget() in (None, self._harmless):
            self._harmless.setFocus(Qt.FocusReason.OtherFocusReason)

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest and self.isVisible():
            self._fit()
            self._stay_inside()
        return done

    def _fit(self) -> None:
        """As tall as the content asks for at this width; Qt leaves that out for a window."""
        layout = self.layout()
        if layout is not None:
            wanted = layout.totalHeightForWidth(self.width())
            self.resize(self.width(), max(wanted, layout.totalMinimumSize().height()))

    def _stay_inside(self) -> None:
        """One that grew moves up rather than below the window's edge."""
        parent = self.parentWidget()
        if parent is not None:
            frame = parent.window().frameGeometry()
            lowest = frame.bottom() - _EDGE - self.height()
            if self.y() > lowest:
                self.move(self.x(), max(frame.top() + _EDGE, lowest))

    def _centre(self) -> None:
        self._fit()
        parent = self.parentWidget()
        if parent is not None:
            middle = parent.window().frameGeometry().center()
            self.move(middle - self.rect().center())

    def _lay_out(self) -> None:
        self._whole = layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 20, 20)
        layout.setSpacing(4)
        layout.addWidget(self._title)
        layout.addWidget(self._text)
        layout.addLayout(self.body)
        layout.addSpacing(8)
        layout.addLayout(self._buttons)


def ask(
    parent: QWidget,
    title: str,
    text: str,
    verb: str,
    keep: str,
    danger: bool = True,
    then: Callable[[], object] | None = None,
) -> Dialog:
    """Ask before something is done; `then` does it. Nothing waits: the answer comes later."""
    dialog = Dialog(parent, title, text)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.add_button(keep, "secondary", Role.RejectRole)
    dialog.add_button(verb, "danger" if danger else "primary", Role.AcceptRole)
    if then is not None:
        dialog.accepted.connect(then)
    dialog.open()
    return dialog
