"""The program in a process of its own: a meeting goes on, half a line is typed, then it ends badly.

    python -m tests.journeys.room_in_the_middle HOME (kill | sleep)

It prints "typed" once the half line is said to be saved. With "kill" it waits to be killed; with
"sleep" the system says over its bus that it goes to sleep, and "locked" is printed when the window
let the journal go.
"""

import os
import sys
import time
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtDBus import QDBusConnection, QDBusMessage

from revmentor_desktop.app import make_application
from revmentor_desktop.desktop.pages.room import RoomPage
from revmentor_desktop.desktop.places import PageName
from revmentor_desktop.desktop.system_lock import LOGIN
from revmentor_desktop.operations.open_journal import OpenJournal
from revmentor_desktop.operations.prepare_agenda import next_planned
from tests.journeys.stage import Stage, build_stage, click, type_text, wait_until

KEPT, HALF = "? Who reads the notes", "! Amara: send the annot"


def main(home: str, how: str) -> None:
    """Live until killed, or until the journal is closed."""
    os.environ["DBUS_SYSTEM_BUS_ADDRESS"] = os.environ.get("DBUS_SESSION_BUS_ADDRESS", "")
    stage = build_stage(make_application(), Path(home))
    stage.start()
    stage.unlock()
    type_half_a_line(stage)
    print("typed", flush=True)
    if how == "kill":
        time.sleep(60)
    fall_asleep()
    wait_until(lambda: bool(stage.locked), "the journal to be closed before sleep")
    print("locked", flush=True)
    os._exit(0)


def type_half_a_line(stage: Stage) -> None:
    """Begin the next meeting with Amara, keep a line, and type half of another one."""
    amara = next(one for one in stage.view.ways.people.active if one.first_name == "Amara")
    found: list[str] = []

    def planned(journal: OpenJournal) -> str:
        row = next_planned(journal, amara.id)
        assert row is not None
        return row.id

    stage.view.desk.ask(planned, found.append)()
    stage.quiet()
    page = stage.go(PageName.IN_THE_ROOM, "Amara", found[0])
    assert isinstance(page, RoomPage)
    click(page.form.topic.begin)
    stage.quiet()
    type_text(page.form.lines.entry.edit, KEPT + "\n")
    stage.type(HALF)
    stage.press(Qt.Key.Key_4, Qt.KeyboardModifier.AltModifier)
    wait_until(lambda: not page.unsaved, "half a line to be saved")
    assert page.form.lines.entry.edit.text() == HALF


def fall_asleep() -> None:
    """Say what the login manager says before the computer sleeps."""
    manager = QDBusConnection.connectToBus(QDBusConnection.BusType.SessionBus, "login manager")
    assert manager.registerService(LOGIN)
    signal = QDBusMessage.createSignal(
        "/org/freedesktop/login1", f"{LOGIN}.Manager", "PrepareForSleep"
    )
    signal.setArguments([True])
    assert manager.send(signal)


if __name__ == "__main__":
    main(*sys.argv[1:3])
