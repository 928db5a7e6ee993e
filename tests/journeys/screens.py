"""Pictures of every screen and state with the sample, to lay beside the designs: `make screens`.

    python -m tests.journeys.screens [NAME ...]

1280 x 800 at scale factor 2, the clock at the moment of the designs, light and dark; some also at
200 % text, in high contrast and right to left. Into build/screens/, under the designs' names.
"""

import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_SCALE_FACTOR"] = "2"

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from revmentor_desktop.app import make_application
from revmentor_desktop.support.folders import Folders
from revmentor_desktop.support.preferences import Preferences, ThemeChoice, write_preferences
from tests.journeys.scenes import JOURNAL, SCENES, Scene
from tests.journeys.stage import Stage, settle, staged_window
from tests.staged import Staged, stage_empty, stage_sample

BUILD = Path(__file__).parents[2] / "build" / "screens"
TARGET = Path(os.environ.get("REVMENTOR_SCREENS_TARGET", BUILD))


@dataclass(frozen=True, slots=True)
class Look:
    """One way to show a scene; `mark` ends the picture's name."""

    mark: str
    theme: ThemeChoice
    percent: int = 100
    mirrored: bool = False


LIGHT, DARK = Look("", ThemeChoice.LIGHT), Look("-dark", ThemeChoice.DARK)
MORE = (
    Look("-200-percent", ThemeChoice.LIGHT, percent=200),
    Look("-high-contrast", ThemeChoice.HIGH_CONTRAST),
    Look("-right-to-left", ThemeChoice.LIGHT, mirrored=True),
)


def main(names: list[str]) -> None:
    """Take the pictures whose names begin with one of `names`, or all of them."""
    application = make_application()
    TARGET.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="revmentor-screens-") as folder:
        homes = Homes(Path(folder))
        for look in (LIGHT, DARK, *MORE):
            wanted = [scene for scene in SCENES if _wanted(scene, look, names)]
            for picture in _take(application, homes, look, wanted):
                print(picture, flush=True)


class Homes:
    """Homes to begin in: without a journal, with an empty one, with the sample; each a copy."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._made = 0
        self._templates: dict[str, Staged] = {}

    def fresh(self, kind: str, look: Look) -> Path:
        """A home of that kind, its preferences set to the look."""
        self._made += 1
        home = self._folder / str(self._made)
        home.mkdir()
        if kind:
            self._template(kind).copy_to(home / "home")
        home = home / "home"
        chosen = Preferences(theme=look.theme, text_percent=look.percent)
        write_preferences(Folders(home).preferences, chosen)
        return home

    def _template(self, kind: str) -> Staged:
        if kind not in self._templates:
            make: Callable[[Path], Staged] = {"sample": stage_sample, "empty": stage_empty}[kind]
            self._templates[kind] = make(self._folder / f"template-{kind}")
        return self._templates[kind]


def _wanted(scene: Scene, look: Look, names: list[str]) -> bool:
    chosen = not names or any(scene.name.startswith(name) for name in names)
    return chosen and (scene.all_looks or look in (LIGHT, DARK))


def _take(
    application: QApplication, homes: Homes, look: Look, scenes: list[Scene]
) -> Iterator[Path]:
    """Scenes of the open sample share one window; the others begin anew."""
    application.setLayoutDirection(
        Qt.LayoutDirection.RightToLeft if look.mirrored else Qt.LayoutDirection.LeftToRight
    )
    shared = [scene for scene in scenes if scene.home == JOURNAL]
    if shared:
        with staged_window(application, homes.fresh("sample", look)) as stage:
            stage.unlock()
            for scene in shared:
                yield _picture(stage, scene, look)
                scene.leave(stage)
    for scene in scenes:
        if scene.home != JOURNAL:
            with staged_window(application, homes.fresh(scene.home, look)) as stage:
                yield _picture(stage, scene, look)
                scene.leave(stage)


def _picture(stage: Stage, scene: Scene, look: Look) -> Path:
    scene.show(stage)
    stage.quiet()
    settle(120)
    target = TARGET / f"{scene.name}{look.mark}.png"
    if not stage.picture().save(str(target)):
        raise SystemExit(f"{target} could not be written")
    return target


if __name__ == "__main__":
    main(sys.argv[1:])
