"""What one sees stands where one looks for it, and is said whole and once."""

import pytest
from mnemonic import Mnemonic
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from revmentor_desktop.desktop.dialogs.session_details import SessionDetails
from revmentor_desktop.desktop.gate import words_paper
from revmentor_desktop.desktop.pages.agreement import AgreementPage
from revmentor_desktop.desktop.pages.goals import GoalsPage
from revmentor_desktop.desktop.pages.notes import NotesPage
from revmentor_desktop.desktop.parts.fields import Field
from revmentor_desktop.desktop.parts.paragraph import Paragraph
from revmentor_desktop.desktop.places import PageName
from revmentor_desktop.desktop.theme.fonts import font
from revmentor_desktop.desktop.theme.theme import Theme
from revmentor_desktop.journal.mentorship import MentorshipDraft, Role
from revmentor_desktop.operations.mentorships import keep_mentorship
from tests.desktop.desks import StagedDesk
from tests.desktop.framed import Framed


@pytest.fixture
def framed(sample_desk: StagedDesk, theme: Theme, qtbot: QtBot) -> Framed:
    return Framed(sample_desk, theme, qtbot)


def top(widget: QWidget, page: QWidget) -> int:
    return widget.mapTo(page, QPoint(0, 0)).y()


def test_where_there_is_no_goal_yet_the_first_is_offered_under_the_title(framed: Framed) -> None:
    draft = MentorshipDraft("Noor Haddad", Role.MENTOR)
    noor = framed.desk.read(lambda journal: keep_mentorship(journal, draft))
    framed.go(PageName.GOALS, noor)
    page = framed.view.page(PageName.GOALS)
    assert isinstance(page, GoalsPage)
    assert page.empty.isVisible()
    assert top(page.empty, page) < page.height() // 3
    framed.go(PageName.GOALS, framed.mentorship("Amara"))
    assert page.form.cards_scroll.height() > page.height() // 2


def test_a_hint_under_one_field_of_the_agreement_leaves_its_neighbour_in_line(
    framed: Framed,
) -> None:
    framed.go(PageName.AGREEMENT, framed.mentorship("Amara"))
    page = framed.view.page(PageName.AGREEMENT)
    assert isinstance(page, AgreementPage)
    framed.click(page.form.change)
    assert page.writing is not None
    until, check_ins = page.writing.fields["until"], page.writing.fields["check_ins"]
    assert isinstance(until, Field)
    assert isinstance(check_ins, Field)
    until.edit.setText("18 December")
    framed.settle()
    assert top(until.edit, page) == top(check_ins.edit, page)


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_the_moment_of_a_note_is_shown_whole(framed: Framed, theme: Theme, scale: float) -> None:
    theme.scale_text(scale)
    framed.go(PageName.NOTES)
    page = framed.view.page(PageName.NOTES)
    assert isinstance(page, NotesPage)
    page.begin_new()
    framed.settle()
    field = next(one for one in page.findChildren(QLineEdit) if one.accessibleName() == "When")
    needed = field.fontMetrics().horizontalAdvance(field.text())
    assert field.text()
    assert needed <= field.width() - 28


def test_no_recovery_word_comes_near_the_next_number(theme: Theme) -> None:
    face = font("cardTitle")
    face.setPixelSize(words_paper._WORD_SIZE)
    widest = max(
        QFontMetricsF(face).horizontalAdvance(word) for word in Mnemonic("english").wordlist
    )
    assert words_paper._NUMBER + widest <= words_paper._COLUMN - 8
    box = words_paper.PAPER.width() - 2 * words_paper._SIDE
    last = words_paper._FIRST + 2 * words_paper._COLUMN + words_paper._NUMBER
    assert last + widest <= box - 4


def test_what_saves_a_change_is_not_called_as_what_leaves_all_as_it_is(framed: Framed) -> None:
    framed.click(framed.button("Reschedule the meeting with Amara Okafor"))
    dialog = framed.dialog(SessionDetails)
    assert dialog.keep.text() == "Save"
    framed.click(framed.button("Leave it as it is", dialog))


@pytest.mark.parametrize("words", ["Closing review", "\u0645\u0631\u062d\u0628\u0627"])
def test_a_paragraph_begins_at_the_right_where_one_reads_from_there(
    qapp: QApplication, qtbot: QtBot, words: str
) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        paragraph = Paragraph(words)
        qtbot.addWidget(paragraph)
        paragraph.resize(400, 30)
        paragraph.show()
        qapp.processEvents()
        shown = paragraph.grab().toImage()
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    ground = shown.pixel(0, 0)
    inked = [
        x
        for x in range(shown.width())
        if any(shown.pixel(x, y) != ground for y in range(shown.height()))
    ]
    assert min(inked) > shown.width() // 2
