"""What recurs, what was on this day, and how one rated one's own part (08)."""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from revmentor_desktop.desktop.forms.insights import Ui_Insights
from revmentor_desktop.desktop.pages.insights_places import place_of_text
from revmentor_desktop.desktop.parts.buttons import Button
from revmentor_desktop.desktop.parts.click_row import ClickRow
from revmentor_desktop.desktop.parts.paragraph import Paragraph
from revmentor_desktop.desktop.parts.sparkline import Sparkline
from revmentor_desktop.desktop.spoken import day_and_year, in_figures
from revmentor_desktop.desktop.theme.dress import dress
from revmentor_desktop.journal.mentorship import Mentorship
from revmentor_desktop.journal.note import headline
from revmentor_desktop.journal.self_evaluation import SelfArea, SelfRating
from revmentor_desktop.journal.themes import Passage, Theme
from revmentor_desktop.operations.insights_more import MoreInsights
from revmentor_desktop.support.clock import Clock
from revmentor_desktop.support.language import translate


class MoreCards(QObject):
    """Fills the three cards. `theme_asked` carries a theme, `went` a place."""

    theme_asked = Signal(object)
    went = Signal(object)

    def __init__(self, form: Ui_Insights, clock: Clock) -> None:
        super().__init__(form.themes_card)
        self._form, self._clock = form, clock
        self.themes: list[Button] = []
        self.days: list[QWidget] = []
        self.own: list[QWidget] = []

    def show_nothing(self) -> None:
        """Of somebody else nothing is known yet."""
        for card in (self._form.themes_card, self._form.day_card, self._form.own_card):
            card.setVisible(False)

    def show_more(self, more: MoreInsights, whose: Mentorship) -> None:
        """Show what was read."""
        form = self._form
        form.themes_card.setVisible(True)
        self._show_themes(more.themes)
        self._show_day(more, whose)
        self._show_own(more)

    def _show_themes(self, themes: tuple[Theme, ...]) -> None:
        form = self._form
        form.themes_words.say(
            self.tr("Words that came back on three days or more. Press one for its sentences.")
            if themes
            else self.tr("No word came back on three days yet. The more you write, the more shows.")
        )
        _clear(self.themes)
        self.themes = [self._theme(theme) for theme in themes]

    def _theme(self, theme: Theme) -> Button:
        days = translate("Insights", "on %n day(s)", n=theme.days)
        button = Button(f"{theme.word}  {in_figures(theme.days)}", parent=self._form.themes)
        button.setProperty("reads", True)
        button.setAccessibleName(f"{theme.word}, {days}")
        button.clicked.connect(lambda: self.theme_asked.emit(theme))
        self._form.themes.flow.addWidget(button)
        return button

    def _show_day(self, more: MoreInsights, whose: Mentorship) -> None:
        form = self._form
        _clear(self.days)
        self.days = []
        form.day_card.setVisible(bool(more.years or more.that_day))
        if more.years:
            words = translate(
                "Insights", "%n year(s) with {name} today.", n=more.years, name=whose.first_name
            )
            self.days.append(Paragraph(words, "rowStrong", "1", form.day_card))
        self.days += [self._passage(one, whose) for one in more.that_day]
        for widget in self.days:
            form.day.addWidget(widget)

    def _passage(self, passage: Passage, whose: Mentorship) -> QWidget:
        """What was written on this day of an earlier year."""
        place = place_of_text(passage.kind, passage.owner_id, passage.id, whose.id)
        title = passage.title or headline("", passage.text)
        row = ClickRow(self._form.day_card)
        row.setProperty("reads", True)
        words = QVBoxLayout(row)
        words.setContentsMargins(8, 5, 8, 5)
        words.setSpacing(0)
        words.addWidget(Paragraph(title, "row", "1", row))
        words.addWidget(Paragraph(day_and_year(passage.day), "label", "2", row))
        row.setAccessibleName(f"{title}. {day_and_year(passage.day)}")
        row.clicked.connect(lambda: self.went.emit(place))
        return row

    def _show_own(self, more: MoreInsights) -> None:
        """A line for each area that was rated."""
        form = self._form
        _clear(self.own)
        self.own = []
        rated = {area: ratings for area, ratings in more.own.items() if ratings}
        form.own_card.setVisible(bool(rated))
        for area, ratings in rated.items():
            row = _OwnRow(area, ratings, form.own_card)
            self.own.append(row)
            form.own.addWidget(row, form.own.rowCount(), 0)


class _OwnRow(QWidget):
    """How one rated oneself in one area: the line, and the newest answer."""

    def __init__(self, area: SelfArea, ratings: tuple[SelfRating, ...], parent: QWidget) -> None:
        super().__init__(parent)
        values = [float(one.value) for one in ratings]
        line = Sparkline(self)
        spoken = [f"{day_and_year(one.day)} {one.value}" for one in ratings]
        line.show_values(values, "accent", f"{area.words}: {', '.join(spoken)}")
        newest = dress(QLabel(in_figures(ratings[-1].value), self), role="labelStrong", tone="1")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(Paragraph(area.words, "label", "2", self), 1)
        row.addWidget(line, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(newest, 0, Qt.AlignmentFlag.AlignVCenter)


def _clear(widgets: list[QWidget] | list[Button]) -> None:
    for widget in widgets:
        widget.hide()
        widget.deleteLater()
