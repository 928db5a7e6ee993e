"""What may be a passphrase, and the bytes it stands for.

Any text of one line: letters of every script, spaces, emoji; any length. It is brought into one
form (Unicode NFC) and encoded as UTF-8, so that "é" typed in either way opens the same journal.
Control characters and line ends are refused: nobody could type them into the field again.
"""

import unicodedata

from revmentor_desktop.support.errors import WrongUsage
from revmentor_desktop.support.language import translate

_NOT_TYPED = {"Cc", "Zl", "Zp", "Cs"}
"""Unicode categories: control characters, line and paragraph ends, halves of characters."""


def why_refused(text: str) -> str:
    """Why the text cannot be a passphrase, as a sentence; empty when it can."""
    if not text:
        return translate("Vault", "A passphrase needs at least one character.")
    if any(unicodedata.category(character) in _NOT_TYPED for character in text):
        return translate(
            "Vault", "A passphrase is one line: it cannot hold line ends, tabs or control keys."
        )
    return ""


def secret_of(text: str) -> bytes:
    """The bytes of a passphrase that may be used. Raises WrongUsage, saying why it may not."""
    if why := why_refused(text):
        raise WrongUsage(why, todo=translate("Vault", "Choose another passphrase."))
    return unicodedata.normalize("NFC", text).encode()
