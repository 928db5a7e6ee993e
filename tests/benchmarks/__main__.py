"""Speed, against yardsticks measured in turns in the same run: `make bench`.

    python -m tests.benchmarks [--quick] [--sizes 1000,10000] [--rounds 40]

Only the ratios mean something: such machines drift twofold within minutes (SPEED.md).
"""

import argparse
import os
import tempfile
from collections.abc import Iterator
from pathlib import Path

from tests.benchmarks.measures import HEAD, Pairs


def main() -> None:
    """Measure, and print a line as soon as it is known."""
    options = _options()
    print(HEAD)
    for pairs in _all(options):
        print(pairs.line(), flush=True)


def _all(options: argparse.Namespace) -> Iterator[Pairs]:
    from tests.benchmarks.five_years import measure_five_years
    from tests.benchmarks.opening import measure_opening
    from tests.benchmarks.stores import measure_stores
    from tests.benchmarks.windows import measure_start, measure_unlock

    with tempfile.TemporaryDirectory(prefix="revmentor-bench-") as folder:
        home = Path(folder)
        yield measure_start(home, options.starts)
        yield measure_unlock(home, options.starts)
        yield from measure_five_years(home, options.rounds)
        yield measure_opening(home, options.rounds)
        for size in options.sizes:
            place = home / str(size)
            place.mkdir()
            yield from measure_stores(place, size, options.rounds)


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks")
    parser.add_argument("--quick", action="store_true", help="once each, to see that it runs")
    parser.add_argument("--sizes", default="1000,10000", help="sessions in the journal")
    parser.add_argument("--rounds", type=int, default=40, help="pairs of searches and saves")
    parser.add_argument("--starts", type=int, default=7, help="pairs of starts and unlocks")
    options = parser.parse_args()
    if options.quick:
        options.sizes, options.rounds, options.starts = "200", 2, 1
    options.sizes = [int(size) for size in options.sizes.split(",")]
    return options


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    main()
