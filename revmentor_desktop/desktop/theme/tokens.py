"""The one table of colours (DESIGN.md, 2). Nothing else in the program names a colour."""

from dataclasses import dataclass, replace


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


LIGHT = Tokens(
    dark=False,
    contrast=False,
    focus_width=2,
    page="#f8f7f5",
    sidebar="#f0eeea",
    card="#ffffff",
    sunken="#f3f1ed",
    row_hover="#f3f1ed",
    row_pressed="#ebe8e2",
    track="#ebe8e2",
    here="#ffffff",
    rail="#e5e1da",
    border="#e5e1da",
    control="#c5c0b8",
    field="#8c857a",
    text1="#25221e",
    text2="#5b554c",
    text3="#6e675d",
    accent="#1d6a5b",
    on_accent="#ffffff",
    accent_hover="#185a4d",
    accent_pressed="#134a3f",
    accent_text="#1d6a5b",
    soft="#e2f0eb",
    soft_edge="#b5d6cb",
    other="#a65010",
    other_text="#a65010",
    other_soft="#faecdf",
    other_line="#d4b197",
    blue="#2c62a6",
    blue_text="#2c62a6",
    blue_line="#a6b8d0",
    pink="#a8345f",
    pink_text="#a8345f",
    pink_line="#dcaebf",
    olive="#5f6b1e",
    olive_text="#5f6b1e",
    olive_line="#c0c59f",
    teal="#186a7c",
    teal_text="#186a7c",
    teal_line="#a3c4cc",
    plum="#74459a",
    plum_text="#74459a",
    plum_line="#c8b4d9",
    private="#6f3d7c",
    private_text="#6f3d7c",
    private_soft="#f6f0f8",
    private_edge="#d9c4df",
    private_hatch="#e8dcec",
    warn="#855000",
    warn_soft="#fdf3df",
    warn_edge="#ebd3a0",
    bad="#b02a22",
    bad_soft="#fbecea",
    bad_edge="#ecc4bf",
    bad_pressed="#f6dcd8",
    focus="#1d6a5b",
    mark="#fbe3a8",
    sidebar_hover="#e7e4dd",
    segment="#ffffff",
    segment_edge="#e5e1da",
    logo_quote="#f7cba6",
    watermark_green="#ecefed",
    watermark_orange="#f3ede9",
    scrim="#6625221e",
    shadow="#2425221e",
)

DARK = Tokens(
    dark=True,
    contrast=False,
    focus_width=2,
    page="#1a1917",
    sidebar="#141312",
    card="#232120",
    sunken="#1d1b1a",
    row_hover="#2b2927",
    row_pressed="#383532",
    track="#2b2927",
    here="#2b2927",
    rail="#3a3734",
    border="#383532",
    control="#524e49",
    field="#857e74",
    text1="#f2efea",
    text2="#c2bcb1",
    text3="#a39c91",
    accent="#28806e",
    on_accent="#ffffff",
    accent_hover="#247464",
    accent_pressed="#1f6456",
    accent_text="#6cc5af",
    soft="#1f3630",
    soft_edge="#35584e",
    other="#ae5e29",
    other_text="#f0a06c",
    other_soft="#3a2a1c",
    other_line="#674934",
    blue="#4075b5",
    blue_text="#8db8ee",
    blue_line="#425265",
    pink="#ba4a6f",
    pink_text="#f092b2",
    pink_line="#65404d",
    olive="#6b7629",
    olive_text="#bcc878",
    olive_line="#4e5433",
    teal="#2b7a90",
    teal_text="#7fc4d8",
    teal_line="#37545d",
    plum="#8a5cae",
    plum_text="#c9a6e8",
    plum_line="#543f66",
    private="#9c53ac",
    private_text="#d3a9de",
    private_soft="#2b2230",
    private_edge="#5a4462",
    private_hatch="#3a2e41",
    warn="#e9bc6e",
    warn_soft="#352b19",
    warn_edge="#5c4a28",
    bad="#f0938b",
    bad_soft="#3a211f",
    bad_edge="#69362f",
    bad_pressed="#48302c",
    focus="#6cc5af",
    mark="#5c4a1c",
    sidebar_hover="#201e1d",
    segment="#383532",
    segment_edge="#857e74",
    logo_quote="#f7cba6",
    watermark_green="#1f2320",
    watermark_orange="#26211c",
    scrim="#a6000000",
    shadow="#80000000",
)

CONTRAST_LIGHT = replace(
    LIGHT,
    contrast=True,
    focus_width=3,
    page="#ffffff",
    sidebar="#ffffff",
    card="#ffffff",
    sunken="#ffffff",
    row_hover="#ffffff",
    row_pressed="#ffffff",
    track="#e5e1da",
    here="#ffffff",
    rail="#c5c0b8",
    border="#25221e",
    control="#25221e",
    field="#25221e",
    text1="#000000",
    text2="#25221e",
    text3="#3f3a33",
    accent="#0f4a3e",
    accent_hover="#0f4a3e",
    accent_pressed="#0f4a3e",
    accent_text="#0f4a3e",
    soft="#ffffff",
    soft_edge="#0f4a3e",
    other="#6b3000",
    other_text="#6b3000",
    other_soft="#ffffff",
    other_line="#6b3000",
    blue="#123f78",
    blue_text="#123f78",
    blue_line="#123f78",
    pink="#7a1640",
    pink_text="#7a1640",
    pink_line="#7a1640",
    olive="#3b4310",
    olive_text="#3b4310",
    olive_line="#3b4310",
    teal="#0b4653",
    teal_text="#0b4653",
    teal_line="#0b4653",
    plum="#4d2670",
    plum_text="#4d2670",
    plum_line="#4d2670",
    private="#4a2256",
    private_text="#4a2256",
    private_soft="#ffffff",
    private_edge="#4a2256",
    warn="#5a3600",
    warn_soft="#ffffff",
    warn_edge="#5a3600",
    bad="#8a130c",
    bad_soft="#ffffff",
    bad_edge="#8a130c",
    bad_pressed="#ffffff",
    focus="#000000",
    mark="#ffffff",
    sidebar_hover="#ffffff",
    segment="#ffffff",
    segment_edge="#000000",
    watermark_green="#ffffff",
    watermark_orange="#ffffff",
    scrim="#cc000000",
)

CONTRAST_DARK = replace(
    DARK,
    contrast=True,
    focus_width=3,
    page="#000000",
    sidebar="#000000",
    card="#000000",
    sunken="#000000",
    row_hover="#000000",
    row_pressed="#000000",
    track="#2b2927",
    here="#000000",
    rail="#524e49",
    border="#f2efea",
    control="#f2efea",
    field="#f2efea",
    text1="#ffffff",
    text2="#f2efea",
    text3="#d6d0c6",
    accent="#7fe0c8",
    on_accent="#000000",
    accent_hover="#7fe0c8",
    accent_pressed="#7fe0c8",
    accent_text="#7fe0c8",
    soft="#000000",
    soft_edge="#7fe0c8",
    other="#ffb98a",
    other_text="#ffb98a",
    other_soft="#000000",
    other_line="#ffb98a",
    blue="#a9cdfb",
    blue_text="#a9cdfb",
    blue_line="#a9cdfb",
    pink="#ffadc6",
    pink_text="#ffadc6",
    pink_line="#ffadc6",
    olive="#d3de97",
    olive_text="#d3de97",
    olive_line="#d3de97",
    teal="#a3dcec",
    teal_text="#a3dcec",
    teal_line="#a3dcec",
    plum="#dcc4f4",
    plum_text="#dcc4f4",
    plum_line="#dcc4f4",
    private="#e6c4ee",
    private_text="#e6c4ee",
    private_soft="#000000",
    private_edge="#e6c4ee",
    warn="#ffd894",
    warn_soft="#000000",
    warn_edge="#ffd894",
    bad="#ffb3ac",
    bad_soft="#000000",
    bad_edge="#ffb3ac",
    bad_pressed="#000000",
    focus="#ffffff",
    mark="#000000",
    sidebar_hover="#000000",
    segment="#000000",
    segment_edge="#ffffff",
    watermark_green="#000000",
    watermark_orange="#000000",
    scrim="#cc000000",
)

SCHEMES = (LIGHT, DARK, CONTRAST_LIGHT, CONTRAST_DARK)
