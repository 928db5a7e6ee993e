"""Ask whether a locked package has a known weakness, where a source of them can be reached.

pip-audit asks; it reports "nothing known" also about packages its source has never heard of, so
only packages it really looked up count. Without a source this says so and lets the check go on.
"""

import json
import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

import locks

LIMIT = 90
"""Seconds for the whole question."""

ACCEPTED: Mapping[str, str] = {}
"""Known weaknesses that do not touch this program: their id, and why."""


class Answer(NamedTuple):
    """How many packages were really looked up, and what is known against them."""

    looked_up: int
    asked: int
    known: list[str]


def ask(lock: Path) -> str:
    """What pip-audit writes about a lock file; "" when it got no answer in time."""
    with tempfile.TemporaryDirectory() as folder:
        answer = Path(folder, "audit.json")
        command = [
            *(sys.executable, "-m", "pip_audit", "--requirement", str(lock)),
            *("--require-hashes", "--disable-pip", "--timeout", "8", "--progress-spinner", "off"),
            *("--format", "json", "--output", str(answer)),
        ]
        try:
            subprocess.run(command, check=False, capture_output=True, timeout=LIMIT)
        except subprocess.TimeoutExpired:
            return ""
        return answer.read_text(encoding="utf-8") if answer.exists() else ""


def read(answer: str, accepted: Mapping[str, str]) -> Answer:
    """What pip-audit's JSON says."""
    packages: Sequence[dict[str, object]] = (
        json.loads(answer)["dependencies"] if answer.strip() else []
    )
    looked_up = [package for package in packages if "vulns" in package]
    known = []
    for package in looked_up:
        weaknesses = package["vulns"]
        for weakness in weaknesses if isinstance(weaknesses, list) else []:
            if weakness["id"] not in accepted:
                fixed = ", ".join(weakness.get("fix_versions", [])) or "no release yet"
                told = f"{package['name']} {package['version']}: {weakness['id']}"
                known.append(f"{told}, fixed in {fixed}")
    return Answer(len(looked_up), len(packages), known)


def main() -> int:
    """Print what is known against the locked packages; 1 when anything is."""
    answer = read(ask(locks.ROOT / locks.DEVELOPMENT), ACCEPTED)
    for told in answer.known:
        print(told)
    if not answer.looked_up:
        print("Known weaknesses: no source of them could be reached from here; not checked.")
    else:
        unknown = answer.asked - answer.looked_up
        print(f"Known weaknesses: {answer.looked_up} packages looked up, {unknown} unknown there.")
    return 1 if answer.known else 0


if __name__ == "__main__":
    sys.exit(main())
