"""Reports of bugs. They say where in the program, never what a person wrote."""

import os
import platform
import traceback
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType

from revmentor_desktop.support.folders import PRIVATE_FILE, make_private_folder
from revmentor_desktop.version import VERSION


def write_bug_report(folder: Path, error: BaseException) -> Path:
    """Write what a developer needs to find a bug, and return the path of the report.

    Only the kind of the error and the places in our code are written: messages, values and source
    lines are left out, because any of them may hold text of the journal.
    """
    make_private_folder(folder)
    moment = datetime.now(UTC).strftime("%Y%m%d-%H%M%S-%f")
    path = folder / f"report-{moment}.txt"
    lines = [
        f"RevMentor {VERSION}, Python {platform.python_version()}, {platform.system()}",
        *_chain(error),
    ]
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, PRIVATE_FILE)
    with os.fdopen(descriptor, "w", encoding="utf-8") as file:
        file.write("\n".join(lines) + "\n")
    return path


def _chain(error: BaseException | None) -> list[str]:
    lines: list[str] = []
    while error is not None:
        lines.append(f"{type(error).__module__}.{type(error).__qualname__}")
        lines.extend(_places(error.__traceback__))
        error = error.__cause__ or error.__context__
    return lines


def _places(trace: TracebackType | None) -> list[str]:
    return [
        f"  {Path(frame.f_code.co_filename).name}:{line} {frame.f_code.co_name}"
        for frame, line in traceback.walk_tb(trace)
    ]
