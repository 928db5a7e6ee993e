"""A line reads in its own direction, and stands at the edge the widget's direction asks for."""

import pytest
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from revmentor_desktop.desktop.parts.checks import CheckBox
from revmentor_desktop.desktop.parts.dashed import DashedButton
from revmentor_desktop.desktop.parts.fact import Fact
from revmentor_desktop.desktop.parts.paragraph import Paragraph

LEFT, RIGHT = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft
WORDS = "MMMM........"
"""Turned round, the points would stand before the letters."""
MARK = 26
"""At least as wide as the icon or the box before the words."""


def picture(widget: QWidget, direction: Qt.LayoutDirection) -> QImage:
    widget.setLayoutDirection(direction)
    widget.resize(QSize(400, 40))
    return widget.grab().toImage()


def ink(image: QImage, inside: QRect) -> QRect:
    """The smallest part of the picture, inside a part of it, that is not one colour."""
    ground = image.pixel(inside.topLeft())
    spots = [
        (x, y)
        for x in range(inside.left(), inside.right() + 1)
        for y in range(inside.top(), inside.bottom() + 1)
        if image.pixel(x, y) != ground
    ]
    across, down = [x for x, _ in spots], [y for _, y in spots]
    return QRect(min(across), min(down), max(across) - min(across), max(down) - min(down))


@pytest.mark.parametrize("kind", [Fact, CheckBox])
def test_words_are_not_turned_round_right_to_left(
    qtbot: QtBot, kind: type[Fact] | type[CheckBox]
) -> None:
    widget = Fact("clock", WORDS) if kind is Fact else CheckBox(WORDS)
    qtbot.addWidget(widget)
    image = picture(widget, RIGHT)
    words = ink(image, QRect(4, 2, 400 - MARK - 4, 36))
    assert words.right() > 400 - 2 * MARK, "the words stand beside their icon"
    last = QRect(words.right() - 8, words.top(), 8, words.height())
    assert ink(image, last).height() < words.height() / 2


def test_a_line_of_another_script_keeps_its_place(qtbot: QtBot) -> None:
    button = DashedButton("שלום עולם")
    qtbot.addWidget(button)
    image = picture(button, LEFT)
    assert ink(image, QRect(10, 4, 380, 32)).left() < 100


def test_a_paragraph_stands_at_the_leading_edge_right_to_left(qtbot: QtBot) -> None:
    paragraph = Paragraph("Short words")
    qtbot.addWidget(paragraph)
    paragraph.setLayoutDirection(RIGHT)
    paragraph.resize(QSize(400, 24))
    paragraph.show()  # polished: now the labels of the whole window are put at that edge
    leading = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute
    for alignment in (paragraph.alignment(), leading):
        paragraph.setAlignment(alignment)
        assert ink(picture(paragraph, RIGHT), QRect(0, 0, 400, 20)).left() > 200
