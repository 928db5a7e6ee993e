"""Rules for what one works with; `$token` is a colour, `@8` a length that grows with the text."""

BUTTONS = """
QPushButton {
    background: $card; border: 1px solid $control; border-radius: 8px; color: $text1;
    font-size: @13; font-weight: 500; padding: @5 @13; min-height: @20; outline: none;
}
QPushButton:hover { background: $row_hover; }
QPushButton:pressed { background: $row_pressed; }
QPushButton:disabled { background: $rail; border-color: $rail; color: $text2; }
QPushButton[tall="true"] { min-height: @28; }
QPushButton[kind="primary"] {
    background: $accent; border-color: $accent; color: $on_accent; font-weight: 600;
}
QPushButton[kind="primary"]:hover { background: $accent_hover; border-color: $accent_hover; }
QPushButton[kind="primary"]:pressed { background: $accent_pressed; border-color: $accent_pressed; }
QPushButton[kind="primary"]:disabled { background: $rail; border-color: $rail; color: $text2; }
QPushButton[kind="quiet"] { background: transparent; border-color: transparent; color: $text2; }
QPushButton[kind="quiet"]:hover { background: $row_hover; }
QPushButton[kind="quiet"]:pressed { background: $row_pressed; }
QPushButton[kind="quiet"]:disabled { background: $rail; border-color: $rail; }
QPushButton[kind="danger"] { border-color: $bad; color: $bad; }
QPushButton[kind="danger"]:hover { background: $bad_soft; }
QPushButton[kind="danger"]:pressed { background: $bad_pressed; }
QPushButton[kind="danger"]:disabled { background: $rail; border-color: $rail; color: $text2; }
QPushButton[kind="link"], QPushButton[kind="link"]:hover, QPushButton[kind="link"]:pressed,
QPushButton[kind="link"]:disabled {
    background: transparent; border: none; color: $accent_text; padding: @2 0px;
}
QPushButton[kind="link"]:disabled { color: $text2; }
QToolButton { background: transparent; border: none; border-radius: 8px; padding: @4; }
QToolButton:hover { background: $row_hover; }
QToolButton:pressed { background: $row_pressed; }
"""

FIELDS = """
QLineEdit, QAbstractSpinBox, QComboBox, QTextEdit[kind="field"], QPlainTextEdit[kind="field"] {
    background: $card; border: 1px solid $field; border-radius: 8px; color: $text1;
    font-size: @14; padding: @9 @12; placeholder-text-color: $text3;
    selection-background-color: palette(highlight);
    selection-color: palette(highlighted-text);
}
QLineEdit, QAbstractSpinBox, QComboBox { padding: 0px @12; min-height: @38; }
QLineEdit { lineedit-password-character: 8226; }
QLineEdit:focus, QAbstractSpinBox:focus, QComboBox:focus {
    border: ${focus_width}px solid $focus; padding: 0px @11; min-height: @36;
}
QAbstractSpinBox[small="true"] {
    border-color: $control; font-size: @14; font-weight: 500; min-height: @30;
}
QAbstractSpinBox[small="true"]:focus { border-color: $focus; min-height: @28; }
QTextEdit[kind="field"]:focus, QPlainTextEdit[kind="field"]:focus {
    border: 2px solid $focus; padding: @8 @11;
}
QLineEdit[wrong="true"], QAbstractSpinBox[wrong="true"], QComboBox[wrong="true"],
QLineEdit[wrong="true"]:focus {
    border: 2px solid $bad; padding: 0px @11; min-height: @36;
}
QTextEdit[kind="field"][wrong="true"] { border: 2px solid $bad; padding: @8 @11; }
QLineEdit:read-only, QLineEdit:read-only:focus, QLineEdit:disabled {
    background: $sunken; border: 1px solid $sunken; padding: 0px @12; min-height: @38;
    color: $text2;
}
QLineEdit[kind="bare"], QLineEdit[kind="bare"]:focus {
    background: transparent; border: none; padding: 0px; min-height: @20;
}
QLineEdit[kind="search"], QLineEdit[kind="search"]:focus {
    background: transparent; border: none; padding: 0px; font-size: @18; min-height: @28;
}
QTextEdit[kind="line"], QTextEdit[kind="editor"], QPlainTextEdit[kind="editor"],
QTextBrowser[kind="editor"] {
    background: transparent; border: none; color: $text1; placeholder-text-color: $text3;
    selection-background-color: palette(highlight);
    selection-color: palette(highlighted-text);
}
QTextEdit[kind="line"] {
    font-size: @14; border: 1px solid transparent; border-radius: 8px;
}
QTextEdit[kind="line"]:focus { border: 1px solid $focus; }
QTextEdit[kind="name"] {
    background: transparent; border: none; color: $text1; placeholder-text-color: $text3;
    font-size: @16; font-weight: 600;
    selection-background-color: palette(highlight);
    selection-color: palette(highlighted-text);
}
QTextEdit[kind="editor"], QPlainTextEdit[kind="editor"], QTextBrowser[kind="editor"] {
    font-size: @16;
}
QComboBox::drop-down { border: none; width: @28; }
QComboBox::down-arrow { image: none; }
QComboBox QAbstractItemView {
    background: $card; border: 1px solid $control; color: $text1; outline: none;
    selection-background-color: $row_hover; selection-color: $text1;
}
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { border: none; width: 0px; }
"""

VIEWS = """
QAbstractScrollArea { border: none; background: transparent; }
QAbstractItemView { outline: none; color: $text1; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0px; border: none; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0px; border: none; }
QScrollBar::handle { background: $control; border-radius: 3px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: $field; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0px; height: 0px; border: none; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QMenu {
    background: $card; border: 1px solid $control; color: $text1; padding: 4px; font-size: @13;
}
QMenu::item { padding: @6 @24 @6 @10; border-radius: 6px; border: 1px solid transparent; }
QMenu::icon { padding-left: @8; }
QMenu::item:selected { background: $row_hover; color: $text1; border-color: $row_hover; }
QMenu::item:disabled { color: $text3; }
QMenu::separator { height: 1px; background: $border; margin: 4px 8px; }
QMenuBar { background: $sidebar; color: $text1; border-bottom: 1px solid $border; }
QMenuBar::item { padding: @4 @10; background: transparent; border-radius: 6px; }
QMenuBar::item:selected { background: $sidebar_hover; }
QToolTip {
    background: $card; color: $text1; border: 1px solid $control; padding: @4 @6;
    font-size: @12;
}
QDialog, QMessageBox { background: $card; }
QSplitter::handle { background: $border; }
QCalendarWidget QWidget { background: $card; color: $text1; }
"""
