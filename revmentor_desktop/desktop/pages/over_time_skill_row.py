"""One skill: whose it is, then and now as each side sees it, and every rating of it."""

from datetime import date

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QVBoxLayout, QWidget

from revmentor_desktop.desktop.models.skill_words import (
    said_of,
    then_and_now,
    who_says,
    whose_skill,
)
from revmentor_desktop.desktop.pages.rated_row import RatedRow
from revmentor_desktop.desktop.parts.buttons import IconButton, LinkButton
from revmentor_desktop.desktop.parts.divider import Divider
from revmentor_desktop.desktop.parts.flow import FlowBox
from revmentor_desktop.desktop.parts.paragraph import Paragraph
from revmentor_desktop.desktop.parts.share_chip import ShareChip
from revmentor_desktop.desktop.parts.sparkline import Sparkline
from revmentor_desktop.desktop.spoken import short_day
from revmentor_desktop.desktop.theme.dress import dress
from revmentor_desktop.desktop.theme.icons import icon
from revmentor_desktop.journal.sharing import Side
from revmentor_desktop.journal.skill import Skill, SkillRating
from revmentor_desktop.support.language import translate


class SkillRow(QWidget):
    """Shows a skill and says what is asked of it; `moved` carries by how many places.

    `rating_asked` carries the rating to change, None for a new one.
    """

    rating_asked = Signal(object)
    rating_away_asked = Signal(object)
    rename_asked = Signal()
    away_asked = Signal()
    moved = Signal(int)
    shared = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.skill: Skill | None = None
        self._rests = False
        self.title = Paragraph("", "rowStrong", "1", self)
        self.whose = dress(QLabel(self), role="caption", tone="3")
        self.share = ShareChip(parent=self)
        self.more = IconButton("dots-three", "", self)
        self.rate = LinkButton(self.tr("Rate it"), self)
        self.all = LinkButton("", self)
        self.all.setCheckable(True)
        self.ratings: list[RatedRow] = []
        self._lines = {side: Paragraph("", "label", "2", self) for side in Side}
        self._curves = {side: Sparkline(self) for side in Side}
        self._none = Paragraph(self.tr("Not rated yet."), "label", "3", self)
        self._history = QVBoxLayout()
        self._lay_out()
        self._connect()

    def show_skill(self, skill: Skill, first_name: str, today: date) -> None:
        """Show it as of today, its ratings folded as they were."""
        self.skill = skill
        self.title.say(skill.title)
        self.whose.setText(whose_skill(skill, first_name))
        self.share.show_share(skill.share)
        self.share.say_of(skill.title)
        self.more.call(self.tr("More for: {skill}").format(skill=skill.title))
        self.rate.setAccessibleName(self.tr("Rate: {skill}").format(skill=skill.title))
        for side in Side:
            values = [float(one.value) for one in skill.ratings if one.side is side]
            said = then_and_now(skill, side, first_name, today)
            self._lines[side].say(said)
            self._lines[side].setVisible(bool(said))
            self._curves[side].setVisible(len(values) > 1)
            self._curves[side].show_values(values, "accent" if side is Side.ME else "other", said)
        self._none.setVisible(not skill.ratings)
        self._show_ratings(skill, first_name, today)

    def rest(self, rest: bool) -> None:
        """Let it only be read."""
        self._rests = rest
        for part in (self.share, self.more, self.rate):
            part.setVisible(not rest)
        for row in self.ratings:
            row.rest(rest)

    def _move(self, by: int) -> None:
        """Alt and an arrow."""
        if not self._rests:
            self.moved.emit(by)

    def _show_ratings(self, skill: Skill, first_name: str, today: date) -> None:
        for row in self.ratings:
            row.hide()
            row.deleteLater()
        newest = sorted(skill.ratings, key=lambda rating: rating.day, reverse=True)
        self.ratings = [self._rating(one, first_name, today) for one in newest]
        self.all.setVisible(bool(self.ratings))
        self._unfold()

    def _rating(self, rating: SkillRating, first_name: str, today: date) -> RatedRow:
        said = self.tr("{who}: {rating}").format(
            who=who_says(rating.side, first_name), rating=said_of(rating)
        )
        mine = rating.side is Side.ME
        row = RatedRow(short_day(rating.day, today), said, "", self, mine=mine)
        row.edit_asked.connect(lambda: self.rating_asked.emit(rating))
        row.away_asked.connect(lambda: self.rating_away_asked.emit(rating))
        self._history.addWidget(row)
        return row

    def _unfold(self) -> None:
        """Show the single ratings, or only how many there are."""
        shown, count = self.all.isChecked(), len(self.ratings)
        words = translate("Skills", "Hide the %n rating(s)", n=count)
        if not shown:
            words = translate("Skills", "Show the %n rating(s)", n=count)
        self.all.setText(words)
        title = self.skill.title if self.skill is not None else ""
        self.all.setAccessibleName(self.tr("{button}: {skill}").format(button=words, skill=title))
        for row in self.ratings:
            row.setVisible(shown)

    def _open_menu(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for name, words, run in (
            ("text-t", self.tr("Rename"), self.rename_asked.emit),
            ("caret-up", self.tr("Move up"), lambda: self.moved.emit(-1)),
            ("caret-down", self.tr("Move down"), lambda: self.moved.emit(1)),
            ("trash", self.tr("Throw away"), self.away_asked.emit),
        ):
            action = QAction(icon(name), words, menu)
            action.triggered.connect(lambda _checked=False, run=run: run())
            menu.addAction(action)
        menu.popup(self.more.mapToGlobal(QPoint(0, self.more.height())))

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.title, 1)
        for part in (self.share, self.more):
            head.addWidget(part, 0, Qt.AlignmentFlag.AlignTop)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 10, 0, 10)
        rows.setSpacing(4)
        rows.addLayout(head)
        rows.addWidget(self.whose)
        for side in Side:
            line = QHBoxLayout()
            line.setSpacing(12)
            line.addWidget(self._lines[side], 1)
            line.addWidget(self._curves[side], 0, Qt.AlignmentFlag.AlignVCenter)
            rows.addLayout(line)
        rows.addWidget(self._none)
        links = FlowBox(self, gap=16)
        links.flow.addWidget(self.rate)
        links.flow.addWidget(self.all)
        rows.addWidget(links)
        rows.addLayout(self._history)
        rows.addWidget(Divider(self))

    def _connect(self) -> None:
        self.share.chosen.connect(self.shared)
        self.more.clicked.connect(self._open_menu)
        self.rate.clicked.connect(lambda: self.rating_asked.emit(None))
        self.all.toggled.connect(lambda _on: self._unfold())
        for keys, by in (("Alt+Up", -1), ("Alt+Down", 1)):
            shortcut = QShortcut(QKeySequence(keys), self, lambda by=by: self._move(by))
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
