"""The table of colours can be read: 4.5 for text, 3 for controls, 7 in high contrast (WCAG 2.2)."""

import pytest

from revmentor_desktop.desktop.theme.tokens import SCHEMES, Tokens

SURFACES = ("page", "card", "sidebar", "sunken", "row_hover", "here")
PEOPLE = ("other", "blue", "pink", "olive", "teal", "plum")
TEXT_PAIRS = [
    *[(text, surface) for text in ("text1", "text2", "text3") for surface in SURFACES],
    *[(text, surface) for text in ("text1", "text2") for surface in ("track", "rail")],
    *[("text1", surface) for surface in ("row_pressed", "sidebar_hover", "segment", "mark")],
    *[("text2", surface) for surface in ("row_pressed", "sidebar_hover", "private_soft")],
    *[("text1", surface) for surface in ("soft", "warn_soft", "bad_soft", "private_soft")],
    *[("text2", surface) for surface in ("warn_soft", "bad_soft", "soft")],
    *[("accent_text", surface) for surface in ("page", "card", "soft", "sunken", "row_hover")],
    ("on_accent", "accent"),
    ("on_accent", "accent_hover"),
    ("on_accent", "accent_pressed"),
    *[("on_accent", person) for person in PEOPLE],
    *[(f"{person}_text", surface) for person in PEOPLE for surface in ("page", "card")],
    ("other_text", "other_soft"),
    ("private_text", "private_soft"),
    ("private_text", "card"),
    ("warn", "warn_soft"),
    ("warn", "card"),
    ("bad", "bad_soft"),
    ("bad", "bad_pressed"),
    ("bad", "card"),
]
CONTROL_PAIRS = [
    ("field", "card"),
    ("field", "page"),
    ("focus", "page"),
    ("focus", "card"),
    ("focus", "soft"),
    ("focus", "row_hover"),
    ("accent", "card"),
    ("accent", "page"),
    ("private", "private_soft"),
    ("bad", "card"),
    *[(person, "card") for person in PEOPLE],
]


def luminance(colour: str) -> float:
    """The relative luminance of "#rrggbb"."""
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(scheme: Tokens, one: str, other: str) -> float:
    lights = sorted((luminance(getattr(scheme, name)) for name in (one, other)), reverse=True)
    return (lights[0] + 0.05) / (lights[1] + 0.05)


def name(scheme: Tokens) -> str:
    return ("contrast-" if scheme.contrast else "") + ("dark" if scheme.dark else "light")


@pytest.mark.parametrize("scheme", SCHEMES, ids=name)
def test_text_can_be_read(scheme: Tokens) -> None:
    least = 7.0 if scheme.contrast else 4.5
    low = {
        pair: round(contrast(scheme, *pair), 2)
        for pair in TEXT_PAIRS
        if contrast(scheme, *pair) < least
    }
    assert low == {}


@pytest.mark.parametrize("scheme", SCHEMES, ids=name)
def test_controls_can_be_made_out(scheme: Tokens) -> None:
    low = {
        pair: round(contrast(scheme, *pair), 2)
        for pair in CONTROL_PAIRS
        if contrast(scheme, *pair) < 3.0
    }
    assert low == {}


@pytest.mark.parametrize("scheme", SCHEMES[2:], ids=name)
def test_in_high_contrast_a_secondary_button_has_an_edge_one_sees(scheme: Tokens) -> None:
    assert scheme.control == scheme.field
    assert contrast(scheme, "control", "card") >= 7
