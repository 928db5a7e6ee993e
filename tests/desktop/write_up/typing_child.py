"""Types into a write-up without a pause until it is killed; says how much was saved so far."""

import sys
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from revmentor_desktop.desktop.pages.write_up import WriteUpPage
from revmentor_desktop.desktop.places import PageName, Place
from revmentor_desktop.operations.mentorships import list_mentorships
from tests.desktop.desks import StagedDesk, wait_until
from tests.staged import Staged


def main(home: str, words: str) -> None:
    """Type for ever; `home` is that of a journal."""
    application = QApplication(["typing"])
    with StagedDesk.over(Staged(Path(home), words)) as staged:
        jonas = next(one for one in staged.read(list_mentorships) if one.first_name == "Jonas")
        page = WriteUpPage(staged.desk)
        page.show()
        page.show_place(Place(PageName.WRITE_UP, jonas.id))
        staged.quiet()
        wait_until(page.isEnabled, "the page to be shown")
        assert page.saver is not None
        page.saver.saved.connect(lambda saved: print(len(saved.text), saved.id, flush=True))
        timer = QTimer()
        timer.timeout.connect(lambda: QTest.keyClicks(page.sheet.editor, "word "))
        timer.timeout.connect(lambda: QTest.keyClicks(page.sheet.private_editor, "mine "))
        timer.start(50)
        application.exec()


if __name__ == "__main__":
    main(*sys.argv[1:])
