"""The papers of the house are true: make targets, rooms, contracts, translators' files."""

import ast
import re
import subprocess
import tomllib
from pathlib import Path

import pytest
import translations

ROOT = translations.ROOT
PACKAGE = ROOT / "revmentor_desktop"
DOCS = ("README.md", "CONTRIBUTING.md", "SECURITY.md", "CHANGELOG.md")
PROMISED = {"run", "test", "test-fast", "check", "bench", "screens", "scoreboard"} | {
    "package",
    "lock",
    "forms",
    "help",
}


def targets() -> set[str]:
    """The make targets that `make help` shows."""
    command = ["make", "--no-print-directory", "help"]
    done = subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True)
    return set(re.findall(r"^  make ([a-z-]+)", done.stdout, re.M))


def contracts() -> list[dict[str, object]]:
    text = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    found: list[dict[str, object]] = tomllib.loads(text)["tool"]["importlinter"]["contracts"]
    return found


def rooms() -> set[str]:
    """Every module and package directly below ours."""
    files = {path.stem for path in PACKAGE.glob("*.py")} - {"__init__", "version"}
    return files | {path.parent.name for path in PACKAGE.glob("*/__init__.py")}


def test_help_shows_every_promised_target_and_is_not_a_file() -> None:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    found = re.search(r"^\.PHONY: (.*)$", makefile, re.M)
    assert found is not None
    phony = set(found[1].split())
    assert targets() >= PROMISED
    assert targets() <= phony


@pytest.mark.parametrize("name", DOCS)
def test_docs_name_only_make_targets_that_exist(name: str) -> None:
    text = (ROOT / name).read_text(encoding="utf-8")
    named = set(re.findall(r"`make ([a-z-]+)", text))
    assert named <= targets()


@pytest.mark.parametrize("name", DOCS)
def test_docs_name_only_files_that_exist(name: str) -> None:
    text = (ROOT / name).read_text(encoding="utf-8")
    linked = re.findall(r"\]\((?!https?:|#)([^)#]+)", text)
    named = re.findall(r"`((?:tests|packaging|resources|ui)/[\w./-]+)`", text)
    assert [path for path in (*linked, *named) if not (ROOT / path).exists()] == []


def test_the_readme_fits_on_two_screens() -> None:
    assert len((ROOT / "README.md").read_text(encoding="utf-8").splitlines()) <= 70


def test_every_promise_names_the_tests_that_hold_it() -> None:
    text = (ROOT / "SECURITY.md").read_text(encoding="utf-8")
    promised, held = (
        re.findall(r"^\| (?!Against|---)([^|]+) \|", table, re.M)
        for table in re.findall(r"^\| Against .*\n(?:\|.*\n)+", text, re.M)
    )
    assert len(promised) == len(held) == 6


def test_every_room_is_under_every_contract() -> None:
    owners = {"SQL": {"storage"}, "Keys": {"vault"}, "Qt": {"desktop", "app", "__main__"}}
    for contract in contracts():
        first_word = str(contract["name"]).split()[0]
        if first_word in owners:
            sources = contract["source_modules"]
            assert isinstance(sources, list)
            covered = {str(name).removeprefix("revmentor_desktop.") for name in sources}
            assert covered | owners[first_word] >= rooms(), contract["name"]


def test_init_files_are_empty_and_packaging_has_none() -> None:
    assert [path for path in PACKAGE.rglob("__init__.py") if path.read_text().strip()] == []
    assert not (ROOT / "packaging" / "__init__.py").exists()


def test_named_and_counted_texts_reach_the_translators(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    package = tmp_path / "revmentor_desktop"
    package.mkdir()
    package.joinpath("goals.py").write_text(
        "from x import translate\n"
        'translate("Goals", "%n milestone(s)", n=3)\n'
        'translate("Goals", "Hello {name},\\n\\"dear\\"", name=1)\n'
        "class Window:\n"
        "    def title(self):\n"
        '        return self.tr("Today")\n',
        encoding="utf-8",
    )
    monkeypatch.setattr(translations, "ROOT", tmp_path)
    target = tmp_path / "out.ts"
    translations.extract_into(target)
    first = target.read_text(encoding="utf-8")
    assert "<source>%n milestone(s)</source>" in first and 'numerus="yes"' in first
    assert "<source>Hello {name},\n&quot;dear&quot;</source>" in first
    assert "<source>Today</source>" in first
    translations.extract_into(target)
    assert target.read_text(encoding="utf-8") == first


def test_a_text_put_together_at_run_time_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(translations, "ROOT", tmp_path)
    module = tmp_path / "m.py"
    module.write_text('translate("Goals", "Hello " + name)\n', encoding="utf-8")
    with pytest.raises(translations.NotALiteral, match=r"m\.py:1"):
        list(translations.texts_of(module))


def counted_by_a_window(path: Path) -> list[str]:
    """Where a module gives a counted text to Qt's own tr(), which leaves English uncounted."""
    return [
        f"{path.relative_to(ROOT)}:{call.lineno}"
        for call in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(call, ast.Call)
        and isinstance(call.func, ast.Attribute)
        and call.func.attr == "tr"
        and re.search(r"%n|\(s\)", "".join(map(ast.unparse, call.args)))
    ]


def test_what_is_counted_goes_through_translate() -> None:
    assert [place for path in translations.sources() for place in counted_by_a_window(path)] == []
    forms = (ROOT / "ui").glob("*.ui")
    assert [f.name for f in forms if re.search(r"%n|\(s\)", f.read_text(encoding="utf-8"))] == []


ASIDE = re.compile(r"# type: ignore|# noqa|except (Base)?Exception\b")
SAYS_WHY = re.compile(r"(# type: ignore\[[^]]+\]|# noqa: [A-Z0-9, ]+|except [^:#]+:)  # \w")


def test_every_check_that_is_put_aside_says_why_on_its_line() -> None:
    silent = [
        f"{path.relative_to(ROOT)}:{number}"
        for folder in (PACKAGE, ROOT / "packaging", ROOT / "tests")
        for path in folder.rglob("*.py")
        if "forms" not in path.parts and path != Path(__file__)
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1)
        if ASIDE.search(line) and "ruff: noqa" not in line and not SAYS_WHY.search(line)
    ]
    assert silent == []
