from collections.abc import Iterator
from pathlib import Path

import pytest

from revmentor_desktop.storage.store import Store
from tests.plain.storage.journals import Journal

DATA = Path(__file__).parents[2] / "data"


@pytest.fixture
def journal(tmp_path: Path) -> Journal:
    return Journal(tmp_path / "journal.db")


@pytest.fixture
def store(journal: Journal) -> Iterator[Store]:
    store = journal.create()
    yield store
    store.close()
