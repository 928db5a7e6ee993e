"""Keep the translators' files in step with the texts of the program.

    python packaging/translations.py update     write resources/translations/*.ts anew
    python packaging/translations.py compile    build/translations/*.qm from them
    python packaging/translations.py --check    fail when a .ts lacks a text or holds a dead one

English is the language of the source and needs no file; revmentor.ts is the translators' start.
pyside6-lupdate reads the windows (`self.tr`) and ui/. It does not see calls with named arguments,
which is how the rooms without Qt speak (support/language.py), so those are found here and shown to
it in the form it knows.
"""

import ast
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from qt_tools import qt_tool

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"
TEMPLATE = FOLDER / "revmentor.ts"
COMPILED = ROOT / "build" / "translations"
UPDATE = "make translations"


class Text(NamedTuple):
    """One sentence given to translate(): where it belongs, its source, whether it counts."""

    context: str
    source: str
    counted: bool


class NotALiteral(ValueError):
    """A call of translate() whose context or text is put together at run time."""


def sources() -> list[Path]:
    """The program's own modules; the generated forms speak through ui/."""
    package = ROOT / "revmentor_desktop"
    forms = package / "desktop" / "forms"
    return sorted(path for path in package.rglob("*.py") if forms not in path.parents)


def is_translate(call: ast.Call) -> bool:
    """Whether this calls support.language.translate (by that name, as the house rule asks)."""
    return isinstance(call.func, ast.Name) and call.func.id == "translate"


def literal(node: ast.expr) -> str | None:
    """The text of a string literal, or None for anything else."""
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


def texts_of(path: Path) -> Iterator[Text]:
    """The texts a module gives to translate(). Raises NotALiteral, naming the line."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    for node in ast.walk(tree):
        if not (isinstance(node, ast.Call) and is_translate(node)):
            continue
        words = [literal(argument) for argument in node.args[:2]]
        context, source = (*words, None, None)[:2]
        if context is None or source is None:
            raise NotALiteral(f"{path.relative_to(ROOT)}:{node.lineno}: a text must be a literal")
        yield Text(context, source, any(keyword.arg == "n" for keyword in node.keywords))


def as_qt_calls(texts: set[Text]) -> str:
    """A module lupdate can read, with one call for each text, in a fixed order."""
    lines = [
        f"QCoreApplication.translate({quoted(text.context)}, {quoted(text.source)}"
        + (', "", 1)' if text.counted else ")")
        for text in sorted(texts)
    ]
    return "\n".join(lines) + "\n"


def quoted(text: str) -> str:
    """A string literal in the escapes that both Python and lupdate read."""
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{escaped}"'


def extract_into(target: Path) -> None:
    """Bring one .ts file up to date, keeping its translations. Raises CalledProcessError."""
    texts = {text for path in sources() for text in texts_of(path)}
    with tempfile.TemporaryDirectory() as folder:
        spoken = Path(folder, "spoken.py")
        spoken.write_text(as_qt_calls(texts), encoding="utf-8")
        # Modules that call translate() are already in `spoken`; lupdate is given those with tr().
        windows = [path for path in sources() if "tr(" in path.read_text(encoding="utf-8")]
        forms = sorted((ROOT / "ui").glob("*.ui"))
        how = ["-silent", "-no-obsolete", "-locations", "none", "-sort-messages"]
        files = [str(path) for path in (*windows, *forms, spoken)]
        command = [*qt_tool("lupdate"), *how, *files, "-ts", str(target)]
        subprocess.run(command, check=True, cwd=ROOT)


def files() -> list[Path]:
    """The template and every language there is."""
    return sorted({TEMPLATE, *FOLDER.glob("*.ts")})


def update() -> int:
    """Write every .ts anew."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    for path in files():
        extract_into(path)
    return 0


def stale() -> list[Path]:
    """The .ts files that an update would change."""
    found: list[Path] = []
    with tempfile.TemporaryDirectory() as folder:
        for path in files():
            copy = Path(folder, path.name)
            if path.exists():
                shutil.copyfile(path, copy)
            extract_into(copy)
            if not path.exists() or copy.read_bytes() != path.read_bytes():
                found.append(path)
    return found


def check() -> int:
    """Name the stale files; 1 when there are any."""
    behind = stale()
    for path in behind:
        print(f"{path.relative_to(ROOT)} is behind the texts of the program: {UPDATE}")
    return 1 if behind else 0


def compile_all() -> int:
    """Compile every language but the template into build/translations."""
    COMPILED.mkdir(parents=True, exist_ok=True)
    for path in files():
        if path != TEMPLATE:
            target = COMPILED / path.with_suffix(".qm").name
            command = [*qt_tool("lrelease"), "-silent", str(path), "-qm", str(target)]
            subprocess.run(command, check=True)
    return 0


def main(arguments: list[str]) -> int:
    """Do what was asked; 2 for anything else than update, compile or --check."""
    tasks = {"update": update, "compile": compile_all, "--check": check}
    task = tasks.get(arguments[0]) if len(arguments) == 1 else None
    if task is None:
        print("one of:", " ".join(tasks), file=sys.stderr)
        return 2
    try:
        return task()
    except NotALiteral as found:
        print(found)
    except subprocess.CalledProcessError as failed:
        print(f"{failed.cmd} stopped with exit code {failed.returncode}")
    return 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
