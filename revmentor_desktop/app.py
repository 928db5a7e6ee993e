"""Composition root: everything is built once here; no other module holds an instance."""

import argparse
import sys

from PySide6.QtCore import QLocale, QSettings, QTimeZone
from PySide6.QtWidgets import QApplication

from revmentor_desktop.desktop.crash import CrashHandler
from revmentor_desktop.desktop.one_instance import OneInstance
from revmentor_desktop.desktop.relaunch import MARK, AfterLock
from revmentor_desktop.desktop.settings_keeper import SettingsKeeper
from revmentor_desktop.desktop.theme.theme import Theme
from revmentor_desktop.desktop.window import Window
from revmentor_desktop.desktop.window_parts import WindowParts
from revmentor_desktop.desktop.worker import JournalWorker
from revmentor_desktop.support.clock import Clock, system_clock
from revmentor_desktop.support.folders import Folders, find_folders, make_private_folder


def run_window(arguments: list[str]) -> int:
    """Build the program, show its window, and return the exit code of the process."""
    options = _read(arguments)
    application = make_application()
    folders = find_folders(options.home)
    _keep_qt_at_home(folders)
    instance = OneInstance(folders.home, application)
    if instance.raise_other():
        return 0
    window = build_window(application, folders, local_clock(), instance)
    # After the first paint: by then the system's colours were asked for, which it tells no process
    # whose memory is closed.
    window.gate.painted.connect(_close_memory)
    window.start(AfterLock.parse(options.after_lock))
    code = application.exec()
    window.ended()
    return code


def make_application() -> QApplication:
    """The Qt application under its name; a system without a locale is spoken to in English."""
    application = QApplication(sys.argv[:1])
    application.setApplicationName("revmentor")
    application.setApplicationDisplayName("RevMentor")
    application.setQuitOnLastWindowClosed(True)
    if QLocale().language() == QLocale.Language.C:
        QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    return application


def local_clock() -> Clock:
    """The real clock, in the zone Qt knows of (the only source on Windows)."""
    return system_clock(bytes(QTimeZone.systemTimeZoneId().data()).decode())


def build_window(
    application: QApplication, folders: Folders, clock: Clock, instance: OneInstance | None = None
) -> Window:
    """Wire the parts together. Tests and the pictures build the same window with their clock."""
    settings = SettingsKeeper(folders.preferences)
    theme = Theme(application)
    theme.choose(settings.now.theme)
    theme.scale_text(settings.now.text_percent / 100)
    theme.reduce_motion(settings.now.reduce_motion)
    worker = JournalWorker(application)
    parts = WindowParts(application, folders, clock, settings, theme, worker, instance)
    window = Window(parts)
    handler = CrashHandler(folders.logs, window)
    worker.broke.connect(handler.show)
    sys.excepthook = handler.hook
    return window


def _read(arguments: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="revmentor", description="The RevMentor window.")
    parser.add_argument("--home", metavar="DIR", help="use this folder instead of the user's own")
    parser.add_argument(MARK, dest="after_lock", default="", help=argparse.SUPPRESS)
    return parser.parse_args(arguments)


def _close_memory() -> None:
    from revmentor_desktop.vault.process import harden_process  # noqa: PLC0415  # not before the first paint

    harden_process()


def _keep_qt_at_home(folders: Folders) -> None:
    """Qt writes the last visited folder of file dialogs; it may do so only in our folder."""
    make_private_folder(folders.home)
    make_private_folder(folders.qt_settings)
    for form in (QSettings.Format.NativeFormat, QSettings.Format.IniFormat):
        QSettings.setPath(form, QSettings.Scope.UserScope, str(folders.qt_settings))
