"""The program in a process of its own: it writes secrets, locks, and shows what is left in memory.

    python -m tests.journeys.locked_memory HOME SECRETS DUMP

SECRETS holds the passphrase and the words to write, one a line; it is read and removed by the
first life of the process, so that the second one never saw them. DUMP.before and DUMP.after take
all memory the process can read of itself.
"""

import os
import sys
from pathlib import Path

from PySide6.QtCore import Qt

from revmentor_desktop.app import make_application
from revmentor_desktop.desktop.editor.markdown_editor import MarkdownEditor
from revmentor_desktop.desktop.places import PageName
from revmentor_desktop.desktop.relaunch import MARK, AfterLock, replace_process
from revmentor_desktop.vault.process import harden_process
from tests.journeys.hands import palette, search_for, wait_saved
from tests.journeys.stage import CTRL, Stage, build_stage, named, type_text, wait_until


def main(home: str, secrets: str, dump: str) -> None:
    """Live the first or the second life."""
    after = AfterLock.parse(sys.argv[sys.argv.index(MARK) + 1]) if MARK in sys.argv else None
    stage = build_stage(make_application(), Path(home), replace=replace_process)
    harden_process()
    stage.start(after)
    stage.quiet()
    if after is not None:
        keep_memory(Path(f"{dump}.after"))
        os._exit(0)
    write_and_lock(stage, Path(secrets), Path(f"{dump}.before"))


def write_and_lock(stage: Stage, secrets: Path, dump: Path) -> None:
    """Write the words in the text and in the private note, search for one, and lock."""
    passphrase, text, private, sought = secrets.read_text("utf-8").splitlines()
    secrets.unlink()
    stage.unlock(passphrase)
    stage.go(PageName.WRITE_UP, "Jonas")
    type_text(named(stage.page, MarkdownEditor, "What was talked about"), text)
    type_text(named(stage.page, MarkdownEditor, "Private note"), private)
    wait_saved(stage)
    stage.press(Qt.Key.Key_K, CTRL)
    search_for(stage, sought)
    stage.press(Qt.Key.Key_Escape)
    wait_until(lambda: palette(stage) is None, "the search to close")
    keep_memory(dump)
    stage.press(Qt.Key.Key_L, CTRL)
    wait_until(lambda: False, "the process to be replaced")


def keep_memory(target: Path) -> None:
    """Write all memory this process can read of itself into a file."""
    with target.open("wb") as kept, Path("/proc/self/mem").open("rb", 0) as memory:
        for line in Path("/proc/self/maps").read_text("utf-8").splitlines():
            span, rights, *_ = line.split()
            if not rights.startswith("r"):
                continue
            start, end = (int(part, 16) for part in span.split("-"))
            try:
                memory.seek(start)
                kept.write(memory.read(end - start))
            except (OSError, OverflowError, ValueError):
                continue  # the kernel's own pages


if __name__ == "__main__":
    main(*sys.argv[1:4])
