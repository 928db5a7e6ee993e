"""What two people want to change after a check-in (screen 13, right)."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QVBoxLayout, QWidget

from revmentor_desktop.desktop.models.check_in_words import day_of
from revmentor_desktop.desktop.parts.avatar import Avatar
from revmentor_desktop.desktop.parts.buttons import IconButton
from revmentor_desktop.desktop.parts.card import Card
from revmentor_desktop.desktop.parts.checks import CheckBox
from revmentor_desktop.desktop.parts.dashed import DashedButton
from revmentor_desktop.desktop.parts.paragraph import Paragraph
from revmentor_desktop.desktop.theme.dress import dress
from revmentor_desktop.journal.check_in import Adjustment
from revmentor_desktop.journal.sharing import Side

_TOP = Qt.AlignmentFlag.AlignTop


class Changes(QWidget):
    """Signals carry the change they are about; `agreed` also whether both agreed."""

    added = Signal()
    agreed = Signal(object, bool)
    changing = Signal(object)
    dating = Signal(object)
    throwing = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.cards: list[ChangeCard] = []
        self._shown: tuple[object, ...] = ()
        self.add = DashedButton(self.tr("Something to change"), "plus", self)
        self._cards = QVBoxLayout()
        self._cards.setSpacing(8)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(8)
        rows.addWidget(dress(QLabel(self.tr("What we change"), self), role="cardTitle"))
        rows.addLayout(self._cards)
        rows.addWidget(self.add)
        self.add.clicked.connect(self.added)

    def show_changes(
        self, changes: Sequence[Adjustment], people: tuple[str, str], today: date
    ) -> None:
        """Show them in their order; `people` are my name and theirs."""
        now = (tuple(changes), people, today)
        if now == self._shown:
            return
        self._shown = now
        while (taken := self._cards.takeAt(0)) is not None:
            widget = taken.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.cards = [self._card(one, people, today) for one in changes]
        for card in self.cards:
            self._cards.addWidget(card)

    def _card(self, change: Adjustment, people: tuple[str, str], today: date) -> "ChangeCard":
        card = ChangeCard(change, people, today, self)
        card.agreed.clicked.connect(lambda on, one=change: self.agreed.emit(one, on))
        card.changing.connect(lambda one=change: self.changing.emit(one))
        card.dating.connect(lambda one=change: self.dating.emit(one))
        card.throwing.connect(lambda one=change: self.throwing.emit(one))
        return card


class ChangeCard(Card):
    """One of them: whose it is, what, and since when both agree."""

    changing = Signal()
    dating = Signal()
    throwing = Signal()

    def __init__(
        self, change: Adjustment, people: tuple[str, str], today: date, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.change = change
        mine = change.owner is Side.ME
        face = Avatar(20, self)
        face.show_person(people[0] if mine else people[1], "me" if mine else "here")
        self.agreed = CheckBox(self.tr("Agreed by both"), self)
        self.agreed.setChecked(change.agreed_on is not None)
        context = self.tr("Agreed by both: {change}").format(change=change.text)
        self.agreed.setAccessibleName(context)
        self.since = Paragraph(self._since(today), "label", "2", self)
        self.more = IconButton("dots-three", "", self)
        self.more.call(self.tr("More for: {change}").format(change=change.text))
        top = QHBoxLayout()
        top.setSpacing(6)
        top.addWidget(face, 0, _TOP)
        top.addWidget(Paragraph(change.text, "row", "1", self), 1)
        top.addWidget(self.more, 0, _TOP)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.agreed)
        foot.addStretch(1)
        foot.addWidget(self.since, 0, Qt.AlignmentFlag.AlignVCenter)
        foot.addSpacing(8)
        self.body.setContentsMargins(14, 10, 6, 10)
        self.body.setSpacing(8)
        self.body.addLayout(top)
        self.body.addLayout(foot)
        fixed = change.agreement_id is not None
        self.agreed.setEnabled(not fixed)
        self.more.setVisible(not fixed)
        self.more.clicked.connect(self._open_menu)

    def _since(self, today: date) -> str:
        if self.change.agreement_id is not None:
            return self.tr("In the agreement")
        if self.change.agreed_on is None:
            return self.tr("Not yet")
        day = self.change.from_day or self.change.agreed_on
        return self.tr("From {day}").format(day=day_of(day, today))

    def _open_menu(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        choices = [(self.tr("Change it"), self.changing), (self.tr("Throw away"), self.throwing)]
        if self.change.agreed_on is not None:
            choices.insert(1, (self.tr("Since when?"), self.dating))
        for words, signal in choices:
            action = QAction(words, menu)
            action.triggered.connect(signal)
            menu.addAction(action)
        menu.popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))
