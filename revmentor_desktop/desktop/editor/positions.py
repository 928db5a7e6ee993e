"""The one door between Qt's positions (UTF-16 units) and ours (characters).

Qt counts an emoji as two; Python counts it as one. Nothing else in the program converts.
"""

_WIDE = "\uffff"


def to_qt(text: str, index: int) -> int:
    """Qt's position of the character at `index` of `text`."""
    if text.isascii():
        return index
    return index + sum(character > _WIDE for character in text[:index])


def from_qt(text: str, position: int) -> int:
    """The index of the character at Qt's `position`; inside a pair, the one that it is half of."""
    if text.isascii() or max(text) <= _WIDE:
        return position
    left = position
    for index, character in enumerate(text):
        left -= 2 if character > _WIDE else 1
        if left < 0:
            return index
    return len(text)


def has_wide(text: str) -> bool:
    """Whether any character takes two of Qt's positions."""
    return not text.isascii() and max(text) > _WIDE
