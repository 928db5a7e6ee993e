"""What is typed in the dialogs of a check-in stands there again when a full disk refused it."""

import pytest

from revmentor_desktop.desktop.dialogs.close_concern import CloseConcern
from revmentor_desktop.desktop.dialogs.concern_form import ConcernForm
from revmentor_desktop.journal.concern import Concern
from revmentor_desktop.operations.concerns import list_concerns
from revmentor_desktop.storage.concerns import Concerns
from revmentor_desktop.support.errors import DiskTrouble
from tests.desktop.check_in.conftest import Hands


def full(*_args: object) -> Concern:
    raise DiskTrouble("The disk is full.", "Nothing was saved.", "Make room.")


def concerns(hands: Hands) -> dict[str, Concern]:
    whose = hands.whose.id
    rows = hands.framed.desk.read(lambda journal: list_concerns(journal, whose))
    return {row.concern.text: row.concern for row in rows}


def test_a_concern_and_its_answer_are_not_lost(
    hands: Hands, monkeypatch: pytest.MonkeyPatch
) -> None:
    hands.page.commands.ask_concern()
    form = hands.framed.dialog(ConcernForm)
    form.what.show_text("We never meet in person")
    form.whose.choose(2)
    with monkeypatch.context() as disk:
        disk.setattr(Concerns, "save", full)
        form.commit()
        hands.framed.settle()
    again = hands.framed.dialog(ConcernForm)
    assert (again.what.text, again.whose.index) == ("We never meet in person", 2)
    assert "The disk is full." in hands.framed.read_on_screen(again)
    again.commit()
    hands.framed.settle()
    concern = concerns(hands)["We never meet in person"]
    hands.page.commands.ask_answer(concern)
    answer = hands.framed.dialog(CloseConcern)
    answer.answer.show_text("On Thursday we do")
    with monkeypatch.context() as disk:
        disk.setattr(Concerns, "save", full)
        answer.commit()
        hands.framed.settle()
    later = hands.framed.dialog(CloseConcern)
    assert later.answer.text == "On Thursday we do"
    later.commit()
    hands.framed.settle()
    assert concerns(hands)["We never meet in person"].closed_with == "On Thursday we do"
