"""The guided tour: the cycle of a session in the real window, through real clicks and keys.

    python packaging/virtual_screen.py --size 2600x1700 python -m tests.journeys.tour

Prints each step, and at its end how much there was to do; leaves its pictures and the summary in
build/tour/. The passphrase costs what
it always costs, and locking replaces this process as it does in the program: the second half of
the tour runs in the process that came after.
"""

import json
import os
import shutil
import sys
import tempfile
import time
import traceback
from dataclasses import dataclass, field
from pathlib import Path

os.environ.setdefault("QT_SCALE_FACTOR", "2")

from revmentor_desktop.app import make_application
from revmentor_desktop.desktop.relaunch import MARK, AfterLock, replace_process
from tests.journeys import tour_steps
from tests.journeys.hands import Hands
from tests.journeys.stage import Stage, build_stage, settle
from tests.journeys.tally import Tally

BUILD = Path(__file__).parents[2] / "build" / "tour"
TARGET = Path(os.environ.get("REVMENTOR_TOUR_TARGET", BUILD))
HOME, BEGAN, TAKEN = "REVMENTOR_TOUR_HOME", "REVMENTOR_TOUR_BEGAN", "REVMENTOR_TOUR_TAKEN"
PAGE, COUNTS = "REVMENTOR_TOUR_PAGE", "REVMENTOR_TOUR_COUNTS"
"""What the first half hands to the second, in the environment: nothing of the journal."""


@dataclass(slots=True)
class Tour:
    """The window, and what is told of it."""

    stage: Stage
    began: float
    taken: int = 0
    counts: list[str] = field(default_factory=list)

    def count(self, name: str, tally: Tally, most: int) -> None:
        """Keep how much there was to do; more than `most` actions are too many."""
        self.counts.append(f"{name}: {tally.words()} (at most {most} actions)")
        assert tally.actions <= most, self.counts[-1]

    def say(self, sentence: str) -> None:
        """Print a step with the seconds since the tour began."""
        print(f"{time.time() - self.began:5.1f} s  {sentence}", flush=True)

    def picture(self, name: str) -> None:
        """Keep what the window shows now."""
        self.stage.quiet()
        settle(150)
        self.taken += 1
        path = TARGET / f"{self.taken:02}-{name}.png"
        if not self.stage.picture().save(str(path)):
            raise SystemExit(f"{path} could not be written")

    @property
    def hands(self) -> Hands:
        """The mouse where that is near, else the keyboard."""
        return Hands(self.stage)

    @property
    def page_now(self) -> str:
        """The name of the page one sees."""
        place = self.stage.view.place
        return place.page.value if place else ""

    @property
    def page_before(self) -> str:
        """The name of the page one saw when the journal was locked."""
        return os.environ[PAGE]

    @property
    def summary(self) -> Path:
        """Where the summary is saved."""
        return TARGET / "summary.pdf"


def main() -> None:
    """Play the first half, or the second when the process was replaced by locking."""
    after = AfterLock.parse(sys.argv[sys.argv.index(MARK) + 1]) if MARK in sys.argv else None
    application = make_application()
    if after is None:
        _clear()
        os.environ[HOME] = tempfile.mkdtemp(prefix="revmentor-tour-")
        os.environ[BEGAN] = str(time.time())
    home = Path(os.environ[HOME])
    stage = build_stage(application, home, replace=_remembering)
    tour = Tour(stage, float(os.environ[BEGAN]), int(os.environ.get(TAKEN, "0")))
    tour.counts = json.loads(os.environ.get(COUNTS, "[]"))
    _remembering.tour = tour
    stage.start(after)
    if after is None:
        for step in tour_steps.FIRST_HALF:
            step(tour)
        raise SystemExit("Locking did not replace this process.")
    for step in tour_steps.SECOND_HALF:
        step(tour)
    _end(tour, home)


class _Remembering:
    """Hands the tour over to the process that comes after locking."""

    tour: Tour | None = None

    def __call__(self, after: AfterLock) -> None:
        assert self.tour is not None
        os.environ[TAKEN] = str(self.tour.taken)
        os.environ[PAGE] = self.tour.page_now
        os.environ[COUNTS] = json.dumps(self.tour.counts)
        replace_process(after)


_remembering = _Remembering()


def _clear() -> None:
    shutil.rmtree(TARGET, ignore_errors=True)
    TARGET.mkdir(parents=True)


def _end(tour: Tour, home: Path) -> None:
    tour.stage.close()
    tour.stage.window.ended()
    if tour.stage.bugs:
        raise tour.stage.bugs[0]
    shutil.rmtree(home, ignore_errors=True)
    tour.say("What there was to do:")
    print("\n".join(f"         {count}" for count in tour.counts))
    kept = sorted(path.name for path in TARGET.iterdir())
    tour.say(f"Done. {len(kept)} files in {TARGET}:")
    print("\n".join(f"         {name}" for name in kept))


if __name__ == "__main__":
    try:
        main()
    except AssertionError:
        traceback.print_exc()
        os._exit(1)  # windows and the journal thread are left as they are
