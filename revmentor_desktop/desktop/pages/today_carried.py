"""Carried over: topics that were put off last time, a plus away from the next agenda."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from revmentor_desktop.desktop.models.agenda_words import first_line
from revmentor_desktop.desktop.models.topic_words import raised_line
from revmentor_desktop.desktop.pages.prepare_idea_row import IdeaRow
from revmentor_desktop.desktop.parts.buttons import LinkButton
from revmentor_desktop.desktop.parts.card import Card
from revmentor_desktop.desktop.theme.dress import dress
from revmentor_desktop.operations.whole_day import CarriedTopic

MOST = 4


class CarriedCard(Card):
    """`wanted` carries a topic to put on the next agenda, `all_asked` whose topics to show."""

    wanted = Signal(object)
    all_asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[CarriedTopic, ...] | None = None
        self.rows: list[IdeaRow] = []
        self._count = dress(QLabel(self), role="body", tone="3")
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, 0, 0)
        head.setSpacing(8)
        head.addWidget(dress(QLabel(self.tr("Carried over"), self), role="rowStrong"))
        head.addWidget(self._count)
        head.addStretch(1)
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        self.more = LinkButton(self.tr("All topics"), self)
        self.more.clicked.connect(self._ask_all)
        self.body.setContentsMargins(20, 16, 20, 12)
        self.body.setSpacing(4)
        self.body.addLayout(head)
        self.body.addLayout(self._list)
        self.body.addWidget(self.more)
        self.hide()

    def show_carried(self, carried: tuple[CarriedTopic, ...]) -> None:
        """Show the first of these; hidden without any."""
        self.setVisible(bool(carried))
        if carried == self._shown:
            return
        self._shown = carried
        self._count.setText(str(len(carried)))
        for row in self.rows:
            self._list.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = [self._row(one) for one in carried[:MOST]]
        self.more.setVisible(len(carried) > MOST)

    def _row(self, one: CarriedTopic) -> IdeaRow:
        row = IdeaRow(
            first_line(one.row.topic.text),
            one.row.lineage.brief() or raised_line(one.row.topic, one.mentorship),
            one.mentorship.colour,
            "",
            self,
        )
        row.plus.call(
            self.tr("Put on the next agenda with {name}: {topic}").format(
                name=one.mentorship.first_name, topic=row.title
            )
        )
        row.wanted.connect(lambda: self.wanted.emit(one))
        self._list.addWidget(row)
        return row

    def _ask_all(self) -> None:
        if self._shown:
            self.all_asked.emit(self._shown[0].mentorship)
