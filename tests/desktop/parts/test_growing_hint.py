"""The hint of a field is seen whole, also where the text is large and the field narrow."""

from pytestqt.qtbot import QtBot

from revmentor_desktop.desktop.editor.growing_text import GrowingText
from revmentor_desktop.desktop.theme.theme import Theme


def test_a_hint_that_wraps_has_room_until_something_is_typed(qtbot: QtBot, theme: Theme) -> None:
    theme.scale_text(2.0)
    field = GrowingText()
    qtbot.addWidget(field)
    field.setPlaceholderText("What comes next? Ask for no help, by 31 July")
    field.resize(260, 40)
    field.show()
    line = field.fontMetrics().lineSpacing()
    assert field.sizeHint().height() >= 2 * line
    field.setPlainText("Ask")
    assert field.sizeHint().height() < 2 * line + 8
    theme.scale_text(1.0)
