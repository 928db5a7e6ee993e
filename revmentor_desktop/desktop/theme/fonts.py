"""The shipped typeface and the roles of text (DESIGN.md, 3)."""

from dataclasses import dataclass

from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QWidget

from revmentor_desktop.desktop.theme.current import scaled
from revmentor_desktop.support.resources import resource

TEXT = "Inter"
DISPLAY = "Inter Display"
OTHER_SCRIPTS = ("Noto Sans Arabic UI", "Noto Sans Devanagari UI", "Noto Sans", "Noto Sans CJK JP")
"""Asked of the system for what Inter lacks; the "UI" cuts keep the height of a row."""


@dataclass(frozen=True, slots=True)
class Role:
    """One kind of text: face, size and line height in pixels at 100 %, weight."""

    size: int
    line: int
    weight: int = 400
    family: str = TEXT
    spacing: float = 0.0


ROLES = {
    "hero": Role(32, 40, 600),
    "title": Role(28, 34, 600, DISPLAY, -0.1),
    "titleSmall": Role(24, 30, 600, DISPLAY, -0.1),
    "heading": Role(20, 27, 600, DISPLAY, -0.1),
    "cardTitle": Role(16, 26, 600),
    "lead": Role(16, 26, 400),
    "appName": Role(15, 22, 600),
    "body": Role(14, 20, 400),
    "row": Role(14, 20, 500),
    "rowStrong": Role(14, 20, 600),
    "label": Role(13, 20, 400),
    "labelMedium": Role(13, 20, 500),
    "labelStrong": Role(13, 20, 600),
    "caption": Role(12, 17, 400),
    "captionMedium": Role(12, 17, 500),
    "captionStrong": Role(12, 17, 600),
    "small": Role(11, 15, 500),
    "smallStrong": Role(11, 15, 600),
}


def load_fonts() -> None:
    """Give Qt every shipped face; once, before the first widget."""
    for path in sorted(resource("fonts").iterdir()):
        if path.suffix in {".otf", ".ttf", ".woff2"}:
            QFontDatabase.addApplicationFont(str(path))


def font(role: str) -> QFont:
    """The font of a role at the chosen text size, for those who paint."""
    found = ROLES[role]
    made = QFont([found.family, *OTHER_SCRIPTS])
    made.setPixelSize(scaled(found.size))
    made.setWeight(QFont.Weight(found.weight))
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    if found.spacing:
        made.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, found.spacing)
    return made


def line_height(role: str) -> int:
    """The distance of two lines of a role, in pixels at the chosen text size."""
    return scaled(ROLES[role].line)


def with_figures(plain: QFont) -> QFont:
    """The same font with figures of one width, for numbers that change or stand in columns."""
    made = QFont(plain)
    made.setFeature(QFont.Tag("tnum"), 1)
    return made


def align_figures(widget: QWidget) -> None:
    """Give a label figures of one width; it survives the fonts of the style sheet."""
    widget.setFont(with_figures(widget.font()))
