"""An agreement is written on a disk that is full: its words wait in the window, and it says so."""

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from revmentor_desktop.desktop.editor.lines_field import LinesField
from revmentor_desktop.desktop.pages.agreement import AgreementPage
from revmentor_desktop.desktop.places import PageName
from revmentor_desktop.desktop.theme.theme import Theme
from revmentor_desktop.operations.unfinished_agreement import read_unfinished_agreement
from revmentor_desktop.storage.settings import Settings
from revmentor_desktop.support.errors import DiskTrouble
from tests.desktop.desks import StagedDesk
from tests.desktop.framed import Framed


@pytest.fixture
def framed(sample_desk: StagedDesk, theme: Theme, qtbot: QtBot) -> Framed:
    framed = Framed(sample_desk, theme, qtbot)
    framed.go(PageName.AGREEMENT, framed.mentorship("Amara"))
    return framed


@pytest.fixture
def disk(monkeypatch: pytest.MonkeyPatch) -> Iterator[pytest.MonkeyPatch]:
    """Undone, it has room again."""

    def full(*_arguments: object) -> None:
        raise DiskTrouble("The disk is full.", "Nothing was saved.")

    with monkeypatch.context() as patch:
        patch.setattr(Settings, "set", full)
        yield patch


def page_of(framed: Framed) -> AgreementPage:
    page = framed.view.page(PageName.AGREEMENT)
    assert isinstance(page, AgreementPage)
    return page


def channels(framed: Framed) -> LinesField:
    form = page_of(framed).writing
    assert form is not None
    found = form.fields["channels"]
    assert isinstance(found, LinesField)
    return found


def write(framed: Framed, words: str) -> None:
    page_of(framed).begin_change()
    channels(framed).edit.selectAll()
    channels(framed).edit.insertPlainText(words)


def unsaved(framed: Framed) -> bool:
    """Whether the window would ask before it goes, once it handed over what it could."""
    framed.view.flush()
    framed.settle()
    return framed.view.unsaved


def test_locking_asks_before_words_go_that_could_not_be_kept(
    framed: Framed, disk: pytest.MonkeyPatch
) -> None:
    write(framed, "Chat only")
    assert unsaved(framed)
    disk.undo()
    assert not unsaved(framed)
    whose = framed.mentorship("Amara").id
    kept = framed.desk.read(lambda journal: read_unfinished_agreement(journal, whose))
    assert kept is not None and kept["channels"] == "Chat only"


def test_words_that_could_not_be_kept_are_there_after_looking_at_somebody_else(
    framed: Framed, disk: pytest.MonkeyPatch
) -> None:
    write(framed, "Chat only")
    framed.go(PageName.AGREEMENT, framed.mentorship("Jonas"))
    assert page_of(framed).writing is None
    framed.go(PageName.AGREEMENT, framed.mentorship("Amara"))
    assert channels(framed).text == "Chat only"
    disk.undo()
