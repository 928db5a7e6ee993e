"""The one style sheet: its rules with a scheme's colours and the text size filled in."""

import re
from dataclasses import asdict

from revmentor_desktop.desktop.theme.fonts import OTHER_SCRIPTS, ROLES, Role
from revmentor_desktop.desktop.theme.sheet_boxes import BOXES, CHIPS, CONTRAST_BOXES
from revmentor_desktop.desktop.theme.sheet_controls import BUTTONS, FIELDS, VIEWS
from revmentor_desktop.desktop.theme.tokens import Tokens

_LENGTH = re.compile(r"@(-?\d+)")
_TOKEN = re.compile(r"\$\{?(\w+)\}?")
_TONES = {
    "1": "text1",
    "2": "text2",
    "3": "text3",
    "accent": "accent_text",
    "other": "other_text",
    "private": "private_text",
    "warn": "warn",
    "bad": "bad",
}


def style_sheet(scheme: Tokens, scale: float) -> str:
    """The rules for a scheme. In the templates `$token` is a colour, `@8` a length of text.

    A radius is written as a number only where it can never exceed half the height: Qt drops such a
    rule without a word. Pills are painted by the parts that need them.
    """
    parts = [BOXES, CHIPS, BUTTONS, FIELDS, VIEWS, _roles(scale), _tones()]
    if scheme.contrast:
        parts.append(CONTRAST_BOXES)
    values = {name: str(value) for name, value in asdict(scheme).items()}
    text = _TOKEN.sub(lambda found: values[found[1]], "\n".join(parts))
    return _LENGTH.sub(lambda found: f"{_grown(int(found[1]), scale)}px", text)


def _grown(pixels: int, scale: float) -> int:
    return round(pixels * scale)


def _roles(scale: float) -> str:
    return "\n".join(f'QLabel[role="{name}"] {{ {_font(role)} }}' for name, role in ROLES.items())


def _font(role: Role) -> str:
    families = ", ".join(f'"{family}"' for family in (role.family, *OTHER_SCRIPTS))
    spacing = f" letter-spacing: {role.spacing}px;" if role.spacing else ""
    return f"font: {role.weight} @{role.size} {families};{spacing}"


def _tones() -> str:
    rules = [f'QLabel[tone="{name}"] {{ color: ${token}; }}' for name, token in _TONES.items()]
    return "\n".join(rules)
