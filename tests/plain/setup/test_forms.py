"""Forms are compiled before they are used, and say nothing that belongs to the theme."""

import subprocess
from pathlib import Path
from xml.etree import ElementTree

import forms
import pytest
from qt_tools import qt_tool

FORM = """<?xml version="1.0" encoding="UTF-8"?>
<ui version="4.0">
 <class>Greeting</class>
 <widget class="QDialog" name="Greeting">
  <layout class="QVBoxLayout" name="column">
   <property name="spacing"><number>8</number></property>
   <property name="leftMargin"><number>0</number></property>
   <property name="topMargin"><number>0</number></property>
   <property name="rightMargin"><number>0</number></property>
   <property name="bottomMargin"><number>0</number></property>
   <item><widget class="QLabel" name="words">
     <property name="text"><string>Good morning</string></property>
   </widget></item>
  </layout>
 </widget>
</ui>
"""
TEXT = '<property name="text">'
STYLED = '<property name="styleSheet"><string>color: red</string></property>'
SPACING = '<property name="spacing"><number>8</number></property>'


@pytest.fixture
def house(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A checkout with one form and an empty folder for what is compiled."""
    monkeypatch.setattr(forms, "ROOT", tmp_path)
    monkeypatch.setattr(forms, "SOURCES", tmp_path / "ui")
    monkeypatch.setattr(forms, "COMPILED", tmp_path / "forms")
    (tmp_path / "ui").mkdir()
    (tmp_path / "forms").mkdir()
    (tmp_path / "forms" / "__init__.py").touch()
    (tmp_path / "ui" / "greeting.ui").write_text(FORM, encoding="utf-8")
    return tmp_path


def test_a_form_is_compiled_with_types(house: Path) -> None:
    assert forms.main([]) == 0
    code = (house / "forms" / "greeting.py").read_text(encoding="utf-8")
    assert "class Ui_Greeting" in code
    assert "def setupUi(self, Greeting: QDialog) -> None:" in code
    assert "def retranslateUi(self, Greeting: QDialog) -> None:" in code
    assert "connectSlotsByName" not in code
    assert forms.main(["--check"]) == 0


def test_a_changed_form_fails_the_check_with_what_to_do(
    house: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert forms.main([]) == 0
    source = house / "ui" / "greeting.ui"
    source.write_text(FORM.replace("Good morning", "Good evening"), encoding="utf-8")
    assert forms.main(["--check"]) == 1
    assert "ui/greeting.ui is not compiled: make forms" in capsys.readouterr().out


def test_a_compiled_form_without_a_source_is_named_and_goes(
    house: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert forms.main([]) == 0
    (house / "ui" / "greeting.ui").unlink()
    assert forms.main(["--check"]) == 1
    assert "forms/greeting.py has no form: make forms" in capsys.readouterr().out
    assert forms.main([]) == 0
    assert [path.name for path in (house / "forms").iterdir()] == ["__init__.py"]


@pytest.mark.parametrize(
    ("change", "fault"),
    [
        ((TEXT, STYLED + TEXT), "words: styleSheet belongs to the theme"),
        ((SPACING, ""), "column: spacing must be said"),
    ],
)
def test_a_form_that_names_a_style_or_leaves_spacing_open_is_refused(
    house: Path,
    capsys: pytest.CaptureFixture[str],
    change: tuple[str, str],
    fault: str,
) -> None:
    (house / "ui" / "greeting.ui").write_text(FORM.replace(*change), encoding="utf-8")
    assert forms.main([]) == 0
    assert forms.main(["--check"]) == 1
    assert fault in capsys.readouterr().out


def test_a_broken_form_is_told_with_what_uic_says(
    house: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (house / "ui" / "greeting.ui").write_text("<ui><widget></ui>", encoding="utf-8")
    with pytest.raises(ElementTree.ParseError):
        forms.faults(house / "ui" / "greeting.ui")
    assert forms.main([]) == 1
    assert "uic" in capsys.readouterr().err


def test_every_form_of_the_program_is_in_order() -> None:
    for source in forms.sources():
        assert forms.faults(source) == [], source.name


def test_uic_is_found_without_the_scripts_folder() -> None:
    command = [*qt_tool("uic"), "--version"]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    assert "uic" in done.stdout
