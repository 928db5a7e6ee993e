"""The process that sets the pages: what it runs, and what happens when it dies or hangs."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from revmentor_desktop.journal.summary_choice import Paper
from revmentor_desktop.reports.pdf import set_pages
from revmentor_desktop.reports.typesetter import Typesetter
from revmentor_desktop.support.errors import KnownFailure
from tests.plain.reports.made import made


def test_a_process_that_died_is_started_anew_with_its_document() -> None:
    with Typesetter() as typesetter:
        set_pages(made(), Paper.A4, typesetter)
        first = typesetter.draw(0, 100).pixels
        process = typesetter._process
        assert process
        process.send_signal(signal.SIGKILL)
        process.wait()
        assert typesetter.draw(0, 100).pixels == first


def test_closing_ends_the_process() -> None:
    typesetter = Typesetter()
    typesetter.warm_up()
    process = typesetter._process
    assert process and process.poll() is None
    typesetter.close()
    assert process.poll() is not None
    typesetter.close()


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux closes its memory")
def test_it_works_where_the_memory_is_closed() -> None:
    script = (
        "from revmentor_desktop.vault.process import harden_process\n"
        "from revmentor_desktop.reports.typesetter import Typesetter\n"
        "from revmentor_desktop.reports.pdf import set_pages\n"
        "from revmentor_desktop.journal.summary_choice import Paper\n"
        "from tests.plain.reports.made import made\n"
        "harden_process()\n"
        "with Typesetter() as t: print(set_pages(made(), Paper.A4, t).count)\n"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, check=True)
    assert int(done.stdout) >= 2


def test_what_the_window_needs_loads_neither_typst_nor_pdfium() -> None:
    script = (
        "import sys, revmentor_desktop.reports.pdf\n"
        "print({'typst', 'pypdfium2'} & set(sys.modules))"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, check=True)
    assert done.stdout.strip() == b"set()"


def test_nothing_of_the_working_folder_is_run(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Started in a folder of downloads, a file there that is called typst.py is not our library."""
    for name in ("typst.py", "json.py", "pypdfium2.py"):
        (tmp_path / name).write_text(f"open({str(tmp_path / 'ran')!r}, 'w')\n")
    monkeypatch.chdir(tmp_path)
    with Typesetter() as typesetter:
        assert set_pages(made(), Paper.A4, typesetter).count
    assert not (tmp_path / "ran").exists()


@pytest.mark.skipif(os.name == "nt", reason="no process can be stopped there")
def test_a_process_that_hangs_is_ended_and_said() -> None:
    with Typesetter(limit=0.5) as typesetter:
        typesetter.warm_up()
        process = typesetter._process
        assert process
        process.send_signal(signal.SIGSTOP)
        with pytest.raises(KnownFailure, match="not ready") as told:
            typesetter.set("{}", accessible=False, system_fonts=False)
        assert told.value.kept and told.value.todo
        assert process.poll() is not None


@pytest.mark.skipif(os.name == "nt", reason="no process can be stopped there")
def test_after_one_that_hung_the_next_request_is_answered() -> None:
    with Typesetter() as typesetter:
        typesetter.warm_up()
        process = typesetter._process
        assert process
        process.send_signal(signal.SIGSTOP)
        typesetter._limit = 0.1
        with pytest.raises(KnownFailure):
            typesetter.draw(0, 100)
        typesetter._limit = 60
        assert set_pages(made(), Paper.A4, typesetter).count
