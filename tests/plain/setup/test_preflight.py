"""What the first command says on a machine that lacks something, and what it does about it."""

import ast
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import preflight
import pytest

NO_SUCH = preflight.Need("libnobodyhasthis.so.99", "libnobody99", "nobody-libs")
OTHER = preflight.Need("libneither.so.1", "libneither1", "neither-libs")


def only(*names: str) -> Callable[[str], str | None]:
    """A PATH on which nothing but these programs is found."""
    return lambda name: f"/usr/bin/{name}" if name in names else None


def test_every_need_names_its_package_for_both_families() -> None:
    for needs in (*preflight.LIBRARIES.values(), *preflight.PROGRAMS.values()):
        assert all(need.apt and need.dnf for need in needs)


def test_groups_the_makefile_asks_for_exist() -> None:
    makefile = Path(preflight.__file__).parent.parent.joinpath("Makefile").read_text()
    asked = [
        line.split("$(PREFLIGHT)")[1] for line in makefile.splitlines() if "(PREFLIGHT)" in line
    ]
    words = {word.strip("@;&\\") for line in asked for word in line.split("&&")[0].split()}
    assert words - {"--soft", ""} <= set(preflight.GROUPS)
    assert {"python", "build", "offscreen", "window"} <= words


def test_a_library_nobody_has_is_missing_and_libc_is_not(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(preflight.LIBRARIES, "build", (NO_SUCH,))
    monkeypatch.setattr(sys, "platform", "linux")
    assert preflight.missing(["build"]) == [NO_SUCH]
    assert not preflight.has_library(NO_SUCH.name)


def test_the_advice_is_one_line_that_can_be_typed() -> None:
    told = preflight.advice([NO_SUCH, OTHER, NO_SUCH], only("apt-get"))
    assert told == (
        "RevMentor Desktop needs: sudo apt install --no-install-recommends libnobody99 libneither1"
    )
    assert preflight.advice([NO_SUCH], only("dnf")) == (
        "RevMentor Desktop needs: sudo dnf install nobody-libs"
    )


def test_where_no_packages_are_known_the_libraries_are_named() -> None:
    assert NO_SUCH.name in preflight.advice([NO_SUCH], only())


def test_without_root_or_a_terminal_it_prints_the_line_and_exits_3(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setitem(preflight.LIBRARIES, "build", (NO_SUCH,))
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr("os.geteuid", lambda: 1000)
    monkeypatch.setattr(shutil, "which", only("apt-get"))
    monkeypatch.delenv("CI", raising=False)
    assert preflight.main(["build"]) == preflight.NOT_INSTALLED
    assert NO_SUCH.apt in capsys.readouterr().err
    assert preflight.main(["--soft", "build"]) == 0
    monkeypatch.setenv("CI", "true")
    assert preflight.main(["--soft", "build"]) == preflight.NOT_INSTALLED


def test_an_unknown_group_is_wrong_usage() -> None:
    assert preflight.main(["curtains"]) == 2
    assert preflight.main([]) == 2


def test_an_old_python_gets_a_sentence(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "version_info", (3, 9, 2, "final", 0))
    assert preflight.main(["python"]) == preflight.NOT_INSTALLED
    assert "needs Python 3.11 or newer, this one is 3.9" in capsys.readouterr().err


def test_an_old_python_can_read_it_and_it_needs_nothing_installed() -> None:
    source = Path(preflight.__file__)
    tree = ast.parse(source.read_text(encoding="utf-8"), feature_version=(3, 7))
    imported = {
        (node.module or "").split(".")[0]
        if isinstance(node, ast.ImportFrom)
        else name.name.split(".")[0]
        for node in ast.walk(tree)
        if isinstance(node, ast.Import | ast.ImportFrom)
        for name in node.names
    }
    assert imported <= set(sys.stdlib_module_names)
    done = subprocess.run([sys.executable, "-I", str(source), "python"], check=False)
    assert done.returncode == 0
