"""Buttons, chips, segments, ratings: by pointer and by key, and what one hears of them."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from revmentor_desktop.desktop.parts.buttons import Button, IconButton, LinkButton
from revmentor_desktop.desktop.parts.card import ClickCard
from revmentor_desktop.desktop.parts.chips import ChoiceChip, FilterChip
from revmentor_desktop.desktop.parts.rating import RatingDots
from revmentor_desktop.desktop.parts.segmented import Segmented
from revmentor_desktop.desktop.parts.share_chip import ShareChip
from revmentor_desktop.desktop.theme.theme import Theme
from revmentor_desktop.journal.sharing import Share

WORDS = ("Closed", "Guarded", "Half open", "Mostly open", "Wide open")
LEFT = Qt.MouseButton.LeftButton
Show = Callable[..., None]


@pytest.fixture
def show(qtbot: QtBot) -> Show:
    """Shows widgets in a window that lives as long as the test."""
    windows = []

    def shown(*widgets: QWidget) -> None:
        window = QWidget()
        windows.append(window)
        qtbot.addWidget(window)
        column = QVBoxLayout(window)
        for widget in widgets:
            column.addWidget(widget)
        window.show()
        window.activateWindow()
        QApplication.processEvents()

    return shown


def role_of(widget: QWidget) -> QAccessible.Role:
    interface = QAccessible.queryAccessibleInterface(widget)
    assert interface is not None
    return interface.role()


def test_a_button_that_works_keeps_the_focus_and_takes_no_second_press(
    show: Show, qtbot: QtBot
) -> None:
    button = Button("Save", "primary")
    show(button)
    button.setFocus()
    pressed: list[bool] = []
    button.clicked.connect(lambda: pressed.append(True))
    button.working("Saving")
    QTest.mouseClick(button, LEFT)
    QTest.keyClick(button, Qt.Key.Key_Space)
    assert pressed == []
    assert button.hasFocus()
    button.ready()
    QTest.mouseClick(button, LEFT)
    assert pressed == [True]


def test_a_button_says_what_is_missing_before_it_can_be_pressed(show: Show, qtbot: QtBot) -> None:
    button = Button("Write the summary", "primary")
    show(button)
    button.not_yet("Decide on one line first")
    assert not button.isEnabled()
    assert button.accessibleDescription() == "Decide on one line first"
    room = button.sizeHint().width()
    button.ready()
    assert button.isEnabled()
    assert button.sizeHint().width() < room


def test_a_button_is_as_high_as_designed_and_grows_with_the_text(show: Show, theme: Theme) -> None:
    button, tall = Button("Save"), Button("Save").tall()
    show(button, tall)
    assert (button.sizeHint().height(), tall.sizeHint().height()) == (32, 40)
    theme.scale_text(2.0)
    assert button.sizeHint().height() >= 60


def test_a_link_stands_on_the_edge_of_its_column(show: Show, qtbot: QtBot) -> None:
    link = LinkButton("All goals")
    show(link)
    picture = link.grab().toImage()
    ink = next(
        x
        for x in range(picture.width())
        if any(picture.pixelColor(x, y).lightness() < 180 for y in range(picture.height()))
    )
    assert ink <= 2


def test_an_icon_alone_has_a_name_and_room_for_a_finger(show: Show, qtbot: QtBot) -> None:
    button = IconButton("x", "Close")
    show(button)
    assert button.accessibleName() == button.toolTip() == "Close"
    assert button.sizeHint().width() >= 24
    with qtbot.waitSignal(button.clicked):
        button.setFocus()
        QTest.keyClick(button, Qt.Key.Key_Space)


@pytest.mark.parametrize("kind", [ChoiceChip, FilterChip])
def test_a_chip_is_a_check_box_to_those_who_hear_it(
    show: Show, qtbot: QtBot, kind: type[ChoiceChip] | type[FilterChip]
) -> None:
    chip = kind("Appreciation")
    show(chip)
    assert role_of(chip) == QAccessible.Role.CheckBox
    with qtbot.waitSignal(chip.toggled):
        QTest.keyClick(chip, Qt.Key.Key_Space)
    QTest.mouseClick(chip, LEFT, Qt.KeyboardModifier.NoModifier, chip.rect().bottomRight() / 2)
    assert not chip.isChecked()


def test_arrows_move_and_choose_a_segment(show: Show, qtbot: QtBot) -> None:
    parts = Segmented(("Prepare", "In the room", "Write up"))
    show(parts)
    chosen: list[int] = []
    parts.chosen.connect(chosen.append)
    parts.setFocus()
    parts.choose(0)
    first = parts.findChildren(QWidget)[0]
    first.setFocus()
    QTest.keyClick(first, Qt.Key.Key_Right)
    assert parts.index == 1
    assert chosen == [1]
    parts.choose(2)
    assert (parts.index, chosen) == (2, [1])


def test_a_rating_is_given_by_key_and_taken_back_with_0(show: Show, qtbot: QtBot) -> None:
    dots = RatingDots("Openness", WORDS)
    show(dots)
    rated: list[object] = []
    dots.rated.connect(rated.append)
    first = dots.findChildren(QWidget)[0]
    first.setFocus()
    QTest.keyClick(first, Qt.Key.Key_4)
    assert (dots.value, dots.word) == (4, "Mostly open")
    assert dots.accessibleName() == "Openness, 4 of 5, mostly open"
    fourth = QApplication.focusWidget()
    assert fourth is not None
    assert fourth.accessibleName() == "Openness, 4 of 5, mostly open"
    QTest.keyClick(fourth, Qt.Key.Key_Right)
    QTest.keyClick(QApplication.focusWidget() or fourth, Qt.Key.Key_0)
    assert dots.value is None
    assert rated == [4, 5, None]
    assert dots.accessibleName() == "Openness, not rated"


def test_showing_a_rating_tells_nobody(show: Show, qtbot: QtBot) -> None:
    dots = RatingDots("Openness", WORDS)
    show(dots)
    with qtbot.assertNotEmitted(dots.rated):
        dots.show_value(3)
        dots.show_value(None)
    assert all(role_of(dot) == QAccessible.Role.RadioButton for dot in dots.findChildren(QWidget))


def test_the_share_chip_says_who_may_see_what(show: Show, qtbot: QtBot) -> None:
    chip = ShareChip(Share.PRIVATE)
    show(chip)
    chip.say_of("Ask first")
    assert chip.accessibleName() == "Who may see “Ask first”: Only me"
    chosen: list[object] = []
    chip.chosen.connect(chosen.append)
    chip.cycle()
    assert (chip.share, chosen) == (Share.MAY_SHARE, [Share.MAY_SHARE])
    chip.show_share(Share.AGREED)
    assert len(chosen) == 1


def test_the_share_chip_offers_all_three_levels(show: Show, qtbot: QtBot) -> None:
    chip = ShareChip(Share.PRIVATE)
    show(chip)
    QTest.mouseClick(chip, LEFT)
    menu = chip.findChild(QMenu)
    assert menu is not None
    assert [action.text() for action in menu.actions()] == ["Only me", "May share", "Agreed"]
    with qtbot.waitSignal(chip.chosen):
        menu.actions()[2].trigger()
    assert chip.share == Share.AGREED
    menu.close()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def test_a_chosen_card_does_not_move_its_content(show: Show, qtbot: QtBot) -> None:
    card = ClickCard()
    inside = Button("Save")
    card.body.addWidget(inside)
    show(card)
    before = inside.mapTo(card, inside.rect().topLeft())
    card.choose(True)
    QApplication.processEvents()
    assert inside.mapTo(card, inside.rect().topLeft()) == before
    with qtbot.waitSignal(card.clicked):
        QTest.keyClick(card, Qt.Key.Key_Return)


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_enter_presses_the_button_the_keyboard_is_on_as_space_does(
    show: Show, theme: Theme, key: Qt.Key
) -> None:
    buttons = (Button("Keep it"), LinkButton("All goals"), IconButton("plus", "Add a goal"))
    show(*buttons)
    for button in buttons:
        pressed: list[bool] = []
        button.clicked.connect(lambda _on=False, kept=pressed: kept.append(True))
        button.setFocus()
        QTest.keyClick(button, key)
        assert pressed == [True]
