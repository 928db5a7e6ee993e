"""Check that the lock files are what they have to be: exact, hashed, without an address, in step.

requirements.txt (the program) and requirements-dev.txt (with the tools) are exported by `make lock`
from pyproject.toml. This works without a network: what a locked package needs itself is read from
the metadata installed beside it.
"""

import re
import sys
import tomllib
from collections.abc import Iterable
from importlib import metadata
from pathlib import Path
from typing import NamedTuple

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from packaging.version import Version

ROOT = Path(__file__).resolve().parent.parent
RUNTIME = "requirements.txt"
DEVELOPMENT = "requirements-dev.txt"
BOUNDED = ("<", "<=", "==", "~=")
_HASH = re.compile(r"--hash=sha256:[0-9a-f]{64}\b")


class Locked(NamedTuple):
    """One locked package: its exact requirement with markers, and how many hashes it has."""

    requirement: Requirement
    hashes: int

    @property
    def name(self) -> str:
        """The name in the one spelling that compares."""
        return canonicalize_name(self.requirement.name)

    @property
    def version(self) -> str:
        """The exact version, or "" when the line does not pin one."""
        pins = [pin.version for pin in self.requirement.specifier if pin.operator == "=="]
        return pins[0] if len(pins) == 1 else ""

    @property
    def applies_here(self) -> bool:
        """Whether this platform installs it."""
        return self.requirement.marker is None or self.requirement.marker.evaluate()


def parse(text: str) -> list[Locked]:
    """The packages of an exported lock file, in its order."""
    logical = text.replace("\\\n", " ").splitlines()
    lines = [line for line in map(str.strip, logical) if line and not line.startswith("#")]
    return [
        Locked(Requirement(line.split("--hash")[0]), len(_HASH.findall(line))) for line in lines
    ]


def file_faults(name: str, text: str) -> list[str]:
    """What is wrong with a lock file taken by itself."""
    faults = [f"{name}: holds an address"] if "://" in text else []
    for locked in parse(text):
        if not locked.version:
            faults.append(f"{name}: {locked.name} is not pinned")
        if not locked.hashes:
            faults.append(f"{name}: {locked.name} has no hash")
    return faults


def range_faults(requirements: Iterable[Requirement]) -> list[str]:
    """Ranges of pyproject.toml that no major release would ever leave."""
    return [
        f"pyproject.toml: {requirement.name} has no upper bound"
        for requirement in requirements
        if not any(part.operator in BOUNDED for part in requirement.specifier)
    ]


def match_faults(name: str, asked: Iterable[Requirement], lock: dict[str, Locked]) -> list[str]:
    """Where the lock lacks what is asked, or pins a version outside the range asked."""
    faults = []
    for requirement in asked:
        locked = lock.get(canonicalize_name(requirement.name))
        if locked is None:
            faults.append(f"{name}: {requirement.name} is asked for and not locked")
        elif locked.version and not requirement.specifier.contains(locked.version, True):
            faults.append(f"{name}: {locked.name} {locked.version} is outside {requirement}")
    return faults


def needs_of(name: str, extras: set[str]) -> list[Requirement]:
    """What an installed package needs on this platform. Raises PackageNotFoundError."""
    lines = metadata.distribution(name).requires or []
    found = [Requirement(line) for line in lines]
    environments = [{"extra": extra} for extra in (extras or {""})]
    return [
        need
        for need in found
        if need.marker is None or any(need.marker.evaluate(env) for env in environments)
    ]


def closure_faults(name: str, asked: Iterable[Requirement], lock: dict[str, Locked]) -> list[str]:
    """Follow what is asked through the installed metadata: all of it and no more is locked."""
    faults: list[str] = []
    seen: set[str] = set()
    waiting = [need for need in asked if need.marker is None or need.marker.evaluate()]
    while waiting:
        need = waiting.pop()
        key = canonicalize_name(need.name)
        if key in seen:
            continue
        seen.add(key)
        try:
            here = metadata.version(key)
        except metadata.PackageNotFoundError:
            faults.append(f"{name}: {key} is not installed: make .venv/.stamp")
            continue
        if key in lock and Version(here) != Version(lock[key].version or here):
            faults.append(f"{name}: {key} {here} is installed, {lock[key].version} is locked")
        further = needs_of(key, need.extras)
        faults += match_faults(name, further, lock)
        waiting += further
    surplus = sorted(key for key, locked in lock.items() if locked.applies_here and key not in seen)
    return faults + [f"{name}: {key} is locked and nothing asks for it" for key in surplus]


def main() -> int:
    """Print every fault of both lock files; 1 when there are any."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    runtime = [Requirement(line) for line in project["project"]["dependencies"]]
    tools = [Requirement(line) for line in project["dependency-groups"]["dev"]]
    build = [Requirement(line) for line in project["build-system"]["requires"]]
    faults = range_faults([*runtime, *tools, *build])
    for name, asked in ((RUNTIME, runtime), (DEVELOPMENT, [*runtime, *tools, *build])):
        text = (ROOT / name).read_text(encoding="utf-8")
        lock = {locked.name: locked for locked in parse(text)}
        faults += file_faults(name, text)
        faults += match_faults(name, asked, lock)
        if not faults:
            faults += closure_faults(name, asked, lock)
    for fault in dict.fromkeys(faults):
        print(fault)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
