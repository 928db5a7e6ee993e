"""Three panes side by side, or one at a time where there is no room for them."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget

from revmentor_desktop.desktop.forms.export import Ui_Export
from revmentor_desktop.desktop.pages.export_choices import ExportChoices
from revmentor_desktop.desktop.pages.export_preview import ExportPreview
from revmentor_desktop.desktop.theme.current import text_scale

_NARROW = 900
_SIDE = 320
_ANY = 16_777_215
_BIG_TEXT = 1.5


class ExportPanes(QObject):
    """Arranges what is chosen, the pages, and the lists with the button, by the room there is."""

    def __init__(
        self, page: QWidget, form: Ui_Export, choices: ExportChoices, preview: ExportPreview
    ) -> None:
        super().__init__(page)
        self._page = page
        self._form = form
        self._choices = choices
        self._preview = preview
        self._one: bool | None = None
        form.columns.addWidget(choices)
        form.columns.addWidget(preview, 1)
        form.panes.set_labels([self.tr("Choose"), self.tr("Pages"), self.tr("What leaves")])
        form.panes.chosen.connect(lambda _index: self._show())
        page.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.StyleChange):
            self._arrange()
        return super().eventFilter(watched, event)

    def show_pages(self) -> None:
        """Turn to the pages, where one pane is shown at a time."""
        self._form.panes.choose(1)
        self._show()

    def _arrange(self) -> None:
        one = text_scale() >= _BIG_TEXT or self._page.width() < _NARROW
        if one == self._one:
            return
        self._one = one
        form = self._form
        (form.columns if one else form.halves).addWidget(form.side)
        form.side.setMaximumWidth(_ANY if one else _SIDE)
        form.content_rows.setContentsMargins(32, 29, 32 if one else 12, 32)
        form.panes.setVisible(one)
        form.columns.setContentsMargins(0, 12 if one else 0, 0, 0)
        form.side_edge.setVisible(not one)
        self._show()

    def _show(self) -> None:
        index = self._form.panes.index
        self._choices.use_all_width(bool(self._one))
        for number, pane in enumerate((self._choices, self._preview, self._form.side)):
            pane.setVisible(not self._one or number == index)
