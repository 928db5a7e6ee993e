import gzip
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

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


@pytest.fixture(scope="session")
def naughty() -> list[str]:
    strings: list[str] = json.loads(gzip.decompress((DATA / "naughty.json.gz").read_bytes()))
    return strings


@pytest.fixture(scope="session")
def pepys() -> list[dict[str, Any]]:
    lines = gzip.decompress((DATA / "pepys-400.jsonl.gz").read_bytes()).decode().splitlines()
    return [json.loads(line) for line in lines]
