"""Letters that have a form on a page; the others would leave unseen, or stop a font."""

import re

_WITHOUT_FORM = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2060\ufeff\U000e0000-\U000e007f]")


def visible(text: str) -> str:
    """The text without control characters and letters that no page can show."""
    return _WITHOUT_FORM.sub("", text)
