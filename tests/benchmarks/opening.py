"""How soon a page with five years on it stands there, against the same page with nothing on it.

python -m tests.benchmarks.opening HOME WHOSE NOBODY ROUNDS
"""

import os
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

from revmentor_desktop.desktop.places import PageName, Place
from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.journal.mentorship import MentorshipDraft
from tests.benchmarks.five_years import YEARS, fill_five_years
from tests.benchmarks.measures import Pairs
from tests.staged import Staged, stage_empty

if TYPE_CHECKING:
    from revmentor_desktop.desktop.pages.insights import InsightsPage
    from tests.desktop.desks import StagedDesk

A_FRAME = 1 / 60
"""So much later than the empty page a full one may stand there."""


def measure_opening(folder: Path, rounds: int) -> Pairs:
    """From going to the insights of somebody until their figures are painted."""
    staged = stage_empty(folder / "opening")
    journal = staged.open()
    try:
        whose = fill_five_years(journal)
        nobody = journal.store.mentorships.save(MentorshipDraft("Ida")).id
    finally:
        journal.close()
    done = subprocess.run(
        [sys.executable, "-m", __name__, str(staged.home), whose, nobody, str(rounds)],
        stdout=subprocess.PIPE,
        text=True,
        check=True,
        timeout=300,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
    )
    pairs = [tuple(map(float, line.split())) for line in done.stdout.splitlines()]
    return Pairs(
        f"insights of {YEARS} years, painted",
        "the empty page and a frame",
        1.0,
        tuple(ours for ours, _ in pairs),
        tuple(empty + A_FRAME for _, empty in pairs),
    )


def main(home: str, whose: str, nobody: str, rounds: str) -> None:
    """Go to both pages in turns; print the seconds of each, the first round left out."""
    from revmentor_desktop.app import make_application
    from revmentor_desktop.desktop.pages.insights import InsightsPage
    from tests.desktop.desks import StagedDesk

    make_application()
    with StagedDesk.over(Staged(Path(home), "")) as desk:
        page = InsightsPage(desk.desk)
        page.resize(1024, 800)
        page.show()
        for number in range(int(rounds) + 1):
            ours, empty = _shown(desk, page, whose), _shown(desk, page, nobody)
            if number:
                print(ours, empty, flush=True)
        page.close()


def _shown(desk: "StagedDesk", page: "InsightsPage", mentorship_id: str) -> float:
    from PySide6.QtWidgets import QApplication

    start = time.perf_counter()
    page.show_place(Place(PageName.INSIGHTS, ItemId(mentorship_id)))
    while page.found is None:
        QApplication.processEvents()
    page.repaint()
    took = time.perf_counter() - start
    while page.more is None or desk.worker.busy:
        QApplication.processEvents()
    return took


if __name__ == "__main__":
    main(*sys.argv[1:5])
