"""Check that every locked package has a licence this program may use or travel with.

Reads the metadata of the installed packages, without a network. A package whose licence is not in
the lists below fails the check by name: somebody reads the licence, then adds it here.
"""

import re
import sys
from importlib import metadata

import locks

ALLOWED = {
    "0BSD", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "CC0-1.0", "ISC", "MIT", "MIT-0",
    "MIT-CMU", "PSF-2.0", "Unlicense", "Zlib", "Public-Domain",
    # Their own files stay open, and the packages are used as they come (Qt as shared libraries).
    "LGPL-2.1-only", "LGPL-2.1-or-later", "LGPL-3.0-only", "LGPL-3.0-or-later", "MPL-2.0",
}  # fmt: skip

NAMES = {
    "apache 2.0": "Apache-2.0",
    "apache license version 2.0": "Apache-2.0",
    "apache license, version 2.0": "Apache-2.0",
    "apache software license": "Apache-2.0",
    "bsd 2-clause license": "BSD-2-Clause",
    "bsd license": "BSD-3-Clause",
    "isc license (iscl)": "ISC",
    "mit license": "MIT",
    "mozilla public license 2.0 (mpl 2.0)": "MPL-2.0",
    "psfl": "PSF-2.0",
    "public domain": "Public-Domain",
    "python software foundation license": "PSF-2.0",
}
"""How packages spell their licence when they do not use its SPDX name."""

READ_BY_HAND = {
    # metadata says nothing; the wheel's LICENSE is zlib's, SQLCipher inside it is BSD-3-Clause
    "sqlcipher3": {"Zlib", "BSD-3-Clause"},
    # "BSD-3-Clause, Apache-2.0, dependency licenses": PDFium's own list is in the wheel, all of
    # them permissive; the list travels with the program
    "pypdfium2": {"BSD-3-Clause", "Apache-2.0"},
}


def named(licence: str) -> str:
    """The SPDX name of a licence as a package spells it, or the spelling itself."""
    spelling = " ".join(licence.split())
    return NAMES.get(spelling.lower(), spelling)


def alternatives(expression: str) -> list[set[str]]:
    """The ways to comply with an SPDX expression: each a set of licences that hold together.

    Enough for what packages write ("A OR B AND C"): brackets are not read, and an expression with
    them is then an unknown licence, which fails the check.
    """
    choices = re.split(r"\s+OR\s+", expression)
    return [{named(part) for part in re.split(r"\s+AND\s+", choice)} for choice in choices]


def licences_of(name: str) -> list[set[str]]:
    """The ways to comply with an installed package's licence. Raises PackageNotFoundError."""
    if name in READ_BY_HAND:
        return [READ_BY_HAND[name]]
    about = metadata.metadata(name)
    classified = {
        line.rsplit("::", 1)[1].strip()
        for line in about.get_all("Classifier", [])
        if line.startswith("License ::")
    } - {"OSI Approved", "DFSG approved"}
    expressions = about.get_all("License-Expression", [])
    if expressions:
        return alternatives(expressions[0])
    if classified:
        return [{named(licence)} for licence in sorted(classified)]
    return alternatives(next(iter(about.get_all("License", [])), "unknown"))


def fault(name: str) -> str:
    """What is wrong with one package's licence, or ""."""
    try:
        ways = licences_of(name)
    except metadata.PackageNotFoundError:
        return f"{name}: not installed, so its licence cannot be read: make .venv/.stamp"
    if any(way <= ALLOWED for way in ways):
        return ""
    told = " or ".join(" and ".join(sorted(way)) for way in ways)
    return f"{name}: licence not on the list of packaging/licences.py: {told}"


def main() -> int:
    """Print every package with an unknown licence; 1 when there are any."""
    text = (locks.ROOT / locks.DEVELOPMENT).read_text(encoding="utf-8")
    names = [locked.name for locked in locks.parse(text) if locked.applies_here]
    faults = [told for told in map(fault, names) if told]
    for told in faults:
        print(told)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
