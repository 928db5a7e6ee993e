"""Rules for surfaces and chips; `$token` is a colour, `@8` a length that grows with the text."""

BOXES = """
QWidget[box="page"] { background: $page; }
QWidget[box="sidebar"] { background: $sidebar; }
QWidget[box="panel"] { background: $card; }
QWidget[box="card"], QWidget[box="dialog"] {
    background: $card; border: 1px solid $border; border-radius: 12px;
}
QWidget[box="dialog"] { border-color: $control; border-radius: 16px; }
QWidget[box="card"][clickable="true"]:hover { border-color: $control; }
QWidget[box="picked"] { background: $card; border: 2px solid $focus; border-radius: 12px; }
QWidget[box="sunken"] { background: $sunken; border: 1px solid $border; border-radius: 12px; }
QWidget[box="warn"] { background: $warn_soft; border: 1px solid $warn_edge; border-radius: 12px; }
QWidget[box="bad"] { background: $bad_soft; border: 1px solid $bad_edge; border-radius: 12px; }
QWidget[box="soft"] { background: $soft; border: 1px solid $soft_edge; border-radius: 12px; }
QWidget[box="row"] { background: transparent; border-radius: 8px; }
QWidget[box="row"]:hover { background: $row_hover; }
QWidget[box="rowChosen"] { background: $row_hover; border-radius: 8px; }
QWidget[box="rowHere"] { background: $soft; border-radius: 8px; }
QFrame[line="h"] { background: $border; border: none; max-height: 1px; min-height: 1px; }
QFrame[line="v"] { background: $border; border: none; max-width: 1px; min-width: 1px; }
QFrame[line="landing"] { background: $accent; border: none; }
QLabel { color: $text1; background: transparent; }
QLabel:disabled { color: $text2; }
"""


CHIPS = """
QLabel[chip] {
    padding: @2 @10; border: 1px solid transparent; border-radius: @11; min-height: @16;
}
QLabel[chip="soft"] { background: $soft; color: $accent_text; border-color: $soft; }
QLabel[chip="warn"] { background: $warn_soft; color: $warn; border-color: $warn_soft; }
QLabel[chip="other"] { background: $other_soft; color: $other_text; border-color: $other_soft; }
QLabel[chip="grey"] { background: $sunken; color: $text2; border-color: $sunken; }
QLabel[chip="private"] {
    background: $private_soft; color: $private_text; border-color: $private_edge;
}
QLabel[chip="bad"] { background: $bad_soft; color: $bad; border-color: $bad_soft; }
"""

CONTRAST_BOXES = """
QWidget[box="row"]:hover { border: 2px solid $text1; }
QWidget[box="rowChosen"], QWidget[box="rowHere"] { border: 2px solid $text1; }
QWidget[box="card"][clickable="true"]:hover { border: 2px solid $text1; }
QMenu::item:selected { border-color: $text1; }
QMenuBar::item:selected { text-decoration: underline; }
QPushButton:hover, QToolButton:hover { text-decoration: underline; }
QLabel[chip="soft"] { border-color: $accent_text; }
QLabel[chip="warn"] { border-color: $warn; }
QLabel[chip="other"] { border-color: $other_text; }
QLabel[chip="grey"] { border-color: $text1; }
QLabel[chip="bad"] { border-color: $bad; }
"""
