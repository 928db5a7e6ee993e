"""Look for code that nothing uses, with vulture.

    python packaging/dead_code.py

The compiled forms count as users (they make the widgets a form names), but what uic writes into
them is not ours to judge. What is looked at and left alone is said in pyproject.toml.
"""

import sys
from pathlib import Path

from vulture import Vulture  # type: ignore[import-untyped]  # ships no stubs
from vulture.config import make_config  # type: ignore[import-untyped]  # ships no types

FORMS = Path("revmentor_desktop/desktop/forms").resolve()


def unused() -> list[str]:
    """A line for each name that nothing uses."""
    config = make_config(argv=[])
    vulture = Vulture(
        ignore_names=config["ignore_names"], ignore_decorators=config["ignore_decorators"]
    )
    vulture.scavenge(config["paths"], exclude=config["exclude"])
    found = vulture.get_unused_code(min_confidence=config["min_confidence"], sort_by_size=False)
    return [item.get_report() for item in found if FORMS not in Path(item.filename).parents]


def main() -> int:
    """Print what is unused; the exit code is not zero when anything is."""
    lines = unused()
    print("\n".join(lines) or "Nothing is unused.")
    return 1 if lines else 0


if __name__ == "__main__":
    sys.exit(main())
