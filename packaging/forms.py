"""Compile the forms of ui/ into revmentor_desktop/desktop/forms/.

    python packaging/forms.py            compile what is stale, remove what has no source any more
    python packaging/forms.py --check    fail when a form is stale, or its source says too much

A form holds structure only. Colours, fonts and sizes of text belong to the theme, and the spacing
of a layout that does not say it depends on the style, so `--check` refuses such a source.
"""

import re
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from xml.etree import ElementTree

from qt_tools import qt_tool

ROOT = Path(__file__).resolve().parent.parent
SOURCES = ROOT / "ui"
COMPILED = ROOT / "revmentor_desktop" / "desktop" / "forms"
UPDATE = "make forms"
OF_THE_THEME = {"font", "palette", "styleSheet"}
SPACING = {
    "QHBoxLayout": {"spacing"},
    "QVBoxLayout": {"spacing"},
    "QGridLayout": {"horizontalSpacing", "verticalSpacing"},
    "QFormLayout": {"horizontalSpacing", "verticalSpacing"},
}
QT_IMPORT = re.compile(r"from (PySide6\.\w+) import \(([^)]*)\)\n")
MARGINS = {"leftMargin", "topMargin", "rightMargin", "bottomMargin"}


def sources() -> list[Path]:
    """Every form, in a fixed order."""
    return sorted(SOURCES.glob("*.ui"))


def target(source: Path) -> Path:
    """The module a form is compiled into."""
    return COMPILED / f"{source.stem}.py"


def compiled(source: Path) -> str:
    """The module of a form, its functions typed. Raises CalledProcessError."""
    command = [*qt_tool("uic"), "--no-autoconnection", "-g", "python", str(source)]
    done = subprocess.run(command, check=True, capture_output=True, text=True, encoding="utf-8")
    return slimmed(typed(done.stdout, form_class(source)))


def form_class(source: Path) -> str:
    """The Qt class of the outermost widget."""
    outermost = ElementTree.parse(source).find("widget")  # noqa: S314  # our own files
    return "QWidget" if outermost is None else outermost.get("class", "QWidget")


def slimmed(code: str) -> str:
    """What uic wrote, importing from Qt only what it uses.

    uic imports some thirty classes more, and PySide6 makes each of them at its first import: that
    costs every form milliseconds, the unlock window's before its first paint.
    """
    body = QT_IMPORT.sub("", code)

    def used(found: re.Match[str]) -> str:
        names = [name for name in re.findall(r"\w+", found[2]) if re.search(rf"\b{name}\b", body)]
        return f"from {found[1]} import {', '.join(names)}\n" if names else ""

    return QT_IMPORT.sub(used, code)


def typed(code: str, kind: str) -> str:
    """What uic wrote, with types, so that mypy knows the widgets a form holds."""
    for name in ("setupUi", "retranslateUi"):
        code = re.sub(
            rf"def {name}\(self, (\w+)\):", rf"def {name}(self, \1: {kind}) -> None:", code
        )
    return code


def stale() -> list[tuple[Path, str]]:
    """The forms whose module is missing or differs, with what it has to be."""
    with ThreadPoolExecutor(2) as pool:
        wanted = zip(sources(), pool.map(compiled, sources()), strict=True)
        return [(source, code) for source, code in wanted if held(target(source)) != code]


def held(module: Path) -> str | None:
    """What a module holds now, None when it is not there."""
    return module.read_text(encoding="utf-8") if module.exists() else None


def orphans() -> list[Path]:
    """Compiled forms that have no source any more."""
    wanted = {target(source) for source in sources()} | {COMPILED / "__init__.py"}
    return sorted(set(COMPILED.glob("*.py")) - wanted)


def faults(source: Path) -> list[str]:
    """What a form says that is not its business, or leaves to the style."""
    found = []
    for element in ElementTree.parse(source).iter():  # noqa: S314  # our own files
        said = {child.get("name", "") for child in element.findall("property")}
        name = element.get("name", "")
        if element.tag == "widget":
            found += [
                f"{name}: {what} belongs to the theme" for what in sorted(said & OF_THE_THEME)
            ]
        if element.tag == "layout":
            asked = MARGINS | SPACING.get(element.get("class", ""), set())
            found += [f"{name}: {what} must be said" for what in sorted(asked - said)]
    return found


def compile_all() -> int:
    """Bring every compiled form up to date."""
    COMPILED.mkdir(parents=True, exist_ok=True)
    for source, code in stale():
        target(source).write_text(code, encoding="utf-8")
    for module in orphans():
        module.unlink()
    return 0


def check() -> int:
    """Name what is stale, left over, or says too much; 1 when there is anything."""
    problems = [f"{source.relative_to(ROOT)} is not compiled: {UPDATE}" for source, _ in stale()]
    problems += [f"{module.relative_to(ROOT)} has no form: {UPDATE}" for module in orphans()]
    for source in sources():
        problems += [f"{source.relative_to(ROOT)}: {fault}" for fault in faults(source)]
    print(*problems, sep="\n", end="\n" if problems else "")
    return 1 if problems else 0


def main(arguments: list[str]) -> int:
    """Compile, or check; 2 for anything else."""
    if arguments not in ([], ["--check"]):
        print("forms.py takes nothing, or --check", file=sys.stderr)
        return 2
    try:
        return check() if arguments else compile_all()
    except subprocess.CalledProcessError as failed:
        print(f"uic stopped with exit code {failed.returncode}: {failed.stderr}", file=sys.stderr)
        return 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
