"""What the file will look like: pages, text, or why there is nothing (screen 09, middle)."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from revmentor_desktop.desktop.pages.export_paper import EDGE, PaperStack
from revmentor_desktop.desktop.parts.banner import Banner
from revmentor_desktop.desktop.parts.buttons import IconButton
from revmentor_desktop.desktop.parts.empty_state import EmptyState
from revmentor_desktop.desktop.theme.dress import dress
from revmentor_desktop.operations.export_summary import Drawn
from revmentor_desktop.reports.page_words import Spot
from revmentor_desktop.reports.pdf import Pages

_ZOOMS = (1.0, 1.5, 2.0, 3.0)
_LOOKED_FOR = 80
BLANK_AFTER = 400
"""Milliseconds after which old pages give way to blank ones; before, nobody would see it."""


class ExportPreview(QFrame):
    """Shows what was drawn. `missing` asks for a page, at a width in pixels of the screen."""

    missing = Signal(int, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        dress(self, box="sunken")
        self._pages: Pages | None = None
        self._zoom = 0
        self._paper = PaperStack()
        self._paper.setAccessibleName(self.tr("The pages of the summary"))
        self._scroll = QScrollArea(self)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setWidget(self._paper)
        self._scroll.viewport().setAutoFillBackground(False)
        self._paper.setAutoFillBackground(False)
        self._scroll.viewport().installEventFilter(self)
        self._text = QPlainTextEdit(self)
        self._text.setReadOnly(True)
        self._text.setFrameShape(QFrame.Shape.NoFrame)
        self._text.document().setDocumentMargin(16)
        self._text.setAccessibleName(self.tr("The text of the summary"))
        self._empty = EmptyState(parent=self)
        self.told = Banner(self)
        self._stack = QStackedWidget(self)
        for widget in (self._scroll, self._text, self._in_the_middle(self._empty)):
            self._stack.addWidget(widget)
        self._blank = QTimer(self, interval=BLANK_AFTER, singleShot=True)
        self._blank.timeout.connect(self._show_blank)
        self._lay_out()
        self._connect()

    def wait(self) -> None:
        """Something else is being drawn; what is shown stays for a moment."""
        self._blank.start()

    def show_drawn(self, drawn: Drawn) -> None:
        """Show it."""
        self._blank.stop()
        self._pages = drawn.pages
        if drawn.preview.empty:
            self._empty.say("file-text", self.tr("Nothing to export yet."), drawn.preview.empty)
            self._stack.setCurrentIndex(2)
        elif drawn.pages is None:
            self._text.setPlainText(drawn.text)
            self._stack.setCurrentIndex(1)
        else:
            self._paper.show_pages(drawn.pages.document.sizes, keep=True)
            self._stack.setCurrentIndex(0)
        self.tell_warning()
        self._say_where()

    def tell_warning(self) -> None:
        """Say again what the pages shown want said, nothing else; most want nothing."""
        warning = self._pages.warnings[0] if self._pages and self._pages.warnings else ""
        self.told.setVisible(bool(warning))
        if warning:
            self.told.tell(warning)

    def show_spot(self, spot: Spot) -> None:
        """Bring a place on a page into view, and mark it at the edge of the sheet."""
        top = self._paper.mark(spot)
        bar = self._scroll.verticalScrollBar()
        bar.setValue(round(top) - self._scroll.viewport().height() // 3)

    def show_in_text(self, line: str) -> None:
        """Bring a line of the text into view, and select it."""
        wanted = line.split("\n", 1)[0].rstrip("…")[:_LOOKED_FOR]
        found = self._text.document().find(wanted)
        if not found.isNull():
            self._text.setTextCursor(found)
            self._text.ensureCursorVisible()

    def stop(self) -> None:
        """Nothing comes any more."""
        self._blank.stop()

    @property
    def paper(self) -> PaperStack:
        """The sheets."""
        return self._paper

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._fit()
        return super().eventFilter(watched, event)

    def _show_blank(self) -> None:
        self._paper.show_pages(self._pages.document.sizes if self._pages else ((595.0, 842.0),))
        self._stack.setCurrentIndex(0)

    def _lay_out(self) -> None:
        self._where = dress(QLabel(self), role="label", tone="2")
        self._level = dress(QLabel(self), role="label", tone="2")
        self._smaller = IconButton("minus", self.tr("Smaller pages"), self)
        self._larger = IconButton("plus", self.tr("Larger pages"), self)
        head = QHBoxLayout()
        head.setContentsMargins(14, 8, 8, 4)
        head.setSpacing(6)
        head.addWidget(self._where, 1)
        for widget in (self._smaller, self._level, self._larger):
            head.addWidget(widget)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 1, 1, 1)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(self.told)
        layout.addWidget(self._stack, 1)

    def _in_the_middle(self, inner: QWidget) -> QWidget:
        outer = QWidget(self)
        layout = QVBoxLayout(outer)
        layout.setContentsMargins(20, 20, 20, 20)
        layout.setSpacing(0)
        layout.addStretch(1)
        layout.addWidget(inner)
        layout.addStretch(2)
        return outer

    def _connect(self) -> None:
        self._smaller.clicked.connect(lambda: self._zoom_by(-1))
        self._larger.clicked.connect(lambda: self._zoom_by(1))
        self._paper.missing.connect(lambda page: self.missing.emit(page, self._paper.pixels))
        self._scroll.verticalScrollBar().valueChanged.connect(lambda _value: self._say_where())
        for keys, step in (
            (QKeySequence.StandardKey.ZoomIn, 1),
            (QKeySequence.StandardKey.ZoomOut, -1),
        ):
            shortcut = QShortcut(QKeySequence(keys), self, lambda step=step: self._zoom_by(step))
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def _zoom_by(self, step: int) -> None:
        self._zoom = min(max(self._zoom + step, 0), len(_ZOOMS) - 1)
        self._fit()
        self._say_where()

    def _fit(self) -> None:
        """A sheet fills the width, or more of it."""
        room = max(120, self._scroll.viewport().width() - 2 * EDGE)
        self._paper.set_paper_width(round(room * _ZOOMS[self._zoom]))

    def _say_where(self) -> None:
        paged = self._pages is not None
        for widget in (self._smaller, self._level, self._larger):
            widget.setVisible(paged)
        self._smaller.setEnabled(self._zoom > 0)
        self._larger.setEnabled(self._zoom < len(_ZOOMS) - 1)
        if self._pages is None:
            self._where.setText("")
            return
        middle = self._scroll.verticalScrollBar().value() + self._scroll.viewport().height() // 3
        page = self._paper.page_at(middle) + 1
        self._where.setText(
            self.tr("Page {page} of {pages}").format(page=page, pages=self._pages.count)
        )
        percent = round(100 * _ZOOMS[self._zoom])
        whole = self.tr("Whole page")
        self._level.setText(self.tr("{percent} %").format(percent=percent) if self._zoom else whole)
