"""The one table of colours (DESIGN.md, 2). Nothing else in the program names a colour."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Tokens:
    """One scheme: a colour for each meaning, "#rrggbb", or "#aarrggbb" where it is see-through."""

    dark: bool
    contrast: bool
    focus_width: int

    page: str
    sidebar: str
    card: str
    sunken: str
    row_hover: str
    row_pressed: str
    track: str
    here: str
    rail: str
    border: str
    control: str
    field: str

    text1: str
    text2: str
    text3: str

    accent: str
    on_accent: str
    accent_hover: str
    accent_pressed: str
    accent_text: str
    soft: str
    soft_edge: str

    other: str
    other_text: str
    other_soft: str
    other_line: str
    blue: str
    blue_text: str
    blue_line: str
    pink: str
    pink_text: str
    pink_line: str
    olive: str
    olive_text: str
    olive_line: str
    teal: str
    teal_text: str
    teal_line: str
    plum: str
    plum_text: str
    plum_line: str

    private: str
    private_text: str
    private_soft: str
    private_edge: str
    private_hatch: str

    warn: str
    warn_soft: str
    warn_edge: str
    bad: str
    bad_soft: str
    bad_edge: str
    bad_pressed: str

    focus: str
    mark: str
    sidebar_hover: str
    segment: str
    segment_edge: str
    logo_quote: str
    watermark_green: str
    watermark_orange: str
    scrim: str
    shadow: str


_TABLE = {
    # token: light, dark, high contrast light, high contrast dark
    # surfaces and lines
    "page": ("#f8f7f5", "#1a1917", "#ffffff", "#000000"),
    "sidebar": ("#f0eeea", "#141312", "#ffffff", "#000000"),
    "card": ("#ffffff", "#232120", "#ffffff", "#000000"),
    "sunken": ("#f3f1ed", "#1d1b1a", "#ffffff", "#000000"),
    "row_hover": ("#f3f1ed", "#2b2927", "#ffffff", "#000000"),
    "row_pressed": ("#ebe8e2", "#383532", "#ffffff", "#000000"),
    "track": ("#ebe8e2", "#2b2927", "#e5e1da", "#2b2927"),
    "here": ("#ffffff", "#2b2927", "#ffffff", "#000000"),
    "rail": ("#e5e1da", "#3a3734", "#c5c0b8", "#524e49"),
    "border": ("#e5e1da", "#383532", "#25221e", "#f2efea"),
    "control": ("#c5c0b8", "#524e49", "#25221e", "#f2efea"),
    "field": ("#8c857a", "#857e74", "#25221e", "#f2efea"),
    # text
    "text1": ("#25221e", "#f2efea", "#000000", "#ffffff"),
    "text2": ("#5b554c", "#c2bcb1", "#25221e", "#f2efea"),
    "text3": ("#6e675d", "#a39c91", "#3f3a33", "#d6d0c6"),
    # me, and what I can do
    "accent": ("#1d6a5b", "#28806e", "#0f4a3e", "#7fe0c8"),
    "on_accent": ("#ffffff", "#ffffff", "#ffffff", "#000000"),
    "accent_hover": ("#185a4d", "#247464", "#0f4a3e", "#7fe0c8"),
    "accent_pressed": ("#134a3f", "#1f6456", "#0f4a3e", "#7fe0c8"),
    "accent_text": ("#1d6a5b", "#6cc5af", "#0f4a3e", "#7fe0c8"),
    "soft": ("#e2f0eb", "#1f3630", "#ffffff", "#000000"),
    "soft_edge": ("#b5d6cb", "#35584e", "#0f4a3e", "#7fe0c8"),
    # the others
    "other": ("#a65010", "#ae5e29", "#6b3000", "#ffb98a"),
    "other_text": ("#a65010", "#f0a06c", "#6b3000", "#ffb98a"),
    "other_soft": ("#faecdf", "#3a2a1c", "#ffffff", "#000000"),
    "other_line": ("#d4b197", "#674934", "#6b3000", "#ffb98a"),
    "blue": ("#2c62a6", "#4075b5", "#123f78", "#a9cdfb"),
    "blue_text": ("#2c62a6", "#8db8ee", "#123f78", "#a9cdfb"),
    "blue_line": ("#a6b8d0", "#425265", "#123f78", "#a9cdfb"),
    "pink": ("#a8345f", "#ba4a6f", "#7a1640", "#ffadc6"),
    "pink_text": ("#a8345f", "#f092b2", "#7a1640", "#ffadc6"),
    "pink_line": ("#dcaebf", "#65404d", "#7a1640", "#ffadc6"),
    "olive": ("#5f6b1e", "#6b7629", "#3b4310", "#d3de97"),
    "olive_text": ("#5f6b1e", "#bcc878", "#3b4310", "#d3de97"),
    "olive_line": ("#c0c59f", "#4e5433", "#3b4310", "#d3de97"),
    "teal": ("#186a7c", "#2b7a90", "#0b4653", "#a3dcec"),
    "teal_text": ("#186a7c", "#7fc4d8", "#0b4653", "#a3dcec"),
    "teal_line": ("#a3c4cc", "#37545d", "#0b4653", "#a3dcec"),
    "plum": ("#74459a", "#8a5cae", "#4d2670", "#dcc4f4"),
    "plum_text": ("#74459a", "#c9a6e8", "#4d2670", "#dcc4f4"),
    "plum_line": ("#c8b4d9", "#543f66", "#4d2670", "#dcc4f4"),
    # only me
    "private": ("#6f3d7c", "#9c53ac", "#4a2256", "#e6c4ee"),
    "private_text": ("#6f3d7c", "#d3a9de", "#4a2256", "#e6c4ee"),
    "private_soft": ("#f6f0f8", "#2b2230", "#ffffff", "#000000"),
    "private_edge": ("#d9c4df", "#5a4462", "#4a2256", "#e6c4ee"),
    "private_hatch": ("#e8dcec", "#3a2e41", "#e8dcec", "#3a2e41"),
    # worth a look, and gone wrong
    "warn": ("#855000", "#e9bc6e", "#5a3600", "#ffd894"),
    "warn_soft": ("#fdf3df", "#352b19", "#ffffff", "#000000"),
    "warn_edge": ("#ebd3a0", "#5c4a28", "#5a3600", "#ffd894"),
    "bad": ("#b02a22", "#f0938b", "#8a130c", "#ffb3ac"),
    "bad_soft": ("#fbecea", "#3a211f", "#ffffff", "#000000"),
    "bad_edge": ("#ecc4bf", "#69362f", "#8a130c", "#ffb3ac"),
    "bad_pressed": ("#f6dcd8", "#48302c", "#ffffff", "#000000"),
    # the rest
    "focus": ("#1d6a5b", "#6cc5af", "#000000", "#ffffff"),
    "mark": ("#fbe3a8", "#5c4a1c", "#ffffff", "#000000"),
    "sidebar_hover": ("#e7e4dd", "#201e1d", "#ffffff", "#000000"),
    "segment": ("#ffffff", "#383532", "#ffffff", "#000000"),
    "segment_edge": ("#e5e1da", "#857e74", "#000000", "#ffffff"),
    "logo_quote": ("#f7cba6", "#f7cba6", "#f7cba6", "#f7cba6"),
    "watermark_green": ("#ecefed", "#1f2320", "#ffffff", "#000000"),
    "watermark_orange": ("#f3ede9", "#26211c", "#ffffff", "#000000"),
    "scrim": ("#6625221e", "#a6000000", "#cc000000", "#cc000000"),
    "shadow": ("#2425221e", "#80000000", "#2425221e", "#80000000"),
}


def _scheme(column: int) -> Tokens:
    values = {token: colours[column] for token, colours in _TABLE.items()}
    contrast = column >= 2
    return Tokens(
        dark=column % 2 == 1, contrast=contrast, focus_width=3 if contrast else 2, **values
    )


LIGHT, DARK, CONTRAST_LIGHT, CONTRAST_DARK = (_scheme(column) for column in range(4))
SCHEMES = (LIGHT, DARK, CONTRAST_LIGHT, CONTRAST_DARK)
