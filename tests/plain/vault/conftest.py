"""One journal's header, made once with the cheapest stretching a header may ask for."""

from datetime import datetime

import pytest

from revmentor_desktop.vault.header import KdfCost
from revmentor_desktop.vault.journal_keys import create_keys
from revmentor_desktop.vault.recovery import new_recovery_words
from tests.plain.vault.made import CHEAP, MADE, PASSPHRASE, Made


@pytest.fixture(scope="session")
def made() -> Made:
    words = new_recovery_words()
    header, keys = create_keys(PASSPHRASE, words, created=MADE, cost=CHEAP)
    return Made(header, keys, words)


@pytest.fixture(scope="session")
def cheap() -> KdfCost:
    return CHEAP


@pytest.fixture(scope="session")
def moment() -> datetime:
    return MADE
