"""The promises of SECURITY.md in figures: `make scoreboard`, or `--quick` for a look in seconds.

A line for each figure with its target; the exit code is not zero when one falls short. Figures
that are measured elsewhere or come later are named at the end.
"""

import argparse
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

from tests.scoreboard import canaries, damage, full_disks, headers, kills, speed
from tests.scoreboard.figures import Figure, Size, print_table

QUICK = 0.01


def main(arguments: list[str]) -> int:
    """Measure, print as it goes, and give the exit code."""
    parser = argparse.ArgumentParser(prog="python -m tests.scoreboard", description=__doc__)
    parser.add_argument("--quick", action="store_true", help="one hundredth of everything")
    options = parser.parse_args(arguments)
    size = Size(QUICK if options.quick else 1.0)
    with tempfile.TemporaryDirectory(prefix="scoreboard-") as folder:
        return 0 if print_table(_figures(Path(folder), size)) else 1


def _figures(folder: Path, size: Size) -> Iterator[Figure]:
    rows: tuple[Callable[[Path], Figure], ...] = (
        lambda own: kills.saves(own, size.of(100), size.of(15_000)),
        lambda own: full_disks.damaged_by_full_disks(own, size.of(50, 2)),
        lambda own: damage.damaged_files(own, size.of(3000)),
        lambda _: headers.tampered(size.of(50_000)),
        lambda own: kills.changes(own, size.of(100)),
        lambda own: damage.confused(own, size.of(200, 4)),
        canaries.canaries_found,
        lambda own: speed.closed_at_lock(own, size.of(40, 2)),
        lambda _: headers.cost_of_a_guess(),
        lambda own: damage.restored_by_words(own, size.of(20)),
        lambda own: speed.backup_under_writing(own, round(speed.FULL_SIZE * size.share)),
    )
    for number, row in enumerate(rows):
        own = folder / str(number)
        own.mkdir()
        yield row(own)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
