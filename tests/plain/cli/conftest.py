"""Drives revmentor-cli: in this process on a journal with a cheap passphrase, or as a program."""

import pytest

from tests.plain.cli.driver import Cli, Program
from tests.staged import Staged


@pytest.fixture
def cli(
    empty_journal: Staged,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> Cli:
    """The command line over an empty journal, at the moment of the designs."""
    return Cli(empty_journal, monkeypatch, capsys)


@pytest.fixture
def sample_cli(
    sample_journal: Staged, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Cli:
    """The command line over the sample, at the moment of the designs."""
    return Cli(sample_journal, monkeypatch, capsys)


@pytest.fixture
def program(empty_journal: Staged) -> Program:
    """The command line as a process of its own, over an empty journal."""
    return Program(empty_journal)
