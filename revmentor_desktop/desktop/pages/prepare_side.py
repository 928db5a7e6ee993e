"""The side of the page "Prepare": ideas, the question bank, what is good to know."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QLabel

from revmentor_desktop.desktop.pages.prepare_culture import CultureBox
from revmentor_desktop.desktop.pages.prepare_ideas import IdeasList
from revmentor_desktop.desktop.pages.prepare_questions import QuestionBank
from revmentor_desktop.desktop.parts.buttons import Button, LinkButton
from revmentor_desktop.desktop.parts.divider import Divider
from revmentor_desktop.desktop.parts.paragraph import Paragraph
from revmentor_desktop.desktop.parts.scroll import PageScroll
from revmentor_desktop.desktop.parts.steady import keep_steady
from revmentor_desktop.desktop.theme.dress import dress
from revmentor_desktop.journal.question import BankQuestion
from revmentor_desktop.operations.agenda_page import AgendaPage


class PrepareSide(QObject):
    """Fills the scrolled side. `topics_asked` is the wish to see the whole inbox."""

    topics_asked = Signal()

    def __init__(self, scroll: PageScroll, back: Button) -> None:
        super().__init__(scroll)
        scroll.margins(24, 29, 24, 24)
        keep_steady(scroll, scroll.body)
        inside = scroll.content
        self.ideas = IdeasList(inside)
        self.bank = QuestionBank(inside)
        self.culture = CultureBox(inside)
        self.topics = LinkButton(self.tr("The topic inbox"), inside)
        self.topics.clicked.connect(self.topics_asked)
        self._rules = (Divider(inside), Divider(inside))
        title = dress(QLabel(self.tr("Ideas for this meeting"), inside), role="cardTitle")
        hint = Paragraph(self.tr("Press + to place one on the agenda."), "label", "2", inside)
        body = scroll.body
        body.setSpacing(0)
        body.addWidget(back, 0, Qt.AlignmentFlag.AlignLeading)
        body.addWidget(title)
        body.addWidget(hint)
        body.addSpacing(16)
        body.addWidget(self.ideas)
        body.addSpacing(8)
        body.addWidget(self.topics)
        body.addSpacing(14)
        body.addWidget(self._rules[0])
        body.addSpacing(18)
        body.addWidget(self.bank)
        body.addSpacing(16)
        body.addWidget(self._rules[1])
        body.addSpacing(16)
        body.addWidget(self.culture)
        body.addStretch(1)

    def begin(self) -> None:
        """Another session is shown."""
        self.bank.begin()

    def show_page(self, page: AgendaPage) -> None:
        """Show what goes with this agenda."""
        self._show(there=page.mentorship.archived_on is None)
        self.ideas.show_page(page)
        self.culture.show_card(page.culture, page.mentorship, page.session.when)
        self._rules[1].setVisible(not self.culture.isHidden())

    def show_questions(self, questions: Sequence[BankQuestion], page: AgendaPage) -> None:
        """Show these but for those on the agenda."""
        on_it = frozenset(row.line.ref_id for row in page.rows if row.line.ref_id)
        self.bank.show_questions(questions, on_it)

    def clear(self) -> None:
        """There is no meeting to have ideas for."""
        self._show(there=False)

    def _show(self, *, there: bool) -> None:
        for widget in (self.ideas, self.bank, self.topics, self._rules[0]):
            widget.setVisible(there)
        if not there:
            self.culture.hide()
            self._rules[1].hide()
