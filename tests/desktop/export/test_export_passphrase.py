"""A file under a passphrase, from the switch to the file."""

from pathlib import Path

import pikepdf
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from revmentor_desktop.desktop.dialogs.file_passphrase import FilePassphrase
from tests.desktop.export.staging import Stage


def asked(stage: Stage) -> FilePassphrase:
    stage.page.form.save.click()
    stage.settle()
    dialog = stage.page.findChild(FilePassphrase)
    assert isinstance(dialog, FilePassphrase)
    return dialog


def test_six_words_are_offered_and_the_file_opens_with_them(stage: Stage, tmp_path: Path) -> None:
    switch = stage.page.choices.form.locked
    QTest.keyClick(switch, Qt.Key.Key_Space)
    dialog = asked(stage)
    passphrase = dialog.field.text
    assert len(passphrase.split("-")) >= 6 and dialog.go.isEnabled()
    QTest.keyClick(dialog.field.edit, Qt.Key.Key_Return)
    stage.settle()
    where = stage.page.findChild(QFileDialog)
    assert isinstance(where, QFileDialog)
    target = tmp_path / "locked.pdf"
    where.fileSelected.emit(str(target))
    where.reject()
    stage.settle()
    with pytest.raises(pikepdf.PasswordError):
        pikepdf.open(target)
    with pikepdf.open(target, password=passphrase) as pdf:
        assert pdf.pages


def test_without_one_nothing_goes_on_and_leaving_it_writes_nothing(stage: Stage) -> None:
    stage.page.choices.form.locked.click()
    dialog = asked(stage)
    dialog.field.edit.clear()
    stage.settle()
    assert not dialog.go.isEnabled()
    dialog.field.edit.setText("x" * 200)
    stage.settle()
    assert not dialog.go.isEnabled() and dialog.field.told.sentence
    dialog.reject()
    assert dialog.field.text == "" and stage.page.findChild(QFileDialog) is None


def test_another_kind_of_file_becomes_a_zip(stage: Stage) -> None:
    stage.page.choices.form.locked.click()
    stage.page.choices.form.word.click()
    stage.settle()
    dialog = asked(stage)
    dialog.go.click()
    where = stage.page.findChild(QFileDialog)
    assert isinstance(where, QFileDialog)
    assert Path(where.selectedFiles()[0]).name == "Summary Amara 2026-06-11.zip"
    where.reject()
