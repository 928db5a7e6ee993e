"""F1: a page in plain words about where one is; Ctrl+?: every key."""

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextBlockFormat, QTextCursor
from PySide6.QtWidgets import QGridLayout, QLabel, QScrollArea, QTextBrowser, QWidget

from revmentor_desktop.desktop.commands import Command, Group
from revmentor_desktop.desktop.parts.dialog import Dialog, Role
from revmentor_desktop.desktop.parts.key_cap import KeyCap
from revmentor_desktop.desktop.places import PageName
from revmentor_desktop.desktop.theme.current import scaled
from revmentor_desktop.desktop.theme.dress import dress
from revmentor_desktop.support.resources import resource

_WIDE = 620
_TALL = 420


class Help(Dialog):
    """Shows resources/help/PAGE.md; its first line is the title."""

    def __init__(self, page: PageName, parent: QWidget) -> None:
        title, _, text = _text_of(page).partition("\n")
        super().__init__(parent, title.lstrip("# "), wide=_WIDE)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.text = dress(QTextBrowser(self), kind="editor")
        self.text.setMarkdown(text.strip())
        _give_room(self.text)
        self.text.setAccessibleName(title.lstrip("# "))
        self.text.setMinimumHeight(_room(parent))
        self.body.addWidget(self.text)
        self.add_button(self.tr("Close"), "secondary", Role.RejectRole)


class KeysList(Dialog):
    """Every command that has keys, in the order of the menus."""

    def __init__(
        self, commands: tuple[Command, ...], titles: Mapping[Group, str], parent: QWidget
    ) -> None:
        super().__init__(parent, self.tr("Keyboard shortcuts"), wide=_WIDE)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        inside = QWidget()
        grid = QGridLayout(inside)
        grid.setContentsMargins(0, 0, 12, 0)
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(0, 1)
        for group, title in titles.items():
            self._add_group(grid, title, [c for c in commands if c.group is group and c.keys])
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setWidget(inside)
        scroll.setAccessibleName(self.tr("Keyboard shortcuts"))
        scroll.setMinimumHeight(_room(parent))
        inside.setAutoFillBackground(False)
        scroll.viewport().setAutoFillBackground(False)
        self.body.addWidget(scroll)
        self.add_button(self.tr("Close"), "secondary", Role.RejectRole)

    def _add_group(self, grid: QGridLayout, title: str, commands: list[Command]) -> None:
        row = grid.rowCount()
        head = dress(QLabel(title, self), role="captionStrong", tone="3")
        head.setContentsMargins(0, 10 if row > 1 else 0, 0, 0)
        grid.addWidget(head, row, 0)
        for number, command in enumerate(commands, row + 1):
            grid.addWidget(dress(QLabel(command.words, self), role="body"), number, 0)
            cap = KeyCap(command.keys.split()[0], self)
            grid.addWidget(cap, number, 1, Qt.AlignmentFlag.AlignTrailing)


def _text_of(page: PageName) -> str:
    return resource("help", f"{page}.md").read_text(encoding="utf-8")


def _give_room(text: QTextBrowser) -> None:
    """Lines and paragraphs as far apart as on the pages."""
    document = text.document()
    document.setDocumentMargin(0)
    cursor = QTextCursor(document)
    block = document.begin()
    while block.isValid():
        shape = block.blockFormat()
        shape.setTopMargin(0 if block == document.begin() else scaled(8))
        shape.setLineHeight(135, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        cursor.setPosition(block.position())
        cursor.setBlockFormat(shape)
        block = block.next()


def _room(parent: QWidget) -> int:
    """As tall as the window allows."""
    return min(scaled(_TALL), max(160, parent.window().height() - 220))
