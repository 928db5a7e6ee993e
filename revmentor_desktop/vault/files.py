"""The names of the vault's files in a journal's folder (VAULT.md, "On disk")."""

from typing import Final

HEADER_FILE: Final = "journal.rmj"
PREVIOUS_FILE: Final = "journal.rmj.prev"
HEAD_FILE: Final = "head"
