"""A summary under a passphrase opens with it and with nothing else."""

import io
from dataclasses import replace
from pathlib import Path

import pikepdf
import pytest
import pyzipper  # type: ignore[import-untyped]  # ships no stubs

from revmentor_desktop.journal.summary_choice import Format
from revmentor_desktop.operations.export_summary import export_summary, suffix_of
from revmentor_desktop.operations.file_passphrase import (
    judge_file_passphrase,
    lock_zip,
    suggest_file_passphrase,
)
from revmentor_desktop.operations.open_journal import OpenJournal
from revmentor_desktop.support.errors import WrongUsage
from tests.plain.storage.canaries import canaries

SECRET = "Zoë-sees-six-quiet-geese"


def test_a_pdf_opens_with_it_in_any_reader_and_keeps_its_tags(
    journal: OpenJournal, tmp_path: Path
) -> None:
    choice, target = canaries(journal.store).choice(), tmp_path / "summary.pdf"
    export_summary(journal, choice, target, passphrase=SECRET)
    for wrong in ("", "zoe"):
        with pytest.raises(pikepdf.PasswordError):
            pikepdf.open(target, password=wrong)
    with pikepdf.open(target, password=SECRET) as pdf:
        assert (pdf.encryption.R, pdf.encryption.bits) == (6, 256)
        assert pdf.allow.accessibility and pdf.allow.print_highres
        assert pdf.Root.MarkInfo.Marked and "/StructTreeRoot" in pdf.Root


def test_another_kind_is_an_aes_zip_whose_name_inside_says_nothing(
    journal: OpenJournal, tmp_path: Path
) -> None:
    words = canaries(journal.store)
    choice = replace(words.choice(), format=Format.MARKDOWN)
    target = tmp_path / f"summary{suffix_of(choice.format, locked=True)}"
    export_summary(journal, choice, target, passphrase=SECRET)
    with pyzipper.AESZipFile(target) as folder:
        (entry,) = folder.infolist()
        assert entry.filename == "summary.md" and entry.date_time[0] == 1980
        assert entry.flag_bits & 1 and entry.wz_aes_strength == 3
        with pytest.raises(RuntimeError):
            folder.read(entry, pwd=b"wrong")
        text = folder.read(entry, pwd=SECRET.encode()).decode()
    assert all(word in text for word in words.may_leave)
    assert not any(word.encode() in target.read_bytes() for word in words.may_leave)


@pytest.mark.parametrize("wrong", ["two\nlines", "é" * 64], ids=["lines", "long"])
def test_what_no_reader_could_take_is_refused_and_nothing_is_written(
    journal: OpenJournal, tmp_path: Path, wrong: str
) -> None:
    target = tmp_path / "summary.pdf"
    with pytest.raises(WrongUsage):
        export_summary(journal, canaries(journal.store).choice(), target, passphrase=wrong)
    assert [path.name for path in tmp_path.iterdir() if path.is_file()] == []


def test_an_accent_typed_in_either_way_opens_it() -> None:
    locked = lock_zip("summary.md", b"words", "Zoe\u0308")
    with pyzipper.AESZipFile(io.BytesIO(locked)) as folder:
        assert folder.read("summary.md", pwd="Zo\u00eb".encode()) == b"words"


def test_six_words_are_offered_and_judged_strong(journal: OpenJournal) -> None:
    offered = suggest_file_passphrase(journal)
    assert offered != suggest_file_passphrase(journal)
    assert judge_file_passphrase(journal, offered).level == 4
    assert judge_file_passphrase(journal, "mentor").level == 1
