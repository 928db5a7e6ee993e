"""The sealed form of a private note's words: what the file holds of them, and nothing else does.

Sealed is the UTF-8 of a JSON object with "title", "text" and "tags"; the associated data is the
item's id. Earlier versions are sealed the same way.
"""

import json
from dataclasses import dataclass

from revmentor_desktop.storage.ledger import PrivateSealer


@dataclass(frozen=True, slots=True)
class PrivateWords:
    """What a person wrote in a private note."""

    title: str
    text: str
    tags: tuple[str, ...]


def seal_words(sealer: PrivateSealer, item_id: str, words: PrivateWords) -> bytes:
    """The words, sealed for the note of that id."""
    table = {"title": words.title, "text": words.text, "tags": words.tags}
    plain = json.dumps(table, ensure_ascii=False, separators=(",", ":"))
    return sealer.seal(plain.encode(), item_id.encode())


def open_sealed(sealer: PrivateSealer, item_id: str, sealed: bytes) -> PrivateWords:
    """The words of the note of that id. Raises Damaged when they are not what was sealed."""
    table = json.loads(sealer.unseal(sealed, item_id.encode()))
    return PrivateWords(table["title"], table["text"], tuple(table["tags"]))
