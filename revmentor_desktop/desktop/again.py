"""Dialogs whose words a full disk refused: they are asked again, with every word in its place."""

from shiboken6 import isValid

from revmentor_desktop.desktop.desk import Desk
from revmentor_desktop.desktop.parts.dialog import Dialog
from revmentor_desktop.desktop.worker import Failed
from revmentor_desktop.support.errors import KnownFailure


def or_again(desk: Desk, dialog: Dialog, kind: str, item_id: str) -> Failed:
    """What to do when what a dialog handed over could not be kept: open it again, and say why.

    `kind` and `item_id` are those by which it is known again after a lock. The dialog must not
    delete itself when it is accepted: until the answer came the words are nowhere else. One that
    is left goes at once.
    """
    dialog.rejected.connect(dialog.deleteLater)

    def failed(failure: KnownFailure) -> None:
        if not isValid(dialog):  # what it lay over is gone
            desk.trouble(failure)
            return
        desk.returning.open(dialog, kind, item_id)
        dialog.show_failure(failure)

    return failed
