"""The lock files are exact, hashed and name no place to download from."""

import json
import re
from pathlib import Path

import audit
import licences
import locks
import pytest
from packaging.requirements import Requirement

ROOT = locks.ROOT
FILES = (locks.RUNTIME, locks.DEVELOPMENT)
HASH = "--hash=sha256:" + "0" * 64


def lock_of(text: str) -> dict[str, locks.Locked]:
    return {locked.name: locked for locked in locks.parse(text)}


@pytest.mark.parametrize("name", FILES)
def test_no_address_is_in_a_lock_file_and_every_package_has_hashes(name: str) -> None:
    text = (ROOT / name).read_text(encoding="utf-8")
    assert "://" not in text
    assert locks.file_faults(name, text) == []
    assert len(locks.parse(text)) > 10


def test_what_the_program_needs_is_locked_alike_for_its_developers() -> None:
    runtime, development = (lock_of((ROOT / name).read_text()) for name in FILES)
    assert {name: lock.version for name, lock in runtime.items()}.items() <= {
        name: lock.version for name, lock in development.items()
    }.items()


def test_the_locks_are_in_step_with_pyproject() -> None:
    assert locks.main() == 0


def test_faults_are_named() -> None:
    assert locks.file_faults("r.txt", "a==1\n") == ["r.txt: a has no hash"]
    assert locks.file_faults("r.txt", f"a>=1 {HASH}\n") == ["r.txt: a is not pinned"]
    assert locks.file_faults("r.txt", f"# http://x\na==1 {HASH}\n") == ["r.txt: holds an address"]
    asked = [Requirement("a<2"), Requirement("b<2")]
    lock = lock_of(f"a==2.0 \\\n    {HASH}\n")
    assert locks.match_faults("r.txt", asked, lock) == [
        "r.txt: a 2.0 is outside a<2",
        "r.txt: b is asked for and not locked",
    ]
    assert locks.range_faults([Requirement("a>=1"), Requirement("b<2")]) == [
        "pyproject.toml: a has no upper bound"
    ]


def test_a_package_nothing_asks_for_is_named() -> None:
    lock = lock_of(f"click==8.0 {HASH}\nsix==1.17.0 {HASH}\n")
    faults = locks.closure_faults("r.txt", [Requirement("click<9")], lock)
    assert "r.txt: six is locked and nothing asks for it" in faults
    assert any(re.match(r"r.txt: click \S+ is installed, 8.0 is locked", fault) for fault in faults)


def test_licences_are_read_in_every_spelling() -> None:
    assert licences.alternatives("MIT OR Apache-2.0") == [{"MIT"}, {"Apache-2.0"}]
    assert licences.alternatives("MIT AND Strange-1.0") == [{"MIT", "Strange-1.0"}]
    assert licences.named("Mozilla Public License 2.0 (MPL 2.0)") == "MPL-2.0"
    assert licences.fault("pyside6-essentials") == ""
    assert licences.fault("pikepdf") == ""


def test_an_unknown_licence_is_a_failure_that_names_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(licences, "ALLOWED", {"Beerware"})
    assert "ruff" in licences.fault("ruff") and "MIT" in licences.fault("ruff")


def test_packages_the_source_does_not_know_do_not_count_as_looked_up() -> None:
    weakness = {"id": "PYSEC-1", "fix_versions": ["2.0"]}
    packages = [
        {"name": "a", "version": "1.0", "vulns": [weakness]},
        {"name": "b", "version": "1.0", "vulns": []},
        {"name": "c", "skip_reason": "not found"},
    ]
    text = json.dumps({"dependencies": packages})
    assert audit.read(text, {}) == audit.Answer(2, 3, ["a 1.0: PYSEC-1, fixed in 2.0"])
    assert audit.read(text, {"PYSEC-1": "not used here"}).known == []
    assert audit.read("", {}) == audit.Answer(0, 0, [])


def test_lock_files_with_addresses_are_not_committed() -> None:
    ignored = Path(ROOT, ".gitignore").read_text(encoding="utf-8").splitlines()
    assert "/uv.lock" in ignored
