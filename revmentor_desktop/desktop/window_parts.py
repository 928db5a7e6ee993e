"""The parts of the running program that the window and its views work with."""

from dataclasses import dataclass

from PySide6.QtWidgets import QApplication

from revmentor_desktop.desktop.one_instance import OneInstance
from revmentor_desktop.desktop.settings_keeper import SettingsKeeper
from revmentor_desktop.desktop.theme.theme import Theme
from revmentor_desktop.desktop.worker import JournalWorker
from revmentor_desktop.support.clock import Clock
from revmentor_desktop.support.folders import Folders


@dataclass(frozen=True, slots=True)
class WindowParts:
    """What the composition root hands to the window."""

    application: QApplication
    folders: Folders
    clock: Clock
    settings: SettingsKeeper
    theme: Theme
    worker: JournalWorker
    instance: OneInstance | None
