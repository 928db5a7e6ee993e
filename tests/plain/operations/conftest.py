"""An open journal, real but for its cheap passphrase and its clock that stands still."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from revmentor_desktop.operations.back_up import back_up
from revmentor_desktop.operations.open_journal import OpenJournal
from revmentor_desktop.support.clock import Clock
from tests.disks import SmallDisk, small_disk
from tests.plain.operations.vaults import opened, write
from tests.staged import DESIGN_CLOCK, Staged, stage_empty


@pytest.fixture(scope="session")
def empty_template(tmp_path_factory: pytest.TempPathFactory) -> Staged:
    """A home with a new journal, made once; never opened, only copied."""
    return stage_empty(tmp_path_factory.mktemp("template") / "home")


@pytest.fixture
def staged(empty_template: Staged, tmp_path: Path) -> Staged:
    """A closed journal in a home of its own."""
    return empty_template.copy_to(tmp_path / "home")


@pytest.fixture
def clock() -> Clock:
    """Thursday 11 June 2026, 14:02 in London, as on the pictures."""
    return DESIGN_CLOCK


@pytest.fixture
def journal(staged: Staged) -> Iterator[OpenJournal]:
    """That journal, unlocked on this thread."""
    journal = staged.open()
    yield journal
    journal.close()


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[SmallDisk]:
    """A disk of 4 MiB."""
    with small_disk(tmp_path / "disk") as disk:
        yield disk


@pytest.fixture
def backup(staged: Staged) -> Path:
    """A backup of a journal with one note; a second note came later."""
    with opened(staged) as journal:
        write(journal, "in the backup")
        made = back_up(journal, "asked", always=True)
        write(journal, "written later")
    return made.path
