"""The QPalette of a scheme: what Qt draws where no rule of the style sheet says more."""

from PySide6.QtGui import QColor, QPalette

from revmentor_desktop.desktop.theme.tokens import Tokens

_ROLES = {
    QPalette.ColorRole.Window: "page",
    QPalette.ColorRole.WindowText: "text1",
    QPalette.ColorRole.Base: "card",
    QPalette.ColorRole.AlternateBase: "sunken",
    QPalette.ColorRole.Text: "text1",
    QPalette.ColorRole.Button: "card",
    QPalette.ColorRole.ButtonText: "text1",
    QPalette.ColorRole.BrightText: "on_accent",
    QPalette.ColorRole.ToolTipBase: "card",
    QPalette.ColorRole.ToolTipText: "text1",
    QPalette.ColorRole.PlaceholderText: "text3",
    QPalette.ColorRole.Highlight: "soft",
    QPalette.ColorRole.HighlightedText: "text1",
    QPalette.ColorRole.Link: "accent_text",
    QPalette.ColorRole.LinkVisited: "accent_text",
    QPalette.ColorRole.Accent: "accent",
    QPalette.ColorRole.Light: "card",
    QPalette.ColorRole.Midlight: "row_hover",
    QPalette.ColorRole.Mid: "control",
    QPalette.ColorRole.Dark: "field",
    QPalette.ColorRole.Shadow: "text1",
}
_DISABLED = {
    QPalette.ColorRole.WindowText: "text2",
    QPalette.ColorRole.Text: "text2",
    QPalette.ColorRole.ButtonText: "text2",
}


def palette_of(scheme: Tokens) -> QPalette:
    """The palette of a scheme. Selected text turns round in high contrast, else it would vanish."""
    made = QPalette()
    for role, token in _ROLES.items():
        made.setColor(role, QColor(getattr(scheme, token)))
    for role, token in _DISABLED.items():
        made.setColor(QPalette.ColorGroup.Disabled, role, QColor(getattr(scheme, token)))
    if scheme.contrast:
        made.setColor(QPalette.ColorRole.Highlight, QColor(scheme.text1))
        made.setColor(QPalette.ColorRole.HighlightedText, QColor(scheme.card))
    return made
