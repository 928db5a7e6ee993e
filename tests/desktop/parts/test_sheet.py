"""No word on the sheet of parts is cut, in any scheme, text size or direction."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from revmentor_desktop.desktop.parts.paragraph import Paragraph
from revmentor_desktop.desktop.theme.theme import Theme
from revmentor_desktop.support.preferences import ThemeChoice
from tests.journeys.parts_sheet import parts_sheet


@pytest.fixture
def right_to_left(qapp: QApplication) -> Iterator[None]:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def cut(sheet: QWidget) -> list[str]:
    """The words that have less room than they need, or hang over what holds them."""
    found = []
    for widget in sheet.findChildren(QWidget):
        text = widget.text() if isinstance(widget, QLabel | QAbstractButton) else ""
        if not text or not widget.isVisible():
            continue
        wide, high = widget.sizeHint().width(), widget.sizeHint().height()
        if isinstance(widget, Paragraph):
            wide, high = 0, widget.heightForWidth(widget.width())
        if widget.sizePolicy().horizontalPolicy().name == "Ignored":
            wide = 0
        if widget.width() < wide or widget.height() < high or outside(widget):
            found.append(text)
    return found


def outside(widget: QWidget) -> bool:
    """Whether it lies partly outside its parent."""
    parent = widget.parentWidget()
    return parent is not None and not QRect(parent.rect()).contains(widget.geometry())


@pytest.mark.parametrize("choice", [ThemeChoice.LIGHT, ThemeChoice.DARK, ThemeChoice.HIGH_CONTRAST])
@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_no_word_is_cut(qtbot: QtBot, theme: Theme, choice: ThemeChoice, scale: float) -> None:
    theme.choose(choice)
    theme.scale_text(scale)
    sheet = parts_sheet()
    qtbot.addWidget(sheet)
    sheet.resize(1280, 800) if scale == 1.0 else sheet.resize(2200, 1700)
    sheet.show()
    QApplication.processEvents()
    assert cut(sheet) == []
    assert not sheet.grab().isNull()


def test_no_word_is_cut_right_to_left(qtbot: QtBot, right_to_left: None) -> None:
    sheet = parts_sheet()
    qtbot.addWidget(sheet)
    sheet.resize(1280, 800)
    sheet.show()
    QApplication.processEvents()
    assert cut(sheet) == []
    assert not sheet.grab().isNull()
