"""The question before something large is thrown away, and its Undo afterwards."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from revmentor_desktop.desktop.desk import Desk
from revmentor_desktop.desktop.parts.dialog import Dialog, ask
from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.operations.throw_away import bring_back, throw_away
from revmentor_desktop.support.language import translate


def ask_to_throw_away(
    desk: Desk,
    parent: QWidget,
    item_id: ItemId,
    *,
    title: str,
    text: str,
    told: str,
    before: Callable[[], object] | None = None,
) -> Dialog:
    """Ask `title`; on "Throw away" do it and tell `told` with Undo.

    `before` is called once the answer is given, to leave the pages of what goes.
    """

    def go() -> None:
        if before is not None:
            before()
        throw_away_with_undo(desk, item_id, told)

    return ask(
        parent,
        title,
        text,
        translate("Throw away", "Throw away"),
        translate("Throw away", "Keep it"),
        then=go,
    )


def throw_away_with_undo(desk: Desk, item_id: ItemId, told: str) -> None:
    """Put something into the trash and say so; Undo brings back exactly that."""
    undo = desk.change(bring_back)
    desk.change(throw_away, lambda _thrown: desk.tell(told, lambda: undo(item_id)))(item_id)
