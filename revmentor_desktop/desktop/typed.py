"""What a person typed and chose in a form, taken out of it and put back in."""

from collections import Counter
from collections.abc import Iterator

from PySide6.QtWidgets import QAbstractButton, QLineEdit, QWidget

from revmentor_desktop.desktop.editor.growing_text import GrowingText
from revmentor_desktop.desktop.parts.fields import Field
from revmentor_desktop.desktop.parts.rating import RatingDots
from revmentor_desktop.desktop.parts.segmented import Segmented
from revmentor_desktop.desktop.parts.share_chip import ShareChip
from revmentor_desktop.desktop.parts.stepper import Stepper
from revmentor_desktop.desktop.parts.topic_text import TopicText
from revmentor_desktop.desktop.parts.words_field import WordsField
from revmentor_desktop.journal.sharing import Share
from revmentor_desktop.operations.unfinished import Typed

_WHOLE = (Field, WordsField, GrowingText, TopicText, Segmented, RatingDots, Stepper, ShareChip)
"""Inputs made of smaller ones, which are not inputs of their own."""


def typed_in(root: QWidget) -> Typed:
    """What each input of a form holds, named by its kind and its place among those."""
    return {name: _value(widget) for name, widget in _inputs(root)}


def type_into(root: QWidget, typed: Typed) -> None:
    """Put it back as if it were typed, so that the form says about it what it would then say."""
    for name, widget in _inputs(root):
        if name in typed and typed[name] != _value(widget):
            _take(widget, typed[name])


def _inputs(root: QWidget) -> Iterator[tuple[str, QWidget]]:
    """The inputs in the order they were made; what hides what is typed is none of them."""
    seen: Counter[str] = Counter()
    for widget in root.findChildren(QWidget):
        kind = _kind(widget)
        if kind and not _is_part(widget, root):
            yield f"{kind} {seen[kind]}", widget
            seen[kind] += 1


def _kind(widget: QWidget) -> str:
    if isinstance(widget, Field):
        return "field" if widget.edit.echoMode() is QLineEdit.EchoMode.Normal else ""
    if isinstance(widget, QAbstractButton) and not isinstance(widget, ShareChip):
        return "button" if widget.isCheckable() else ""
    return next((kind.__name__.lower() for kind in _WHOLE if isinstance(widget, kind)), "")


def _is_part(widget: QWidget, root: QWidget) -> bool:
    holder = widget.parentWidget()
    while holder is not None and holder is not root:
        if isinstance(holder, _WHOLE):
            return True
        holder = holder.parentWidget()
    return False


def _value(widget: QWidget) -> str | int:
    match widget:
        case Field() | WordsField():
            return widget.text
        case GrowingText() | TopicText():
            return widget.toPlainText()
        case Segmented() | Stepper():
            return widget.index
        case RatingDots():
            return widget.value or 0
        case ShareChip():
            return list(Share).index(widget.share)
        case QAbstractButton():
            return int(widget.isChecked())
    raise TypeError(f"{type(widget).__name__} is no input")


def _take(widget: QWidget, value: str | int) -> None:
    match widget, value:
        case Field(), str():
            widget.edit.setText(value)
            widget.edit.textEdited.emit(value)
        case WordsField(), str():
            widget.show_text(value)
        case GrowingText() | TopicText(), str():
            widget.setPlainText(value)
        case Segmented(), int():
            widget.choose(value)
            widget.chosen.emit(value)
        case Stepper(), int():
            widget.setValue(value)
        case RatingDots(), int():
            widget.show_value(value or None)
            widget.rated.emit(value or None)
        case ShareChip(), int():
            widget.show_share(list(Share)[value])
            widget.chosen.emit(widget.share)
        case QAbstractButton(), int():
            if value or not widget.autoExclusive():
                widget.click()
