"""What is asked or told while a journal is being closed."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialogButtonBox, QWidget

from revmentor_desktop.desktop.parts.dialog import Dialog
from revmentor_desktop.support.errors import KnownFailure


def ask_to_give_up(window: QWidget, go: Callable[[], None], keep: Callable[[], None]) -> None:
    """Some text could not be saved: keep the journal open, or go without that text."""
    dialog = Dialog(
        window,
        QCoreApplication.translate("Leaving", "Go without what is not saved?"),
        QCoreApplication.translate(
            "Leaving",
            "Some text could not be saved. It is still in the window, and is gone when you go.",
        ),
    )
    dialog.add_button(
        QCoreApplication.translate("Leaving", "Keep it open"),
        "secondary",
        QDialogButtonBox.ButtonRole.RejectRole,
    )
    dialog.add_button(
        QCoreApplication.translate("Leaving", "Go without it"),
        "danger",
        QDialogButtonBox.ButtonRole.DestructiveRole,
    )
    dialog.accepted.connect(go)
    dialog.rejected.connect(keep)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()


def tell_and_go(window: QWidget, failure: KnownFailure, then: Callable[[], None]) -> None:
    """The last step of closing did not work: say what it means, then go on."""
    text = " ".join(part for part in (failure.kept, failure.todo) if part)
    dialog = Dialog(window, failure.what, text)
    dialog.add_button(
        QCoreApplication.translate("Leaving", "Close"),
        "secondary",
        QDialogButtonBox.ButtonRole.RejectRole,
    )
    dialog.finished.connect(lambda _result: then())
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
