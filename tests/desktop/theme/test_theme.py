"""One theme for the whole application, in every scheme and text size."""

import re
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontInfo
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from revmentor_desktop.desktop.theme.current import colour, scaled, tokens
from revmentor_desktop.desktop.theme.dress import dress
from revmentor_desktop.desktop.theme.fonts import ROLES, font
from revmentor_desktop.desktop.theme.icons import POINTING, pixmap
from revmentor_desktop.desktop.theme.sheet import style_sheet
from revmentor_desktop.desktop.theme.theme import Theme
from revmentor_desktop.desktop.theme.tokens import DARK, LIGHT, SCHEMES
from revmentor_desktop.support.preferences import ThemeChoice
from revmentor_desktop.support.resources import resource


def test_another_scheme_reaches_palette_painters_and_those_who_keep_pictures(
    theme: Theme, qapp: QApplication, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(theme.changed):
        theme.choose(ThemeChoice.DARK)
    assert tokens() is DARK
    assert qapp.palette().window().color() == colour("page")
    assert colour("page").name() == DARK.page


def test_the_same_again_changes_nothing(theme: Theme, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(theme.changed):
        theme.choose(ThemeChoice.LIGHT)
        theme.scale_text(1.0)


def test_high_contrast_can_be_chosen(theme: Theme) -> None:
    theme.choose(ThemeChoice.HIGH_CONTRAST)
    assert tokens().contrast


def test_text_and_what_holds_it_grow_together(theme: Theme, qtbot: QtBot) -> None:
    label = dress(QLabel("Today"), role="title")
    qtbot.addWidget(label)
    label.show()
    before = label.sizeHint().height()
    theme.scale_text(2.0)
    assert label.sizeHint().height() >= 2 * before - 2
    assert scaled(32) == 64
    assert pixmap("plus", "text1", 16).deviceIndependentSize().width() == 32


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("scale", [1.0, 1.25, 2.0])
def test_every_rule_of_the_sheet_is_filled_in(scheme: object, scale: float) -> None:
    assert isinstance(scheme, type(LIGHT))
    sheet = style_sheet(scheme, scale)
    assert not re.search(r"[$@]", sheet)
    assert sheet.count("{") == sheet.count("}")


def test_the_shipped_faces_are_used(theme: Theme) -> None:
    for role in ROLES:
        assert QFontInfo(font(role)).family().startswith("Inter"), role
    assert QFontInfo(font("title")).family().startswith("Inter Display")
    assert font("body").hintingPreference() == QFont.HintingPreference.PreferNoHinting
    assert min(role.size for role in ROLES.values()) >= 11


def test_a_dressed_label_changes_colour_when_its_tone_does(theme: Theme, qtbot: QtBot) -> None:
    label = dress(QLabel("Due"), role="label", tone="2")
    qtbot.addWidget(label)
    label.show()
    dress(label, tone="bad")
    assert label.palette().text().color() == colour("bad")
    assert label.textFormat() == Qt.TextFormat.PlainText


def test_every_icon_file_can_be_drawn(theme: Theme) -> None:
    for path in resource("icons").glob("*.svg"):
        assert b"currentColor" in path.read_bytes(), path.name
        picture = pixmap(path.stem, "text1", 16).toImage()
        assert any(
            picture.pixelColor(x, y).alpha() for x in range(picture.width()) for y in range(16)
        ), path.name


def test_every_icon_that_is_named_is_there() -> None:
    here = {path.stem for path in resource("icons").glob("*.svg")}
    named = re.compile(r'name="iconName"[^<]*<string[^>]*>([^<]+)<')
    ui = Path(__file__).parents[3] / "ui"
    forms = {name for form in ui.glob("*.ui") for name in named.findall(form.read_text("utf-8"))}
    assert forms and forms | POINTING <= here


def test_no_reference_to_none_is_lost(qtbot: QtBot) -> None:
    """Releases of PySide6 that lose one a call abort within minutes; this lets the pin move."""
    label = QLabel()
    qtbot.addWidget(label)
    before = sys.getrefcount(None)
    for count in range(1_000):
        label.setText(str(count))
    assert abs(sys.getrefcount(None) - before) < 100
